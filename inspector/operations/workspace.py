"""The one place for files that are needed for a while: a private folder, removed at the end."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def private_folder() -> Iterator[Path]:
    """A new folder that only this user can read (0700), gone with all it holds when the block ends."""
    with tempfile.TemporaryDirectory(prefix="inspector-") as name:
        yield Path(name)
