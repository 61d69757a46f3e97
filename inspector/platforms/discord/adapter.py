"""Discord's adapter: which reader reads which member."""

import re
from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.discord import entries
from inspector.platforms.discord.channels import MESSAGES, channel_number, folder_of, tops_of_channels
from inspector.platforms.discord.context import SERVICE, Context
from inspector.platforms.discord.entries import read_entries
from inspector.platforms.discord.messages import read_messages
from inspector.platforms.discord.recognise import recognise_discord
from inspector.platforms.discord.survey import survey
from inspector.platforms.json_stream.plan import Opened
from inspector.platforms.json_stream.small import base_name, folders, own_name
from inspector.platforms.outcomes import finished, listed, skipped, unrecognised
from inspector.platforms.platform import Reading, Recognition, Survey
from inspector.platforms.whole_member import read_whole
from inspector.records.categories import Author, DataCategory
from inspector.records.record import Record

_EVENTS: Final = re.compile(r"events-[0-9]{4}-[0-9]{5}-of-[0-9]{5}\.json")
_CONTAINER: Final = "It says what a channel is called and who is in it; that stands with its messages."
_README: Final = "It describes the package; it holds no data."
_PICTURES: Final = (".png", ".jpg", ".jpeg", ".gif", ".webp")
_SERVER: Final = frozenset({"index.json", "channels.json", "bans.json", "emoji.json", "webhooks.json"})
_NAMED: Final[dict[str, tuple[entries.Reader, DataCategory]]] = {
    "ads": (entries.advert, DataCategory.AD_INTERACTION),
    "support_tickets": (entries.ticket, DataCategory.SUPPORT_REQUEST),
}
"""Folders whose English names tell what they hold; in other languages they count as other data."""
_REST: Final[tuple[entries.Reader, DataCategory]] = (entries.other, DataCategory.OTHER)


class Discord:
    """A `Platform`."""

    id = "discord"
    name = "Discord"

    def recognise(self, archive: Archive) -> Recognition:
        """See `inspector.platforms.discord.recognise`."""
        return recognise_discord(archive)

    def survey(self, archive: Archive) -> Survey:
        """See `inspector.platforms.discord.survey`."""
        return survey(archive)

    def read(self, archive: Archive, member: Member, survey: Survey) -> Iterator[Reading]:
        """The member's readings; by where it lies and what it is called, else it is listed as not recognised."""
        context = survey.context
        assert isinstance(context, Context)  # noqa: S101  (the survey is our own)
        if member.problem:
            yield from skipped(member)
        else:
            yield from _read(archive, member, context)


def _read(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    name = base_name(member.path)
    if channel_number(member.path) and name in MESSAGES:
        found = read_messages(archive, member, context)
    elif name == "channel.json" or (name == "index.json" and folder_of(member.path) in tops_of_channels(archive)):
        found = listed(archive, member, DataCategory.COMMUNITY_MESSAGE, _CONTAINER)
    elif member.path == context.user:
        found = read_entries(archive, member, entries.USER, entries.account, DataCategory.PROFILE, context)
    elif _EVENTS.fullmatch(name):
        found = entries.read_events(archive, member, context)
    elif name.endswith(_PICTURES):
        found = _picture(archive, member, context)
    elif name in {"readme.txt", "readme.md"}:
        found = listed(archive, member, DataCategory.OTHER, _README)
    elif name.endswith(".json"):
        plan, reader, category = _json(member.path)
        found = read_entries(archive, member, plan, reader, category, context)
    else:
        found = unrecognised(archive, member)
    return found


def _json(path: str) -> tuple[Opened, entries.Reader, DataCategory]:
    """How a member of servers, programs and the rest is read: by its name, else by the folder it lies in."""
    name = base_name(path)
    told: tuple[Opened, entries.Reader, DataCategory]
    if name == "guild.json":
        told = entries.WHOLE, entries.server, DataCategory.CONNECTION
    elif name == "audit-log.json":
        told = entries.PARTS, entries.audit, DataCategory.OTHER
    elif name in _SERVER:
        told = entries.PARTS, entries.server, DataCategory.CONNECTION
    elif name == "application.json":
        told = entries.WHOLE, entries.other, DataCategory.OTHER
    else:
        reader, category = next((_NAMED[step] for step in folders(path) if step in _NAMED), _REST)
        told = entries.PARTS, reader, category
    return told


def _picture(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    with archive.open(member) as stream:
        whole = read_whole(stream, member)
        category = DataCategory.PHOTO_VIDEO if whole.kind is DataCategory.DOCUMENT else whole.kind
        if whole.size == 0:
            yield from finished(stream, member, category, 0, "It is empty.")
            return
        name = own_name(member.path)
        yield Record(
            whole.locator,
            category,
            Author.OWNER,
            service=SERVICE,
            sender=context.own,
            title=name,
            text=f"{name} ({whole.word}, {whole.size:,} bytes)",
        )
        yield from finished(stream, member, category, 1)
