"""The text of a printed report, read back by another library than the one that set it.

For comparing figures: a label and its number stand next to each other, as in `Stated by name 1,234`. Words in scripts
that are shaped, or run from right to left, may come back in another order.
"""

import logging
from pathlib import Path
from typing import BinaryIO

import pypdf
from pypdf.errors import PyPdfError

_UNSEEN = dict.fromkeys(map(ord, "\u200b\u2066\u2067\u2068\u2069"))


_FAULTS = (
    PyPdfError,
    ArithmeticError,
    AttributeError,
    LookupError,
    NotImplementedError,
    RecursionError,
    TypeError,
    ValueError,
)
"""A damaged file breaks the reader in as many ways as there are to damage one."""

# The reader's warnings quote the file, and a file's content belongs in no log.
logging.getLogger("pypdf").addHandler(logging.NullHandler())
logging.getLogger("pypdf").propagate = False


class PdfUnreadable(Exception):
    """A PDF is damaged, or is none: its text cannot be read."""


def pdf_text(source: Path | BinaryIO) -> str:
    """All text of a PDF in the order of its pages, on one line: each run of white space is one space.

    Args:
        source: the file, or a stream that can be moved in.

    Raises:
        PdfUnreadable: it is damaged, encrypted, or no PDF.
        OSError: the file cannot be read.
    """
    try:
        pages = [page.extract_text() for page in pypdf.PdfReader(source, strict=True).pages]
    except _FAULTS as error:
        raise PdfUnreadable(f"the PDF cannot be read ({type(error).__name__})") from error
    return " ".join(" ".join(pages).translate(_UNSEEN).split())
