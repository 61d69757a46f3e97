"""From the tables that stand beside statements to their values: sources, settings, events, disputes, tiers."""

import re
from datetime import date, datetime
from typing import Final

from inspector.statements.entry import Entry
from inspector.statements.parse import parse_id
from inspector.statements.published import latest_day, precision_of
from inspector.statements.statement import Dispute, Event, Setting, Source, Tier

_SOURCE_ID: Final = re.compile(r"\S+")
SOURCE_KINDS: Final = ("primary", "court", "regulator", "press")


def parse_source(entry: Entry) -> Source:
    """A `[[source]]`. `published` is ISO, cut to what is known, or `from/to` where a stretch of captures is meant."""
    entry.only(("id", "kind", "publisher", "title", "url", "published", "quotes", "note"))
    published = _date_text(entry, "published", "")
    if published and latest_day(published) is None:
        raise entry.fault("published", f"'{published}' is no date: 2024, 2024-09, 2024-09-18, or two with / between")
    return Source(
        id=parse_id(entry, _SOURCE_ID),
        kind=entry.word("kind", SOURCE_KINDS),
        publisher=entry.text("publisher"),
        title=entry.text("title"),
        url=entry.text("url", ""),
        published=published,
        quotes=entry.text("quotes", ""),
        note=entry.text("note", ""),
    )


def parse_setting(entry: Entry) -> Setting:
    """A `[[setting]]`."""
    entry.only(("id", "name", "covers", "sources", "where", "address", "default", "does_not_cover", "toggle", "note"))
    return Setting(
        id=parse_id(entry),
        name=entry.text("name"),
        covers=entry.text("covers"),
        sources=entry.texts("sources"),
        where=entry.text("where", ""),
        address=entry.text("address", ""),
        default=entry.word("default", ("on", "off", "unknown"), ""),
        does_not_cover=entry.text("does_not_cover", ""),
        toggle=entry.text("toggle", ""),
        note=entry.text("note", ""),
    )


def parse_event(entry: Entry) -> Event:
    """An `[[event]]`. Its date is cut to its precision."""
    entry.only(("id", "date", "precision", "title", "summary", "sources"))
    name = parse_id(entry)
    day = _date_text(entry, "date")
    precision = entry.word("precision", ("day", "month", "year"))
    if latest_day(day) is None or "/" in day:
        raise entry.fault("date", f"'{day}' is no date: 2024, 2024-09 or 2024-09-18")
    if precision_of(day) != precision:
        raise entry.fault("precision", f"'{day}' is a {precision_of(day)}, not a {precision}")
    return Event(
        id=name,
        date=day,
        precision=precision,
        title=entry.text("title"),
        summary=entry.text("summary"),
        sources=entry.texts("sources"),
    )


def parse_dispute(entry: Entry) -> Dispute:
    """A `[[dispute]]`; one that concerns no statement lists none."""
    entry.only(("id", "question", "statements", "sources", "shown_as"))
    return Dispute(
        id=parse_id(entry, _SOURCE_ID),
        question=entry.text("question"),
        statements=entry.texts("statements", ()),
        sources=entry.texts("sources"),
        shown_as=entry.text("shown_as"),
    )


def parse_tier(entry: Entry) -> Tier:
    """A `[[tier]]`."""
    entry.only(("id", "name", "paid"))
    if "paid" not in entry.values:
        raise entry.fault("paid", "is missing")
    return Tier(id=parse_id(entry), name=entry.text("name"), paid=entry.flag("paid", absent=False))


def _date_text(entry: Entry, key: str, absent: str | None = None) -> str:
    value = entry.values.get(key)
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    return entry.text(key, absent)
