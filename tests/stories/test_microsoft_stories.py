"""Two people's words at Microsoft's: a private line in Skype, of which nobody speaks, and one in Teams, to the second."""

from dataclasses import replace
from pathlib import Path

from inspector.operations.demo import demo_name, make_demo
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.record_lines import record_lines
from inspector.operations.viewing import viewed
from inspector.progress import silent
from inspector.records.categories import Audience, Author, DataCategory
from tests.stories.telling import Member, exposures, fact, record, seen

DENIED = "msft-m365-not-used"
TRAINED, ELSEWHERE = "msft-2024-consumer-training", "msft-2024-consumer-training-elsewhere"
ADS = "msft-no-ads-from-messages"
"""Of advertising, and so apart from the verdict."""
LOOKED_AT = "msft-manual-review"
"""Of other AI, and so apart from the verdict."""
LIVED, PLAN = fact("residence", "US-WA", "2015-01-01"), fact("subscription", "consumer", "2012-01-01")
MEMBER = Member((LIVED, PLAN), as_of="2026-08-01", platform="microsoft")


def line(category: DataCategory, created: str, service: str, author: Author = Author.OWNER):  # type: ignore[no-untyped-def]  # noqa: ANN201
    return replace(record(category, created, author, "microsoft"), audience=Audience.PRIVATE, service=service)


def test_1_of_a_line_in_skype_no_text_speaks() -> None:
    outcome = MEMBER.outcome(line(DataCategory.PRIVATE_MESSAGE, "2025-03-11T19:05:42", "skype"))
    assert (exposures(outcome), outcome.verdict, outcome.contradicted_by) == ({}, "not_addressed", (ADS,))


def test_1_of_a_line_in_teams_it_is_said_that_it_is_not_used_from_november_2024_on() -> None:
    said = line(DataCategory.PRIVATE_MESSAGE, "2023-09-14T18:20:05", "teams", Author.OTHER)
    outcome = MEMBER.outcome(said)
    assert (exposures(outcome), outcome.verdict, outcome.contradicted_by) == ({}, "excluded", (DENIED, ADS))
    # Said on a day that was over somewhere else first: within it nobody knows since when it held.
    assert MEMBER.windows_of(DENIED, said) == [
        "2024-11-25T00:00:00Z/2024-11-26T00:00:00Z unknown default",
        "2024-11-26T00:00:00Z/open known default",
    ]


def test_2_a_search_in_the_united_states_is_stated_until_the_switch_was_seen_off() -> None:
    searched = line(DataCategory.SEARCH_QUERY, "2024-12-03T08:30:01", "bing")
    outcome = MEMBER.outcome(searched)
    assert (outcome.verdict, set(exposures(outcome))) == ("stated", {TRAINED, LOOKED_AT})
    assert MEMBER.windows_of(TRAINED, searched) == ["2024-12-03T08:30:01Z/open known default"]
    off = replace(MEMBER, facts=(LIVED, PLAN, fact("setting:microsoft.copilot_training", "off", "2025-01-20T09:00:00")))
    later = line(DataCategory.SEARCH_QUERY, "2025-01-20T09:00:00", "bing")
    assert off.windows_of(TRAINED, later) == []
    assert off.outcome(searched).verdict == "stated", "off protects what is newer alone"
    looked = replace(
        MEMBER, facts=(LIVED, PLAN, seen("setting:microsoft.copilot_training", "off", "2025-03-01T12:00:00"))
    )
    assert looked.outcome(later).verdict == "unclear"


def test_2_elsewhere_it_stays_open_and_in_the_eea_it_is_left_out() -> None:
    searched = line(DataCategory.SEARCH_QUERY, "2024-12-03T08:30:01", "bing")
    swiss = replace(MEMBER, facts=(fact("residence", "CH", "2015-01-01"), PLAN))
    outcome = swiss.outcome(searched)
    assert (outcome.verdict, set(exposures(outcome))) == ("unclear", {ELSEWHERE, LOOKED_AT})
    german = replace(MEMBER, facts=(fact("residence", "DE", "2015-01-01"), PLAN))
    assert german.outcome(searched).verdict == "excluded"


def test_3_both_through_an_archive(tmp_path: Path) -> None:
    make_demo(tmp_path)
    case = inspect(InspectRequest((tmp_path / demo_name("microsoft"),), tmp_path / "c.inspection", workers=0), silent)
    with viewed(case) as view:
        found = {(each["member"], each["record"]): each for each in record_lines(view)}
    first = found["messages.json", "/conversations/0/MessageList/0"]
    assert (first["created_at"], first["verdict"]) == ("2025-03-11T19:05:42.31Z", "not_addressed")
    assert (first["windows"], first["contradicted_by"], first["service"]) == ([], [], "skype")
    assert len(found) == 20
    assert {each["verdict"] for each in found.values()} == {"not_addressed"}
