"""What the person is asked in dialogs of the system: files, folders, and whether to keep a case."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


def _tr(text: str) -> str:
    return QCoreApplication.translate("Asking", text)


class Asking:
    """Asks in front of a window; an empty answer is one that was not given."""

    def __init__(self, window: QWidget, folder: str) -> None:
        self._window = window
        self.folder = folder

    def archives(self) -> tuple[Path, ...]:
        """Archives to open: several are parts or exports of one person."""
        kinds = ";;".join((_tr("Archives (*.zip *.tgz *.tar *.tar.gz)"), _tr("All files (*)")))
        names, _ = QFileDialog.getOpenFileNames(self._window, _tr("Open archives"), self.folder, kinds)
        return self._remembered(*names)

    def folder_of_archive(self) -> tuple[Path, ...]:
        """The folder that an archive was unpacked to."""
        name = QFileDialog.getExistingDirectory(self._window, _tr("Open the unpacked folder"), self.folder)
        return self._remembered(name) if name else ()

    def case(self) -> tuple[Path, ...]:
        """A case file to open."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, _tr("Open a case"), self.folder, _tr("Cases (*.inspection)")
        )
        return self._remembered(name) if name else ()

    def where_to_keep(self) -> Path | None:
        """Where the case is to be kept."""
        return self._new_file(_tr("Save the case as"), _tr("Cases (*.inspection)"), ".inspection")

    def where_to_write(self) -> Path | None:
        """Where a letter is to be written."""
        kinds = ";;".join((_tr("Word documents (*.docx)"), _tr("Plain text (*.txt)")))
        return self._new_file(_tr("Write the letter to"), kinds, ".docx")

    def where_to_draw(self, kind: str) -> Path | None:
        """Where a picture of the timeline is to be written; `kind` is `png` or `svg`."""
        kinds = {"png": _tr("Pictures (*.png)"), "svg": _tr("Drawings (*.svg)")}
        return self._new_file(_tr("Save the picture as"), kinds[kind], f".{kind}")

    def about_unkept(self) -> str:
        """`keep`, `discard` or `stay`: what is to become of a case that is not kept anywhere."""
        box = self._made(
            _tr("Do you want to keep this case?"),
            _tr("It is in a private folder, which is removed when the case is closed."),
        )
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        answers = {int(buttons.Save.value): "keep", int(buttons.Discard.value): "discard"}
        return answers.get(box.exec(), "stay")

    def about_open_case(self, names: str) -> str:
        """`add`, `new` or `stay`: what is to become of archives that were dropped while a case is open."""
        box = self._made(
            _tr("Add this to the case that is open?"),
            _tr("%1 can join the case, if it is of the same person, or be opened as a new case.").replace("%1", names),
        )
        add = box.addButton(_tr("&Add to this case"), QMessageBox.ButtonRole.AcceptRole)
        new = box.addButton(_tr("Open as a &new case"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(add)
        box.exec()
        pressed = box.clickedButton()
        return "add" if pressed is add else "new" if pressed is new else "stay"

    def about_answers(self) -> bool:
        """Whether answers that were typed and not kept may be let go of."""
        return self._may(
            _tr("Some answers are not kept yet"),
            _tr("You changed answers on “A few questions” and did not keep them. They are gone if you go on."),
            _tr("&Go on without them"),
        )

    def about_running(self, what: str) -> bool:
        """Whether work that is being done may be stopped."""
        return self._may(
            _tr("This is not finished yet"),
            _tr("%1: what is not finished is not kept if you stop it.").replace("%1", what),
            _tr("&Stop it"),
        )

    def _may(self, text: str, more: str, yes: str) -> bool:
        box = self._made(text, more)
        go_on = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(stay)
        box.exec()
        return box.clickedButton() is go_on

    def _made(self, text: str, more: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setTextFormat(box.textFormat().PlainText)
        box.setText(text)
        box.setInformativeText(more)
        return box

    def _new_file(self, title: str, kinds: str, ending: str) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(self._window, title, self.folder, kinds)
        if not name:
            return None
        path = Path(name) if Path(name).suffix else Path(name + ending)
        self._remembered(str(path))
        return path

    def _remembered(self, *names: str) -> tuple[Path, ...]:
        paths = tuple(Path(name) for name in names)
        if paths:
            self.folder = str(paths[0].parent)
        return paths
