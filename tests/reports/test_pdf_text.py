"""A printed report read back: labels beside their numbers, and damage named."""

import io
import random
from pathlib import Path

import pytest

from inspector.reports.pack.document import Document, Foreign, Grid, Paragraph, Part, Terms
from inspector.reports.pdf.read import PdfUnreadable, pdf_text
from inspector.reports.pdf.write import write_pdf
from tests.support.pdf_sample import VERDICTS


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("text") / "report.pdf"
    long = "A label that is far too long for the room that stands beside its number"
    blocks = (
        Paragraph(f"A path that breaks: {'folder_of_things/' * 12}end."),
        Terms((*VERDICTS, (long, "4,321"))),
        Grid("How many records have each verdict", ("Verdict", "Records"), VERDICTS, frozenset({1})),
        Grid(
            "By member",
            ("Member", "Records"),
            tuple((f"member-{n}.csv", f"{n * 1001:,}") for n in range(1, 90)),
            frozenset({1}),
        ),
    )
    parts = (Part("counts", "Counts", blocks),)
    write_pdf(Document("Title", Foreign("王小明 محمد"), "2026-03-03", "Footer", (), parts), path, "a4")
    return path


def test_labels_stand_beside_their_numbers(report: Path) -> None:
    text = pdf_text(report)
    for verdict, number in VERDICTS:
        assert text.count(f" {verdict} {number} ") == 2
    for n in range(1, 90):
        assert f" member-{n}.csv {n * 1001:,} " in text
    assert "stands beside its number 4,321" in text


def test_the_text_is_one_line_with_the_foreign_words_in_it(report: Path) -> None:
    text = pdf_text(report)
    assert text.startswith("Title 王小明 محمد ")
    assert "  " not in text
    assert "\n" not in text
    assert "\u200b" not in text


def test_a_stream_is_read_as_a_file_is_and_stays_open(report: Path) -> None:
    with report.open("rb") as stream:
        assert pdf_text(stream) == pdf_text(report)
        assert not stream.closed


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", b"no PDF at all", b"%PDF-1.7\n%%EOF\n", bytes(range(256)) * 40])
def test_what_is_no_pdf_is_unreadable(data: bytes) -> None:
    with pytest.raises(PdfUnreadable, match="cannot be read"):
        pdf_text(io.BytesIO(data))


def test_a_cut_file_is_unreadable(report: Path) -> None:
    data = report.read_bytes()
    with pytest.raises(PdfUnreadable):
        pdf_text(io.BytesIO(data[: len(data) // 2]))


def test_damage_ends_in_a_text_or_a_named_exception(report: Path) -> None:
    """Whatever bytes change: nothing but `PdfUnreadable` comes out, and most damage is named."""
    whole, chance, unreadable = report.read_bytes(), random.Random(4), 0
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(chance.choice((1, 4, 40))):
            data[chance.randrange(len(data))] = chance.randrange(256)
        try:
            pdf_text(io.BytesIO(bytes(data)))
        except PdfUnreadable:
            unreadable += 1
    assert unreadable > 10
