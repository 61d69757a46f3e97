"""The ZIP inside an RSMF message: the manifest, then the files that it names, at its root (RSMF 2.0.0).

The same content gives the same bytes where the same library packs it: order, times and permissions are fixed.
"""

import io
import zipfile
from binascii import b2a_base64
from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final

from inspector.reports.rsmf.as_json import MANIFEST
from inspector.reports.rsmf.conversation import Attachment
from inspector.reports.rsmf.manifest import Manifest

_LINE: Final = 57
"""Bytes that make one line of 76 base64 characters, the longest that MIME allows (RFC 2045)."""
_BLOCK: Final = _LINE * 4096
_EARLIEST: Final = (1980, 1, 1, 0, 0, 0)


class Base64Lines:
    """A stream that passes on what is written to it in base64, in lines that end with CRLF."""

    def __init__(self, to: BinaryIO) -> None:
        self._to = to
        self._held = bytearray()

    def write(self, block: bytes, /) -> int:
        """Take more bytes."""
        self._held += block
        if len(self._held) >= _BLOCK:
            whole = len(self._held) - len(self._held) % _LINE
            self._to.write(_lines(self._held[:whole]))
            del self._held[:whole]
        return len(block)

    def flush(self) -> None:
        """Nothing: a line is passed on when it is full."""

    def close(self) -> None:
        """Pass on the last line."""
        self._to.write(_lines(self._held))
        self._held.clear()


def write_zip(to: Base64Lines, manifest: Manifest) -> None:
    """Write the ZIP. One without attachments is small and made in memory; else blocks pass through.

    Raises:
        ValueError: an attachment does not have the size that was given for it.
        OSError: it cannot be written, or an attachment cannot be read.
    """
    if not manifest.files:
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w") as packed:
            packed.writestr(_member(MANIFEST, len(manifest.data)), manifest.data)
        to.write(made.getvalue())
        return
    with zipfile.ZipFile(to, "w") as packed:
        packed.writestr(_member(MANIFEST, len(manifest.data)), manifest.data)
        for attachment in manifest.files:
            with packed.open(_member(attachment.id, attachment.size), "w") as member:
                for block in _content(attachment):
                    member.write(block)


def _content(attachment: Attachment) -> Iterator[bytes]:
    blocks: Iterable[bytes] = (attachment.content,) if isinstance(attachment.content, bytes) else attachment.content()
    size = 0
    for block in blocks:
        size += len(block)
        if size > attachment.size:
            break
        yield block
    if size != attachment.size:
        raise ValueError("an attachment does not have the size that was given for it")


def _member(name: str, size: int) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name, _EARLIEST)
    member.compress_type = zipfile.ZIP_DEFLATED
    member.create_system = 3  # Unix, on every system
    member.external_attr = 0o100644 << 16
    member.file_size = size
    return member


def _lines(content: bytes | bytearray) -> bytes:
    text = b2a_base64(content, newline=False)
    step = _LINE // 3 * 4
    return b"".join([text[at : at + step] + b"\r\n" for at in range(0, len(text), step)])
