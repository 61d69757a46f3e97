"""Times what the faces ask of one case, warm, best of three, with the processor seconds; run by hand, or by `bench_all.py`.

python tests/benchmarks/bench_queries.py CASE
"""

import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from operator import itemgetter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from inspector.case.assessment import reached  # noqa: E402
from inspector.case.conversation_pages import ConversationOrder, chosen_conversations  # noqa: E402
from inspector.case.counts import category_counts  # noqa: E402
from inspector.case.file import Case, open_case  # noqa: E402
from inspector.case.message_filter import MessageFilter  # noqa: E402
from inspector.case.queries import count, ids_to_show, record_ids, record_rows  # noqa: E402
from inspector.case.rows import Order, RecordFilter  # noqa: E402
from inspector.case.search import first_to_show, search  # noqa: E402
from inspector.operations.recompute import recompute  # noqa: E402
from inspector.operations.summary import summarise  # noqa: E402
from inspector.progress import silent  # noqa: E402
from inspector.records.instants import utc  # noqa: E402


def main() -> None:
    path = Path(sys.argv[1])
    _line("windows worked out anew", 2.0, lambda: recompute(path, (), silent))
    _line("the overview", 0.3, lambda: summarise(path))
    with open_case(path) as case:
        _asked(case)


def _asked(case: Case) -> None:
    connection = case.connection
    _line("counts by kind and verdict", 0.3, lambda: category_counts(connection))
    for words in ("salary", "salary offer", '"night harbour"', "inter*"):
        _line(f"search {words}, first 50", 0.05, lambda words=words: search(connection, words, 50))  # type: ignore[misc]
    for words in ("salary", '"salary offer notice"', "inter*"):
        _line(
            f"table: {words}, first rows while all are looked for",
            0.1,
            lambda words=words: record_rows(connection, first_to_show(connection, words, 64)),  # type: ignore[misc]
        )
        _line(f"count of {words}", 0.1, lambda words=words: count(connection, RecordFilter(words=words)))  # type: ignore[misc]
    for order in Order:
        if order is not Order.CONVERSATION:
            _table(connection, f"sorted by {order.value}", RecordFilter(), order)
    _table(connection, "sorted by created, last first", RecordFilter(), Order.CREATED, descending=True)
    for name, chosen in _filters(connection):
        _table(connection, f"only {name}", chosen)
    for name, chosen in (
        ("a kind", RecordFilter(categories=("private_message",))),
        ("one's own", RecordFilter(authors=("owner",))),
        ("a word of a quarter", RecordFilter(words="salary")),
    ):
        _table(connection, f"{name} by created", chosen, Order.CREATED)
        _table(connection, f"{name} by sender, last first", chosen, Order.SENDER, descending=True)
        _table(connection, f"{name} by created, the rows in the middle", chosen, Order.CREATED, part=0.5)
    ids = record_ids(connection, RecordFilter())
    for part in (0, 0.5, 0.99):
        start = int(len(ids) * part)
        _line(f"table: rows at {part:.0%}", 0.1, lambda start=start: record_rows(connection, ids[start : start + 100]))  # type: ignore[misc]
    for by in ConversationOrder:
        _line(
            f"conversations: by {by.value}",
            0.1,
            lambda by=by: chosen_conversations(connection, MessageFilter(), by),  # type: ignore[misc]
        )


def _filters(connection: sqlite3.Connection) -> Iterator[tuple[str, RecordFilter]]:
    """Filters of each sort, by a name: with what is found of it in the case, much and little of it."""
    yield "a kind", RecordFilter(categories=("private_message",))
    yield "one's own", RecordFilter(authors=("owner",))
    yield "a year", RecordFilter(since=utc(2020), until=utc(2021))
    yield "a person", RecordFilter(participant=7)
    yield (
        "whoever wrote most",
        RecordFilter(participant=connection.execute("SELECT sender FROM record WHERE id = 100").fetchone()[0]),
    )
    for verdict, records in connection.execute(
        "SELECT verdict, sum(records) FROM stretch GROUP BY 1 HAVING sum(records)"
    ):
        yield f"{verdict}, {records:,}", RecordFilter(verdicts=(verdict,))
    statement = max(reached(connection).items(), key=itemgetter(1))
    yield f"a statement, {statement[1]:,}", RecordFilter(statement=statement[0])
    yield "a tag", RecordFilter(tags=("private",))
    yield "a word that none holds", RecordFilter(words="qqqq")
    yield "two words of few", RecordFilter(words='"salary offer notice"')
    yield "a word of a quarter", RecordFilter(words="salary")
    yield "a beginning of a word of a quarter", RecordFilter(words="inter*")
    yield "a word of a quarter, one's own", RecordFilter(words="salary", authors=("owner",))


def _table(
    connection: sqlite3.Connection,
    what: str,
    chosen: RecordFilter,
    order: Order = Order.PLACE,
    *,
    descending: bool = False,
    part: float = 0.0,
) -> None:
    """Time until the first rows, or those at another part, can be shown and it is known how many there are."""

    def shown() -> None:
        ids = ids_to_show(connection, chosen, order, descending=descending)
        start = int(len(ids) * part)
        record_rows(connection, ids[start : start + 64])

    _line(f"table: {what}", 0.1, shown)


def _line(what: str, goal: float, work: Callable[[], object]) -> None:
    took: list[tuple[float, float]] = []
    for _ in range(3):
        start, worked = time.perf_counter(), time.process_time()
        work()
        took.append((time.perf_counter() - start, time.process_time() - worked))
        if took[-1][0] > 5:
            break
    best, least = (min(column) for column in zip(*took, strict=True))
    met = "met" if best <= goal else "NOT MET"
    print(f"  {what + ', s':<48} {best:8.3f}  goal {goal:6.2f}  {met:<7}  processor {least:.3f}", flush=True)


if __name__ == "__main__":
    main()
