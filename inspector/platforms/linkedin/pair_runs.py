"""The rows of a block by runs of one conversation, and which of these are a plain pair's from their first row to their last.

Cells that stand alike are read once for all their rows; what is told of each row is told by arrays.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from operator import ne
from typing import Final

import numpy as np
import numpy.typing as npt

from inspector.platforms.linkedin.message_rows import MessageLayout, is_true, key_of
from inspector.platforms.linkedin.pairs import Pair, Parties, Party
from inspector.platforms.tabular.bulk import Positions
from inspector.platforms.tabular.cells import CellBlock
from inspector.platforms.tabular.machine import QUOTE
from inspector.records.record import Participant

Marks = npt.NDArray[np.bool_]
_KEY, _TITLE, _FROM, _TO, _DATE = 0, 1, 2, 4, 6
"""The columns of `MessageLayout.by_the_column`; an address follows each name."""
_NOBODY: Final = -1
_UNREAD: Final = Party(Participant(""), owner=False)


@dataclass(frozen=True, slots=True)
class PairRuns:
    """Rows by runs.

    Args:
        starts: the first row of each run, and the number of rows at the end.
        keys: the conversation of each run, empty for none.
        pairs: each run as a pair's, None where its rows have to be looked at one by one.
        sides: for each row, a number of who writes to whom; negative where the run is none of a pair.
        first, other: the number of the first row's side in each run, and that of the side turned round.
        people: who writes, for each such number.
    """

    starts: list[int]
    keys: list[str]
    pairs: list[Pair | None]
    sides: Positions
    first: list[int]
    other: list[int]
    people: list[Party | None]

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return self.starts[-1]


class PairReader:
    """Reads blocks of one file, whose layout is `by_the_column`.

    Args:
        layout: its columns.
        parties: reads people.
    """

    def __init__(self, layout: MessageLayout, parties: Parties) -> None:
        self._attachments, *self._drafts = layout.places[9:12]
        self._parties = parties

    def read(self, block: CellBlock, created: Positions, dated: Marks, subjects: Sequence[str]) -> PairRuns:
        """The runs of a block.

        Args:
            block: its cells.
            created: when each row was made, where `dated` says that this is certain.
            dated: see `created`.
            subjects: as a person reads them.
        """
        opens = [_opens(block, column) for column in (_FROM, _TO, _DATE)]
        starts = _run_starts(block, opens[0])
        counts = np.diff(starts, append=len(dated))
        sides, first_rows, numbered = _numbered(block.raw, opens[0], opens[2])
        people = self._people(block, numbered, first_rows, opens[1] - opens[0])
        turned = np.array([_NOBODY if each is None else each[2] for each in people], dtype=np.int64)
        first = sides[starts]
        other = turned[first]
        answers = sides == np.repeat(other, counts)
        certain = dated & self._plain(block) & (answers | (sides == np.repeat(first, counts)))
        whole = np.logical_and.reduceat(certain, starts).tolist()
        both = np.logical_or.reduceat(answers, starts).tolist()
        begun = np.minimum.reduceat(created, starts).tolist()
        keys = [key_of(key) for key in _texts(block, starts, _KEY)]
        titles = [title.strip() for title in _texts(block, starts, _TITLE)]
        said = any(subjects)
        borders = [*starts.tolist(), len(dated)]
        pairs: list[Pair | None] = []
        for at, (key, number) in enumerate(zip(keys, first.tolist(), strict=True)):
            of = people[number]
            # A run that may go on before or behind, under another title or in the next block, is none from end to end.
            alone = key and at + 1 < len(keys) and keys[at + 1] != key and (not at or keys[at - 1] != key)
            if of is None or not alone or not whole[at]:
                pairs.append(None)
                continue
            subject = subjects[_earliest(created, borders[at], borders[at + 1])] if said else ""
            pairs.append(Pair(key, titles[at], of[0], of[1], both[at], begun[at], subject))
        return PairRuns(
            borders, keys, pairs, sides, first.tolist(), other.tolist(), [each and each[0] for each in people]
        )

    def _people(
        self, block: CellBlock, numbered: dict[bytes, int], rows: list[int], widths: Positions
    ) -> list[tuple[Party, Party, int] | None]:
        """For each side who writes, to whom, and the number of the side turned round; None where that is not certain."""
        people: list[tuple[Party, Party, int] | None] = []
        known = self._parties.known
        for cells, at, width in zip(numbered, rows, widths[rows].tolist(), strict=True):
            writer, reader = cells[:width], cells[width:]
            one, two = known.get(writer, _UNREAD), known.get(reader, _UNREAD)
            if one is _UNREAD:
                one = self._party(writer, block, at, _FROM)
            if two is _UNREAD:
                two = self._party(reader, block, at, _TO)
            if one is None or two is None or one.person.identifier == two.person.identifier:
                people.append(None)
            else:
                people.append((one, two, numbered.get(reader + writer, _NOBODY)))
        return people

    def _party(self, cells: bytes, block: CellBlock, at: int, column: int) -> Party | None:
        parts = cells[1:-2].split(b'","')
        if len(parts) == 2 and cells[:1] == b'"' and cells[-2:-1] == b'"' and cells.count(b'"') == 4:
            # Both cells are quoted and hold no quotes: nearly always.
            return self._parties.read(cells, parts[0].decode(), parts[1].decode())
        return self._parties.read(cells, _text(block, at, column), _text(block, at, column + 1))

    def _plain(self, block: CellBlock) -> Marks:
        """Which rows are no drafts and hold no attachments."""
        plain: Marks = np.ones(len(block.starts), dtype=np.bool_)
        if self._attachments >= 0:
            plain = block.begins[:, self._attachments] == block.stops[:, self._attachments]
        for column in self._drafts:
            if column >= 0:
                filled = np.flatnonzero(block.begins[:, column] < block.stops[:, column])
                cells = _cells(block, filled, column)
                drafts = {cell for cell in set(cells) if is_true(cell.decode())}
                plain[filled[[cell in drafts for cell in cells]]] = False
        return plain


def _opens(block: CellBlock, column: int) -> Positions:
    """Where the cells of a column that is not the first begin, quoting included."""
    begins = block.begins[:, column]
    opens: Positions = begins - (block.units[begins - 1] == QUOTE)
    return opens


def _run_starts(block: CellBlock, ends: Positions) -> Positions:
    """The rows whose first cells, up to `ends`, differ from those of the row before."""
    raw = block.raw
    heads = [raw[start:end] for start, end in zip(block.starts.tolist(), ends.tolist(), strict=True)]
    changes = np.fromiter(map(ne, heads, islice(heads, 1, None)), dtype=np.bool_, count=len(heads) - 1)
    starts: Positions = np.concatenate((np.zeros(1, dtype=np.int64), np.flatnonzero(changes) + 1))
    return starts


def _numbered(raw: bytes, begins: Positions, ends: Positions) -> tuple[Positions, list[int], dict[bytes, int]]:
    """Each row's number among the different bytes that stand there, the first row that has them, and the numbers."""
    cells = [raw[begin:end] for begin, end in zip(begins.tolist(), ends.tolist(), strict=True)]
    numbered = dict.fromkeys(cells, 0)
    for number, each in enumerate(numbered):
        numbered[each] = number
    numbers = np.fromiter(map(numbered.__getitem__, cells), dtype=np.int64, count=len(cells))
    rows = np.empty(len(numbered), dtype=np.int64)
    # Of rows of one number the last that is written stays.
    rows[numbers[::-1]] = np.arange(len(cells))[::-1]
    return numbers, rows.tolist(), numbered


def _earliest(created: Positions, start: int, end: int) -> int:
    """The row of the earliest message of a run: of equal instants the later row."""
    return end - 1 - int(np.argmin(created[start:end][::-1]))


def _cells(block: CellBlock, rows: Positions, column: int) -> list[bytes]:
    raw, begins, stops = block.raw, block.begins[rows, column].tolist(), block.stops[rows, column].tolist()
    return [raw[begin:stop] for begin, stop in zip(begins, stops, strict=True)]


def _texts(block: CellBlock, rows: Positions, column: int) -> list[str]:
    """What stands in some cells of a column."""
    texts = [cell.decode() for cell in _cells(block, rows, column)]
    return [text.replace('""', '"') if '"' in text else text for text in texts]


def _text(block: CellBlock, at: int, column: int) -> str:
    text = block.raw[int(block.begins[at, column]) : int(block.stops[at, column])].decode()
    return text.replace('""', '"') if '"' in text else text
