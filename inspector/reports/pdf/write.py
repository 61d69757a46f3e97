"""The report on paper: a `Document` as an archival and tagged PDF (PDF/A-2a and PDF/UA-1), the same bytes everywhere.

Typst sets it by `resources/report/report.typ`; the document goes in as JSON, so no text of it is ever markup. It
carries its fonts, opens no connection, and acts on nothing: its only links lead to its own pages.
"""

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import typst

from inspector.assets import resource
from inspector.reports.pack.document import Document
from inspector.reports.pack.whole_file import write_whole
from inspector.reports.pdf.blocks import PAPERS, laid_out
from inspector.reports.pdf.fonts import folders


class PrintingFailed(RuntimeError):
    """The report could not be set as PDF: a fault of ours. It names the place in the template, never a text."""


def write_pdf(document: Document, target: Path, paper: str) -> None:
    """Print a document. The file appears whole or not at all.

    Args:
        document: what it says, `resolved`; a `Foreign` text in it is printed as it stands.
        target: the file; one of that name is replaced.
        paper: `a4` or `us-letter`.

    Raises:
        ValueError: there is no such paper.
        PrintingFailed: a fault of ours.
        OSError: the file cannot be written there.
    """
    if paper not in PAPERS:
        raise ValueError(f"no such paper: {paper}")
    write_whole(_compiled(json.dumps(laid_out(document, paper)), _seconds(document.date)), target)


def _compiled(document: str, seconds: int) -> bytes:
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders())
    template = resource("report/report.typ")
    try:
        compiler = typst.Compiler(str(template), root=str(template.parent), font_paths=fonts, ignore_system_fonts=True)
        printed, warnings = compiler.compile_with_warnings(
            format="pdf",
            sys_inputs={"document": document},
            pdf_standards=["a-2a", "ua-1"],
            timestamp=seconds,
        )
    except typst.TypstError as error:
        raise PrintingFailed(f"the report could not be printed ({_place(error.diagnostic)})") from None
    if warnings or not isinstance(printed, bytes):
        # A font that is missing, for one, is a mere warning to Typst: the text would be left out.
        places = ", ".join(_place(warning.diagnostic) for warning in warnings)
        raise PrintingFailed(f"the report was not printed as it should be ({places})")
    return printed


def _place(diagnostic: str) -> str:
    """Where in the template something went wrong. What the compiler says of it may quote the document."""
    found = re.search(r"report\.typ:\d+:\d+", diagnostic)
    return found.group() if found else "no place named"


def _seconds(date: str) -> int:
    """A document's date in seconds since 1970, UTC; a bare day is its first instant."""
    moment = datetime.fromisoformat(date)
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())
