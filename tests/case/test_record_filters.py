"""Records asked for by a statement, by having no date, and by being kept out of packs: as counted elsewhere."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector.case.assessment import reached
from inspector.case.conversation_pages import chosen_conversations
from inspector.case.file import Case, open_case
from inspector.case.message_filter import MessageFilter
from inspector.case.queries import count, record_ids, record_rows
from inspector.case.rows import RecordFilter
from inspector.case.withheld import kept_back, withheld_ids
from inspector.operations.annotate import Held, WithholdStep, annotate
from inspector.operations.demo_case import inspect_demo
from inspector.progress import silent
from inspector.records.instants import utc

AT = utc(2026, 3, 5)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return inspect_demo(tmp_path_factory.mktemp("demo"), silent)


@pytest.fixture(scope="module")
def case(demo: Path) -> Iterator[Case]:
    with open_case(demo) as opened:
        yield opened


def test_the_records_of_a_statement_are_those_that_it_has_a_window_for(case: Case) -> None:
    counted = reached(case.connection)
    assert len(counted) > 5
    for statement, records in counted.items():
        assert count(case.connection, RecordFilter(statement=statement)) == records
    assert count(case.connection, RecordFilter(statement="nobody-said-so")) == 0


def test_a_statement_and_a_verdict_narrow_each_other(case: Case) -> None:
    statement = max(reached(case.connection).items(), key=lambda each: each[1])[0]
    whole = count(case.connection, RecordFilter(statement=statement))
    verdicts = {row.verdict for row in record_rows(case.connection, record_ids(case.connection, RecordFilter()))}
    parts = [count(case.connection, RecordFilter(statement=statement, verdicts=(each,))) for each in sorted(verdicts)]
    assert sum(parts) == whole
    assert max(parts) < whole


def test_undated_records_are_those_without_a_date(case: Case) -> None:
    rows = record_rows(case.connection, record_ids(case.connection, RecordFilter()))
    undated = {row.id for row in rows if row.created is None}
    assert undated
    assert set(record_ids(case.connection, RecordFilter(undated=True))) == undated


def test_records_kept_back_are_listed_by_page_with_their_reasons(demo: Path, case: Case) -> None:
    chosen = tuple(record_ids(case.connection, RecordFilter())[3:6])
    back = annotate(demo, WithholdStep(tuple(Held(each, f"reason {each}", AT) for each in chosen)))
    assert tuple(withheld_ids(case.connection)) == chosen
    assert tuple(record_ids(case.connection, RecordFilter(withheld=True))) == chosen
    found = kept_back(case.connection, [chosen[2], 1_000_000, chosen[0]])
    assert [(each.record.id, each.reason, each.at) for each in found] == [
        (chosen[2], f"reason {chosen[2]}", AT),
        (chosen[0], f"reason {chosen[0]}", AT),
    ]
    annotate(demo, back)
    assert not withheld_ids(case.connection)


def test_more_conversations_can_be_asked_for_than_a_statement_of_sqlites_takes_values(case: Case) -> None:
    ids = tuple(each for each in chosen_conversations(case.connection, MessageFilter()).ids if each > 0)
    some = count(case.connection, RecordFilter(conversations=ids[:2]))
    assert 0 < some < count(case.connection, RecordFilter(conversations=ids))
    many = (*ids[:2], *range(1_000_000, 1_400_000))
    assert count(case.connection, RecordFilter(conversations=many)) == some
