"""Text in pieces for printing: fonts for every script, nothing hidden, and no line that cannot break."""

import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.assets import resource
from inspector.reports.pack.document import Block, Document, Grid, Items, Paragraph, Part, Terms
from inspector.reports.pdf.columns import columns
from inspector.reports.pdf.fonts import BASE, BOLDER, FAMILIES, face, face_of
from inspector.reports.pdf.pieces import printed, seen, widest_stretch
from inspector.reports.pdf.write import write_pdf
from tests.support.pdf_places import needs_poppler, off_the_page

NEVER_DRAWN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
HARD = (
    " \u00a0\u202f\u2007\u200b\u200c\u200d\u2028\u2066\u2067\u2068\u2069\u00ad\ufe0e\ufe0f\ufffc\ufffe!)(（，「」\"'“”—-…/\\"
    "\u0301\u0e35\u0f71\u20dd\u0361\U000e0100\U000e0041\U0001f468\U0001f3fd\U0001f1e9\ufdfd\U00012031\U00020bb7\u0627\u05d0"
    "\u0600\u06dd中한っー１\u110b\u1161\u11a8กका்\ue000\ud800\x00\t\n"
)


def text_of(pieces: object) -> str:
    if isinstance(pieces, str):
        return pieces
    assert isinstance(pieces, list)
    return "".join(
        piece if isinstance(piece, str) else piece[1] if isinstance(piece, list) else "\n" if piece == 1 else ""
        for piece in pieces
    )


def test_most_text_is_one_string() -> None:
    for text in ("", "Hello", "Of 9,257 records, 1,290 could have been: “so” – 5 %.", "Ольга, Ελένη, Nguyễn"):
        assert printed(text, 16) == text


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("王小明", "Droid Sans Fallback"),
        ("김민준", "Droid Sans Fallback"),
        ("สมชาย", "Noto Sans Thai"),
        ("प्रिया", "Noto Sans Devanagari"),
        ("👨‍👩‍👧", "Noto Emoji"),
        ("1️⃣", "Noto Emoji"),
        ("𝓜", "Noto Sans Math"),
        ("㐀", "Unifont Rest"),
        ("𐌰", "Unifont Upper Rest"),
    ],
)
def test_each_script_has_its_font(text: str, family: str) -> None:
    assert printed(text, 16) == [[[each for each, _ in FAMILIES].index(family), text]]


def test_what_runs_from_right_to_left_keeps_to_itself() -> None:
    arabic = [family for family, _ in FAMILIES].index("Noto Sans Arabic")
    assert printed("by محمد علي 3 times", 16) == ["by ", [arabic, "\u2067محمد علي\u2069"], " 3 times"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("𠮷野", "⟦U+20BB7⟧野"),
        ("\ue000", "⟦U+E000⟧"),
        ("a\u2060b", "a⟦U+2060⟧b"),
        ("\U000e0041", "⟦U+E0041⟧"),
        ("\u3164", "⟦U+3164⟧"),
        ("\ufffe\ud800", "⟦U+FFFE⟧⟦U+D800⟧"),
        ("\u0e35", "⟦U+0E35⟧"),
        ("e" + "\u0301" * 8, "e" + "\u0301" * 6 + "⟦U+0301⟧" * 2),
        ("a\u20dd", "a⟦U+20DD⟧"),
        ("one\u2028two", "one⟦U+2028⟧two"),
        ("🙂\ufe0f\ufe0e\ufe01", "🙂\ufe0f⟦U+FE0E⟧⟦U+FE01⟧"),
        ("x\u200c\u200d\u200c", "x\u200c⟦U+200D⟧⟦U+200C⟧"),
    ],
)
def test_what_no_font_draws_or_nobody_sees_is_written_out(text: str, shown: str) -> None:
    assert text_of(printed(text, 16)) == shown


def test_line_ends_and_tabs_are_layout() -> None:
    assert printed("one\r\ntwo\rthree\nfour\tfive", 16) == ["one", 1, "two", 1, "three", 1, "four    five"]


def test_a_hash_breaks_in_groups_and_a_path_after_its_signs() -> None:
    assert printed("0123456789abcdef", 4) == ["0123", 0, "4567", 0, "89ab", 0, "cdef"]
    assert printed("Jobs/Saved_Jobs.csv", 8) == ["Jobs/", 0, "Saved_", 0, "Jobs.", 0, "csv"]


def test_a_run_that_never_breaks_gets_a_place_that_does() -> None:
    for text in (
        ")" * 99,
        "(" * 99,
        "! " * 99,
        "( " * 99,
        "—" * 99,
        "x\u00a0" * 99,
        "中\u00a0" * 99,
        "x\u200d" * 99,
        "っ" * 99,
    ):
        pieces = printed(text, 8)
        assert widest_stretch(text, 8) <= 8.5, text
        assert text_of(pieces).count("\u200b") + (pieces.count(0) if isinstance(pieces, list) else 0) > 5, text
        assert text_of(pieces).replace("\u200b", "") == text


