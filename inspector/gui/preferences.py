"""What the program remembers of the person's wishes between two runs. Nothing that is in a case ever goes in here.

To add one: a field with a default below, and its line in `load` and `store` follows by itself. Fields are
text, bytes, yes or no, or the list of recent cases; a value that cannot be read falls back to the default.
"""

from dataclasses import dataclass, fields

from PySide6.QtCore import QByteArray, QSettings

from inspector.gui import recent
from inspector.gui.recent import RecentCase

_YES, _NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class Preferences:
    """The person's wishes; a frozen value, read at the start and handed down."""

    appearance: str = "desktop"
    """`desktop`, `light` or `dark`."""
    language: str = "desktop"
    """`desktop`, or the code of a language."""
    folder: str = ""
    """The folder that was last opened from."""
    window: bytes = b""
    """Place and size of the window, as Qt writes them."""
    records_split: bytes = b""
    """How the records page is divided, as Qt writes it; so are the next ones."""
    members_split: bytes = b""
    statements_split: bytes = b""
    timeline_split: bytes = b""
    messages_split: bytes = b""
    overview_as: str = "picture"
    """Categories by verdict as a `picture` or a `table`."""
    remember_recent: bool = True
    """Whether cases that are opened are remembered for the start page and the menu."""
    recent: tuple[RecentCase, ...] = ()
    """Where the cases are that were opened last."""


def load(settings: QSettings) -> Preferences:
    """The preferences that were stored, with defaults for what is missing or not readable."""
    found: dict[str, object] = {}
    for field in fields(Preferences):
        value = settings.value(field.name)
        if field.type is bytes and isinstance(value, QByteArray):
            found[field.name] = bytes(value.data())
        elif field.type is str and isinstance(value, str):
            found[field.name] = value
        elif field.type is bool and value in {_YES, _NO}:
            found[field.name] = value == _YES
        elif field.name == "recent" and isinstance(value, str):
            found[field.name] = recent.read(value)
    return Preferences(**found)  # type: ignore[arg-type]


def store(settings: QSettings, preferences: Preferences) -> None:
    """Write the preferences; only what differs from the default is kept."""
    standard = Preferences()
    for field in fields(Preferences):
        value = getattr(preferences, field.name)
        if value == getattr(standard, field.name):
            settings.remove(field.name)
        else:
            settings.setValue(field.name, _stored(value))
    settings.sync()


def _stored(value: str | bytes | bool | tuple[RecentCase, ...]) -> str | QByteArray:  # noqa: FBT001  (a value to write)
    if isinstance(value, bool):
        return _YES if value else _NO
    if isinstance(value, bytes):
        return QByteArray(value)
    return recent.written(value) if isinstance(value, tuple) else value
