"""What a person adds as proof of a fact: a file beside the facts file, known by its SHA-256."""

import hashlib
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Final

LARGEST: Final = 64 << 20
"""How many bytes an attachment may have: more than any screenshot or letter needs."""

_AT_ONCE: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Attachment:
    """A proof. `name` is its path as the facts file gives it, `sha256` hex, `size` in bytes, `path` where it
    was found: for reading it now, never for showing.
    """

    name: str
    sha256: str
    size: int
    path: Path


class AttachmentRefused(Exception):
    """The attachment cannot be taken; the text says why, in words that a facts file's error can carry."""


def read_attachment(folder: Path, name: str) -> Attachment:
    """Finds an attachment inside the facts file's folder and takes its hash.

    Args:
        folder: the folder that the facts file lies in.
        name: path of the attachment, relative to it.

    Raises:
        AttachmentRefused: the path leads out of the folder (by itself or by a link), there is no file, it
            cannot be read, or it is larger than `LARGEST`.
    """
    if not name.isprintable():
        raise AttachmentRefused("the name holds characters that no file name has")
    try:
        inside = folder.resolve()
        path = (inside / name).resolve()
        if Path(name).is_absolute() or not path.is_relative_to(inside):
            raise AttachmentRefused("an attachment must lie in the folder of the facts file, or below it")
        if not path.exists():
            raise AttachmentRefused("there is no such file beside the facts file")
        if not stat.S_ISREG(path.stat().st_mode):
            raise AttachmentRefused("this is no file")
        return _hashed(name, path)
    except RuntimeError as error:
        raise AttachmentRefused("the link leads round in a circle") from error
    except OSError as error:
        raise AttachmentRefused(f"the file cannot be read ({error.strerror})") from error


def _hashed(name: str, path: Path) -> Attachment:
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while part := file.read(_AT_ONCE):
            size += len(part)
            if size > LARGEST:
                raise AttachmentRefused(f"the file is too large; at most {LARGEST >> 20} MiB are taken")
            digest.update(part)
    return Attachment(name, digest.hexdigest(), size, path)
