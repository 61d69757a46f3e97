"""What is masked in a pack: how much, what is looked for and what is not, in words."""

import re
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from inspector.gui.appearance import Appearance
from inspector.gui.core_words import core
from inspector.gui.pages.evidence_words import profiles, tr
from inspector.gui.widgets.bulleted import bulleted
from inspector.gui.widgets.card import Card, clear_layout
from inspector.gui.widgets.choice_field import ChoiceField
from inspector.gui.widgets.texts import Text, set_tip
from inspector.gui.widgets.tick import Tick
from inspector.reports.redaction.profile import Profile, looked_for, not_looked_for

_SEPARATORS: Final = re.compile(r"[;,\n]")


class RedactionCard(Card):
    """What is masked, what is looked for and what is not."""

    changed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(tr("What is masked"))
        self.profile = ChoiceField(tr("What is masked"), 44)
        self.profile.offer(profiles())
        self.profile.currentIndexChanged.connect(self._changed)
        self.body.addWidget(self.profile, 0, Qt.AlignmentFlag.AlignLeft)
        self.minors = QLineEdit()
        self.minors.setAccessibleName(tr("Names of minors"))
        self.minors.setPlaceholderText(tr("Names of minors, with ; between"))
        self.minors.setMaxLength(2_000)
        set_tip(self.minors, self.minors.placeholderText())
        self.minors.textChanged.connect(self.changed)
        self.add(self.minors)
        self.reference = Tick(
            appearance, tr("Also write who is who to a file of its own, to be kept apart from the pack")
        )
        self.reference.toggled.connect(self.changed)
        self.add(self.reference)
        self._limits = QVBoxLayout()
        self._limits.setSpacing(4)
        self.body.addLayout(self._limits)
        self._changed()

    @property
    def redact(self) -> str:
        """The profile's word."""
        return self.profile.value

    @property
    def redacted(self) -> bool:
        """Whether anything is masked."""
        return self.redact != Profile.NONE

    @property
    def names_of_minors(self) -> tuple[str, ...]:
        """The names that are shown by their initials; none under another profile."""
        if self.redact != Profile.FRCP_5_2:
            return ()
        names = (" ".join(each.split()) for each in _SEPARATORS.split(self.minors.text()))
        return tuple(dict.fromkeys(name for name in names if name))

    def _changed(self) -> None:
        profile = Profile(self.redact)
        self.minors.setVisible(profile is Profile.FRCP_5_2)
        self.reference.setVisible(self.redacted)
        clear_layout(self._limits)
        for heading, lines in (
            ("", looked_for(profile)),
            (tr("What is not looked for"), not_looked_for(profile)),
        ):
            if heading and lines:
                self._limits.addSpacing(4)
                self._limits.addWidget(Text(heading, "strong"))
            for line in lines:
                self._limits.addLayout(bulleted(core(line), "small"))
        self.changed.emit()
