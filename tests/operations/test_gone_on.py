"""Chats that were gone on with, in a whole case: verdicts, a pack that holds, another export, and another question."""

import json
from pathlib import Path
from typing import Any, Final

import pytest

from inspector.case.file import open_case
from inspector.operations.demo import demo_name, make_demo
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.record_lines import record_lines
from inspector.operations.viewing import viewed
from inspector.progress import silent
from tests.support.program import run_inspector
from tests.support.zips import Piece
from tests.support.zips import archive as zipped

ADA: Final = "5a3d0000-0000-4000-8000-00000007a121"
FACTS: Final = """
[[fact]]
what = "subscription"
value = "pro"
from = 2024-01-01
[[fact]]
what = "only_if:an-feedback-used-chats"
value = "not_met"
from = 2023-07-01
"""
OLD, NEW = "2024-06-01T12:00:00.000000Z", "2025-11-09T08:15:30.000000Z"
USERS = [{"uuid": ADA, "full_name": "Ada Quill", "email_address": "ada.quill@example.org"}]


def export(folder: Path, day: str, *instants: str) -> Path:
    """An export of one chat in which the owner wrote at these instants."""
    said = [{"uuid": at, "text": at, "content": [], "sender": "human", "created_at": at} for at in instants]
    chat = {"uuid": "c", "name": "", "account": {"uuid": ADA}, "created_at": instants[0], "updated_at": instants[-1]}
    held = {b"users.json": USERS, b"conversations.json": [{**chat, "chat_messages": said}]}
    path = folder / f"data-{day}-09-30-00-batch-0000.zip"
    path.write_bytes(zipped(*(Piece(name, json.dumps(value).encode()) for name, value in held.items())))
    return path


def told(case: Path) -> dict[str, dict[str, Any]]:
    with viewed(case) as view:
        return {each["created_at"]: each for each in record_lines(view) if each["category"] == "ai_chat"}


def test_a_later_export_shows_that_an_older_chat_was_gone_on_with(tmp_path: Path) -> None:
    """The older message is counted in the first export, and the second one holds what opens it."""
    (tmp_path / "facts.toml").write_text(FACTS, encoding="utf-8")
    case = tmp_path / "c.inspection"
    first = export(tmp_path, "2025-09-30", OLD)
    inspect(InspectRequest((first,), case, tmp_path / "facts.toml", workers=0), silent)
    assert told(case)["2024-06-01T12:00:00Z"]["verdict"] == "excluded"
    inspect(InspectRequest((export(tmp_path, "2025-12-01", OLD, NEW),), case, workers=0), silent)
    old = told(case)["2024-06-01T12:00:00Z"]
    assert (old["verdict"], old["windows"][0]["from"]) == ("unclear", "2025-11-09T08:15:30Z")
    assert len(old["also"]) == 1
    # A case that is assessed again is the same, and no kind of record is left over in it.
    with open_case(case) as opened:
        before = opened.connection.execute("SELECT * FROM record").fetchall()
    inspect(InspectRequest((first,), case, workers=0), silent)
    with open_case(case) as opened:
        assert opened.connection.execute("SELECT * FROM record").fetchall() == before


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("packed")
    make_demo(folder)
    (folder / "said.toml").write_text(FACTS, encoding="utf-8")
    ran = run_inspector(
        "inspect", demo_name("claude"), "--case", "c.inspection", "--facts", "said.toml", cwd=folder
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    return folder


@pytest.mark.parametrize("options", [(), ("--verdict", "unclear")])
def test_a_pack_can_be_checked_on_its_own(packed: Path, options: tuple[str, ...]) -> None:
    """Also one that holds only the older part: what it was gone on with by is told beside each record."""
    pack = packed / f"pack{len(options)}"
    made = run_inspector("export", "c.inspection", "--to", pack.name, "--formats", "jsonl", *options, cwd=packed)
    assert made.returncode == 0, made.stderr
    lines = [json.loads(line) for line in (pack / "data/jsonl/records.jsonl").read_text(encoding="utf-8").splitlines()]
    old = next(each for each in lines if each["created_at"].startswith("2024-11-03T17:40:00"))
    assert old["went_on"] == "2025-10-09T10:00:00.000001Z/2025-10-09T10:00:00.000001Z"
    assert old["verdict"] == "unclear"
    checked = run_inspector("verify", pack.name, "--archive", demo_name("claude"), cwd=packed)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    left = [
        each for each in lines if (each["created_at"] or "").startswith("2024-05-21") and each["category"] == "ai_chat"
    ]
    assert {each["went_on"] for each in left} <= {""}


def test_only_conversations_that_may_have_been_gone_on_with_are_kinds_of_their_own(packed: Path) -> None:
    """Four messages, the name and the summary of one chat; two and the name of one from the weeks of choosing."""
    with viewed(packed / "c.inspection") as view:
        marked = view.case.connection.execute(
            "SELECT content.title, count(*) FROM record JOIN class ON class.id = record.class "
            "JOIN content ON content.record = record.id WHERE class.went_on <> '' GROUP BY content.title ORDER BY 1"
        ).fetchall()
    assert marked == [("", 6), ("Name", 2), ("Summary", 1)]
