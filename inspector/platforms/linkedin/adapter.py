"""LinkedIn's adapter: which reader reads which member."""

from collections.abc import Iterator

from inspector.archive.archive import Archive, Member
from inspector.platforms.linkedin.articles import read_article
from inspector.platforms.linkedin.context import Context
from inspector.platforms.linkedin.layouts import ASSISTANTS, layout_named, layout_with
from inspector.platforms.linkedin.message_blocks import read_message_blocks
from inspector.platforms.linkedin.message_rows import MESSAGE_HEADERS
from inspector.platforms.linkedin.messages import read_messages
from inspector.platforms.linkedin.names import ending, normalised
from inspector.platforms.linkedin.outcomes import skipped, unrecognised
from inspector.platforms.linkedin.recognise import recognise_linkedin
from inspector.platforms.linkedin.survey import survey
from inspector.platforms.linkedin.table_member import read_table_member
from inspector.platforms.platform import BulkReading, Reading, Recognition, Survey
from inspector.platforms.tabular.table import TablePlan, read_table
from inspector.records.record import ExtractionWarning

_TABLES = frozenset({"csv", "tsv", "txt"})


class LinkedIn:
    """A `Platform`."""

    id = "linkedin"
    name = "LinkedIn"

    def recognise(self, archive: Archive) -> Recognition:
        """See `inspector.platforms.linkedin.recognise`."""
        return recognise_linkedin(archive)

    def survey(self, archive: Archive) -> Survey:
        """See `inspector.platforms.linkedin.survey`."""
        return survey(archive)

    def read(self, archive: Archive, member: Member, survey: Survey) -> Iterator[Reading]:
        """The member's readings; by its name, else by its header, else it is listed as not recognised."""
        context = survey.context
        assert isinstance(context, Context)  # noqa: S101  (the survey is our own)
        if member.problem:
            yield from skipped(member)
            return
        yield from _read(archive, member, context)

    def read_bulk(self, archive: Archive, member: Member, survey: Survey) -> Iterator[BulkReading]:
        """The same; message files in blocks."""
        name, context = normalised(member.path), survey.context
        messages = ending(member.path) in _TABLES and (name == "messages" or name in ASSISTANTS)
        if messages and not member.problem and isinstance(context, Context):
            return read_message_blocks(archive, member, context, assistant=name in ASSISTANTS)
        return self.read(archive, member, survey)


def _read(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    name, kind = normalised(member.path), ending(member.path)
    if kind == "html" and "articles" in member.path.casefold().split("/")[:-1]:
        return read_article(archive, member, context)
    if kind not in _TABLES:
        return _listed(archive, member)
    if name == "messages" or name in ASSISTANTS:
        return read_messages(archive, member, context, assistant=name in ASSISTANTS)
    layout = layout_named(name)
    if layout is not None:
        return read_table_member(archive, member, layout, context)
    return _by_header(archive, member, context)


def _by_header(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """A member of a name that nobody knows: told by its header where that is one of LinkedIn's."""
    with archive.open(member) as stream:
        first = read_table(stream, TablePlan((), block=64 * 1024)).preamble
    for cells in first:
        layout = layout_with(cells)
        if {cell.strip().casefold() for cell in cells} >= MESSAGE_HEADERS[0]:
            yield _renamed(member, "messages")
            yield from read_messages(archive, member, context, assistant=False)
            return
        if layout is not None:
            yield _renamed(member, layout.kind.replace("_", " "))
            yield from read_table_member(archive, member, layout, context)
            return
    yield from _listed(archive, member, first[0] if first else ())


def _renamed(member: Member, kind: str) -> ExtractionWarning:
    message = f"The name of this file is not known; by its columns it was read as {kind}."
    return ExtractionWarning("renamed_member", message, member.ordinal)


def _listed(archive: Archive, member: Member, header: tuple[str, ...] = ()) -> Iterator[Reading]:
    with archive.open(member) as stream:
        yield from unrecognised(stream, member, header)
