"""Claude's adapter: which reader reads which member."""

from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.claude import entries
from inspector.platforms.claude.context import Context
from inspector.platforms.claude.conversations import read_conversations
from inspector.platforms.claude.recognise import begins_with_parts, has_chats, has_parts, recognise_claude
from inspector.platforms.claude.survey import survey
from inspector.platforms.json_stream.small import base_name, folders
from inspector.platforms.outcomes import finished, skipped, unknown
from inspector.platforms.platform import Reading, Recognition, Survey
from inspector.records.categories import DataCategory

_NAMED: Final = {
    "users.json": entries.USERS,
    "login_history.json": entries.LOGINS,
    "projects.json": entries.PROJECTS,
    "memories.json": entries.MEMORIES,
}
_FOLDERS: Final = {"projects": entries.PROJECTS, "memories": entries.MEMORIES, "design_chats": entries.DESIGNS}
_MANIFEST: Final = "It names the parts of this export and holds secret links, which are copied nowhere; it is used to tell what is missing."
_ARTIFACT: Final = "A file that Claude made at the person's request; it is listed, and neither opened nor shown."


class Claude:
    """A `Platform`."""

    id = "claude"
    name = "Claude"

    def recognise(self, archive: Archive) -> Recognition:
        """See `inspector.platforms.claude.recognise`."""
        return recognise_claude(archive)

    def survey(self, archive: Archive) -> Survey:
        """See `inspector.platforms.claude.survey`."""
        return survey(archive)

    def read(self, archive: Archive, member: Member, survey: Survey) -> Iterator[Reading]:
        """The member's readings; by its name, its folder or its shape, else it is listed as not recognised."""
        context = survey.context
        assert isinstance(context, Context)  # noqa: S101  (the survey is our own)
        if member.problem:
            yield from skipped(member)
            return
        name = base_name(member.path)
        small = _NAMED.get(name)
        if small is None and name.endswith(".json"):
            small = next((_FOLDERS[step] for step in folders(member.path)[-1:] if step in _FOLDERS), None)
        if name.endswith(".json") and (name.startswith("manifest") or begins_with_parts(archive, member)):
            # By its name alone, since one that is damaged still holds links; by its shape, since one may be renamed.
            note = _MANIFEST if has_parts(archive, member) else "It is named as a manifest, and is none that is known."
            with archive.open(member) as stream:
                yield from finished(stream, member, DataCategory.OTHER, 0, note)
        elif small is not None:
            yield from entries.read_entries(archive, member, small, context)
        elif name == "conversations.json" or (name.endswith(".json") and has_chats(archive, member)):
            yield from read_conversations(archive, member, context)
        elif "artifacts" in folders(member.path):
            with archive.open(member) as stream:
                yield from finished(stream, member, DataCategory.AI_CHAT, 0, _ARTIFACT)
        else:
            with archive.open(member) as stream:
                yield from unknown(stream, member, "Its contents are not shown, since nothing says what they are.")
