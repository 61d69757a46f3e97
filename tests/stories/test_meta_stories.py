"""People's Facebook and Instagram archives, read and inspected, and the windows that follow to the second.

Worked out by hand from the statements' dates and the contract's sections 4 and 6.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.record_lines import record_lines
from inspector.operations.viewing import viewed
from inspector.progress import silent
from tests.support.meta import INBOX, PROFILE, doubled, profile, said, talk
from tests.support.zips import Piece
from tests.support.zips import archive as zipped

POSTS = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json"
T2021, T2024, T2026 = 1_610_000_000, 1_717_243_200, 1_769_000_000
"""2021-01-07T06:13:20Z, 2024-06-01T12:00:00Z and 2026-01-21T12:53:20Z."""
OPEN, EUROPE = "mt-2023-genai-public-open", "mt-eu-2025-genai-public"
BORN: dict[str, Any] = {"birthday": {"year": 1990, "month": 2, "day": 28}}


def post(at: int, words: str) -> dict[str, Any]:
    return {"timestamp": at, "data": [{"post": words}], "title": "Zoë Sample updated her status."}


def told(folder: Path, name: str, contents: Mapping[str, Any], facts: str) -> dict[str, Any]:
    """The records by their place, of a person with this archive who says this."""
    path = folder / name
    path.write_bytes(zipped(*(Piece(each.encode(), doubled(content)) for each, content in contents.items())))
    given = folder / "facts.toml"
    given.write_text(facts, encoding="utf-8")
    case = inspect(InspectRequest((path,), folder / "c.inspection", given, workers=0), silent)
    with viewed(case) as view:
        return {f"{each['member'].rsplit('/', 1)[-1]}{each['record']}": each for each in record_lines(view)}


def facebook(folder: Path, contents: Mapping[str, Any], facts: str) -> dict[str, Any]:
    return told(folder, "facebook-zoe-2026-03-01-Inv3nted.zip", {PROFILE: profile(**BORN), **contents}, facts)


def windows(record: dict[str, Any]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for each in record["windows"]:
        line = f"{each['from']}/{each['to'] or 'open'} {each['certainty']} {each['basis']}"
        found.setdefault(each["statement"], []).append(line)
    return found


def lives(where: str) -> str:
    return f'[[fact]]\nwhat = "residence"\nvalue = "{where}"\nfrom = 2005-01-01\n'


def posted(audience: str) -> str:
    return f'[[fact]]\nwhat = "audience"\nvalue = "{audience}"\nfrom = 2005-01-01\n'


OBJECTED = '[[fact]]\nwhat = "setting:meta.ai_objection"\nvalue = "off"\nfrom = 2025-05-20T09:15:00Z\n'
NAME = "your_posts__check_ins__photos_and_videos_1.json"


def test_facebook_1_posts_for_friends_only_in_california(tmp_path: Path) -> None:
    """Statements are on what is public: for friends alone they are ruled out, and nobody's word leaves it open."""
    held = {POSTS: [post(T2021, "for friends")]}
    limited = facebook(tmp_path, held, lives("US-CA") + posted("limited"))[f"{NAME}/0"]
    assert (limited["verdict"], windows(limited), limited["audience"]) == ("excluded", {}, "limited")
    unsaid = facebook(tmp_path, held, lives("US-CA"))[f"{NAME}/0"]
    assert unsaid["audience"] == "unknown"
    assert windows(unsaid) == {OPEN: ["2023-09-27T00:00:00Z/open unknown unknown"]}
    assert unsaid["verdict"] == "unclear"


def test_facebook_2_public_posts_in_california(tmp_path: Path) -> None:
    """From the first public statement on, or from the post on; a chat with the assistant from its launch on."""
    held = {
        POSTS: [post(T2021, "old"), post(T2024, "new")],
        f"{INBOX}/message_1.json": talk(said("hi", "Zoë Sample", at=T2024 * 1000), said("hello", at=T2024 * 1000 + 5)),
    }
    found = facebook(tmp_path, held, lives("US-CA") + posted("public"))
    old, new = found[f"{NAME}/0"], found[f"{NAME}/1"]
    assert windows(old) == {OPEN: ["2023-09-27T00:00:00Z/open known declared"]}
    assert windows(new) == {OPEN: ["2024-06-01T12:00:00Z/open known declared"]}
    assert (old["verdict"], new["verdict"]) == ("stated", "stated")
    for at in range(2):
        message = found[f"message_1.json/messages/{at}"]
        assert (message["verdict"], windows(message)) == ("excluded", {})
        assert message["contradicted_by"] == ["mt-private-messages-not-used"]


def test_facebook_3_an_objection_in_germany_before_the_start(tmp_path: Path) -> None:
    """Confirmed on 2025-05-20T09:15:00Z, a week before training begins in Europe: no window for anything public."""
    held = {POSTS: [post(T2021, "old"), post(T2026, "new")]}
    found = facebook(tmp_path, held, lives("DE") + posted("public") + OBJECTED)
    for at in range(2):
        assert (found[f"{NAME}/{at}"]["verdict"], windows(found[f"{NAME}/{at}"])) == ("excluded", {})
    # Paused from 2024-06-14 to 2025-05-27, by Meta and the authority: that speaks of the older one alone.
    assert found[f"{NAME}/0"]["contradicted_by"] == ["mt-eu-2024-paused"]
    assert found[f"{NAME}/1"]["contradicted_by"] == []


