"""Is an archive Apple's? Told by the names of its tables, and of iCloud's folders (format reference, section 5)."""

from typing import Final

from inspector.archive.archive import Archive
from inspector.platforms.apple.layouts import ACCOUNT, DEVICES, REQUESTS, SIGN_ON
from inspector.platforms.apple.names import FOLDERS
from inspector.platforms.json_stream.small import base_name, folders
from inspector.platforms.platform import Recognition

_LOOKED_FOR: Final = (
    "Apple ID Account Information.csv",
    "Apple ID SignOn Information.csv or Apple ID Device Information.csv",
    "Data & Privacy Request History.csv",
    "a folder “iCloud Mail”, “iCloud Notes”, “iCloud Photos” or “iCloud Drive”",
)
_TABLES: Final = ({ACCOUNT}, {SIGN_ON, DEVICES}, {REQUESTS})


def recognise_apple(archive: Archive) -> Recognition:
    """How many marks of Apple's an archive bears; names alone are looked at."""
    names = {base_name(member.path) for member in archive.members}
    found = [mark for mark, tables in zip(_LOOKED_FOR, _TABLES, strict=False) if tables & names]
    if any(icloud_folder(member.path) for member in archive.members):
        found.append(_LOOKED_FOR[3])
    return Recognition("apple", len(found), tuple(found), _LOOKED_FOR)


def icloud_folder(path: str) -> str:
    """Which of iCloud's folders a member lies in; empty for none. Parts of a folder bear a number after its name."""
    return next((name for step in folders(path) for name in FOLDERS if step.removesuffix(".zip").startswith(name)), "")
