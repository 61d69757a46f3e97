"""People's WhatsApp chats, read and inspected, and the windows that follow to the second.

Worked out by hand from the statements' dates and the contract's sections 4 and 6. The times of a chat bear no zone and
stand as UTC.
"""

from pathlib import Path
from typing import Any

from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.record_lines import record_lines
from inspector.operations.viewing import viewed
from inspector.progress import silent

OBJECTED = '[[fact]]\nwhat = "setting:meta.ai_objection"\nvalue = "off"\nfrom = 2025-11-03T08:00:00Z\n'


def told(folder: Path, name: str, chat: str, facts: str) -> list[dict[str, Any]]:
    """The records of a person with this chat who says this."""
    top = folder / "chats"
    top.mkdir()
    (top / name).write_text(chat, encoding="utf-8", newline="")
    given = folder / "facts.toml"
    given.write_text(facts, encoding="utf-8")
    case = inspect(InspectRequest((top,), folder / "c.inspection", given, workers=0), silent)
    with viewed(case) as view:
        return list(record_lines(view))


def windows(record: dict[str, Any]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for each in record["windows"]:
        line = f"{each['from']}/{each['to'] or 'open'} {each['certainty']} {each['basis']}"
        found.setdefault(each["statement"], []).append(line)
    return found


def lives(where: str) -> str:
    return f'[[fact]]\nwhat = "residence"\nvalue = "{where}"\nfrom = 2005-01-01\n'


def test_1_a_chat_with_the_assistant_in_germany_that_ends_with_an_objection(tmp_path: Path) -> None:
    """From the chat on, until Meta confirmed the objection; what was asked after it has no window."""
    chat = (
        "[14.10.25, 12:00:05] Zoë: Wie kalt?\n"
        "[14.10.25, 12:00:09] Meta AI: Zehn Grad.\n"
        "[05.11.25, 08:30:00] Zoë: Und heute?\n"
    )
    asked, answer, later = told(tmp_path, "WhatsApp Chat mit Meta AI.txt", chat, lives("DE") + OBJECTED)
    span = "2025-11-03T08:00:00Z known default"
    assert windows(asked) == {"mt-eu-2025-genai-ai-chat": [f"2025-10-14T12:00:05Z/{span}"]}
    assert windows(answer) == {"mt-eu-2025-genai-ai-chat": [f"2025-10-14T12:00:09Z/{span}"]}
    assert (asked["verdict"], answer["verdict"]) == ("stated", "stated")
    assert (later["verdict"], windows(later), later["author"]) == ("excluded", {}, "owner")


def test_2_a_group_in_the_united_states_that_asks_the_assistant(tmp_path: Path) -> None:
    """Messages between people are ruled out, back to before the statement; the one that addresses the AI is not."""
    chat = (
        'Unrelated line\n12/31/22, 11:59 PM - Karel Vzorek created group "Trip"\n'
        "12/31/22, 11:59 PM - Zoe Sample: Happy new year\n"
        "6/14/25, 12:01 PM - Zoe Sample: @Meta AI how far is it?\n"
        "6/14/25, 12:01 PM - Meta AI: About 30 km.\n"
        "1/20/26, 12:02 PM - Karel Vzorek: let us go\n"
    )
    _, old, asked, answer, other = told(tmp_path, "WhatsApp Chat with Trip.txt", chat, lives("US-CA"))
    # The policy that speaks of shared messages is of 2025-06-16; in so many words by 2025-09-26.
    assert windows(asked) == {
        "mt-shared-with-ai": [
            "2025-06-16T00:00:00Z/2025-09-27T00:00:00Z unknown default",
            "2025-09-27T00:00:00Z/open known default",
        ]
    }
    assert asked["verdict"] == "stated"
    assert windows(answer) == {"mt-2023-genai-ai-chat-open": ["2025-06-14T12:01:00Z/open known default"]}
    for each in (old, other):
        assert (each["verdict"], windows(each)) == ("excluded", {})
        assert each["contradicted_by"] == ["mt-whatsapp-e2ee-not-used"]
    assert asked["contradicted_by"] == ["mt-whatsapp-e2ee-not-used"]


def test_3_where_the_day_is_not_told_from_the_month_nothing_is_guessed(tmp_path: Path) -> None:
    """A chat within the first twelve days of months: its messages have no time, and their verdict rests on none."""
    chat = "03/04/2024, 10:00 - Zoe Sample: a\n05/04/2024, 10:00 - Karel Vzorek: b\n"
    found = told(tmp_path, "WhatsApp Chat with Karel Vzorek.txt", chat, lives("GB"))
    assert [each["created_at"] for each in found] == [None, None]
    assert {each["verdict"] for each in found} == {"excluded"}
