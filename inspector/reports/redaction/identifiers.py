"""Finds the numbers that FRCP 5.2(a) lets a filing show by their last four alone: taxpayers', cards', accounts'.

Sources of shapes and checks: US social-security and individual taxpayer numbers (SSA and IRS: three, two, four
digits, certain groups never issued); ISO/IEC 7812 for cards, with its check digit; ISO 13616 for IBAN, checked by
ISO 7064 MOD 97-10, with the lengths of its registry; any other number where a word beside it says what it is.
"""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from inspector.reports.redaction.passage import Passage, within

TAX_NUMBER, CARD, ACCOUNT = "social-security or taxpayer number", "card number", "account number"
_TAXPAYER: Final = re.compile(r"(?<![\w-])(\d{3})([- \u2010-\u2013.])(\d{2})\2(\d{4})(?![\w-])")
_START: Final = r"(?<![^\W\d_])"
_BETWEEN: Final = r"[\s.:#=(№-]{0,4}(?:(?:num[mb]er|no|nr|id|is|ist|was|es|n°|ends?|ending|in)[\s.:#=-]{0,4}){0,3}"
_TAX_WORDS: Final = re.compile(
    rf"{_START}(?:ssn|sin|itin|ein|tin|social[ -]security|social[ -]insurance|tax(?:payer)?[ -]?(?:id\w*|num[mb]er|no|reference)?|steuer[ -]?(?:id\w*|nummer)|"
    r"steuerliche\s\w+|idnr|sozialversicherung\w*|rentenversicherung\w*|national[ -]insurance|nino|numéro\sfiscal|insee|nir|nif|dni|nie|codice\sfiscale|bsn|"
    rf"personnummer|cpf|pesel|ahv)(?![^\W\d_]){_BETWEEN}(?P<number>(?=[A-Za-z]{{0,6}}[ ]?\d)[A-Za-z0-9](?:[ ./-]?[A-Za-z0-9]){{5,19}})(?![^\W_])",
    re.IGNORECASE,
)
_ACCOUNT_WORDS: Final = re.compile(
    rf"{_START}(?:accounts?|acct|a/c|konto\w*|kto|compte|cuenta|rekening\w*|conto|sort\scode|routing|aba|blz|bankleitzahl|bic/iban|iban|depot\w*|"
    rf"card|karte\w*|kreditkarte\w*|carte|tarjeta)(?![^\W\d_]){_BETWEEN}(?P<number>\d(?:[ ./-]?\d){{4,22}})(?!\w)",
    re.IGNORECASE,
)
_CARD: Final = re.compile(r"(?<![\w.:-])(\d(?:[ -]?\d){11,18})(?![\w-])")
_IBAN: Final = re.compile(r"(?<![^\W_])([A-Za-z]{2}\d{2})((?:[ ]?[A-Za-z0-9]){11,30})")
_CARD_LENGTHS: Final[tuple[tuple[str, frozenset[int]], ...]] = (
    ("34", frozenset({15})), ("37", frozenset({15})), ("30", frozenset({14, 16})), ("36", frozenset({14, 16})), ("38", frozenset({14, 16})),
    ("35", frozenset({16})), ("4", frozenset({13, 16, 19})), ("5", frozenset({16})), ("2", frozenset({16})), ("62", frozenset({16, 17, 18, 19})),
    ("6", frozenset({16})),
)  # fmt: skip
"""How long the numbers of cards are that begin so."""
_IBAN_LENGTHS: Final[Mapping[str, int]] = MappingProxyType(
    {
        code: length
        for length, codes in (
            (15, "NO"), (16, "BE"), (18, "DK FI FO GL NL SD"), (19, "MK SI"), (20, "AT BA EE KZ LT LU MN XK"), (21, "CH HR LI LV"),
            (22, "BG BH CR DE GB GE IE ME RS VA"), (23, "AE GI IL IQ OM SO TL"), (24, "AD CZ ES MD PK RO SA SE SK TN VG"),
            (25, "LY PT ST"), (26, "IS TR"), (27, "BI DJ FR GR IT MC MR SM"), (28, "AL AZ BY CY DO GT HN HU LB NI PL SV"),
            (29, "BR EG PS QA UA"), (30, "JO KW MU YE"), (31, "MT SC"), (32, "LC"), (33, "RU"),
        )
        for code in codes.split()
    }
)  # fmt: skip


def identifiers_in(text: str, links: list[tuple[int, int]]) -> list[Passage]:
    """The numbers of a text that are masked, the surest kind first; none inside its web addresses."""
    if _DIGITS.search(text) is None:
        return []
    found = [*_taxpayers(text), *_ibans(text), *_cards(text), *_worded(text)]
    return [each for each in found if not within(links, each.start, each.end)]


_DIGITS: Final = re.compile(r"\d[\d\s./-]{3}")


def _last_four(written: str) -> str:
    return "".join(letter for letter in written if letter.isalnum())[-4:].upper()


def _taxpayers(text: str) -> Iterator[Passage]:
    for match in _TAXPAYER.finditer(text):
        area, _, group, serial = match.groups()
        if area not in {"000", "666"} and group != "00" and serial != "0000":
            yield Passage(*match.span(), f"xxx-xx-{serial}", TAX_NUMBER)
    for match in _TAX_WORDS.finditer(text):
        if sum(letter.isdigit() for letter in match["number"]) > 4:
            yield Passage(*match.span("number"), f"[number ending {_last_four(match['number'])}]", TAX_NUMBER)


def _cards(text: str) -> Iterator[Passage]:
    for match in _CARD.finditer(text):
        digits = re.sub(r"\D", "", match[1])
        if any(digits.startswith(first) and len(digits) in lengths for first, lengths in _CARD_LENGTHS) and _luhn(
            digits
        ):
            yield Passage(*match.span(1), f"[card ending {digits[-4:]}]", CARD)


def _luhn(digits: str) -> bool:
    """Whether the last digit is the check digit of the others (ISO/IEC 7812-1, annex B)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def _ibans(text: str) -> Iterator[Passage]:
    for match in _IBAN.finditer(text):
        length = _IBAN_LENGTHS.get(match[1][:2].upper())
        if length is None:
            continue
        end, kept = match.start(), 0
        while end < match.end() and kept < length:
            kept += not text[end].isspace()
            end += 1
        number = "".join(text[match.start() : end].split()).upper()
        if kept == length and not text[end : end + 1].isalnum() and number.isascii() and _mod_97(number):
            yield Passage(match.start(), end, f"[account ending {number[-4:]}]", ACCOUNT)


def _mod_97(number: str) -> bool:
    return int("".join(str(int(letter, 36)) for letter in number[4:] + number[:4])) % 97 == 1


def _worded(text: str) -> Iterator[Passage]:
    for match in _ACCOUNT_WORDS.finditer(text):
        yield Passage(*match.span("number"), f"[account ending {_last_four(match['number'])}]", ACCOUNT)
