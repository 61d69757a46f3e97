"""What the program remembers of the person's wishes between two runs. Nothing of a case ever goes in here.

To add one: a field with a default below, and its line in `load` and `store` follows by itself. Fields are
text, numbers or bytes; a value that cannot be read falls back to the default.
"""

from dataclasses import dataclass, fields

from PySide6.QtCore import QByteArray, QSettings


@dataclass(frozen=True, slots=True)
class Preferences:
    """The person's wishes; a frozen value, read at the start and handed down."""

    appearance: str = "desktop"
    """`desktop`, `light` or `dark`."""
    folder: str = ""
    """The folder that was last opened from."""
    window: bytes = b""
    """Place and size of the window, as Qt writes them."""
    records_split: bytes = b""
    """How the records page is divided, as Qt writes it."""
    overview_as: str = "picture"
    """Categories by verdict as a `picture` or a `table`."""


def load(settings: QSettings) -> Preferences:
    """The preferences that were stored, with defaults for what is missing or not readable."""
    found: dict[str, str | bytes] = {}
    for field in fields(Preferences):
        value = settings.value(field.name)
        if field.type is bytes and isinstance(value, QByteArray):
            found[field.name] = bytes(value.data())
        elif field.type is str and isinstance(value, str):
            found[field.name] = value
    return Preferences(**found)  # type: ignore[arg-type]


def store(settings: QSettings, preferences: Preferences) -> None:
    """Write the preferences; only what differs from the default is kept."""
    standard = Preferences()
    for field in fields(Preferences):
        value = getattr(preferences, field.name)
        if value == getattr(standard, field.name):
            settings.remove(field.name)
        else:
            settings.setValue(field.name, QByteArray(value) if isinstance(value, bytes) else value)
    settings.sync()
