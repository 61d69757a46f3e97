"""Two people's Apple: mail of a spring day that Apple says stays out, and Siri for one who agreed to help; to the second."""

from dataclasses import replace
from pathlib import Path

from inspector.operations.demo import demo_name, make_demo
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.record_lines import record_lines
from inspector.operations.viewing import viewed
from inspector.progress import silent
from inspector.records.categories import Audience, DataCategory
from inspector.statements.statement import STANDARD_PURPOSES, Purpose
from tests.stories.telling import Member, exposures, fact, record

NEVER, SIRI = "ap-2025-private-not-used", "ap-2019-siri"
MEMBER = Member((fact("residence", "DE", "2015-01-01"),), as_of="2026-06-03", platform="apple")
MAIL = replace(record(DataCategory.PRIVATE_MESSAGE, "2026-05-15T08:00:05", platform="apple"), audience=Audience.PRIVATE)
SPOKEN = replace(record(DataCategory.VOICE, "2026-01-10T07:00:03", platform="apple"), audience=Audience.PRIVATE)
ALL = STANDARD_PURPOSES | {Purpose.OTHER_AI}


def test_1_mail_is_said_to_stay_out_from_its_own_second_on() -> None:
    outcome = MEMBER.outcome(MAIL)
    assert (exposures(outcome), outcome.verdict, outcome.contradicted_by) == ({}, "excluded", (NEVER,))
    assert MEMBER.windows_of(NEVER, MAIL) == ["2026-05-15T08:00:05Z/open known default"]


def test_1_before_the_first_copy_that_says_so_nothing_speaks_of_it() -> None:
    older = replace(record(DataCategory.DOCUMENT, "2024-05-15T08:00:05", platform="apple"), audience=Audience.PRIVATE)
    assert MEMBER.windows_of(NEVER, older) == [
        "2025-02-01T00:00:00Z/2025-02-02T00:00:00Z unknown default",
        "2025-02-02T00:00:00Z/open known default",
    ]
    assert replace(MEMBER, as_of="2025-01-31").outcome(older).verdict == "not_addressed"


def test_2_what_was_said_to_siri_is_reached_for_one_who_agreed_and_for_nobody_else() -> None:
    assert exposures(MEMBER.outcome(SPOKEN, ALL)) == {}
    agreed = fact("setting:apple.siri", "on", "2026-01-10T07:00:03", "2026-02-01")
    helping = replace(MEMBER, facts=(*MEMBER.facts, agreed))
    assert exposures(helping.outcome(SPOKEN, ALL)) == {
        SIRI: ["2026-01-10T07:00:03Z/2026-02-01T00:00:00Z known default"]
    }
    assert helping.outcome(SPOKEN).verdict != "stated", "it is no AI that generates content"


def test_3_both_through_an_archive(tmp_path: Path) -> None:
    make_demo(tmp_path)
    request = InspectRequest((tmp_path / demo_name("apple"),), tmp_path / "c.inspection", workers=0)
    with viewed(inspect(request, silent)) as view:
        found = list(record_lines(view))
    mail = [each for each in found if each["category"] == "private_message"]
    assert [(each["created_at"], each["author"], each["verdict"], each["contradicted_by"]) for each in mail] == [
        ("2026-05-15T08:00:05Z", "other", "excluded", [NEVER]),
        ("2026-05-15T09:00:30Z", "owner", "excluded", [NEVER]),
    ]
    assert {each["verdict"] for each in found if each["category"] == "login_security"} == {"not_addressed"}
    assert all(each["windows"] == [] for each in found)
