"""Reading `resources/regions.toml`: names of places, and the dated membership of country groups."""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from functools import cache
from types import MappingProxyType
from typing import Any

from inspector.assets import resource
from inspector.records.instants import BEGINNING, FOREVER, from_datetime
from inspector.statements.regions import Membership, Regions


@cache
def load_regions() -> Regions:
    """The dated membership of country groups (`EU`, `EEA`, `EFTA`), as the resources list it."""
    return Regions(
        tuple(
            Membership(
                group, country, _instant(stretch.get("from"), BEGINNING), _instant(stretch.get("until"), FOREVER)
            )
            for group, entry in _file()["group"].items()
            for country, stretch in entry["members"].items()
        )
    )


@cache
def load_places() -> Mapping[str, str]:
    """Names of countries and of their listed parts, case folded, to region codes (`united states` to `US`).

    A part stands under its name alone (`california`), unless a country bears it too (`georgia` is the
    country), and always under its name with its country's behind it (`georgia, united states`), each of
    the country's names. Codes are no names and are not among them (`us` and `uk` are what people write).
    """
    places: dict[str, str] = {}
    for code, name in _named("country"):
        places[name.casefold()] = code
    for code, name in _named("part"):
        places.setdefault(name.casefold(), code)
        for country in _names("country", code.partition("-")[0]):
            places[f"{name}, {country}".casefold()] = code
    return MappingProxyType(places)


def region_name(code: str) -> str:
    """The English name of a country, part or group code (`US-CA` is "California, United States").

    A code that is not listed is its own name; `*` is "everywhere".
    """
    if code == "*":
        return "everywhere"
    file = _file()
    if code in file["group"]:
        return str(file["group"][code]["name"])
    country = code.partition("-")[0]
    if code in file["part"]:
        return f"{_names('part', code)[0]}, {_names('country', country)[0]}"
    return _names("country", code)[0] if code in file["country"] else code


def is_region(code: str) -> bool:
    """Whether a statement may name the code: `*`, a country, a group, or a part of a country.

    Parts need not be listed: `US-CA` and `DE-BY` are both ISO 3166-2, whose first half is a country.
    """
    file = _file()
    country, dash, part = code.partition("-")
    if dash:
        return country in file["country"] and part.isalnum() and part.upper() == part and len(part) <= 3
    return code == "*" or code in file["country"] or code in file["group"]


@cache
def _file() -> Mapping[str, Any]:
    with resource("regions.toml").open("rb") as stream:
        return tomllib.load(stream)


def _names(table: str, code: str) -> tuple[str, ...]:
    value = _file()[table][code]
    return (value,) if isinstance(value, str) else tuple(value)


def _named(table: str) -> Iterator[tuple[str, str]]:
    for code in _file()[table]:
        for name in _names(table, code):
            yield code, name


def _instant(day: date | None, absent: int) -> int:
    return absent if day is None else from_datetime(datetime(day.year, day.month, day.day, tzinfo=UTC))
