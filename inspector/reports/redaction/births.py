"""Finds dates of birth by the words beside them: FRCP 5.2(a) lets a filing show the year alone."""

import re
from collections.abc import Iterator
from typing import Final

from inspector.reports.redaction.passage import Passage

BIRTH_DATE: Final = "date of birth"
NO_YEAR: Final = "[date]"
_MONTHS: Final = (
    r"(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|janv|fév|fev|avr|juin|juil|août|aout|déc|ene|abr|ago|dic|gen|mag|giu|"
    r"lug|set|ott|out|mrt|mei|maa|maj)[^\W\d_]{0,10}\.?"
)
_DAY: Final = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º|\.)?"
_YEAR: Final = r"(?P<year>(?:18|19|20)\d\d)"
_SHORT: Final = r"(?:,?[ ]?['’]?\d\d)"
_DATES: Final = (
    rf"(?:{_YEAR}[-./]\d{{1,2}}[-./]\d{{1,2}}(?:T00:00(?::00)?Z?)?"
    rf"|\d{{1,2}}[-./ ]\d{{1,2}}[-./ ]{_YEAR.replace('year', 'year2')}"
    rf"|{_DAY}[ ]?(?:of |de |di |-)?{_MONTHS}(?:,?[ -]?(?:de |of )?{_YEAR.replace('year', 'year3')}|{_SHORT})?"
    rf"|{_MONTHS}[ ]{_DAY}(?:,?[ ]{_YEAR.replace('year', 'year4')}|{_SHORT})?"
    rf"|\d{{1,2}}[-./]\d{{1,2}}[-./]\d\d"
    rf"|(?:19|20)\d{{2}}年\d{{1,2}}月\d{{1,2}}日)(?!\d)"
)
_DATE: Final = re.compile(rf"(?<![\w.])(?:{_DATES})", re.IGNORECASE)
_WORDS: Final = (
    r"(?:(?<![^\W\d_])(?:born|birth\w*|b\.?day|d\.?o\.?b\.?|bd|geb(?:oren|urts\w*|\.)?|n[ée]e?|naissance|nacid[oa]|nacimiento|cumpleaños|"
    r"nascid[oa]|nascimento|nat[oa]|nascita|compleanno|geboorte\w*|født|fødselsd\w*|född|födelse\w*|syntym\w*|urodz\w*|ur|narozen\w*|doğum\w*|"
    r"рожд\w*|родил\w*)(?![^\W\d_])|出生|生日|誕生日|생년월일|생일)"
)
_BEFORE: Final = re.compile(rf"{_WORDS}[^\n\d]{{0,40}}$", re.IGNORECASE)
_AFTER: Final = re.compile(
    rf"[^\w\n]{{0,4}}(?:is |was |ist |es |– ?|- ?)?(?:(?:my|her|his|their|the|mein|ihr|sein|mon|mi) )?(?:\w+['’]?s? )?{_WORDS}",
    re.IGNORECASE,
)
_NEAR: Final = 60
_DIGIT: Final = re.compile(r"\d")
_HINT: Final = re.compile(_WORDS, re.IGNORECASE)


def births_in(text: str) -> list[Passage]:
    """The dates of birth of a text, each to be shown by its year."""
    return list(_found(text)) if _DIGIT.search(text) is not None and _HINT.search(text) is not None else []


def year_of(date: str) -> str:
    """The year of a date of birth that stands alone, such as a fact's; a mark that it was one where it has none."""
    match = _DATE.search(date)
    return NO_YEAR if match is None else _year(match)


def _found(text: str) -> Iterator[Passage]:
    for match in _DATE.finditer(text):
        before = text[max(0, match.start() - _NEAR) : match.start()]
        if _BEFORE.search(before) is not None or _AFTER.match(text, match.end()) is not None:
            yield Passage(*match.span(), _year(match), BIRTH_DATE)


def _year(match: re.Match[str]) -> str:
    for name in ("year", "year2", "year3", "year4"):
        if match[name]:
            return match[name]
    return match[0][:4] if "年" in match[0] else NO_YEAR
