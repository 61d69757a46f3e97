"""The identity of an archive: its SHA-256, and that of each file that it came in."""

from hashlib import sha256

from inspector.archive.archive import Archive, Part
from inspector.archive.opening import part_digest
from inspector.progress import Progress


def identify(archive: Archive, progress: Progress) -> tuple[str, tuple[Part, ...]]:
    """The SHA-256 of an archive in hex, and its parts.

    Of a ZIP it is the file's own. A folder has none: its identity is the SHA-256 over one line for each
    member, `<hex SHA-256>  <path>` and a line feed, sorted by path; it has no parts.
    """
    if archive.kind == "zip":
        part = part_digest(archive.path, progress)
        return part.sha256, (part,)
    lines: list[tuple[bytes, str]] = []
    for done, member in enumerate(archive.members):
        progress(f"Hashing {archive.name}", done, len(archive.members))
        if not member.problem:
            with archive.open(member) as stream:
                lines.append((member.raw_path, stream.digest().sha256.hex()))
    whole = sha256()
    for path, digest in sorted(lines):
        whole.update(digest.encode() + b"  " + path + b"\n")
    return whole.hexdigest(), ()
