"""The adapter: the three questions of a platform, answered for Google."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.google.account_pages import read_list_page, read_page
from inspector.platforms.google.activity import read_activity
from inspector.platforms.google.activity_page import read_activity_page
from inspector.platforms.google.cards import read_cards
from inspector.platforms.google.chat import read_chat
from inspector.platforms.google.context import Context
from inspector.platforms.google.entries import read_entries, shape_sort
from inspector.platforms.google.files import read_file
from inspector.platforms.google.hangouts import read_hangouts
from inspector.platforms.google.kinds import Sort, sort_of
from inspector.platforms.google.mailbox import read_mailbox
from inspector.platforms.google.manifest import is_manifest
from inspector.platforms.google.mbox import FIRST_LINE
from inspector.platforms.google.names import ending, product
from inspector.platforms.google.recognise import recognise_google
from inspector.platforms.google.survey import survey
from inspector.platforms.google.tables import read_rows
from inspector.platforms.google.voice import read_call, read_texts
from inspector.platforms.json_stream.small import beginning
from inspector.platforms.outcomes import finished, skipped, unrecognised
from inspector.platforms.platform import Reading, Recognition, Survey
from inspector.records.categories import DataCategory

_LOOKED_AT: Final = 4_096
_PAGE_LOOKED_AT: Final = 512 * 1024
_ACTIVITY: Final = re.compile(rb'^\s*\[\s*\{.{0,400}?"(?:header|snippet|titleUrl|title)"\s*:', re.DOTALL)
_TIMED: Final = re.compile(rb'"(?:time|publishedAt|products)"\s*:')
_CHAT: Final = re.compile(rb'^\s*\{\s*"messages"\s*:\s*\[\s*(?:\{.*?"(?:creator|topic_id)"\s*:|\])', re.DOTALL)
_HANGOUTS: Final = re.compile(rb'^\s*\{\s*"(?:conversations|conversation_state)"\s*:\s*\[')
_LIST: Final = "It is the export's own list of files; what it says is used to tell its day, and what is missing."
_DOUBLE: Final = "It shows the same note as the JSON file beside it, whose entry is read."
_ACCOUNT: Final = (b"<th>Change Type</th>", b"<th>Timestamp</th>", b"GOOGLE SUBSCRIBER INFORMATION")

_SHAPED: Final[tuple[tuple[bytes, Callable[[Archive, Member, Context], Iterator[Reading]]], ...]] = (
    (b'class="outer-cell', read_activity_page),
    (b"hChatLog", read_texts),
    (b"haudio", read_call),
)
"""Readers of pages by a class that stands in their beginning."""


class Google:
    """Google Takeout, any export from about 2013 on, in any of the languages that are known."""

    id = "google"
    name = "Google"

    def recognise(self, archive: Archive) -> Recognition:
        """See `inspector.platforms.google.recognise`."""
        return recognise_google(archive)

    def survey(self, archive: Archive) -> Survey:
        """See `inspector.platforms.google.survey`."""
        return survey(archive)

    def read(self, archive: Archive, member: Member, survey: Survey) -> Iterator[Reading]:
        """The member's readings; by its shape, then by its folder and name, else it is listed as not recognised."""
        context = survey.context
        assert isinstance(context, Context)  # noqa: S101  (the survey is our own)
        if member.problem:
            yield from skipped(member)
            return
        yield from _read(archive, member, context)


def _read(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    end, sort = ending(member.path), sort_of(member.path)
    if end == "mbox" or FIRST_LINE.match(beginning(archive, member, 200)):
        found = read_mailbox(archive, member, context)
    elif end == "json":
        found = _json(archive, member, sort, context)
    elif end in {"html", "htm"}:
        found = _page(archive, member, sort, context)
    elif end in {"csv", "tsv"}:
        found = read_rows(archive, member, context)
    elif sort is None:
        found = unrecognised(archive, member)
    elif end in {"vcf", "ics"}:
        found = read_cards(archive, member, sort, context)
    else:
        found = read_file(archive, member, sort, context)
    return found


def _json(archive: Archive, member: Member, sort: Sort | None, context: Context) -> Iterator[Reading]:
    head = beginning(archive, member, _LOOKED_AT)
    if _CHAT.match(head):
        return read_chat(archive, member, context)
    if _HANGOUTS.match(head):
        return read_hangouts(archive, member, context)
    history = product(member.path) in {"activity", "youtube"}
    if _ACTIVITY.match(head) and _TIMED.search(head) and (history or sort is None):
        return read_activity(archive, member, context)
    if sort is None and shape_sort(archive, member) is None:
        return unrecognised(archive, member)
    return read_entries(archive, member, sort, context)


def _page(archive: Archive, member: Member, sort: Sort | None, context: Context) -> Iterator[Reading]:
    if is_manifest(archive, member):
        return _noted(archive, member, DataCategory.OTHER, _LIST)
    head = beginning(archive, member, _PAGE_LOOKED_AT)
    account = any(mark in head for mark in _ACCOUNT)
    shaped = next((reader for mark, reader in _SHAPED if mark in head), None)
    if shaped is not None:
        return shaped(archive, member, context)
    if account or (sort is not None and sort.service == "account"):
        return read_list_page(archive, member, sort or Sort(DataCategory.LOGIN_SECURITY, "account"), context)
    if sort is None:
        return unrecognised(archive, member)
    if sort.service == "keep" and _beside(member, context):
        return _noted(archive, member, sort.category, _DOUBLE)
    return read_page(archive, member, sort, context)


def _beside(member: Member, context: Context) -> bool:
    wanted = f"{member.path.rsplit('.', 1)[0]}.json"
    return any(path == wanted for path, _ in context.sidecars)


def _noted(archive: Archive, member: Member, category: DataCategory, note: str) -> Iterator[Reading]:
    with archive.open(member) as stream:
        yield from finished(stream, member, category, 0, note)
