"""Header lines of an RSMF message: ASCII, folded, each made by us alone (RFC 5322, RFC 2047)."""

import re
from binascii import b2a_base64
from functools import lru_cache
from textwrap import TextWrapper
from typing import Final

from inspector.reports.rsmf.text import short

_WIDTH: Final = 76
_WORD: Final = 45
"""Bytes of one encoded word, so that it stays below the 75 characters that it may have."""
_FOLD: Final = "\r\n "
_PLAIN = re.compile(r"(?!.*(?:=\?|  |[^ ]{201}))[ -~]*")
"""Text that stands as it is: nothing that another reader takes for an encoded word, no word too long to fold."""
_ADDRESS = re.compile(r"[A-Za-z0-9_%+-]+(\.[A-Za-z0-9_%+-]+)*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")

_WRAP = TextWrapper(_WIDTH - 2, break_long_words=False, break_on_hyphens=False)


@lru_cache(maxsize=64)
def header(name: str, value: str) -> bytes:
    """A header with its line end; none where it says nothing. The value is on one line, of any length."""
    # Remembered for a while: most headers are the same for all files of a pack.
    value = value.strip()
    if not value:
        return b""
    plain = _PLAIN.fullmatch(value) is not None
    if plain and len(name) + len(value) + 2 <= _WIDTH:
        return f"{name}: {value}\r\n".encode("ascii")
    return f"{name}: {_FOLD.join(_WRAP.wrap(value)) if plain else _encoded(value)}\r\n".encode("ascii")


def mailbox(display: str, email: str, otherwise: str) -> str:
    """A person for `From` and `To`, folded where it is long: their name, and their address in angle brackets.

    Args:
        display: the name; may be empty.
        email: their own address; taken only where it is an ordinary one.
        otherwise: the address that stands in where they have none.
    """
    address = email if len(email) <= 200 and _ADDRESS.fullmatch(email) else otherwise
    name = short(display)
    if not name:
        return f"<{address}>"
    if _PLAIN.fullmatch(name):
        quoted = name.replace("\\", "\\\\").replace('"', '\\"')
        name = f'"{quoted}"'
    else:
        name = _encoded(name)
    gap = " " if len(name) + len(address) + 10 <= _WIDTH else _FOLD
    return f"{name}{gap}<{address}>"


def _encoded(text: str) -> str:
    left = text.encode()
    words: list[str] = []
    while left:
        end = min(_WORD, len(left))
        while end < len(left) and left[end] & 0xC0 == 0x80:
            end -= 1  # not inside a character
        words.append(f"=?utf-8?b?{b2a_base64(left[:end], newline=False).decode()}?=")
        left = left[end:]
    return _FOLD.join(words)
