"""The exact bytes of one record, read again from the archive and checked against the hash in the case."""

from contextlib import closing
from hashlib import sha256
from pathlib import Path

from inspector.archive.limits import STANDARD, Limits
from inspector.case.archives import archives
from inspector.case.file import open_case
from inspector.case.queries import record_by_label, record_rows
from inspector.case.rows import ArchiveRow, RecordRow
from inspector.errors import UsageError, VerificationFailed
from inspector.operations.answers import RawRecord
from inspector.operations.bundling import bundles, is_there, open_bundle, open_kept
from inspector.operations.identity import identify
from inspector.operations.member_bytes import MemberBytes
from inspector.progress import silent


def raw_record(case: Path, record: int | str, archive: Path | None = None, limits: Limits = STANDARD) -> RawRecord:
    """The bytes of a record, given by the case's number or by its public id.

    Args:
        case: the case file.
        record: the record.
        archive: where its archive is now; where it was last opened if left out. It is checked to be the
            same archive only where it is named here; the record's own hash is always compared.
        limits: what the archive may cost.

    Raises:
        UsageError: there is no such record, or the archive is not where it was.
        VerificationFailed: the bytes that stand there now are not those that were read.
        CaseRefused, ArchiveRefused: the case or the archive cannot be read.
    """
    with open_case(case) as opened:
        connection = opened.connection
        row = (
            record_by_label(connection, record)
            if isinstance(record, str)
            else _by_number(record_rows(connection, [record]))
        )
        holder = next(each for each in archives(connection) if each.id == row.archive)
    data = _read(row, holder, archive, limits)
    if sha256(data).hexdigest() != row.sha256:
        raise VerificationFailed(
            f"the bytes at the place of record {row.label} are not those that were read: the archive has changed"
        )
    text, encoding = read_as_text(data)
    return RawRecord(row.label, row.member_path, data, text, encoding, matches=True)


def _by_number(rows: tuple[RecordRow, ...]) -> RecordRow:
    if not rows:
        raise UsageError("there is no such record in this case")
    return rows[0]


def _read(row: RecordRow, holder: ArchiveRow, elsewhere: Path | None, limits: Limits) -> bytes:
    if not (is_there(holder.path) if elsewhere is None else elsewhere.exists()):
        raise UsageError(f"the archive {holder.name} is not where it was; say where it is now with --archive FILE")
    archive = open_kept(holder.path, limits) if elsewhere is None else open_bundle(bundles([elsewhere])[0], limits)
    if elsewhere is not None and identify(archive, silent)[0] != holder.sha256:
        raise UsageError(f"{elsewhere.name} is another archive than {holder.name}: its SHA-256 differs")
    # By its place, not by its name alone: an archive may hold two members of one name.
    ordinal = int(row.label.split(".")[1])
    with closing(MemberBytes(archive, ordinal, row.member_path)) as stream:
        return b"".join(stream.at(row.offset, row.length))


def read_as_text(data: bytes) -> tuple[str, str]:
    """The bytes as text for people to read beside them; the bytes themselves are what counts."""
    if data.count(0) * 3 > len(data):
        return data.decode("utf-16-le", "replace"), "UTF-16"
    try:
        return data.decode("utf-8"), "UTF-8"
    except UnicodeDecodeError:
        return data.decode("windows-1252", "replace"), "not UTF-8; shown as Windows-1252, which is a guess"
