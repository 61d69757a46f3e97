"""A Gmail message and a public comment on YouTube, and their windows to the second.

Worked out by hand from the statements' dates and the contract's sections 4 and 6.
"""

from dataclasses import replace
from pathlib import Path
from typing import Any

from inspector.facts.fact import Basis
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.record_lines import record_lines
from inspector.operations.viewing import viewed
from inspector.progress import silent
from inspector.records.categories import Audience, Author, DataCategory
from inspector.statements.statement import Purpose
from tests.stories.telling import Member, exposures, fact, record
from tests.support.google import ADDRESS, archive, mail
from tests.support.zips import Piece
from tests.support.zips import archive as zipped

MODELS, EUROPE = "go-smart-features-models", "go-smart-features-models-europe-japan"
PROMISE, DENIAL, SUIT = "go-workspace-not-used", "go-gmail-gemini-denial", "go-us-thele"
LANGUAGE, PUBLIC = "go-public-language-models", "go-public-ai-models"
MAILED, SAID = "2019-03-11T16:20:00", "2021-08-09T10:11:12"
OPENED = fact("account", "open", "2010-02-11T04:05:06", basis=Basis.ARCHIVE)


def living(*facts: Any) -> Member:
    return Member((OPENED, *facts), as_of="2026-07-15", platform="google")


def message(author: Author = Author.OTHER) -> Any:
    made = record(DataCategory.PRIVATE_MESSAGE, MAILED, author, platform="google")
    return replace(made, service="gmail", audience=Audience.PRIVATE, audience_basis=Basis.DEFAULT)


def comment(audience: Audience = Audience.PUBLIC) -> Any:
    made = record(DataCategory.COMMENT, SAID, platform="google")
    return replace(made, service="youtube", audience=audience, audience_basis=Basis.DEFAULT)


AMERICAN, GERMAN = fact("residence", "US", "2009-01-01"), fact("residence", "DE", "2009-01-01")
OFF = fact("setting:google.smart_features", "off", "2025-10-01T12:00:00")
ON = fact("setting:google.smart_features", "on", "2022-01-01", "2025-10-01T12:00:00")


def test_1_mail_in_the_united_states_with_the_default_on() -> None:
    outcome = living(AMERICAN).outcome(message())
    # The help page without the sentence was read on 2022-01-25, the one with it has no day before February 2025.
    assert exposures(outcome) == {
        MODELS: [
            "2022-01-25T00:00:00Z/2025-02-01T00:00:00Z unknown default",
            "2025-02-01T00:00:00Z/open known default",
        ],
        # Apart from the verdict: it is alleged of other AI.
        SUIT: [
            "2025-10-10T00:00:00Z/2025-10-11T00:00:00Z unknown default",
            "2025-10-11T00:00:00Z/open known default",
        ],
    }
    assert outcome.verdict == "stated"
    # What Google promises of other models stands beside it.
    assert {PROMISE, DENIAL} <= set(outcome.contradicted_by)


def test_1_switched_off_it_ends_to_the_second_and_older_mail_is_protected_too() -> None:
    outcome = living(AMERICAN, ON, OFF).outcome(message())
    assert exposures(outcome) == {
        MODELS: [
            "2022-01-25T00:00:00Z/2025-02-01T00:00:00Z unknown declared",
            "2025-02-01T00:00:00Z/2025-10-01T12:00:00Z known declared",
        ]
    }
    assert outcome.verdict == "stated"


def test_1_in_germany_the_default_is_off_and_a_recorded_on_counts() -> None:
    assert (living(GERMAN).outcome(message()).verdict, exposures(living(GERMAN).outcome(message()))) == ("excluded", {})
    assert exposures(living(GERMAN, ON, OFF).outcome(message())) == {
        EUROPE: [
            "2022-01-25T00:00:00Z/2025-02-01T00:00:00Z unknown declared",
            "2025-02-01T00:00:00Z/2025-10-01T12:00:00Z known declared",
        ]
    }


def test_1_who_moved_to_germany_has_no_window_from_that_second_on() -> None:
    moved = living(fact("residence", "US", "2009-01-01", "2025-03-01"), fact("residence", "DE", "2025-03-01"))
    assert exposures(moved.outcome(message()))[MODELS][-1] == "2025-02-01T00:00:00Z/2025-03-01T00:00:00Z known default"


def test_1_the_suit_decides_only_where_other_ai_is_asked_for() -> None:
    off_before = living(AMERICAN, fact("setting:google.smart_features", "off", "2021-01-01", "2025-10-10"))
    asked = off_before.outcome(replace(message(), service="meet"), frozenset({Purpose.OTHER_AI}))
    assert (asked.verdict, exposures(asked)[SUIT][-1]) == ("alleged", "2025-10-11T00:00:00Z/open known default")


