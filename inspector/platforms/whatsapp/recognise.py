"""Is an archive WhatsApp's? Told by lines in the shape of its messages, or by the account report's folders."""

from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.small import beginning
from inspector.platforms.meta_export.paths import ending, steps
from inspector.platforms.platform import Recognition
from inspector.platforms.whatsapp.head import split_sender
from inspector.platforms.whatsapp.header import decoded, header_of, plain

_LOOKED_AT: Final = 16 * 1024
_TRIED: Final = 40
_LOOKED_FOR: Final = (
    "a text file whose lines begin with date, time and a name, such as “_chat.txt”",
    "folders “whatsapp_account_information”, “whatsapp_connections” or “whatsapp_settings”",
)


def recognise_whatsapp(archive: Archive) -> Recognition:
    """How many marks of WhatsApp an archive bears; the beginnings of its text files alone are read."""
    found: dict[str, None] = {}
    texts = [member for member in archive.members if not member.problem and ending(member.path) == "txt"]
    if any(_is_chat(archive, member) for member in texts[:_TRIED]):
        found[_LOOKED_FOR[0]] = None
    if any(step.startswith("whatsapp_") for member in archive.members for step in steps(member.path)[:-1]):
        found[_LOOKED_FOR[1]] = None
    reasons = tuple(found)
    return Recognition("whatsapp", len(reasons), reasons, _LOOKED_FOR)


def _is_chat(archive: Archive, member: Member) -> bool:
    """Whether one of a text's first lines is a message: a header that has a dash, brackets or a name after it."""
    for line in decoded(beginning(archive, member, _LOOKED_AT)).split("\n")[:20]:
        found = header_of(plain(line))
        if found is not None:
            header, rest = found
            return header.shape[0] == "[" or header.shape[3].strip() in {"-", "\u2013"} or bool(split_sender(rest)[0])
    return False
