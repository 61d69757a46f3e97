"""The headers of a tar: what each says of its member, with what stands before it in headers of extension.

Python's `tarfile` reads a single block: its check sum, its numbers, its name in two pieces. What reaches over several
blocks is read here, since nothing there bounds what a hostile header may ask for.

Source: POSIX.1-2017, `pax` ("pax Interchange Format", "ustar Interchange Format"); GNU tar manual, "Basic Tar Format".
"""

import tarfile
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from inspector.archive.damage import DEVICE, SPARSE, SYMLINK
from inspector.records.instants import Instant, utc

BLOCK: Final = 512
EXTENSION_MOST: Final = 1024 * 1024
"""Bytes of a header of extension; a larger one is passed over."""
_LARGEST: Final = 2**63
_ENCODING: Final = "utf-8"
_LONG_NAME, _LONG_LINK, _PAX, _PAX_SUN, _GLOBAL = b"L", b"K", b"x", b"X", b"g"
EXTENSIONS: Final = frozenset({_LONG_NAME, _LONG_LINK, _PAX, _PAX_SUN, _GLOBAL})
_NO_BYTES: Final = frozenset(
    {tarfile.LNKTYPE, tarfile.SYMTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE, b"V"}
)
"""Kinds that have no bytes after their header, whatever size it claims."""
_VOLUME: Final = b"V"
_PROBLEMS: Final = {
    tarfile.LNKTYPE: SYMLINK,
    tarfile.SYMTYPE: SYMLINK,
    tarfile.CHRTYPE: DEVICE,
    tarfile.BLKTYPE: DEVICE,
    tarfile.FIFOTYPE: DEVICE,
    tarfile.GNUTYPE_SPARSE: SPARSE,
}
_LAST_INSTANT: Final = utc(9999) // 1_000_000


@dataclass(frozen=True, slots=True)
class TarHeader:
    """One header. `name` as it stands, `kind` its type flag, `size` what it claims (bytes); `longer` whether the map
    of a sparse member goes on in another block.
    """

    name: bytes
    kind: bytes
    size: int
    seconds: int
    longer: bool

    @property
    def folder(self) -> bool:
        """It stands for a folder, or names the whole archive, and holds nothing."""
        return self.kind in {tarfile.DIRTYPE, _VOLUME}


def header_in(block: bytes) -> TarHeader | None:
    """The header that a block holds; None where it holds none."""
    try:
        info = tarfile.TarInfo.frombuf(block, _ENCODING, "surrogateescape")
    except (tarfile.HeaderError, ValueError, OverflowError):
        return None
    if not 0 <= info.size < _LARGEST:
        return None
    name = info.name.encode(_ENCODING, "surrogateescape")
    longer = info.type == tarfile.GNUTYPE_SPARSE and block[482] != 0
    seconds = int(info.mtime) if 0 <= info.mtime < _LAST_INSTANT else -1
    return TarHeader(name, info.type, info.size, seconds, longer)


def looks_like_header(block: bytes) -> bool:
    """Whether a block bears the mark of a header; cheap, and no more than a hint."""
    return block[257:262] == b"ustar"


def pax_records(body: bytes) -> dict[bytes, bytes]:
    """The records of a header of extension by their key, as far as they are whole; of a doubled one the last, as POSIX says."""
    found: dict[bytes, bytes] = {}
    at = 0
    while at < len(body):
        space = body.find(b" ", at, at + 9)
        if space < 0 or not body[at:space].isdigit():
            break
        end = at + int(body[at:space])
        if end <= space + 1 or end > len(body) or body[end - 1 : end] != b"\n":
            break
        key, _, value = body[space + 1 : end - 1].partition(b"=")
        found[key] = value
        at = end
    return found


@dataclass(frozen=True, slots=True)
class Described:
    """A member by all its headers: `disagrees` where they give it two names or two sizes."""

    name: bytes
    size: int
    taken: int
    problem: str
    modified: Instant | None
    disagrees: bool


def described(header: TarHeader, long_name: bytes, pax: Mapping[bytes, bytes]) -> Described:
    """What a header says, with what was said before it; of two the header of extension of the newer kind is believed.

    Args:
        header: the member's own.
        long_name: the name of GNU's kind; empty where there is none.
        pax: the records of POSIX's kind.
    """
    name = pax.get(b"path") or long_name or header.name
    said = pax.get(b"size", b"")
    size = int(said) if said.isdigit() and len(said) < 19 else header.size
    problem = _PROBLEMS.get(header.kind, DEVICE if b"A" <= header.kind <= b"Z" else "")
    if not problem and any(key.startswith(b"GNU.sparse.") for key in pax):
        problem = SPARSE
    disagrees = bool(pax.get(b"path") and long_name not in {b"", name}) or (
        header.size not in {0, size} and size < 8 * 1024**3
    )
    taken = 0 if header.kind in _NO_BYTES or header.folder else size
    modified = None if header.seconds < 0 else header.seconds * 1_000_000
    return Described(name.rstrip(b"\0"), size if not problem or taken else 0, taken, problem, modified, disagrees)
