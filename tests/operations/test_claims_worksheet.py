"""Claim worksheets over the demo: counts are those of the single records, and nothing is concluded."""

import random
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from inspector.exposure.outcome import Verdict
from inspector.operations.demo import make_demo
from inspector.operations.evidence.certificate import certificate
from inspector.operations.evidence.claims.complaint import complaint_part, complaint_sources
from inspector.operations.evidence.claims.pages import claims_part
from inspector.operations.evidence.claims.records import Found, records_found
from inspector.operations.evidence.claims.table import claims_rows, side_words
from inspector.operations.evidence.claims.worksheets import Worksheet, worksheets
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.record_lines import record_lines
from inspector.operations.viewing import View, viewed
from inspector.progress import silent
from inspector.records.categories import Audience, Author
from inspector.records.instants import to_iso, utc
from inspector.reports.claims.file import load_matters
from inspector.reports.claims.matter import RecordQuery, Side
from inspector.reports.pack.blank import BLANK
from inspector.reports.pack.document import Part
from inspector.reports.pack.plain_text import part_text, resolved_part
from tests.operations.test_certificate import DETAILS
from tests.test_claims import CLAIMS as FORBIDDEN

SUIT, GDPR = "de-la-torre-v-linkedin", "gdpr-complaint"
AUDIENCES = """
[[fact]]
what = "audience"
value = "public"
from = 2018-01-01
to = 2023-06-01

[[fact]]
what = "audience"
value = "limited"
from = 2023-06-01
to = 2025-01-01
"""
"""Facts that decide the audience of posts, comments and photos at different times."""


def case_with(folder: Path, facts: str) -> Path:
    demo = make_demo(folder)
    own = folder / "own.toml"
    own.write_text(facts, encoding="utf-8")
    return inspect(InspectRequest(archives=(demo.archive,), case=folder / "c.inspection", facts=own), silent)


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> Iterator[View]:
    folder = tmp_path_factory.mktemp("claims")
    facts = make_demo(folder).facts.read_text(encoding="utf-8")
    with viewed(case_with(folder, facts + AUDIENCES)) as opened:
        yield opened


def sheet(view: View, matter: str) -> Worksheet:
    return next(each for each in worksheets(view) if each.matter.id == matter)


def text_of(part: Part) -> str:
    return part_text(resolved_part(part, str))


def flat(text: str) -> str:
    return " ".join(text.split())


def meant(line: Mapping[str, Any], query: RecordQuery) -> bool:
    """Whether a record, as the contract's object has it, is meant by a question: the slow way."""
    created = line["created_at"]
    named = {window["statement"] for window in line["windows"]} | {*line["contradicted_by"], *line["silent_in"]}
    return (
        (not query.categories or line["category"] in query.categories)
        and (not query.verdicts or line["verdict"] in query.verdicts)
        and (not query.authors or line["author"] in query.authors)
        and (not query.audiences or line["audience"] in query.audiences)
        and (not query.sign or query.sign in line["signs"])
        and (query.since is None or (created is not None and created >= to_iso(query.since)))
        and (query.until is None or (created is not None and created < to_iso(query.until)))
        and (not query.reached_by or query.reached_by in named)
    )


def slow(lines: list[dict[str, Any]], query: RecordQuery) -> Found:
    ids = [line["id"] for line in lines if meant(line, query)]
    return Found(len(ids), tuple(ids[:3]))


def test_every_count_of_the_shipped_files_is_that_of_the_single_records(view: View) -> None:
    lines = list(record_lines(view))
    find = records_found(view)
    queries = [
        line.asked
        for matter in load_matters()
        for claim in matter.claims
        for element in claim.elements
        for line in element.lines
        if isinstance(line.asked, RecordQuery)
    ]
    assert len(queries) > 20
    assert [find(query) for query in queries] == [slow(lines, query) for query in queries]
    assert any(find(query).records for query in queries)


def test_any_question_gives_what_the_single_records_give(view: View) -> None:
    lines = list(record_lines(view))
    find = records_found(view)
    chance = random.Random(20260302)
    statements = [each.id for each in view.knowledge.statements]
    categories = sorted({line["category"] for line in lines})
    days = [utc(2016), utc(2022, 8, 1), utc(2023, 6, 1), utc(2024, 9, 18), utc(2025, 10, 1)]
    found: set[int] = set()
    for _ in range(600):
        since, until = sorted(chance.sample(days, 2))
        query = RecordQuery(
            categories=tuple(chance.sample(categories, chance.choice((0, 1, 5)))),
            verdicts=tuple(each.value for each in chance.sample(list(Verdict), chance.choice((0, 0, 2)))),
            authors=tuple(each.value for each in chance.sample(list(Author), chance.choice((0, 0, 1)))),
            audiences=tuple(each.value for each in chance.sample(list(Audience), chance.choice((0, 1, 2)))),
            sign=chance.choice(("", "", "", "inmail")),
            since=chance.choice((None, since)),
            until=chance.choice((None, until)),
            reached_by=chance.choice(("", "", chance.choice(statements))),
        )
        assert find(query) == slow(lines, query), query
        found.add(find(query).records)
    assert len(found) > 15


