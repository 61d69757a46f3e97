"""Where an answer goes: a file that is whole or not there, or standard output."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from inspector.errors import UsageError


@contextmanager
def written_whole(target: str | Path, standard_output: BinaryIO) -> Iterator[BinaryIO]:
    """A stream to write an answer to: `-` is standard output, anything else a file.

    The file is written beside its place, flushed to the disk and renamed when the block ends well;
    otherwise nothing of it stays.

    Raises:
        UsageError: the file cannot be written there.
    """
    if str(target) == "-":
        yield standard_output
        standard_output.flush()
        return
    path = Path(target)
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    except OSError as error:
        raise UsageError(f"{path.name} cannot be written there: {error.strerror}") from None
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise UsageError(f"{path.name} cannot be written there: {error.strerror}") from None
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
