"""The other members: account, log-ins, projects, memories and design chats (format reference, 3.3 to 3.6)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.claude.context import PROJECTS_SERVICE, SERVICE, Context, moment
from inspector.platforms.json_stream.piece import Kind, Path, piece_warnings, place
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.plan import EITHER, LIST, OBJECT, Opened
from inspector.platforms.json_stream.small import dicts, text
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.records.categories import Author, DataCategory
from inspector.records.record import Created, Participant, Record

_SHOWN: Final = 8_000
_MEMORY_TITLE: Final = "Memory, as it stood on the day of the export"
_PROJECT: Final = Opened(OBJECT, named={"docs": Opened(LIST)})
_MEMORY: Final = Opened(OBJECT, named={"project_memories": Opened(OBJECT), "memory_files": Opened(LIST)})
_DESIGN: Final = Opened(OBJECT, named={"messages": Opened(LIST)})
_BARE: Final = frozenset({"uuid", "account_uuid", "created_at", "updated_at", "creator", "project"})
"""Names of values that only say what others belong to."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a record is made of."""

    category: DataCategory
    author: Author
    title: str
    text: str
    when: Any = None
    name: str = ""
    service: str = SERVICE
    snapshot: bool = False
    """It stands as it was on the day of the export; since when is not told."""


Reader = Callable[[Path, Any, Context], Entry | None]


@dataclass(frozen=True, slots=True)
class Small:
    """How a member is read: what is given one by one, and what an entry of it is."""

    plan: Opened
    reader: Reader
    category: DataCategory


def _lines(value: Any) -> str:  # noqa: ANN401  (whatever JSON holds)
    if isinstance(value, dict):
        return "\n".join(f"{key}: {each}" for key, each in value.items() if each not in (None, "", [], {}))[:_SHOWN]
    return str(value)[:_SHOWN]


def _user(_: Path, value: Any, context: Context) -> Entry | None:  # noqa: ANN401
    if not isinstance(value, dict) or not value:
        return None
    own = not context.owner_id or value.get("uuid") == context.owner_id
    return Entry(DataCategory.PROFILE, Author.OWNER if own else Author.OTHER, "Account", _lines(value))


def _login(_: Path, value: Any, context: Context) -> Entry | None:  # noqa: ANN401
    """Its names are not known: the first value that is an instant dates it, and all of it is shown."""
    if value in (None, "", [], {}):
        return None
    held = value.values() if isinstance(value, dict) else [value]
    when = next((each for each in held if isinstance(moment(each, context.bounds), Created)), None)
    return Entry(DataCategory.LOGIN_SECURITY, Author.OWNER, "Log-in", _lines(value), when)


def _project(path: Path, value: Any, context: Context) -> Entry | None:  # noqa: ANN401
    """A stored document or instruction; where several people share the export, nobody else's is taken for the owner's."""
    name = path[-1] if path else ""
    author = Author.OWNER if len(context.people) <= 1 else Author.OTHER
    if "docs" in path and isinstance(value, dict):
        said = text(value.get("content"))
        title = text(value.get("filename"))
        return Entry(DataCategory.DOCUMENT, author, title, said, value.get("created_at"), service=PROJECTS_SERVICE)
    if name in _BARE or value in (None, "") or isinstance(value, bool):
        return None
    category = DataCategory.SETTING if name == "prompt_template" else DataCategory.OTHER
    return Entry(category, author, f"Project: {name}", _lines(value), service=PROJECTS_SERVICE)


def _memory(path: Path, value: Any, _: Context) -> Entry | None:  # noqa: ANN401
    if not path or path[-1] in _BARE or value in (None, "", [], {}):
        return None
    return Entry(DataCategory.INFERENCE, Author.PLATFORM, _MEMORY_TITLE, _lines(value), snapshot=True)


def _design(path: Path, value: Any, context: Context) -> Entry | None:  # noqa: ANN401
    """A turn of a design chat; what the person threw in while it ran stands in the answer's record."""
    if "messages" not in path or not isinstance(value, dict):
        return None
    content = value.get("content")
    held: dict[str, Any] = content if isinstance(content, dict) else {}
    said = [text(held.get("content"))]
    for block in dicts(held.get("contentBlocks")):
        thrown, call = block.get("message"), block.get("toolCall")
        if isinstance(thrown, dict):
            said.append(f"[thrown in by the person] {text(thrown.get('content'))}")
        elif isinstance(call, dict):
            said.append(f"[tool: {text(call.get('name'))}] {_lines(call)}")
        else:
            said.append(text(block.get("text")))
    wrote, author = text(held.get("authorAccountUuid")), Author.PLATFORM
    if value.get("role") == "user":
        author = Author.OTHER if wrote and context.owner_id and wrote != context.owner_id else Author.OWNER
    told = "\n".join(line for line in said if line)
    return Entry(DataCategory.AI_CHAT, author, "", told, held.get("timestamp"), text(held.get("authorName")))


USERS: Final = Small(Opened(LIST), _user, DataCategory.PROFILE)
LOGINS: Final = Small(Opened(LIST), _login, DataCategory.LOGIN_SECURITY)
PROJECTS: Final = Small(Opened(EITHER, each=_PROJECT, named={"docs": Opened(LIST)}), _project, DataCategory.DOCUMENT)
MEMORIES: Final = Small(Opened(EITHER, each=_MEMORY, named=_MEMORY.named), _memory, DataCategory.INFERENCE)
DESIGNS: Final = Small(_DESIGN, _design, DataCategory.AI_CHAT)


def read_entries(archive: Archive, member: Member, small: Small, context: Context) -> Iterator[Reading]:
    """The records of a member in order, what is odd about them, and what became of it."""
    number = 0
    with archive.open(member) as stream:
        for piece in json_pieces(stream, small.plan, archive.limits):
            entry = None
            if piece.kind is Kind.VALUE and not piece.damaged:
                entry = small.reader(piece.path, piece.value, context)
            if entry is None and not (piece.kind is Kind.VALUE and piece.damaged):
                yield from piece_warnings(member, piece)
                continue
            number += 1
            entry = entry or Entry(small.category, Author.PLATFORM, "", "")
            made = context.export_day if entry.snapshot else moment(entry.when, context.bounds)
            own = Participant(context.owner_name, context.owner_id)
            sender = (
                own if entry.author is Author.OWNER and own.name else Participant(entry.name) if entry.name else None
            )
            yield Record(
                place(member, number, piece),
                entry.category,
                entry.author,
                made if isinstance(made, Created) else None,
                service=entry.service,
                sender=sender,
                title=entry.title,
                text=entry.text,
                damaged=piece.damaged,
            )
            yield from piece_warnings(member, piece, number)
        yield from finished(stream, member, small.category, number, "" if number else "It holds no data.")
