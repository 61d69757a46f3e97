"""One sheet: openpyxl writes what frames its rows, the rows go into the workbook's ZIP as they come."""

from collections.abc import Generator
from html import escape
from typing import IO, Any, Final

from openpyxl.packaging.relationship import Relationship, RelationshipList
from openpyxl.utils import quote_sheetname
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.xml.constants import REL_NS, SHEET_MAIN_NS
from openpyxl.xml.functions import tostring

MOST_LINKS: Final = 65_530
"""Links that a sheet holds (Excel's specifications and limits)."""
_BLOCK: Final = 1 << 18
_TOGETHER: Final = 1_000


class SheetStream(WorksheetWriter):
    """A sheet's XML as a stream.

    openpyxl's own writer keeps each sheet in a file under the system's shared temporary folder, and all its links as
    objects. Here rows go straight into the ZIP, and a link is one line of text until its sheet ends.

    Args:
        sheet: openpyxl's write-only sheet, with its title, widths and frozen row.
        out: the open member of the ZIP; `finish` closes it.
    """

    def __init__(self, sheet: Any, out: IO[bytes]) -> None:  # noqa: ANN401 - openpyxl gives its sheets no type
        self.written = 0
        """Bytes handed to the ZIP so far."""
        self.sheet = sheet
        self._to, self._waiting = out, 0
        self._block: list[str] = []
        self._links: list[str] = []
        self._joined: list[str] = []
        self._linked = 0
        self._addresses: dict[str, str] = {}
        super().__init__(sheet, out)
        self.write_top()
        self.put("<sheetData>")

    def put(self, xml: str) -> None:
        """Add a piece of XML."""
        self._block.append(xml)
        self._waiting += len(xml)
        if self._waiting > _BLOCK:
            self._flush()

    def link_inside(self, cell: str, title: str, row: int) -> bool:
        """Make a cell a link to a row of a sheet of this workbook; false where the sheet holds no more links."""
        return self._link(cell, f"location={_quoted(f'{quote_sheetname(title)}!A{row}')}")

    def link_outside(self, cell: str, address: str) -> bool:
        """Make a cell a link to an address; false where the sheet holds no more links."""
        if address not in self._addresses:
            self._addresses[address] = f"rId{len(self._addresses) + 1}"
        return self._link(cell, f'r:id="{self._addresses[address]}"')

    def _link(self, cell: str, target: str) -> bool:
        if self._linked >= MOST_LINKS:
            return False
        self._links.append(f'<hyperlink ref="{cell}" {target}/>')
        self._linked += 1
        if len(self._links) == _TOGETHER:
            # A text by itself takes nearly as much again.
            self._joined.append("".join(self._links))
            self._links.clear()
        return True

    def finish(self) -> bytes | str:
        """Write what follows the rows, and close the member.

        Returns:
            The part that lists the addresses linked to; empty where there are none.
        """
        self.put("</sheetData>")
        self.write_tail()
        self.close()
        self._flush()
        self._to.close()
        relations = RelationshipList()
        for address, name in self._addresses.items():
            relations.append(Relationship(name, type="hyperlink", Target=address, TargetMode="External"))
        return tostring(relations.to_tree()) if self._addresses else b""

    def abandon(self) -> None:
        """Close the member as it is."""
        self._block.clear()
        self._waiting = 0
        self.close()
        self._to.close()

    def write_hyperlinks(self) -> None:
        if self._linked:
            self.put(f'<hyperlinks xmlns:r="{REL_NS}">')
            for links in (*self._joined, *self._links):
                self.put(links)
            self.put("</hyperlinks>")

    def get_stream(self) -> Generator[Any, Any]:
        self.put(f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="{SHEET_MAIN_NS}">')
        try:
            while True:
                self.put(tostring((yield)).decode())
        except GeneratorExit:
            self.put("</worksheet>")

    def _flush(self) -> None:
        data = "".join(self._block).encode()
        self.written += len(data)
        self._to.write(data)
        self._block.clear()
        self._waiting = 0


def _quoted(text: str) -> str:
    """An attribute's value; the standard library's own maker of them would load its network modules."""
    return '"' + escape(text, quote=False).replace('"', "&quot;") + '"'
