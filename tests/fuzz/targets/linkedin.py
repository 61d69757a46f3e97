"""Any bytes as any member of a LinkedIn archive, under the laws that every adapter obeys."""

from pathlib import Path

from inspector.assets import resource
from inspector.platforms.linkedin.adapter import LinkedIn
from tests.platforms.adapter_laws import obeys
from tests.support.linkedin import M7, M9, M10, M13, archive, message, table

_TOP = Path(resource("demo/linkedin"))
PATHS = (
    *sorted(path.relative_to(_TOP).as_posix() for path in _TOP.rglob("*") if path.is_file()),
    "unknown.csv",
    "x.tsv",
)
"""The first byte of an input chooses one of them: every layout of the demo, and two names that nobody knows."""
TOKENS = (
    b'"', b'""', b'\\"', b"\r\n", b"\n", b"\r", b",", b"\t", b"\xef\xbb\xbf", b"\xff\xfe", b"\xed\xa0\x80", b"<p>", b"&amp;", b"&#0;",
    b"1/18/25, 3:05 PM", b"2024-05-06 07:08:09 UTC", b"2024/05/06 07:08:09 UTC", b"06 May 2024", b"May 2024", b"N/A", b"\x00",
    b"https://www.linkedin.com/in/x", b"OUTGOING", b"Yes", b"CONVERSATION ID",
)  # fmt: skip
_ROWS = 3


def seeds() -> list[bytes]:
    found = [_seed(number, (_TOP / path).read_bytes()) for number, path in enumerate(PATHS[:-2])]
    messages = PATHS.index("messages.csv")
    for header in (M7, M9, M10, M13):
        rows = [message("Hello", "2-one"), message("Hello, again", "2-one")]
        found.append(_seed(messages, table(header, *[row[: header.count(",") + 1] for row in rows]).encode()))
    return found


def _seed(number: int, content: bytes) -> bytes:
    return bytes([number]) + b"".join(content.splitlines(keepends=True)[: _ROWS + 1])[:3_000]


def check(data: bytes) -> None:
    path = PATHS[(data[0] if data else 0) % len(PATHS)]
    held = archive({path: data[1:]})
    obeys(LinkedIn(), held, lambda member: held.contents[member.path])
