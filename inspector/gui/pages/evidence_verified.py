"""What verifying a pack found: each check, and each fault, in a calm list."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.models.faults import COLUMNS, PATH, FaultsModel
from inspector.gui.pages.evidence_words import tr, without_options
from inspector.gui.plain import plain
from inspector.gui.widgets.breakable import breakable
from inspector.gui.widgets.bulleted import bulleted
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.calm_table import CalmTable, CutInMiddle
from inspector.gui.widgets.card import Card, clear_layout
from inspector.gui.widgets.filter_row import flowing
from inspector.gui.widgets.sign import Sign
from inspector.gui.widgets.texts import Text
from inspector.operations.evidence.verified import Verified

_SIGN: Final = 22
_ROWS: Final = 12


class VerifiedCard(Card):
    """What verifying found, in a calm list."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._verified: Verified | None = None
        self.setAccessibleName(tr("What was found"))
        line = QHBoxLayout()
        line.setSpacing(10)
        self._sign = Sign(appearance, _SIGN)
        self.headline = Text("", "section")
        self.headline.setObjectName("reached")
        self.headline.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.headline, 1)
        self.body.addLayout(line)
        self.pack_id = Text("", "small", copies=True)
        self.add(self.pack_id)
        self._checks = QVBoxLayout()
        self._checks.setSpacing(4)
        self.body.addLayout(self._checks)
        self.model = FaultsModel(self)
        self.table = CalmTable(self.model, COLUMNS, tr("What does not hold"), sorts=False)
        self.table.setItemDelegateForColumn(PATH, CutInMiddle(self.table))
        self.table.horizontalHeader().setStretchLastSection(True)
        self.add(self.table)
        self.copy_button = Button(appearance, tr("Copy all of this"), "link", "copy")
        self.copy_button.clicked.connect(self._copy)
        self.add(flowing(self.copy_button))
        self.hide()

    def show_verified(self, verified: Verified) -> None:
        """Show this."""
        self._verified = verified
        self.headline.setText(_headline(verified))
        self.headline.setAccessibleName(self.headline.text())
        self.pack_id.setText(breakable(tr("Pack id: %1").replace("%1", verified.pack_id)))
        clear_layout(self._checks)
        for check in verified.checks:
            self._checks.addLayout(bulleted(plain(without_options(check)), copies=True))
        self.model.show_faults(verified.faults)
        self.table.setVisible(bool(verified.faults))
        self.table.setFixedHeight(self.table.row_height * (min(_ROWS, len(verified.faults)) + 1) + 24)
        self._sign.show_icon(*(("damaged", "warning") if verified.faults else ("read", "accent")))
        self.show()

    def _copy(self) -> None:
        if self._verified is not None:
            QGuiApplication.clipboard().setText("\n".join(self._verified.lines()))


def _headline(verified: Verified) -> str:
    count = len(verified.faults)
    if not count:
        return tr("Everything that was checked holds.")
    text = tr("%1 thing does not hold.") if count == 1 else tr("%1 things do not hold.")
    return text.replace("%1", words.number(count))
