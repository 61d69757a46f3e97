"""Any bytes as any member of a ChatGPT export, under the laws that every adapter obeys."""

from pathlib import Path

from inspector.assets import resource
from inspector.platforms.chatgpt.adapter import ChatGPT
from tests.platforms.adapter_laws import obeys
from tests.support.memory_archive import MemoryArchive

_TOP = Path(resource("demo/chatgpt"))
_DEMO = {path.relative_to(_TOP).as_posix(): path.read_bytes() for path in sorted(_TOP.rglob("*")) if path.is_file()}
_MARK = '[{"title": "x", "create_time": 1700000000, "mapping": {}, "id": "c"}]'
PATHS = (*_DEMO, "unknown.json", "conversations-009.json")
"""The first byte of an input chooses one of them: every member of the demo, a name that nobody knows, one more part."""
TOKENS = (
    b"{", b"}", b"[", b"]", b'"', b'\\"', b"\\u0000", b"\\ud800", b"null", b"NaN", b"1e999", b"-1", b"1700000000.5", b"1700000000000",
    b'"mapping":', b'"parent":', b'"message":', b'"author":', b'"role":', b'"parts":', b'"content_type":', b'"training_allowed":', b"true",
    b"\xef\xbb\xbf", b"\xff\xfe", b"\xed\xa0\x80", b"\x00", b"[" * 300,
)  # fmt: skip
_LONGEST = 3_000


def seeds() -> list[bytes]:
    return [bytes([number]) + content[:_LONGEST] for number, content in enumerate(_DEMO.values())]


def check(data: bytes) -> None:
    path = PATHS[(data[0] if data else 0) % len(PATHS)]
    # One sound member more, so that whatever stands in the other the archive is ChatGPT's.
    contents = {path: data[1:], "conversations-008.json": _MARK.encode()}
    archive = MemoryArchive("export.zip", contents, modified=1_780_000_000_000_000)
    obeys(ChatGPT(), archive, lambda member: contents[member.path])
