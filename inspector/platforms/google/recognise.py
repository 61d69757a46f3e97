"""Is an archive Google's? Told by the root folder and the shape of members; names alone decide nothing (format reference, 3)."""

import re
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.google.manifest import is_manifest
from inspector.platforms.google.mbox import FIRST_LINE
from inspector.platforms.google.names import ending, in_root, product
from inspector.platforms.json_stream.small import base_name, beginning
from inspector.platforms.platform import Recognition

_LOOKED_AT: Final = 64 * 1024
_PAGE_LOOKED_AT: Final = 512 * 1024
_TRIED: Final = 60
_PRODUCTS: Final = 2
_JSON: Final = (
    (
        re.compile(rb'^\s*\[\s*\{\s*"header"\s*:.*?"(?:time|products)"\s*:', re.DOTALL),
        "entries of My Activity with “header”, “title” and “time”",
    ),
    (
        re.compile(rb'^\s*\{\s*"messages"\s*:\s*\[\s*\{.*?"topic_id"\s*:', re.DOTALL),
        "messages of Google Chat with “topic_id”",
    ),
    (
        re.compile(
            rb'^\s*\{\s*"(?:conversations|conversation_state)"\s*:\s*\[\s*\{.*?"(?:gaia_id"\s*:|conversation_id"\s*:\s*\{)',
            re.DOTALL,
        ),
        "conversations of Hangouts",
    ),
    (re.compile(rb'"(?:userEditedTimestampUsec|isTrashed)"\s*:'), "notes of Keep"),
    (re.compile(rb'"deviceSettings"\s*:\s*\['), "settings of Timeline or Location History"),
    (re.compile(rb'^\s*\{\s*"(?:locations|timelineObjects|semanticSegments)"\s*:'), "places of Timeline"),
    (re.compile(rb'"photoTakenTime"\s*:\s*\{'), "files beside photos with “photoTakenTime”"),
)
_TABLE: Final = re.compile(rb"^(?:\xef\xbb\xbf)?[^\n]*Activity Timestamp,[^\n]*Activity Type")
_COMMENTS: Final = re.compile(rb'^[^\n]*\n[^\n]{0,300},UC[\w-]{20,24},[^\n]{0,300}"?\{"?"(?:text|takeoutSegments)')
_PAGES: Final = (
    (re.compile(rb'class="outer-cell mdl-cell'), "entries of My Activity as a page"),
    (re.compile(rb'class="(?:hChatLog|haudio)'), "conversations or calls of Google Voice"),
    (re.compile(rb"<th>Change Type</th>\s*<th>Old Value</th>"), "the account's history of changes"),
    (re.compile(rb"GOOGLE SUBSCRIBER INFORMATION"), "the account's subscriber information"),
)
_LOOKED_FOR: Final = (
    "a folder Takeout with folders such as Mail, Google Chat, My Activity or YouTube, in any language",
    "archive_browser.html, the export's own list",
    "mail whose messages begin with “From”, a number and “@xxx”",
    "entries of My Activity, messages of Google Chat, conversations of Hangouts",
)


def recognise_google(archive: Archive) -> Recognition:
    """How many marks of a Google export an archive bears; names and the beginnings of its members alone are read."""
    readable = [member for member in archive.members if not member.problem]
    rooted = {product(member.path) for member in readable if in_root(member.path)} - {""}
    loose = {product(member.path) for member in readable} - {""}
    reasons: list[str] = []
    if rooted:
        reasons.append(f"a folder Takeout holds folders of Google's products ({', '.join(sorted(rooted)[:5])})")
    if any(is_manifest(archive, member) for member in _top_pages(readable)):
        reasons.append("archive_browser.html, the export's own list")
    for member in _candidates(readable):
        reason = _mark(archive, member)
        if reason and reason not in reasons:
            reasons.append(reason)
    strong = [reason for reason in reasons if not reason.startswith("a folder")]
    if not strong and not (rooted and (len(loose) >= _PRODUCTS or len(rooted) == 1)):
        return Recognition("google", 0, (), _LOOKED_FOR)
    return Recognition("google", len(reasons), tuple(reasons), _LOOKED_FOR)


def _top_pages(members: list[Member]) -> list[Member]:
    pages = [member for member in members if ending(member.path) in {"html", "htm"} and member.path.count("/") <= 2]
    return sorted(pages, key=lambda member: ("archiv" not in base_name(member.path), member.ordinal))[:10]


def _candidates(members: list[Member]) -> list[Member]:
    """Members whose shape may tell, those in folders of known products first, few of each."""
    taken: dict[tuple[str, str], int] = {}
    found = []
    for member in sorted(members, key=lambda member: (not product(member.path), member.ordinal)):
        kind = (product(member.path), ending(member.path))
        if kind[1] not in {"json", "html", "htm", "csv", "mbox"} or taken.get(kind, 0) >= 5:
            continue
        taken[kind] = taken.get(kind, 0) + 1
        found.append(member)
    return found[:_TRIED]


def _mark(archive: Archive, member: Member) -> str:
    end = ending(member.path)
    if end == "mbox":
        return "mail as Gmail exports it" if FIRST_LINE.match(beginning(archive, member, 200)) else ""
    if end == "csv":
        head = beginning(archive, member, _LOOKED_AT)
        if _TABLE.match(head):
            return "the access log of Google's services"
        return "comments as YouTube exports them" if _COMMENTS.match(head) else ""
    head = beginning(archive, member, _LOOKED_AT if end == "json" else _PAGE_LOOKED_AT)
    return next((reason for pattern, reason in (_JSON if end == "json" else _PAGES) if pattern.search(head)), "")
