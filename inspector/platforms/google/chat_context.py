"""What Chat's members say of one another: who is in a conversation, and which message a file belongs to (format reference, 4.2)."""

from collections.abc import Iterator
from typing import Any

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import Bounds
from inspector.platforms.google.chat import MESSAGES, attached, group_key, made, person
from inspector.platforms.google.context import Group
from inspector.platforms.google.names import cut_alike, product
from inspector.platforms.json_stream.piece import Kind
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.small import base_name, dicts, own_name, small_json, text
from inspector.platforms.origin import Origin
from inspector.records.categories import Author


def groups(archive: Archive) -> tuple[tuple[str, Group], ...]:
    """Folder of a conversation to its name and members, sorted."""
    found: dict[str, Group] = {}
    for member in archive.members:
        if member.problem or base_name(member.path) != "group_info.json":
            continue
        held = small_json(archive, member)
        if isinstance(held, dict):
            people = tuple(each for one in dicts(held.get("members")) if (each := person(one)) is not None)
            found[group_key(member.path)] = Group(text(held.get("name")), people)
    return tuple(sorted(found.items(), key=lambda pair: pair[0]))


def origins(archive: Archive, addresses: frozenset[str], bounds: Bounds) -> tuple[tuple[str, Origin], ...]:
    """Path of a file beside messages to the message that names it, sorted; messages are read only where files lie beside."""
    beside: dict[str, list[Member]] = {}
    spoken: dict[str, list[Member]] = {}
    for member in archive.members:
        if member.problem or product(member.path) != "chat":
            continue
        folder = member.path.rpartition("/")[0]
        if base_name(member.path) == "messages.json":
            spoken.setdefault(folder, []).append(member)
        elif not base_name(member.path).endswith(".json"):
            beside.setdefault(folder, []).append(member)
    found: dict[str, Origin] = {}
    for folder, files in beside.items():
        for member in spoken.get(folder, []):
            _name(archive, member, files, addresses, bounds, found)
    return tuple(sorted(found.items(), key=lambda pair: pair[0]))


def _name(
    archive: Archive,
    member: Member,
    files: list[Member],
    addresses: frozenset[str],
    bounds: Bounds,
    found: dict[str, Origin],
) -> None:
    """Take the files that messages name: by the very name first, then by one that Google cut, where one alone fits."""
    by_name = {own_name(each.path): each.path for each in files}
    for held in _messages(archive, member):
        names = attached(held)
        if not names:
            continue
        sender = person(held.get("creator"))
        own = sender is not None and sender.identifier in addresses
        key = group_key(member.path)
        origin = Origin(Author.OWNER if own else Author.OTHER, made(held, bounds)[0], f"chat:{key}" if key else "")
        for name in names:
            exact = by_name.get(name)
            alike = [exact] if exact else [path for other, path in by_name.items() if cut_alike(name, other)]
            if len(alike) == 1 and alike[0] is not None:
                found.setdefault(alike[0], origin)


def _messages(archive: Archive, member: Member) -> Iterator[dict[str, Any]]:
    with archive.open(member) as stream:
        for piece in json_pieces(stream, MESSAGES, archive.limits):
            if piece.kind is Kind.VALUE and len(piece.path) == 2 and isinstance(piece.value, dict):
                yield piece.value
