"""ZIPs built byte by byte, so that each part of one can lie."""

import bz2
import lzma
import sys
import zlib
from dataclasses import dataclass, field, replace
from struct import pack

import inflate64

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd


@dataclass(frozen=True)
class Piece:
    """One member: what its two headers say and what bytes stand there; None means the truth."""

    name: bytes
    content: bytes = b""
    method: int = 8
    flags: int = 0
    packed: bytes | None = None
    crc: int | None = None
    size: int | None = None
    packed_size: int | None = None
    local_name: bytes | None = None
    local_method: int | None = None
    local_packed: int | None = None
    local_extra: bytes = b""
    descriptor: bytes | None = None
    extra: bytes = b""
    attributes: int = 0
    made_by: int = 0x0314
    header_at: int | None = None
    local: bool = True
    streamed: bool = False
    time: tuple[int, int] = (0x5C62, 0x6000)

    def body(self) -> bytes:
        if self.packed is not None:
            return self.packed
        return packed_as(self.method, self.content)


def deflated(content: bytes) -> bytes:
    engine = zlib.compressobj(6, zlib.DEFLATED, -15)
    return engine.compress(content) + engine.flush()


def packed_as(method: int, content: bytes) -> bytes:
    """The content as the method packs it; as it is for a method that is not known here."""
    if method == 8:
        return deflated(content)
    if method == 9:
        engine = inflate64.Deflater()
        packed: bytes = engine.deflate(content) + engine.flush()
        return packed
    if method == 12:
        return bz2.compress(content)
    if method == 14:
        properties = {"dict_size": 4096, "lc": 3, "lp": 0, "pb": 2}
        raw = lzma.compress(content, lzma.FORMAT_RAW, filters=[{"id": lzma.FILTER_LZMA1, **properties}])
        return b"\x09\x04\x05\x00" + bytes([93]) + pack("<L", 4096) + raw
    if method == 95:
        return lzma.compress(content)
    return zstd.compress(content) if method in {20, 93} else content


@dataclass(frozen=True)
class Archive:
    """A whole ZIP; the end record's claims can be set."""

    pieces: tuple[Piece, ...]
    before: bytes = b""
    after: bytes = b""
    comment: bytes = b""
    count: int | None = None
    disk: int = 0
    zip64: bool = False
    locator_shift: int = 0
    gaps: tuple[bytes, ...] = field(default=())

    def bytes(self) -> bytes:
        out = bytearray()
        directory = bytearray()
        for index, piece in enumerate(self.pieces):
            out += self.gaps[index] if index < len(self.gaps) else b""
            at = len(out) if piece.header_at is None else piece.header_at
            body = piece.body()
            crc = zlib.crc32(piece.content) if piece.crc is None else piece.crc
            size = len(piece.content) if piece.size is None else piece.size
            packed = len(body) if piece.packed_size is None else piece.packed_size
            flags = piece.flags | (8 if piece.streamed else 0)
            date, time = piece.time
            if piece.local:
                name = piece.name if piece.local_name is None else piece.local_name
                method = piece.method if piece.local_method is None else piece.local_method
                local_packed = packed if piece.local_packed is None else piece.local_packed
                sums = (0, 0, 0) if piece.streamed else (crc, local_packed, size)
                lengths = (len(name), len(piece.local_extra))
                out += pack("<4s5H3L2H", b"PK\x03\x04", 20, flags, method, time, date, *sums, *lengths)
                out += name + piece.local_extra + body
                if piece.streamed:
                    said = pack("<4s3L", b"PK\x07\x08", crc, packed, size)
                    out += said if piece.descriptor is None else piece.descriptor
            directory += pack(
                "<4s6H3L5H2L", b"PK\x01\x02", piece.made_by, 20, flags, piece.method, time, date, crc, packed, size,
                len(piece.name), len(piece.extra), 0, 0, 0, piece.attributes, at,
            ) + piece.name + piece.extra  # fmt: skip
        offset = len(out)
        out += directory
        count = len(self.pieces) if self.count is None else self.count
        if self.zip64:
            end = len(out)
            out += pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, count, count, len(directory), offset)
            out += pack("<4sLQL", b"PK\x06\x07", 0, max(0, end + self.locator_shift), 1)
            small = (0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF)
        else:
            small = (count, len(directory), offset)
        out += pack("<4s4H2LH", b"PK\x05\x06", self.disk, 0, small[0], *small, len(self.comment)) + self.comment
        return self.before + bytes(out) + self.after


def archive(*pieces: Piece, **claims: object) -> bytes:
    """The bytes of a ZIP of these members."""
    return replace(Archive(pieces), **claims).bytes()  # type: ignore[arg-type]


def plain(contents: dict[str, bytes]) -> bytes:
    """The bytes of an ordinary ZIP."""
    return archive(*(Piece(name.encode(), content) for name, content in contents.items()))
