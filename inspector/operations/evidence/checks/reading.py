"""What stands in a pack's own files, read back strictly: a pack may come from a stranger."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, TypeVar

import orjson

from inspector.records.instants import Instant, from_datetime
from inspector.reports.pack.pack_files import PackFiles

_LONGEST: Final = 256 * 1024 * 1024
"""Bytes of one line or document that are read at most."""
T = TypeVar("T")


class PackBroken(Exception):
    """A file of a pack does not hold what a pack holds there. `what` is one plain sentence on it."""

    def __init__(self, path: str, what: str) -> None:
        super().__init__(what)
        self.path = path
        self.what = what


@dataclass(frozen=True, slots=True)
class Line:
    """One object of a JSON Lines file; every access names the place where something is missing."""

    path: str
    number: int
    values: Mapping[str, Any]

    def get(self, key: str, kind: type[T]) -> T:
        """The value of a key, which is of that kind.

        Raises:
            PackBroken: it is not there, or of another kind.
        """
        value = self.values.get(key)
        if not isinstance(value, kind) or isinstance(value, bool) is not (kind is bool):
            raise PackBroken(self.path, f"has no sound {key} in line {self.number}")
        return value

    def words(self, key: str) -> tuple[str, ...]:
        """The texts of a list joined by `; `."""
        text = self.get(key, str)
        return tuple(text.split("; ")) if text else ()

    def instant(self, key: str) -> Instant | None:
        """The instant of a key; None where it is empty."""
        value = self.values.get(key)
        if value is None:
            return None
        try:
            return from_datetime(datetime.fromisoformat(value))
        except (TypeError, ValueError):
            raise PackBroken(self.path, f"has no sound {key} in line {self.number}") from None


def lines(files: PackFiles, path: str) -> Iterator[Line]:
    """The objects of a JSON Lines file, one after another.

    Raises:
        PackBroken: the file is missing, or a line is no object.
    """
    if path not in files.names:
        raise PackBroken(path, "is missing")
    with files.open(path) as file:
        number = 0
        while text := file.readline(_LONGEST):
            number += 1
            yield Line(path, number, _object(path, text, f"line {number}"))


def document(files: PackFiles, path: str) -> Mapping[str, Any]:
    """The object of a JSON file.

    Raises:
        PackBroken: the file is missing or holds none.
    """
    if path not in files.names:
        raise PackBroken(path, "is missing")
    with files.open(path) as file:
        return _object(path, file.read(_LONGEST), "it")


def _object(path: str, text: bytes, where: str) -> Mapping[str, Any]:
    try:
        found = orjson.loads(text)
    except ValueError:
        raise PackBroken(path, f"cannot be read: {where} is no sound JSON") from None
    if not isinstance(found, dict):
        raise PackBroken(path, f"cannot be read: {where} is no JSON object")
    return found
