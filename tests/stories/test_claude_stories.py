"""Two chats of 2024 in Claude: one gone on with on 2025-10-09, one never; the windows that follow, to the second.

Worked out by hand from the statements' dates and the contract's sections 4 and 6. Both are told twice: by facts and
rule alone, and through an archive that is read and inspected.
"""

import json
from dataclasses import replace
from typing import Any, Final

import pytest

from inspector.facts.fact import Fact
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.record_lines import record_lines
from inspector.operations.viewing import viewed
from inspector.progress import silent
from inspector.records.categories import Audience, DataCategory, Sign
from tests.stories.telling import Member, exposures, fact, instant, record
from tests.support.zips import Piece
from tests.support.zips import archive as zipped

ADA: Final = "5a3d0000-0000-4000-8000-00000007a121"
STARTED, RESUMED, LATER = "2024-06-01T12:00:00", "2025-10-09T08:15:30", "2025-10-09T08:15:41"
NEW, RESUMING, BEFORE, FEEDBACK = (
    "an-2025-used-unless-off",
    "an-2025-resumed-chats",
    "an-not-used-before",
    "an-feedback-used-chats",
)
NEVER_RATED = fact(f"only_if:{FEEDBACK}", "not_met", "2023-07-01")
LIFE = (fact("subscription", "pro", "2024-01-01"), fact("residence", "DE", "2015-01-01"), NEVER_RATED)
MEANT = fact(f"only_if:{RESUMING}", "met", "2025-08-28")
OLD_PART = {RESUMING: [f"{RESUMED}Z/open unknown unknown"]}
NEW_PART = {NEW: [f"{RESUMED}Z/open known default"], RESUMING: [f"{RESUMED}Z/open unknown unknown"]}


def outcome(
    created: str, *activity: str, facts: tuple[Fact, ...] = LIFE
) -> tuple[str, dict[str, list[str]], list[str]]:
    """Verdict, windows and denials of a message in a chat in which the owner wrote at these instants."""
    ada = Member(facts, "2025-12-02", "claude")
    traits = replace(
        record(DataCategory.AI_CHAT, created),
        platform="claude",
        service="claude",
        audience=Audience.PRIVATE,
        unshown=frozenset({Sign.RATED}),
        owner_activity=tuple((instant(each), instant(each)) for each in activity),
    )
    found = ada.outcome(traits)
    return found.verdict.value, exposures(found), list(found.contradicted_by)


def test_the_older_part_of_a_resumed_chat_is_open_from_the_second_it_was_resumed() -> None:
    assert outcome(STARTED, STARTED, RESUMED) == ("unclear", OLD_PART, [BEFORE])


def test_what_is_new_in_it_is_stated() -> None:
    assert outcome(RESUMED, STARTED, RESUMED) == ("stated", NEW_PART, [])


def test_a_chat_never_resumed_stays_out() -> None:
    assert outcome(STARTED, STARTED) == ("excluded", {}, [BEFORE])


def test_resumed_in_the_weeks_of_choosing_it_is_not_known_whether_it_counts() -> None:
    verdict, windows, _ = outcome(STARTED, STARTED, "2025-09-15T20:05:31")
    # Two windows, since from 2025-10-08 on the statement holds for certain; whether this counts stays unknown.
    assert verdict == "unclear"
    assert windows[RESUMING] == [
        "2025-09-15T20:05:31Z/2025-10-08T00:00:00Z unknown unknown",
        "2025-10-08T00:00:00Z/open unknown unknown",
    ]


def test_who_settles_that_the_older_part_is_meant_has_it_known_and_in_broad_words() -> None:
    verdict, windows, _ = outcome(STARTED, STARTED, RESUMED, facts=(*LIFE, MEANT))
    assert (verdict, windows) == ("stated_broadly", {RESUMING: [f"{RESUMED}Z/open known default"]})


def test_who_may_have_rated_it_does_not_know() -> None:
    said = tuple(each for each in LIFE if each is not NEVER_RATED)
    verdict, windows, _ = outcome(STARTED, STARTED, facts=said)
    assert verdict == "unclear"
    assert list(windows) == [FEEDBACK]


