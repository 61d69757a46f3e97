"""One statements file, read whole: its values, where each stands in it, and every fault of its schema."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final, TypeVar

from inspector.errors import InputFileError
from inspector.records.categories import Audience, DataCategory
from inspector.statements.entry import Entry
from inspector.statements.parse import one_or_more, parse_statement
from inspector.statements.parse_beside import parse_dispute, parse_event, parse_setting, parse_source, parse_tier
from inspector.statements.statement import Dispute, Event, Setting, Source, Statement, Tier
from inspector.toml_source import TomlSource, load_toml

_LISTS: Final = ("tier", "setting", "statement", "dispute", "event", "source")
_TABLES: Final = ("meta", "audience")
_META_KEYS: Final = ("platform", "version", "date", "latest_text", "archive_last_run")

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class StatementsFile:
    """One statements file. `date` is ISO, `version` and `platforms` are empty where it has no `[meta]`.

    `faults` holds every breach of the schema, in order of the file; the entries at fault are missing from
    the tuples, so that positions in them are those of the file only where there is no fault.
    """

    toml: TomlSource
    version: str
    date: str
    platforms: tuple[str, ...]
    tiers: tuple[Tier, ...]
    audience: tuple[tuple[str, str], ...]
    settings: tuple[Setting, ...]
    statements: tuple[Statement, ...]
    disputes: tuple[Dispute, ...]
    events: tuple[Event, ...]
    sources: tuple[Source, ...]
    faults: tuple[InputFileError, ...]


def read_statements_file(path: Path) -> StatementsFile:
    """Read one file; breaches of the schema are collected in `faults`.

    Raises:
        InputFileError: there is no such file, or it is no TOML.
    """
    source = load_toml(path)
    faults: list[InputFileError] = []
    _known_tables(source, faults)
    meta = _meta(source, faults)
    audience = _audience(source, faults)
    tiers = _entries(source, "tier", parse_tier, faults)
    if (tiers or audience) and not meta[2]:
        faults.append(_table_fault(source, "tier" if tiers else "audience", "needs [meta] with its platform"))
    return StatementsFile(
        toml=source,
        version=meta[0],
        date=meta[1],
        platforms=meta[2],
        tiers=tiers,
        audience=audience,
        settings=_entries(source, "setting", parse_setting, faults),
        statements=_entries(source, "statement", parse_statement, faults),
        disputes=_entries(source, "dispute", parse_dispute, faults),
        events=_entries(source, "event", parse_event, faults),
        sources=_entries(source, "source", parse_source, faults),
        faults=tuple(sorted(faults, key=lambda fault: fault.line or 0)),
    )


def _known_tables(source: TomlSource, faults: list[InputFileError]) -> None:
    for name, value in source.data.items():
        if name not in _LISTS and name not in _TABLES:
            known = ", ".join((*_TABLES, *_LISTS))
            faults.append(_table_fault(source, name, f"unknown table; a statements file knows {known}"))
        elif not isinstance(value, list if name in _LISTS else dict):
            wanted = f"[[{name}]]" if name in _LISTS else f"[{name}]"
            faults.append(_table_fault(source, name, f"must be written as {wanted}"))


def _table_fault(source: TomlSource, name: str, problem: str) -> InputFileError:
    # A lone key before the first header may bear a table's name: its own line is then the place.
    line = source.line(name, 0, None) or source.line(None, 0, name)
    return InputFileError(source.name, line, name, problem)


def _entries(
    source: TomlSource, table: str, parse: Callable[[Entry], T], faults: list[InputFileError]
) -> tuple[T, ...]:
    found = source.data.get(table, [])
    values: list[T] = []
    for index, value in enumerate(found if isinstance(found, list) else []):
        if not isinstance(value, Mapping):
            faults.append(_table_fault(source, table, f"must be written as [[{table}]]"))
            continue
        try:
            values.append(parse(Entry(source, table, index, value)))
        except InputFileError as fault:
            faults.append(fault)
    return tuple(values)


def _meta(source: TomlSource, faults: list[InputFileError]) -> tuple[str, str, tuple[str, ...]]:
    values = _table(source, "meta")
    if not values:
        return "", "", ()
    entry = Entry(source, "meta", 0, values)
    try:
        entry.only(_META_KEYS)
        day = values.get("date")
        if not isinstance(day, date) or isinstance(day, datetime):
            raise entry.fault("date", "the day of this state of knowledge is needed, such as 2026-11-24")
        return entry.text("version"), day.isoformat(), one_or_more(entry, "platform")
    except InputFileError as fault:
        faults.append(fault)
        return "", "", ()


def _audience(source: TomlSource, faults: list[InputFileError]) -> tuple[tuple[str, str], ...]:
    values = _table(source, "audience")
    entry = Entry(source, "audience", 0, values)
    try:
        entry.only(tuple(DataCategory))
        return tuple((category, entry.word(category, Audience)) for category in values)
    except InputFileError as fault:
        faults.append(fault)
        return ()


def _table(source: TomlSource, name: str) -> Mapping[str, Any]:
    value = source.data.get(name, {})
    return value if isinstance(value, Mapping) else {}
