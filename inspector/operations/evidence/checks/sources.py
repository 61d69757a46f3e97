"""The raw bytes of a pack's records: against their hashes, against the tables, and against the archive itself."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import zip_longest
from pathlib import Path
from typing import Any, BinaryIO, Final

from inspector.archive.archive import Archive
from inspector.archive.limits import Limits
from inspector.errors import VerificationFailed
from inspector.operations.bundling import bundles, open_bundle
from inspector.operations.evidence.checks.reading import Line, lines
from inspector.operations.identity import identify
from inspector.operations.member_bytes import MemberBytes
from inspector.progress import Progress
from inspector.reports.pack.bag import Fault
from inspector.reports.pack.pack_files import PackFiles

INDEX: Final = "data/sources/index.jsonl"
_RECORDS: Final = "data/jsonl/records.jsonl"
_MOST: Final = 20
_TOLD: Final = 1_000
_BLOCK: Final = 1 << 20


def source_faults(files: PackFiles, progress: Progress) -> Iterator[Fault]:
    """What does not hold of the index and of the bytes beside it.

    Raises:
        PackBroken: the index cannot be read.
    """
    table = lines(files, _RECORDS) if _RECORDS in files.names else None
    kept = _Kept(files)
    found = 0
    try:
        for line, record in zip_longest(lines(files, INDEX), table if table is not None else ()):
            if line is None or (table is not None and (record is None or _place(line) != _place(record))):
                yield Fault(INDEX, f"does not list the same records as {_RECORDS}")
                return
            if line.number % _TOLD == 1:
                progress("Checking the records' own bytes", line.number, 0)
            if line.values.get("file") is not None and not kept.holds(line):
                found += 1
                yield Fault(
                    f"data/sources/{line.get('file', str)}", f"does not hold the bytes of record {line.get('id', str)}"
                )
            if found >= _MOST:
                return
    finally:
        kept.close()


def _place(line: Line) -> tuple[Any, ...]:
    return tuple(
        line.values.get(key) for key in ("number", "id", "archive", "member", "record", "offset", "length", "sha256")
    )


class _Kept:
    """The files of raw bytes, each read once from its beginning to its end."""

    def __init__(self, files: PackFiles) -> None:
        self._files = files
        self._name = ""
        self._file: BinaryIO | None = None
        self._position = 0

    def holds(self, line: Line) -> bool:
        """Whether the bytes of a record stand where the index says; records follow each other without a gap."""
        name = f"data/sources/{line.get('file', str)}"
        if name != self._name:
            self.close()
            if name not in self._files.names or "/" in line.get("file", str):
                return False
            self._name, self._file, self._position = name, self._files.open(name), 0
        if self._file is None or line.get("at", int) != self._position:
            return False
        digest, left = sha256(), line.get("length", int)
        while left > 0 and (block := self._file.read(min(left, _BLOCK))):
            digest.update(block)
            left -= len(block)
            self._position += len(block)
        return digest.hexdigest() == line.get("sha256", str)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        self._name, self._file = "", None


def archive_faults(
    files: PackFiles,
    said: Mapping[str, Any],
    named: Sequence[Path],
    keyed: Callable[[str], str],
    limits: Limits,
    progress: Progress,
) -> Iterator[Fault]:
    """What does not hold of a pack beside the original archives.

    Args:
        files: those of the pack.
        said: its `pack.json`.
        named: the archives.
        keyed: a record's hash as the pack gives it; itself where nothing is redacted.
        limits: what an archive may cost.
        progress: told how far it is; may ask to stop.

    Raises:
        PackBroken: the index cannot be read.
        ArchiveRefused: an archive cannot be read.
    """
    expected = {str(each.get("sha256")) for each in said.get("archives", ()) if isinstance(each, dict)}
    opened: dict[str, Archive] = {}
    for bundle in bundles(named):
        archive = open_bundle(bundle, limits)
        digest = identify(archive, progress)[0]
        if digest not in expected:
            yield Fault(bundle[0].name, "is not the archive that the pack names: its SHA-256 differs")
        else:
            opened[digest] = archive
    yield from _at_their_places(files, opened, keyed, progress)


def _at_their_places(
    files: PackFiles, opened: Mapping[str, Archive], keyed: Callable[[str], str], progress: Progress
) -> Iterator[Fault]:
    reader: MemberBytes | None = None
    current: tuple[str, int] | None = None
    found = 0
    try:
        for line in lines(files, INDEX):
            if line.number % _TOLD == 1:
                progress("Comparing records with the archive", line.number, 0)
            archive = opened.get(line.get("archive", str))
            if archive is None:
                continue
            place = (line.get("archive", str), line.get("ordinal", int))
            if place != current:
                if reader is not None:
                    reader.close()
                reader, current = _reader(archive, place[1]), place
            if reader is None or not _stands(reader, line, keyed):
                found += 1
                yield Fault(
                    INDEX, f"says where record {line.get('id', str)} stands, and the archive holds something else there"
                )
            if found >= _MOST:
                return
    finally:
        if reader is not None:
            reader.close()


def _reader(archive: Archive, ordinal: int) -> MemberBytes | None:
    try:
        return MemberBytes(archive, ordinal)
    except VerificationFailed:
        return None


def _stands(reader: MemberBytes, line: Line, keyed: Callable[[str], str]) -> bool:
    offset, length = line.get("offset", int), line.get("length", int)
    if offset < 0 or length < 0:
        return False
    digest, size = sha256(), 0
    for block in reader.at(offset, length):
        digest.update(block)
        size += len(block)
    return size == length and keyed(digest.hexdigest()) == line.get("sha256", str)
