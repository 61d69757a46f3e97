"""The facts file: what the person says was true, in TOML (contract, section 4)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

from inspector.errors import InputFileError
from inspector.facts.attachment import Attachment, AttachmentRefused, read_attachment
from inspector.facts.fact import Basis, Fact, FactSource
from inspector.facts.who import ASKED_WHO, ME
from inspector.records.instants import Instant, from_datetime, utc
from inspector.toml_source import TomlSource, load_toml

_FILE_KEYS: Final = ("as_of", "fact")
_FACT_KEYS: Final = ("what", "value", "from", "to", "at", "attachment")
_WORDS: Final = {
    "audience": ("public", "limited"),
    "account": ("open",),
    "setting": ("on", "off"),
    "only_if": ("met", "not_met"),
}
_PLAIN: Final = ("residence", "account_region", "subscription", "audience", "account", "born")
_NAMED: Final = ("setting", "only_if", "me")
_REGIONS: Final = ("residence", "account_region")
_REGION = re.compile(r"[A-Z]{2}(-[A-Z0-9]{1,3})?")
_NO_COUNTRIES: Final = {
    "UK": "the United Kingdom's code is GB",
    "EU": "a country is needed, such as DE; its groups are known by themselves",
}


@dataclass(frozen=True, slots=True)
class FactsFile:
    """What a facts file says: facts and sightings in the order of the file, and their proofs, each once.

    `as_of` is None where the file sets none. All facts have basis `declared`.
    """

    as_of: Instant | None
    facts: tuple[Fact, ...]
    attachments: tuple[Attachment, ...]


def read_facts_file(
    path: Path, known_settings: frozenset[str] | None = None, known_statements: frozenset[str] | None = None
) -> FactsFile:
    """Reads a facts file, strictly.

    Args:
        path: the file; attachments are looked for in its folder.
        known_settings: ids that `setting:` may name; None for any.
        known_statements: ids that `only_if:` may name; None for any.

    Raises:
        InputFileError: anything in the file, or an attachment, is not as the schema has it.
    """
    source = load_toml(path)
    for key in source.data:
        if key not in _FILE_KEYS:
            raise source.fault(None, 0, key, "unknown key; a facts file holds as_of and [[fact]]")
    tables = source.data.get("fact", [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        # A header [fact] in single brackets is a table of its own; a key `fact` stands at the top.
        table, at_fault = ("fact", None) if source.line("fact", 0, None) else (None, "fact")
        raise source.fault(table, 0, at_fault, "each fact begins with [[fact]]")
    known = {"setting": known_settings, "only_if": known_statements, "me": frozenset(ASKED_WHO)}
    facts: list[Fact] = []
    attachments: dict[str, Attachment] = {}
    for index, values in enumerate(tables):
        entry = _Entry(source, index, values)
        proof = entry.attachment(path.parent)
        if proof is not None:
            attachments[proof.name] = proof
        facts.append(entry.fact(known, proof))
    as_of = source.data.get("as_of")
    until = None if as_of is None else _instant(source, None, 0, "as_of", as_of)
    return FactsFile(until, tuple(facts), tuple(attachments.values()))


@dataclass(frozen=True, slots=True)
class _Entry:
    """One `[[fact]]` of the file, number `index` from 0."""

    source: TomlSource
    index: int
    values: Mapping[str, Any]

    def fault(self, key: str, problem: str) -> InputFileError:
        return self.source.fault("fact", self.index, key, problem)

    def fact(self, known: Mapping[str, frozenset[str] | None], proof: Attachment | None) -> Fact:
        for key in self.values:
            if key not in _FACT_KEYS:
                raise self.fault(key, f"unknown key; a fact knows {', '.join(_FACT_KEYS)}")
        what = self._what(known)
        value = self._born() if what == "born" else self._value(what)
        start, end, at = (self._instant(key) for key in ("from", "to", "at"))
        self._check_times(what, start, end, at)
        line = self.source.line("fact", self.index, None) or self.source.line(None, 0, "fact")
        origin = FactSource(file=self.source.name, line=line, attachment="" if proof is None else proof.sha256)
        # Who somebody is on a platform is no other one's business.
        platform = what.removeprefix(ME) if what.startswith(ME) else ""
        return Fact(what, value, Basis.DECLARED, origin, start, end, at, platform)

    def attachment(self, folder: Path) -> Attachment | None:
        if "attachment" not in self.values:
            return None
        try:
            return read_attachment(folder, self._text("attachment"))
        except AttachmentRefused as error:
            raise self.fault("attachment", str(error)) from error

    def _what(self, known: Mapping[str, frozenset[str] | None]) -> str:
        what = self._text("what")
        kind, colon, name = what.partition(":")
        if what in _PLAIN:
            return what
        if kind not in _NAMED or not colon or not name.strip():
            kinds = ", ".join((*_PLAIN, "setting:<id>", "only_if:<statement id>", "me:<platform>"))
            raise self.fault("what", f"'{what}' is none of {kinds}")
        ids = known[kind]
        if ids is not None and name not in ids:
            problems = {
                "setting": f"no setting is known as '{name}'",
                "only_if": f"no statement is known as '{name}'",
                "me": f"'{name}' is no platform on which it is asked who you are",
            }
            raise self.fault("what", problems[kind])
        return what

    def _value(self, what: str) -> str:
        value = self._text("value")
        kind = what.partition(":")[0]
        if kind in _REGIONS and (value in _NO_COUNTRIES or not _REGION.fullmatch(value)):
            hint = _NO_COUNTRIES.get(
                value, "an ISO country code is needed, such as DE, or a part of one, such as US-CA"
            )
            raise self.fault("value", f"'{value}': {hint}")
        words = _WORDS.get(kind)
        if words is not None and value not in words:
            raise self.fault("value", f"'{value}' is not {' or '.join(words)}")
        return value

    def _born(self) -> str:
        value = self.values.get("value")
        if isinstance(value, str):
            try:
                # Python reads week dates and dates without hyphens too; people are asked for one form.
                value = date.fromisoformat(value) if re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII) else None
            except ValueError:
                value = None
        if not isinstance(value, date) or isinstance(value, datetime):
            raise self.fault("value", "a date of birth is needed, such as 1990-05-17")
        return value.isoformat()

    def _instant(self, key: str) -> Instant | None:
        value = self.values.get(key)
        return None if value is None else _instant(self.source, "fact", self.index, key, value)

    def _check_times(self, what: str, start: Instant | None, end: Instant | None, at: Instant | None) -> None:
        always = {"born": "a date of birth holds at all times; its date goes into value"}
        if what.startswith(ME):
            always[what] = "who you are on a platform holds at all times; give the value alone"
        for key in ("from", "to", "at") if what in always else ():
            if key in self.values:
                raise self.fault(key, always[what])
        if at is not None and not what.startswith("setting:"):
            raise self.fault("at", "only a setting is seen at one instant; use from and to")
        if at is not None and (start is not None or end is not None):
            raise self.fault("at", "a setting was seen at one instant (at), or held from and to; not both")
        if start is not None and end is not None and end <= start:
            raise self.fault("to", "the fact ends before it begins, or as it begins; to is when it no longer held")

    def _text(self, key: str) -> str:
        if key not in self.values:
            raise self.fault(key, "is missing")
        value = self.values[key]
        if not isinstance(value, str) or not value.strip() or not value.isprintable():
            raise self.fault(key, "a text in quotes, on one line, is needed")
        return value


def _instant(source: TomlSource, table: str | None, index: int, key: str, value: object) -> Instant:
    """A TOML date (its first instant, UTC), or a date and time with its offset."""
    if isinstance(value, datetime):
        if value.tzinfo is None:
            problem = "the time has no zone; write 2024-09-20T17:05:00Z for UTC, or an offset such as +02:00"
            raise source.fault(table, index, key, problem)
        try:
            return from_datetime(value.astimezone(UTC))
        except OverflowError as error:
            raise source.fault(table, index, key, "the date is out of range") from error
    if isinstance(value, date):
        return utc(value.year, value.month, value.day)
    raise source.fault(table, index, key, "a date without quotes is needed, such as 2024-09-20")
