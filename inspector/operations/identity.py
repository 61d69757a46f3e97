"""The identity of an archive: its SHA-256, and that of each file that it came in."""

from hashlib import sha256

from inspector.archive.archive import Archive, Part
from inspector.archive.joined import JoinedArchive
from inspector.archive.nested import NestedArchive
from inspector.archive.opening import part_digest
from inspector.progress import Progress


def identify(archive: Archive, progress: Progress) -> tuple[str, tuple[Part, ...]]:
    """The SHA-256 of an archive in hex, and its parts.

    Of a ZIP or a tar it is the file's own. A folder has none: its identity is the SHA-256 over one line for each
    member, `<hex SHA-256>  <path>` and a line feed, sorted by path; it has no parts. Of several parts it is the same
    over one line for each file that was handed over and each member of a folder among them; its parts are those files.
    Archives within it are members, and what they hold adds nothing.
    """
    if isinstance(archive, NestedArchive):
        return identify(archive.outer, progress)
    if isinstance(archive, JoinedArchive):
        return _of_parts(archive, progress)
    if archive.kind in {"zip", "tar"}:
        part = part_digest(archive.path, progress)
        return part.sha256, (part,)
    return _over(_members(archive, progress)), ()


def _of_parts(archive: JoinedArchive, progress: Progress) -> tuple[str, tuple[Part, ...]]:
    lines: list[tuple[bytes, str]] = []
    parts: list[Part] = []
    for piece in archive.pieces:
        if piece.path.is_dir():
            top = piece.name.encode("utf-8", "replace") + b"/"
            lines += [(top + path, digest) for path, digest in _members(piece, progress)]
        else:
            part = part_digest(piece.path, progress)
            parts.append(part)
            lines.append((part.name.encode("utf-8", "replace"), part.sha256))
    return _over(lines), tuple(parts)


def _members(archive: Archive, progress: Progress) -> list[tuple[bytes, str]]:
    lines: list[tuple[bytes, str]] = []
    for done, member in enumerate(archive.members):
        progress(f"Hashing {archive.name}", done, len(archive.members))
        if not member.problem:
            with archive.open(member) as stream:
                lines.append((member.raw_path, stream.digest().sha256.hex()))
    return lines


def _over(lines: list[tuple[bytes, str]]) -> str:
    whole = sha256()
    for path, digest in sorted(lines):
        whole.update(digest.encode() + b"  " + path + b"\n")
    return whole.hexdigest()
