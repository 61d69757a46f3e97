"""Two people's Perplexity: one on Pro who switched retention off, and one at a company; to the second."""

from dataclasses import replace
from pathlib import Path

from inspector.operations.demo import demo_name, make_demo
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.record_lines import record_lines
from inspector.operations.viewing import viewed
from inspector.progress import silent
from inspector.records.categories import Audience, DataCategory
from tests.stories.telling import Member, exposures, fact, record

USED = "px-2025-used-by-default"
PRO = Member((fact("subscription", "pro", "2024-01-01"),), as_of="2026-07-01", platform="perplexity")
QUESTION = replace(
    record(DataCategory.AI_CHAT, "2025-08-19T06:30:12", platform="perplexity"), audience=Audience.PRIVATE
)


def test_1_a_question_is_reached_in_broad_words_and_surely_since_the_help_page_was_read() -> None:
    outcome = PRO.outcome(QUESTION)
    assert exposures(outcome) == {
        USED: ["2025-08-19T06:30:12Z/2026-06-16T00:00:00Z unknown default", "2026-06-16T00:00:00Z/open known default"]
    }
    assert outcome.verdict == "stated_broadly"


def test_1_what_was_asked_after_switching_it_off_is_reached_by_nothing() -> None:
    off = replace(PRO, facts=(*PRO.facts, fact("setting:perplexity.retention", "off", "2025-08-19T06:30:12")))
    outcome = off.outcome(QUESTION)
    assert (exposures(outcome), outcome.verdict) == ({}, "excluded")


def test_2_at_a_company_the_question_stays_out() -> None:
    company = replace(PRO, facts=(fact("subscription", "enterprise", "2024-01-01"),))
    outcome = company.outcome(QUESTION)
    assert (exposures(outcome), outcome.verdict) == ({}, "excluded")


def test_3_through_a_copy_of_a_thread(tmp_path: Path) -> None:
    make_demo(tmp_path)
    facts = tmp_path / "facts.toml"
    facts.write_text(
        '[[fact]]\nwhat = "subscription"\nvalue = "pro"\nfrom = 2024-01-01\n\n'
        '[[fact]]\nwhat = "setting:perplexity.retention"\nvalue = "off"\nfrom = 2026-01-01\n',
        encoding="utf-8",
    )
    request = InspectRequest((tmp_path / demo_name("perplexity"),), tmp_path / "c.inspection", facts, workers=0)
    with viewed(inspect(request, silent)) as view:
        found = {each["record"]: each for each in record_lines(view)}
    assert found["/conversations/0"]["verdict"] == "unclear", "the copy speaks up to a day before the page was read"
    assert found["/conversations/0"]["windows"][0]["from"] == "2025-08-19T06:30:12Z"
    assert (found["/conversations/1"]["verdict"], found["/conversations/1/answer"]["verdict"]) == (
        "excluded",
        "excluded",
    )
