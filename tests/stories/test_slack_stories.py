"""Two members of a workspace: what they wrote before and after May 2024, and what an owner's mail to Slack changes."""

from dataclasses import replace
from pathlib import Path

from inspector.operations.demo import demo_name, make_demo
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.record_lines import record_lines
from inspector.operations.viewing import viewed
from inspector.progress import silent
from inspector.records.categories import Audience, Author, DataCategory
from inspector.statements.statement import Purpose
from tests.stories.telling import Member, exposures, fact, record

USED, NEVER, BROAD = "sl-global-models", "sl-no-generative", "sl-2024-05-broad"
OTHER = frozenset({Purpose.OTHER_AI})
MEMBER = Member((fact("residence", "IE", "2015-01-01"),), as_of="2026-06-05", platform="slack")
OUT = Member((fact("setting:slack.global_models", "off", "2024-05-20T10:15:30"),), "2026-06-05", "slack")
OLD = replace(record(DataCategory.PRIVATE_MESSAGE, "2024-05-16T19:04:30", platform="slack"), audience=Audience.PRIVATE)
NEW = replace(record(DataCategory.GROUP_CHAT, "2024-08-01T20:00:00", Author.OTHER, "slack"), audience=Audience.PRIVATE)


def test_1_a_private_line_of_may_2024_is_unclear_since_the_older_text_did_not_draw_the_line() -> None:
    outcome = MEMBER.outcome(OLD)
    assert outcome.verdict == "unclear"
    assert outcome.contradicted_by == (NEVER,)
    assert MEMBER.windows_of(BROAD, OLD) == ["2024-05-16T19:04:30Z/2024-05-21T00:00:00Z unknown default"]
    assert MEMBER.windows_of(USED, OLD) == [
        "2024-05-16T19:04:30Z/2024-05-18T00:00:00Z unknown default",
        "2024-05-18T00:00:00Z/open known default",
    ]


def test_1_the_same_line_for_models_that_recommend_and_search_is_stated() -> None:
    assert MEMBER.outcome(OLD, OTHER).verdict == "stated"


def test_2_what_was_written_after_the_change_is_ruled_out_for_models_that_generate_content() -> None:
    outcome = MEMBER.outcome(NEW)
    assert (outcome.verdict, outcome.contradicted_by) == ("excluded", (NEVER,))
    assert MEMBER.windows_of(NEVER, NEW) == ["2024-08-01T20:00:00Z/open known default"]
    assert exposures(outcome).keys() == {USED}, "shown beside the verdict, which it does not decide"
    assert MEMBER.outcome(NEW, OTHER).verdict == "stated"


def test_2_the_owners_mail_keeps_out_what_came_after_it_and_not_what_was_there() -> None:
    assert OUT.windows_of(USED, NEW) == []
    assert OUT.outcome(NEW, OTHER).verdict == "excluded"
    # Of what was written before, Slack says only what becomes of data from then on.
    assert OUT.windows_of(USED, OLD)[-1] == "2024-05-20T10:15:30Z/open known default"
    assert OUT.outcome(OLD, OTHER).verdict == "stated"


def test_profiles_and_changes_of_apps_are_named_by_nobody() -> None:
    for category in (DataCategory.PROFILE, DataCategory.SETTING):
        outcome = MEMBER.outcome(record(category, "2024-01-01", platform="slack"))
        assert (exposures(outcome), outcome.verdict) == ({}, "not_addressed")


def test_3_both_through_an_archive(tmp_path: Path) -> None:
    make_demo(tmp_path)
    facts = tmp_path / "facts.toml"
    facts.write_text(
        '[[fact]]\nwhat = "me:slack"\nvalue = "marisol@pier.example"\n\n'
        '[[fact]]\nwhat = "setting:slack.global_models"\nvalue = "off"\nfrom = 2024-05-20T10:15:30Z\n'
    )
    request = InspectRequest((tmp_path / demo_name("slack"),), tmp_path / "c.inspection", facts=facts, workers=0)
    case = inspect(request, silent)
    with viewed(case) as view:
        found = {(each["member"], each["record"]): each for each in record_lines(view)}
    old, new = found["D0MARIODA1/2024-05-16.json", "/1"], found["D0MARIODA1/2026-04-09.json", "/0"]
    assert (old["created_at"], old["author"], old["verdict"]) == ("2024-05-16T19:04:30.0006Z", "owner", "unclear")
    assert {each["statement"] for each in old["windows"]} == {USED, BROAD}
    assert (new["author"], new["verdict"], new["windows"]) == ("owner", "excluded", [])
    assert new["contradicted_by"] == [NEVER]
    others = found["D0MARIODA1/2024-05-16.json", "/0"]
    assert (others["author"], others["verdict"]) == ("other", "unclear")
    assert found["users.json", "/0"]["verdict"] == "not_addressed"
