"""One entry of a small member as the parts of a record: feedback, settings, files of the library and the rest."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from inspector.platforms.chatgpt.context import Context
from inspector.platforms.chatgpt.origins import library_author, library_time
from inspector.platforms.chatgpt.settings import SWITCHES, notice_time
from inspector.platforms.chatgpt.told import feedback_words, library_words, lines, rating_words, shared_words
from inspector.platforms.dates.epoch import SECONDS, read_epoch
from inspector.platforms.dates.read import DateFault, read_instant
from inspector.platforms.dates.shape import ISO_SECOND
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.json_stream.piece import Path
from inspector.platforms.json_stream.small import text
from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.record import Created


@dataclass(frozen=True, slots=True)
class Entry:
    """What a record of a small member is made of."""

    category: DataCategory
    author: Author
    title: str = ""
    text: str = ""
    created: Created | None = None
    conversation: str = ""
    signs: tuple[tuple[Sign, Grade], ...] = ()
    fault: DateFault | None = None


Reader = Callable[[Path, Any, Context], Entry | None]
"""Makes an entry of a value and where it stands; None where it is no datum (structure, an empty list)."""


def moment(value: Any, context: Context) -> Created | DateFault:  # noqa: ANN401
    """An instant that one export writes as text and another as a number."""
    if isinstance(value, str) and "-" in value:
        return read_instant(value, (ISO_SECOND,), ZoneRule.UNKNOWN, context.bounds)
    return read_epoch(value, SECONDS, context.bounds)


def feedback(_: Path, value: Any, context: Context) -> Entry | None:  # noqa: ANN401
    """A rating that the owner gave, or a choice between two answers."""
    if not isinstance(value, dict):
        return None
    made = moment(value.get("create_time"), context)
    fault = made if isinstance(made, DateFault) and made is not DateFault.BLANK else None
    created = made if isinstance(made, Created) else None
    said = feedback_words({key: each for key, each in value.items() if key not in {"create_time", "update_time"}})
    title, chat = rating_words(text(value.get("rating"))), text(value.get("conversation_id"))
    return Entry(DataCategory.AI_FEEDBACK, Author.OWNER, title, said, created, chat, fault=fault)


def setting(path: Path, value: Any, context: Context) -> Entry | None:  # noqa: ANN401
    """One setting, or one notice with the instant at which it was seen."""
    name = str(path[-1])
    if "announcements" in path[:-1]:
        created = notice_time(value, context.bounds)
        return Entry(DataCategory.SETTING, Author.PLATFORM, name, "Notice seen or dismissed", created)
    if "settings" in path[:-1] or "beta_settings" in path[:-1]:
        switch = SWITCHES.get(name)
        told = (
            f"“{switch[1]}”: {'on' if value else 'off'}" if switch and isinstance(value, bool) else lines({name: value})
        )
        return Entry(DataCategory.SETTING, Author.OWNER, name, told)
    return None


def profile(_: Path, value: Any, __: Context) -> Entry | None:  # noqa: ANN401
    """The account, as the export's day shows it."""
    return (
        Entry(DataCategory.PROFILE, Author.OWNER, "Account", lines(value))
        if isinstance(value, dict) and value
        else None
    )


def shared(_: Path, value: Any, __: Context) -> Entry | None:  # noqa: ANN401
    """A conversation that the owner made public by a link."""
    if not isinstance(value, dict):
        return None
    chat = text(value.get("conversation_id"))
    sign = ((Sign.SHARED_LINK, Grade.CERTAIN),)
    return Entry(
        DataCategory.SETTING, Author.OWNER, text(value.get("title")), shared_words(value), conversation=chat, signs=sign
    )


def library(_: Path, value: Any, context: Context) -> Entry | None:  # noqa: ANN401
    """A file of the library: its description, not its contents."""
    if not isinstance(value, dict):
        return None
    author, made = library_author(value, context.owner_id), library_time(value, context.bounds)
    chat = text(value.get("origination_thread_id"))
    return Entry(DataCategory.DOCUMENT, author, text(value.get("file_name")), library_words(value), made, chat)


def codex_turn(path: Path, value: Any, _: Context) -> Entry | None:  # noqa: ANN401
    """A turn of a Codex task; the file gives no time."""
    if not isinstance(value, dict) or "turns" not in path:
        return None
    own = value.get("role") == "user"
    said = "\n".join(_codex_text(value.get("input_items")) + _codex_text(value.get("output_items")))
    return Entry(DataCategory.AI_CHAT, Author.OWNER if own else Author.PLATFORM, "", said or lines(value))


def _codex_text(held: Any) -> list[str]:  # noqa: ANN401
    found: list[str] = []
    for each in held if isinstance(held, list) else []:
        content = each.get("content") if isinstance(each, dict) else None
        parts = content if isinstance(content, list) else []
        found += [part["text"] for part in parts if isinstance(part, dict) and isinstance(part.get("text"), str)]
    return found


def advert(path: Path, value: Any, __: Context) -> Entry | None:  # noqa: ANN401
    """What was inferred for advertising, or an advertisement that the owner hid."""
    if not isinstance(value, dict | str) or not value:
        return None
    hidden = "ad_hides" in path
    category = DataCategory.AD_INTERACTION if hidden else DataCategory.INFERENCE
    return Entry(category, Author.OWNER if hidden else Author.PLATFORM, str(path[0]) if path else "", lines(value))


def sora(path: Path, value: Any, context: Context) -> Entry | None:  # noqa: ANN401
    """What a Sora account holds: prompts, made and uploaded videos, the profile."""
    if not value or not isinstance(value, dict):
        return None
    top = str(path[0]) if path else ""
    kinds = {
        "tasks": (DataCategory.AI_CHAT, Author.OWNER),
        "generations": (DataCategory.PHOTO_VIDEO, Author.PLATFORM),
        "uploads": (DataCategory.PHOTO_VIDEO, Author.OWNER),
        "user": (DataCategory.PROFILE, Author.OWNER),
    }
    category, author = kinds.get(top, (DataCategory.OTHER, Author.OWNER))
    made = moment(value.get("create_time") or value.get("created_at"), context)
    created = made if isinstance(made, Created) else None
    return Entry(category, author, text(value.get("title")), text(value.get("prompt")) or lines(value), created)


def other(_: Path, value: Any, context: Context) -> Entry | None:  # noqa: ANN401
    """Anything that no reader of its own knows: shown as it stands."""
    if value in (None, "", [], {}):
        return None
    held = value if isinstance(value, dict) else {}
    made = moment(held.get("create_time") or held.get("created_at"), context)
    return Entry(DataCategory.OTHER, Author.OWNER, "", lines(value), made if isinstance(made, Created) else None)


def document(_: Path, value: Any, context: Context) -> Entry | None:  # noqa: ANN401
    """A document that the owner and ChatGPT wrote together."""
    found = other(_, value, context)
    return None if found is None else Entry(DataCategory.DOCUMENT, Author.OWNER, found.title, found.text, found.created)
