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
        kinds = ";;".join((_tr("Archives (*.zip)"), _tr("All files (*)")))
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
        box = QMessageBox(self._window)
        box.setTextFormat(box.textFormat().PlainText)
        box.setText(_tr("Do you want to keep this case?"))
        box.setInformativeText(_tr("It is in a private folder, which is removed when the case is closed."))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        answers = {int(buttons.Save.value): "keep", int(buttons.Discard.value): "discard"}
        return answers.get(box.exec(), "stay")

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
