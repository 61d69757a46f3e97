"""Elements cut out of HTML by exact bytes: whatever the block size, the damage and what stands between them."""

import hashlib
import re

import pytest

from inspector.archive.limits import Limits
from inspector.platforms.html_stream.cut import CUT, LOST, TOO_LARGE, Cell, cells
from inspector.platforms.html_stream.tree import plain_text, tree
from tests.support.member_stream import BytesStream

MARK = re.compile(rb'<(div) class="cell"[^>]*>')
PAGE = (
    b'<html><head><style>.a{x:"<y>"}</style></head><body><div>'
    b'<div class="cell">one <div>in</div> more</div>\n<div class="cell">two &amp; three</div></div></body></html>'
)


def cut(content: bytes, block: int = 1 << 20, limits: Limits | None = None) -> list[Cell]:
    return list(cells(BytesStream(content), MARK, limits or Limits(), block))


@pytest.mark.parametrize("block", [1, 7, 64, 1 << 20])
def test_cells_have_their_exact_bytes_whatever_the_block(block: int) -> None:
    found = cut(PAGE, block)
    assert [each.raw for each in found[1:]] == [
        b'<div class="cell">one <div>in</div> more</div>',
        b'<div class="cell">two &amp; three</div>',
    ]
    for each in found[1:]:
        content = PAGE[each.offset : each.offset + each.length]
        assert (content, hashlib.sha256(content).digest()) == (each.raw, each.sha256)
        assert each.notes == ()
    assert found[0].raw == PAGE[: found[1].offset]


def test_a_cell_that_the_member_cuts_off_says_so_and_the_ones_before_are_whole() -> None:
    found = cut(PAGE[: PAGE.index(b"three")])
    assert [each.notes for each in found[1:]] == [(), (CUT,)]


def test_a_cell_that_never_closes_ends_where_the_next_begins() -> None:
    found = cut(b'<div class="cell">one <div class="cell">two</div>')
    assert [each.raw for each in found[1:]] == [b'<div class="cell">one', b'<div class="cell">two</div>']


def test_text_between_cells_is_told_with_its_place() -> None:
    content = b'<div class="cell">one</div> damaged words <div class="cell">two</div>'
    found = cut(content)
    assert (found[1].notes, found[2].notes) == ((LOST,), ())
    assert content[found[1].lost :].startswith(b" damaged words")


def test_a_cell_over_the_limit_is_hashed_and_not_kept() -> None:
    large = b'<div class="cell">' + b"x" * 5_000 + b"</div>"
    found = cut(large + b'<div class="cell">two</div>', 512, Limits(record_bytes=1_000))
    assert (found[1].notes, found[1].raw, found[1].length) == ((TOO_LARGE,), b"", len(large))
    assert found[1].sha256 == hashlib.sha256(large).digest()
    assert found[2].notes == ()


def test_text_is_what_a_person_reads() -> None:
    assert (
        plain_text("<style>x</style>Searched&nbsp;for <a href='x'>robes</a><br>Jan &lt;1")
        == "Searched for robes\nJan <1"
    )
    assert plain_text("a<p>b</p>c<script>steal()</script>") == "a\nb\nc"


def test_what_never_closes_or_nests_without_end_is_read_all_the_same() -> None:
    assert tree("<div>" * 5_000 + "x").text() == "x"
    assert plain_text("<![if x]>a<!a<b>c") is not None
    assert plain_text("<p>one<p>two</div></p>") == "one\ntwo"
