"""How the person knows: a note, and a file that shows it, which goes into the case whole."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.pages.questions_row import tr
from inspector.gui.plain import button_text, plain
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.texts import set_tip
from inspector.operations.own_facts_checks import LONGEST_NOTE
from inspector.operations.own_facts_kept import Proof

_LONGEST_NAME = 24


class NoteField(QLineEdit):
    """One line on how something is known."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setMaxLength(LONGEST_NOTE)
        self.textChanged.connect(lambda text: set_tip(self, text or name))
        set_tip(self, name)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Wide enough for its name."""
        width = self.fontMetrics().horizontalAdvance(self.placeholderText()) + 28
        return QSize(width, super().sizeHint().height())


class ProofField(QWidget):
    """A button that asks for a file, and the file once there is one, with a button that takes it away."""

    file_requested = Signal()
    proof_changed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.proof: Proof | None = None
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        self.button = Button(appearance, tr("Attach a file…"), "", "attach")
        self.button.clicked.connect(self.file_requested)
        self.drop_button = Button(appearance, tr("Remove the file"), "link", "clear")
        self.drop_button.clicked.connect(lambda: self.take_proof(None))
        line.addWidget(self.button)
        line.addWidget(self.drop_button)
        self.show_proof(None)

    @property
    def sha256(self) -> str:
        """The hash of the file; empty where there is none."""
        return "" if self.proof is None else self.proof.sha256

    def show_proof(self, proof: Proof | None) -> None:
        """Show a file, or none, without saying so."""
        self.proof = proof
        self.drop_button.setVisible(proof is not None)
        if proof is None:
            self.button.setText(tr("Attach a file…"))
            self.button.setAccessibleName(tr("Attach a file that shows it"))
            set_tip(self.button, tr("A screenshot, an e-mail or another file that shows it. It goes into the case."))
            return
        name = plain(proof.name)
        self.button.setText(button_text(plain(proof.name, _LONGEST_NAME)))
        self.button.setAccessibleName(tr("Attached: %1. Attach another file").replace("%1", name))
        told = tr("%1, %2, SHA-256 %3").replace("%1", name).replace("%2", words.size(proof.size))
        set_tip(self.button, told.replace("%3", proof.sha256))

    def take_proof(self, proof: Proof | None) -> None:
        """Show a file, or none, and say that it is another."""
        if proof != self.proof:
            self.show_proof(proof)
            self.proof_changed.emit()
