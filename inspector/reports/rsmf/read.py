"""RSMF files of ours read back, to check a pack. A pack may come from a stranger: nothing in a file is taken on trust.

Only the layout that this program writes is read; another program's file is no damaged one, but not ours to check.
"""

import io
import re
import struct
import zipfile
import zlib
from binascii import Error as Base64Error
from binascii import a2b_base64
from dataclasses import dataclass
from typing import Final

from inspector.reports.rsmf.as_json import MANIFEST
from inspector.reports.rsmf.read_manifest import DamagedRsmf, ReadManifest, read_manifest

MOST_BYTES: Final = 2_000_000_000
"""Bytes of a file at most."""
MOST_INFLATED: Final = 64 * 1024**2
"""Bytes that a manifest may unpack to; what is written stays below (`HEAVIEST`)."""
_MOST_HEADERS: Final = 1024**2
_MOST_DIRECTORY: Final = 16 * 1024**2
_BOUNDARY = re.compile(rb'\r\nContent-Type: multipart/mixed; boundary="(=_[0-9a-f]{32})"$')
_COUNT = re.compile(rb"\r\nX-RSMF-EventCount: (\d{1,9})\r\n")
_COLLECTION = re.compile(rb"\r\nX-RSMF-EventCollectionID: ([!-~]{1,100})\r\n")
_ZIP_PART: Final = (
    b'Content-Type: application/zip; name="rsmf.zip"\r\nContent-Transfer-Encoding: base64\r\n'
    b'Content-Disposition: attachment; filename="rsmf.zip"\r\n\r\n'
)


@dataclass(frozen=True, slots=True)
class Rsmf:
    """A file read back: its manifest, and the files in its ZIP beside it as (name, size)."""

    manifest: ReadManifest
    files: tuple[tuple[str, int], ...]


def read_rsmf(data: bytes, most_inflated: int = MOST_INFLATED) -> Rsmf:
    """What an RSMF file holds; its references lead somewhere, and its headers agree with its manifest.

    The attachments themselves are not unpacked: the pack's hashes cover them.

    Args:
        data: the file.
        most_inflated: bytes that its manifest may unpack to.

    Raises:
        DamagedRsmf: it is none of ours, is damaged, or is larger than any that we write.
    """
    if len(data) > MOST_BYTES:
        raise DamagedRsmf("is larger than a file of this format can be")
    end = data.find(b"\r\n\r\n", 0, _MOST_HEADERS)
    headers = data[: max(end, 0)]
    boundary, count, collection = (pattern.search(headers) for pattern in (_BOUNDARY, _COUNT, _COLLECTION))
    if not (boundary and count and collection):
        raise DamagedRsmf("does not begin as a file of this format does")
    packed = _attachment(data, end + 2, b"\r\n--" + boundary[1])
    text, files = _unpacked(packed, most_inflated)
    manifest = read_manifest(text)
    if len(manifest.events) != int(count[1]) or manifest.collection != collection[1].decode():
        raise DamagedRsmf("says something else in its headers than in its messages")
    named = {name for event in manifest.events for name in event.attachments}
    if named != {name for name, _ in files} or len(files) != len(named):
        raise DamagedRsmf("does not hold the attachments that it names")
    return Rsmf(manifest, files)


def _attachment(data: bytes, start: int, delimiter: bytes) -> bytes:
    text = data.find(delimiter, start)
    attached = data.find(delimiter, text + 1)
    last = data.find(delimiter, attached + 1)
    begin = attached + len(delimiter) + 2
    if min(text, attached, last) < 0 or data[last:] != delimiter + b"--\r\n" or not data.startswith(_ZIP_PART, begin):
        raise DamagedRsmf("does not hold a text and one attachment")
    try:
        return a2b_base64(data[begin + len(_ZIP_PART) : last].replace(b"\r\n", b""), strict_mode=True)
    except Base64Error:
        raise DamagedRsmf("has an attachment that cannot be read") from None


def _unpacked(packed: bytes, most: int) -> tuple[bytes, tuple[tuple[str, int], ...]]:
    """The manifest, and what else is in the ZIP."""
    try:
        (directory,) = struct.unpack_from("<L", packed, len(packed) - 10)
        ends = packed[-22:-18] == b"PK\x05\x06" and packed[-42:-38] != b"PK\x06\x07"  # no ZIP64: its sizes are others
        if not ends or directory > _MOST_DIRECTORY:
            raise DamagedRsmf("holds a ZIP that ends in an unusual way")
        with zipfile.ZipFile(io.BytesIO(packed)) as archive:
            members = archive.infolist()
            if not members or _begins(members[0]) != (MANIFEST, 0, zipfile.ZIP_DEFLATED):
                raise DamagedRsmf(f"does not begin its ZIP with {MANIFEST}")
            with archive.open(members[0]) as manifest:
                text = manifest.read(most + 1)
    except (
        zipfile.BadZipFile, zlib.error, struct.error, EOFError, RuntimeError, ValueError, OSError,
    ):  # fmt: skip
        # What the standard library raises for ZIPs that lie; a RuntimeError stands for one that is encrypted.
        raise DamagedRsmf("holds a ZIP that cannot be read") from None
    if len(text) > most:
        raise DamagedRsmf("unpacks to more than a file of this format can hold")
    return text, tuple((member.filename, member.file_size) for member in members[1:])


def _begins(first: zipfile.ZipInfo) -> tuple[str, int, int]:
    return first.filename, first.header_offset, first.compress_type
