"""The report on paper: archival, tagged, legible in any script, never off the page, the same bytes everywhere."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pypdf
import pytest

from inspector.reports.pack.document import Document, Grid, Items, Paragraph, Part, Picture, Terms
from inspector.reports.pdf import write as printing
from inspector.reports.pdf.write import PrintingFailed, write_pdf
from tests.support.pdf_places import needs_poppler, needs_qpdf, off_the_page, poppler_text, words
from tests.support.pdf_sample import ALTERNATIVE, SHA, VERDICTS, sample

ROOT = Path(__file__).resolve().parents[2]
ACTS = {
    "/JavaScript",
    "/Launch",
    "/URI",
    "/SubmitForm",
    "/ImportData",
    "/GoToR",
    "/GoToE",
    "/Movie",
    "/Sound",
    "/Rendition",
}
AGAIN = """
import sys
from pathlib import Path
from inspector.reports.pdf.write import write_pdf
from tests.support.pdf_sample import sample
write_pdf(sample(), Path(sys.argv[1]), "a4")
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pdf") / "report.pdf"
    write_pdf(sample(), path, "a4")
    return path


@pytest.fixture(scope="module")
def pages(report: Path) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(report, strict=True).pages]


def one_part(*blocks: Paragraph | Grid | Picture | Terms | Items) -> Document:
    return Document("Title", "Subtitle", "2026-03-03", "Footer", (), (Part("part", "Part", blocks),))


