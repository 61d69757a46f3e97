"""Finds phone numbers by their shapes, and leaves dates, prices, order numbers, addresses of machines and hashes.

No list of numbering plans is kept: a number is taken for a phone's where its shape is one that people write for
phones (ITU-T E.123 and common national ways), or where a word near it says so, and nothing says otherwise.
"""

import re
import unicodedata
from typing import Final

from inspector.case.pseudonyms import Kind
from inspector.reports.redaction.contact import Contact
from inspector.reports.redaction.passage import within
from inspector.reports.redaction.phone_shapes import (
    groups_of,
    is_amount,
    is_tax_number,
    likely_phone,
    surely_phone,
)

# It begins with the class of its first letters, and looks back from there: that makes it quick.
_CANDIDATE: Final = re.compile(
    r"[+(\d](?<![\w+].)(?<!\d[.,:/-].)(?<!\w[-/].)(?:(?<=\+)\(?|(?<=\()\+?|(?<=\d))[\d \t\u00a0\u2009().\-–/]{4,28}\d(?![\w@])"
)
_NUMBER: Final = re.compile(r"[+(\d].*\d")
_DATE: Final = re.compile(
    r"(?<!\d)(?:(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d\d|(?<!\d[./])\d{1,2}[./]\d{1,2}[./]\d\d(?![./]\d))(?!\d)"
    r"(?:[ T,]{1,2}\d{1,2}:\d\d)?"
)
_START: Final = r"(?<![^\W\d_])"
_PHONE_WORDS: Final = re.compile(
    rf"{_START}(?:(?:\w{{0,12}}phone|telef\w*|teleph\w*|fono|tel|fax|mobil\w*|m[óo]vil\w*|cell\w*|handy\w*|whats\s?app\w*|signal|sms|телефон\w*|тел)"
    r"|电话|電話|手机|手機|전화|هاتف|[\u260e\u2706\U0001f4de\U0001f4f1])[^\n\d]{0,30}$",
    re.IGNORECASE,
)
_CALL_WORDS: Final = re.compile(
    rf"{_START}(?:\w{{0,12}}num[mb]er\w*|num[ée]ro|call|text|ring|dial|reach|ruf\w*|anruf\w*|appel\w*|llam\w*|chiam\w*|bel|dzwo\w*|звон\w*)[^\n\d]{{0,24}}$",
    re.IGNORECASE,
)
_OTHER_WORDS: Final = re.compile(
    rf"{_START}(?:order|bestell\w*|auftrag\w*|commande|pedido|invoice|rechnung\w*|facture|ref(?:erence|erenz)?|ticket|case|track\w*|parcel|"
    r"sendung\w*|isbn|issn|doi|id|serial|item|article|artikel\w*|policy|version|build|vin|sku|part|job|booking|buchung\w*|urn|activity|share|"
    r"customer|kunden\w*|member|account|acct|konto\w*|iban|zip|plz|nr|n[o°](?=[.:])|№|#)[\s.:#№-]{0,6}(?:(?:num[mb]er|no|nr|id|code|is|ist)[\s.:#-]{0,4}){0,2}$",
    re.IGNORECASE,
)
_CURRENCY: Final = r"(?:[$€£¥₹₽₩]|(?:usd|eur|euros?|gbp|chf|jpy|inr|cad|aud|sek|nok|dkk|pln|rub|cny)(?![^\W\d_]))"
_MONEY_BEFORE: Final = re.compile(rf"(?:{_START}|(?<=[$€£¥₹₽₩])){_CURRENCY}\s{{0,2}}$", re.IGNORECASE)
_MEASURE_AFTER: Final = re.compile(
    rf"\s{{0,2}}(?:{_CURRENCY}|%|(?:dollars?|pounds?|kg|km|m²|kwh|tons?|tonnes?|units?|pieces?|stück|views?|people|followers|bytes)\b)",
    re.IGNORECASE,
)
_NEAR: Final = 60
_FEWEST, _MOST = 6, 15
_SAME: Final = 9
"""Digits from the end by which a number is known, whether it is written with its country or without."""


def phones_in(text: str, links: list[tuple[int, int]]) -> list[Contact]:
    """The phone numbers of a text, in order; none inside its web addresses."""
    found: list[Contact] = []
    dates: list[tuple[int, int]] | None = None
    for match in _CANDIDATE.finditer(text):
        start, end = match.span()
        if within(links, start, start + 1):
            continue
        if dates is None:
            dates = [each.span() for each in _DATE.finditer(text)]
        for one, two in _without(start, end, dates):
            number = _NUMBER.search(text, one, two)
            if number is not None and _is_phone(text, *number.span()):
                found.append(Contact(*number.span(), Kind.PHONE, phone_key(number[0])))
    return found


def phone_key(written: str) -> str:
    """What a number is known by: its last nine digits, or all where it has fewer."""
    digits = "".join(str(unicodedata.digit(letter)) for letter in written if letter.isdigit())
    return digits[-_SAME:]


def _without(start: int, end: int, dates: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """What is left of a stretch once dates are taken out."""
    left: list[tuple[int, int]] = []
    for one, two in within(dates, start, end):
        left.append((start, one))
        start = max(start, two)
    return [*left, (start, end)]


def _is_phone(text: str, start: int, end: int) -> bool:
    written = text[start:end]
    groups = groups_of(written)
    digits = sum(map(len, groups))
    if not _FEWEST <= digits <= _MOST:
        return False
    before = text[max(0, start - _NEAR) : start]
    if _PHONE_WORDS.search(before) is not None or is_tax_number(groups):
        return not is_tax_number(groups)
    if surely_phone(written, groups):
        return True
    other = _OTHER_WORDS.search(before) or _MONEY_BEFORE.search(before) or _MEASURE_AFTER.match(text, end)
    called = digits > _FEWEST and _CALL_WORDS.search(before) is not None and not is_amount(groups)
    return other is None and (called or likely_phone(written, groups))