def test_switched_off_later_both_parts_close() -> None:
    off = fact("setting:anthropic.training", "off", "2025-11-01T07:00:00")
    verdict, windows, _ = outcome(RESUMED, STARTED, RESUMED, facts=(*LIFE, off))
    assert verdict == "stated"
    assert windows == {
        NEW: [f"{RESUMED}Z/2025-11-01T07:00:00Z known default"],
        RESUMING: [f"{RESUMED}Z/2025-11-01T07:00:00Z unknown unknown"],
    }


def test_an_organisations_account_stays_out_whenever_it_was_resumed() -> None:
    team = (fact("subscription", "team", "2024-01-01"), NEVER_RATED)
    verdict, windows, denied = outcome(STARTED, STARTED, RESUMED, facts=team)
    assert (verdict, windows, denied) == ("excluded", {}, ["an-commercial-not-used"])


FACTS = f"""
[[fact]]
what = "subscription"
value = "pro"
from = 2024-01-01
[[fact]]
what = "residence"
value = "DE"
from = 2015-01-01
[[fact]]
what = "only_if:{FEEDBACK}"
value = "not_met"
from = 2023-07-01
"""


def said(sender: str, at: str) -> dict[str, Any]:
    return {"uuid": f"{sender}-{at}", "text": at, "content": [], "sender": sender, "created_at": f"{at}.000000Z"}


def chat(key: str, *messages: dict[str, Any]) -> dict[str, Any]:
    held = {"uuid": key, "name": "", "account": {"uuid": ADA}, "chat_messages": list(messages)}
    return {**held, "created_at": messages[0]["created_at"], "updated_at": messages[-1]["created_at"]}


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """The records of an export of 2025-12-01, by where they stand."""
    folder = tmp_path_factory.mktemp("told")
    note = {"file_name": "", "extracted_content": "the old list"}
    first = {**said("human", STARTED), "attachments": [note]}
    chats = [
        chat(
            "resumed", first, said("assistant", "2024-06-01T12:00:08"), said("human", RESUMED), said("assistant", LATER)
        ),
        chat("left", said("human", STARTED), said("assistant", "2024-06-01T12:00:08")),
    ]
    users = [{"uuid": ADA, "full_name": "Ada Quill", "email_address": "ada.quill@example.org"}]
    path = folder / "data-2025-12-01-09-30-00-batch-0000.zip"
    held = {b"conversations.json": chats, b"users.json": users}
    path.write_bytes(zipped(*(Piece(name, json.dumps(value).encode()) for name, value in held.items())))
    (folder / "facts.toml").write_text(FACTS, encoding="utf-8")
    case = inspect(InspectRequest((path,), folder / "c.inspection", folder / "facts.toml", workers=0), silent)
    with viewed(case) as view:
        return {each["record"]: each for each in record_lines(view)}


def windows(found: dict[str, Any]) -> dict[str, list[str]]:
    given: dict[str, list[str]] = {}
    for each in found["windows"]:
        line = f"{each['from']}/{each['to'] or 'open'} {each['certainty']} {each['basis']}"
        given.setdefault(each["statement"], []).append(line)
    return given


@pytest.mark.parametrize("place", ["messages/0", "messages/0/attachments/0", "messages/1"])
def test_through_an_archive_the_older_part_both_sides_and_what_was_attached(
    told: dict[str, dict[str, Any]], place: str
) -> None:
    found = told[f"/0/chat_{place}"]
    assert (found["verdict"], windows(found), found["contradicted_by"]) == ("unclear", OLD_PART, [BEFORE])


def test_through_an_archive_what_is_new_in_it(told: dict[str, dict[str, Any]]) -> None:
    asked, answered = told["/0/chat_messages/2"], told["/0/chat_messages/3"]
    assert (asked["verdict"], windows(asked)) == ("stated", NEW_PART)
    assert (answered["verdict"], windows(answered)[NEW]) == ("stated", [f"{LATER}Z/open known default"])


@pytest.mark.parametrize("number", [0, 1])
def test_through_an_archive_the_chat_never_resumed(told: dict[str, dict[str, Any]], number: int) -> None:
    found = told[f"/1/chat_messages/{number}"]
    assert (found["verdict"], found["windows"], found["contradicted_by"]) == ("excluded", [], [BEFORE])
