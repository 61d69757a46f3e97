"""Message files in blocks: the same records, conversations and warnings as `messages`, plain rows by the column.

That nothing else comes out is tested on tables of every kind (`tests/platforms/linkedin/test_message_blocks.py`).
"""

from collections.abc import Iterator

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import Bounds
from inspector.platforms.linkedin.context import Context
from inspector.platforms.linkedin.gathered import Gathered, Kinds, Run
from inspector.platforms.linkedin.message_columns import ColumnReader, Columns, Side
from inspector.platforms.linkedin.message_rows import Line, MessageLayout
from inspector.platforms.linkedin.messages import BLOCK, MessageReader, read_with
from inspector.platforms.linkedin.pair_runs import PairReader
from inspector.platforms.linkedin.pairs import PLAIN, Pair, Parties
from inspector.platforms.linkedin.threads import Label, Thread
from inspector.platforms.platform import BulkReading, Reading
from inspector.platforms.tabular.cells import CellBlock
from inspector.platforms.tabular.table import Table
from inspector.records.block import BlockKind
from inspector.records.categories import Author
from inspector.records.instants import Precision, Zone


def read_message_blocks(
    archive: Archive, member: Member, context: Context, *, assistant: bool, block: int = BLOCK
) -> Iterator[BulkReading]:
    """A message file's readings; arguments as for `read_messages`."""
    return read_with(archive, member, context, BlockReader, assistant=assistant, block=block)


