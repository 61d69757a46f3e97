"""What is odd about the members of an archive by their names, and why some of them are not read; a warning for each.

Threats Z1 to Z5, Z11, Z21, Z23 and Z24.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from inspector.archive.archive import Member
from inspector.archive.damage import UNSAFE_NAME, problem_text
from inspector.archive.limits import Limits, limit_words
from inspector.archive.member_columns import MemberColumns
from inspector.archive.name_marks import may_be_odd
from inspector.archive.same_names import repeated
from inspector.records.record import ExtractionWarning
from inspector.records.visible import visible_line

_RESERVED: Final = re.compile(r"(?i:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)")


def member_oddities(members: Sequence[Member], limits: Limits) -> Iterator[ExtractionWarning]:
    """The warnings about members in their order."""
    twice = repeated(members)
    worth = may_be_odd(members, limits) if isinstance(members, MemberColumns) else range(len(members))
    for place in sorted(twice.union(worth)):
        member = members[place]
        if place in twice:
            message = (
                "The archive holds more than one file of this name, or of names that some systems take for it; "
                "each is read, and their rows may repeat."
            )
            yield ExtractionWarning("duplicate_member", message, member.ordinal)
        if member.problem:
            code = UNSAFE_NAME if member.problem == UNSAFE_NAME else f"skipped_{member.problem}"
            yield ExtractionWarning(code, problem_text(member.problem), member.ordinal)
        if odd := _odd_name(member, limits):
            yield ExtractionWarning("odd_name", f"The name of this file {odd}", member.ordinal)


def _odd_name(member: Member, limits: Limits) -> str:
    """What is odd about a name, to follow "The name of this member "; empty where nothing is."""
    path, length = member.path, len(member.raw_path)
    if path.isascii() and path.isprintable() and length <= limits.name_bytes and path.count("/") <= limits.depth:
        return _odd_last(path)
    if length > limits.name_bytes:
        return f"is {length:,} bytes long; {limit_words('name_bytes', limits)}."
    if path.count("/") > limits.depth:
        return f"has {path.count('/'):,} folders one within the other; {limit_words('depth', limits)}."
    if visible_line(path) != path:
        return "holds characters that cannot be seen, or that turn the letters around them."
    return _odd_last(path)


def _odd_last(path: str) -> str:
    if not path.strip("/ "):
        return "is empty."
    last = path.rsplit("/", 1)[-1]
    if ":" in last or last.endswith((".", " ")) or _RESERVED.match(last):
        return "is one that some systems reserve; no file is made by that name."
    return ""