def test_facebook_4_an_objection_in_germany_after_the_start(tmp_path: Path) -> None:
    """The window ends with the confirmation, for what is older too: nothing more is taken from then on."""
    later = OBJECTED.replace("2025-05-20", "2025-08-20")
    found = facebook(
        tmp_path, {POSTS: [post(T2021, "old"), post(T2026, "new")]}, lives("DE") + posted("public") + later
    )
    assert windows(found[f"{NAME}/0"]) == {EUROPE: ["2025-05-27T00:00:00Z/2025-08-20T09:15:00Z known default"]}
    assert found[f"{NAME}/0"]["verdict"] == "stated"
    assert (found[f"{NAME}/1"]["verdict"], windows(found[f"{NAME}/1"])) == ("excluded", {})


def test_facebook_5_a_group_that_asks_the_assistant(tmp_path: Path) -> None:
    """What is given to the assistant is the exception; what others say in the same chat stays out."""
    people = ("Ines Muster", "Karel Vzorek", "Zoë Sample")
    rows = talk(
        said("About 30 km.", "Meta AI", at=T2026 * 1000 + 4000),
        said("@Meta AI how far is it?", "Zoë Sample", at=T2026 * 1000),
        said("no idea", "Ines Muster", at=T2026 * 1000 - 60_000),
        people=people,
    )
    found = facebook(tmp_path, {f"{INBOX}/message_1.json": rows}, lives("DE"))
    answer, asked, other = (found[f"message_1.json/messages/{at}"] for at in range(3))
    assert windows(asked) == {"mt-shared-with-ai": ["2026-01-21T12:53:20Z/open known archive"]}
    assert asked["verdict"] == "stated"
    assert windows(answer) == {"mt-eu-2025-genai-ai-chat": ["2026-01-21T12:53:24Z/open known default"]}
    assert (other["verdict"], windows(other)) == ("excluded", {})


USER = "personal_information/personal_information/personal_information.json"
HISTORY = "security_and_login_information/login_and_profile_creation/profile_privacy_changes.json"
PICTURES = "your_instagram_activity/media/posts_1.json"


def instagram(folder: Path, contents: Mapping[str, Any], facts: str, private: str = "False") -> dict[str, Any]:
    shown = {"Name": "Zoë Sample", "Date of birth": "1990-02-28", "Private Account": private}
    user = {"profile_user": [{"string_map_data": {key: {"value": value} for key, value in shown.items()}}]}
    return told(folder, "instagram-zoe-2026-03-01-Inv3nted.zip", {USER: user, **contents}, facts)


def switched(to: str, at: int) -> dict[str, Any]:
    return {"title": f"Switched to {to}", "string_map_data": {"Time": {"value": "", "timestamp": at}}}


def picture(at: int, words: str) -> dict[str, Any]:
    return {"media": [{"uri": "media/1.jpg", "creation_timestamp": at}], "title": words, "creation_timestamp": at}


def test_instagram_1_an_account_that_became_public_in_austria(tmp_path: Path) -> None:
    """Public since 2022-04-15: what came after is public throughout; what came before was private for a while."""
    history = {
        "account_history_account_privacy_history": [
            switched("Public", 1_650_000_000),
            switched("Private", 1_600_000_000),
        ]
    }
    held = {HISTORY: history, PICTURES: [picture(T2024, "after"), picture(T2021, "before")]}
    found = instagram(tmp_path, held, lives("AT"))
    after, before = found["posts_1.json/0"], found["posts_1.json/1"]
    assert (after["audience"], before["audience"]) == ("public", "unknown")
    assert windows(after) == {EUROPE: ["2025-05-27T00:00:00Z/open known default"]}
    assert windows(before) == {EUROPE: ["2025-05-27T00:00:00Z/open unknown unknown"]}
    assert (after["verdict"], before["verdict"]) == ("stated", "unclear")
    assert after["contradicted_by"] == ["mt-eu-2024-paused"]


def test_instagram_2_a_private_account_and_a_chat_with_the_assistant_in_the_united_states(tmp_path: Path) -> None:
    """Private as seen on the day of the export, taken to hold: posts are ruled out, the chat with the AI is not."""
    chat = talk(
        said("Try sage.", "Meta AI", at=T2026 * 1000 + 9000),
        said("What goes with gnocchi?", "Zoë Sample", at=T2026 * 1000),
        people=("Meta AI", "Zoë Sample"),
    )
    held = {PICTURES: [picture(T2024, "mine")], "your_instagram_activity/messages/inbox/ai_1/message_1.json": chat}
    found = instagram(tmp_path, held, lives("US-CA"), private="True")
    assert (found["posts_1.json/0"]["verdict"], found["posts_1.json/0"]["audience"]) == ("excluded", "limited")
    answer, asked = (found[f"message_1.json/messages/{at}"] for at in range(2))
    assert windows(asked) == {
        "mt-2023-genai-ai-chat-open": ["2026-01-21T12:53:20Z/open known default"],
        "mt-2025-12-ads": ["2026-01-21T12:53:20Z/open known default"],
    }
    # Ads are shown and decide nothing; of the assistant's own words they say nothing.
    assert windows(answer) == {"mt-2023-genai-ai-chat-open": ["2026-01-21T12:53:29Z/open known default"]}
    assert (asked["verdict"], answer["verdict"]) == ("stated", "stated")
