import re
from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum

import pytest

from inspector.records.categories import Audience, DataCategory, Sign
from inspector.records.instants import utc
from inspector.statements import words
from inspector.statements.describe import chronology, describe_statement, statement_table
from inspector.statements.guides import load_platform_guides
from inspector.statements.load import load_knowledge
from inspector.statements.period_words import date_words, instant_words, period_short, period_words
from inspector.statements.sections import event_sections, statement_sections
from inspector.statements.statement import Asserts, Purpose, Reach, Standing, Statement

KNOWLEDGE = load_knowledge()
STATEMENTS = {statement.id: statement for statement in KNOWLEDGE.statements}


def shown(statement: Statement) -> str:
    sections = statement_sections(describe_statement(statement, KNOWLEDGE))
    return "\n".join(line for heading, lines in sections for line in (heading, *lines))


def visible_texts() -> Iterator[str]:
    """Every text of ours that people read; titles of sources are others' words."""
    for statement in KNOWLEDGE.statements:
        text = describe_statement(statement, KNOWLEDGE)
        yield from (text.headline, text.says, text.specificity, text.where, text.when, text.standing, text.note)
        yield from (*text.categories, *text.conditions)
    for event in KNOWLEDGE.events:
        yield from (event.title, event.summary)
    for dispute in KNOWLEDGE.disputes:
        yield from (dispute.question, dispute.shown_as)
    for setting in KNOWLEDGE.settings:
        yield from (setting.name, setting.covers, setting.does_not_cover, setting.note)
    yield from (source.note for source in KNOWLEDGE.sources)


@pytest.mark.parametrize("phrase", ["was used", "proves", "leaked"])
def test_nothing_visible_claims_more_than_is_known(phrase: str) -> None:
    assert [text for text in visible_texts() if re.search(rf"\b{phrase}\b", text, re.IGNORECASE)] == []


@pytest.mark.parametrize("statement", KNOWLEDGE.statements, ids=lambda s: s.id)
def test_each_statement_is_shown_with_its_sources_and_disputes_in_full(statement: Statement) -> None:
    text = shown(statement)
    sources = {source.id: source for source in KNOWLEDGE.sources}
    for name in statement.sources:
        assert sources[name].title in text
        assert sources[name].url in text
    for name in statement.disputes:
        assert STATEMENTS[name].title in text
    assert statement.note in text
    assert statement.title in text


def test_the_withdrawn_suit_stands_beside_its_denial() -> None:
    text = shown(STATEMENTS["us-de-la-torre-inmail"])
    assert "alleged and withdrawn, with no ruling" in text
    assert "never went into AI training" in text
    assert "From some time between 1 August 2024 and 1 September 2024 until 18 September 2024, not included." in text
    assert "Only for paying members." in text
    assert "Where\nUnited States" in text


def test_a_statement_names_those_that_dispute_it_even_from_another_file() -> None:
    one_sided = replace(STATEMENTS["li-2025-genai-open-regions"], disputes=())
    other = replace(one_sided, id="own", title="Against it", disputes=(one_sided.id,))
    knowledge = replace(KNOWLEDGE, statements=(one_sided, other))
    assert [d.id for d in describe_statement(one_sided, knowledge).disputes] == ["own"]


def test_conditions_are_plain_sentences() -> None:
    base = STATEMENTS["eu-2025-11-genai-garante"]
    every = replace(
        base,
        author="owner",
        audience=("public",),
        sign="rated",
        maximum_age=70,
        subscriptions=("recruiter_lite",),
        reach_since=utc(2003),
        reach_since_latest=utc(2004),
        only_if="The chat was flagged.",
        context_only=True,
        services=("gmail",),
    )
    conditions = " ".join(describe_statement(every, KNOWLEDGE).conditions)
    for part in (
        "Only what you wrote or made yourself.",
        "Only records that are public.",
        "rated by you",
        "from the age of 18 on",
        "up to the age of 70",
        "recruiter_lite",
        "made from some time between 1 January 2003 and 1 January 2004 on",
        "Only if this holds: The chat was flagged. No archive shows this",
        "makes no window unless you switch it in",
        "gmail",
        "keeps out only what is made afterwards",
        "“Data for Generative AI Improvement”",
    ):
        assert part in conditions


