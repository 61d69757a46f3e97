"""Finds postal addresses by the words that streets end or begin with, beside a house number: as far as that is certain."""

import re
from typing import Final

from inspector.reports.redaction.passage import Passage

ADDRESS: Final = "postal address"
SHOWN: Final = "[address]"
_NUMBER: Final = r"\d{1,5}(?:[ ]?[a-z](?![^\W_]))?(?:[ ]?[-–/][ ]?\d{1,4}[a-z]?)?"
_CAPITAL: Final = r"[^\W\d_a-z]"
_NAME: Final = rf"{_CAPITAL}[\w.'’-]{{0,30}}"
_SMALL: Final = r"(?:de|du|des|de la|de l['’]|d['’]|del|della|dei|dos|das|do|da|los|las|el|la|le|les|van|von|der|den|am|an der|of|the)[ ]?"
_ENGLISH: Final = (
    r"(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Terrace|Square|Sq|Crescent|Cres|Close|Highway|Hwy|"
    r"Parkway|Pkwy|Way|Circle|Cir|Trail|Trl|Mews|Row|Gardens|Gdns|Grove|Walk|Quay)"
)
_JOINED: Final = (
    r"(?:straße|strasse|str\.|weg|platz|allee|gasse|damm|ufer|steig|chaussee|stieg|graben|markt|hof|straat|laan|plein|gracht|kade|dijk|"
    r"gata|gatan|vägen|vej|vei|veien|katu)"
)
_ROMANCE: Final = (
    r"(?:rue|avenue|boulevard|place|chemin|allée|impasse|quai|cours|calle|c/|avenida|avda\.?|plaza|paseo|carrer|camino|via|viale|piazza|corso|"
    r"vicolo|rua|travessa|praça|estrada|ulica|ul\.|улица|ул\.|проспект|пр\.)"
)
_UNIT: Final = r"(?:,?[ ](?:Apt|Apartment|Unit|Suite|Ste|Flat|Floor|Fl|Room|Rm|#|No|c/o|Top|OG|EG|Stock|App|Appt|bât|piso|puerta)\.?[ ]?[\w-]{1,6})?"
_TOWN: Final = (
    rf"(?:,?[ \n](?:[A-Z]{{1,2}}-)?\d{{4,5}}(?:-\d{{4}})?[ ]{_NAME}(?:[ -]{_NAME}){{0,2}}"
    rf"|,[ ]?{_NAME}(?:[ ]{_NAME}){{0,2}},?[ ](?:[A-Z]{{2}}[ ]\d{{5}}(?:-\d{{4}})?|[A-Z]{{1,2}}\d[A-Z\d]?[ ]?\d[A-Z]{{2}}|[A-Z]\d[A-Z][ ]?\d[A-Z]\d))?"
)
_ADDRESSES: Final = tuple(
    re.compile(pattern + _UNIT + _TOWN)
    for pattern in (
        rf"(?<![\w.,:/-]){_NUMBER}[ ](?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\.?[ ])?(?:{_NAME}[ ]|\d{{1,3}}(?:st|nd|rd|th)[ ]){{1,4}}{_ENGLISH}(?![\w'’])\.?",
        rf"(?<!\w){_CAPITAL}[^\W\d_]{{1,28}}?(?i:{_JOINED})[ ]{_NUMBER}(?![\w:])",
        rf"(?<!\w)(?:{_NAME}[ -]){{1,3}}(?:Straße|Strasse|Str\.|Weg|Platz|Allee|Gasse|Ring|Damm|Ufer|Chaussee)[ ]{_NUMBER}(?![\w:])",
        rf"(?<![\w.,:/-]){_NUMBER},?[ ](?:bis[ ]|ter[ ])?(?i:{_ROMANCE})[ ](?:{_SMALL}){{0,2}}{_NAME}(?:[ -](?:{_SMALL}){{0,2}}{_NAME}){{0,4}}",
        rf"(?<!\w)(?i:{_ROMANCE})[ ](?:{_SMALL}){{0,2}}{_NAME}(?:[ -](?:{_SMALL}){{0,2}}{_NAME}){{0,4}},?[ ](?:n\.?[ºo°][ ]?)?{_NUMBER}(?![\w:])",
        r"(?<!\w)(?i:P\.?[ ]?O\.?[ ]?Box|Postfach|Postbus|Boîte postale|Apartado|Casella postale)[ ]\d(?:[ ]?\d){0,6}",
    )
)
_DIGIT: Final = re.compile(r"\d")
_HINT_WORDS: Final = (
    "street| st| ave|road| rd|lane| ln|drive| dr|boulevard|blvd|court| ct|place| pl|terrace|square| sq|cres|close|highway|hwy|"
    "parkway|pkwy| way|circle| cir|trail| trl|mews| row|garden| gdns|grove| walk|quay|stra|str.|weg|platz|allee|gasse|damm|ufer|steig|"
    "chaussee|stieg|graben|markt|hof|laan|plein|gracht|kade|dijk|gata|väg|vej|vei|katu|ring|rue |avenue|chemin|impasse|quai|cours|calle|c/|"
    "avenida|avda|plaza|paseo|carrer|camino|via|piazza|corso|vicolo|rua |travessa|praça|estrada|ulica|ul.|улица|ул.|проспект|пр.|box|"
    "postfach|postbus|boîte|apartado|casella"
)
_HINTS: Final = tuple(_HINT_WORDS.split("|"))
"""One of these stands in every text that holds an address which is looked for; to see that none does is quick."""


def addresses_in(text: str) -> list[Passage]:
    """The postal addresses of a text."""
    if _DIGIT.search(text) is None:
        return []
    lower = text.lower()
    if not any([hint in lower for hint in _HINTS]):  # noqa: C419  (a list is the faster way here)
        return []
    return [Passage(*match.span(), SHOWN, ADDRESS) for shape in _ADDRESSES for match in shape.finditer(text)]
