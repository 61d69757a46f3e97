"""Times `inspector inspect` on one large JSON member against inflating and hashing it; run by hand.

    python tests/benchmarks/bench_json.py [--megabytes 250,1000] [--platform claude|chatgpt|messenger] [--words 8,160] [--folder DIR]

The floor is what no reader can be below: the members inflated, and their SHA-256. Both take turns on the same file.
Messages have as many words as `--words` says, shortest and longest: what is done for each message weighs the less, the longer it is.
Seconds are those of the processors, of all processes together, and those of the clock.
"""

import argparse
import json
import random
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.benchmarks.bench_all import INSPECT  # noqa: E402
from tests.benchmarks.measured import run  # noqa: E402

ADA: Final = "5a3d0000-0000-4000-8000-00000007a121"
FLOOR: Final = """
import hashlib, sys, zipfile
digest = hashlib.sha256()
with zipfile.ZipFile(sys.argv[1]) as archive:
    for name in archive.namelist():
        with archive.open(name) as member:
            while block := member.read(1 << 20):
                digest.update(block)
print(digest.hexdigest())
"""
_WORDS: Final = [
    "harbour",
    "lamp",
    "kettle",
    "tide",
    "crane",
    "ledger",
    "rota",
    "pallet",
    "seal",
    "pier",
    "gull",
    "fog",
    "chart",
    "rope",
    "anchor",
]
_TURNS: Final = 24


class Words(NamedTuple):
    """How many words a message has, at least and at most."""

    least: int
    most: int


def _said(chance: random.Random, words: Words) -> str:
    return " ".join(chance.choices(_WORDS, k=chance.randint(*words)))


def _claude(number: int, chance: random.Random, words: Words) -> dict[str, Any]:
    day = f"2025-{1 + number % 12:02}-{1 + number % 28:02}"
    messages = []
    for turn in range(_TURNS):
        text, at = _said(chance, words), f"{day}T08:{turn:02}:{number % 60:02}.{number % 1_000_000:06}Z"
        block: dict[str, Any] = {
            "start_timestamp": at,
            "stop_timestamp": at,
            "flags": None,
            "type": "text",
            "text": text,
            "citations": [],
        }
        sender = "human" if turn % 2 == 0 else "assistant"
        key = f"5a3d{number:08x}-{turn:04}"
        told = {"uuid": key, "text": text, "content": [block], "sender": sender, "created_at": at, "updated_at": at}
        messages.append({**told, "attachments": [], "files": []})
    first = messages[0]["created_at"]
    head = {"uuid": f"5a3d{number:08x}", "name": _WORDS[number % len(_WORDS)], "summary": "", "created_at": first}
    return {**head, "updated_at": first, "account": {"uuid": ADA}, "chat_messages": messages}


def _chatgpt(number: int, chance: random.Random, words: Words) -> dict[str, Any]:
    mapping: dict[str, Any] = {"root": {"id": "root", "message": None, "parent": None, "children": []}}
    start, parent = 1_700_000_000 + number * 600, "root"
    for turn in range(_TURNS):
        key = f"{number:08x}-{turn:04}"
        author: dict[str, Any] = {"role": "user" if turn % 2 == 0 else "assistant", "name": None, "metadata": {}}
        content = {"content_type": "text", "parts": [_said(chance, words)]}
        message = {"id": key, "author": author, "create_time": start + turn, "content": content, "metadata": {}}
        mapping[key] = {"id": key, "message": message, "parent": parent, "children": []}
        parent = key
    head = {
        "title": _WORDS[number % len(_WORDS)],
        "create_time": start,
        "update_time": start + _TURNS,
        "mapping": mapping,
    }
    return {**head, "current_node": parent, "conversation_id": f"{number:08x}", "id": f"{number:08x}"}


_KINDS: Final = {"claude": _claude, "chatgpt": _chatgpt}