def everything_in(file: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    waiting: list[pikepdf.Object] = list(file.objects)
    while waiting:
        thing = waiting.pop()
        if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
            yield thing
            waiting += [value for _, value in thing.items() if _is_nested(value)]
        elif isinstance(thing, pikepdf.Array):
            waiting += [value for value in thing if _is_nested(value)]


def _is_nested(value: object) -> bool:
    return isinstance(value, pikepdf.Dictionary | pikepdf.Array) and not value.is_indirect


@needs_qpdf
def test_the_file_is_sound(report: Path) -> None:
    done = subprocess.run(["qpdf", "--check", str(report)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_it_says_that_it_is_archival_and_tagged(report: Path) -> None:
    with pikepdf.open(report) as file:
        metadata = file.open_metadata()
        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "A")
        assert metadata["pdfuaid:part"] == "1"
        assert file.Root.MarkInfo.Marked
        assert file.Root.Lang == "en"
        assert file.Root.StructTreeRoot.K
        (intent,) = file.Root.OutputIntents
        assert intent.S == "/GTS_PDFA1"
        assert len(intent.DestOutputProfile.read_bytes()) > 100
        assert file.trailer.ID
        assert not file.is_encrypted


def test_its_title_and_date_are_the_documents(report: Path) -> None:
    with pikepdf.open(report) as file:
        metadata = file.open_metadata()
        assert metadata["dc:title"] == "Data inspection report"
        assert metadata["xmp:CreateDate"] == "2026-03-03T00:00:00+00:00"
        assert file.docinfo["/Title"] == "Data inspection report"
        assert file.docinfo["/CreationDate"] == "D:20260303000000Z"
        assert file.Root.ViewerPreferences.DisplayDocTitle


def test_every_font_is_embedded_and_maps_to_text(report: Path) -> None:
    with pikepdf.open(report) as file:
        fonts = [each for each in everything_in(file) if each.get("/Type") == "/Font"]
        whole = [font for font in fonts if font.Subtype == "/Type0"]
        assert len(whole) > 10
        assert all("/ToUnicode" in font for font in whole)
        drawn = [font for font in fonts if font.Subtype != "/Type0"]
        assert len(drawn) == len(whole)
        for font in drawn:
            assert {"/FontFile2", "/FontFile3"} & set(font.FontDescriptor.keys()), font.BaseFont


def test_it_acts_on_nothing_and_holds_no_file(report: Path) -> None:
    with pikepdf.open(report) as file:
        found = list(everything_in(file))
        assert len(found) > 500
        for each in found:
            assert not {"/JS", "/AA", "/OpenAction", "/EmbeddedFiles", "/EF", "/AF", "/XFA", "/AcroForm"} & set(
                each.keys()
            )
            assert str(each.get("/S")) not in ACTS
            assert str(each.get("/Filter")) != "/LZWDecode"
        links = [each for each in found if each.get("/Subtype") == "/Link"]
        assert len(links) == 6
        assert all("/Dest" in link or link.A.S == "/GoTo" for link in links)


def test_its_headings_are_bookmarks(report: Path) -> None:
    with pikepdf.open(report) as file, file.open_outline() as outline:
        titles = [
            (each.title, [(below.title, [last.title for last in below.children]) for below in each.children])
            for each in outline.root
        ]
    assert titles == [
        ("Contents", []),
        ("What came out", [("How a verdict comes about", ["Windows"])]),
        ("Names in any script", []),
        ("Long words", []),
        ("A table over several pages", []),
    ]


def test_a_picture_is_said_in_words(report: Path) -> None:
    with pikepdf.open(report) as file:
        (figure,) = [each for each in everything_in(file) if each.get("/S") == "/Figure"]
        assert str(figure.Alt) == ALTERNATIVE


def test_tables_and_lists_are_tagged_as_such(report: Path) -> None:
    with pikepdf.open(report) as file:
        roles = [str(each.S) for each in everything_in(file) if each.get("/Type") == "/StructElem"]
    for role in (
        "/Title",
        "/H1",
        "/H2",
        "/H3",
        "/P",
        "/L",
        "/LI",
        "/Table",
        "/THead",
        "/TH",
        "/TD",
        "/Caption",
        "/TOC",
    ):
        assert role in roles, role


@needs_poppler
def test_poppler_reads_the_words_in_their_order(report: Path) -> None:
    text = " ".join(poppler_text(report).split())
    expected = (
        "Data inspection report", "LinkedIn archive of Marisol Vantreeve", "Of 9,257 records", "It does not say that any datum",
        "Contents", "What came out", "How many records have each verdict", "Not the standard view", "AI setting",
        "What is known of the setting", "1. The period of the statement.", "an entry with two lines", "王小明，产品经理",
        "さくら 田中", "김민준 개발자", "محمد علي", "שירה כהן", "สมชาย", "Nguyễn Thị Hương", "⟦U+20BB7⟧野",
        "The conversation with", "#strong[x] $y$ `z` *a* _b_ \\ @c <d>", "Members of the archive", "None.", "Every member",
    )  # fmt: skip
    at = 0
    for words_of in expected:
        found = text.find(words_of, at)
        assert found >= 0, words_of
        at = found


@needs_poppler
def test_a_number_after_a_name_from_right_to_left_stays_after_it(report: Path, tmp_path: Path) -> None:
    found = words(report, tmp_path / "wide.pdf")
    at = next(
        place for place, word in enumerate(found) if word.text == "conversation" and found[place + 1].text == "with"
    )
    line = sorted((word for word in found[at:] if abs(word.top - found[at].top) < 2), key=lambda word: word.left)
    shown = [word.text for word in line if word.page == found[at].page]
    assert shown.index("3") == shown.index("messages,") - 1 == shown.index("has") + 1


@pytest.mark.parametrize("paper", ["a4", "us-letter"])
@needs_poppler
def test_no_word_leaves_the_page(paper: str, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    write_pdf(sample(), path, paper)
    assert off_the_page(path, tmp_path / "wide.pdf") == []
    with pikepdf.open(path) as file:
        size = [round(float(side)) for side in file.pages[0].mediabox]
    assert size == {"a4": [0, 0, 595, 842], "us-letter": [0, 0, 612, 792]}[paper]


@needs_poppler
def test_the_check_for_words_off_the_page_can_fail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("inspector.reports.pdf.blocks.printed", lambda text, _room: text)
    write_pdf(one_part(Paragraph("x" * 500)), tmp_path / "report.pdf", "a4")
    assert len(off_the_page(tmp_path / "report.pdf", tmp_path / "wide.pdf")) == 1


def test_every_page_has_its_number_and_the_footer(pages: list[str]) -> None:
    assert len(pages) >= 8
    for number, page in enumerate(pages, start=1):
        assert page.endswith(f"{sample().footer} {number} of {len(pages)}")


def test_the_contents_name_the_right_pages(pages: list[str]) -> None:
    listed = re.findall(
        r"(What came out|How a verdict comes about|Windows|Names in any script|Long words|A table over several pages) (\d+)",
        pages[1],
    )
    assert len(listed) == 6
    for title, number in listed:
        assert title in pages[int(number) - 1]


def test_the_first_page_holds_the_title_and_the_front(pages: list[str]) -> None:
    assert pages[0].startswith("Data inspection report LinkedIn archive of Marisol Vantreeve Of 9,257 records")
    assert f"SHA-256 {SHA}" in pages[0]
    assert "Contents" not in pages[0]
    assert pages[1].startswith("Contents")


def test_a_table_over_several_pages_repeats_its_heading(pages: list[str]) -> None:
    of_table = [page for page in pages if re.search(r"Member \d+ [\d,]+", page)]
    assert len(of_table) >= 3
    assert all(page.count("Member Records Hash") == 1 for page in of_table)


def test_nothing_that_leads_on_is_left_at_the_foot_of_a_page(tmp_path: Path) -> None:
    head, table = Paragraph("These follow:"), Grid("Caption", ("Head",), (("first",), ("second",)))
    for lines in range(20, 40, 3):
        blocks = (Items(("line",) * lines), head, Items(("listed",)), table)
        document = Document(
            "Title", "", "2026-03-03", "", (), (Part("a", "A", blocks), Part("b", "Next", (Paragraph("below"),)))
        )
        write_pdf(document, tmp_path / "report.pdf", "a4")
        for page in [page.extract_text() for page in pypdf.PdfReader(tmp_path / "report.pdf").pages][2:]:
            for leading, next_to_it in (("These follow:", "listed"), ("Caption", "first"), ("Next", "below")):
                assert leading not in page or next_to_it in page, lines


@needs_poppler
def test_numbers_stand_below_each_other_to_the_right(report: Path, tmp_path: Path) -> None:
    found = words(report, tmp_path / "wide.pdf")
    head = next(word for word in found if word.text == "Records")
    numbers = dict(VERDICTS).values()
    of_table = [
        word for word in found if word.text in numbers and word.page == head.page and abs(word.right - head.right) < 20
    ]
    assert [word.text for word in sorted(of_table, key=lambda word: word.top)] == list(numbers)
    assert {round(word.right, 2) for word in of_table} == {round(head.right, 2)}


def test_the_bytes_are_the_same_again(report: Path, tmp_path: Path) -> None:
    write_pdf(sample(), tmp_path / "again.pdf", "a4")
    assert (tmp_path / "again.pdf").read_bytes() == report.read_bytes()


@pytest.mark.parametrize(
    "setting",
    [
        {"TZ": "Pacific/Auckland", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "1"},
        {"TZ": "America/St_Johns", "LANG": "C", "LC_ALL": "C", "PYTHONHASHSEED": "2", "SOURCE_DATE_EPOCH": "1"},
    ],
)
def test_the_bytes_are_the_same_under_another_zone_and_language(
    report: Path, tmp_path: Path, setting: dict[str, str]
) -> None:
    target = tmp_path / "elsewhere.pdf"
    subprocess.run(
        [sys.executable, "-c", AGAIN, str(target)],
        env={**os.environ, **setting, "HOME": str(tmp_path), "PYTHONPATH": str(ROOT)},
        cwd=tmp_path,
        check=True,
    )
    assert target.read_bytes() == report.read_bytes()


def test_a_fault_names_no_text_and_leaves_no_file(tmp_path: Path) -> None:
    broken = one_part(Paragraph("Marisol"), Picture("<svg Marisol", "a picture", "Marisol"))
    with pytest.raises(PrintingFailed) as caught:
        write_pdf(broken, tmp_path / "report.pdf", "a4")
    assert "Marisol" not in str(caught.value)
    assert "report.typ" in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_a_missing_font_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "folders", lambda: [str(tmp_path)])
    with pytest.raises(PrintingFailed, match="not printed as it should be"):
        write_pdf(one_part(Paragraph("Hello")), tmp_path / "report.pdf", "a4")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_put_there_leaves_nothing_beside(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").mkdir()
    with pytest.raises(OSError, match=r"report\.pdf"):
        write_pdf(one_part(Paragraph("Hello")), tmp_path / "report.pdf", "a4")
    assert [path.name for path in tmp_path.iterdir()] == ["report.pdf"]


def test_there_are_two_papers(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="a5"):
        write_pdf(sample(), tmp_path / "report.pdf", "a5")


def test_a_document_may_have_next_to_nothing(tmp_path: Path) -> None:
    for name, document in (
        ("leads", one_part(Paragraph("x" * 9000 + ":"), Paragraph("below"))),
        ("bare", Document("Title", "", "2026-03-03T12:00:00Z", "", (), ())),
        ("empty", one_part(Paragraph(""), Items(()), Terms(()), Terms((("", ""),)), Grid("", ("a",), (("",),)))),
        ("language", Document("Titre", "", "2026-03-03", "", (), (), language="fr-CH")),
    ):
        write_pdf(document, tmp_path / f"{name}.pdf", "a4")
        assert len(pypdf.PdfReader(tmp_path / f"{name}.pdf", strict=True).pages) >= 1


def test_parts_may_lie_deep(tmp_path: Path) -> None:
    part = Part("deep-9", "Level 9", ())
    for level in range(8, 0, -1):
        part = Part(f"deep-{level}", f"Level {level}", (), (part,))
    write_pdf(Document("Title", "", "2026-03-03", "", (), (part,)), tmp_path / "deep.pdf", "a4")
    assert "Level 9" in pypdf.PdfReader(tmp_path / "deep.pdf").pages[-1].extract_text()


@pytest.mark.alone
def test_long_reports_take_seconds(tmp_path: Path) -> None:
    rows = tuple((str(n), f"Jobs/Job Applications {n}.csv", f"{n * 7:,}", SHA[: 16 + n % 20]) for n in range(2000))
    grid = Grid("Rows of a table", ("No.", "Member", "Records", "Hash"), rows, frozenset({0, 2}))
    sections = tuple(Part(f"section-{n}", f"Section {n}", (Paragraph("Some words of it. " * 12),)) for n in range(500))
    started = time.process_time()
    write_pdf(
        Document("Title", "", "2026-03-03", "", (), (Part("rows", "Rows", (grid,)), *sections)),
        tmp_path / "long.pdf",
        "a4",
    )
    assert time.process_time() - started < 15
    assert len(pypdf.PdfReader(tmp_path / "long.pdf").pages) > 100
