"""Pictures, videos and sound: each member is one record, whose and when is that of the post or message it belongs to."""

import re
from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.small import folders, own_name, text
from inspector.platforms.origin import Origin
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.platforms.whole_member import read_whole
from inspector.platforms.x.context import GROK, SERVICE, Context
from inspector.platforms.x.ids import MESSAGE, id_of, message_of, pieces_named, post_of
from inspector.platforms.x.kinds import Reader
from inspector.platforms.x.moments import Moments, created_by_id, number
from inspector.records.categories import Audience, Author, DataCategory
from inspector.records.record import Created, Record

_FOLDER: Final = re.compile(r"(?:[a-z0-9_]+_media|profile_media|moments_media)")
_NAMED: Final = re.compile(r"([0-9]{1,19})-")
_POSTS: Final = ("tweet", "tweets", "deleted-tweet", "deleted-tweets", "community-tweet", "twitter-circle-tweet")
_MESSAGES: Final = ("direct-message", "direct-messages", "direct-message-group", "direct-messages-group")


def media_folder(path: str) -> str:
    """The folder of pictures that a member lies in; empty where it lies in none."""
    return next((step for step in reversed(folders(path)) if _FOLDER.fullmatch(step)), "")


def _parent(path: str) -> int:
    """The number of the post or message that a file's name begins with; 0 where it has none."""
    found = _NAMED.match(own_name(path))
    return 0 if found is None else number(found[1])


def origins(archive: Archive, context: Context) -> tuple[tuple[int, Origin], ...]:
    """To what the pictures belong; posts and messages are looked through only where there are any."""
    posts: set[int] = set()
    messages: set[int] = set()
    for member in archive.members:
        folder, parent = media_folder(member.path), _parent(member.path)
        if folder and parent and not member.problem:
            (messages if folder.startswith("direct_message") else posts).add(parent)
    found: dict[int, Origin] = {}
    moments = Moments(context.bounds)
    stems = (*(_POSTS if posts else ()), *(_MESSAGES if messages else ()))
    chat = ""
    for kind, piece in pieces_named(archive, *stems) if stems else ():
        if kind.reader is Reader.CONVERSATIONS:
            if len(piece.path) != MESSAGE:
                chat = text(piece.value) if piece.path[-1] == "conversationId" else chat
                continue
            held = message_of(piece.value)[1]
            author = context.sender(text(held.get("senderId")))[0]
            wanted, conversation = messages, chat
        else:
            held = post_of(piece.value, kind.wrapper)
            own = not text(held.get("full_text") or held.get("text")).startswith("RT @")
            author, wanted, conversation = Author.OWNER if own else Author.OTHER, posts, ""
        if (known := id_of(held)) in wanted:
            told = moments.read(held.get("created_at") or held.get("createdAt"))
            found[known] = Origin(author, told if isinstance(told, Created) else None, conversation)
    return tuple(sorted(found.items(), key=lambda pair: pair[0]))


def read_media(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """One record that is the whole member."""
    folder, parent = media_folder(member.path), _parent(member.path)
    grok, private = folder.startswith("grok"), folder.startswith("direct_message")
    with archive.open(member) as stream:
        whole = read_whole(stream, member)
        # Kinds of X's media are pictures, videos and sound; what is none by its first bytes is kept among them.
        pictured = DataCategory.PHOTO_VIDEO if whole.kind is DataCategory.DOCUMENT else whole.kind
        category = DataCategory.AI_CHAT if grok else pictured
        if whole.size == 0:
            yield from finished(stream, member, category, 0, "It is empty.")
            return
        origin = dict(context.origins).get(parent) or Origin(Author.OTHER if private else Author.OWNER, None, "")
        created = origin.created or created_by_id(parent)
        if created is not None and not context.bounds.earliest <= created.earliest <= context.bounds.latest:
            created = None
        name = own_name(member.path)
        if private:
            audience: Audience | None = Audience.PRIVATE
        elif "circle" in folder:
            audience = Audience.LIMITED
        else:
            audience = context.audience(created)
        yield Record(
            whole.locator,
            category,
            origin.author,
            created,
            audience=None if grok else audience,
            service=GROK if grok else SERVICE,
            conversation=origin.conversation,
            sender=context.own if origin.author is Author.OWNER else None,
            title=name,
            text=f"{name} ({whole.word}, {whole.size:,} bytes)",
        )
        yield from finished(stream, member, category, 1)
