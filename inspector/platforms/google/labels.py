"""Gmail's own labels, which stand in the account's language (format reference, 4.1)."""

from email.errors import MessageError
from email.header import decode_header, make_header
from typing import Final

from inspector.platforms.google.names import folded

_SENT: Final = (
    "sent|gesendet|messages envoyés|envoyés|verzonden|enviados|enviadas|inviati|skickat|sendt|itens enviados|sent mail"
)
_DRAFTS: Final = "drafts|draft|entwürfe|brouillons|concepten|rascunhos|borradores|bozze|utkast|kladder|wersje robocze"
_CHAT: Final = "chat|chats|google chat"
_TRASH: Final = "trash|papierkorb|corbeille|prullenbak|lixeira|papelera|cestino|papperskorg|papirkurv|kosz|bin"
_SPAM: Final = "spam|junk|spamverdacht"
SENT, DRAFTS, CHAT, TRASH, SPAM = (frozenset(words.split("|")) for words in (_SENT, _DRAFTS, _CHAT, _TRASH, _SPAM))


def decoded(value: str) -> str:
    """A header's text with its encoded words (RFC 2047) read; as it stands where they cannot be."""
    try:
        return str(make_header(decode_header(value)))
    except (MessageError, ValueError, LookupError):
        return value


def labels(value: str) -> tuple[str, ...]:
    """The labels of a message: decoded as a whole first, then parted at commas that no quotes hold."""
    found: list[str] = []
    one, quoted = "", False
    for sign in " ".join(decoded(value).split()):
        if sign == '"':
            quoted = not quoted
        elif sign == "," and not quoted:
            found.append(one.strip())
            one = ""
        else:
            one += sign
    found.append(one.strip())
    return tuple(each for each in found if each)


def bears(found: tuple[str, ...], words: frozenset[str]) -> bool:
    """Whether one of the labels is one of these."""
    return any(folded(each) in words for each in found)
