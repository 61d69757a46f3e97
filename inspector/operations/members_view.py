"""Every member of a case for the window: how many there are of what, which ones, and one of them in full."""

from array import array
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inspector.case.archives import archives, members_by_status
from inspector.case.file import open_case
from inspector.case.member_pages import (
    ATTENTION,
    MemberFilter,
    MemberOrder,
    count_warnings,
    first_records,
    member_categories,
    member_ids,
    member_rows,
    member_warnings,
    repeated_records,
)
from inspector.case.queries import record_rows
from inspector.case.rows import MemberRow, RecordRow
from inspector.errors import UsageError
from inspector.operations.bundling import is_there, open_kept
from inspector.operations.member_bytes import MemberBytes
from inspector.operations.source import read_as_text
from inspector.platforms.secret_members import secret_in

FIRST: Final = 12
"""Records of a member that are shown with it."""

_WARNINGS: Final = 20
_BEGINNING: Final = 4096
"""Bytes of a member's beginning that are shown."""


@dataclass(frozen=True, slots=True)
class MembersOverview:
    """What can be asked for. `by_status` adds up to all members, those that ask for a look first; `archives` are
    number and name, in the order in which they were added; `categories` may hold "" for members that have none.
    """

    by_status: tuple[tuple[str, int], ...]
    categories: tuple[str, ...]
    archives: tuple[tuple[int, str], ...]

    @property
    def members(self) -> int:
        """How many members the case has."""
        return sum(count for _, count in self.by_status)


@dataclass(frozen=True, slots=True)
class MemberDetail:
    """One member in full. `repeated` of its records stand in another archive too, and are counted there.

    `warnings` are the first ones, with the record that each speaks of; `all_warnings` is how many there are.
    """

    member: MemberRow
    archive: str
    repeated: int
    warnings: tuple[tuple[str, int | None], ...]
    all_warnings: int
    records: tuple[RecordRow, ...]


@dataclass(frozen=True, slots=True)
class MemberBeginning:
    """The first bytes of a member, read as text in `encoding`; `whole` where there are no more."""

    member: int
    text: str
    encoding: str
    whole: bool


def members_overview(case: Path) -> MembersOverview:
    """What the members of a case can be asked for by.

    Raises:
        CaseRefused: the case cannot be read.
    """
    with open_case(case) as opened:
        connection = opened.connection
        ranks = {status: rank for rank, status in enumerate(ATTENTION)}
        return MembersOverview(
            tuple(sorted(members_by_status(connection), key=lambda each: ranks.get(each[0], len(ranks)))),
            member_categories(connection),
            tuple((row.id, row.name) for row in archives(connection)),
        )


def chosen_members(
    case: Path, chosen: MemberFilter, order: MemberOrder, kinds: Sequence[str], *, descending: bool
) -> "array[int]":
    """The ids of the members that are asked for, in order (`inspector.case.member_pages.member_ids`).

    Raises:
        CaseRefused: the case cannot be read.
    """
    with open_case(case) as opened:
        return member_ids(opened.connection, chosen, order, descending=descending, kinds=kinds)


def member_detail(case: Path, member: int) -> MemberDetail:
    """One member with its first records, and what was odd in it.

    Raises:
        CaseRefused: the case cannot be read.
        UsageError: it holds no such member.
    """
    with open_case(case) as opened:
        connection = opened.connection
        row = _member(member_rows(connection, [member]))
        held = {each.id: each.name for each in archives(connection)}
        return MemberDetail(
            row,
            held[row.archive],
            repeated_records(connection, member) if len(held) > 1 else 0,
            member_warnings(connection, member, _WARNINGS),
            count_warnings(connection, member),
            record_rows(connection, first_records(connection, member, FIRST)),
        )


def member_beginning(case: Path, member: int) -> MemberBeginning:
    """The first bytes of a member, read again from its archive: what a person can judge an unknown one by.

    They are not compared with a hash: that of the member is over all of it.

    Raises:
        CaseRefused, ArchiveRefused: the case or the archive cannot be read.
        UsageError: there is no such member, its archive is not where it was, or it holds secrets and is not shown.
        VerificationFailed: the archive no longer holds the member as it was read.
    """
    with open_case(case) as opened:
        row = _member(member_rows(opened.connection, [member]))
        holder = next(each for each in archives(opened.connection) if each.id == row.archive)
    if not is_there(holder.path):
        raise UsageError(f"the archive {holder.name} is not where it was when it was read")
    with closing(MemberBytes(open_kept(holder.path), row.ordinal, row.path)) as stream:
        data = b"".join(stream.at(0, _BEGINNING))
    if (reason := secret_in(row.path, data)) is not None:
        raise UsageError(reason)
    text, encoding = read_as_text(_whole_characters(data))
    return MemberBeginning(member, text, encoding, len(data) >= row.size)


def _whole_characters(data: bytes) -> bytes:
    """Without the first bytes of a character at the end that is cut: they would pass for another encoding."""
    for length in range(len(data), max(0, len(data) - 4), -1):
        try:
            data[:length].decode("utf-8")
        except UnicodeDecodeError:
            continue
        return data[:length]
    return data


def _member(rows: tuple[MemberRow, ...]) -> MemberRow:
    if not rows:
        raise UsageError("there is no such file in this case")
    return rows[0]
