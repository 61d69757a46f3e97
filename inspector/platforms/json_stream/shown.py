"""Values of JSON as a person reads them, and the first date among them: for members that no reader of their own needs."""

from collections.abc import Iterator
from typing import Any, Final

_SHOWN: Final = 8_000
"""Characters of one value that a person reads; its exact bytes stand in the archive."""
_DEEPEST: Final = 6
_EMPTY: Final[tuple[Any, ...]] = (None, "", [], {})
_WORDS: Final = {True: "yes", False: "no"}


def lines(value: Any) -> str:  # noqa: ANN401  (whatever JSON holds)
    """`name: value` for each that is filled, one to a line; what lies deeper bears the names that lead to it."""
    told = (f"{name}: {said}" if name else said for name, said in _told("", value, 0))
    kept: list[str] = []
    size = 0
    for line in told:
        kept.append(line)
        size += len(line)
        if size > _SHOWN:
            break
    return "\n".join(kept)[:_SHOWN]


def _told(name: str, value: Any, depth: int) -> Iterator[tuple[str, str]]:  # noqa: ANN401
    if value in _EMPTY:
        return
    if isinstance(value, dict) and depth < _DEEPEST:
        for key, each in value.items():
            yield from _told(f"{name} {key}".strip(), each, depth + 1)
    elif isinstance(value, list) and depth < _DEEPEST:
        if all(isinstance(each, str | int | float) for each in value):
            yield name, ", ".join(map(str, value))
            return
        for each in value:
            yield from _told(name, each, depth + 1)
    else:
        yield name, _WORDS[value] if isinstance(value, bool) else str(value)


def first_named(value: Any, names: tuple[str, ...], depth: int = 3) -> Any:  # noqa: ANN401
    """The first value that stands under one of the names, in their order, the outermost first; None where there is none."""
    levels = [value]
    for _ in range(depth + 1):
        held = [each for each in levels if isinstance(each, dict)]
        for name in names:
            for each in held:
                if each.get(name) not in _EMPTY:
                    return each[name]
        levels = [part for each in held for part in each.values()]
        levels += [part for each in levels if isinstance(each, list) for part in each]
    return None
