"""A folder made into a BagIt 1.0 bag, and a bag checked file by file (RFC 8493).

A bag is checked by any BagIt tool, or by `sha256sum -c`, without this program.
"""

import hashlib
import io
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from inspector.progress import Progress

PAYLOAD: Final = "data"
"""The folder inside a bag that holds what is handed over."""
ALGORITHMS: Final = ("sha256", "sha512")
"""Each has a manifest of the payload and one of the tag files."""
DECLARATION: Final = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_BLOCK: Final = 1 << 20
_AT_ONCE: Final = 16
"""Files that are waited for at one time until the disk has them."""
_STRETCH: Final = 800
"""Files whose digests are held before they are written."""
Flush = Callable[[int], None]
"""Makes an open file, by its number in the system, last through a power cut."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What does not hold in a pack: the file it is about, and one plain sentence."""

    path: str
    what: str


def files_in(folder: Path) -> Iterator[str]:
    """The files below a folder as paths with `/`, in order of their bytes."""
    # Text, no objects: a pack has tens of thousands of files.
    top = os.path.join(folder, "")  # noqa: PTH118
    found: list[str] = []
    for inside, folders, names in os.walk(folder):
        here = os.path.join(inside, "")[len(top) :].replace(os.sep, "/")  # noqa: PTH118
        linked = [name for name in folders if os.path.islink(os.path.join(inside, name))]  # noqa: PTH114, PTH118
        found += [here + name for name in (*linked, *names)]
    yield from sorted(found, key=str.encode)


def digests(file: BinaryIO) -> tuple[str, str, int]:
    """SHA-256 and SHA-512 of a file in hexadecimal, and its size in bytes.

    Raises:
        OSError: it cannot be read.
    """
    short, long, size = hashlib.sha256(), hashlib.sha512(), 0
    while block := file.read(_BLOCK):
        short.update(block)
        long.update(block)
        size += len(block)
    return short.hexdigest(), long.hexdigest(), size


def _digests(path: Path, flush: Flush | None = None) -> tuple[str, str, int]:
    # Systems make a file last that is open for writing.
    with path.open("rb" if flush is None else "r+b") as file:
        # One that is no larger than a block is read whole: no buffer of a block's size is made for each of so many.
        found = digests(file) if os.fstat(file.fileno()).st_size > _BLOCK else digests(io.BytesIO(file.read()))
        if flush is not None:
            flush(file.fileno())
        return found


def seal(folder: Path, info: Mapping[str, str], progress: Progress, flush: Flush | None = None) -> str:
    """Make a folder that holds `data/` (and any tag files) a bag; gives the pack's id.

    Args:
        folder: the folder; its payload is complete.
        info: what `bag-info.txt` says, beside the payload's size.
        progress: told how many files were hashed; may ask to stop.
        flush: makes an open file of the pack last through a power cut; left out where that is not asked for.

    Returns:
        The SHA-256 of `tagmanifest-sha256.txt`: one line that fixes every byte of the pack.

    Raises:
        OSError: a file cannot be read or written.
    """
    size = count = 0
    names = [f"{PAYLOAD}/{name}" for name in files_in(folder / PAYLOAD)]
    with ExitStack() as opened:
        manifests = [
            opened.enter_context(_written(folder / f"manifest-{algorithm}.txt", flush)) for algorithm in ALGORITHMS
        ]
        for name, (*found, octets) in _hashed(folder, names, progress, flush):
            for manifest, digest in zip(manifests, found, strict=True):
                manifest.write(f"{digest}  {_encoded(name)}\n".encode())
            size, count = size + octets, count + 1
    with _written(folder / "bagit.txt", flush) as file:
        file.write(DECLARATION)
    lines = {**info, "Payload-Oxum": f"{size}.{count}"}
    with _written(folder / "bag-info.txt", flush) as file:
        file.write("".join(f"{key}: {value}\n" for key, value in sorted(lines.items())).encode())
    tags = sorted(_tags(folder), key=str.encode)
    of_tags = {name: _digests(folder / name, flush) for name in tags}
    for position, algorithm in enumerate(ALGORITHMS):
        with _written(folder / f"tagmanifest-{algorithm}.txt", flush) as file:
            file.write("".join(f"{of_tags[name][position]}  {_encoded(name)}\n" for name in tags).encode())
    return _digests(folder / "tagmanifest-sha256.txt")[0]


def _tags(folder: Path) -> Iterator[str]:
    """The files beside the payload, which is not walked through once more."""
    for path in folder.iterdir():
        if path.is_dir() and not path.is_symlink():
            if path.name != PAYLOAD:
                yield from (f"{path.name}/{name}" for name in files_in(path))
        else:
            yield path.name


def _hashed(
    folder: Path, names: Sequence[str], progress: Progress, flush: Flush | None
) -> Iterator[tuple[str, tuple[str, str, int]]]:
    """The digests of files, in order. Some are hashed while others are waited for until the disk has them."""
    with ThreadPoolExecutor(_AT_ONCE) as threads:
        for start in range(0, len(names), _STRETCH):
            progress("Hashing the pack", start, len(names))
            stretch = names[start : start + _STRETCH]
            parts = [threads.submit(_several, folder, stretch[first::_AT_ONCE], flush) for first in range(_AT_ONCE)]
            found = [part.result() for part in parts]
            yield from ((name, found[at % _AT_ONCE][at // _AT_ONCE]) for at, name in enumerate(stretch))


def _several(folder: Path, names: Sequence[str], flush: Flush | None) -> list[tuple[str, str, int]]:
    return [_digests(folder / name, flush) for name in names]


@contextmanager
def _written(path: Path, flush: Flush | None) -> Iterator[BinaryIO]:
    with path.open("wb") as file:
        yield file
        file.flush()
        if flush is not None:
            flush(file.fileno())


def _encoded(name: str) -> str:
    return name.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
