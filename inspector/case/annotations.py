"""Notes and tags of the person's own on records: added, changed, removed; each step gives what takes it back.

They are the person's work and stand in every pack beside their records. A record that repeats one of another archive is
shown as that one, and its notes and tags stand there.
"""

import sqlite3
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from inspector.case.packing import storable
from inspector.errors import UsageError
from inspector.records.instants import Instant

LONGEST_TAG: Final = 60
"""Characters of a tag."""

LONGEST_NOTE: Final = 10_000
"""Characters of a note."""

_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_JOINERS: Final = frozenset({"\u200c", "\u200d"})
"""They join letters in several scripts, and the parts of emoji."""

_PAGE: Final = 500


@dataclass(frozen=True, slots=True)
class Note:
    """A note: its text, and when it was written (UTC microseconds)."""

    text: str
    at: Instant


@dataclass(frozen=True, slots=True)
class Marks:
    """What the person has said of some records.

    Args:
        tags: each tag that one of them bears, and how many do; sorted.
        notes: the notes on them, in the order of their writing.
        withheld: the reasons for which some are kept back from packs, each once.
        kept_back: how many are kept back.
    """

    tags: tuple[tuple[str, int], ...] = ()
    notes: tuple[Note, ...] = ()
    withheld: tuple[str, ...] = ()
    kept_back: int = 0


def tag_name(typed: str) -> str:
    """A tag as it is kept: on one line, without space around it, composed alike however it was typed.

    Raises:
        UsageError: nothing is left of it, it is too long, or it holds what cannot be seen.
    """
    name = " ".join(unicodedata.normalize("NFC", typed).split())
    if not name:
        raise UsageError("a tag needs a name")
    if len(name) > LONGEST_TAG:
        raise UsageError(f"a tag has up to {LONGEST_TAG} characters")
    if any(unicodedata.category(letter) in _UNSEEN and letter not in _JOINERS for letter in name):
        raise UsageError("a tag holds letters, digits and signs, and nothing that cannot be seen")
    return name


def add_tag(connection: sqlite3.Connection, records: Iterable[int], name: str) -> tuple[int, ...]:
    """Put a tag on records. To be called inside a transaction.

    Where the case has the tag in another mixture of capitals, that spelling is taken.

    Returns:
        the records that did not bear it before: `remove_tag` of these takes it back.

    Raises:
        UsageError: there is no such record, or it can be no tag.
    """
    spelt = spelling(connection, tag_name(name))
    sql = "INSERT OR IGNORE INTO tag (record, name) VALUES (?, ?)"
    return tuple(
        record for record in _standing(connection, records) if connection.execute(sql, (record, spelt)).rowcount
    )


def remove_tag(connection: sqlite3.Connection, records: Iterable[int], name: str) -> tuple[int, ...]:
    """Take a tag off records. To be called inside a transaction.

    Returns:
        the records that bore it: `add_tag` to these takes it back.

    Raises:
        UsageError: there is no such record.
    """
    sql = "DELETE FROM tag WHERE record = ? AND name = ?"
    return tuple(
        record for record in _standing(connection, records) if connection.execute(sql, (record, name)).rowcount
    )


def spelling(connection: sqlite3.Connection, name: str) -> str:
    """The spelling of a tag that the case has already, or the tag itself."""
    folded = name.casefold()
    return next((known for known, _ in tags(connection) if known.casefold() == folded), name)


def tags(connection: sqlite3.Connection) -> tuple[tuple[str, int], ...]:
    """The tags of a case, sorted, and how many records bear each."""
    return tuple(connection.execute("SELECT name, count(*) FROM tag GROUP BY name ORDER BY name COLLATE NOCASE, name"))


def write_notes(connection: sqlite3.Connection, record: int, wanted: Sequence[Note]) -> tuple[Note, ...]:
    """Put these notes in the place of all that a record bears; none takes them away. To be called inside a transaction.

    Returns:
        the notes that it bore: writing them takes it back.

    Raises:
        UsageError: there is no such record, or a note is too long.
    """
    if any(len(note.text) > LONGEST_NOTE for note in wanted):
        raise UsageError(f"a note has up to {LONGEST_NOTE:,} characters")
    (standing,) = _standing(connection, [record])
    before = _notes(connection, [standing])
    connection.execute("DELETE FROM note WHERE record = ?", (standing,))
    rows = [(standing, storable(note.text).replace("\x00", ""), note.at) for note in wanted if note.text.strip()]
    connection.executemany("INSERT INTO note (record, text, at) VALUES (?, ?, ?)", rows)
    return before


def marks(connection: sqlite3.Connection, records: Sequence[int]) -> Marks:
    """What the person has said of these records; one that is none is passed over."""
    counted: dict[str, int] = {}
    reasons: dict[str, None] = {}
    kept_back = 0
    for start in range(0, len(records), _PAGE):
        page = tuple(records[start : start + _PAGE])
        places = ", ".join("?" * len(page))
        for name, count in connection.execute(
            f"SELECT name, count(*) FROM tag WHERE record IN ({places}) GROUP BY name", page
        ):
            counted[name] = counted.get(name, 0) + count
        for (reason,) in connection.execute(
            f"SELECT reason FROM withheld WHERE record IN ({places}) ORDER BY record", page
        ):
            reasons[reason] = None
            kept_back += 1
    return Marks(
        tags=tuple(sorted(counted.items(), key=lambda each: (each[0].casefold(), each[0]))),
        notes=_notes(connection, records),
        withheld=tuple(reasons),
        kept_back=kept_back,
    )


def _notes(connection: sqlite3.Connection, records: Sequence[int]) -> tuple[Note, ...]:
    found: list[Note] = []
    for start in range(0, len(records), _PAGE):
        page = tuple(records[start : start + _PAGE])
        sql = f"SELECT text, at FROM note WHERE record IN ({', '.join('?' * len(page))}) ORDER BY record, id"
        found.extend(Note(text, at) for text, at in connection.execute(sql, page))
    return tuple(found)


def _standing(connection: sqlite3.Connection, records: Iterable[int]) -> tuple[int, ...]:
    """The records that these are shown as: themselves, or those of an earlier archive that they repeat.

    Raises:
        UsageError: there is no such record.
    """
    found: dict[int, None] = {}
    for record in records:
        row = connection.execute("SELECT coalesce(canonical, id) FROM record WHERE id = ?", (record,)).fetchone()
        if row is None:
            raise UsageError("there is no such record in this case")
        found[row[0]] = None
    return tuple(found)
