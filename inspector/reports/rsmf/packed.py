"""The ZIP inside an RSMF message: the manifest, then the files that it names, at its root (RSMF 2.0.0).

The same content gives the same bytes where the same library packs it: order, times and permissions are fixed.
"""

import io
import zipfile
import zlib
from binascii import b2a_base64
from collections.abc import Iterable, Iterator
from struct import Struct
from typing import BinaryIO, Final

from inspector.reports.rsmf.as_json import MANIFEST
from inspector.reports.rsmf.conversation import Attachment
from inspector.reports.rsmf.manifest import Manifest

_LINE: Final = 57
"""Bytes that make one line of 76 base64 characters, the longest that MIME allows (RFC 2045)."""
_BLOCK: Final = _LINE * 4096
_EARLIEST: Final = (1980, 1, 1, 0, 0, 0)
_DAY: Final = 1 << 5 | 1
"""The same day as a ZIP has it: years since 1980, months and days in bits (application note 6.3.10, 4.4.6)."""
_NEEDS: Final = 20
"""Version 2.0 of the format, from which on members are deflated."""
_UNIX: Final = 3
_RIGHTS: Final = 0o100644 << 16
_SMALL: Final = 1 << 24
"""Bytes of a manifest up to which its ZIP is put together here."""
_LOCAL: Final = Struct("<4s5H3L2H")
_LISTED: Final = Struct("<4s2B5H3L5H2L")
_END: Final = Struct("<4s4H2LH")


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
    """Write the ZIP. One without attachments is made in memory where it is small; else blocks pass through.

    Raises:
        ValueError: an attachment does not have the size that was given for it.
        OSError: it cannot be written, or an attachment cannot be read.
    """
    if not manifest.files:
        to.write(_alone(manifest.data))
        return
    with zipfile.ZipFile(to, "w") as packed:
        packed.writestr(_member(MANIFEST, len(manifest.data)), manifest.data)
        for attachment in manifest.files:
            with packed.open(_member(attachment.id, attachment.size), "w") as member:
                for block in _content(attachment):
                    member.write(block)


def _alone(data: bytes) -> bytes:
    """A ZIP of the manifest alone."""
    if len(data) > _SMALL:
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w") as packed:
            packed.writestr(_member(MANIFEST, len(data)), data)
        return made.getvalue()
    # The same bytes as above in a quarter of the time: a pack has tens of thousands of them.
    name, body = MANIFEST.encode("ascii"), zlib.compress(data, wbits=-zlib.MAX_WBITS)
    told = (zlib.crc32(data), len(body), len(data), len(name), 0)
    local = _LOCAL.pack(b"PK\x03\x04", _NEEDS, 0, zipfile.ZIP_DEFLATED, 0, _DAY, *told)
    listed = _LISTED.pack(
        b"PK\x01\x02", _NEEDS, _UNIX, _NEEDS, 0, zipfile.ZIP_DEFLATED, 0, _DAY, *told, 0, 0, 0, _RIGHTS, 0
    )
    before, size = len(local) + len(name) + len(body), len(listed) + len(name)
    return b"".join((local, name, body, listed, name, _END.pack(b"PK\x05\x06", 0, 0, 1, 1, size, before, 0)))


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
    member.create_system = _UNIX  # on every system
    member.external_attr = _RIGHTS
    member.file_size = size
    return member


def _lines(content: bytes | bytearray) -> bytes:
    text = b2a_base64(content, newline=False)
    step = _LINE // 3 * 4
    return b"".join([text[at : at + step] + b"\r\n" for at in range(0, len(text), step)])
