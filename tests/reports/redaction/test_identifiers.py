"""What FRCP 5.2 wants masked: found by shape, check digit or word; ordinary numbers and dates stay."""

import pytest

from inspector.reports.redaction.addresses import addresses_in
from inspector.reports.redaction.births import year_of
from inspector.reports.redaction.profile import Profile
from tests.support.redaction import redactor

COURT = redactor(profile=Profile.FRCP_5_2)
LAWYER = redactor()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("SSN 078-05-1120", "SSN xxx-xx-1120"),
        ("ITIN: 900-70-1234", "ITIN: xxx-xx-1234"),
        ("078 05 1120", "xxx-xx-1120"),
        ("social security number is 078051120", "social security number is [number ending 1120]"),
        ("EIN 12-3456789", "EIN [number ending 6789]"),
        ("Steuer-ID 65 929 970 489", "Steuer-ID [number ending 0489]"),
        ("NINO QQ 12 34 56 C", "NINO [number ending 456C]"),
        ("card 4111 1111 1111 1111 ok", "card [card ending 1111] ok"),
        ("378282246310005", "[card ending 0005]"),
        ("DE89 3704 0044 0532 0130 00 bitte", "[account ending 3000] bitte"),
        ("gb82west12345698765432", "[account ending 5432]"),
        ("Konto-Nr.: 12 345 678", "Konto-Nr.: [account ending 5678]"),
        ("my account number is 000123456789.", "my account number is [account ending 6789]."),
        ("born 12 March 1990 in X", "born 1990 in X"),
        ("Birth Date: Apr 9, 1984", "Birth Date: 1984"),
        ("geb. 03.05.1988", "geb. 1988"),
        ("born 1990-03-12", "born 1990"),
        ("DOB: 3/12/90", "DOB: [date]"),
        ("April 9 is my birthday", "[date] is my birthday"),
        ("I was born on the 4th of May 1977", "I was born on the 1977"),
        ("生日 1990年3月12日", "生日 1990"),
    ],
)
def test_what_is_masked_for_a_court(text: str, shown: str) -> None:
    assert COURT.text(text) == shown
    assert COURT.text(shown) == shown


@pytest.mark.parametrize(
    "text",
    [
        "666-12-1234 000-12-1234 078-00-1120 078-05-0000", "4111111111111112", "DE00 3704 0044 0532 0130 00", "7032012345678901234",
        "urn:li:share:6398612345678901234", "my accounts for 2024", "taxes 2024 are due", "since 12345", "12.03.2024 meeting", "born in 1990",
        "2024-05-06", "IP Address: 198.51.100.23",
    ],
)  # fmt: skip
def test_what_stays(text: str) -> None:
    assert COURT.text(text) == text


def test_numbers_and_births_stay_without_the_courts_profile() -> None:
    for text in ("SSN 078-05-1120", "378282246310005", "born 12 March 1990", "DE89370400440532013000"):
        assert LAWYER.text(text) == text


def test_a_date_of_birth_alone_gives_its_year() -> None:
    assert (year_of("1990-03-12"), year_of("12 March 1990"), year_of("soon")) == ("1990", "1990", "[date]")


@pytest.mark.parametrize(
    "text",
    [
        "12 Elm Street, Springfield, IL 62704", "12 N. Long Beach Blvd. Apt 4", "Hauptstraße 12a, 10115 Berlin", "Lange Straße 5",
        "12 rue de la Paix, 75002 Paris", "Calle Mayor 12", "Via Roma, 3", "PO Box 123", "Kerkstraat 12", "10 Downing Street, London SW1A 2AA",
    ],
)  # fmt: skip
def test_postal_addresses(text: str) -> None:
    (first, *_) = addresses_in(f"I live at {text} now")
    assert f"I live at {text} now"[first.start : first.end] == text


@pytest.mark.parametrize(
    "text", ["meeting in 5 Steps", "Spring 2024", "Engineering 5", "I have 3 St Bernards", "room 12", "Ring 5 times"]
)
def test_what_is_no_postal_address(text: str) -> None:
    assert addresses_in(text) == []
