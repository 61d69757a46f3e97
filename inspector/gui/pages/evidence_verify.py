"""*Verify a pack*: which one, beside what, and then each check and each fault."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from inspector.gui.appearance import Appearance
from inspector.gui.pages.evidence_asking import PackAsking
from inspector.gui.pages.evidence_verified import VerifiedCard
from inspector.gui.pages.evidence_words import tr
from inspector.gui.pages.page import ScrolledPage
from inspector.gui.plain import plain
from inspector.gui.widgets.breakable import breakable
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.card import Card
from inspector.gui.widgets.filter_row import flowing
from inspector.gui.widgets.texts import Text, set_tip
from inspector.operations.evidence.request import Exported
from inspector.operations.evidence.verified import Verified, VerifyRequest

_ID: Final = re.compile(r"[0-9a-fA-F]{64}")


class VerifyPane(ScrolledPage):
    """Asks what is to be verified, and shows what came of it; the work is done elsewhere."""

    verify_requested = Signal(object)  # VerifyRequest

    def __init__(self, appearance: Appearance, asking: PackAsking) -> None:
        super().__init__(tr("Verify a pack"), 1100, margin=2)
        self._appearance = appearance
        self._asking = asking
        self._pack: Path | None = None
        self._archives: tuple[Path, ...] = ()
        self._case: Path | None = None
        self.column.setSpacing(10)
        self.column.addWidget(self._made_question())
        self.result = VerifiedCard(appearance)
        self.column.addWidget(self.result)
        self._show_chosen()

    def _made_question(self) -> Card:
        card = Card(tr("Verify a pack"))
        told = tr(
            "Anybody's pack: every byte is checked against its hashes, and everything in it against everything else."
        )
        card.add(Text(told, "muted"))
        self.zip_button = Button(self._appearance, tr("Choose a &ZIP…"), "", "archive")
        self.folder_button = Button(self._appearance, tr("Choose a &folder…"), "", "folder")
        card.add(flowing(self.zip_button, self.folder_button))
        self.pack_text = Text("", "strong", copies=True)
        card.add(self.pack_text)
        self.id_field = QLineEdit()
        self.id_field.setAccessibleName(tr("Pack id that you were told"))
        self.id_field.setPlaceholderText(tr("Pack id that you were told (may be left empty)"))
        self.id_field.setMaxLength(80)
        set_tip(self.id_field, self.id_field.placeholderText())
        self.id_field.textChanged.connect(self._show_chosen)
        card.add(self.id_field)
        self.problem_text = Text("", "warning")
        card.add(self.problem_text)
        self.archive_text = Text("", "muted")
        card.add(self.archive_text)
        self.archive_button = Button(self._appearance, tr("Compare with an archive…"), "link", "add")
        self.without_button = Button(self._appearance, tr("Compare with none"), "link", "clear")
        card.add(flowing(self.archive_button, self.without_button))
        self.verify_button = Button(self._appearance, tr("Verif&y"), "primary", "evidence")
        card.add(flowing(self.verify_button))
        self.zip_button.clicked.connect(lambda: self.choose(self._asking.packed(self)))
        self.folder_button.clicked.connect(lambda: self.choose(self._asking.pack_folder(self)))
        self.archive_button.clicked.connect(lambda: self._add_archives(self._asking.archives(self)))
        self.without_button.clicked.connect(lambda: self.compare_with((), None))
        self.verify_button.clicked.connect(self._verify)
        return card

    def choose(self, pack: Path | None, pack_id: str = "") -> None:
        """Verify this pack next; nothing where none was chosen."""
        if pack is not None:
            self._pack = pack
            self.id_field.setText(pack_id)
            self.id_field.setCursorPosition(0)
            self.result.hide()
            self._show_chosen()

    def choose_exported(self, exported: Exported) -> None:
        """Verify the pack that was just written."""
        self.choose(exported.path, exported.pack_id)

    def compare_with(self, archives: Sequence[Path], case: Path | None) -> None:
        """Compare records with these archives; of a redacted pack the key of this case tells what is what."""
        self._archives = tuple(dict.fromkeys(archives))
        self._case = case
        self._show_chosen()

    def show_verified(self, verified: Verified) -> None:
        """Show what came of it."""
        self.result.show_verified(verified)
        self.ensureWidgetVisible(self.result)
        self.result.headline.setFocus()

    @property
    def problem(self) -> str:
        """What is wrong with the id that was typed; empty where nothing is."""
        text = self.id_field.text().strip()
        return "" if not text or _ID.fullmatch(text) else tr("A pack id has 64 digits and letters from a to f.")

    @property
    def request(self) -> VerifyRequest | None:
        """What is asked for; None while it cannot be."""
        if self._pack is None or self.problem:
            return None
        case = self._case if self._archives else None
        return VerifyRequest(self._pack, self._archives, case, self.id_field.text().strip().lower())

    def _add_archives(self, more: Sequence[Path]) -> None:
        if more:
            self.compare_with((*self._archives, *more), self._case)

    def _verify(self) -> None:
        request = self.request
        if request is not None:
            self.verify_requested.emit(request)

    def _show_chosen(self) -> None:
        self.pack_text.setText(
            tr("No pack is chosen yet.") if self._pack is None else breakable(plain(str(self._pack)))
        )
        self.problem_text.setText(self.problem)
        self.problem_text.setVisible(bool(self.problem))
        names = "; ".join(plain(path.name, 120) for path in self._archives)
        self.archive_text.setText(
            tr("Each record is compared with: %1").replace("%1", breakable(names))
            if names
            else tr("Records are compared with no archive.")
        )
        self.without_button.setVisible(bool(names))
        self.verify_button.setVisible(self.request is not None)
