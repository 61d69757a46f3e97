"""What a file that is no archive looks like, and what to do about it (threat Z27)."""

from typing import Final

from inspector.errors import ArchiveRefused

_KINDS: Final = (
    (b"Rar!\x1a\x07", "is a RAR archive", "Unpack it, and open the folder"),
    (b"7z\xbc\xaf\x27\x1c", "is a 7-Zip archive", "Unpack it, and open the folder"),
    (b"\x1f\x8b", "is a gzip file that holds no tar archive", "Unpack it, and open the folder"),
    (b"BZh", "is packed with bzip2", "Unpack it, and open the folder"),
    (b"\xfd7zXZ\0", "is packed with XZ", "Unpack it, and open the folder"),
    (b"\x28\xb5\x2f\xfd", "is packed with Zstandard", "Unpack it, and open the folder"),
    (
        b"!BDN",
        "is an Outlook mailbox (PST)",
        "Mailboxes of this kind cannot be read here; ask for the other files that the platform offers",
    ),
    (b"%PDF-", "is a PDF document", "Open the archive that the platform let you download"),
    (b"\x89PNG", "is a picture", "Open the archive that the platform let you download"),
    (b"\xff\xd8\xff", "is a picture", "Open the archive that the platform let you download"),
    (
        b"SQLite format 3\0",
        "is a database",
        "Cases are opened as cases; open here the archive that the platform let you download",
    ),
)
_PAGE: Final = (b"<!doctype html", b"<html", b"<head", b"<script")
_UNFINISHED: Final = (".crdownload", ".part", ".partial", ".download", ".opdownload", ".tmp")
READABLE_ALONE: Final = (".csv", ".tsv", ".html", ".json")
"""Endings of single files that are opened on their own."""


def refusal(name: str, head: bytes) -> ArchiveRefused:
    """Why a file is no archive, from its name and first bytes."""
    if is_unfinished(name):
        return ArchiveRefused(
            "unfinished", f"{name} is a download that has not ended. Wait for it, or download it again."
        )
    if head.startswith(b"\x1f\x8b") and is_tar_name(name):
        return ArchiveRefused(
            "truncated",
            f"{name} is a gzip file that is cut off before its first file, or holds no tar archive. Download it again.",
        )
    for mark, what, then in _KINDS:
        if head.startswith(mark):
            return ArchiveRefused("not_an_archive", f"{name} {what}, and cannot be opened here. {then}.")
    if looks_like_page(head):
        return ArchiveRefused(
            "web_page",
            f"{name} is a web page, not an archive; the download may have asked you to sign in first. Download it again.",
        )
    return ArchiveRefused(
        "not_an_archive", f"{name} is no ZIP or tar archive. Open the file that the platform let you download."
    )


def is_tar_name(name: str) -> bool:
    """Whether a file is called as tars are."""
    return name.casefold().endswith((".tar", ".tgz", ".tar.gz"))


def is_unfinished(name: str) -> bool:
    """Whether a file's name is one that browsers give to what they still download."""
    return name.casefold().endswith(_UNFINISHED)


def looks_like_page(head: bytes) -> bool:
    """Whether the bytes begin as a web page does."""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:64].lower()
    return start.startswith(_PAGE)
