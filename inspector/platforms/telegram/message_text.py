"""What a person reads of a message: its text, what is attached, where it was forwarded from (format reference, section 2)."""

from collections.abc import Iterator
from typing import Any, Final

from inspector.platforms.dates.read import Bounds
from inspector.platforms.json_stream.shown import lines
from inspector.platforms.json_stream.small import own_name, text
from inspector.platforms.telegram.context import moment
from inspector.records.instants import to_iso
from inspector.records.record import Created

_MEDIA: Final = {
    "voice_message": "voice message",
    "video_message": "video message",
    "video_file": "video",
    "audio_file": "sound file",
    "animation": "animation",
    "sticker": "sticker",
}
_STRUCTURED: Final = ("poll", "location_information", "contact_information", "game_title", "invoice_information")
_ABOUT: Final = frozenset(
    {"id", "type", "date", "date_unixtime", "actor", "actor_id", "action", "text", "text_entities"}
)
"""Names of a service message that say when and by whom it was, not what happened."""


def joined(value: Any) -> str:  # noqa: ANN401  (whatever JSON holds)
    """A text, or the texts of a list of texts and marked passages, put together."""
    if isinstance(value, list):
        return "".join(
            each if isinstance(each, str) else text(each.get("text")) for each in value if isinstance(each, str | dict)
        )
    return text(value)


def message_text(held: dict[str, Any], bounds: Bounds) -> str:
    """The text of a message, then a line in brackets for each thing that is no text."""
    return "\n".join(line for line in (joined(held.get("text")), *_beside(held, bounds)) if line.strip())


def service_text(held: dict[str, Any]) -> str:
    """What happened in a chat, as Telegram tells it: the action, then what goes with it."""
    rest = {name: value for name, value in held.items() if name not in _ABOUT}
    said = f"[{text(held.get('action')) or 'service message'}] {joined(held.get('text'))}".rstrip()
    return "\n".join(line for line in (said, lines(rest)) if line)


def _beside(held: dict[str, Any], bounds: Bounds) -> Iterator[str]:
    forwarded = held.get("forwarded_from")
    if "forwarded_from" in held:
        yield f"[forwarded from: {text(forwarded) or 'not named'}]"
    for name in ("photo", "file"):
        path = text(held.get(name))
        if path:
            word = "photo" if name == "photo" else _MEDIA.get(text(held.get("media_type")), "file")
            given = text(held.get("file_name"))
            # Where it was left out, a sentence in brackets stands in place of the path.
            yield (
                f"[{word}: not in the export]"
                if path.startswith("(")
                else f"[attached: {given or own_name(path)} ({word})]"
            )
    for name in _STRUCTURED:
        if held.get(name):
            yield f"[{name.removesuffix('_information').replace('_', ' ')}] {lines(held[name])}"
    edited = moment(held, "edited", bounds)
    if isinstance(edited, Created):
        yield f"[edited {to_iso(edited.earliest)}: the export holds the last text alone]"
