"""Is an archive LinkedIn's? Told by names and headers (format reference, section 14)."""

import re
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.linkedin.layouts import layout_named, layout_with
from inspector.platforms.linkedin.message_rows import MESSAGE_HEADERS
from inspector.platforms.linkedin.names import ending, normalised
from inspector.platforms.platform import Recognition
from inspector.platforms.tabular.table import TablePlan, read_table

_ARCHIVE_NAME: Final = re.compile(r"(?i)(?:basic|complete)_linkedindataexport_")
_SIGNATURE: Final = ("messages", "connections", "profile", "registration", "invitations", "receiptsv2", "adtargeting")
"""Members whose headers no other platform's archive has."""
_OTHERS_NEEDED: Final = 2
"""Other members of a known name and header that together are as good as one of the signature."""
_TRIED: Final = 60
_LOOKED_FOR: Final = (
    "a name such as Basic_LinkedInDataExport_MM-DD-YYYY.zip",
    "messages.csv with the column CONVERSATION ID",
    "Connections.csv, Profile.csv, Registration.csv, Invitations.csv or Receipts_v2.csv with LinkedIn's columns",
    "two other files with LinkedIn's names and columns",
)


def recognise_linkedin(archive: Archive) -> Recognition:
    """How many marks of LinkedIn an archive bears; headers alone are read, and the archive's name is no proof by itself."""
    reasons: list[str] = []
    others: list[str] = []
    for member in _candidates(archive):
        name = normalised(member.path)
        if not _has_known_header(archive, member, name):
            continue
        if name in _SIGNATURE:
            reasons.append(f"{member.path} has LinkedIn's columns")
        else:
            others.append(member.path)
    if len(others) >= _OTHERS_NEEDED or (others and len(archive.members) == 1):
        reasons.append(f"{len(others)} other files have LinkedIn's names and columns")
    if reasons and _ARCHIVE_NAME.match(archive.name):
        reasons.append("the archive's name is one that LinkedIn gives")
    return Recognition("linkedin", len(reasons), tuple(reasons), _LOOKED_FOR)


def _candidates(archive: Archive) -> list[Member]:
    """Readable members of a known name, the telling ones first."""
    known = [
        member
        for member in archive.members
        if not member.problem
        and ending(member.path) in {"csv", "tsv"}
        and ((name := normalised(member.path)) == "messages" or layout_named(name) is not None)
    ]
    return sorted(known, key=lambda member: normalised(member.path) not in _SIGNATURE)[:_TRIED]


def _has_known_header(archive: Archive, member: Member, name: str) -> bool:
    layout = layout_named(name)
    headers = MESSAGE_HEADERS if name == "messages" else () if layout is None else layout.headers
    with archive.open(member) as stream:
        columns = read_table(stream, TablePlan(headers, block=64 * 1024)).columns
    # A single common column, such as `Name`, is nobody's mark.
    return len(columns) > 1 and (name in _SIGNATURE or layout_with(columns) is not None or len(columns) > 2)
