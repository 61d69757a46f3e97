"""What people read in a pack, in the workbook, the PDF, the page and the review files: the same as in its tables."""

from collections import Counter
from collections.abc import Iterator, Mapping
from hashlib import sha256
from html.parser import HTMLParser
from itertools import zip_longest
from typing import Any, Final

from inspector.exposure.outcome import Verdict
from inspector.operations.evidence.checks.figures import JSONL, expected_counts
from inspector.operations.evidence.checks.reading import Line, lines
from inspector.operations.evidence.report.front import WHOLE
from inspector.operations.words import verdict_name
from inspector.progress import Progress
from inspector.reports.pack.bag import Fault
from inspector.reports.pack.pack_files import PackFiles, steps
from inspector.reports.pdf.read import PdfUnreadable, pdf_text
from inspector.reports.rsmf.read import read_rsmf
from inspector.reports.rsmf.read_manifest import DamagedRsmf
from inspector.reports.workbook.read import Rows, WorkbookDamaged, sheet_rows

PDF: Final = "data/report.pdf"
HTML: Final = "data/report.html"
XLSX: Final = "data/records.xlsx"
RSMF: Final = "data/rsmf/"
_MESSAGES: Final = "data/jsonl/messages.jsonl"
_LARGEST: Final = 64 * 1024 * 1024


def shown_faults(files: PackFiles, said: Mapping[str, Any], progress: Progress) -> tuple[tuple[str, ...], list[Fault]]:
    """Which files for people there are, and what in them does not agree with the tables.

    Raises:
        PackBroken: a table cannot be read.
        Cancelled: `progress` asked to stop.
    """
    names = {
        PDF: ("report.pdf", _report_faults),
        HTML: ("report.html", _report_faults),
        XLSX: ("records.xlsx", _workbook_faults),
    }
    looked: list[str] = []
    found: list[Fault] = []
    for path, (name, check) in names.items():
        if path in files.names:
            progress(f"Reading {name} back", 0, 0)
            looked.append(name)
            found.extend(check(files, said, path))
    if any(name.startswith(RSMF) for name in files.names):
        looked.append("rsmf")
        found.extend(_review_faults(files, said, progress))
    expected = {"pdf": PDF, "html": HTML, "xlsx": XLSX}
    for word, path in expected.items():
        if word in said["options"]["formats"] and path not in files.names:
            found.append(Fault(path, "is missing, though pack.json names it"))
    return tuple(looked), found


def _report_faults(files: PackFiles, said: Mapping[str, Any], path: str) -> Iterator[Fault]:
    try:
        text = _text_of(files, path)
    except (PdfUnreadable, ValueError):
        yield Fault(path, "cannot be read back")
        return
    figures = said["figures"]
    rows = [(verdict_name(verdict), figures["by_verdict"][verdict.value]) for verdict in Verdict]
    for label, count in [*rows, (WHOLE, figures["records"])]:
        if f" {label} {count:,} " not in f" {text} ":
            yield Fault(path, f"does not say “{label}: {count:,}”, as pack.json does")


def _text_of(files: PackFiles, path: str) -> str:
    with steps(files, path) as file:
        if path == PDF:
            return pdf_text(file)
        reader = _Words()
        reader.feed(file.read(_LARGEST).decode())
        return " ".join(" ".join(reader.words).split())


class _Words(HTMLParser):
    """The words of a page, in their order."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def _workbook_faults(files: PackFiles, said: Mapping[str, Any], path: str) -> Iterator[Fault]:
    try:
        with steps(files, path) as file:
            for title, rows in sheet_rows(file):
                if title == "Records":
                    yield from _sheet_faults(files, said, rows)
                    return
        yield Fault(path, "has no sheet of records")
    except (WorkbookDamaged, ValueError):
        yield Fault(path, "cannot be read back")


def _sheet_faults(files: PackFiles, said: Mapping[str, Any], rows: Rows) -> Iterator[Fault]:
    heading = next(rows, ())
    places = [heading.index(name) for name in ("Number", "Record", "Kind of data", "Verdict")]
    listed: Iterator[Line | None] = lines(files, JSONL) if JSONL in files.names else iter(())
    compare = JSONL in files.names
    counted: Counter[tuple[str, str]] = Counter()
    for row, line in zip_longest(rows, listed):
        shown = None if row is None else tuple(str(row[place]) for place in places)
        if compare and (
            shown is None
            or line is None
            or shown != tuple(line.get(key, str) for key in ("number", "id", "category", "verdict"))
        ):
            yield Fault(
                XLSX, f"does not list the same records as {JSONL}, in the same order and with the same verdicts"
            )
            return
        if shown is not None:
            counted[shown[2], shown[3]] += 1
    if dict(counted) != expected_counts(said):
        yield Fault(XLSX, "does not hold as many records of each kind and verdict as pack.json says")


def _review_faults(files: PackFiles, said: Mapping[str, Any], progress: Progress) -> Iterator[Fault]:
    names = [name for name in files.names if name.startswith(RSMF)]
    ours = _Sum()
    for done, name in enumerate(names):
        if done % 100 == 0:
            progress("Reading review files back", done, len(names))
        try:
            with files.open(name) as file:
                manifest = read_rsmf(file.read()).manifest
        except DamagedRsmf as damage:
            yield Fault(name, str(damage))
            continue
        for event in manifest.events:
            custom = dict(event.custom)
            ours.add(custom.get("number", ""), custom.get("record_id", ""), custom.get("verdict", ""))
    if _MESSAGES in files.names:
        theirs = _Sum()
        for line in lines(files, _MESSAGES):
            if line.get("conversation", str):
                theirs.add(*(line.get(key, str) for key in ("number", "id", "verdict")))
        if ours.state() != theirs.state():
            yield Fault(RSMF, f"does not hold the same messages as {_MESSAGES}, with the same verdicts")
    elif ours.count > said["figures"]["messages"]:
        yield Fault(RSMF, "holds more messages than pack.json says")


class _Sum:
    """How many there are and what they are, whatever their order: small, however many."""

    def __init__(self) -> None:
        self.count = 0
        self._whole = 0

    def add(self, *words: str) -> None:
        self.count += 1
        self._whole = (self._whole + int.from_bytes(sha256("\x00".join(words).encode()).digest())) % (1 << 256)

    def state(self) -> tuple[int, int]:
        return self.count, self._whole
