"""Takes what platforms read into the case: whole members, a large one or several small ones in a transaction."""

import sqlite3
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import repeat
from typing import Any, Final

from inspector.case.arrangement import forget
from inspector.case.labels import RELABELLED, class_id, label, relabel
from inspector.case.late_indexes import LateIndexes
from inspector.case.many_rows import Insertion, insert_rows
from inspector.case.packing import BLOCK, CONVERSATION, OUTCOME, RECORD, Packed
from inspector.case.sort_room import IN_MEMORY
from inspector.case.word_index import is_complete, leave_for_later
from inspector.records.instants import BEGINNING, Instant
from inspector.records.record import MemberStatus

_REMEMBERED: Final = 100_000
"""Participants and conversations whose ids are kept at hand; beyond that the case is asked again."""

_RECORDS: Final = Insertion(
    "INSERT INTO record (member, id, number, pointer, offset, length, sha256, class, created, latest, conversation, sender, damaged, "
    "deleted_at)",
    "({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9}, {10}, {11}, {12}, {13})",
    width=14,
    shared=1,
)
_PLAIN: Final = Insertion(
    "INSERT INTO record (member, id, number, offset, length, created, latest, sha256, class, conversation, sender)",
    "({0}, {1}, {2}, {3}, {4}, {5}, {5}, {6}, {7}, {8}, {9})",
    width=10,
    shared=1,
)
_TEXTS: Final = Insertion("INSERT INTO content (record, title, text)", "({0}, {1}, {2})", width=3)
_LONG: Final = 4 * 1024 * 1024
"""Characters of a batch's texts from which each is handed over by itself."""
_INDEX: Final = (
    "INSERT INTO content_fts (rowid, title, text) SELECT record, title, text FROM content WHERE record BETWEEN ? AND ?"
)
_LARGE: Final = 16 * 1024 * 1024
"""Bytes of a member from which its indexes are made after its records: one sorting costs a third of so many insertions."""
_OUTRUN: Final = (".json",)
"""Endings of members that take two to three times as long to read as to write: their words are indexed meanwhile."""
_EACH: Final = 300
"""Bytes of a usual record: what was there before is to be less than what is added, or to make indexes anew does not pay."""

_TELL_CONVERSATION: Final = (
    "UPDATE conversation SET title = CASE WHEN ? <> '' THEN ? ELSE title END, category = ?, signs = ? WHERE id = ?"
)
_CONVERSATIONS: Final = Insertion(
    "INSERT INTO conversation (id, platform, key, title, category, signs)", "({0}, {1}, {2}, {3}, {4}, {5})", width=6
)
_PEOPLE: Final = Insertion("INSERT INTO participant (id, platform, identifier, name)", "({0}, {1}, {2}, {3})", width=4)
_PARTS: Final = Insertion(
    "INSERT OR IGNORE INTO conversation_participant (conversation, participant)", "({0}, {1})", width=2
)


@dataclass(frozen=True, slots=True)
class IntakeContext:
    """What holds for all members of an archive: its id, platform, the signs that it cannot show, *as of*."""

    archive: int
    platform: str
    unshown: str
    as_of: Instant


