"""Who the owner of an export is: by the profile, else by being in every thread (Facebook, 5.1 and 6)."""

import re
from collections.abc import Iterator
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.small import beginning, dicts, small_json, text
from inspector.platforms.meta_export.context import AI
from inspector.platforms.meta_export.mojibake import mended_value
from inspector.platforms.meta_export.paths import ending, stem, thread
from inspector.platforms.meta_export.thread_head import thread_head
from inspector.platforms.platform import Owner

_HEADING: Final = re.compile(rb"<h1>([^<>]{1,200})</h1>")
_HEAD: Final = 64 * 1024
_LOOKED_AT: Final = 40
"""Threads that are looked at to find who is in all of them."""


def members_of(archive: Archive, *stems: str) -> Iterator[tuple[Member, Any]]:
    """The small JSON members that are called so, each with what it holds, its text mended."""
    for member in archive.members:
        if not member.problem and ending(member.path) == "json" and stem(member.path) in stems:
            yield member, mended_value(small_json(archive, member))[0]


def fields(value: Any, wrapper: str) -> tuple[dict[str, Any], ...]:  # noqa: ANN401  (whatever JSON holds)
    """The `string_map_data` of each entry under a wrapper."""
    held = dicts(value.get(wrapper)) if isinstance(value, dict) else ()
    return tuple(each["string_map_data"] for each in held if isinstance(each.get("string_map_data"), dict))


def field(held: dict[str, Any], name: str) -> str:
    """The value of one field; empty where there is none."""
    found = held.get(name)
    return text(found.get("value")) if isinstance(found, dict) else ""


def owner_of(archive: Archive) -> Owner:
    """The owner, with every name that the archive knows of them; all empty where it does not say."""
    names: dict[str, None] = {}
    identifiers: dict[str, None] = {}
    for _, value in members_of(archive, "profile_information"):
        held = value.get("profile_v2", value.get("profile")) if isinstance(value, dict) else None
        if isinstance(held, dict):
            names |= dict.fromkeys(_profile_names(held))
            identifiers |= dict.fromkeys(filter(None, (text(held.get("profile_uri")), text(held.get("username")))))
    for _, value in members_of(archive, "personal_information"):
        for held in fields(value, "profile_user"):
            names |= dict.fromkeys(filter(None, (field(held, "Name"), field(held, "Username"))))
            identifiers |= dict.fromkeys(filter(None, (field(held, "Username"), field(held, "Email"))))
    if not names:
        names = dict.fromkeys(_by_threads(archive) or _by_old_page(archive))
    return Owner(next(iter(names), ""), tuple(names), tuple(identifiers))


def _profile_names(held: dict[str, Any]) -> Iterator[str]:
    name = held.get("name")
    if isinstance(name, dict) and text(name.get("full_name")):
        yield text(name["full_name"])
    elif isinstance(name, str) and name:
        yield name
    for key in ("previous_names", "other_names"):
        for each in dicts(held.get(key)):
            if text(each.get("name")):
                yield text(each["name"])


def _by_threads(archive: Archive) -> tuple[str, ...]:
    """By the threads alone: who is in all of them, who speaks and is not listed (until 2018), or whom no title names."""
    looked = [
        member
        for member in archive.members
        if not member.problem and ending(member.path) == "json" and (thread(member.path) or _flat(member))
    ][:_LOOKED_AT]
    heads = [head for member in looked if (head := thread_head(archive, member)).people]
    unlisted = {name for head in heads if head.listed for name in head.people if name not in head.listed}
    two = [head for head in heads if len(head.people) == 2 and head.title in head.people]
    untitled = {name for head in two for name in head.people if name != head.title}
    common = set.intersection(*(set(head.people) for head in heads)) if len(heads) > 1 else set()
    for found in (common, unlisted, untitled):
        named = sorted(name for name in found if name.casefold() not in AI)
        if len(named) == 1:
            return (named[0],)
    return ()


def _by_old_page(archive: Archive) -> tuple[str, ...]:
    """By the heading of a page of 2010 to 2018."""
    for member in archive.members:
        if not member.problem and ending(member.path) == "htm":
            found = _HEADING.search(beginning(archive, member, _HEAD))
            if found is not None:
                return (found[1].decode("utf-8", "replace").strip(),)
    return ()


def _flat(member: Member) -> bool:
    """Whether a member may be a thread of the second download: `Name_1.json`."""
    return stem(member.path) != member.path.rsplit("/", 1)[-1].casefold().removesuffix(".json")
