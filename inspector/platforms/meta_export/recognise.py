"""Is an archive Facebook's or Instagram's? Told by the tree round its threads, which alone do not say (Instagram, 2)."""

import re
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.small import beginning
from inspector.platforms.meta_export.paths import FACEBOOK, INSTAGRAM, ending, stem, steps, thread
from inspector.platforms.platform import Recognition

_PROFILE: Final = re.compile(rb'\s*\{\s*"profile(?:_v2)?"\s*:')
_USER: Final = re.compile(rb'\s*\{\s*"profile_user"\s*:')
_SECURE: Final = re.compile(rb'\s*\{\s*"participants"\s*:\s*\[\s*(?:"|\])')
_THREAD: Final = re.compile(rb'\s*\{\s*"participants"\s*:\s*\[\s*\{\s*"name"\s*:')
_INSTAGRAM_PAGE: Final = re.compile(rb'class="[^"]*\b_2pim _a6-h\b')
_OLD_FOLDERS: Final = frozenset({"account_information", "login_and_account_creation"})
_TRIED: Final = 60
_LOOKED_AT: Final = 4_096

_FACEBOOK: Final = (
    "a folder “your_facebook_activity” or “your_activity_across_facebook”",
    "profile_information.json with “profile_v2”",
    "messages/inbox/…/message_1.json with “participants”",
    "messages of the download of encrypted chats, with “threadName”",
    "html/messages.htm of older archives",
    "a folder “meta_ai_profile”",
)
_INSTAGRAM: Final = (
    "a folder “your_instagram_activity”",
    "personal_information.json with “profile_user”",
    "content/posts_1.json or “account_information” beside threads",
    "pages of threads as Instagram writes them",
)


def instagram_marks(archive: Archive) -> tuple[str, ...]:
    """The marks of Instagram that an archive bears."""
    found: dict[str, None] = {}
    for member in archive.members:
        taken = steps(member.path)
        if not INSTAGRAM.isdisjoint(taken[:-1]):
            found[_INSTAGRAM[0]] = None
        elif not _OLD_FOLDERS.isdisjoint(taken[:-1]) or taken[-2:] == ("content", "posts_1.json"):
            found[_INSTAGRAM[2]] = None
    for member in _pages(archive):
        if _INSTAGRAM_PAGE.search(beginning(archive, member, 16 * _LOOKED_AT)):
            found[_INSTAGRAM[3]] = None
    for member in _called(archive, "personal_information"):
        if _USER.match(beginning(archive, member, _LOOKED_AT)):
            found[_INSTAGRAM[1]] = None
    return tuple(found)


def recognise_instagram(archive: Archive) -> Recognition:
    """How many marks of Instagram an archive bears; names, and beginnings of a few members."""
    reasons = instagram_marks(archive)
    return Recognition("instagram", len(reasons), reasons, _INSTAGRAM)


def recognise_facebook(archive: Archive) -> Recognition:
    """How many marks of Facebook an archive bears. Threads count only where nothing speaks for Instagram."""
    found: dict[str, None] = {}
    instagram = bool(instagram_marks(archive))
    for member in archive.members:
        taken = steps(member.path)
        if not FACEBOOK.isdisjoint(taken[:-1]):
            found[_FACEBOOK[0]] = None
        if taken[-1:] == ("messages.htm",) or (taken[:1] == ("messages",) and ending(member.path) == "htm"):
            found[_FACEBOOK[4]] = None
        if "meta_ai_profile" in taken[:-1] or "meta_ai_app" in taken[:-1]:
            found[_FACEBOOK[5]] = None
    for member in _called(archive, "profile_information"):
        if _PROFILE.match(beginning(archive, member, _LOOKED_AT)):
            found[_FACEBOOK[1]] = None
    if not instagram:
        found |= _threads(archive)
    reasons = tuple(found)
    return Recognition("facebook", len(reasons), reasons, _FACEBOOK)


def _threads(archive: Archive) -> dict[str, None]:
    found: dict[str, None] = {}
    tried = 0
    for member in archive.members:
        if member.problem or ending(member.path) not in {"json", "html"} or tried == _TRIED:
            continue
        if thread(member.path) is not None:
            tried += 1
            if ending(member.path) == "html" or _THREAD.match(beginning(archive, member, _LOOKED_AT)):
                found[_FACEBOOK[2]] = None
        elif is_secure(archive, member):
            tried += 1
            found[_FACEBOOK[3]] = None
    return found


def is_secure(archive: Archive, member: Member) -> bool:
    """Whether a member is a thread of the second download: its people are texts, and it has a `threadName`."""
    if member.problem or ending(member.path) != "json" or stem(member.path) == steps(member.path)[-1][:-5]:
        return False
    first = beginning(archive, member, _LOOKED_AT)
    return bool(_SECURE.match(first)) and (b'"threadName"' in first or b'"senderName"' in first)


def _pages(archive: Archive) -> list[Member]:
    return [each for each in archive.members if not each.problem and ending(each.path) == "html" and thread(each.path)][
        :3
    ]


def _called(archive: Archive, name: str) -> list[Member]:
    return [
        each for each in archive.members if not each.problem and ending(each.path) == "json" and stem(each.path) == name
    ][:_TRIED]
