"""Finds web addresses, and tells which of them are somebody's profile: on the platforms, and by common paths anywhere."""

import re
import unicodedata
from collections.abc import Mapping
from itertools import pairwise
from types import MappingProxyType
from typing import Final
from urllib.parse import unquote

from inspector.case.pseudonyms import Kind
from inspector.reports.redaction.contact import Contact
from inspector.reports.redaction.phones import phone_key

_LINK: Final = re.compile(
    r"(?:https?://|www\.)[^\s<>\"]+|(?<![\w@.-])(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}/[^\s<>\"]*", re.IGNORECASE
)
_TRAILING: Final = ".,;:!?'\"»”’*_~|"
_HANDLE: Final = re.compile(r"(?<![\w@./=])@(\w[\w.]{1,38}\w)(?![\w@])")
_REDDIT_NAME: Final = re.compile(r"(?<![\w/.])/?u/([\w-]{3,20})(?![\w/])")
_URN: Final = re.compile(r"urn:li:((?:member|person|fsd?_\w*profile):[\w-]+)", re.IGNORECASE)
_EVERYBODY: Final = frozenset({"all", "everyone", "here", "channel", "everybody", "today", "home", "work"})
_LONGEST: Final = 2_000

_SITE_WORDS: Final = (
    "linkedin.com=linkedin facebook.com=facebook fb.com=facebook messenger.com=facebook m.me=facebook instagram.com=instagram "
    "instagr.am=instagram threads.net=instagram threads.com=instagram twitter.com=x x.com=x tiktok.com=tiktok reddit.com=reddit "
    "bsky.app=bluesky t.me=telegram telegram.me=telegram wa.me=whatsapp whatsapp.com=whatsapp youtube.com=youtube github.com=github "
    "gitlab.com=gitlab snapchat.com=snapchat xing.com=xing medium.com=medium pinterest.com=pinterest vk.com=vk discord.com=discord "
    "twitch.tv=twitch about.me=about.me linktr.ee=linktree keybase.io=keybase"
)
_SITES: Final[Mapping[str, str]] = MappingProxyType(dict(pair.split("=", 1) for pair in _SITE_WORDS.split()))
"""Hosts, by their last parts, and the site that they belong to."""
_FIRST_STEP: Final = frozenset(
    {
        "facebook",
        "instagram",
        "x",
        "telegram",
        "github",
        "gitlab",
        "pinterest",
        "vk",
        "twitch",
        "about.me",
        "linktree",
        "keybase",
    }
)
"""Sites on which the first step of the path is somebody's name, but for those below."""
_NO_NAME_WORDS: Final = (
    "p reel reels explore tv accounts direct i home search hashtag intent share share.php sharer settings messages notifications login status "
    "groups events photo photo.php photos watch help pages marketplace gaming business policies legal about privacy terms joinchat addstickers "
    "s c features topics orgs sponsors trending pin ideas feed directory videos story.php permalink.php media hashtags sharer.php plugins dialog "
    "l.php ads stories people profile.php company jobs new"
)
_NO_NAME: Final = frozenset(_NO_NAME_WORDS.split())
_BEFORE_NAME_WORDS: Final = (
    "in pub u user users profile profiles people person member members author authors add stories channel talent lead"
)
_BEFORE_NAME: Final = frozenset(_BEFORE_NAME_WORDS.split())
"""Steps of a path behind which somebody's name stands, on any site."""


def links_in(text: str) -> list[tuple[int, int]]:
    """Where the web addresses of a text begin and end."""
    if "/" not in text and "www." not in text.lower():
        return []
    found = []
    for match in _LINK.finditer(text):
        end = match.end()
        while end > match.start() and (text[end - 1] in _TRAILING or _closes_nothing(text, match.start(), end)):
            end -= 1
        found.append((match.start(), end))
    return found


def _closes_nothing(text: str, start: int, end: int) -> bool:
    last = text[end - 1]
    return last in ")]}" and "([{"[")]}".index(last)] not in text[start : min(end, start + _LONGEST)]


def profiles_in(text: str, links: list[tuple[int, int]]) -> list[Contact]:
    """The profiles that a text names: by their addresses, by `@name`, by `u/name`, by LinkedIn's own numbers."""
    found = []
    for start, end in links:
        contact = profile_of(text[start : min(end, start + _LONGEST)])
        if contact is not None:
            found.append(Contact(start, end, *contact))
    if "@" in text:
        for match in _HANDLE.finditer(text):
            name = _key(match[1])
            if name not in _EVERYBODY and not name.replace(".", "").isdecimal():
                found.append(Contact(match.start(), match.end(), Kind.PROFILE, f"@{name}"))
    if "u/" in text:
        found += [
            Contact(*match.span(), Kind.PROFILE, f"reddit/{_key(match[1])}") for match in _REDDIT_NAME.finditer(text)
        ]
    if "urn:li:" in text:
        found += [Contact(*match.span(), Kind.PROFILE, f"linkedin/{_key(match[1])}") for match in _URN.finditer(text)]
    return found


def profile_of(address: str) -> tuple[Kind, str] | None:
    """The key of the profile that an address leads to, or the number behind it; None where it leads to something else."""
    host, _, rest = re.sub(r"^https?://", "", address, flags=re.IGNORECASE).partition("/")
    host = host.rsplit("@", 1)[-1].split(":", 1)[0].casefold().removeprefix("www.")
    path, _, query = rest.partition("#")[0].partition("?")
    steps = [unquote(step).strip() for step in path.split("/")]
    steps = [step for step in steps if step]
    site = next((name for known, name in _SITES.items() if host == known or host.endswith(f".{known}")), "")
    name = _name_on(site, steps, query) or _name_anywhere(steps)
    if not name:
        return None
    if site == "whatsapp":
        return (Kind.PHONE, phone_key(name)) if any(map(str.isdigit, name)) else None
    return Kind.PROFILE, f"{site or host}/{_key(name)}"


def _name_on(site: str, steps: list[str], query: str) -> str:
    """Whose name stands in an address of a known site."""
    first = steps[0].casefold() if steps else ""
    numbered = re.search(r"(?:^|&)(?:id|phone)=([\w.+%-]{2,60})", query)
    if numbered is not None and (first in {"profile.php", "profile", "send", "people"} or site == "whatsapp"):
        return unquote(numbered[1])
    name = ""
    if site == "linkedin" and len(steps) > 1 and first in {"posts", "pulse"}:
        name = steps[1].split("_", 1)[0] if first == "posts" else f"pulse/{steps[1]}"
    elif site == "facebook" and first == "people" and len(steps) > 2:
        name = steps[2]
    elif site == "whatsapp" or (site in _FIRST_STEP and first not in _NO_NAME):
        name = first.removeprefix("@")
    return name


def _name_anywhere(steps: list[str]) -> str:
    """Whose name stands in an address by the common form of its path: `/in/name`, `/user/name`, `/@name`."""
    for step, following in pairwise((*steps, "")):
        if step.startswith("@") and len(step) > 2:
            return step[1:]
        if following and step.casefold() in _BEFORE_NAME and following.casefold() not in _BEFORE_NAME:
            return following.removeprefix("@")
    return ""


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
