"""Letters as files: plain text and DOCX. The same letter gives the same bytes, whatever the day or machine."""

import io
import textwrap
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from inspector.errors import UsageError
from inspector.reports.letter import Block, BlockKind, Letter

if TYPE_CHECKING:
    from docx.document import Document

_WIDTH: Final = 78
_NO_DATE: Final = datetime(2000, 1, 1, tzinfo=UTC)
_ZIP_DATE: Final = (1980, 1, 1, 0, 0, 0)
_STYLES: Final = {
    BlockKind.SUBJECT: "Heading 1",
    BlockKind.HEADING: "Heading 2",
    BlockKind.LISTED: "List Bullet",
}

LETTER_ENDINGS: Final = (".txt", ".docx")
"""The endings of the files that a letter can be written to."""


def letter_bytes(letter: Letter, ending: str) -> bytes:
    """The letter as a file's bytes, by the file's ending (`.txt` or `.docx`, in any case).

    Raises:
        UsageError: letters are not written with that ending.
    """
    match ending.casefold():
        case ".txt":
            return letter_text(letter).encode("utf-8")
        case ".docx":
            return _docx(letter)
        case _:
            raise UsageError(f"a letter is written as {' or '.join(LETTER_ENDINGS)}, not as '{ending}'")


def letter_text(letter: Letter) -> str:
    """The letter as plain text, wrapped for mail; blocks stand apart by an empty line."""
    return "\n\n".join("\n".join(_text_lines(block)) for block in letter.blocks) + "\n"


def _text_lines(block: Block) -> Iterator[str]:
    for number, line in enumerate(block.lines, start=1):
        match block.kind:
            case BlockKind.NUMBERED:
                yield from _wrapped(line, f"{number}. ")
            case BlockKind.LISTED:
                yield from _wrapped(line, "- ")
            case BlockKind.ADDRESS:
                yield line
            case _:
                yield from _wrapped(line, "")


def _wrapped(line: str, mark: str) -> list[str]:
    # A hash or an address must stay whole, to be copied: words are never broken.
    return textwrap.wrap(
        line,
        _WIDTH,
        initial_indent=mark,
        subsequent_indent=" " * len(mark),
        break_long_words=False,
        break_on_hyphens=False,
    )


def _docx(letter: Letter) -> bytes:
    import docx  # noqa: PLC0415  (half a second, and a window opens without)

    document = docx.Document()
    core = document.core_properties
    core.title, core.author, core.last_modified_by, core.comments = letter.title, "", "", ""
    core.created = core.modified = _NO_DATE
    core.revision = 1
    for block in letter.blocks:
        _add(document, block)
    written = io.BytesIO()
    document.save(written)
    return _timeless(written.getvalue())


def _add(document: "Document", block: Block) -> None:
    if block.kind is BlockKind.ADDRESS:
        document.add_paragraph("\n".join(block.lines))
        return
    if block.kind is BlockKind.NUMBERED:
        # Word's automatic numbers would run on from one list to the next: each list counts for itself.
        for number, line in enumerate(block.lines, start=1):
            document.add_paragraph(f"{number}. {line}")
        return
    for line in block.lines:
        document.add_paragraph(line, style=_STYLES.get(block.kind))


def _timeless(data: bytes) -> bytes:
    """The same ZIP with a fixed date, order and system on every member."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.infolist():
            info = zipfile.ZipInfo(member.filename, _ZIP_DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 3
            info.external_attr = 0o644 << 16
            new.writestr(info, old.read(member))
    return out.getvalue()
