"""How people group the digits of a phone number, and what groups of digits are otherwise."""

import re
from typing import Final

_SEPARATORS: Final = re.compile(r"[ \t\u00a0\u2009().\-–/]+")
_TAX: Final = [3, 2, 4]
_POSTAL: Final = [5, 4]


def groups_of(written: str) -> list[str]:
    """The groups of digits in a number as it is written."""
    return [each for each in _SEPARATORS.split(written.strip("+( ")) if each.lstrip("+")]


def surely_phone(written: str, groups: list[str]) -> bool:
    """Whether the shape alone says that it is a phone's: a country's code, an area code with its 0 or in brackets,
    the three groups of North America.
    """
    digits = sum(map(len, groups))
    first = groups[0]
    if written.startswith(("+", "(+")):
        return digits >= 7
    if _has_years(groups) or _is_decimal(written):
        return False
    if first.startswith("00") and first.strip("0"):
        return digits >= 10
    if len(groups) > 1 and first.startswith("0"):
        return digits >= (9 if first == "0" else 7)
    if written.startswith("("):
        return digits >= 7
    lengths = list(map(len, groups))
    return lengths == [3, 3, 4] or (lengths == [1, 3, 3, 4] and first == "1")


def likely_phone(written: str, groups: list[str]) -> bool:
    """Whether the shape is one that phones have, and other numbers too."""
    lengths = list(map(len, groups))
    digits, first = sum(lengths), groups[0]
    if len(groups) == 1:
        if first.startswith("0"):
            return 9 <= digits <= 12 and len(set(first)) > 2
        return _north_american(first)
    if not 8 <= digits <= 13 or _has_years(groups) or _is_decimal(written):
        return False
    if lengths in (_TAX, _POSTAL) or ("." in written and lengths != [2] * 5):
        return False
    if len(groups) == 2 and re.search(r"\s[-–]|[-–]\s|–", written) is not None:
        return False
    return not is_amount(groups)


def is_amount(groups: list[str]) -> bool:
    """Whether groups are thousands: `12 500 000`."""
    if len(groups) == 1:
        return groups[0].endswith("000")
    return all(len(each) == 3 for each in groups[1:]) and (len(groups[0]) < 3 or groups[-1] == "000")


def is_tax_number(groups: list[str]) -> bool:
    """Whether digits are grouped as those of a US social-security number."""
    return list(map(len, groups)) == _TAX


def _north_american(digits: str) -> bool:
    national = digits[1:] if len(digits) == 11 and digits[0] == "1" else digits
    return len(national) == 10 and national[0] in "23456789" and national[3] in "23456789"


def _has_years(groups: list[str]) -> bool:
    """Whether the groups are years, with days or months at most beside them."""
    years = [each for each in groups if len(each) == 4 and each[:2] in {"19", "20"}]
    return bool(years) and all(each in years or len(each) <= 2 for each in groups)


def _is_decimal(written: str) -> bool:
    """Whether it is decimal fractions, or one and another: `0.125 - 0.250`."""
    return re.fullmatch(r"\d{1,3}\.\d+(?:\s?[-–/]\s?\d{1,3}\.\d+)?", written) is not None
