"""ChatGPT exports in few words, read through the adapter as the program reads them."""

import json
from collections.abc import Mapping
from typing import Any

from inspector.archive.limits import STANDARD, Limits
from inspector.platforms.chatgpt.adapter import ChatGPT
from inspector.platforms.platform import Survey
from inspector.records.record import Conversation, ExtractionWarning, MemberOutcome, Record
from tests.support.memory_archive import MemoryArchive
from tests.support.readings import Read

NAME = "0a1b-2026-05-20-09-30-00-0c2d.zip"
OWNER_ID = "user-Inv3ntedPers0nAda00001"
USER = {"id": OWNER_ID, "email": "ada.quill@example.org", "chatgpt_plus_user": True}
MAY = 1_747_700_000.5
"""2025-05-20T00:13:20.5Z."""


def node(name: str, parent: str | None, text: Any, role: str = "user", at: Any = MAY, **message: Any) -> dict[str, Any]:
    """A node of the tree; `text` that is no text is the whole content."""
    content = {"content_type": "text", "parts": [text]} if isinstance(text, str) else text
    held = {"id": name, "author": {"role": role, "name": None}, "create_time": at, "content": content, "metadata": {}}
    return {"id": name, "message": {**held, **message}, "parent": parent}


def chat(key: str, *nodes: dict[str, Any], **beside: Any) -> dict[str, Any]:
    """A conversation with a root without message, as exports have it."""
    root = {"id": "root", "message": None, "parent": None}
    mapping = {each["id"]: each for each in (root, *nodes)}
    held = {"title": "About moss", "create_time": MAY, "update_time": MAY + 60, "mapping": mapping}
    return {**held, "current_node": nodes[-1]["id"] if nodes else "root", "conversation_id": key, "id": key, **beside}


def archive(contents: Mapping[str, Any], name: str = NAME, limits: Limits = STANDARD) -> MemoryArchive:
    """An archive of these members, and `user.json` unless it is among them; what is no bytes is written as JSON."""
    held = {"user.json": USER, **contents}
    written = {path: each if isinstance(each, bytes) else json.dumps(each).encode() for path, each in held.items()}
    return MemoryArchive(name, written, limits=limits)


def surveyed(contents: Mapping[str, Any], name: str = NAME) -> Survey:
    """What a first look gives."""
    return ChatGPT().survey(archive(contents, name))


def read(path: str, content: Any, others: Mapping[str, Any] | None = None, limits: Limits = STANDARD) -> Read:
    """What reading a member gives, beside `user.json` and other members."""
    held = archive({**(others or {}), path: content}, limits=limits)
    platform = ChatGPT()
    readings = list(platform.read(held, held.member(path), platform.survey(held)))
    assert isinstance(readings[-1], MemberOutcome)
    return Read(
        [each for each in readings if isinstance(each, Record)],
        [each for each in readings if isinstance(each, Conversation)],
        [each for each in readings if isinstance(each, ExtractionWarning)],
        readings[-1],
    )
