from importlib.resources import files

import pytest

from inspector.records.instants import utc
from inspector.statements.regions_file import is_region, load_places, load_regions, region_name


def test_every_country_of_the_standard_is_named() -> None:
    # The time zone data carries the public table of ISO 3166-1 codes.
    table = files("tzdata").joinpath("zoneinfo", "iso3166.tab").read_text(encoding="utf-8")
    codes = {line.split("\t")[0] for line in table.splitlines() if not line.startswith("#")}
    listed = {code for code in load_places().values() if "-" not in code}
    assert listed == codes


def test_the_united_kingdom_leaves_the_union_on_its_day_and_the_area_later() -> None:
    regions = load_regions()
    assert regions.matches("GB", ["EU"], utc(2020, 2, 1) - 1)
    assert not regions.matches("GB", ["EU"], utc(2020, 2, 1))
    assert regions.matches("GB", ["EEA"], utc(2020, 12, 31))
    assert not regions.matches("GB", ["EEA"], utc(2021, 1, 1))


def test_croatia_joins_on_its_day() -> None:
    assert not load_regions().matches("HR", ["EU"], utc(2013, 7, 1) - 1)
    assert load_regions().matches("HR", ["EU"], utc(2013, 7, 1))


def test_the_union_has_27_members_today_and_the_area_three_more() -> None:
    parts = {"AX", "GF", "GP", "MF", "MQ", "RE", "YT"}
    today = {m.country for m in load_regions().memberships if m.group == "EU" and m.end > utc(2026)} - parts
    area = {m.country for m in load_regions().memberships if m.group == "EEA" and m.end > utc(2026)} - parts
    assert len(today) == 27
    assert area - today == {"IS", "LI", "NO"}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("united states", "US"),
        ("usa", "US"),
        ("uk", "GB"),
        ("türkiye", "TR"),
        ("turkey", "TR"),
        ("california", "US-CA"),
        ("california, united states", "US-CA"),
        ("georgia", "GE"),
        ("georgia, usa", "US-GA"),
        ("québec", "CA-QC"),
        ("hong kong sar", "HK"),
    ],
)
def test_places_are_found_by_the_names_that_people_write(name: str, code: str) -> None:
    assert load_places()[name] == code


def test_no_two_letter_code_passes_for_a_name() -> None:
    assert {name for name in load_places() if len(name) == 2} == {"uk", "us"}


def test_codes_have_names_for_people() -> None:
    assert region_name("US-CA") == "California, United States"
    assert region_name("EEA") == "European Economic Area"
    assert region_name("GB") == "United Kingdom"
    assert region_name("*") == "everywhere"
    assert region_name("DE-BY") == "DE-BY"


@pytest.mark.parametrize("code", ["*", "DE", "EU", "US-CA", "DE-BY"])
def test_codes_that_a_statement_may_name(code: str) -> None:
    assert is_region(code)


@pytest.mark.parametrize("code", ["UK", "XX", "us", "US-", "XX-CA", "US-california", ""])
def test_codes_that_a_statement_may_not_name(code: str) -> None:
    assert not is_region(code)
