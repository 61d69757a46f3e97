"""Is an archive a copy of threads of Perplexity? Told by the names that add-ons give (format reference, section 7)."""

import re
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.small import base_name, beginning
from inspector.platforms.platform import Recognition

_LOOKED_AT: Final = 64 * 1024
_TRIED: Final = 40
_THREAD: Final = re.compile(rb'^\s*\{.*?"(?:thread_title|thread_id|thread_url)"\s*:', re.DOTALL)
_TURNS: Final = re.compile(rb'"conversations"\s*:\s*\[\s*\{[^\[\]{}]{0,20000}?"(?:query|answer)"\s*:')
_LOOKED_FOR: Final = (
    "an add-on's copy: an object with “thread_title” or “thread_id”, and “conversations” with “query” and “answer”",
)


def recognise_perplexity(archive: Archive) -> Recognition:
    """Whether an archive holds copies of threads; the beginnings of its members alone are read."""
    tried = [member for member in archive.members if not member.problem and base_name(member.path).endswith(".json")]
    reasons = _LOOKED_FOR if any(has_thread(archive, member) for member in tried[:_TRIED]) else ()
    return Recognition("perplexity", len(reasons), reasons, _LOOKED_FOR)


def has_thread(archive: Archive, member: Member) -> bool:
    """Whether a member begins like the copy of a thread."""
    if member.problem or not base_name(member.path).endswith(".json"):
        return False
    start = beginning(archive, member, _LOOKED_AT)
    return _THREAD.search(start) is not None and _TURNS.search(start) is not None
