"""Files that were put into chats or made in them: each member is one record, its kind told by its first bytes alone."""

from collections.abc import Iterator

from inspector.archive.archive import Archive, Member
from inspector.platforms.assistants.context import Context
from inspector.platforms.origin import Origin
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.platforms.whole_member import read_whole
from inspector.records.categories import Author
from inspector.records.record import ExtractionWarning, Record


def read_file(archive: Archive, member: Member, key: str, name: str, context: Context) -> Iterator[Reading]:
    """One record that is the whole member; whose and when is that of the message that names it.

    Args:
        archive: the archive.
        member: the file.
        key: what messages name it by.
        name: what a person calls it.
        context: what the first look found out.
    """
    with archive.open(member) as stream:
        whole = read_whole(stream, member)
        if not whole.size:
            yield from finished(stream, member, whole.kind, 0, "It is empty.")
            return
        origin = dict(context.origins).get(key)
        if origin is None:
            message = "No message names this file: whose it is and when it came is not told; it is taken for yours."
            yield ExtractionWarning("file_without_message", message, member.ordinal)
            origin = Origin(Author.OWNER, None, "")
        yield Record(
            whole.locator,
            whole.kind,
            origin.author,
            origin.created,
            service=context.service,
            conversation=origin.conversation,
            sender=context.own if origin.author is Author.OWNER else context.machine,
            title=name,
            text=f"{name} ({whole.word}, {whole.size:,} bytes)",
        )
        yield from finished(stream, member, whole.kind, 1)
