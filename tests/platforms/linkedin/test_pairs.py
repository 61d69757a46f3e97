"""Conversations of two that are read as a whole give what their rows give one by one."""

from itertools import permutations, product

from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.platforms.dates.read import Bounds
from inspector.platforms.linkedin.context import Context
from inspector.platforms.linkedin.message_columns import ColumnReader
from inspector.platforms.linkedin.message_rows import MESSAGE_HEADERS, MessageLayout
from inspector.platforms.linkedin.pair_runs import PairReader, PairRuns
from inspector.platforms.linkedin.pairs import Parties
from inspector.platforms.tabular.cells import CellBlock
from inspector.platforms.tabular.table import TablePlan, read_table
from inspector.records.instants import utc
from tests.platforms.linkedin.test_message_blocks import IVO, both, table
from tests.support.linkedin import M10, M13, OWNER, OWNER_URL, archive, message

CONTEXT = Context(
    frozenset({"dorrit-q", "dorrit-old"}), frozenset({"dorrit quillfeather"}), (("ivo-m", utc(2019)), ("dorrit-aunt", utc(2018))),
    pacific=True, export_year=2026, latest=utc(2026, 3, 3),
)  # fmt: skip
PEOPLE = (
    (OWNER, OWNER_URL),
    (OWNER, OWNER_URL),
    (OWNER, "https://www.linkedin.com/in/dorrit-old"),
    (OWNER, "https://www.linkedin.com/in/dorrit-former"),
    (OWNER, "https://www.linkedin.com/in/dorrit-aunt"),
    ("Ivo Marrowby", "https://www.linkedin.com/in/ivo-m"),
    ("Ivo M. Marrowby", "https://www.linkedin.com/in/ivo-m"),
    ("Ivo Marrowby", "https://www.linkedin.com/in/Ivo%2Dn?x=1"),
    (' Odile "Odd" Fennimore, PhD ', " https://www.linkedin.com/in/odile-f "),
    ("Zoë Ünderhill 𝄞", "https://x.com/in/Zo%C3%AB"),
    ("LinkedIn Member", "https://www.linkedin.com/in/hidden-one"),
    ("LinkedIn Member", ""),
    ("A, B", "https://a.b/in/a,https://a.b/in/b"),
    ("N" * 1_001, "https://www.linkedin.com/in/long-name"),
    ("Nobody", "https://www.linkedin.com/company/firm"),
    ("", "https://www.linkedin.com/in/nameless"),
    ("...", "https://www.linkedin.com/in/signs"),
)
DATES = (
    "2024-05-06 07:08:09 UTC", "2024-05-06 07:08:09 UTC", "2024-05-06 07:08:10 UTC", "2015-12-31 23:59:59 UTC", "2016-01-01 00:00:00 UTC",
    "2024-05-06", "",
)  # fmt: skip


@st.composite
def conversations(draw: st.DrawFn) -> list[list[str]]:
    """Rows of one conversation, of two people nearly always, who take turns somehow."""
    one, two = draw(st.sampled_from(PEOPLE)), draw(st.sampled_from(PEOPLE))
    key = draw(st.sampled_from(("2-a", "2-b", "2-c", "2-d", "2-e", "2-f", " 2-a", '2-"q"', "k" * 501, "")))
    title = draw(st.sampled_from(("", "", "", " About it ", '"It"')))
    plain = draw(st.booleans())
    rows = []
    for _ in range(draw(st.integers(1, 5))):
        sender, to = (one, two) if draw(st.booleans()) else (two, one)
        rows.append(
            message(
                draw(st.sampled_from(("hello", "<p>dressed</p>", 'so "said"', "Grüße 𝄞\nund mehr"))),
                key,
                sender=sender,
                to=to,
                title=title,
                date=draw(st.sampled_from(DATES[:5] if plain else DATES)),
                subject=draw(st.sampled_from(("", "", " An offer "))),
                attachments=""
                if plain
                else draw(st.sampled_from(("", "", "https://www.linkedin.com/dms/prv/image/x"))),
                draft="No" if plain else draw(st.sampled_from(("No", "No", "", " yes "))),
            )
        )
    return rows