def test_a_title_is_one_line() -> None:
    assert seen("A\n title\t\ud800 𠮷") == "A title ⟦U+D800⟧ ⟦U+20BB7⟧"


def test_every_character_of_the_first_plane_has_a_font() -> None:
    """As of Unicode 14: what came later may be written out, and so may what is no character to see."""
    if unicodedata.unidata_version < "14":
        pytest.skip("needs the data of Unicode 14")
    ages_later = {*range(0x0CF3, 0x0CF4), *range(0x0ECE, 0x0ECF)} | set(range(0x2FFC, 0x3000)) | {0x31EF}
    without = [
        code
        for code in range(0x20, 0x10000)
        if unicodedata.category(chr(code)) not in NEVER_DRAWN and face_of(chr(code)) is None
    ]
    assert len(without) < 60, [hex(code) for code in without]
    if unicodedata.unidata_version.startswith("14."):
        assert [hex(code) for code in without if code not in ages_later] == []


def test_the_last_fonts_hold_what_no_other_has() -> None:
    others = {code for place in range(len(FAMILIES) - 2) for code in face(place).advances}
    for place in (len(FAMILIES) - 2, len(FAMILIES) - 1):
        assert set(face(place).advances) & others <= {0x20, 0x25CC}


def test_the_semibold_has_what_the_regular_has_and_is_little_wider() -> None:
    with TTFont(resource("fonts/source-sans-3/SourceSans3-SemiBold.ttf")) as font:
        names, metrics, ems = font.getBestCmap(), font["hmtx"].metrics, font["head"].unitsPerEm
    for code, advance in face(BASE).advances.items():
        assert metrics[names[code]][0] / ems <= advance * BOLDER + 0.001, hex(code)


def test_every_font_lies_beside_its_licence_and_all_together_are_small() -> None:
    folder = resource("fonts")
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*.[ot]tf")}
    assert files == {name for _, name in FAMILIES} | {"source-sans-3/SourceSans3-SemiBold.ttf"}
    for name in files:
        licence = (folder / name).parent / "LICENSE"
        assert (
            "SIL Open Font License" in licence.read_text("utf-8")
            or "Bitstream" in licence.read_text("utf-8")
            or ("Apache License" in licence.read_text("utf-8"))
        ), name
    assert sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) < 12_500_000


def test_columns_take_what_they_need_and_fit_the_page() -> None:
    narrow = columns(("Verdict", "Records"), (("Stated by name", "1,234"),), 459)
    assert sum(narrow.widths) < 200
    assert narrow.size == 9.5
    for many in (3, 8, 14, 20):
        found = columns(("Heading",) * many, (("deadbeef" * 8,) * many,), 459)
        assert sum(found.widths) <= 459.01
    text, number, long_head = columns(
        ("A", "Records", "A heading of some words"), (("word " * 90, "1,234", "1"),), 459
    ).widths
    assert text > 3 * number
    assert text > 3 * long_head
    assert not columns(("A",), (("x" * 9000,),), 459).whole
    assert columns(("A", "B"), (("x" * 40, "y"),), 459).whole


@needs_poppler
@settings(max_examples=12, deadline=None, derandomize=True)
@given(
    st.lists(
        st.one_of(
            st.text(HARD, max_size=200), st.text(max_size=80), st.text(HARD, max_size=3).map(lambda text: text * 60)
        )
    )
)
def test_any_text_is_printed_and_none_leaves_the_page(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("any")
    blocks: tuple[Block, ...] = (
        *(Paragraph(text) for text in texts),
        Items(tuple(texts)),
        Terms(tuple(pairwise(texts))),
        Grid(
            "\n".join(texts),
            ("No.", "Text", "Text again"),
            tuple((str(at), text, text) for at, text in enumerate(texts)),
        ),
    )
    parts = (Part("part", f"Part {texts[0] if texts else 0}", blocks),)
    write_pdf(Document("Title", "Subtitle", "2026-03-03", "Footer", (), parts), folder / "any.pdf", "a4")
    assert off_the_page(folder / "any.pdf", folder / "wide.pdf", edge=20) == []


@needs_poppler
def test_a_word_of_a_hundred_thousand_characters_is_printed(tmp_path: Path) -> None:
    long = "x" * 100_000
    parts = (Part("long", "Long", (Paragraph(long[:20_000]), Grid("A cell", ("A", "B"), (("1", long),)))),)
    write_pdf(Document("Title", "", "2026-03-03", "", (), parts), tmp_path / "long.pdf", "a4")
    assert off_the_page(tmp_path / "long.pdf", tmp_path / "wide.pdf") == []
