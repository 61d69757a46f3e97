"""The report of a pack as PDF and as page, with the claim worksheets, the complaint and the certificate in it."""

from pathlib import Path

from inspector.case.file import spare_memory
from inspector.operations.evidence.certificate import CertificateDetails, certificate, certificate_text
from inspector.operations.evidence.choice import choice_words
from inspector.operations.evidence.claims.complaint import complaint_part, complaint_sources
from inspector.operations.evidence.claims.pages import claims_part
from inspector.operations.evidence.claims.worksheets import worksheets
from inspector.operations.evidence.figures import Figures
from inspector.operations.evidence.pack_in_words import report_scope
from inspector.operations.evidence.report.report import report
from inspector.operations.evidence.request import ExportRequest
from inspector.operations.evidence.scope import Scope
from inspector.operations.result import iso
from inspector.operations.viewing import View, viewed
from inspector.progress import Progress, silent
from inspector.reports.pack.document import Document, Part, resolved
from inspector.reports.pack.plain_text import resolved_part
from inspector.reports.page.write import write_html
from inspector.reports.pdf.write import write_pdf

_PAPERS = {"a4": "a4", "letter": "us-letter"}


def write_reports(
    view: View, scope: Scope, figures: Figures, request: ExportRequest, data: Path, *, hashed: bool, progress: Progress
) -> None:
    """Write `certificate.txt`, and the report in the forms that were asked for.

    Args:
        view: the case.
        scope: what the pack covers.
        figures: its figures.
        request: what was asked for.
        data: the payload's folder.
        hashed: whether every archive was hashed again for this pack.
        progress: told what is being written; may ask to stop.
    """
    signed = certificate(view, _details(scope, figures, request, hashed=hashed))
    text = certificate_text(resolved_part(signed, scope.veil.text))
    (data / "certificate.txt").write_bytes(text.encode())
    if not {"pdf", "html"} & set(request.formats):
        return
    progress("Composing the report", 0, 0)
    document = composed(view, scope, request, signed)
    if "html" in request.formats:
        progress("Writing report.html", 0, 0)
        write_html(document, data / "report.html")
    if "pdf" in request.formats:
        progress("Writing report.pdf", 0, 0)
        write_pdf(document, data / "report.pdf", _PAPERS[request.paper])


def write_reports_beside(scope: Scope, figures: Figures, request: ExportRequest, data: Path, hashed: bool) -> None:  # noqa: FBT001
    """As `write_reports`, in a process that opens the case by itself."""
    with viewed(scope.case) as view:
        spare_memory(view.case)
        write_reports(view, scope, figures, request, data, hashed=hashed, progress=silent)


def composed(view: View, scope: Scope, request: ExportRequest, signed: Part) -> Document:
    """The report, with every foreign text in it as it may be shown."""
    sheets = worksheets(view)
    extra = (claims_part(sheets), complaint_part(view), signed)
    further = {source.id for sheet in sheets for source in sheet.sources} | complaint_sources(view)
    # The day up to which the archives speak: the pack's own day stands in bag-info.txt alone.
    day = (iso(view.as_of) or "")[:10]
    return resolved(report(view, report_scope(scope, request.formats), extra, day, further), scope.veil.text)


def _details(scope: Scope, figures: Figures, request: ExportRequest, *, hashed: bool) -> CertificateDetails:
    first, last = scope.bounds() or ("", "")
    return CertificateDetails(
        formats=request.formats,
        redaction=scope.redaction,
        choice=choice_words(scope.choice),
        records=figures.records,
        left_out=scope.left_out.records,
        withheld=scope.withheld_here,
        first=first,
        last=last,
        hashed_again=hashed,
        more=(
            ("Review files cut by", request.slicing),
            ("Records' own bytes in the pack", "yes" if request.sources and not scope.redacted else "no"),
        ),
    )
