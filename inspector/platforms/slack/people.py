"""Somebody of the workspace, as a person reads it; and read back, to find out who it is that somebody says they are."""

from collections.abc import Iterator
from typing import Any, Final

from inspector.platforms.json_stream.shown import lines
from inspector.platforms.json_stream.small import text

_NAMES: Final = ("real name", "name", "display name")
_ADDRESS: Final = "e-mail"
_APART: Final = frozenset({"name", "real_name", "id"})
_PICTURES: Final = ("image_", "avatar_hash")


def called(held: dict[str, Any]) -> str:
    """What somebody is called: the real name, else the one that they show, else the short one."""
    profile = _profile(held)
    found = (held.get("real_name"), profile.get("real_name"), profile.get("display_name"), held.get("name"))
    return next((_line(each) for each in found if _line(each)), "")


def profile_text(held: dict[str, Any]) -> str:
    """Names and address first, each on a line of its own; then all else but links to pictures."""
    profile = _profile(held)
    first = (
        (_NAMES[0], held.get("real_name") or profile.get("real_name")),
        (_NAMES[1], held.get("name")),
        (_NAMES[2], profile.get("display_name")),
        (_ADDRESS, profile.get("email")),
    )
    rest = {key: value for key, value in held.items() if key not in _APART and key != "profile"}
    more = {key: value for key, value in profile.items() if key != "email" and not key.startswith(_PICTURES)}
    said = [f"{name}: {_line(value)}" for name, value in first if _line(value)]
    return "\n".join(part for part in (*said, lines({**rest, "profile": more})) if part)


def marks(shown: str) -> tuple[tuple[str, ...], str]:
    """The names and the address of somebody, out of the text that `profile_text` made."""
    names: list[str] = []
    address = ""
    for label, value in _first_lines(shown):
        if label == _ADDRESS:
            return tuple(dict.fromkeys(names)), value
        names.append(value)
    return tuple(dict.fromkeys(names)), address


def _first_lines(shown: str) -> Iterator[tuple[str, str]]:
    """The lines that stand first, in their order: whatever comes later may be anybody's words."""
    labels = [*_NAMES, _ADDRESS]
    for line in shown.split("\n", len(labels))[: len(labels)]:
        label, _, value = line.partition(": ")
        if label not in labels:
            return
        labels = labels[labels.index(label) + 1 :]
        yield label, value


def _profile(held: dict[str, Any]) -> dict[str, Any]:
    profile = held.get("profile")
    return profile if isinstance(profile, dict) else {}


def _line(value: Any) -> str:  # noqa: ANN401  (whatever JSON holds)
    return " ".join(text(value).split())
