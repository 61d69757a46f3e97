"""Every packing method that is read: the same bytes in pieces of any size, no memory beyond the limits, damage told."""

import hashlib
import random
import sys
import zlib
from dataclasses import replace
from pathlib import Path
from struct import pack

import pytest

from inspector.archive.archive import MemberDigest, chunks
from inspector.archive.damage import digest_text
from inspector.archive.limits import STANDARD, Limits
from inspector.archive.opening import open_archive
from tests.support.zips import Piece, archive, packed_as

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

METHODS = (0, 8, 9, 12, 14, 20, 93, 95)
NOISE = random.Random(7).randbytes(150_000) + b"x" * 400_000 + random.Random(7).randbytes(90_000)


def one(folder: Path, piece: Piece, limits: Limits = STANDARD) -> tuple[bytes, MemberDigest]:
    path = folder / "a.zip"
    path.write_bytes(archive(piece))
    opened = open_archive(path, limits)
    with opened.open(opened.members[0]) as stream:
        return b"".join(chunks(stream, 10_000)), stream.digest()


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("content", [b"", b"a", NOISE], ids=["empty", "one byte", "noise"])
def test_every_method_in_pieces_of_any_size(tmp_path: Path, method: int, content: bytes) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(archive(Piece(b"a", content, method)))
    opened = open_archive(path)
    for size in (77, 65_536, 1 << 24):
        with opened.open(opened.members[0]) as stream:
            assert b"".join(chunks(stream, size)) == content
            assert stream.digest() == MemberDigest(len(content), hashlib.sha256(content).digest())


def test_deflate64_goes_further_than_deflate(tmp_path: Path) -> None:
    """One literal, then one match of 65,538 bytes, longer than deflate has any: bit by bit."""
    bits = "1" + "10" + "10010001" + "11000101" + "1" * 16 + "00000" + "0000000"
    packed = _bytes(bits)
    content, digest = one(tmp_path, Piece(b"a", b"a" * 65_539, 9, packed=packed))
    assert content == b"a" * 65_539
    assert digest.damage == ""
    with pytest.raises(zlib.error):
        zlib.decompressobj(-15).decompress(packed)


def _bytes(bits: str) -> bytes:
    """Bits in the order in which deflate reads them."""
    padded = bits.ljust(-(-len(bits) // 8) * 8, "0")
    return bytes(int(padded[at : at + 8][::-1], 2) for at in range(0, len(padded), 8))


@pytest.mark.parametrize("method", METHODS[1:])
def test_packing_that_stops_early_keeps_what_there_was(tmp_path: Path, method: int) -> None:
    packed = packed_as(method, NOISE)[:-9]
    content, digest = one(tmp_path, Piece(b"a", NOISE, method, packed=packed))
    assert digest.damage in {"corrupt", "crc"}
    assert NOISE.startswith(content)


@pytest.mark.parametrize("method", METHODS[1:])
def test_packing_that_makes_no_sense(tmp_path: Path, method: int) -> None:
    content, digest = one(tmp_path, Piece(b"a", NOISE, method, packed=b"\xff" * 400))
    assert digest.damage in {"corrupt", "memory", "size", "crc"}
    assert len(content) <= len(NOISE)


@pytest.mark.parametrize("method", [method for method in METHODS[1:] if method != 9])
def test_needless_bytes_after_the_packing_are_damage(tmp_path: Path, method: int) -> None:
    content, digest = one(tmp_path, Piece(b"a", NOISE, method, packed=packed_as(method, NOISE) + b"junk"))
    assert (digest.damage, content) == ("size", NOISE)


@pytest.mark.parametrize("method", METHODS[1:])
def test_a_bomb_stops_at_the_limit_whatever_packs_it(tmp_path: Path, method: int) -> None:
    packed = packed_as(method, bytes(30_000_000))
    limits = replace(STANDARD, ratio_from_bytes=1_000_000)
    content, digest = one(tmp_path, Piece(b"a", packed=packed, method=method, size=30_000_000, crc=0), limits)
    assert digest.damage == "limit"
    assert len(content) == max(1_000_000, 200 * len(packed))
    assert f"more than {len(content):,} bytes" in digest.note
    assert "the limit is 200, and --limit ratio=NUMBER raises it" in digest_text(digest)


def test_memory_that_a_member_asks_for_is_bounded(tmp_path: Path) -> None:
    # In two parts, so that the engine does not know the size and keeps the wide window.
    engine = zstd.ZstdCompressor(options={zstd.CompressionParameter.window_log: 22})
    wide = engine.compress(NOISE[:9]) + engine.compress(NOISE[9:], zstd.ZstdCompressor.FLUSH_FRAME)
    lzma_head = b"\x09\x04\x05\x00" + bytes([93]) + pack("<L", 1 << 30)
    limits = replace(STANDARD, dictionary_bytes=1 << 20)
    for piece in (
        Piece(b"a", NOISE, 93, packed=wide),
        Piece(b"a", NOISE, 14, packed=lzma_head + bytes(300), size=1 << 30),
        Piece(b"a", NOISE, 95),
    ):
        _, digest = one(tmp_path, piece, limits)
        assert digest.damage == "memory", piece.method
        assert digest_text(digest).endswith("the limit is 1,048,576, and --limit dictionary_bytes=NUMBER raises it.")


@pytest.mark.parametrize("method", METHODS[1:])
def test_a_damaged_member_gives_the_same_to_every_reader(tmp_path: Path, method: int) -> None:
    packed = bytearray(packed_as(method, NOISE))
    for at in (len(packed) // 3, len(packed) - 40):
        packed[at : at + 20] = b"\xff" * 20
        path = tmp_path / "a.zip"
        path.write_bytes(archive(Piece(b"a", NOISE, method, packed=bytes(packed))))
        opened = open_archive(path)
        found = set()
        for size in (61, 4_096, 1 << 24):
            with opened.open(opened.members[0]) as stream:
                content = b"".join(chunks(stream, size))
                found.add((content, stream.digest()))
        assert len(found) == 1


def test_all_bytes_before_the_damage_come_out(tmp_path: Path) -> None:
    """Deflated text with a bad block type right after it: nothing of the text is lost."""
    engine = zlib.compressobj(6, zlib.DEFLATED, -15)
    packed = engine.compress(NOISE) + engine.flush(zlib.Z_FULL_FLUSH) + b"\x07" * 30
    content, digest = one(tmp_path, Piece(b"a", NOISE, 8, packed=packed))
    assert digest.damage == "corrupt"
    assert len(NOISE) - len(content) <= 1
    assert NOISE.startswith(content)
