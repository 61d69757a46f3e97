"""Two exports of one invented account, from different days: what a later one drops, adds or words anew."""

import json
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.support.chatgpt import USER, chat, node
from tests.support.linkedin import INVITATIONS, M13, PROFILE, message, table

KEPT = message("Kept in both.", date="2024-01-02 03:04:05 UTC")
DELETED = message("Deleted since.", date="2024-02-02 03:04:05 UTC")
REWORDED = message("As it was.", date="2024-03-02 03:04:05 UTC")
REWORDED_SINCE = message("As it became.", date="2024-03-02 03:04:05 UTC")
RESTORED = message("Older than the first export, and not in it.", date="2023-01-02 03:04:05 UTC")
MADE_SINCE = message("Written after the first export.", date="2025-07-02 03:04:05 UTC")
SEARCHES = 'Time,Search Query\n"2024/01/02 03:04:05 UTC",canal locks\n'


def written(path: Path, contents: Mapping[str, str]) -> Path:
    with zipfile.ZipFile(path, "w") as out:
        for name, text in contents.items():
            out.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), text)
    return path


def export(folder: Path, day: str, *messages: Sequence[str], **more: str) -> Path:
    held = {"Profile.csv": PROFILE, "Invitations.csv": INVITATIONS, "messages.csv": table(M13, *messages)}
    return written(folder / f"Complete_LinkedInDataExport_{day}.zip", {**held, **more})


def chatgpt(folder: Path, day: str, *, training: bool) -> Path:
    settings = [{"user_id": USER["id"], "settings": {"training_allowed": training}}]
    held: dict[str, Any] = {"user.json": USER, "conversations.json": [chat("one", node("a", "root", "Hello"))]}
    held["user_settings.json"] = settings
    return written(folder / f"0a1b-{day}-09-30-00-0c2d.zip", {name: json.dumps(each) for name, each in held.items()})
