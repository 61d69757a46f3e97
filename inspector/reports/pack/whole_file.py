"""A file that is whole or not there."""

import os
import tempfile
from pathlib import Path


def write_whole(data: bytes, target: Path) -> None:
    """Write a file: beside its place, flushed to the disk, then renamed; one of that name is replaced.

    Raises:
        OSError: it cannot be written there; nothing of it stays.
    """
    handle, name = tempfile.mkstemp(prefix=f".{target.name}-", dir=target.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
