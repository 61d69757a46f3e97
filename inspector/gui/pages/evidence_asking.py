"""What is asked in dialogs of the system for packs: where to, which one, where an archive is."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from inspector.gui.pages.evidence_words import tr
from inspector.gui.plain import plain

_ZIP = ".zip"


class PackAsking:
    """Asks, and shows folders, in front of a widget; an empty answer is one that was not given. Tests bring their own."""

    def __init__(self) -> None:
        self._folder = ""

    def where_to(self, parent: QWidget, *, zipped: bool) -> Path | None:
        """Where a new pack is to be: a ZIP, or a folder that is not there yet."""
        name, _ = QFileDialog.getSaveFileName(
            parent,
            tr("Write the pack as"),
            str(Path(self._folder) / f"evidence-pack{_ZIP if zipped else ''}"),
            tr("ZIP (*.zip)") if zipped else tr("New folder (*)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        path = self._remembered(name)
        if path is not None and zipped and path.suffix.lower() != _ZIP:
            return path.with_name(f"{path.name}{_ZIP}")
        return path

    def reference_list(self, parent: QWidget) -> Path | None:
        """Where the list of who is who is to be."""
        name, _ = QFileDialog.getSaveFileName(
            parent, tr("Write who is who to"), str(Path(self._folder) / "who-is-who.csv"), tr("Tables (*.csv)")
        )
        return self._remembered(name)

    def packed(self, parent: QWidget) -> Path | None:
        """A pack that is a ZIP."""
        name, _ = QFileDialog.getOpenFileName(parent, tr("Choose a pack"), self._folder, tr("Packs (*.zip)"))
        return self._remembered(name)

    def pack_folder(self, parent: QWidget) -> Path | None:
        """A pack that is a folder."""
        return self._remembered(QFileDialog.getExistingDirectory(parent, tr("Choose a pack"), self._folder))

    def archives(self, parent: QWidget) -> tuple[Path, ...]:
        """Archives that the platform handed over."""
        kinds = ";;".join((tr("Archives (*.zip *.tgz *.tar *.tar.gz)"), tr("All files (*)")))
        names, _ = QFileDialog.getOpenFileNames(parent, tr("Choose the archive"), self._folder, kinds)
        return tuple(path for name in names if (path := self._remembered(name)) is not None)

    def show_folder(self, folder: Path) -> bool:
        """Show a folder of this computer in the system's file manager; no other address is ever handed on.

        Returns:
            whether the system did so.
        """
        return folder.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder.absolute())))

    def _remembered(self, name: str) -> Path | None:
        if not name:
            return None
        self._folder = str(Path(name).parent)
        return Path(name)


def pack_goes(
    asking: PackAsking, parent: QWidget, *, zipped: bool, with_list: bool
) -> tuple[Path, Path | None] | str | None:
    """Where a new pack goes, and the list of who is who; why it cannot go there; None where the person gave no answer.

    Args:
        asking: asks.
        parent: the widget in front of which it asks.
        zipped: whether the pack is a ZIP.
        with_list: whether there is to be a list.
    """
    target = asking.where_to(parent, zipped=zipped)
    if target is None:
        return None
    if target.exists() or target.is_symlink():
        text = tr("%1 is there already. A pack never overwrites anything: choose another name.")
        return text.replace("%1", plain(target.name))
    listed = asking.reference_list(parent) if with_list else None
    return None if with_list and listed is None else (target, listed)
