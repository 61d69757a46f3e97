"""`protected-history.js`: when the account was made private and opened again, of the last six months alone.

Only empty ones and their keys were ever seen: what an action is called is told by its beginning, and anything else
is said to be not understood (format reference, sections 7 and 12).
"""

from dataclasses import dataclass
from typing import Final

from inspector.archive.archive import Archive
from inspector.facts.fact import Basis, Fact, FactSource
from inspector.platforms.json_stream.piece import Kind
from inspector.platforms.json_stream.shown import first_named
from inspector.platforms.json_stream.small import text
from inspector.platforms.x.context import Stretch
from inspector.platforms.x.kinds import member_kind, plan_of, stem
from inspector.platforms.x.moments import Moments
from inspector.platforms.x.script import Script, script_pieces
from inspector.records.instants import DAY, Instant
from inspector.records.record import Created, ExtractionWarning

_MADE_PRIVATE: Final = "the account was made private; the list shows six months alone"
_OPENED: Final = "the account was opened to everybody; the list shows six months alone"
_REACH: Final = 183 * DAY
"""How far back the list goes: six months."""


@dataclass(frozen=True, slots=True)
class Protection:
    """What the list gives: facts, the stretches in which the account was private, and what is odd."""

    facts: tuple[Fact, ...] = ()
    private: tuple[Stretch, ...] = ()
    warnings: tuple[ExtractionWarning, ...] = ()


def protection(archive: Archive, moments: Moments, as_of: Instant) -> Protection:
    """The changes in order of time. A list that is empty or missing says nothing of the time before."""
    changes: list[tuple[Instant, bool, FactSource]] = []
    warnings: list[ExtractionWarning] = []
    for member in archive.members:
        kind = member_kind(member.path)
        if member.problem or kind is None or stem(member.path) != "protected-history":
            continue
        number = 0
        with archive.open(member) as stream:
            for piece in script_pieces(archive, Script(stream), plan_of(member.path, kind)):
                if piece.kind is not Kind.VALUE:
                    continue
                number += 1
                action = text(first_named(piece.value, ("action",))).casefold()
                made = moments.read(first_named(piece.value, ("protectedAt", "createdAt")))
                private = action.startswith("protect")
                if not isinstance(made, Created) or not (private or action.startswith("unprotect")):
                    message = "A change of who can see the posts is told in words or at a time that are not understood; it is passed over."
                    warnings.append(ExtractionWarning("unknown_change", message, member.ordinal))
                    continue
                note = _MADE_PRIVATE if private else _OPENED
                changes.append((made.earliest, private, FactSource(member=member.path, record=number, note=note)))
    changes.sort(key=lambda change: change[0])
    facts = [
        Fact("setting:x.protected", "on" if private else "off", Basis.ARCHIVE, source, start=at, platform="x")
        for at, private, source in changes
    ]
    stretches = tuple(_stretches([(at, on) for at, on, _ in changes], as_of))
    if stretches and stretches[-1].end is None:
        source = next(source for at, _, source in reversed(changes) if at == stretches[-1].start)
        facts.append(Fact("audience", "limited", Basis.ARCHIVE, source, start=stretches[-1].start, platform="x"))
    return Protection(tuple(facts), stretches, tuple(warnings))


def _stretches(changes: list[tuple[Instant, bool]], as_of: Instant) -> list[Stretch]:
    found: list[Stretch] = []
    began: Instant | None = None
    if changes and not changes[0][1]:
        # Opened first: private before that, for as long as the list goes back at least.
        began = min(as_of - _REACH, changes[0][0])
    for at, private in changes:
        if private:
            began = at if began is None else began
        elif began is not None:
            found.append(Stretch(began, at))
            began = None
    return [*found, *([] if began is None else [Stretch(began, None)])]
