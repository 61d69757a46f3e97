"""Which members of Apple's archive are ZIPs that Apple packed within it (format reference, section 4)."""

from typing import Final

from inspector.platforms.apple.names import DRIVE, FOLDERS, NOTES
from inspector.platforms.apple.recognise import icloud_folder
from inspector.platforms.json_stream.small import base_name

_OWN: Final = frozenset({DRIVE, NOTES})
"""Folders in which a person's own files lie: a ZIP there is one of them, and is not looked into."""


def packed_by_apple(path: str) -> bool:
    """Whether a member is a ZIP of Apple's, by its path."""
    name = base_name(path)
    return name.endswith(".zip") and (icloud_folder(path) not in _OWN or name.startswith(FOLDERS))
