"""Apple's adapter: which reader reads which member."""

from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.archive.nested import Nesting
from inspector.platforms.apple.context import SERVICE, Context
from inspector.platforms.apple.files import read_file, read_note
from inspector.platforms.apple.inner import packed_by_apple
from inspector.platforms.apple.layouts import layout_of
from inspector.platforms.apple.mail import read_eml, read_mbox
from inspector.platforms.apple.names import DEVICES, DRIVE, MAIL, NOTES, PHOTOS, RECENTS
from inspector.platforms.apple.recognise import icloud_folder, recognise_apple
from inspector.platforms.apple.survey import survey
from inspector.platforms.apple.tables import read_rows
from inspector.platforms.assistants.context import Context as EntryContext
from inspector.platforms.assistants.entries import read_entries
from inspector.platforms.google.cards import read_cards
from inspector.platforms.google.kinds import Sort
from inspector.platforms.json_stream.small import base_name, folders
from inspector.platforms.outcomes import listed, skipped, unknown
from inspector.platforms.platform import Reading, Recognition, Survey
from inspector.records.categories import DataCategory

_RECENT: Final = "Addresses that mail was exchanged with: listed, and not read, since its layout is not established."
_SIRI: Final = "It belongs to Siri's requests: listed, and not read, since its layout is not established."
_OPENED: Final = (
    "A ZIP within the archive: what it holds is listed after all other files, each under its path and “!/”."
)
_UNOPENED: Final = "A ZIP within the archive that was not opened: unpack it beside the others, and open the folder."
_CARDS: Final = {
    "vcf": Sort(DataCategory.CONTACT, SERVICE),
    "ics": Sort(DataCategory.OTHER, SERVICE),
}


class Apple:
    """A `Platform`."""

    id = "apple"
    name = "Apple"

    def recognise(self, archive: Archive) -> Recognition:
        """See `inspector.platforms.apple.recognise`."""
        return recognise_apple(archive)

    def survey(self, archive: Archive) -> Survey:
        """See `inspector.platforms.apple.survey`."""
        return survey(archive)

    def read(self, archive: Archive, member: Member, survey: Survey) -> Iterator[Reading]:
        """The member's readings: a table, mail, a card, a file of iCloud; else it is listed as not recognised."""
        context = survey.context
        assert isinstance(context, Context)  # noqa: S101  (the survey is our own)
        if member.problem:
            yield from skipped(member)
        elif (layout := layout_of(member.path)) is not None:
            yield from read_rows(archive, member, layout, context)
        else:
            yield from _beside(archive, member, context)


def _inner(archive: Archive, member: Member) -> Iterator[Reading]:
    """A ZIP within: what it holds are members of their own, if it was opened."""
    why = archive.inner(member) if isinstance(archive, Nesting) else None
    if why == "":
        yield from listed(archive, member, DataCategory.OTHER, _OPENED)
    else:
        with archive.open(member) as stream:
            yield from unknown(stream, member, f"{_UNOPENED} {why or ''}".strip())


def _beside(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """A member that is no table that is known."""
    name, folder = base_name(member.path), icloud_folder(member.path)
    ending = name.rpartition(".")[2]
    if name == DEVICES:
        account = EntryContext(SERVICE, "Apple", context.identifier, context.name, context.as_of)
        yield from read_entries(archive, member, DataCategory.LOGIN_SECURITY, account)
    elif name == RECENTS:
        yield from listed(archive, member, DataCategory.CONTACT, _RECENT)
    elif ending in _CARDS:
        yield from read_cards(archive, member, _CARDS[ending], context.of_mail)
    elif packed_by_apple(member.path):
        yield from _inner(archive, member)
    elif folder == MAIL and ending == "eml":
        yield from read_eml(archive, member, context)
    elif folder == MAIL and (ending == "mbox" or name == "mbox"):
        yield from read_mbox(archive, member, context)
    elif folder == NOTES and ending == "txt":
        yield from read_note(archive, member, context)
    elif folder in {NOTES, PHOTOS, DRIVE}:
        yield from read_file(archive, member, context)
    elif any(step.startswith("siri") for step in folders(member.path)):
        yield from listed(archive, member, DataCategory.VOICE, _SIRI)
    else:
        with archive.open(member) as stream:
            yield from unknown(stream, member, "Its contents are not shown, since nothing says what they are.")
