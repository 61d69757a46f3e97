"""The statements of a case as the window gets them: in full, with the part that each plays, chosen and sorted."""

from pathlib import Path

import pytest

from inspector.case.assessment import reached
from inspector.operations.asked import Asked
from inspector.operations.demo_case import inspect_demo
from inspector.operations.statements_view import (
    Part,
    StatementFilter,
    StatementOrder,
    StatementsView,
    chosen_statements,
    could_be_switched_in,
    part_of,
    sorted_statements,
    statements_in,
)
from inspector.operations.viewing import viewed
from inspector.progress import silent
from inspector.statements.statement import STANDARD_PURPOSES, Asserts, Purpose


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return inspect_demo(tmp_path_factory.mktemp("demo"), silent)


@pytest.fixture(scope="module")
def view(demo: Path) -> StatementsView:
    with viewed(demo) as opened:
        made = statements_in(opened)
        assert {each.id: each.records for each in made.entries if each.records} == reached(opened.case.connection)
        assert [each.statement for each in made.entries] == list(opened.knowledge.statements)
    return made


def test_every_statement_plays_one_part(view: StatementsView) -> None:
    for each in view.entries:
        statement = each.statement
        if statement.context_only:
            assert each.part is Part.CONTEXT
            assert each.records == 0
        elif statement.asserts is Asserts.SILENT:
            assert each.part is Part.SILENT
        else:
            assert each.part is (Part.COUNTS if statement.purpose in STANDARD_PURPOSES else Part.OTHER_PURPOSE)
    assert {each.part for each in view.entries} == {Part.COUNTS, Part.SILENT, Part.CONTEXT, Part.OTHER_PURPOSE}


def test_a_statement_that_is_switched_in_counts_where_its_purpose_does(view: StatementsView) -> None:
    context = next(each.statement for each in view.entries if could_be_switched_in(each.statement))
    included = ((context.id, context.title),)
    assert part_of(context, Asked(frozenset({context.purpose}), included)) is Part.SWITCHED_IN
    other = frozenset(set(Purpose) - {context.purpose})
    assert part_of(context, Asked(other, included)) is Part.OTHER_PURPOSE


@pytest.mark.parametrize(
    "wanted",
    [
        StatementFilter(asserts="not_used"),
        StatementFilter(by="LinkedIn"),
        StatementFilter(standing="alleged"),
        StatementFilter(purpose="advertising"),
        StatementFilter(bearing=True),
        StatementFilter(bearing=False),
        StatementFilter(words="PRIVATE messages"),
        StatementFilter(words="linkedin.com", asserts="used"),
    ],
)
def test_every_filter_narrows_to_what_it_says(view: StatementsView, wanted: StatementFilter) -> None:
    found = chosen_statements(view.entries, wanted)
    assert 0 < len(found) < len(view.entries)
    for each in found:
        statement = each.statement
        assert wanted.asserts in {"", statement.asserts}
        assert wanted.by in {"", statement.by}
        assert wanted.standing in {"", statement.standing}
        assert wanted.purpose in {"", statement.purpose}
        assert wanted.bearing in {None, bool(each.records)}
        assert all(word in each.sought for word in wanted.words.lower().split())


def test_words_are_looked_for_in_sources_and_disputes_too(view: StatementsView) -> None:
    assert {each.id for each in chosen_statements(view.entries, StatementFilter(words="5:25-cv-00709"))} > {
        "us-de-la-torre-inmail"
    }
    assert chosen_statements(view.entries, StatementFilter(words="no such word anywhere")) == ()
    assert chosen_statements(view.entries, StatementFilter()) == view.entries


@pytest.mark.parametrize("order", StatementOrder)
def test_every_order_keeps_all_of_them(view: StatementsView, order: StatementOrder) -> None:
    assert sorted(each.id for each in sorted_statements(view.entries, order)) == sorted(
        each.id for each in view.entries
    )


def test_what_bears_on_the_case_comes_first(view: StatementsView) -> None:
    ordered = sorted_statements(view.entries, StatementOrder.BEARING)
    bearing = [bool(each.records) for each in ordered]
    assert bearing == sorted(bearing, reverse=True)
    starts = [each.statement.start for each in sorted_statements(view.entries, StatementOrder.START)]
    assert starts == sorted(starts)
    assert sorted_statements(view.entries, StatementOrder.LISTED) == view.entries
