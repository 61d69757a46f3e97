"""How people are told apart: by the slug of their profile's address, else by a name that survives its dress.

Source: format reference, section 6.2.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final
from urllib.parse import unquote

_PROFILE: Final = re.compile(r"(?:^|/)in/([^/?#\s]{1,300})", re.IGNORECASE)
_USUAL: Final = "https://www.linkedin.com/in/"
_LONGEST_SLUG: Final = 300
_LONGEST: Final = 2_000
_ASCII: Final = {code: chr(code).casefold() if chr(code).isalnum() else " " for code in range(128)}
"""What `_compared` says of each ASCII character: most names are of these alone."""


def slug_of(url: str) -> str:
    """The slug of a profile's address: percent-decoded, lower case, without scheme, host and query.

    Empty where the text is no profile's address.
    """
    # Cut before it is remembered: what is remembered stays small whatever an archive holds.
    return _slug(url if len(url) <= _LONGEST else url[:_LONGEST])


def name_key(name: str) -> str:
    """A name as it is compared: without what follows a comma, accents, signs, case and doubled spaces."""
    return _name(name if len(name) <= _LONGEST else name[:_LONGEST])


@lru_cache(maxsize=65_536)
def _slug(url: str) -> str:
    if url.startswith(_USUAL):
        # Nearly every address; the same comes out below, in three times the time.
        rest = url[len(_USUAL) :]
        if rest.isascii() and rest.replace("-", "").isalnum() and len(rest) <= _LONGEST_SLUG:
            return rest.casefold()
    found = _PROFILE.search(url.strip())
    return "" if found is None else unicodedata.normalize("NFC", unquote(found[1])).casefold()


@lru_cache(maxsize=65_536)
def _name(name: str) -> str:
    plain = name.split(",", 1)[0]
    if plain.isascii():
        return " ".join(plain.translate(_ASCII).split())
    plain = unicodedata.normalize("NFKD", plain).casefold()
    return " ".join("".join(map(_compared, plain)).split())


def _compared(letter: str) -> str:
    """What a character of a decomposed name counts for: itself, nothing, or a space."""
    kind = unicodedata.category(letter)
    if kind == "Cf" or unicodedata.combining(letter) or unicodedata.name(letter, "").startswith("VARIATION"):
        return ""
    # Vowel signs of Indian and other scripts are marks, and tell names apart as letters do.
    return letter if letter.isalnum() or kind in {"Mc", "Mn"} else " "