def test_statements_count_the_records_that_they_have_a_window_for(view: View) -> None:
    lines = list(record_lines(view))
    rows = [row for row in claims_rows(worksheets(view))[1] if "for which it has a window" in str(row[4])]
    titles = {each.title: each.id for each in view.knowledge.statements}
    assert len(rows) > 10
    for row in rows:
        name = next(name for title, name in titles.items() if str(row[4]).startswith(title))
        assert row[5] == slow(lines, RecordQuery(reached_by=name)).records


def test_the_suit_and_the_complaint_are_there_for_a_linkedin_case(view: View) -> None:
    assert [each.matter.id for each in worksheets(view)] == [GDPR, SUIT]


def test_what_speaks_against_a_claim_stands_on_its_page(view: View) -> None:
    suit = sheet(view, SUIT)
    divulged = next(one for each in suit.claims for one in each.elements if one.element.id == "sca-divulged")
    against = " ".join(str(line.sentence) for line in divulged.lines if line.side is Side.AGAINST)
    assert "LinkedIn denies" in against
    assert "withdrawn without prejudice" in against
    assert "no direct evidence" in against
    text = flat(text_of(claims_part((suit,))))
    assert "! Withdrawn by the plaintiff on 2025-01-30 without prejudice" in text_of(claims_part((suit,)))
    assert "no archive holds that, for or against" in text.casefold()
    assert "18 U.S.C. § 2707(f)" in text


def test_what_nobody_checked_is_marked(view: View) -> None:
    text = flat(text_of(claims_part(worksheets(view))))
    unread = [law for each in worksheets(view) for law in each.matter.laws if not law.read]
    assert {law.id for law in unread} >= {"lsa-3-2", "gdpr-99"}
    assert text.count("Not checked for this program: check before relying on it.") == len(unread)
    assert all(f"{law.cite} (not checked)" in text for law in unread)


def test_blanks_are_blank(view: View) -> None:
    made = worksheets(view)
    asked = [text for each in made for claim in each.claims for one in claim.elements for text in one.element.for_you]
    part = flat(text_of(claims_part(made)))
    assert len(asked) > 20
    assert part.count(BLANK) == len(asked)
    assert all(f"{text} {BLANK}" in part for text in asked)
    rows = [row for row in claims_rows(made)[1] if row[3] == "for you to say"]
    assert [row[4] for row in rows] == asked
    assert {(row[5], row[6]) for row in rows} == {(None, "")}


def test_the_table_has_a_row_for_every_line(view: View) -> None:
    table, rows = claims_rows(worksheets(view))
    assert {len(row) for row in rows} == {len(table.columns)}
    assert {row[3] for row in rows} == {
        *(side_words(side) for side in Side),
        "missing",
        "no archive can show it",
        "for you to say",
    }
    known = {line["id"] for line in record_lines(view)}
    named = {name for row in rows for name in str(row[6]).split("; ") if name}
    assert named
    assert named <= known


def test_facts_lead_back_to_their_records(view: View) -> None:
    lines = {line["id"]: line for line in record_lines(view)}
    facts = [row for row in claims_rows(worksheets(view))[1] if str(row[4]).startswith("Plan: Premium Career")]
    assert facts
    for row in facts:
        assert lines[str(row[6])]["member"] == "Receipts_v2.csv"


def test_every_source_that_is_named_is_listed(view: View) -> None:
    for each in worksheets(view):
        listed = {source.id for source in each.sources}
        rows = claims_rows((each,))[1]
        assert {name for row in rows for name in str(row[8]).split("; ") if name} <= listed


def without_sources(part: Part) -> Part:
    """What sources say is theirs; the words are held to all that is ours."""
    return replace(part, parts=tuple(without_sources(each) for each in part.parts if each.title != "Sources"))


def test_no_text_concludes(view: View) -> None:
    for part in (claims_part(worksheets(view)), complaint_part(view)):
        text = flat(text_of(without_sources(part)))
        assert FORBIDDEN.search(text) is None, FORBIDDEN.search(text)
        for word in ("is fulfilled", "is satisfied", "entitles you", "you can sue", "you are entitled"):
            assert word not in text


