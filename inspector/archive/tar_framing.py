"""What is odd about a tar as a whole, in plain words."""

from collections.abc import Iterator

from inspector.archive.damage import LIMIT
from inspector.archive.file_bytes import ArchiveFile
from inspector.archive.gzip_flow import GzipFlow
from inspector.archive.limits import Limits, limit_words
from inspector.archive.tar_flow import Flow
from inspector.archive.tar_walk import Walk
from inspector.records.record import ExtractionWarning


def framing(file: ArchiveFile, flow: Flow, walk: Walk, limits: Limits) -> list[ExtractionWarning]:
    """The warnings on a tar that was walked over.

    Args:
        file: the archive's file.
        flow: its bytes, at their end.
        walk: the walk over them, ended.
        limits: the limits that it was opened under.
    """
    told = [*_end(flow, walk, limits), *_strays(file, flow, walk)]
    if walk.passed:
        message = f"{walk.passed:,} headers are too large to be read; names of files may be shortened."
        told.append(ExtractionWarning("header_mismatch", message))
    if file.size > limits.archive_bytes:
        message = f"The archive is {file.size:,} bytes large; {limit_words('archive_bytes', limits)}."
        told.append(ExtractionWarning("large_archive", message))
    return told


def _end(flow: Flow, walk: Walk, limits: Limits) -> Iterator[ExtractionWarning]:
    """How the archive ends, where it does not end as it should."""
    if flow.damage == LIMIT:
        yield ExtractionWarning(
            "limit",
            f"Unpacking stopped after {flow.position:,} bytes, and files behind that place are not listed; "
            f"{limit_words('total_bytes', limits)}, {limit_words('spare_bytes', limits)}.",
        )
    elif walk.cut_at >= 0 and walk.ended:
        yield ExtractionWarning(
            "archive_truncated",
            "The very end of this archive is damaged or missing. All of its files stand before that, but some of their "
            "bytes may have changed. Download the archive again to be sure.",
        )
    elif walk.cut_at >= 0:
        yield ExtractionWarning(
            "archive_truncated",
            f"This archive is cut off or damaged: what it holds ends at byte {walk.cut_at:,}, without an end mark. What "
            "stands before that is shown; how much is missing cannot be told. Download the archive again for the whole of it.",
        )


def _strays(file: ArchiveFile, flow: Flow, walk: Walk) -> Iterator[ExtractionWarning]:
    """Bytes that belong to no member."""
    for at, length in walk.lost:
        yield ExtractionWarning(
            "bytes_between",
            f"From byte {at:,} of what the archive holds, {length:,} bytes belong to no file that can be told; files "
            "behind them are shown as damaged.",
        )
    if walk.after >= 0:
        yield ExtractionWarning(
            "bytes_after",
            f"Bytes of no file stand behind the archive's end mark, from byte {walk.after:,} of what it holds.",
        )
    if isinstance(flow, GzipFlow) and flow.ended and not flow.damage and (behind := file.size - flow.consumed):
        message = f"{behind:,} bytes stand after the archive's end, from byte {flow.consumed:,} on."
        yield ExtractionWarning("bytes_after", message)
