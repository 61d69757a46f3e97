"""Where an answer goes: a file that is whole or not there, or standard output."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from inspector.errors import UsageError
from inspector.operations.workspace import PrivateFolder


@contextmanager
def written_whole(target: str | Path, standard_output: BinaryIO) -> Iterator[BinaryIO]:
    """A stream to write an answer to: `-` is standard output, anything else a file.

    The file is written in a private folder beside its place, flushed to the disk and put there when the block
    ends well; otherwise nothing of it stays. This user alone can read it (0600).

    Raises:
        UsageError: the file cannot be written there.
    """
    if str(target) == "-":
        yield standard_output
        standard_output.flush()
        return
    path = Path(target)
    try:
        with PrivateFolder(path) as folder:
            written = folder.path / "file"
            with os.fdopen(os.open(written, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as stream:
                yield stream
                stream.flush()
                flush_bytes(stream.fileno())
            written.replace(path)
            flush_names(path.absolute().parent)
    except OSError as error:
        raise UsageError(f"{path.name} cannot be written there: {error.strerror}") from None


def flush_bytes(handle: int) -> None:
    """Make what was written to an open file last through a power cut."""
    if sys.platform == "darwin":
        import fcntl  # noqa: PLC0415

        # There, fsync alone leaves the bytes in the disk's own memory.
        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
    else:
        os.fsync(handle)


def flush_names(folder: Path) -> None:
    """Make the names in a folder as lasting as its files are, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
