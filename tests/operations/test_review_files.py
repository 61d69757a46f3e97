"""Conversations for review software: messages stand in the order in which they were written."""

import json
import zipfile
from email import message_from_bytes
from io import BytesIO
from pathlib import Path

import pytest

from inspector.operations.inspection import InspectRequest, inspect
from inspector.progress import silent
from tests.support.linkedin import M10, NAME, OWNER, OWNER_URL, PROFILE, table
from tests.support.packs import exported, files_of

SAID = ("One.", "Two.", "Three.", "Four.")
"""In the order in which they were written, the middle two within one minute."""
DATES = ("2024-05-01 08:00:00 UTC", "2024-05-01 08:01:00 UTC", "2024-05-01 08:01:00 UTC", "2024-05-01 08:02:00 UTC")


@pytest.mark.parametrize("newest_first", [True, False])
def test_messages_of_one_minute_are_not_turned_round(tmp_path: Path, newest_first: bool) -> None:  # noqa: FBT001
    lines = [
        ("c1", "", OWNER, OWNER_URL, "Ivo Marrowby", "https://www.linkedin.com/in/ivo-m", date, "", text, "INBOX")
        for date, text in zip(DATES, SAID, strict=True)
    ]
    with zipfile.ZipFile(tmp_path / NAME, "w") as packed:
        packed.writestr("Profile.csv", PROFILE)
        packed.writestr("messages.csv", table(M10, *(reversed(lines) if newest_first else lines)))
    case = inspect(InspectRequest((tmp_path / NAME,), tmp_path / "a.inspection"), silent)
    exported(case, tmp_path / "pack", formats=("rsmf",))
    (content,) = (each for name, each in files_of(tmp_path / "pack").items() if name.endswith(".rsmf"))
    (packed_part,) = (part for part in message_from_bytes(content).walk() if part.get_filename() == "rsmf.zip")
    payload = packed_part.get_payload(decode=True)
    assert isinstance(payload, bytes)
    with zipfile.ZipFile(BytesIO(payload)) as review:
        manifest = json.loads(review.read("rsmf_manifest.json"))
    assert tuple(event["body"] for event in manifest["events"]) == SAID
