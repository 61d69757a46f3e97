"""A folder made into a BagIt 1.0 bag, and a bag checked file by file (RFC 8493).

A bag is checked by any BagIt tool, or by `sha256sum -c`, without this program.
"""

import hashlib
import io
import os
from collections.abc import Iterator, Mapping
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


def _digests(path: Path) -> tuple[str, str, int]:
    # One that is no larger than a block is read whole: no buffer of a block's size is made for each of so many.
    with path.open("rb") as file:
        return digests(file) if os.fstat(file.fileno()).st_size > _BLOCK else digests(io.BytesIO(file.read()))


def seal(folder: Path, info: Mapping[str, str], progress: Progress) -> str:
    """Make a folder that holds `data/` (and any tag files) a bag; gives the pack's id.

    Args:
        folder: the folder; its payload is complete.
        info: what `bag-info.txt` says, beside the payload's size.
        progress: told how many files were hashed; may ask to stop.

    Returns:
        The SHA-256 of `tagmanifest-sha256.txt`: one line that fixes every byte of the pack.

    Raises:
        OSError: a file cannot be read or written.
    """
    names = list(files_in(folder))
    payload = [name for name in names if name.startswith(f"{PAYLOAD}/")]
    hashed: dict[str, tuple[str, str, int]] = {}
    for done, name in enumerate(names):
        if done % 50 == 0:
            progress("Hashing the pack", done, len(names))
        hashed[name] = _digests(folder / name)
    oxum = f"{sum(hashed[name][2] for name in payload)}.{len(payload)}"
    _write(folder / "bagit.txt", DECLARATION)
    lines = {**info, "Payload-Oxum": oxum}
    _write(folder / "bag-info.txt", "".join(f"{key}: {value}\n" for key, value in sorted(lines.items())).encode())
    for position, algorithm in enumerate(ALGORITHMS):
        listed = "".join(f"{hashed[name][position]}  {_encoded(name)}\n" for name in payload)
        _write(folder / f"manifest-{algorithm}.txt", listed.encode())
    tags = [name for name in files_in(folder) if not name.startswith(f"{PAYLOAD}/")]
    of_tags = {name: _digests(folder / name) for name in tags}
    for position, algorithm in enumerate(ALGORITHMS):
        listed = "".join(f"{of_tags[name][position]}  {_encoded(name)}\n" for name in tags)
        _write(folder / f"tagmanifest-{algorithm}.txt", listed.encode())
    return _digests(folder / "tagmanifest-sha256.txt")[0]


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _encoded(name: str) -> str:
    return name.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