@settings(max_examples=300, deadline=None)
@given(
    st.lists(conversations(), min_size=2, max_size=14),
    st.sampled_from((M13, M10)),
    st.booleans(),
    st.booleans(),
    st.sampled_from((1, 4, 20_000)),
)
def test_pairs_give_what_rows_give(
    each: list[list[list[str]]],
    header: str,
    quoted: bool,  # noqa: FBT001
    assistant: bool,  # noqa: FBT001
    block: int,
) -> None:
    rows = [row for conversation in each for row in conversation]
    both(table(header, rows, quoted=quoted), CONTEXT, assistant=assistant, block=block)


def runs_of(rows: list[list[str]]) -> PairRuns:
    """The runs of a table that is one block."""
    held = archive({"messages.csv": table(M13, rows, quoted=True)})
    with held.open(held.member("messages.csv")) as stream:
        found = read_table(stream, TablePlan(MESSAGE_HEADERS))
        layout = MessageLayout.of(found.columns)
        (block,) = found.cell_batches()
    assert isinstance(block, CellBlock)
    columns = ColumnReader(layout, Bounds(CONTEXT.latest), lambda *_: None).read(block)
    parties = Parties(CONTEXT, dict(CONTEXT.connections))
    return PairReader(layout, parties).read(block, columns.created, columns.dated, columns.titles)


def test_what_is_certain_is_read_as_a_pair() -> None:
    """Else the test above would compare nothing with nothing."""
    odile, me = ("Odile Fennimore", "https://www.linkedin.com/in/odile-f"), (OWNER, OWNER_URL)
    runs = runs_of(
        [
            message("one", "2-a", sender=IVO, to=me, date=DATES[0], subject="late"),
            message("two", "2-a", sender=me, to=IVO, date=DATES[3], subject="early"),
            message("three", "2-b", sender=odile, to=me),
            message("four", "2-c", sender=odile, to=me),
            message("five", "2-c", sender=IVO, to=me),
            message("six", "2-d", sender=odile, to=me, draft="yes"),
            message("seven", "2-e", sender=odile, to=me, title="one"),
            message("eight", "2-e", sender=odile, to=me, title="two"),
            message("nine", "2-f", sender=IVO, to=me, title="named"),
            message("ten", "2-g", sender=IVO, to=me),
        ]
    )
    assert runs.starts == [0, 2, 3, 5, 6, 7, 8, 9, 10]
    told = [
        None if pair is None else (pair.key, pair.title, pair.first.person.identifier, pair.both, pair.subject)
        for pair in runs.pairs
    ]
    assert told == [
        ("2-a", "", "ivo-m", True, "early"),
        ("2-b", "", "odile-f", False, ""),
        None,
        None,
        None,
        None,
        ("2-f", "named", "ivo-m", False, ""),
        None,
    ]
    assert runs.pairs[0] is not None
    assert runs.pairs[0].begun == utc(2015, 12, 31, 23, 59, 59)
    assert [runs.pairs[0].first.owner, runs.pairs[0].second.owner] == [False, True]


def test_pairs_that_go_on_later_are_told_the_same() -> None:
    people = (PEOPLE[0], PEOPLE[2], IVO, ("Odile Fennimore", "https://www.linkedin.com/in/odile-f"), PEOPLE[10])
    sides = list(permutations(people, 2))
    begun, gone_on = [], []
    for number, ((one, two), (three, four), subject) in enumerate(product(sides, sides, ("", "An offer"))):
        key = f"2-{number}"
        begun.append(message("hello", key, sender=one, to=two, subject=subject, date=DATES[2]))
        if number % 3:
            begun.append(message("and so", key, sender=two, to=one, date=DATES[2]))
        gone_on.append(message("again", key, sender=three, to=four))
    both(table(M13, [*begun, *gone_on], quoted=True), CONTEXT)


def test_pairs_at_the_borders_of_blocks_are_told_the_same() -> None:
    rows = [
        message("long " * 1_600, f"2-{number // 7}", subject="An offer" if number % 7 == 2 else "", date=DATES[number % 3])
        for number in range(900)
    ]  # fmt: skip
    both(table(M13, rows, quoted=False), CONTEXT)
    both(table(M13, rows, quoted=True), CONTEXT, block=6)
