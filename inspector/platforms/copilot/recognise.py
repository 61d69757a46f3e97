"""Is an archive Copilot's? Told by the four names at the head of its table (format reference, sections 4 and 8)."""

import re
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.small import base_name, beginning
from inspector.platforms.platform import Recognition
from inspector.platforms.tabular.table import TablePlan

HISTORY: Final = "copilot-activity-history.csv"
COLUMNS: Final = TablePlan((frozenset({"conversation", "time", "author", "message"}),))
_LOOKED_AT: Final = 4 * 1024
_HEAD: Final = re.compile(
    rb'^\s*"?Conversation"?\s*,\s*"?Time"?\s*,\s*"?Author"?\s*,\s*"?Message"?\s*(?:\r|\n|$)', re.IGNORECASE
)
_LOOKED_FOR: Final = (
    "a CSV file whose first line is “Conversation,Time,Author,Message”",
    "copilot-activity-history.csv",
)


def recognise_copilot(archive: Archive) -> Recognition:
    """How many marks of Copilot an archive bears; the first lines of its tables alone are read."""
    tables = [member for member in archive.members if has_history(archive, member)]
    reasons: tuple[str, ...] = _LOOKED_FOR[:1] if tables else ()
    if any(base_name(member.path) == HISTORY for member in tables):
        reasons = _LOOKED_FOR
    return Recognition("copilot", len(reasons), reasons, _LOOKED_FOR)


def has_history(archive: Archive, member: Member) -> bool:
    """Whether a member begins like the activity history."""
    if member.problem or not base_name(member.path).endswith(".csv"):
        return False
    return _HEAD.search(beginning(archive, member, _LOOKED_AT)) is not None
