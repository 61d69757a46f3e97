"""Two people's ChatGPT exports, read and inspected, and the windows that follow to the second.

Worked out by hand from the statements' dates and the contract's sections 4 and 6.
"""

import json
from pathlib import Path
from typing import Any

from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.record_lines import record_lines
from inspector.operations.viewing import viewed
from inspector.progress import silent
from tests.support.chatgpt import OWNER_ID, USER, archive, chat, node
from tests.support.zips import Piece
from tests.support.zips import archive as zipped

DEFAULT, BROAD = "oa-2023-used-by-default", "oa-feedback-used-chats"
T2022, T2024, T2026 = 1_670_000_000, 1_717_243_200, 1_778_000_000
"""2022-12-02T16:53:20Z, 2024-06-01T12:00:00Z and 2026-05-05T16:53:20Z."""


def export(folder: Path, day: str, contents: dict[str, Any]) -> Path:
    """An export of one day, at half past nine UTC by its name."""
    path = folder / f"5a3d-{day}-09-30-00-77.zip"
    held = archive({"user.json": USER, **contents}).contents
    path.write_bytes(zipped(*(Piece(name.encode(), content) for name, content in held.items())))
    return path


def switch(*, on: bool) -> list[dict[str, Any]]:
    return [{"user_id": OWNER_ID, "announcements": {}, "beta_settings": {}, "settings": {"training_allowed": on}}]


def told(folder: Path, exports: list[Path], facts: str) -> dict[str, Any]:
    """The records by their text, of a person with these exports who says this."""
    given = folder / "facts.toml"
    given.write_text(facts, encoding="utf-8")
    case = inspect(InspectRequest(tuple(exports), folder / "c.inspection", given, workers=0), silent)
    with viewed(case) as view:
        lines = list(record_lines(view))
    return {f"{each['member']}{each['record']}": each for each in lines}


def windows(record: dict[str, Any]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for each in record["windows"]:
        line = f"{each['from']}/{each['to'] or 'open'} {each['certainty']} {each['basis']}"
        found.setdefault(each["statement"], []).append(line)
    return found


GERMAN = '[[fact]]\nwhat = "residence"\nvalue = "DE"\nfrom = 2015-01-01\n'
CHATS = [
    chat("old", node("q", "root", "Q", at=T2022)),
    chat("mid", node("q", "root", "Q", at=T2024)),
    chat("new", node("q", "root", "Q", at=T2026)),
]


def test_1_seen_off_in_may_2026_with_default_on_before(tmp_path: Path) -> None:
    """Off is known from 2026-05-20T09:30:00Z on, and what was before is unknown, not on."""
    rated = [{"conversation_id": "mid", "rating": "thumbs_up", "create_time": T2024 + 60}]
    held = {"conversations-000.json": CHATS, "user_settings.json": switch(on=False), "message_feedback.json": rated}
    found = told(tmp_path, [export(tmp_path, "2026-05-20", held)], GERMAN)
    old, mid, new = (found[f"conversations-000.json/{at}/mapping/q"] for at in range(3))
    # The alleged time before the first terms: since when is not known either.
    assert windows(old) == {
        "oa-2022-launch-use": ["2022-12-02T16:53:20Z/2023-03-14T00:00:00Z unknown unknown"],
        DEFAULT: [
            "2023-03-14T00:00:00Z/2026-05-20T09:30:00Z unknown unknown",
            "2026-05-20T09:30:00Z/open unknown default",
        ],
    }
    assert old["verdict"] == "unclear"
    # Feedback goes before the switch: in so many words since 2026-04-01.
    assert windows(mid)[BROAD] == [
        "2024-06-01T12:00:00Z/2026-04-01T00:00:00Z unknown default",
        "2026-04-01T00:00:00Z/open known default",
    ]
    assert mid["verdict"] == "stated"
    assert windows(new) == {
        DEFAULT: [
            "2026-05-05T16:53:20Z/2026-05-20T09:30:00Z unknown unknown",
            "2026-05-20T09:30:00Z/open unknown default",
        ]
    }
    assert new["verdict"] == "unclear"


def test_1_who_knows_when_it_was_switched_off_knows_the_rest(tmp_path: Path) -> None:
    """Declared on until 2025-03-01T10:00:00Z and off from then: older chats stay open, newer ones are out."""
    held = {"conversations-000.json": CHATS, "user_settings.json": switch(on=False), "message_feedback.json": []}
    said = (
        GERMAN
        + '[[fact]]\nwhat = "setting:openai.training"\nvalue = "on"\nfrom = 2022-12-01\n'
        + '[[fact]]\nwhat = "setting:openai.training"\nvalue = "off"\nfrom = 2025-03-01T10:00:00Z\n'
    )
    found = told(tmp_path, [export(tmp_path, "2026-05-20", held)], said)
    old, mid, new = (found[f"conversations-000.json/{at}/mapping/q"] for at in range(3))
    # Two windows: from the export on, it is the archive that says off, and no longer the person alone.
    assert windows(old)[DEFAULT] == [
        "2023-03-14T00:00:00Z/2026-05-20T09:30:00Z known default",
        "2026-05-20T09:30:00Z/open known default",
    ]
    assert windows(mid) == {
        DEFAULT: [
            "2024-06-01T12:00:00Z/2026-05-20T09:30:00Z known default",
            "2026-05-20T09:30:00Z/open known default",
        ]
    }
    assert (old["verdict"], mid["verdict"]) == ("stated", "stated")
    assert (new["verdict"], windows(new)) == ("excluded", {})


def test_2_two_exports_with_the_switch_off_in_april_and_on_in_august(tmp_path: Path) -> None:
    """An Italian: two points, and between them nothing is known; a finding of the Garante that was annulled."""
    later = chat("late", node("q", "root", "Q", at=1_787_000_000))  # 2026-08-17T20:53:20Z
    april = {"conversations.json": [CHATS[0]], "user_settings.json": switch(on=False), "message_feedback.json": []}
    august = {
        "conversations.json": [CHATS[0], later],
        "user_settings.json": switch(on=True),
        "message_feedback.json": [],
    }
    exports = [export(tmp_path, "2026-04-10", april), export(tmp_path, "2026-08-24", august)]
    found = told(tmp_path, exports, GERMAN.replace("DE", "IT"))
    old, late = found["conversations.json/0/mapping/q"], found["conversations.json/1/mapping/q"]
    assert windows(old)["oa-2024-11-it-unlawful"] == ["2022-12-02T16:53:20Z/2024-02-15T00:00:00Z known default"]
    # One window: unknown before the first point, and unknown between the two. Then on; the account's life is a default.
    assert windows(old)[DEFAULT] == [
        "2023-03-14T00:00:00Z/2026-08-24T09:30:00Z unknown unknown",
        "2026-08-24T09:30:00Z/open known default",
    ]
    assert old["verdict"] == "stated"
    assert json.dumps(old["also"]).count("conversations.json") == 1
    assert windows(late) == {
        DEFAULT: [
            "2026-08-17T20:53:20Z/2026-08-24T09:30:00Z unknown unknown",
            "2026-08-24T09:30:00Z/open known default",
        ]
    }
    assert late["verdict"] == "stated"