def conversations(platform: str, size: int, words: Words, seed: int = 1) -> Iterator[bytes]:
    """A list of invented conversations of about so many bytes, in pieces."""
    chance = random.Random(seed)
    made, number = 0, 0
    yield b"["
    while made < size:
        piece = (b", " if number else b"") + json.dumps(_KINDS[platform](number, chance, words)).encode()
        yield piece
        made += len(piece)
        number += 1
    yield b"]"


def threads(size: int, words: Words, seed: int = 1) -> Iterator[tuple[str, bytes]]:
    """Members of Messenger with ten thousand messages each, of about so many bytes together; newest first, as exports have them."""
    chance = random.Random(seed)
    made, number = 0, 0
    while made < size:
        at = 1_700_000_000_000 + number * 600_000_000
        said = [
            {
                "sender_name": chance.choice(["Ada Quill", "Bo Tern"]),
                "timestamp_ms": at - turn * 60_000,
                "content": _said(chance, words),
                "is_geoblocked_for_viewer": False,
                "is_unsent_image_by_messenger_kid_parent": False,
            }
            for turn in range(10_000)
        ]
        people = [{"name": "Bo Tern"}, {"name": "Ada Quill"}]
        held = {"participants": people, "messages": said, "title": "Bo Tern", "thread_path": f"inbox/botern_{number}"}
        written = json.dumps(held, indent=2).encode()
        yield f"your_facebook_activity/messages/inbox/botern_{number}/message_1.json", written
        made += len(written)
        number += 1


def make(path: Path, platform: str, size: int, words: Words = Words(8, 160)) -> None:  # noqa: B008  (a tuple cannot change)
    """An export with so many bytes of conversations, and the account."""
    user: Any = [{"uuid": ADA, "full_name": "Ada Quill", "email_address": "ada.quill@example.org"}]
    name = "users.json"
    if platform == "chatgpt":
        name, user = "user.json", {"id": "user-Inv3nted", "email": "ada.quill@example.org", "chatgpt_plus_user": True}
    if platform == "messenger":
        name = "personal_information/profile_information/profile_information.json"
        user = {"profile_v2": {"name": {"full_name": "Ada Quill"}}}
    with zipfile.ZipFile(path, "w", compression=zipfile.ZIP_DEFLATED, compresslevel=6) as out:
        out.writestr(name, json.dumps(user))
        if platform == "messenger":
            for member_name, written in threads(size, words):
                out.writestr(member_name, written)
            return
        with out.open("conversations.json", "w", force_zip64=True) as member:
            for piece in conversations(platform, size, words):
                member.write(piece)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", default="250,1000")
    parser.add_argument("--platform", default="claude", choices=["chatgpt", "claude", "messenger"])
    parser.add_argument("--words", default="8,160")
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    words = Words(*map(int, options.words.split(",")))
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        for size in map(int, options.megabytes.split(",")):
            path = Path(folder) / "data-2026-03-01-00-00-00-batch-0000.zip"
            make(path, options.platform, size * 1_000_000, words)
            floor = run([sys.executable, "-c", FLOOR, str(path)])
            case = Path(folder) / f"{size}.inspection"
            script = Path(folder) / "inspect_archive.py"
            script.write_text(INSPECT, encoding="utf-8")
            ours = run([sys.executable, str(script), str(path), str(case)])
            usable, whole = map(float, ours.said.split())
            print(
                f"{options.platform} {size} MB: floor {floor.processor:.1f} s of the processors ({floor.seconds:.1f} by the clock), "
                f"inspecting {ours.processor:.1f} s ({whole:.1f}), {ours.processor / floor.processor:.1f} times the floor "
                f"({whole / floor.seconds:.1f}; usable without search {usable / floor.seconds:.1f}), "
                f"{ours.megabytes:.0f} MB, case {case.stat().st_size / 1e6:.0f} MB",
                flush=True,
            )
            case.unlink()


if __name__ == "__main__":
    main()
