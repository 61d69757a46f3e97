"""One node of a conversation's tree as a record: whose it is, what kind, when (format reference, sections 4.2, 4.3, 5)."""

import re
from typing import Any, Final, NamedTuple

from inspector.platforms.chatgpt.content import KNOWN, WEB, attached_words, files_of, only_words, text_of
from inspector.platforms.dates.epoch import SECONDS, read_epoch
from inspector.platforms.dates.read import Bounds, DateFault
from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.record import Created, Participant

ASSISTANT: Final = Participant("ChatGPT", "chatgpt")
_ROLES: Final = frozenset({"user", "assistant", "system", "tool"})
_READERS: Final = ("browser", "web", "file_search", "myfiles_browser", "api_tool", "connector")
"""Tools that bring text in from elsewhere, by the beginnings of their names."""
_ROLE: Final = re.compile(rb'"role"\s*:\s*"(user|assistant|system|tool)"')
_TIME: Final = re.compile(rb'"create_time"\s*:\s*([0-9.]{1,20})')

_NO_FILES: Final[tuple[str, ...]] = ()


class Node(NamedTuple):
    """A message, as its node tells it.

    Args:
        id: the node's name in the tree.
        parent: the name of the node that it follows; empty for a root.
        tool: the tool whose words these are; empty for people's and ChatGPT's own.
        text: what a person reads; empty where it says nothing.
        files: ids of the files that it points to.
        created: when it was made, None where the node does not say.
        fault: why its time is none, `BLANK` where it has none.
        odd: codes of what is odd about it.
    """

    id: str
    parent: str
    category: DataCategory
    author: Author
    sender: Participant | None
    tool: str
    text: str
    files: tuple[str, ...]
    signs: tuple[tuple[Sign, Grade], ...]
    created: Created | None
    fault: DateFault | None
    odd: tuple[str, ...] = ()


def read_node(name: str, node: Any, owner: Participant, bounds: Bounds) -> Node | None:  # noqa: ANN401  (whatever JSON holds)
    """The message of a node; None where it holds none (the root, mostly)."""
    if not isinstance(node, dict) or not isinstance(node.get("message"), dict):
        return None
    message = node["message"]
    author, content, metadata = message.get("author"), message.get("content"), message.get("metadata")
    role, tool, real = "", "", None
    if isinstance(metadata, dict):
        real = metadata.get("real_author")
    if isinstance(author, dict):
        role, tool = _word(author.get("role")), _word(author.get("name"))
        if not real and isinstance(author.get("metadata"), dict):
            real = author["metadata"].get("real_author")
    kind = _word(content.get("content_type")) if isinstance(content, dict) else ""
    own = role == "user" and not (real and _word(real).startswith("tool:"))
    created = read_epoch(message.get("create_time"), SECONDS, bounds)
    made, fault = (created, None) if isinstance(created, Created) else (None, created)
    parent = node.get("parent")
    text = only_words(content, metadata)
    text, files = (text, _NO_FILES) if text else _looked_through(content, metadata)
    known = role in _ROLES and kind in KNOWN
    return Node(
        name,
        parent if isinstance(parent, str) else "",
        _category(role, kind, message.get("recipient"), metadata),
        Author.OWNER if own else Author.PLATFORM,
        owner if own else ASSISTANT,
        tool if role == "tool" else "",
        text,
        files,
        () if own or role == "assistant" else _signs(role, kind, tool),
        made,
        fault,
        () if known else _odd(role, kind),
    )


def _looked_through(content: Any, metadata: Any) -> tuple[str, tuple[str, ...]]:  # noqa: ANN401
    """What a message says, the files that it names with it; and the ids of those that it points to or has attached."""
    text, attached = text_of(content, metadata), attached_words(metadata)
    if attached:
        text = "\n".join([*([text] if text else []), *attached])
    return text, files_of(content, metadata)


def _odd(role: str, kind: str) -> tuple[str, ...]:
    return (*(("unknown_role",) if role not in _ROLES else ()), *(("unknown_content",) if kind not in KNOWN else ()))


def salvaged(raw: bytes, bounds: Bounds) -> tuple[Author, Created | None]:
    """Whose a damaged node is and when it was made, as far as its bytes still say; the owner's where they do not."""
    role, time = _ROLE.search(raw), _TIME.search(raw)
    created = read_epoch(time[1].decode(), SECONDS, bounds) if time is not None else None
    author = Author.OWNER if role is None or role[1] == b"user" else Author.PLATFORM
    return author, created if isinstance(created, Created) else None


def _word(value: Any) -> str:  # noqa: ANN401
    return value if isinstance(value, str) else ""


def _category(role: str, kind: str, recipient: Any, metadata: Any) -> DataCategory:  # noqa: ANN401
    if kind == "user_editable_context":
        return DataCategory.PROFILE
    told = isinstance(metadata, dict) and isinstance(metadata.get("user_context_message_data"), dict)
    if told and (role == "system" or metadata.get("is_user_system_message")):
        return DataCategory.PROFILE
    if kind == "model_editable_context" or (recipient == "bio" and role == "assistant"):
        return DataCategory.INFERENCE
    return DataCategory.AI_CHAT


def _signs(role: str, kind: str, tool: str) -> tuple[tuple[Sign, Grade], ...]:
    """Signs of what the owner did not type and ChatGPT did not write."""
    if role == "tool" and kind in WEB:
        return ((Sign.THIRD_PARTY, Grade.CERTAIN),)
    if role == "user" or (role == "tool" and tool.startswith(_READERS)):
        return ((Sign.THIRD_PARTY, Grade.LIKELY),)
    return ()
