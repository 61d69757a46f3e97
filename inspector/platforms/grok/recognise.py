"""Is an archive Grok's? Told by names that its makers gave, and by the shape of the chats (format reference, 3 and 8)."""

import re
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.small import base_name, beginning, folders
from inspector.platforms.platform import Recognition

BACKEND: Final = "prod-grok-backend.json"
ACCOUNT: Final = "prod-mc-auth-mgmt-api.json"
BILLING: Final = "prod-mc-billing.json"
ASSETS: Final = "prod-mc-asset-server"
THUMBNAILS: Final = "canvas_thumbnails"
_LOOKED_AT: Final = 64 * 1024
_TRIED: Final = 40
_SHAPE: Final = re.compile(
    rb'^\s*\{\s*"conversations"\s*:\s*\[\s*\{\s*(?:"conversation"\s*:\s*\{|"responses"\s*:\s*\[\s*\{\s*"response"\s*:)'
)
_RESPONSES: Final = re.compile(rb'"responses"\s*:\s*\[')
"""Hangouts' chats begin like Grok's, and have no responses."""
_LOOKED_FOR: Final = (
    "prod-grok-backend.json",
    "an object with “conversations”, each with a “conversation” and “responses”",
    "prod-mc-auth-mgmt-api.json, prod-mc-billing.json or the folder prod-mc-asset-server",
)


def recognise_grok(archive: Archive) -> Recognition:
    """How many marks of Grok an archive bears; names, and the beginnings of members alone."""
    found: dict[str, None] = {}
    tried = 0
    for member in archive.members:
        name = base_name(member.path)
        if name == BACKEND:
            found[_LOOKED_FOR[0]] = None
        if name in {ACCOUNT, BILLING} or ASSETS in folders(member.path):
            found[_LOOKED_FOR[2]] = None
        if tried < _TRIED and name.endswith(".json") and not member.problem:
            tried += 1
            if _is_shaped(archive, member):
                found[_LOOKED_FOR[1]] = None
    reasons = tuple(each for each in _LOOKED_FOR if each in found)
    return Recognition("grok", len(reasons), reasons, _LOOKED_FOR)


def has_chats(archive: Archive, member: Member) -> bool:
    """Whether a member holds the chats: by its name at any depth, or by its shape."""
    if member.problem:
        return False
    name = base_name(member.path)
    return name == BACKEND or (name.endswith(".json") and _is_shaped(archive, member))


def _is_shaped(archive: Archive, member: Member) -> bool:
    start = beginning(archive, member, _LOOKED_AT)
    return _SHAPE.search(start) is not None and _RESPONSES.search(start) is not None


def asset_key(path: str) -> str:
    """What messages name a file by: the folder that it lies in; empty where a member is no such file."""
    steps = path.replace("\\", "/").split("/")
    named = [step.casefold() for step in steps]
    return steps[-2] if ASSETS in named[:-2] else ""
