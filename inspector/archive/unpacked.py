"""An archive within an archive that is packed there: unpacked once, so that any place in it can be read.

It stays in memory up to a bound. What is larger goes to an unnamed temporary file, which nobody else can open and which
is gone with this process, however that ends: to find one member among thousands, each would else be reached by
unpacking all that stands before it.
"""

import shutil
import tempfile
import threading
import weakref
from collections.abc import Callable, Hashable
from typing import Final

from inspector.archive.archive import MemberStream
from inspector.errors import ArchiveRefused

_IN_MEMORY: Final = 16 * 1024**2
"""Bytes up to which one stays in memory."""
_MOST: Final = 3
"""Unpacked ones that this process keeps: members are read one after another, and one may lie within another."""
_BLOCK: Final = 1024 * 1024
_SPARED: Final = 256 * 1024**2
"""Bytes of the disk that are left free."""
_NO_ROOM: Final = "An archive within the archive cannot be unpacked to a temporary file"


class Unpacked:
    """What came out of a member, read at offsets; `size` in bytes.

    Args:
        stream: the member's bytes.
        most: bytes after which it stops.
        tell: called with the bytes that came out so far; may raise to stop.

    Raises:
        ArchiveRefused: there is no room for it.
    """

    def __init__(self, stream: MemberStream, most: int, tell: Callable[[int], None]) -> None:
        self._file = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115  (closed with this object)
        weakref.finalize(self, self._file.close)
        self._lock = threading.Lock()
        self.size = 0
        try:
            while self.size < most and (block := stream.read(min(_BLOCK, most - self.size))):
                if self.size + len(block) > _IN_MEMORY and shutil.disk_usage(tempfile.gettempdir()).free < _SPARED:
                    raise ArchiveRefused("no_room", f"{_NO_ROOM}: the disk is nearly full.")
                self._file.write(block)
                self.size += len(block)
                tell(self.size)
            self._file.flush()
        except OSError as error:
            raise ArchiveRefused("no_room", f"{_NO_ROOM}: {error.strerror}.") from None

    def at(self, offset: int, length: int) -> bytes:
        """The bytes from an offset on: fewer than asked for only where they end.

        Raises:
            ArchiveRefused: the temporary file cannot be read.
        """
        try:
            with self._lock:
                self._file.seek(offset)
                return self._file.read(length)
        except OSError as error:
            raise ArchiveRefused("unreadable", f"A temporary file cannot be read: {error.strerror}.") from None


class KeptUnpacked:
    """Those that were asked for last."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: dict[Hashable, Unpacked] = {}

    def get(self, key: Hashable, unpack: Callable[[], Unpacked]) -> Unpacked:
        """The one with a key, unpacked where it is not kept."""
        with self._lock:
            found = self._kept.pop(key, None)
        made = unpack() if found is None else found
        self.put(key, made)
        return made

    def put(self, key: Hashable, unpacked: Unpacked) -> None:
        """Keep one. Another that is forgotten for it ends with its last reader."""
        with self._lock:
            self._kept[key] = unpacked
            while len(self._kept) > _MOST:
                del self._kept[next(iter(self._kept))]

    def forget(self) -> None:
        """Forget all."""
        with self._lock:
            self._kept.clear()


KEPT: Final = KeptUnpacked()
"""Those of this process."""
