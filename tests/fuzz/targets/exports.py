"""Any bytes as any member of any platform's export, under the laws that every adapter obeys.

LinkedIn and ChatGPT have targets of their own; all others share this one, so that a platform that joins is fuzzed too.
"""

from pathlib import Path

from inspector.assets import resource
from inspector.platforms import PLATFORMS
from inspector.platforms.platform import Platform
from tests.platforms.adapter_laws import obeys
from tests.support.memory_archive import MemoryArchive

_APART = {"linkedin", "chatgpt"}
_MODIFIED = 1_780_000_000_000_000
_LONGEST = 3_000
TOKENS = (
    b"{", b"}", b"[", b"]", b'"', b'\\"', b"\\u0000", b"\\ud800", b"null", b"NaN", b"1e999", b"-1", b"1700000000.5", b"1700000000000",
    b"true", b'""', b"\r\n", b",", b"\xef\xbb\xbf", b"\xff\xfe", b"\xed\xa0\x80", b"\x00", b"[" * 300, b"<p>", b"</div>", b"&#0;",
    b"window.YTD.x.part0 = ", b'"uuid":', b'"chat_messages":', b'"sender":', b'"text":', b'"content":', b'"created_at":', b'"account":',
    b"2025-10-09T10:00:00.000001Z", b"2025-10-09 10:00:00 UTC", b"\xc3\x83\xc2\xa9",
)  # fmt: skip


def _archive(contents: dict[str, bytes]) -> MemoryArchive:
    return MemoryArchive("export.zip", contents, modified=_MODIFIED)


def _demo(platform: Platform) -> dict[str, bytes]:
    top = Path(resource(f"demo/{platform.id}"))
    return {path.relative_to(top).as_posix(): path.read_bytes() for path in sorted(top.rglob("*")) if path.is_file()}


def _marks(platform: Platform, demo: dict[str, bytes]) -> dict[str, bytes]:
    """The smallest member that on its own makes an archive the platform's; all of them where none does."""
    for path in sorted(demo, key=lambda path: (len(demo[path]), path)):
        if platform.recognise(_archive({path: demo[path]})).score:
            return {path: demo[path]}
    return demo


_PAGE = b"<div class='rightpanel'><h1>Chat History with otter</h1><h4>otter</h4><span>TEXT</span><p>Hi</p><h6>2025-09-05 12:00:00 UTC</h6></div>"
_MESSAGE = (
    b'<div class="page_header"><div class="text bold">Otter</div></div><div class="message default clearfix" id="message1"><div class="body">'
    b'<div class="pull_right date details" title="01.07.2024 12:00:00 UTC+02:00">12:00</div><div class="from_name">Otter</div>'
    b'<div class="text">Hi</div></div></div>'
)
_ALONE = {
    ("snapchat", "html/chat_history/subpage_otter.html"): _PAGE,
    ("telegram", "chats/chat_001/messages.html"): _MESSAGE,
    (
        "tiktok",
        "Likes and Favorites/Like List.txt",
    ): b"Date: 2026-02-01 10:00:00 UTC\nLink: https://www.tiktokv.com/share/video/1/\n",
    (
        "tiktok",
        "Direct Messages/Direct Messages.txt",
    ): b">>> Chat History with otter::\n\n2026-01-23 00:00:00 UTC otter: hello\n",
}
"""Other forms of an export, each of which is an archive by itself: beside the usual form they are not read."""

_DEMOS = {platform: _demo(platform) for platform in PLATFORMS if platform.id not in _APART}
_MARKS = {platform: _marks(platform, demo) for platform, demo in _DEMOS.items()}
_PLACES = [(platform, path) for platform, demo in _DEMOS.items() for path in (*demo, "unknown.json", "unknown.csv")]
_PLACES += [(platform, path) for platform in PLATFORMS for name, path in _ALONE if name == platform.id]
"""The first two bytes of an input choose one of them."""


def seeds() -> list[bytes]:
    return [
        number.to_bytes(2) + _DEMOS[platform].get(path, _ALONE.get((platform.id, path), b"{}"))[:_LONGEST]
        for number, (platform, path) in enumerate(_PLACES)
    ]


def check(data: bytes) -> None:
    platform, path = _PLACES[int.from_bytes(data[:2]) % len(_PLACES)]
    alone = (platform.id, path) in _ALONE
    archive = _archive({**({} if alone else _MARKS[platform]), path: data[2:]})
    if (alone or path in _MARKS[platform]) and not platform.recognise(archive).score:
        return  # What told the platform is gone: the archive is nobody's.
    obeys(platform, archive, lambda member: archive.contents[member.path])