def test_the_same_text_twice(view: View) -> None:
    assert text_of(claims_part(worksheets(view))) == text_of(claims_part(worksheets(view)))
    assert text_of(complaint_part(view)) == text_of(complaint_part(view))


def test_a_caller_may_count_and_name_in_another_way(view: View) -> None:
    asked: list[RecordQuery] = []

    def find(query: RecordQuery) -> Found:
        asked.append(query)
        return Found(7, ("C-000001",))

    rows = claims_rows(worksheets(view, find))[1]
    assert asked
    assert {each.platforms for each in asked} == {("linkedin",)}
    assert (7, "C-000001") in {(row[5], row[6]) for row in rows}


@pytest.mark.parametrize(
    ("lived", "said"),
    [
        ((("US-CA", "2009-01-01", ""),), "Probably not applicable, as far as the facts show"),
        (
            (("US-CA", "2009-01-01", ""), ("DE", "2024-02-01", "2024-05-01")),
            "The facts of this case show a place in it: Germany, from 1 February 2024 on.",
        ),
        ((("GB", "2009-01-01", ""),), "United Kingdom, within the time that counts"),
        ((("FR", "2009-01-01", "2018-01-01"),), "is not known for the whole time"),
        ((), "is not known for the whole time: say it in the facts. As far as the facts show, there was no such stay"),
    ],
)
def test_where_the_gdpr_applies_as_far_as_the_facts_show(
    tmp_path: Path, lived: tuple[tuple[str, str, str], ...], said: str
) -> None:
    facts = "".join(
        f'[[fact]]\nwhat = "residence"\nvalue = "{place}"\nfrom = {start}\n{f"to = {end}" if end else ""}\n'
        for place, start, end in lived
    )
    with viewed(case_with(tmp_path, facts)) as opened:
        made = sheet(opened, GDPR)
        assert said in made.applies
        assert said in flat(text_of(complaint_part(opened)).replace("! ", ""))
        assert said in flat(text_of(claims_part((made,))).replace("! ", ""))


def test_the_complaint_has_the_headings_that_authorities_ask_for(view: View) -> None:
    part = complaint_part(view)
    assert [each.title for each in part.parts] == [
        "A complaint under Article 77 about my own data",
        "Controller and contact",
        "Facts in order of time",
        "Evidence",
        "Earlier correspondence with the controller",
        "Articles thought to be infringed",
        "Remedy wanted",
        "Identity and contact of the person who complains",
    ]
    assert complaint_sources(view) <= {source.id for source in view.knowledge.sources}
    assert len(complaint_sources(view)) > 5
    text = flat(text_of(part))
    assert "Marisol Vantreeve" in text
    assert "LinkedIn Corporation, 1000 W Maude Avenue" in text
    assert f"What I ask the authority to do: {BLANK}" in text
    assert f"First article, and what I think infringes it: {BLANK}" in text
    assert "said by you" not in text


def test_the_complaint_puts_the_denial_beside_the_allegation(view: View) -> None:
    facts = next(each for each in complaint_part(view).parts if each.title == "Facts in order of time")
    text = flat(text_of(facts))
    assert "alleged and withdrawn, with no ruling" in text
    assert "customers' private messages never went into AI training" in text


def test_all_that_came_from_the_archive_or_the_person_can_be_redacted(view: View) -> None:
    shown = [claims_part(worksheets(view)), complaint_part(view), certificate(view, DETAILS)]
    seen = flat(" ".join(part_text(resolved_part(part, str)) for part in shown))
    hidden = flat(" ".join(part_text(resolved_part(part, lambda _: "[redacted]")) for part in shown))
    foreign = [
        *("Marisol Vantreeve", "marisol-vantreeve", "Complete_LinkedInDataExport_03-02-2026.zip"),
        *("own.toml", "Receipts_v2.csv", "Account Status History.csv", "Yard_Bookings.csv"),
    ]
    assert [word for word in foreign if word not in seen] == []
    assert [word for word in foreign if word in hidden] == []


def test_every_part_has_an_anchor_of_its_own(view: View) -> None:
    def anchors(part: Part) -> Iterator[str]:
        yield part.anchor
        for each in part.parts:
            yield from anchors(each)

    found = [*anchors(claims_part(worksheets(view))), *anchors(complaint_part(view))]
    assert len(found) > 30
    assert len(set(found)) == len(found)
    assert [each for each in found if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", each)] == []


def test_a_case_of_another_platform_has_no_page_on_the_suit(view: View) -> None:
    """The suit's file names LinkedIn alone; without an archive of it there is nothing to look up."""
    elsewhere = [each for each in load_matters() if each.id == SUIT]
    assert [each.platforms for each in elsewhere] == [("linkedin",)]
    assert worksheets(view, matters=[replace(elsewhere[0], platforms=("reddit",))]) == ()
