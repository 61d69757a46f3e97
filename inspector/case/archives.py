"""Archives and their members in the case: added once, found again by hash, resumed where reading died."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from inspector.case.packing import storable
from inspector.case.rows import ArchiveRow, MemberRow
from inspector.records.instants import Instant

WAITING = "waiting"
"""The status of a member that nobody has dealt with yet."""


@dataclass(frozen=True, slots=True)
class NewArchive:
    """What is written of an archive when its reading begins. Members are (ordinal, path, size)."""

    name: str
    kind: str
    platform: str
    sha256: str
    size: int
    path: str
    exported_at: Instant | None
    exported_at_basis: str
    as_of: Instant
    owner_name: str
    owner_names: tuple[str, ...]
    owner_identifiers: tuple[str, ...]
    unshown_signs: tuple[str, ...]
    parts: tuple[tuple[str, str, int], ...]
    members: Iterable[tuple[int, str, int]]


def add_archive(connection: sqlite3.Connection, new: NewArchive) -> int:
    """Write an archive and its members, all waiting; gives its id. To be called inside a transaction.

    A file's name need not be text: what of it is none is replaced, here and in `moved`, and the file is asked for when
    its bytes are wanted.
    """
    owner = json.dumps({"identifiers": new.owner_identifiers, "names": new.owner_names}, ensure_ascii=False)
    cursor = connection.execute(
        "INSERT INTO archive (name, kind, platform, sha256, size, path, exported_at, exported_at_basis, as_of, owner_name, owner, "
        "unshown_signs, complete) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
        (storable(new.name), new.kind, new.platform, new.sha256, new.size, storable(new.path), new.exported_at, new.exported_at_basis, new.as_of,
         new.owner_name, owner, json.dumps(new.unshown_signs)),
    )  # fmt: skip
    archive = cursor.lastrowid or 0
    connection.executemany(
        "INSERT INTO part (archive, position, name, sha256, size) VALUES (?, ?, ?, ?, ?)",
        [(archive, position, storable(name), *rest) for position, (name, *rest) in enumerate(new.parts)],
    )
    connection.executemany(
        "INSERT INTO member (archive, ordinal, path, size, records, status, note) VALUES (?, ?, ?, ?, 0, ?, '')",
        ((archive, ordinal, storable(path), size, WAITING) for ordinal, path, size in new.members),
    )
    return archive


def archives(connection: sqlite3.Connection) -> tuple[ArchiveRow, ...]:
    """All archives of the case, in the order in which they were added."""
    rows = connection.execute(
        "SELECT id, name, kind, platform, sha256, size, (SELECT count(*) FROM member WHERE archive = archive.id), path, exported_at, "
        "exported_at_basis, as_of, owner_name, owner, complete FROM archive ORDER BY id"
    )
    return tuple(_archive(row) for row in rows)


def _archive(row: Sequence[object]) -> ArchiveRow:
    owner = json.loads(str(row[12]))
    values = (*row[:12], tuple(owner["names"]), tuple(owner["identifiers"]), bool(row[13]))
    return ArchiveRow(*values)  # type: ignore[arg-type]


def parts(connection: sqlite3.Connection, archive: int) -> tuple[tuple[str, str, int], ...]:
    """The files of an archive: name, SHA-256 in hex, size in bytes."""
    return tuple(
        connection.execute("SELECT name, sha256, size FROM part WHERE archive = ? ORDER BY position", (archive,))
    )


def unshown_signs(connection: sqlite3.Connection, archive: int) -> str:
    """The signs that an archive's layout cannot show, as the case keeps them."""
    found: str = connection.execute("SELECT unshown_signs FROM archive WHERE id = ?", (archive,)).fetchone()[0]
    return found


def moved(connection: sqlite3.Connection, archive: int, path: str) -> None:
    """Remember where an archive was last opened."""
    connection.execute("UPDATE archive SET path = ? WHERE id = ?", (storable(path), archive))


def completed(connection: sqlite3.Connection, archive: int) -> None:
    """Every member of the archive has been dealt with."""
    connection.execute("UPDATE archive SET complete = 1 WHERE id = ?", (archive,))


def waiting(connection: sqlite3.Connection, archive: int) -> dict[int, int]:
    """The members that nobody has dealt with yet: ordinal to id."""
    return dict(
        connection.execute(
            "SELECT ordinal, id FROM member WHERE archive = ? AND status = ? ORDER BY ordinal", (archive, WAITING)
        )
    )


def members(connection: sqlite3.Connection, archive: int | None = None) -> tuple[MemberRow, ...]:
    """The members of one archive or of all, in order."""
    where, values = ("WHERE archive = ?", (archive,)) if archive is not None else ("", ())
    rows = connection.execute(
        "SELECT id, archive, ordinal, path, size, lower(hex(coalesce(sha256, x''))), coalesce(category, ''), records, status, note "
        f"FROM member {where} ORDER BY archive, ordinal",
        values,
    )
    return tuple(MemberRow(*row) for row in rows)


def members_by_status(connection: sqlite3.Connection) -> tuple[tuple[str, int], ...]:
    """How many members became what: adds up to all members."""
    return tuple(connection.execute("SELECT status, count(*) FROM member GROUP BY status ORDER BY status"))


def add_warnings(
    connection: sqlite3.Connection, archive: int | None, warnings: Iterable[tuple[str, str, int | None, int | None]]
) -> None:
    """Write warnings (code, message, member's ordinal, record) of an archive, or of the facts as a whole."""
    for code, message, ordinal, record in warnings:
        connection.execute(
            "INSERT INTO warning (archive, member, record, code, message) "
            "VALUES (?, (SELECT id FROM member WHERE archive = ? AND ordinal = ?), ?, ?, ?)",
            (archive, archive, ordinal, record, code, message),
        )
