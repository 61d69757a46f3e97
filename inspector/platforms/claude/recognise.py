"""Is an archive Claude's? Told by the shape of its members, never by their names alone (format reference, section 9)."""

import re
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.small import base_name, beginning, folders
from inspector.platforms.platform import Recognition

_LOOKED_AT: Final = 256 * 1024
_TRIED: Final = 40
CHATS: Final = re.compile(rb'^\s*\[\s*\{[^\[]{0,100000}?"chat_messages"\s*:\s*\[', re.DOTALL)
MANIFEST: Final = re.compile(rb'"data_files"\s*:\s*\[\s*\{[^}]{0,2000}"category"\s*:', re.DOTALL)
_WHOLE_MANIFEST: Final = re.compile(
    rb'^\s*\{[^\[{]{0,100000}"data_files"\s*:\s*\[\s*\{[^}]{0,2000}"category"\s*:', re.DOTALL
)
"""The same as the whole of a member: what a chat only quotes is none."""
_MARKS: Final = (
    (CHATS, "a list of conversations has its messages under “chat_messages”"),
    (MANIFEST, "a manifest lists “data_files” with their category"),
    (re.compile(rb'"full_name"\s*:[^{}]*"email_address"\s*:'), "users.json has “full_name” and “email_address”"),
    (re.compile(rb'"(?:conversations_memory|project_memories)"\s*:'), "a file holds “conversations_memory”"),
    (re.compile(rb'"prompt_template"\s*:'), "a project has a “prompt_template”"),
    (re.compile(rb'"authorAccountUuid"\s*:'), "a design chat has “authorAccountUuid”"),
)
_LOOKED_FOR: Final = (
    "conversations.json with conversations whose messages stand under “chat_messages”",
    "manifest-….json with “data_files” and their category",
    "users.json with “full_name” and “email_address”",
    "memories.json with “conversations_memory”",
)


def recognise_claude(archive: Archive) -> Recognition:
    """How many marks of Claude an archive bears; the beginnings of its members alone are read."""
    found: list[str] = []
    members = [each for each in archive.members if not each.problem and base_name(each.path).endswith(".json")]
    members.sort(key=lambda each: (len(folders(each.path)), base_name(each.path)))
    for member in members[:_TRIED]:
        start = beginning(archive, member, _LOOKED_AT)
        found += [reason for pattern, reason in _MARKS if reason not in found and pattern.search(start)]
    return Recognition("claude", len(found), tuple(found), _LOOKED_FOR)


def has_chats(archive: Archive, member: Member) -> bool:
    """Whether a member begins like Claude's conversations."""
    return CHATS.search(beginning(archive, member, _LOOKED_AT)) is not None


def has_parts(archive: Archive, member: Member) -> bool:
    """Whether a member is the manifest of an export in parts."""
    return MANIFEST.search(beginning(archive, member, _LOOKED_AT)) is not None


def begins_with_parts(archive: Archive, member: Member) -> bool:
    """Whether a member is such a manifest whatever it is called: an object that has little else before its list."""
    return _WHOLE_MANIFEST.search(beginning(archive, member, _LOOKED_AT)) is not None
