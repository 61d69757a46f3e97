"""The raw bytes of the records in a pack, one file a member with an index, so that a claim can be checked without
handing over the whole archive.

Of a redacted pack there are no bytes, only the index: names stand in them in forms that no search finds for certain.
"""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, Final

import orjson

from inspector.archive.archive import Archive
from inspector.case.archives import archives, members
from inspector.case.rows import ArchiveRow, MemberRow
from inspector.errors import VerificationFailed
from inspector.operations.evidence.record_places import RecordPlace, by_member
from inspector.operations.evidence.scope import Scope
from inspector.operations.member_bytes import MemberBytes
from inspector.operations.viewing import View
from inspector.progress import Progress

_TOLD: Final = 500
INDEX: Final = "index.jsonl"


def write_sources(
    view: View, scope: Scope, opened: Mapping[int, Archive] | None, folder: Path, progress: Progress
) -> int:
    """Write the index and, where archives are at hand and nothing is redacted, the bytes; gives how many records.

    Args:
        view: the case.
        scope: what the pack covers.
        opened: the archives by the case's number; None to write the index alone.
        folder: where to; made here.
        progress: told how many records were copied; may ask to stop.

    Raises:
        VerificationFailed: the bytes at a record's place are not those that were read.
    """
    folder.mkdir()
    bytes_too = opened is not None and not scope.redacted
    rows = {row.id: row for row in members(view.case.connection)}
    whole = {row.id: row for row in archives(view.case.connection)}
    positions = {archive: position for position, archive in enumerate(whole, start=1)}
    total = len(scope.ids) - len(scope.withheld)
    done = 0
    with (folder / INDEX).open("wb") as index:
        for member, places in by_member(view, scope):
            row = rows[member]
            name = f"a{positions[row.archive]}-m{row.ordinal:05d}.bin"
            bytes_out = _Bytes(folder / name, opened[row.archive], row) if bytes_too and opened else None
            try:
                for place in places:
                    at = None if bytes_out is None else bytes_out.copy(place)
                    index.write(_line(scope, whole[row.archive], row, place, name if bytes_too else None, at))
                    if done % _TOLD == 0:
                        progress("Copying the records' own bytes", done, total)
                    done += 1
            finally:
                if bytes_out is not None:
                    bytes_out.close()
    return done


def _line(
    scope: Scope, archive: ArchiveRow, row: MemberRow, place: RecordPlace, name: str | None, at: int | None
) -> bytes:
    said = {
        "number": place.number,
        "id": place.label,
        "archive": archive.sha256,
        "member": scope.veil.text(row.path),
        "ordinal": row.ordinal,
        "record": scope.veil.text(place.record),
        "offset": place.offset,
        "length": place.length,
        "sha256": scope.veil.digest(place.sha256),
        "file": name,
        "at": at,
    }
    return orjson.dumps(said, option=orjson.OPT_APPEND_NEWLINE)


class _Bytes:
    """One member's records, copied from the archive to a file while they are hashed."""

    def __init__(self, target: Path, archive: Archive, row: MemberRow) -> None:
        self._source = MemberBytes(archive, row.ordinal, row.path)
        self._out: BinaryIO = target.open("wb")
        self._written = 0

    def copy(self, place: RecordPlace) -> int:
        """Copy one record; gives where it stands in the file."""
        at, digest = self._written, sha256()
        for block in self._source.at(place.offset, place.length):
            digest.update(block)
            self._written += self._out.write(block)
        if digest.hexdigest() != place.sha256:
            raise VerificationFailed(
                f"the bytes at the place of record {place.label} are not those that were read: the archive has changed"
            )
        return at

    def close(self) -> None:
        self._source.close()
        self._out.close()
