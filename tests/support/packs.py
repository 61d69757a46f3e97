"""Evidence packs of the demo, made and taken apart for tests."""

import io
import json
import zipfile
from collections.abc import Iterator
from email import message_from_bytes
from pathlib import Path
from typing import Any

from inspector.operations.evidence.export import export
from inspector.operations.evidence.request import Exported, ExportRequest
from inspector.progress import silent
from inspector.reports.pack.bag import seal

DAY = "2026-03-05"


def exported(case: Path, to: Path, **asked: Any) -> Exported:
    """A pack of a case, with these things asked for."""
    return export(ExportRequest(case=case, to=to, made_on=DAY, **asked), silent)


def files_of(pack: Path) -> dict[str, bytes]:
    """Path to bytes of every file of a pack's folder."""
    return {path.relative_to(pack).as_posix(): path.read_bytes() for path in sorted(pack.rglob("*")) if path.is_file()}


def rows(pack: Path, table: str) -> list[dict[str, Any]]:
    """The rows of a table of a pack."""
    lines = (pack / "data" / "jsonl" / f"{table}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def rewrite(pack: Path, name: str, content: bytes) -> None:
    """Put other bytes in place of a file's, and seal the bag anew: what a deceiver would do."""
    (pack / name).write_bytes(content)
    info = dict(line.split(": ", 1) for line in (pack / "bag-info.txt").read_text().splitlines())
    info.pop("Payload-Oxum")
    for made in ("bagit.txt", "bag-info.txt", *(path.name for path in pack.glob("*manifest-*.txt"))):
        (pack / made).unlink()
    seal(pack, info, silent)


def every_byte(pack: Path) -> Iterator[tuple[str, bytes]]:
    """Everything that is in a pack, packed or coded or not: files, and what is inside of workbooks, mails and PDFs."""
    for name, content in files_of(pack).items():
        yield f"name:{name}", name.encode()
        yield from _opened(name, content)


def _opened(name: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    yield name, content
    if name.endswith(".rsmf"):
        message = message_from_bytes(content)
        yield f"{name}/headers", "\n".join(f"{key}: {value}" for key, value in message.items()).encode()
        for part in message.walk():
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                yield from _opened(f"{name}/{part.get_filename() or 'body'}", payload)
    elif content.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(content)) as opened:
            for member in opened.infolist():
                yield from _opened(f"{name}/{member.filename}", opened.read(member))
    elif name.endswith(".pdf"):
        yield from _pdf(name, content)


def _pdf(name: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    import pikepdf  # noqa: PLC0415
    import pypdf  # noqa: PLC0415

    with pikepdf.open(io.BytesIO(content)) as opened:
        for number, found in enumerate(opened.objects):
            if isinstance(found, pikepdf.Stream):
                yield f"{name}/{number}", found.read_bytes()
            else:
                yield f"{name}/{number}", repr(found).encode()
    reader = pypdf.PdfReader(io.BytesIO(content))
    yield f"{name}/text", "\n".join(page.extract_text() for page in reader.pages).encode()
