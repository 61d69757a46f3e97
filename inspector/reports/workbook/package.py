"""The parts of a workbook that openpyxl writes, in a ZIP whose bytes depend on nothing but what goes in."""

import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import IO, Final, cast

from openpyxl import Workbook as Parts
from openpyxl.packaging.core import DocumentProperties
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

_LEVEL: Final = 5
"""Of deflate: a fiftieth larger than the usual 6, in two thirds of its time."""


class FixedZip:
    """A ZIP written in one go: every member with one date, one set of rights and one level of deflate."""

    def __init__(self, file: IO[bytes]) -> None:
        self._zip = zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL)

    def member(self, name: str) -> IO[bytes]:
        """A stream into a new member of less than 2 GiB; one is open at a time."""
        # Larger ones would have longer headers, at which Excel offers to repair the workbook. The date is 1980-01-01.
        return self._zip.open(name, "w")

    def writestr(self, name: str, content: bytes | str) -> None:
        """A whole member, as openpyxl hands over its parts."""
        with self.member(name) as out:
            out.write(content.encode() if isinstance(content, str) else content)

    def namelist(self) -> list[str]:
        """The names of the members so far."""
        return self._zip.namelist()

    def close(self) -> None:
        """Write the table of contents."""
        for info in self._zip.infolist():
            info.create_system, info.external_attr = 3, 0o644 << 16
        self._zip.close()


class Package(ExcelWriter):
    """Writes every part but the sheets, which stand in the ZIP already, and closes the ZIP.

    Args:
        parts: the workbook.
        archive: where it is written.
        numbers: by the sheets' titles, the numbers under which they stand in the ZIP.
    """

    def __init__(self, parts: Parts, archive: FixedZip, numbers: Mapping[str, int]) -> None:
        # openpyxl asks for these three methods and for nothing else of a ZIP.
        super().__init__(parts, cast("zipfile.ZipFile", archive))
        self._numbers = numbers

    def write_worksheet(self, ws: Worksheet) -> None:
        # Sheets are listed in another order than they were written in; openpyxl names their parts by this number.
        setattr(ws, "_id", self._numbers[ws.title])  # noqa: B010 - its type names no such attribute
        self.manifest.append(ws)


def empty_parts(made: str) -> Parts:
    """A workbook with no sheet, whose properties say when it was made and nothing else.

    Args:
        made: the instant of the pack, ISO 8601 with a zone.
    """
    parts = Parts(write_only=True)
    moment = datetime.fromisoformat(made).astimezone(UTC).replace(tzinfo=None)
    parts.properties = DocumentProperties(creator=None, created=moment, modified=moment)
    # Nothing is there to work out anew: a workbook that was only looked at need not be saved on closing.
    parts.calculation.fullCalcOnLoad = False
    return parts
