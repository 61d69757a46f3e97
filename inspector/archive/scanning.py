"""Finds marks in the whole of a large file, a block at a time; every byte is read once."""

import re
from collections.abc import Iterator
from typing import Final

from inspector.archive.file_bytes import ArchiveFile

_BLOCK: Final = 1024 * 1024


def occurrences(file: ArchiveFile, *marks: bytes) -> Iterator[tuple[int, bytes]]:
    """Where the file holds one of the marks, and which, in order; the marks are of one length and do not overlap."""
    pattern = re.compile(b"|".join(re.escape(mark) for mark in marks), re.DOTALL)
    start = 0
    while start < file.size:
        for found in pattern.finditer(file.at(start, _BLOCK + len(marks[0]) - 1)):
            yield start + found.start(), found.group()
        start += _BLOCK
