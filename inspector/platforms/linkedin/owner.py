"""How people are told apart: by the slug of their profile's address, else by a name that survives its dress.

Source: format reference, section 6.2.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final
from urllib.parse import unquote

_PROFILE: Final = re.compile(r"(?:^|/)in/([^/?#\s]{1,300})", re.IGNORECASE)
_LONGEST: Final = 2_000


@lru_cache(maxsize=65_536)
def slug_of(url: str) -> str:
    """The slug of a profile's address: percent-decoded, lower case, without scheme, host and query.

    Empty where the text is no profile's address.
    """
    found = _PROFILE.search(url[:_LONGEST].strip())
    return "" if found is None else unicodedata.normalize("NFC", unquote(found[1])).casefold()


@lru_cache(maxsize=65_536)
def name_key(name: str) -> str:
    """A name as it is compared: without what follows a comma, accents, signs, case and doubled spaces."""
    first = name[:_LONGEST].split(",", 1)[0]
    plain = unicodedata.normalize("NFKD", first).casefold()
    letters = "".join(letter if letter.isalnum() else " " for letter in plain if not unicodedata.combining(letter))
    return " ".join(letters.split())
