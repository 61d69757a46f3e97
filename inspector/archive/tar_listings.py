"""What tars were found to hold, for as long as this process runs: to list a packed one, all of it must be unpacked."""

import threading
from collections.abc import Hashable
from pathlib import Path
from typing import Final

from inspector.archive.limits import Limits
from inspector.archive.tar_archive import TarArchive

_MEMBERS: Final = 200_000
"""Members that are remembered, over all archives; the one that was opened last is, however many it has."""


class Listings:
    """Opened tars by their file, its state and the limits."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: dict[Hashable, TarArchive] = {}

    def get(self, path: Path, stamp: tuple[int, int], limits: Limits) -> TarArchive | None:
        """The archive as it was listed; None where the file is another one by now, or was never listed."""
        with self._lock:
            return self._kept.get((path, stamp, limits))

    def keep(self, archive: TarArchive) -> None:
        """Remember an archive; those that were opened first are forgotten where there are too many."""
        key = (archive.path, archive.stamp, archive.limits)
        with self._lock:
            self._kept.pop(key, None)
            self._kept[key] = archive
            while len(self._kept) > 1 and sum(len(each.members) for each in self._kept.values()) > _MEMBERS:
                del self._kept[next(iter(self._kept))]


LISTINGS: Final = Listings()
"""Those of this process."""
