"""A row of a message file as values, whatever layout it has (format reference, section 5.1)."""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from operator import itemgetter
from typing import Final, NamedTuple

from inspector.platforms.dates.read import Bounds, DateFault, DateReader
from inspector.platforms.dates.shape import ISO_SECOND, SECOND, SECOND_UTC, SLASHED_SECOND_UTC, US_MINUTE
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.linkedin.context import Context
from inspector.platforms.linkedin.owner import slug_of
from inspector.platforms.tabular.row import ENCODING_GUESSED, Row
from inspector.records.record import Created

MESSAGE_HEADERS: Final = (
    frozenset({"conversation id", "from", "date", "content"}),
    frozenset({"from", "to", "date", "content", "direction"}),
)
"""The column sets that make a header that of a message file: since 2020, and before."""

_COLUMNS: Final = (
    "conversation id", "conversation title", "from", "sender profile url", "to", "recipient profile urls", "date", "subject",
    "content", "attachments", "is message draft", "is conversation draft", "direction",
)  # fmt: skip
_SOUND: Final = frozenset({"", ENCODING_GUESSED})
_TRUE: Final = frozenset({"yes", "true", "1"})
_LONGEST_KEY: Final = 500
LONGEST_NAME: Final = 1_000
_LONGEST_NAMES: Final = 20_000
_MOST_RECIPIENTS: Final = 1_000
"""More than any real row holds; what is beyond stands in the row's exact bytes."""


class Line(NamedTuple):
    """One row. `recipients` are slugs; `sender_slug` is empty where there is no address of a
    person's profile, `addressed` whether there is any address; `sent` says what an
    old layout's direction says of the owner, None where there is no such column.
    """

    row: Row
    key: str
    title: str
    sender: str
    addressed: bool
    sender_slug: str
    to: str
    recipients: tuple[str, ...]
    created: Created | DateFault
    subject: str
    content: str
    attachments: str
    draft: bool
    sent: bool | None
    damaged: bool


@dataclass(frozen=True, slots=True)
class MessageLayout:
    """Which columns a file has, by their place, -1 for those that it lacks; and how many there are in all."""

    places: tuple[int, ...]
    columns: int

    @classmethod
    def of(cls, columns: tuple[str, ...]) -> "MessageLayout":
        """The layout of a header."""
        at = {name.casefold(): place for place, name in reversed(list(enumerate(columns)))}
        return cls(tuple(at.get(name, -1) for name in _COLUMNS), len(columns))

    @property
    def has_sender_addresses(self) -> bool:
        """Whether senders are told by their address (2020 on)."""
        return self.places[3] >= 0

    @property
    def has_recipient_addresses(self) -> bool:
        """Whether receivers are told by their address (mid-2023 on)."""
        return self.places[5] >= 0

    @property
    def by_the_column(self) -> bool:
        """Whether its first nine columns stand as they have since mid-2023, and none tells directions."""
        return self.places[:9] == tuple(range(9)) and self.places[12] < 0

    @property
    def has_conversations(self) -> bool:
        """Whether rows name their conversation (2020 on)."""
        return self.places[0] >= 0


class LineReader:
    """Reads rows of one file. Counts what is worth one warning for the whole member in `zoneless`."""

    def __init__(self, layout: MessageLayout, context: Context) -> None:
        self._layout = layout
        bounds = Bounds(context.latest)
        self._dates = DateReader((SECOND_UTC, ISO_SECOND, SECOND, SLASHED_SECOND_UTC), ZoneRule.UNKNOWN, bounds)
        old = ZoneRule.PACIFIC if context.pacific else ZoneRule.UNKNOWN
        self._old_dates = DateReader((US_MINUTE,), old, bounds)
        self._people: dict[str, tuple[str, ...]] = {}
        self._columns = layout.columns
        self._chosen: Callable[[list[str]], tuple[str, ...]] = itemgetter(*layout.places)

    def read(self, row: Row) -> Line:
        """The row's values; cells that are not there are empty."""
        found = self._found(row.cells)
        created = self._dates.read(found[6])
        if created is DateFault.UNREADABLE:
            created = self._old_dates.read(found[6])
        return self._line(row, found, created)

    def undated(self, row: Row) -> Line:
        """The same of a row whose date is read elsewhere."""
        return self._line(row, self._found(row.cells), DateFault.BLANK)

    def _found(self, cells: list[str]) -> tuple[str, ...]:
        if len(cells) == self._columns:
            # An empty cell behind the last one stands for every column that is not there: its place is -1.
            return self._chosen([*cells, ""])
        return tuple([cells[at] if -1 < at < len(cells) else "" for at in self._layout.places])

    def _line(self, row: Row, found: tuple[str, ...], created: Created | DateFault) -> Line:
        key, title, sender, url, to, urls, _, subject, content, attachments, draft, drafted, direction = found
        sent = None
        if self._layout.places[12] >= 0:
            sent = direction.strip().casefold() == "outgoing"
        return Line(
            row,
            key_of(key),
            title.strip(),
            sender.strip()[:LONGEST_NAME],
            url != "" and not url.isspace(),
            slug_of(url) if url else "",
            to.strip()[:_LONGEST_NAMES],
            self._slugs(urls) if urls else (),
            created,
            subject.strip(),
            content,
            attachments,
            is_true(draft) or is_true(drafted),
            sent,
            row.fault not in _SOUND,
        )

    def _slugs(self, urls: str) -> tuple[str, ...]:
        known = self._people.get(urls)
        if known is None:
            if len(self._people) > 50_000:
                self._people.clear()
            found = (slug_of(url) for url in urls.split(",", _MOST_RECIPIENTS)[:_MOST_RECIPIENTS])
            known = tuple(dict.fromkeys(slug for slug in found if slug))
            if len(urls) <= _LONGEST_NAMES:
                self._people[urls] = known
        return known


def is_true(cell: str) -> bool:
    """Whether a cell says yes."""
    return cell != "" and cell.strip().casefold() in _TRUE


def key_of(cell: str) -> str:
    """The key of a conversation, as a cell tells it."""
    return cell.strip() if len(cell) <= _LONGEST_KEY else _short(cell)


def _short(key: str) -> str:
    """No conversation has so long a key; two that differ stay two, and what is remembered stays small."""
    return f"{key[:50]}…{sha256(key.encode('utf-8', 'surrogatepass')).hexdigest()}"
