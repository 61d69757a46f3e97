"""Tars built block by block, so that each header can lie."""

import gzip
from collections.abc import Mapping
from dataclasses import dataclass

BLOCK = 512
END = bytes(2 * BLOCK)
FILE, HARD, LINK, DEVICE, FOLDER, LONG_NAME, SPARSE, PAX = b"0", b"1", b"2", b"3", b"5", b"L", b"S", b"x"


@dataclass(frozen=True)
class Entry:
    """One member: what its header says and what bytes stand behind it; None means the truth."""

    name: bytes
    content: bytes = b""
    kind: bytes = FILE
    size: int | None = None
    seconds: int = 1_700_000_000
    link: bytes = b""
    magic: bytes = b"ustar\x0000"
    tail: bytes = b""

    def raw(self) -> bytes:
        """Header and bytes, filled up to whole blocks."""
        size = len(self.content) if self.size is None else self.size
        number = b"%011o\0" % size if 0 <= size < 8**11 else b"\x80" + size.to_bytes(11, "big")
        fields = (
            self.name[:100].ljust(100, b"\0"),
            b"0000644\0" + b"0000000\0" * 2,
            number,
            b"%011o\0" % self.seconds,
            b" " * 8,
            self.kind,
            self.link.ljust(100, b"\0"),
            self.magic,
        )
        block = b"".join(fields).ljust(BLOCK - len(self.tail), b"\0") + self.tail
        return block[:148] + b"%06o\0 " % sum(block) + block[156:] + padded(self.content)


def padded(content: bytes) -> bytes:
    """The bytes, filled up with zeros to whole blocks."""
    return content + bytes(-len(content) % BLOCK)


def tar(*entries: Entry, end: bytes = END) -> bytes:
    """A tar of these members."""
    return b"".join(each.raw() for each in entries) + end


def plain_tar(files: Mapping[str, bytes]) -> bytes:
    """A tar of files, each with a header of extension where its name is long."""
    return tar(*(each for name, content in files.items() for each in named(name.encode(), content)))


def tgz(files: Mapping[str, bytes]) -> bytes:
    """The same, packed; the same bytes each time."""
    return packed(plain_tar(files))


def packed(data: bytes) -> bytes:
    """Packed with gzip; the same bytes each time."""
    return gzip.compress(data, 6, mtime=0)


def named(name: bytes, content: bytes = b"") -> tuple[Entry, ...]:
    """A file of any name."""
    short = Entry(name, content)
    return (short,) if len(name) <= 100 else (pax(path=name), short)


def pax(**records: bytes) -> Entry:
    """A header of extension, as POSIX has it."""
    return Entry(b"PaxHeaders/x", b"".join(record(key.encode(), value) for key, value in records.items()), PAX)


def record(key: bytes, value: bytes) -> bytes:
    """One record of it; its own length counts in its length."""
    rest = b" " + key + b"=" + value + b"\n"
    length = len(rest)
    while length != len(rest) + len(str(length)):
        length = len(rest) + len(str(length))
    return str(length).encode() + rest
