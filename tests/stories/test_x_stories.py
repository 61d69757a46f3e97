"""Two people's X accounts, a German's public posts and a private account, and their windows to the second.

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
from tests.support.x import OWNER, archive, chat, message, post
from tests.support.zips import Piece
from tests.support.zips import archive as zipped

POLICY, SETTLED, OWN = "tw-2023-policy-public", "tw-2024-grok-eu", "tw-2024-grok-eu-stated"
UNDERTAKING, PRIVATE, PARTNERS = "tw-eu-undertaking", "tw-private-accounts", "tw-2024-collaborators"
MAY = "2024-05-10T09:00:01"

GERMAN = Member(
    (fact("residence", "DE", "2015-01-01"), fact("account", "open", "2013-02-22T16:30:00", basis=Basis.ARCHIVE)),
    as_of="2025-02-01",
    platform="x",
)


def a_post(created: str) -> Any:
    """A post of which the archive says nothing of who could see it: public by default."""
    return replace(record(DataCategory.POST, created, platform="x"), audience_basis=Basis.DEFAULT)


# --- 1. A German's posts of May 2024 ----------------------------------------------------------------------


def test_1_a_post_of_may_2024_lies_in_the_summer_that_ended_by_an_undertaking() -> None:
    outcome = GERMAN.outcome(a_post(MAY))
    assert exposures(outcome) == {
        # Nobody recorded the setting, and the audience is the default: no basis is stronger than that.
        POLICY: ["2024-05-10T09:00:01Z/open known default"],
        SETTLED: [
            "2024-05-10T09:00:01Z/2024-08-01T00:00:00Z known default",
            "2024-08-01T00:00:00Z/2024-08-10T00:00:00Z unknown default",
        ],
        # X's own words were seen on 2024-07-26 first; the authority dates the processing, not the words.
        OWN: [
            "2024-05-10T09:00:01Z/2024-07-26T00:00:00Z unknown default",
            "2024-07-26T00:00:00Z/2024-08-01T00:00:00Z known default",
            "2024-08-01T00:00:00Z/2024-08-10T00:00:00Z unknown default",
        ],
        # What Europeans saw of the setting then was not found.
        "tw-xai-2024-11-public-posts-eu": ["2024-11-11T00:00:00Z/open unknown unknown"],
        PARTNERS: ["2024-11-15T00:00:00Z/open known default"],
    }
    assert outcome.verdict == "stated"
    assert outcome.contradicted_by == (UNDERTAKING,)
    assert "tw-policy-silent-to-2023" not in outcome.silent_in


def test_1_who_unticked_the_box_on_the_next_evening_ends_it_there() -> None:
    off = replace(GERMAN, facts=(*GERMAN.facts, fact("setting:x.grok", "off", "2024-07-27T20:00:00")))
    found = exposures(off.outcome(a_post(MAY)))
    assert found[OWN] == [
        "2024-05-10T09:00:01Z/2024-07-26T00:00:00Z unknown default",
        "2024-07-26T00:00:00Z/2024-07-27T20:00:00Z known default",
    ]
    assert found[SETTLED] == ["2024-05-10T09:00:01Z/2024-07-27T20:00:00Z known default"]
    assert "tw-xai-2024-11-public-posts-eu" not in found


def test_1_a_post_of_september_2024_is_in_broad_words_alone() -> None:
    outcome = GERMAN.outcome(a_post("2024-09-20T12:00:00"))
    assert set(exposures(outcome)) == {POLICY, "tw-xai-2024-11-public-posts-eu", PARTNERS}
    assert outcome.verdict == "stated_broadly"


def test_1_a_message_is_reached_by_no_statement_and_its_owner_was_denied_any_use() -> None:
    sent = replace(record(DataCategory.PRIVATE_MESSAGE, MAY, platform="x"), audience=Audience.PRIVATE)
    outcome = GERMAN.outcome(sent)
    assert (exposures(outcome), outcome.verdict) == ({}, "excluded")
    assert outcome.contradicted_by == ("tw-musk-2023-no-dm",)


# --- 2. A private account ---------------------------------------------------------------------------------


def test_2_posts_of_a_private_account_lie_in_no_window_and_x_says_that_they_stay_out() -> None:
    closed = replace(
        GERMAN,
        facts=(
            *GERMAN.facts,
            fact("setting:x.protected", "on", "2023-01-01"),
            fact("audience", "limited", "2023-01-01"),
        ),
    )
    limited = replace(a_post(MAY), audience=Audience.LIMITED, audience_basis=Basis.DECLARED)
    outcome = closed.outcome(limited)
    assert (exposures(outcome), outcome.verdict) == ({}, "excluded")
    assert outcome.contradicted_by == (PRIVATE,)
    # The help page is dated by two days of press: since May 2024, and 2024-07-27.
    assert closed.windows_of(PRIVATE, limited) == [
        "2024-05-10T09:00:01Z/2024-07-27T00:00:00Z unknown declared",
        "2024-07-27T00:00:00Z/open known declared",
    ]


# --- Both, through an archive -----------------------------------------------------------------------------


def told(folder: Path) -> dict[str, dict[str, Any]]:
    """The records of an archive of 2026-05-20, by their text, of a German who says no more than that."""
    private = [{"protectedHistory": {"protectedAt": "2026-02-01T10:00:00.000Z", "action": "Protect"}}]
    asked = {
        "chatId": "c",
        "createdAt": "2024-06-01T00:00:00.000Z",
        "sender": {"originalName": "USER"},
        "message": "why",
    }
    held = archive(
        {
            "data/tweets.js": [post("2026-03-01T12:00:00", "for followers"), post(MAY, "for all")],
            "data/direct-messages.js": [chat(message("2024-06-01T08:00:00", OWNER, "to one"))],
            "data/grok-chat-item.js": [{"grokChatItem": asked}],
            "data/protected-history.js": private,
        }
    )
    path = folder / held.name
    path.write_bytes(zipped(*(Piece(name.encode(), content) for name, content in held.contents.items())))
    facts = folder / "facts.toml"
    facts.write_text('[[fact]]\nwhat = "residence"\nvalue = "DE"\nfrom = 2015-01-01\n', encoding="utf-8")
    case = inspect(InspectRequest((path,), folder / "c.inspection", facts, workers=0), silent)
    with viewed(case) as view:
        lines = list(record_lines(view))
    return {f"{each['member'].removeprefix('data/')}{each['record']}": each for each in lines}


def windows(found: dict[str, Any]) -> dict[str, list[str]]:
    made: dict[str, list[str]] = {}
    for each in found["windows"]:
        line = f"{each['from']}/{each['to'] or 'open'} {each['certainty']} {each['basis']}"
        made.setdefault(each["statement"], []).append(line)
    return made


def test_3_both_stories_through_an_archive(tmp_path: Path) -> None:
    found = told(tmp_path)
    public, followers = found["tweets.js/1"], found["tweets.js/0"]
    assert windows(public) == {
        POLICY: ["2024-05-10T09:00:01Z/open known default"],
        SETTLED: [
            "2024-05-10T09:00:01Z/2024-08-01T00:00:00Z known default",
            "2024-08-01T00:00:00Z/2024-08-10T00:00:00Z unknown default",
        ],
        OWN: [
            "2024-05-10T09:00:01Z/2024-07-26T00:00:00Z unknown default",
            "2024-07-26T00:00:00Z/2024-08-01T00:00:00Z known default",
            "2024-08-01T00:00:00Z/2024-08-10T00:00:00Z unknown default",
        ],
        "tw-xai-2024-11-public-posts-eu": ["2024-11-11T00:00:00Z/2025-07-10T00:00:00Z unknown unknown"],
        "tw-xai-2025-public-posts-eu": ["2025-07-10T00:00:00Z/open unknown unknown"],
        PARTNERS: ["2024-11-15T00:00:00Z/open known default"],
    }
    assert (public["verdict"], public["audience"], public["contradicted_by"]) == ("stated", "public", [UNDERTAKING])
    # The account has been private since 2026-02-01T10:00:00Z: the archive itself says so.
    assert (windows(followers), followers["audience"]) == ({}, "limited")
    assert (followers["verdict"], followers["contradicted_by"]) == ("excluded", [PRIVATE])
    sent = found["direct-messages.js/0/dmConversation/messages/0"]
    assert (sent["verdict"], sent["contradicted_by"]) == ("excluded", ["tw-musk-2023-no-dm"])
    # Chats with Grok: the words of the setting reach them, and nothing ends that for certain in Europe.
    assert windows(found["grok-chat-item.js/0"]) == {
        "tw-2024-grok-eu-stated-chats": [
            "2024-06-01T00:00:00Z/2024-07-26T00:00:00Z unknown default",
            "2024-07-26T00:00:00Z/2024-08-01T00:00:00Z known default",
            "2024-08-01T00:00:00Z/open unknown default",
        ]
    }
