"""One table of a statements file, read key by key: every word checked, every fault with file, line and key."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from inspector.errors import InputFileError
from inspector.records.instants import Instant, from_datetime, utc
from inspector.toml_source import TomlSource


@dataclass(frozen=True, slots=True)
class Entry:
    """One table of the file: `[[statement]]` number `index` (from 0), a lone table such as `[meta]`, or,
    where the table is None, the keys before the first header.

    Every reading method raises `InputFileError` for a wrong type or value, and for a key that is absent
    where no value is given for that.
    """

    source: TomlSource
    table: str | None
    index: int
    values: Mapping[str, Any]

    def fault(self, key: str | None, problem: str) -> InputFileError:
        """The error that names this entry's file and the key's line."""
        return self.source.fault(self.table, self.index, key, problem)

    def only(self, known: Collection[str]) -> None:
        """Refuse keys that the schema does not know."""
        for key in self.values:
            if key not in known:
                raise self.fault(key, f"unknown key; known here: {', '.join(sorted(known))}")

    def text(self, key: str, absent: str | None = None) -> str:
        """A text that is not empty."""
        value = self._value(key, absent)
        if not isinstance(value, str) or (not value.strip() and key in self.values):
            raise self.fault(key, "a text in quotes is needed, not an empty one")
        return value

    def word(self, key: str, words: type[StrEnum] | Iterable[str], absent: str | None = None) -> str:
        """One of a fixed set of words."""
        value = self.text(key, absent)
        known = [str(word) for word in words]
        if value not in known and key in self.values:
            raise self.fault(key, f"'{value}' is none of {', '.join(known)}")
        return value

    def texts(self, key: str, absent: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """A list of texts, none empty and none twice; an empty list only where the key may be absent."""
        value = self._value(key, absent)
        if absent is not None and key not in self.values:
            return absent
        if not isinstance(value, list) or not all(isinstance(item, str) and item.strip() for item in value):
            raise self.fault(key, 'a list of texts is needed, such as ["a", "b"]')
        if not value and absent is None:
            raise self.fault(key, "the list is empty; at least one is needed")
        if len(set(value)) != len(value):
            raise self.fault(key, "the list names one thing twice")
        return tuple(value)

    def words(
        self, key: str, words: type[StrEnum] | Iterable[str], absent: tuple[str, ...] | None = None
    ) -> tuple[str, ...]:
        """A list of words out of a fixed set."""
        values = self.texts(key, absent)
        known = [str(word) for word in words]
        for value in values:
            if value not in known and key in self.values:
                raise self.fault(key, f"'{value}' is none of {', '.join(known)}")
        return values

    def flag(self, key: str, *, absent: bool) -> bool:
        """True or false."""
        value = self._value(key, absent)
        if not isinstance(value, bool):
            raise self.fault(key, "true or false is needed, without quotes")
        return value

    def age(self, key: str) -> int | None:
        """A whole number of years from 1 to 120; None where the key is absent."""
        if key not in self.values:
            return None
        value = self.values[key]
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 120:
            raise self.fault(key, "an age in whole years is needed, from 1 to 120")
        return value

    def instant(self, key: str) -> Instant | None:
        """A TOML date (00:00:00Z of it) or a date and time with its offset; None where the key is absent."""
        if key not in self.values:
            return None
        value = self.values[key]
        if isinstance(value, datetime):
            if value.tzinfo is None:
                raise self.fault(key, "a time needs its offset, such as 2024-09-20T17:05:00Z")
            return from_datetime(value)
        if isinstance(value, date):
            return utc(value.year, value.month, value.day)
        raise self.fault(key, "a date is needed, without quotes, such as 2024-09-18 or 2024-09-20T17:05:00Z")

    def _value(self, key: str, absent: object) -> Any:  # noqa: ANN401 - whatever the file holds
        if key in self.values:
            return self.values[key]
        if absent is None:
            raise self.fault(key, "is missing")
        return absent
