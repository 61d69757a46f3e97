"""One conversation while it is read: its messages are held until it is known what it is called and when it began."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from inspector.archive.archive import Member
from inspector.platforms.chatgpt.context import SERVICE, Context
from inspector.platforms.chatgpt.node import ASSISTANT, Node, read_node, salvaged
from inspector.platforms.chatgpt.tree import Shape, shape_of
from inspector.platforms.dates.epoch import SECONDS, read_epoch
from inspector.platforms.dates.read import DateFault
from inspector.platforms.json_stream.piece import Path, Piece, place
from inspector.records.categories import DataCategory, Grade, Sign
from inspector.records.instants import DAY, Instant, Precision, Zone
from inspector.records.record import Conversation, Created, Participant, Record

_WANTED: Final = frozenset({"id", "conversation_id", "title", "create_time", "update_time", "current_node", "mapping"})
_SPANS: Final = ((DAY, Precision.DAY), (31 * DAY, Precision.MONTH))


@dataclass(frozen=True, slots=True)
class Head:
    """What stands beside a conversation's messages; empty or None where it does not say."""

    id: str = ""
    title: str = ""
    current: str = ""
    began: Any = None
    changed: Any = None


class Conversing:
    """A conversation of which some has been read.

    Attributes:
        path: where it stands in its member.
        head: what stands beside its messages, once that is known for good.
        mapped: whether it has any node.
        held: bytes of messages that wait.
    """

    def __init__(self, member: Member, context: Context | None, path: Path) -> None:
        self._member = member
        self._context = context
        self._bounds = None if context is None else context.bounds
        self._owner = None if context is None else Participant(context.owner_name, context.owner_id)
        self._known: dict[str, Any] = {}
        self._waiting: list[tuple[Piece, Node | None]] = []
        self._parents: dict[str, str] = {}
        self._speaking: set[str] = set()
        self._first: Instant | None = None
        self._given = self._torn = False
        self._people: dict[Participant, None] = {}
        self.path = path
        self.head: Head | None = None
        self.mapped = False
        self.held = 0

    def know(self, name: str, value: Any) -> None:  # noqa: ANN401  (whatever JSON holds)
        """One value that stands beside the messages."""
        if name in _WANTED:
            self._known[name] = value

    def told(self) -> Head:
        """What has been said beside the messages so far."""
        known = self._known
        return Head(
            _text(known.get("conversation_id")) or _text(known.get("id")),
            _text(known.get("title")),
            _text(known.get("current_node")),
            known.get("create_time"),
            known.get("update_time"),
        )

    @property
    def key(self) -> str:
        """What the conversation is told apart by; its place where it has no id."""
        head = self.head or Head()
        return head.id or f"{self._member.path}/{'/'.join(map(str, self.path))}"

    @property
    def called(self) -> str:
        """What a warning calls it."""
        return f"The conversation at {'/'.join(map(str, self.path))}"

    def add(self, piece: Piece) -> bool:
        """One node of the tree; whether it holds a message that says something."""
        self.mapped = True
        bounds, owner = self._bounds, self._owner
        assert bounds is not None and owner is not None  # noqa: S101, PT018  (only heads are read without a context)
        name = str(piece.path[-1])
        if piece.damaged:
            self._waiting.append((piece, None))
            self._parents[name] = ""
            self._torn = True
            return True
        node = read_node(name, piece.value, owner, bounds)
        if node is not None:
            self._parents[name] = node.parent
        elif isinstance(piece.value, dict):
            self._parents[name] = _text(piece.value.get("parent"))
        if node is None or not (node.text or node.files):
            return False
        self._speaking.add(name)
        if node.created is not None and (self._first is None or node.created.earliest < self._first):
            self._first = node.created.earliest
        self._waiting.append((piece, node))
        self.held += piece.length
        return True

    def flush(self, records: int) -> Iterator[tuple[Record, tuple[str, ...], Piece, bool]]:
        """The records that wait: each with codes of what is odd, its piece, and whether its time is the conversation's.

        Args:
            records: how many records of the member came before.
        """
        waiting, self._waiting, self.held = self._waiting, [], 0
        key, marks, member, people = self.key, self._marks(), self._member, self._people
        self._given = self._given or bool(waiting)
        for number, (piece, node) in enumerate(waiting, records + 1):
            if node is None:
                yield self._damaged(piece, number), (), piece, False
                continue
            if node.sender is not None:
                people[node.sender] = None
            record = Record(
                place(member, number, piece),
                node.category,
                node.author,
                node.created or self._borrowed(),
                _signs(marks, node),
                None,
                SERVICE,
                key,
                node.sender,
                node.tool,
                node.text or _files_words(len(node.files)),
            )
            fault = node.fault
            odd = node.odd if fault is None or fault is DateFault.BLANK else (fault.value, *node.odd)
            yield record, odd, piece, node.created is None

    def _damaged(self, piece: Piece, number: int) -> Record:
        assert self._context is not None  # noqa: S101  (only heads are read without one)
        author, created = salvaged(piece.raw, self._context.bounds)
        where = place(self._member, number, piece)
        signs = self._marks()
        return Record(
            where,
            DataCategory.AI_CHAT,
            author,
            created,
            signs=signs,
            service=SERVICE,
            conversation=self.key,
            damaged=True,
        )

    def _borrowed(self) -> Created | None:
        """The time of a message without one: from the conversation's beginning to its last change, or to the export."""
        context, head = self._context, self.head or Head()
        assert context is not None  # noqa: S101  (only heads are read without one)
        began = read_epoch(head.began, SECONDS, context.bounds)
        starts = [
            each for each in (self._first, began.earliest if isinstance(began, Created) else None) if each is not None
        ]
        if not starts:
            return None
        start = min(starts)
        changed = read_epoch(head.changed, SECONDS, context.bounds)
        end = max(start, changed.earliest if isinstance(changed, Created) else max(start, context.as_of))
        precision = next((word for span, word in _SPANS if end - start <= span), Precision.YEAR)
        return Created(start, end, precision, Zone.STATED)

    def _marks(self) -> tuple[tuple[Sign, Grade], ...]:
        assert self._context is not None  # noqa: S101  (only heads are read without one)
        marks = []
        if self.key in self._context.rated:
            marks.append((Sign.RATED, Grade.CERTAIN))
        if self.key in self._context.shared:
            marks.append((Sign.SHARED_LINK, Grade.CERTAIN))
        return tuple(marks)

    def shape(self) -> Shape:
        """The shape of its tree."""
        return shape_of(self._parents, (self.head or Head()).current)

    def off_branch(self, shape: Shape) -> int:
        """How many messages stand on other branches than the one that was shown last; 0 where that is not known."""
        return len(self._speaking - shape.shown) if shape.shown and not self._torn else 0

    def conversation(self) -> Conversation | None:
        """What is known of it in the end; None where it gave no record."""
        if not self._given:
            return None
        people = tuple(self._people) or (ASSISTANT,)
        return Conversation(self.key, (self.head or Head()).title, people, DataCategory.AI_CHAT, self._marks())


def _signs(marks: tuple[tuple[Sign, Grade], ...], node: Node) -> tuple[tuple[Sign, Grade], ...]:
    """Those of the conversation and those of the message, in the order of `Sign`."""
    if not (marks and node.signs):
        return marks or node.signs
    order = list(Sign)
    return tuple(sorted((*marks, *node.signs), key=lambda each: order.index(each[0])))


def _text(value: Any) -> str:  # noqa: ANN401
    return value if isinstance(value, str) else ""


def _files_words(count: int) -> str:
    """A message that is nothing but files of which no name is said."""
    return "[one file]" if count == 1 else f"[{count} files]"
