"""A matter as values: a lawsuit or a complaint, its claims, what each asks for, and what of a case bears on it.

Nothing here says that a claim holds. An element asks, a case shows what it holds, and the rest is left to people.
"""

from dataclasses import dataclass
from enum import StrEnum

from inspector.records.instants import Instant
from inspector.statements.statement import Asserts


class Side(StrEnum):
    """Whether a line bears on an element, or speaks against it. Both stand on the same page."""

    BEARS = "bears"
    AGAINST = "against"


@dataclass(frozen=True, slots=True)
class Law:
    """A text of law or a ruling that an element rests on.

    `read` says where and in which state the text was read; empty: it was not checked for this program, and the
    reader is told so wherever it stands. `note` is what it says, in plain words.
    """

    id: str
    cite: str
    title: str
    note: str
    url: str = ""
    read: str = ""


@dataclass(frozen=True, slots=True)
class RecordQuery:
    """Which records are counted; an empty field asks for any.

    `categories` are exactly these, without those below them. `sign` counts at any grade. `since` and `until` bound
    the earliest instant of creation (half-open, UTC); under either, records without a date are left out.
    `reached_by` is a statement that has a window for the record, of whatever certainty.
    """

    platforms: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    verdicts: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()
    sign: str = ""
    since: Instant | None = None
    until: Instant | None = None
    reached_by: str = ""


@dataclass(frozen=True, slots=True)
class FactsAsked:
    """The facts of these kinds, such as `subscription` or `setting:linkedin.genai`."""

    what: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StatementsAsked:
    """Statements by id, each with the number of records that it has a window for."""

    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReachedAsked:
    """Every statement that asserts this and has a window for some record of the case."""

    asserts: Asserts


@dataclass(frozen=True, slots=True)
class EventsAsked:
    """Events of the chronology by id."""

    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Noted:
    """Nothing is asked of the case: the line's own text is all."""


Asked = RecordQuery | FactsAsked | StatementsAsked | ReachedAsked | EventsAsked | Noted


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that is looked up in a case for an element.

    `text` says in plain words what is looked up, without a full stop; it may be empty for statements, events and
    facts, which have words of their own. `platform` limits the line to cases that hold an archive of it.
    """

    side: Side
    text: str
    asked: Asked
    platform: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Element:
    """One thing that a claim asks for.

    `asks` is one plain sentence or two. `missing` are kinds of facts that would help where nobody gave them;
    `not_shown` says what no archive can show, `for_you` what only the person can say.
    """

    id: str
    title: str
    asks: str
    law: tuple[str, ...]
    lines: tuple[Line, ...]
    sources: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    not_shown: tuple[str, ...] = ()
    for_you: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim of a matter with its elements in order."""

    id: str
    title: str
    about: str
    elements: tuple[Element, ...]
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Matter:
    """A lawsuit, or a complaint that anybody may make.

    `filed` and `ended` are ISO days, empty where there is none; `status` says in plain words how it stands.
    `platforms` are those whose archives it concerns, `*` for any. Where `regions` are given, `regions_named` calls
    them by name, `regions_ask` says what they decide, and only stays from `regions_since` on count.
    """

    id: str
    title: str
    about: str
    status: str
    platforms: tuple[str, ...]
    sources: tuple[str, ...]
    laws: tuple[Law, ...]
    claims: tuple[Claim, ...]
    forum: str = ""
    number: str = ""
    filed: str = ""
    ended: str = ""
    regions: tuple[str, ...] = ()
    regions_named: str = ""
    regions_since: Instant | None = None
    regions_ask: str = ""
