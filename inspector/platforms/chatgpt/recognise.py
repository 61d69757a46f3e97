"""Is an archive ChatGPT's? Told by the shape of its members, never by their names alone (format reference, section 11)."""

import re
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.chatgpt.names import shard
from inspector.platforms.chatgpt.page import PAGE
from inspector.platforms.json_stream.small import base_name, beginning
from inspector.platforms.platform import Recognition

_LOOKED_AT: Final = 256 * 1024
"""Bytes of a member's beginning that are looked at: a first conversation has its `mapping` in there."""
_TRIED: Final = 40
_MAPPING: Final = re.compile(rb'^\s*(?:\{\s*"conversations"\s*:\s*)?\[\s*\{.*?"mapping"\s*:', re.DOTALL)
_OTHERS: Final = re.compile(rb'"(?:chat_messages|capture_id|provenance|inserted_at)"\s*:')
"""Names that other platforms' conversations, or copies by browser add-ons, have."""
_IN_PAGE: Final = re.compile(rb'var\s+jsonData\s*=\s*\[\s*\{.*?"mapping"\s*:', re.DOTALL)
_SMALL: Final = {
    "user.json": (re.compile(rb'"chatgpt_plus_user"\s*:'), "user.json says whether the account is on a paid plan"),
    "user_settings.json": (
        re.compile(rb'"(?:training_allowed|announcements|beta_settings)"\s*:'),
        "user_settings.json has ChatGPT's settings",
    ),
    "export_manifest.json": (re.compile(rb'"logical_files"\s*:'), "export_manifest.json lists ChatGPT's files"),
}
_LOOKED_FOR: Final = (
    "conversations.json or conversations-000.json with conversations whose messages stand under “mapping”",
    "user.json with “chatgpt_plus_user”",
    "user_settings.json with “settings” and “announcements”",
    "export_manifest.json with “logical_files”",
)


def recognise_chatgpt(archive: Archive) -> Recognition:
    """How many marks of ChatGPT an archive bears; the beginnings of its members alone are read."""
    reasons: list[str] = []
    candidates = [
        member
        for member in archive.members
        if not member.problem and (base_name(member.path).endswith(".json") or base_name(member.path) == PAGE)
    ]
    candidates.sort(key=lambda member: (shard(member.path) is None, base_name(member.path) not in _SMALL))
    for member in candidates[:_TRIED]:
        reason = _mark(archive, member)
        if reason and reason not in reasons:
            reasons.append(reason)
    return Recognition("chatgpt", len(reasons), tuple(reasons), _LOOKED_FOR)


def _mark(archive: Archive, member: Member) -> str:
    if base_name(member.path) in _SMALL:
        pattern, reason = _SMALL[base_name(member.path)]
        return reason if pattern.search(beginning(archive, member, _LOOKED_AT)) else ""
    if base_name(member.path) == PAGE:
        found = _IN_PAGE.search(beginning(archive, member, _LOOKED_AT))
        return "chat.html has a list of conversations" if found and _OTHERS.search(found.group()) is None else ""
    return "a list of conversations has its messages under “mapping”" if has_mapping(archive, member) else ""


def has_mapping(archive: Archive, member: Member) -> bool:
    """Whether a member begins like ChatGPT's conversations."""
    found = _MAPPING.match(beginning(archive, member, _LOOKED_AT))
    return found is not None and _OTHERS.search(found.group()) is None