class Intake:
    """Inserts the readings of an archive's members; to be used inside a transaction that ends between two members."""

    def __init__(self, connection: sqlite3.Connection, context: IntakeContext, most: int = IN_MEMORY) -> None:
        """`most`: bytes of a member that there is room to sort the indexes of."""
        self._connection = connection
        self._context = context
        self._most = most
        self._next = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM record").fetchone()[0]
        self._classes: dict[tuple[str, ...], int] = {}
        self._people: dict[tuple[str, str], int] = {}
        # While the case holds no person but those at hand, an unknown one is new without asking.
        self._last_person: int = connection.execute("SELECT coalesce(max(id), 0) FROM participant").fetchone()[0]
        self._everybody_at_hand = self._last_person == 0
        self._new_people: list[tuple[int, str, str, str]] = []
        self._conversations: dict[str, int] = {}
        # And likewise for conversations.
        self._last = connection.execute("SELECT coalesce(max(id), 0) FROM conversation").fetchone()[0]
        self._all_at_hand = self._last == 0
        self._made: dict[int, list[Any]] = {}
        # Conversations first met since the last word on them, with the kinds of their records: where those
        # agree with the word, no record needs another label.
        self._new: dict[int, set[tuple[str, ...]]] = {}
        self._rows: list[tuple[Any, ...]] = []
        self._texts: list[tuple[int, str, str]] = []
        self._told: list[tuple[str, str, str, str, int]] = []
        self._parts: list[tuple[int, int]] = []
        self._indexes = LateIndexes(connection)
        self._labels: dict[int, tuple[str, str]] = {}

    def begin(self, member: int, size: int = 0, path: str = "") -> None:
        """The batches that follow are of this member, which has so many bytes and this path."""
        forget(self._connection)
        self._member = member
        self._first = self._next
        self._records = 0
        if size >= _LARGE and self._next * _EACH <= size:
            if not path.endswith(_OUTRUN):
                leave_for_later(self._connection, self._next - 1)
            if size <= self._most:
                self._indexes.drop()
        self._words_now = is_complete(self._connection)

    def add(self, batch: Packed) -> None:
        """Insert one batch."""
        for reading in batch:
            if reading[0] == RECORD:
                self._rows.append(self._row(reading))
                if reading[12] or reading[13]:
                    self._texts.append((self._next, reading[12], reading[13]))
                self._next += 1
            elif reading[0] == BLOCK:
                self._block(reading)
            else:
                self._other(reading)
        self._insert()

    def _insert(self) -> None:
        """Write what was gathered: many rows in one statement cost a fraction of one each."""
        connection = self._connection
        self._insert_conversations()
        self._insert_people()
        if self._rows:
            insert_rows(connection, _RECORDS, self._rows, (self._member,))
        if self._texts:
            long = sum(len(text) for _, _, text in self._texts) >= _LONG
            insert_rows(connection, _TEXTS, self._texts, at_once=1 if long else None)
            if self._words_now:
                connection.execute(_INDEX, (self._texts[0][0], self._texts[-1][0]))
        if self._told:
            connection.executemany(_TELL_CONVERSATION, self._told)
        if self._parts:
            insert_rows(connection, _PARTS, self._parts)
        self._records += len(self._rows)
        for gathered in (self._rows, self._texts, self._told, self._parts):
            gathered.clear()

    def _block(self, reading: tuple[Any, ...]) -> None:
        """Insert a block by its columns: no object is made here for any of its records."""
        (
            _,
            numbers,
            offsets,
            lengths,
            created,
            hashes,
            kinds,
            kind_of,
            runs,
            senders,
            sender_of,
            titles,
            texts,
            told,
        ) = reading
        self._insert()
        count = len(hashes)
        ids = range(self._next, self._next + count)
        classes = [self._class(kind) for kind in kinds]
        people = [self._person(name, identifier) if name or identifier else None for name, identifier in senders]
        kind_of = _numbers("l", kind_of)
        conversations = self._conversations_of(runs, kinds, kind_of)
        numbered = (_numbers("q", column) for column in (numbers, offsets, lengths, created))
        columns = zip(
            ids, *numbered, hashes, map(classes.__getitem__, kind_of), conversations,
            map(people.__getitem__, _numbers("l", sender_of)), strict=True,
        )  # fmt: skip
        insert_rows(self._connection, _PLAIN, columns, (self._member,))
        if titles or texts:
            rows = zip(ids, titles or repeat("", count), texts or repeat("", count), strict=True)
            filled = rows if texts and all(texts) else (row for row in rows if row[1] or row[2])
            insert_rows(self._connection, _TEXTS, filled)
            if self._words_now:
                self._connection.execute(_INDEX, (ids[0], ids[-1]))
        self._next += count
        self._records += count
        for each in told:
            self._know_conversation(*each[1:])

    def _conversations_of(
        self, runs: Sequence[tuple[str, int]], kinds: Sequence[tuple[str, ...]], kind_of: Sequence[int]
    ) -> list[int | None]:
        """The conversation of each record of a block, made where it is new."""
        found: list[int | None] = []
        for key, count in runs:
            conversation = None
            if key:
                conversation = self._conversation(key)
                new = self._new.get(conversation)
                if new is not None:
                    new.update([kinds[place] for place in set(kind_of[len(found) : len(found) + count])])
            found.extend([conversation] * count)
        return found

    def _insert_conversations(self) -> None:
        if self._made:
            insert_rows(self._connection, _CONVERSATIONS, self._made.values())
            self._made.clear()

    def _insert_people(self) -> None:
        if self._new_people:
            insert_rows(self._connection, _PEOPLE, self._new_people)
            self._new_people.clear()

    def _row(self, reading: tuple[Any, ...]) -> tuple[Any, ...]:
        (_, number, pointer, offset, length, sha256, kind, created, latest, key, name, identifier) = reading[:12]
        conversation = None
        if key:
            conversation = self._conversation(key)
            if conversation in self._new:
                self._new[conversation].add(kind)
        return (
            self._next,
            number,
            pointer,
            offset,
            length,
            sha256,
            self._class(kind),
            BEGINNING if created is None else created,
            self._context.as_of if latest is None else latest,
            conversation,
            self._person(name, identifier) if name or identifier else None,
            reading[14],
            reading[15],
        )

    def _other(self, reading: tuple[Any, ...]) -> None:
        if reading[0] == CONVERSATION:
            self._know_conversation(*reading[1:])
        elif reading[0] == OUTCOME:
            self._insert()
            self._finish(*reading[1:])
        else:
            _, code, message, record = reading
            self._warn(code, message, record)

    def _class(self, kind: tuple[str, ...]) -> int:
        known = self._classes.get(kind)
        if known is None:
            known = self._classes[kind] = class_id(
                self._connection, (self._context.platform, *kind[:5], self._context.unshown, *kind[5:])
            )
        return known

    def _person(self, name: str, identifier: str) -> int:
        known = self._people.get((name, identifier))
        if known is None:
            values = (self._context.platform, identifier, name)
            if len(self._people) >= _REMEMBERED:
                self._people.clear()
                self._everybody_at_hand = False
                self._insert_people()
            if self._everybody_at_hand:
                self._last_person += 1
                self._new_people.append((self._last_person, *values))
                self._people[name, identifier] = self._last_person
                return self._last_person
            made = self._connection.execute(
                "INSERT OR IGNORE INTO participant (platform, identifier, name) VALUES (?, ?, ?) RETURNING id", values
            ).fetchone()
            found = (
                made
                or self._connection.execute(
                    "SELECT id FROM participant WHERE platform = ? AND identifier = ? AND name = ?", values
                ).fetchone()
            )
            known = self._people[name, identifier] = found[0]
        return known

    def _conversation(self, key: str) -> int:
        known = self._conversations.get(key)
        if known is None:
            if len(self._conversations) >= _REMEMBERED:
                self._conversations.clear()
                self._all_at_hand = False
                self._insert()
            asked = (self._context.platform, key)
            held = None
            if not self._all_at_hand:
                held = self._connection.execute(
                    "SELECT id FROM conversation WHERE platform = ? AND key = ?", asked
                ).fetchone()
            if held is None:
                self._last += 1
                known = self._conversations[key] = self._last
                self._made[known] = [known, *asked, "", "", "[]"]
                self._new[known] = set()
            else:
                known = self._conversations[key] = held[0]
        return known

    def _know_conversation(
        self, key: str, title: str, people: Sequence[tuple[str, str]], category: str, signs: str
    ) -> None:
        conversation = self._conversation(key)
        made = self._made.get(conversation)
        if made is None:
            self._told.append((title, title, category, signs, conversation))
        else:
            made[3:] = [title or made[3], category, signs]
        self._parts.extend([(conversation, self._person(name, identifier)) for name, identifier in people])
        kinds = self._new.pop(conversation, None)
        if kinds is None:
            # It was known before: the person may have said something of it.
            self._insert()
            said = self._connection.execute("SELECT settled FROM conversation WHERE id = ?", (conversation,))
            category, signs = label(category, signs, said.fetchone()[0])
            self._relabel(conversation, category, signs)
        elif any(kind[0] in RELABELLED and (kind[0], kind[4]) != (category, signs) for kind in kinds):
            self._insert()
            self._relabel(conversation, category, signs)

    def _relabel(self, conversation: int, category: str, signs: str) -> None:
        """Give a conversation's messages another label: at once, or once they can be found by their conversation."""
        if self._indexes.dropped:
            self._labels[conversation] = (category, signs)
            if len(self._labels) >= _REMEMBERED:
                self._index()
        else:
            relabel(self._connection, conversation, category, signs)

    def _index(self) -> None:
        """Make the indexes that were left for later, and what waited for them."""
        self._indexes.make()
        for conversation, (category, signs) in self._labels.items():
            relabel(self._connection, conversation, category, signs)
        self._labels.clear()

    def _warn(self, code: str, message: str, record: int | None) -> None:
        self._connection.execute(
            "INSERT INTO warning (archive, member, record, code, message) VALUES (?, ?, ?, ?, ?)",
            (self._context.archive, self._member, record, code, message),
        )

    def _finish(self, status: str, category: str | None, records: int, size: int, sha256: bytes, note: str) -> None:
        if self._indexes.dropped:
            self._index()
        if records != self._records:
            raise AssertionError(f"a reader counted {records} records and gave {self._records}")
        self._connection.execute(
            "UPDATE member SET status = ?, category = ?, records = ?, size = ?, sha256 = ?, note = ? WHERE id = ?",
            (status, category, records, size, sha256 or None, note, self._member),
        )
        if status == MemberStatus.DAMAGED:
            # Which of its records the damage touched cannot be told: all of them carry the mark.
            self._connection.execute(
                "UPDATE record SET damaged = 1 WHERE id >= ? AND id < ?", (self._first, self._next)
            )


def _numbers(code: str, column: bytes) -> list[int]:
    numbers = array(code)
    numbers.frombytes(column)
    return numbers.tolist()
