"""Numbers, dates and codes in sentences of the core, and how the person's language writes them."""

import re
from typing import Final

from PySide6.QtCore import QDate, QLocale

_NUMBER: Final = re.compile(r"\d{1,3}(,\d{3})+")
_VALUE: Final = re.compile(r"~?[\d+-][\d:. TZ+-]*( UTC)?|[A-Z]{2}(-[A-Z]{2})?")
"""Numbers, instants and codes of places."""
_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_DATE: Final = re.compile(rf"(?:(\d{{1,2}}) )?({'|'.join(_MONTHS)}) (\d{{4}})((?:, \d\d:\d\d(?::\d\d)? UTC)?)")


def is_value(text: str) -> bool:
    """Whether a text is a number, an instant or the code of a place: no words that somebody might have written."""
    return _VALUE.fullmatch(text) is not None


def value_words(text: str) -> str | None:
    """A number with commas, or a date in words, in the person's manner; None for any other text."""
    if _NUMBER.fullmatch(text):
        return QLocale().toString(int(text.replace(",", "")))
    date = _DATE.fullmatch(text)
    if date is None:
        return None
    day = QDate(int(date[3]), _MONTHS.index(date[2]) + 1, int(date[1] or 1))
    return QLocale().toString(day, "d. MMMM yyyy" if date[1] else "MMMM yyyy") + date[4]
