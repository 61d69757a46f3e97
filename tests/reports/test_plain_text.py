"""A part as plain text: lines that fit, words that stay whole, nothing foreign that slips through."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.reports.pack.blank import BLANK
from inspector.reports.pack.document import (
    Foreign,
    Grid,
    Items,
    Notice,
    Paragraph,
    Part,
    Picture,
    Terms,
)
from inspector.reports.pack.plain_text import part_text, resolved_part

HASH = "5f" * 32


def text_of(*blocks: object, width: int = 40) -> str:
    return part_text(Part("p", "Title", blocks), width)  # type: ignore[arg-type]


def test_a_part_with_all_kinds_of_blocks() -> None:
    part = Part(
        "p",
        "The whole",
        (
            Paragraph("One sentence that is a little longer than the line."),
            Notice("Read this first, whatever else you do."),
            Items(("first", "second and a word"), ordered=True),
            Items(("only",)),
            Terms((("Name", BLANK), ("Colour", "green"))),
            Grid("Three numbers.", ("What", "Records"), (("posts", "3"), ("all", "1,200")), frozenset({1})),
            Picture("<svg/>", "A bar of three.", "Posts"),
        ),
        (Part("q", "Below", (Paragraph("Deep."),), (Part("r", "Deeper", (Paragraph("Deepest."),)),)),),
    )
    assert part_text(part, 40) == (
        "The whole\n=========\n\n"
        "One sentence that is a little longer\nthan the line.\n\n"
        "! Read this first, whatever else you do.\n\n"
        "1. first\n2. second and a word\n\n"
        "- only\n\n"
        f"Name:\n    {BLANK}\nColour: green\n\n"
        "Three numbers.\n\n"
        "What   Records\n-----  -------\nposts        3\nall      1,200\n\n"
        "[Posts] A bar of three.\n\n"
        "Below\n-----\n\nDeep.\n\n"
        "Deeper\n~~~~~~\n\nDeepest.\n"
    )


def test_a_table_that_does_not_fit_goes_row_by_row_without_empty_cells() -> None:
    rows = (("a", "b " * 20, ""), ("c", "d", "e"))
    text = text_of(Grid("A table.", ("First", "Second", "Third"), rows), width=30)
    assert text == (
        "Title\n=====\n\nA table.\n\n"
        "First: a\nSecond: b b b b b b b b b b b\n    b b b b b b b b b\n\n"
        "First: c\nSecond: d\nThird: e\n"
    )


def test_words_stay_whole() -> None:
    text = text_of(Terms((("SHA-256", HASH),)), Paragraph(f"well-known {BLANK}"), width=30)
    assert HASH in text.split()
    assert BLANK in text.split()
    assert "well-known" in text


def test_foreign_text_has_to_be_resolved_first() -> None:
    part = Part("p", "T", (Paragraph(("Name: ", Foreign("Ann\u202eeX"))),))
    with pytest.raises(ValueError, match="resolved"):
        part_text(part)
    said = part_text(resolved_part(part, lambda text: text.replace("Ann", "Person 1")))
    assert said == "T\n=\n\nName: Person 1⟦RLO⟧eX\n"


def test_line_breaks_of_a_text_are_kept() -> None:
    assert text_of(Paragraph("one\n\ntwo"), width=20) == "Title\n=====\n\none\n\ntwo\n"


WORDS = st.lists(st.text("abcdefgh", min_size=1, max_size=12), min_size=1, max_size=30).map(" ".join)


@given(WORDS, WORDS, st.integers(30, 90))
def test_no_line_is_longer_than_asked_for_and_no_word_is_lost(first: str, second: str, width: int) -> None:
    blocks = (
        Paragraph(first),
        Items((first, second), ordered=True),
        Terms((("Term", second),)),
        Grid("A grid.", ("A", "B"), ((first, second),)),
    )
    text = part_text(Part("p", "T", blocks), width)
    assert all(len(line) <= width for line in text.splitlines())
    for words in (first, second):
        assert words in " ".join(text.split())
