"""The facts of a case as a claim worksheet prints them: in words, with the record that each was read from."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from inspector.facts.fact import Fact
from inspector.operations.gaps import gaps
from inspector.operations.summary import fact_line, fact_name
from inspector.operations.viewing import View
from inspector.records.instants import Instant
from inspector.reports.pack.document import Foreign, Text
from inspector.statements.period_words import instant_words


@dataclass(frozen=True, slots=True)
class FactFound:
    """One fact in words, and the public id of the record that it was read from; none where the person said it."""

    sentence: Text
    labels: tuple[str, ...]


def facts_found(view: View, what: Iterable[str], platforms: frozenset[str]) -> Iterator[FactFound]:
    """The facts and sightings of these kinds, in the order of the case.

    Args:
        view: the open case.
        what: kinds of facts.
        platforms: facts that hold for one platform's archives count where it is among these.
    """
    wanted = frozenset(what)
    labels = _labels(view)
    for fact, label in zip(view.facts, labels, strict=True):
        if fact.what in wanted and (not fact.platform or fact.platform in platforms):
            yield FactFound(_sentence(fact, view), label)


def facts_missing(view: View, what: Iterable[str], platforms: frozenset[str]) -> Iterator[Text]:
    """What would help and nobody gave, of these kinds: the gaps of the case, and kinds of which nothing is recorded."""
    ours = {each.setting for each in view.knowledge.statements if platforms.intersection(each.platforms)}
    told = {fact.what for fact in view.facts}
    missing = gaps(view)
    for kind in what:
        if kind.startswith("setting:") and kind.removeprefix("setting:") not in ours:
            continue
        found = [gap for gap in missing if gap.fact == kind]
        for gap in found:
            yield (Foreign(gap.what.rstrip(".")), ". ", Foreign(gap.how_to_get))
        if not found and kind not in told:
            yield f"Nothing is recorded of: {fact_name(kind, view.knowledge)}."


def _sentence(fact: Fact, view: View) -> Text:
    line = fact_line(fact, view.knowledge)
    return (
        f"{line.what}: ",
        Foreign(line.value),
        f"{_when(line.since, line.until, line.at)} ({line.basis}",
        *((": ", Foreign(line.source)) if line.source else ()),
        ").",
    )


def _when(since: Instant | None, until: Instant | None, at: Instant | None) -> str:
    if at is not None:
        return f", seen on {instant_words(at)}"
    start = "" if since is None else f", from {instant_words(since)}"
    end = "" if until is None else f" until {instant_words(until)}"
    return f"{start}{',' if end and not start else ''}{end}"


def _labels(view: View) -> tuple[tuple[str, ...], ...]:
    """For each fact of the case, in its order, the public id of its record."""
    rows = view.case.connection.execute(
        "SELECT fact.source, (SELECT substr(archive.sha256, 1, 8) || '.' || member.ordinal FROM member JOIN archive ON archive.id = "
        "member.archive WHERE member.archive = fact.archive AND member.path = json_extract(fact.source, '$.member')) "
        "FROM fact ORDER BY fact.archive IS NULL, fact.archive, fact.id"
    )
    return tuple(_label(json.loads(source)["record"], place) for source, place in rows)


def _label(record: int | None, place: str | None) -> tuple[str, ...]:
    return () if record is None or place is None else (f"{place}.{record}",)
