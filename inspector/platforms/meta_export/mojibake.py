"""Text that Meta's JSON holds in a doubled encoding, read as it was meant (format reference, Facebook, section 4.2).

Each byte of the UTF-8 text was written as a character of its own. It is undone string by string, and once; where it
cannot be undone the string stays as it is. The exact bytes stay in the archive.
"""

from typing import Any


def mended(text: str) -> str:
    """The text as it was meant; the very same where nothing is doubled or it cannot be undone."""
    if text.isascii():
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def may_be_doubled(raw: bytes) -> bool:
    """Whether JSON bytes may write a text that `mended` changes: what is ASCII without escapes of characters holds none.

    A zero byte may be half a character of UTF-16, whose escapes are not looked for.
    """
    return b"\\u" in raw or not raw.isascii() or b"\0" in raw


def mended_value(value: Any) -> tuple[Any, int]:  # noqa: ANN401  (whatever JSON holds)
    """A value with each of its texts and names as it was meant, and how many texts that changed."""
    if isinstance(value, str):
        said = mended(value)
        return said, int(said != value)
    if isinstance(value, list):
        parts = [mended_value(each) for each in value]
        return [part for part, _ in parts], sum(count for _, count in parts)
    if isinstance(value, dict):
        pairs = {mended(key): mended_value(each) for key, each in value.items()}
        return {key: part for key, (part, _) in pairs.items()}, sum(count for _, count in pairs.values())
    return value, 0
