"""What a bubble shows of a message: safe, whole as far as it goes, with hits and addresses where they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.case.message_pages import MARKS
from inspector.gui.pages.messages_text import PART, broken, parts_of
from inspector.gui.widgets.bubble_text import LONGEST, MOST_LINES, Shown, shown

TEXTS = st.text(
    st.one_of(st.sampled_from("ab \n<>&.:/\u202e\u2068\x00שa\u0301😀"), st.characters(codec="utf-8")), max_size=300
)


def hit_words(found: Shown) -> list[str]:
    return [found.text[each.start : each.end] for each in found.hits]


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("see https://a.example/b?c=d&e=f#g, please", ["https://a.example/b?c=d&e=f#g"]),
        ("(www.x.example) and HTTP://Y.EXAMPLE.", ["www.x.example", "HTTP://Y.EXAMPLE"]),
        ('<a href="https://evil.example">https://good.example</a>', ["https://evil.example", "https://good.example"]),
        ("https://übel.example/ü", ["https://übel.example/ü"]),
        ("https://a.example/\u202egnp.exe", ["https://a.example/"]),
        ("http:// www. mailto:a@b.example file:///etc/passwd javascript:alert(1)", []),
    ],
)
def test_addresses_are_found_as_they_stand(text: str, addresses: list[str]) -> None:
    found = shown(text)
    assert [found.address(each) for each in found.addresses] == addresses


def test_markup_and_what_cannot_be_seen_are_shown_as_they_stand() -> None:
    found = shown("<b>x</b>\x00\u202e\u2067\nline")
    assert found.text.replace("\u2068", "").replace("\u2069", "") == "<b>x</b>⟦NUL⟧⟦RLO⟧⟦RLI⟧\nline"


def test_hits_keep_their_places_through_all_of_that() -> None:
    text = "\u202eGrüße 😀 an\nGrüße"
    found = shown(text, ((1, 6), (12, 17)))
    assert hit_words(found) == ["Grüße", "Grüße"]


def test_a_long_text_is_cut_between_words_and_says_how_much_is_left() -> None:
    text = "word " * 10_000
    found = shown(text)
    assert len(found.text) <= LONGEST
    assert found.text.endswith("word")
    assert (found.before, found.after) == (0, len(text) - len(found.text))
    many = shown("a\n" * 1_000)
    assert many.text.count("\n") < MOST_LINES
    assert many.after > 0


def test_a_hit_far_behind_is_shown_with_what_stands_around_it() -> None:
    text = "x " * 5_000 + "needle" + " y" * 5_000
    found = shown(text, ((10_000, 10_006),), begins=70, left=9)
    assert hit_words(found) == ["needle"]
    assert found.before + found.after + len(found.text) == len(text) + 79
    assert found.before > 9_000 + 70


def test_a_text_that_begins_from_the_right_says_so() -> None:
    assert shown("«שלום» hello").leftward
    assert not shown("hello שלום").leftward
    assert not shown("123").leftward


@given(TEXTS, st.data())
def test_no_text_breaks_it(text: str, data: st.DataObject) -> None:
    ends = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6).filter(lambda ends: len(ends) % 2 == 0)))
    hits = tuple((start, end) for start, end in zip(ends[::2], ends[1::2], strict=True) if start < end)
    found = shown(text, hits)
    assert found.before + found.after >= 0
    assert not any(mark in found.text for mark in ("\x00", "\u202e", "\u2067", "\ufeff", *MARKS[0]))
    assert all(0 <= each.start < each.end <= len(found.text) for each in (*found.hits, *found.addresses))
    assert all("\u2068" not in found.address(each) for each in found.addresses)
    opened = found.text.count("\u2068")
    assert opened == found.text.count("\u2069")
    assert found.text.isascii() or opened


@given(st.text(st.sampled_from("ab\n"), max_size=50).map(lambda text: text * 900))
def test_the_parts_of_a_text_are_all_of_it(text: str) -> None:
    parts = parts_of(text)
    assert "".join(text[start:end] for start, end in parts) == text
    assert all(0 < end - start <= PART for start, end in parts)
    assert broken(text).replace("\n", "") == text.replace("\n", "")
    assert max(map(len, broken(text).split("\n"))) <= 1_500
