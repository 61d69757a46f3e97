"""Two people's Le Chat: a student who said no and rated an answer all the same, and a club on Team; to the second."""

from dataclasses import replace
from pathlib import Path

from inspector.operations.demo import demo_name, make_demo
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.record_lines import record_lines
from inspector.operations.viewing import viewed
from inspector.progress import silent
from inspector.records.categories import Audience, DataCategory, Grade, Sign
from tests.stories.telling import Member, exposures, fact, record

USED, FEEDBACK, RATED = "mi-2025-consumer-used", "mi-feedback-used", "mi-feedback-used-chats"
STUDENT = Member((fact("subscription", "student", "2024-03-01"),), as_of="2026-06-06", platform="mistral")
OFF = fact("setting:mistral.training", "off", "2026-01-20T17:02:42")
ASKED = replace(record(DataCategory.AI_CHAT, "2026-01-20T17:02:41", platform="mistral"), audience=Audience.PRIVATE)
ANSWER = replace(ASKED, signs=((Sign.RATED, Grade.CERTAIN),))
LIKED = replace(record(DataCategory.AI_FEEDBACK, "2026-01-20T17:03:00", platform="mistral"), audience=Audience.PRIVATE)


def test_1_a_question_is_reached_for_one_second_until_she_said_no() -> None:
    outcome = replace(STUDENT, facts=(*STUDENT.facts, OFF)).outcome(ASKED)
    assert exposures(outcome) == {USED: ["2026-01-20T17:02:41Z/2026-01-20T17:02:42Z known default"]}


def test_1_what_she_rated_and_her_rating_are_reached_whatever_the_switch_says() -> None:
    said_no = replace(STUDENT, facts=(*STUDENT.facts, OFF))
    assert exposures(said_no.outcome(ANSWER))[RATED] == ["2026-01-20T17:02:41Z/open known default"]
    assert exposures(said_no.outcome(LIKED)) == {FEEDBACK: ["2026-01-20T17:03:00Z/open known default"]}
    perhaps = replace(ASKED, signs=((Sign.RATED, Grade.POSSIBLE),))
    assert exposures(said_no.outcome(perhaps))[RATED] == ["2026-01-20T17:02:41Z/open unknown default"]


def test_2_on_team_the_chat_stays_out_and_the_rating_does_not() -> None:
    team = replace(STUDENT, facts=(fact("subscription", "team", "2024-03-01"),))
    outcome = team.outcome(ASKED)
    assert (outcome.verdict, outcome.contradicted_by) == ("excluded", ("mi-team-not-used",))
    assert team.outcome(LIKED).verdict == "stated"


def test_2_on_pro_two_texts_of_mistrals_contradict_each_other() -> None:
    outcome = replace(STUDENT, facts=(fact("subscription", "pro", "2024-03-01"),)).outcome(ASKED)
    assert list(exposures(outcome)) == [USED]
    assert outcome.contradicted_by == ("mi-pro-not-used",)


def test_3_both_through_an_archive(tmp_path: Path) -> None:
    make_demo(tmp_path)
    facts = tmp_path / "facts.toml"
    facts.write_text(
        '[[fact]]\nwhat = "subscription"\nvalue = "student"\nfrom = 2024-03-01\n\n'
        '[[fact]]\nwhat = "setting:mistral.training"\nvalue = "off"\nfrom = 2024-03-01\n',
        encoding="utf-8",
    )
    request = InspectRequest((tmp_path / demo_name("mistral"),), tmp_path / "c.inspection", facts, workers=0)
    with viewed(inspect(request, silent)) as view:
        found = {(each["member"][5:9], each["record"]): each["verdict"] for each in record_lines(view)}
    assert found == {
        ("3c1a", "/0"): "stated",
        ("3c1a", "/1"): "stated",
        ("3c1a", "/1/reaction"): "stated",
        ("3c1a", "/1/reactionComment"): "stated",
        ("5d2b", "/0"): "excluded",
        ("5d2b", "/0/files/1"): "excluded",
        ("5d2b", "/1"): "excluded",
        ("5d2b", 1): "excluded",
    }