class BlockReader(MessageReader):
    """Takes plain rows in by runs of one thread, all others one by one."""

    def __init__(self, member: Member, layout: MessageLayout, context: Context, *, assistant: bool, block: int) -> None:
        super().__init__(member, layout, context, assistant=assistant, block=block)
        self._columns = ColumnReader(layout, Bounds(context.latest), self._side)
        self._gathered = Gathered(member.ordinal)
        self._pieces: list[tuple[Line, bool] | Run] = []
        self._known_kinds: dict[Label, Kinds] = {}
        self._last_kinds: tuple[Label, Kinds] | tuple[None, None] = None, None
        self._pairs: PairReader | None = None
        if layout.by_the_column and not assistant:
            self._pairs = PairReader(layout, Parties(context, self._connections))

    def readings(self, table: Table) -> Iterator[BulkReading]:
        """All of a table's rows, and what is to be said of the member as a whole."""
        ready: list[Reading] = []
        for batch in table.cell_batches():
            if not isinstance(batch, CellBlock):
                for row in batch:
                    self.row(row, ready)
                    self._gathered.add(ready)
            elif self._columns.fits and self._owner_known:
                self._block_of(self._columns.read(batch), ready)
            else:
                for at in range(len(batch.starts)):
                    self.row(batch.row(at, batch.sha256(at)), ready)
                    self._gathered.add(ready)
            yield from self._gathered.taken()
        self.end(ready)
        self._gathered.add(ready)
        yield from self._gathered.taken()

    def _block_of(self, columns: Columns, ready: list[Reading]) -> None:
        """Take a block in: pairs by runs wherever several rows prove to be of one, all else by `_rows_of`."""
        size = len(columns.sides)
        if self._pairs is None:
            self._rows_of(columns, 0, size, ready)
            return
        runs = self._pairs.read(columns.block, columns.created, columns.dated, columns.titles)
        done, labelled = 0, list[tuple[Label, Kinds]]()
        for at, pair in enumerate(runs.pairs):
            start, end = runs.starts[at], runs.starts[at + 1]
            if pair is not None and done < start:
                self._rows_of(columns, done, start, ready)
                done = start
            if pair is None or not self._is_whole(pair, end - start):
                if labelled:
                    self._gathered.pairs(columns, runs, at - len(labelled), labelled)
                    labelled.clear()
                continue
            if self._thread is not None:
                self._close(self._thread, ready)
                self._gathered.add(ready)
            labelled.append(self._pair(pair))
            done = end
            self.records += end - start
        if labelled:
            self._gathered.pairs(columns, runs, len(runs.pairs) - len(labelled), labelled)
        self._rows_of(columns, done, size, ready)

    def _is_whole(self, pair: Pair, rows: int) -> bool:
        """Whether nothing was read of a conversation before, and all of it may be handed on at once."""
        key, thread = pair.key, self._thread
        return (thread is None or thread.key != key) and key not in self._threads and rows < self._block

    def _pair(self, pair: Pair) -> tuple[Label, Kinds]:
        """Take in a conversation from its first row to its last."""
        self._note_name(pair.first.person.name)
        if pair.both:
            self._note_name(pair.second.person.name)
        self._remember(pair.key, pair.folded())
        label = pair.label(self._context, self._connections) if pair.subject else PLAIN
        return label, self._kinds(label)

    def _rows_of(self, columns: Columns, start: int, end: int, ready: list[Reading]) -> None:
        """Take in rows from `start` up to `end`: by runs of one thread where they are plain, else one by one."""
        if start < end:
            self._columns.look(columns, start, end)
        sides, at = columns.sides, start
        while at < end:
            side = sides[at]
            if side is None or (self._thread is not None and self._thread.crowded):
                self.row(columns.block.row(at, columns.hashes[at]), ready)
                self._gathered.add(ready)
                at += 1
                continue
            key, first, at = side.line.key, at, at + 1
            while at < end and (other := sides[at]) is not None and (other is side or other.line.key == key):
                at += 1
            self.records += at - first
            self._run(columns, first, at, ready)

    def _run(self, columns: Columns, start: int, end: int, ready: list[Reading]) -> None:
        """Take in plain rows of one thread that follow one another."""
        first = columns.sides[start]
        assert first is not None  # noqa: S101  (a run is of plain rows)
        if self._thread is not None and first.line.key != self._thread.key:
            self._close(self._thread, ready)
            self._gathered.add(ready)
        if self._thread is None:
            self._thread = self._remembered(first.line.key)
        while start < end:
            stop = min(end, start + self._block - self._held_rows)
            run = Run.of(columns, start, stop)
            self._take_in(self._thread, run)
            self._pieces.append(run)
            self._held_rows += stop - start
            if self._held_rows >= self._block:
                self._hand_on(self._thread, ready)
            start = stop

    def _take_in(self, thread: Thread, run: Run) -> None:
        for side in run.sides:
            self._note_name(side.line.sender)
            thread.add(side.line, owner=side.owner, personal=True, known_names=self._names)
        created = run.columns.created[run.start : run.stop].tolist()
        earliest = min(created)
        last = run.stop - 1 - created[::-1].index(earliest)
        thread.begun(earliest, run.columns.titles[last])

    def _hold(self, line: Line, *, owner: bool) -> None:
        self._pieces.append((line, owner))
        self._held_rows += 1

    def _hand_on(self, thread: Thread, ready: list[Reading]) -> None:
        label = self._label(thread)
        for piece in self._pieces:
            if isinstance(piece, Run):
                self._gathered.run(piece, thread.key, self._kinds(label))
            else:
                self._record(piece[0], piece[1], label, thread.key, ready)
                self._gathered.add(ready)
        self._pieces.clear()
        self._held_rows = 0

    def _kinds(self, label: Label) -> Kinds:
        """The kinds of plain messages of a thread: of others', and of the owner's own."""
        if label is self._last_kinds[0]:
            return self._last_kinds[1]
        kinds = self._known_kinds.get(label)
        if kinds is None:
            other = Author.PLATFORM if self._assistant else Author.OTHER
            others, own = (
                BlockKind(label[0], author, label[1], Precision.SECOND, Zone.STATED) for author in (other, Author.OWNER)
            )
            kinds = self._known_kinds[label] = (others, own)
        self._last_kinds = label, kinds
        return kinds

    def _side(self, block: CellBlock, at: int, sha256: bytes) -> Side | None:
        """The side of a row; None where its rows have to be looked at one by one."""
        line = self.lines.undated(block.row_without(at, sha256, self._layout.places[6:9]))
        if line.draft or line.damaged or line.attachments or not line.key:
            return None
        owner = self._is_owner(line)
        if not (owner or line.addressed) or not (line.recipients or ", " not in line.to):
            return None
        person = self._person(line.sender, line.sender_slug)
        return Side(line, owner, person)
