"""What a first look at the download as text files gives: whose it is, the date of birth, the newest instant."""

import re
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import Bounds
from inspector.platforms.json_stream.small import beginning
from inspector.platforms.tabular.encoding import Encoding
from inspector.platforms.tiktok.context import OPENED, filled, moment
from inspector.platforms.tiktok.text_chats import is_chats, owner_by_chats
from inspector.platforms.tiktok.text_names import PROFILES, stem
from inspector.records.instants import Instant, utc
from inspector.records.record import Created

_ANY: Final = Bounds(utc(2100), OPENED)
_LOOKED_AT: Final = 256 * 1024
_BLOCK: Final = 1024 * 1024
_KEPT: Final = 64
_LINE: Final = re.compile(r"^([^:\n]{1,80}): ?(.{1,400})$", re.MULTILINE)
_INSTANT: Final = re.compile(rb"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}(?= UTC)")
_NAMES: Final = {
    "username": "userName",
    "birthdate": "birthDate",
    "dateofbirth": "birthDate",
    "email": "emailAddress",
    "emailaddress": "emailAddress",
    "phonenumber": "telephoneNumber",
    "telephonenumber": "telephoneNumber",
}
"""Keys of the profile by their letters alone, and what the JSON form calls them."""


def profile_of_texts(archive: Archive, texts: list[Member]) -> tuple[dict[str, Any], str, bool]:
    """The profile as the JSON form has it, the file that it stands in, and whether the owner is told by the chats, because
    no file says it.

    Args:
        archive: the archive.
        texts: its files of this form.
    """
    found: dict[str, Any] = {}
    where = ""
    for member in texts:
        if stem(member.path) in PROFILES and not where:
            said = Encoding("utf-8", 1, 0).tolerant(beginning(archive, member, _LOOKED_AT))[0].replace("\r", "")
            where = member.path
            for key, value in _LINE.findall(said):
                name = _NAMES.get("".join(each for each in key.casefold() if each.isalpha()))
                if name and filled(value):
                    found.setdefault(name, filled(value))
    by_chats = "userName" not in found
    if by_chats:
        found["userName"] = owner_by_chats(archive, [member for member in texts if is_chats(archive, member)])
    return found, where, by_chats and bool(found["userName"])


def newest_of_texts(archive: Archive, texts: list[Member]) -> Instant:
    """The newest instant that stands in a file of this form."""
    newest = b""
    for member in texts:
        held = b""
        with archive.open(member) as stream:
            while block := stream.read(_BLOCK):
                held += block
                newest = max([newest, *_INSTANT.findall(held)])
                held = held[-_KEPT:]
    made = moment(newest.decode("ascii"), _ANY)
    return made.earliest if isinstance(made, Created) else OPENED
