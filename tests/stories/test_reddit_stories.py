"""A public comment and a private message on Reddit, and their windows to the second.

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
from inspector.records.categories import Audience, DataCategory
from tests.stories.telling import Member, exposures, fact, record
from tests.support.reddit import COMMENTS, MESSAGES, OWNER, archive, comment, message, table
from tests.support.zips import Piece
from tests.support.zips import archive as zipped

LICENCES, GOOGLE, OPENAI, ANTHROPIC = "rd-2024-licences", "rd-google-2024", "rd-openai-2024", "rd-v-anthropic"
OUT = "rd-private-not-licensed"
WRITER = Member(
    (fact("account", "open", "2013-02-22T16:30:00", basis=Basis.ARCHIVE),), as_of="2025-02-01", platform="reddit"
)
LATE_IN_2023 = "2023-12-31T23:59:59"


def a_comment(audience: Audience, basis: Basis) -> Any:
    made = record(DataCategory.COMMENT, LATE_IN_2023, platform="reddit")
    return replace(made, audience=audience, audience_basis=basis)


def test_1_a_comment_that_the_person_calls_public_lies_in_every_licence() -> None:
    outcome = WRITER.outcome(a_comment(Audience.PUBLIC, Basis.DECLARED))
    assert exposures(outcome) == {
        # Said to be of January 2024, with no day.
        LICENCES: [
            "2024-01-01T00:00:00Z/2024-02-01T00:00:00Z unknown declared",
            "2024-02-01T00:00:00Z/open known declared",
        ],
        GOOGLE: ["2024-02-22T00:00:00Z/open known declared"],
        # A month, and broad words.
        OPENAI: [
            "2024-05-01T00:00:00Z/2024-06-01T00:00:00Z unknown declared",
            "2024-06-01T00:00:00Z/open known declared",
        ],
        # Two accounts of when it began; it was made between the two.
        ANTHROPIC: [
            "2023-12-31T23:59:59Z/2024-07-01T00:00:00Z unknown declared",
            "2024-07-01T00:00:00Z/open known declared",
        ],
    }
    assert outcome.verdict == "stated"
    assert outcome.contradicted_by == ()
    # One second of the time in which no text spoke of AI.
    assert set(outcome.silent_in) == {"rd-policy-silent", "rd-own-models"}


def test_1_where_nobody_says_whether_the_community_was_public_it_is_unclear() -> None:
    outcome = WRITER.outcome(a_comment(Audience.UNKNOWN, Basis.UNKNOWN))
    assert exposures(outcome)[GOOGLE] == ["2024-02-22T00:00:00Z/open unknown unknown"]
    assert outcome.verdict == "unclear"


def test_1_in_a_private_community_no_licence_reaches_it() -> None:
    outcome = WRITER.outcome(a_comment(Audience.LIMITED, Basis.DECLARED))
    assert (exposures(outcome), outcome.verdict) == ({}, "excluded")


def test_2_a_private_message_stays_out_by_reddits_word_of_may_2024() -> None:
    sent = replace(
        record(DataCategory.PRIVATE_MESSAGE, "2022-05-04T03:02:01", platform="reddit"),
        audience=Audience.PRIVATE,
        audience_basis=Basis.DEFAULT,
    )
    outcome = WRITER.outcome(sent)
    assert (exposures(outcome), outcome.verdict, outcome.contradicted_by) == ({}, "excluded", (OUT,))
    # Nothing that it asks for is weaker than the archive.
    assert WRITER.windows_of(OUT, sent) == ["2024-05-09T00:00:00Z/open known archive"]


def told(folder: Path, facts: str) -> dict[str, dict[str, Any]]:
    """The records of an export of 2026-05-20, of a person who says this."""
    held = archive(
        {
            "comments.csv": table(COMMENTS, comment("a", "2023-12-31 23:59:59 UTC", "late")),
            "messages_archive.csv": table(MESSAGES, message("m", "2022-05-04 03:02:01 UTC", OWNER, "otter", "hello")),
        }
    )
    folder.mkdir()
    path = folder / held.name
    path.write_bytes(zipped(*(Piece(name.encode(), content) for name, content in held.contents.items())))
    given = folder / "facts.toml"
    given.write_text(facts, encoding="utf-8")
    case = inspect(InspectRequest((path,), folder / "c.inspection", given, workers=0), silent)
    with viewed(case) as view:
        return {each["member"]: each for each in record_lines(view)}


def windows(found: dict[str, Any]) -> dict[str, list[str]]:
    made: dict[str, list[str]] = {}
    for each in found["windows"]:
        line = f"{each['from']}/{each['to'] or 'open'} {each['certainty']} {each['basis']}"
        made.setdefault(each["statement"], []).append(line)
    return made


def test_3_both_through_an_archive(tmp_path: Path) -> None:
    found = told(tmp_path / "said", '[[fact]]\nwhat = "audience"\nvalue = "public"\nfrom = 2010-01-01\n')
    public = found["comments.csv"]
    # No export says when the account was opened here: its life is a default, the weakest that there is.
    assert windows(public) == {
        LICENCES: [
            "2024-01-01T00:00:00Z/2024-02-01T00:00:00Z unknown default",
            "2024-02-01T00:00:00Z/open known default",
        ],
        GOOGLE: ["2024-02-22T00:00:00Z/open known default"],
        OPENAI: [
            "2024-05-01T00:00:00Z/2024-06-01T00:00:00Z unknown default",
            "2024-06-01T00:00:00Z/open known default",
        ],
        ANTHROPIC: [
            "2023-12-31T23:59:59Z/2024-07-01T00:00:00Z unknown default",
            "2024-07-01T00:00:00Z/open known default",
        ],
    }
    assert (public["verdict"], public["audience"]) == ("stated", "public")
    sent = found["messages_archive.csv"]
    assert (windows(sent), sent["verdict"], sent["contradicted_by"]) == ({}, "excluded", [OUT])
    assert sent["audience"] == "private"


def test_3_and_unclear_where_the_person_says_nothing(tmp_path: Path) -> None:
    found = told(tmp_path / "silent", "")["comments.csv"]
    assert (found["verdict"], found["audience"]) == ("unclear", "unknown")