def test_1_a_message_of_google_voice_is_not_addressed_for_a_personal_account() -> None:
    personal = living(AMERICAN, fact("subscription", "free", "2010-02-11"))
    outcome = personal.outcome(replace(message(), service="voice"))
    assert (outcome.verdict, exposures(outcome)) == ("not_addressed", {})
    # With no word on the plan it may be a customer's, to whom Google promises that it stays out.
    assert living(AMERICAN).outcome(replace(message(), service="voice")).verdict == "excluded"


def test_2_a_public_comment_is_covered_by_broad_words_everywhere() -> None:
    for where in (AMERICAN, GERMAN):
        outcome = living(where).outcome(comment())
        assert exposures(outcome) == {
            LANGUAGE: ["2021-08-09T10:11:12Z/2023-07-01T00:00:00Z known default"],
            PUBLIC: ["2023-07-01T00:00:00Z/open known default"],
        }
        assert outcome.verdict == "stated_broadly"


def test_2_a_comment_of_which_nobody_knows_who_could_see_it_is_unclear_and_a_limited_one_is_out() -> None:
    assert living(AMERICAN).outcome(comment(Audience.UNKNOWN)).verdict == "unclear"
    limited = living(AMERICAN).outcome(comment(Audience.LIMITED))
    assert (limited.verdict, exposures(limited)) == ("excluded", {})


MAILS = mail(1, "Mon Mar 11 16:20:00 +0000 2019", "From: Teodor <t@example.net>", f"To: {ADDRESS}", "", "Hello")
COMMENTS = (
    "Comment ID,Channel ID,Comment Create Timestamp,Price,Video ID,Comment Text\n"
    'Ug1,UC0000000000000000000001,2021-08-09T10:11:12+00:00,0,V,"{""text"":""Lovely""}"\n'
)


def told(folder: Path, facts: str) -> dict[str, dict[str, Any]]:
    """The records of an export of 2026-07-14, of a person who says this."""
    held = archive(
        {
            "Mail/All mail Including Spam and Trash.mbox": MAILS,
            "YouTube and YouTube Music/comments/comments.csv": COMMENTS,
        }
    )
    path = folder / held.name
    path.write_bytes(zipped(*(Piece(name.encode(), content) for name, content in held.contents.items())))
    given = folder / "facts.toml"
    given.write_text(facts, encoding="utf-8")
    case = inspect(InspectRequest((path,), folder / "c.inspection", given, workers=0), silent)
    with viewed(case) as view:
        return {each["member"].rsplit("/", 1)[-1]: each for each in record_lines(view)}


def windows(found: dict[str, Any]) -> dict[str, list[str]]:
    made: dict[str, list[str]] = {}
    for each in found["windows"]:
        line = f"{each['from']}/{each['to'] or 'open'} {each['certainty']} {each['basis']}"
        made.setdefault(each["statement"], []).append(line)
    return made


def test_3_both_through_an_archive(tmp_path: Path) -> None:
    said = (
        '[[fact]]\nwhat = "residence"\nvalue = "US-CA"\nfrom = 2009-01-01\n'
        '[[fact]]\nwhat = "setting:google.smart_features"\nvalue = "off"\nfrom = 2025-10-01T12:00:00Z\n'
    )
    found = told(tmp_path, said)
    mailed = found["All mail Including Spam and Trash.mbox"]
    assert (mailed["service"], mailed["author"], mailed["created_at"]) == ("gmail", "other", "2019-03-11T16:20:00Z")
    # Nothing was recorded before the switch went off: the default, on, holds until that second.
    assert windows(mailed) == {
        MODELS: [
            "2022-01-25T00:00:00Z/2025-02-01T00:00:00Z unknown default",
            "2025-02-01T00:00:00Z/2025-10-01T12:00:00Z known default",
        ]
    }
    assert mailed["verdict"] == "stated"
    assert {PROMISE, DENIAL} <= set(mailed["contradicted_by"])
    written = found["comments.csv"]
    assert (written["service"], written["audience"], written["author"]) == ("youtube", "public", "owner")
    assert windows(written) == {
        LANGUAGE: ["2021-08-09T10:11:12Z/2023-07-01T00:00:00Z known default"],
        PUBLIC: ["2023-07-01T00:00:00Z/open known default"],
    }
    assert written["verdict"] == "stated_broadly"
