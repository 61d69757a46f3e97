"""Countries of the time zones that X's settings name by a city: only those of one country alone."""

from typing import Final

_COUNTRIES: Final = {
    "AT": ("Vienna",),
    "BE": ("Brussels",),
    "BG": ("Sofia",),
    "CH": ("Bern", "Zurich"),
    "CZ": ("Prague",),
    "DE": ("Berlin",),
    "DK": ("Copenhagen",),
    "EE": ("Tallinn",),
    "ES": ("Madrid",),
    "FI": ("Helsinki",),
    "FR": ("Paris",),
    "GB": ("London", "Edinburgh"),
    "GR": ("Athens",),
    "HR": ("Zagreb",),
    "HU": ("Budapest",),
    "IE": ("Dublin",),
    "IT": ("Rome",),
    "LT": ("Vilnius",),
    "LV": ("Riga",),
    "NL": ("Amsterdam",),
    "PL": ("Warsaw",),
    "PT": ("Lisbon",),
    "RO": ("Bucharest",),
    "SE": ("Stockholm",),
    "SI": ("Ljubljana",),
    "SK": ("Bratislava",),
}


def country_of(zone: str) -> str:
    """The country of a time zone such as `Dublin` or `Europe/Dublin`; empty where that is not for certain."""
    city = zone.rpartition("/")[2].replace("_", " ").casefold()
    return next((code for code, cities in _COUNTRIES.items() if city in {each.casefold() for each in cities}), "")