def test_the_broad_sentence_says_that_it_covers_everything() -> None:
    conditions = describe_statement(STATEMENTS["li-2024-policy-any-ai"], KNOWLEDGE).conditions
    assert any("By its letter this covers everything." in line for line in conditions)


BASE = STATEMENTS["li-2024-genai-open-regions"]


@pytest.mark.parametrize(
    ("changes", "long", "short"),
    [
        ({}, "From 18 September 2024 until 17 September 2025, not included", "2024-09-18 to 2025-09-17"),
        ({"until": None}, "From 18 September 2024 on, still open", "2024-09-18 on"),
        (
            {"until_earliest": utc(2025, 9, 1)},
            "From 18 September 2024 until some time between 1 September 2025 and 17 September 2025",
            "2024-09-18 to ~2025-09-17",
        ),
        (
            {"until": None, "until_earliest": utc(2025, 9, 1)},
            "From 18 September 2024; from 1 September 2025 on it is not known whether it still holds",
            "2024-09-18 to ?",
        ),
        (
            {"start_latest": utc(2024, 10, 1), "until": None},
            "From some time between 18 September 2024 and 1 October 2024 on, still open",
            "~2024-09-18 on",
        ),
    ],
)
def test_periods_say_what_is_not_exact(changes: dict[str, int | None], long: str, short: str) -> None:
    statement = replace(BASE, **changes)  # type: ignore[arg-type]
    assert period_words(statement) == long
    assert period_short(statement) == short


def test_dates_for_people() -> None:
    assert instant_words(utc(2024, 9, 20, 17, 5)) == "20 September 2024, 17:05 UTC"
    assert instant_words(utc(2024, 9, 20, 17, 5, 9)) == "20 September 2024, 17:05:09 UTC"
    assert date_words("2011") == "2011"
    assert date_words("2022-09") == "September 2022"
    assert date_words("2021-10-07/2026-02") == "7 October 2021 to February 2026"


@pytest.mark.parametrize(
    ("kinds", "name"),
    [
        (DataCategory, words.category_name),
        (Standing, words.standing_words),
        (Purpose, words.purpose_words),
        (Asserts, words.asserts_words),
        (Reach, words.reach_words),
        (Audience, words.audience_words),
        (Sign, words.sign_words),
    ],
)
def test_every_word_of_the_contract_has_words_for_people(kinds: type[StrEnum], name: object) -> None:
    assert callable(name)
    found = [name(kind) for kind in kinds]
    assert all(found)
    assert len(set(found)) == len(found)
    assert not any("_" in text for text in found)


@pytest.mark.parametrize("purpose", list(Purpose))
def test_claims_differ_by_what_is_asserted(purpose: Purpose) -> None:
    used, not_used, silent = (words.claim_words(asserts, purpose) for asserts in Asserts)
    assert " not " not in used
    assert " not " in not_used
    assert "do not say whether" in silent


def test_the_table_has_a_row_for_each_statement_in_order() -> None:
    rows = statement_table(KNOWLEDGE)
    assert [row.id for row in rows] == list(STATEMENTS)
    row = next(row for row in rows if row.id == "eu-not-trained-2024")
    assert (row.asserts, row.categories) == ("not used", "everything")
    assert row.regions == "European Union, European Economic Area, Switzerland"


def test_the_chronology_is_in_order_of_time_with_sources_in_full() -> None:
    events = chronology(KNOWLEDGE)
    assert len(events) == len(KNOWLEDGE.events)
    assert [event.date for event in KNOWLEDGE.events] == sorted(event.date for event in KNOWLEDGE.events)
    first = event_sections(events[0])
    assert first[0][0].startswith("2011: Low v. LinkedIn")
    assert "https://" in first[1][1][0]


def test_the_guide_says_how_to_ask_for_the_archive() -> None:
    guide = next(guide for guide in load_platform_guides() if guide.id == "linkedin")
    assert any("Get a copy of your data" in step for step in guide.steps)
    assert "24 hours" in guide.takes
    assert "72 hours" in guide.arrives
    assert "larger" in guide.tick
    assert any("setting" in line for line in guide.not_in_it)
