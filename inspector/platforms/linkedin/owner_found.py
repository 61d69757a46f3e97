"""Who the archive's owner is: names from small members, addresses from invitations or messages (section 6.2)."""

from collections import Counter
from dataclasses import dataclass
from itertools import islice
from typing import Final

from inspector.archive.archive import Archive
from inspector.platforms.linkedin.layouts import layout_named
from inspector.platforms.linkedin.message_rows import MESSAGE_HEADERS
from inspector.platforms.linkedin.names import normalised, suffix
from inspector.platforms.linkedin.owner import name_key, slug_of
from inspector.platforms.linkedin.small_tables import members_named, rows_of
from inspector.platforms.platform import Owner
from inspector.platforms.tabular.table import TablePlan, read_table
from inspector.records.record import ExtractionWarning

_LOOKED_AT: Final = 5_000
"""Rows of the message file that are looked at for the owner's addresses."""
_NEEDED: Final = ("conversation id", "from", "sender profile url", "recipient profile urls")
_NAMES: Final = (("first name", "last name"), ("first name", "maiden name"))


@dataclass(frozen=True, slots=True)
class FoundOwner:
    """The owner, and what messages are compared with."""

    owner: Owner
    slugs: frozenset[str]
    names: frozenset[str]
    warnings: tuple[ExtractionWarning, ...] = ()


def find_owner(archive: Archive) -> FoundOwner:
    """The owner as far as the archive tells; all empty where it does not."""
    names = _names(archive)
    keys = frozenset(key for name in names if (key := name_key(name)))
    invited = _slugs_of_invitations(archive)
    slugs, namesakes = _slugs_of_messages(archive, keys, invited)
    accounts = sorted({f"member:{number}" for number in _accounts(archive)})
    identifiers = (*sorted(slugs), *accounts)
    owner = Owner(names[0] if names else "", tuple(names), identifiers)
    return FoundOwner(owner, frozenset(slugs), keys, _told(namesakes))


def _names(archive: Archive) -> list[str]:
    """Every form of the name, the profile's first; receipts and verifications may show an earlier one."""
    found: dict[str, None] = {}
    for row in rows_of(archive, "profile"):
        for first, last in _NAMES:
            if row.cell(last):
                found.setdefault(f"{row.cell(first)} {row.cell(last)}".strip())
        if not found and row.cell("first name"):
            found.setdefault(row.cell("first name"))
    for row in rows_of(archive, "receipts", "receiptsv2", "receiptslbp", "verifications"):
        parts = (row.cell("first name"), row.cell("middle name"), row.cell("last name"))
        if parts[0] and parts[2]:
            found.setdefault(" ".join(part for part in parts if part))
    return list(found)


def _slugs_of_invitations(archive: Archive) -> set[str]:
    """An outgoing invitation's sender and an incoming one's receiver are the owner (late 2023 on)."""
    found: set[str] = set()
    for row in rows_of(archive, "invitations"):
        outgoing = row.cell("direction").casefold() == "outgoing"
        slug = slug_of(row.cell("inviterprofileurl" if outgoing else "inviteeprofileurl"))
        if slug and row.cell("direction"):
            found.add(slug)
    return found


def _slugs_of_messages(archive: Archive, keys: frozenset[str], invited: set[str]) -> tuple[set[str], set[str]]:
    """The owner's addresses, and those of namesakes: people of the owner's name with whom the owner writes.

    Addresses used with the owner's name are the owner's; without a name, the one address that is in every
    conversation. Of two that write to each other one is a namesake's: invitations tell which, else the
    owner is the one in more conversations.
    """
    seen = _seen_in_messages(archive, keys)
    if not seen.named and not keys and len(seen.conversations) > 1:
        everywhere = {slug for slug, count in seen.present.items() if count == len(seen.conversations)}
        return invited | (everywhere if len(everywhere) == 1 else set()), set()
    namesakes: set[str] = set()
    for pair in sorted(seen.pairs, key=sorted):
        if pair <= seen.named | invited and not pair & namesakes:
            namesakes.add(min(sorted(pair), key=lambda slug: (slug in invited, seen.present[slug])))
    return invited | (seen.named - namesakes), namesakes


@dataclass(slots=True)
class _Seen:
    """What the beginning of the message files shows of addresses."""

    named: set[str]
    pairs: set[frozenset[str]]
    present: Counter[str]
    conversations: set[str]


def _seen_in_messages(archive: Archive, keys: frozenset[str]) -> _Seen:
    """Addresses used with the owner's name, who wrote to whom, and in how many conversations each address is."""
    seen = _Seen(set(), set(), Counter(), set())
    for member in members_named(archive, "messages"):
        with archive.open(member) as stream:
            table = read_table(stream, TablePlan(MESSAGE_HEADERS, block=512 * 1024))
            columns = {column.casefold(): place for place, column in enumerate(table.columns)}
            needed = [columns.get(name, -1) for name in _NEEDED]
            for row in islice(table, _LOOKED_AT):
                key, sender, url, urls = (row.cells[at] if -1 < at < len(row.cells) else "" for at in needed)
                slug = slug_of(url) if url else ""
                to = {slug_of(each) for each in urls.split(",")} - {""}
                if slug and keys and name_key(sender) in keys:
                    seen.named.add(slug)
                if slug:
                    seen.pairs.update(frozenset({slug, each}) for each in to if each != slug)
                if key and key not in seen.conversations:
                    seen.conversations.add(key)
                    seen.present.update({slug, *to} - {""})
    return seen


def _told(namesakes: set[str]) -> tuple[ExtractionWarning, ...]:
    if not namesakes:
        return ()
    message = "Somebody of your name writes with you. Their messages are told from yours by the profile's address; please check."
    return (ExtractionWarning("namesake", message),)


def _accounts(archive: Archive) -> set[str]:
    """The member id at the end of the activity members' names (from about the end of 2025)."""
    found = set()
    for member in archive.members:
        layout = layout_named(normalised(member.path))
        if layout is not None and layout.account and len(suffix(member.path)) >= 4:
            found.add(suffix(member.path))
    return found
