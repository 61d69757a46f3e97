"""Message files read in blocks give what they give row by row, whatever stands in them."""

import csv
import io
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.platforms.linkedin.context import Context
from inspector.platforms.linkedin.message_blocks import read_message_blocks
from inspector.platforms.linkedin.messages import read_messages
from inspector.platforms.platform import BulkReading, Reading
from inspector.records.block import RecordBlock
from inspector.records.instants import utc
from inspector.records.record import Conversation, ExtractionWarning, Record
from tests.support.linkedin import M7, M9, M13, MINE, OWNER, OWNER_URL, archive, message

IVO = ("Ivo Marrowby", "https://www.linkedin.com/in/ivo-m")
KEYS = ("2-one", "2-two", "2-two", " 2-one ", "")
SENDERS = (
    IVO,
    (OWNER, OWNER_URL),
    (OWNER, ""),
    ("LinkedIn Member", ""),
    ("Zoë Ünderhill", "https://x.com/in/Zo%C3%AB"),
    ("", ""),
)
RECEIVERS = (
    (OWNER, OWNER_URL),
    IVO,
    ("Ivo Marrowby, Odile Fennimore", ""),
    ("A, B", "https://a.b/in/a,https://a.b/in/b"),
    ("", ""),
)
DATES = (
    "2024-05-06 07:08:09 UTC", "2024-05-06 07:08:09 UTC", "2024-05-06 07:08:10 UTC", "2020-02-29 23:59:59 UTC", "2021-02-29 23:59:59 UTC",
    "2024-05-06 24:08:09 UTC", "2024-13-06 07:08:09 UTC", "1989-12-31 00:00:00 UTC", "2031-01-01 00:00:00 UTC", "2024-05-06 07:08:09 utc",
    "2024-05-06 07:08:09", "5/6/24, 7:08 AM", "", "yesterday, or so, it was", " 2024-05-06 07:08:09 UTC ",
)  # fmt: skip
TEXTS = (
    "hello", "", 'She said "so", and left.', '"', "two\nlines", "two\r\nlines", "<p>dressed</p> &amp; more", "a < b & c", "Ünïcödé 𝄞 text",
    '<p class="spinmail-quill-editor__spin-break">offer</p>', "%FIRSTNAME%, hello", "back\\slash", "tab\there", "nul\x00here", ",,,",
)  # fmt: skip
ROWS = st.builds(
    message,
    st.sampled_from(TEXTS),
    st.sampled_from(KEYS),
    sender=st.sampled_from(SENDERS),
    to=st.sampled_from(RECEIVERS),
    title=st.sampled_from(("", "", "About it", "Sponsored Conversation")),
    date=st.sampled_from(DATES) | st.just(DATES[0]),
    subject=st.sampled_from(("", "", " An offer ", 'A "great" one')),
)
CONTEXTS = (
    Context(frozenset({"dorrit-q"}), frozenset({"dorrit quillfeather"}), (("ivo-m", utc(2019)),), pacific=True, export_year=2026, latest=utc(2026, 3, 3)),
    Context(frozenset(), frozenset(), (), pacific=False, export_year=2026, latest=utc(2026, 3, 3)),
)  # fmt: skip


def one_by_one(readings: Iterator[BulkReading]) -> Iterator[Reading]:
    for each in readings:
        yield from each.readings() if isinstance(each, RecordBlock) else [each]


def both(content: bytes, context: Context, *, assistant: bool = False, block: int = 20_000) -> list[Reading]:
    """What reading row by row gives, after it was compared with what reading in blocks gives."""
    held = archive({"messages.csv": content})
    member = held.member("messages.csv")
    want = list(read_messages(held, member, context, assistant=assistant, block=block))
    found = list(one_by_one(read_message_blocks(held, member, context, assistant=assistant, block=block)))
    for kind in ((Record, Conversation), ExtractionWarning):
        assert [each for each in found if isinstance(each, kind)] == [each for each in want if isinstance(each, kind)]
    assert found[-1] == want[-1]
    assert len(found) == len(want)
    return want


def table(header: str, rows: Sequence[Sequence[str]], *, quoted: bool) -> bytes:
    out = io.StringIO()
    out.write(header + "\n")
    width = header.count(",") + 1
    csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL).writerows(
        row[:width] for row in rows
    )
    return out.getvalue().encode()


@settings(max_examples=300, deadline=None)
@given(
    st.lists(ROWS, min_size=4, max_size=40),
    st.sampled_from((M13, M9, M7)),
    st.booleans(),
    st.sampled_from(CONTEXTS),
    st.booleans(),
    st.sampled_from((1, 3, 20_000)),
)
def test_blocks_give_what_rows_give(
    rows: list[list[str]],
    header: str,
    quoted: bool,  # noqa: FBT001
    context: Context,
    assistant: bool,  # noqa: FBT001
    block: int,
) -> None:
    both(table(header, rows, quoted=quoted), context, assistant=assistant, block=block)


@settings(max_examples=100, deadline=None)
@given(st.lists(ROWS, min_size=6, max_size=30), st.binary(max_size=6), st.integers(0, 10_000))
def test_bytes_thrown_in_change_nothing_of_that(rows: list[list[str]], noise: bytes, at: int) -> None:
    whole = table(M13, rows, quoted=True)
    place = len(M13) + at % (len(whole) - len(M13))
    both(whole[:place] + noise + whole[place:], CONTEXTS[0])


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252", "utf-8-sig"])
def test_other_encodings_go_row_by_row(encoding: str) -> None:
    rows = [message(f"née {number}", f"2-{number // 4}", **MINE) for number in range(40)]
    text = table(M13, rows, quoted=False).decode()
    content = text.replace(",", "\t").encode(encoding) if encoding == "utf-16" else text.encode(encoding)
    assert sum(isinstance(each, Record) for each in both(content, CONTEXTS[0])) == 40


def test_plain_rows_do_come_in_blocks() -> None:
    """Else the tests above would compare nothing with nothing."""
    rows = [message(f"hello {number}", f"2-{number // 4}") for number in range(400)]
    held = archive({"messages.csv": table(M13, rows, quoted=False)})
    found = list(read_message_blocks(held, held.member("messages.csv"), CONTEXTS[0], assistant=False))
    assert sum(len(each.numbers) for each in found if isinstance(each, RecordBlock)) == 400
    assert not any(isinstance(each, Record) for each in found)


def test_a_thread_of_very_many_sides_is_told_the_same() -> None:
    rows = [
        message(
            "hello",
            sender=(f"Person {n % 700}", f"https://a.b/in/p{n % 700}"),
            to=(f"Person {n}", f"https://a.b/in/q{n}"),
        )
        for n in range(1_500)
    ]
    both(table(M13, rows, quoted=True), CONTEXTS[0])
