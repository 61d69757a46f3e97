"""The first look: the archive's day, its owner, paying periods, places, the zone check, what is missing."""

import pytest

from inspector.facts.fact import Basis, Fact
from inspector.platforms.linkedin.context import Context
from inspector.platforms.linkedin.places import region_of
from inspector.platforms.linkedin.survey import survey
from inspector.platforms.platform import Survey
from inspector.records.categories import Sign
from inspector.records.instants import DAY, Instant, to_datetime, utc
from tests.support.linkedin import M10, MINE, message, surveyed, table
from tests.support.memory_archive import MemoryArchive

RECEIPTS = (
    "First Name,Last Name,Billing Country,Postal Code,Transaction Made At,Payment Method Type,Invoice Number,Description,"
    "Tax Amount,Sub Total,Total Amount,Currency Code"
)


def context(found: Survey) -> Context:
    assert isinstance(found.context, Context)
    return found.context


def receipt(at: str, description: str = "Premium Career", total: str = "29.99", country: str = "US") -> list[str]:
    return ["Dorrit", "Quillfeather", country, "", at, "", "1", description, "0", total, total, "USD"]


def plans(*rows: list[str], name: str = "Receipts_v2.csv") -> list[tuple[str, Instant | None, Instant | None]]:
    found = surveyed({name: table(RECEIPTS, *rows)}).facts
    return [(fact.value, fact.start, fact.end) for fact in found if fact.what == "subscription"]


def of(found: Survey, what: str) -> list[Fact]:
    return [fact for fact in found.facts if fact.what == what]


@pytest.mark.parametrize(
    "name",
    ["Basic_LinkedInDataExport_02-01-2025.zip", "Complete_LinkedInDataExport_02-01-2025.zip.zip",
     "Complete_LinkedInDataExport_02-01-2025 (1).zip", "complete_linkedindataexport_02-01-2025-101500"],
)  # fmt: skip
def test_the_day_is_the_names(name: str) -> None:
    found = surveyed({}, name)
    assert (found.exported_at, found.exported_at_basis) == (utc(2025, 2, 1), "archive_name")
    assert found.as_of == utc(2025, 2, 2)


@pytest.mark.parametrize(
    "name", ["mine.zip", "Basic_LinkedInDataExport_13-45-2025.zip", "Basic_LinkedInDataExport_02-01-20255.zip"]
)
def test_without_a_name_the_members_times_tell(name: str) -> None:
    found = survey(MemoryArchive(name, {"Profile.csv": b""}, modified=utc(2025, 2, 1, 15)))
    assert (found.exported_at, found.exported_at_basis, found.as_of) == (
        utc(2025, 2, 1, 15),
        "member_time",
        utc(2025, 2, 2),
    )


def test_without_either_the_newest_record_tells_and_it_is_said() -> None:
    old, new = message("old", date="2020-01-01 00:00:00 UTC")[:10], message("new", date="2024-03-05 06:07:08 UTC")[:10]
    found = surveyed({"messages.csv": table(M10, old, new)}, "mine")
    assert (found.exported_at_basis, found.as_of) == ("newest_record", utc(2025, 1, 19)), "the invitation is newer"
    assert [warning.code for warning in found.warnings] == ["export_day_unknown"]


def test_the_owner_of_profile_and_invitations() -> None:
    found = surveyed({"Shares_40217763.csv": "Date,ShareCommentary\n"})
    assert (found.owner.name, found.owner.identifiers) == ("Dorrit Quillfeather", ("dorrit-q", "member:40217763"))


def test_the_owners_addresses_are_those_used_with_the_name() -> None:
    before = ("Dorrit Quillfeather", "https://www.linkedin.com/in/dq-old")
    rows = (message("now", **MINE)[:10], message("before", sender=before, to=MINE["to"])[:10])
    found = surveyed({"messages.csv": table(M10, *rows)})
    assert context(found).owner_slugs == {"dorrit-q", "dq-old"}


def test_without_a_profile_the_one_in_every_conversation_is_the_owner() -> None:
    rows = [message("a", "2-a")[:10], message("b", "2-b", sender=("Odile", "https://www.linkedin.com/in/odile-f"))[:10]]
    found = surveyed({"messages.csv": table(M10, *rows)}, owner=False)
    assert found.owner.name == ""
    assert context(found).owner_slugs == {"dorrit-q"}
    assert context(surveyed({"messages.csv": table(M10, rows[0])}, owner=False)).owner_slugs == frozenset()


def test_earlier_names_count_too() -> None:
    profile = "First Name,Last Name,Maiden Name,Headline\nDorrit,Quillfeather,Ashgrove,x\n"
    found = surveyed(
        {
            "Profile.csv": profile,
            "Receipts_v2.csv": table(RECEIPTS, ["Dorrit", "Old-Name", *receipt("07/03/22 04:15 PM UTC")[2:]]),
        }
    )
    assert found.owner.names == ("Dorrit Quillfeather", "Dorrit Ashgrove", "Dorrit Old-Name")


JULY, AUGUST = "07/03/22 04:15 PM UTC", "08/03/22 04:15 PM UTC"


def test_a_charge_without_a_term_shows_a_month_beside_another_a_month_off() -> None:
    assert plans(receipt(JULY), receipt(AUGUST)) == [
        ("premium_career", utc(2022, 7, 3, 16, 15), utc(2022, 9, 3, 16, 15))
    ]


def test_a_charge_alone_shows_its_day() -> None:
    assert plans(receipt(JULY)) == [("premium_career", utc(2022, 7, 3, 16, 15), utc(2022, 7, 4, 16, 15))]


def test_charges_a_year_apart_show_years() -> None:
    assert plans(receipt(JULY), receipt("07/03/23 04:15 PM UTC")) == [
        ("premium_career", utc(2022, 7, 3, 16, 15), utc(2024, 7, 3, 16, 15))
    ]


@pytest.mark.parametrize(("days", "whole"), [(27, True), (32, True), (33, False), (26, False)])
def test_how_far_apart_months_may_be(days: int, whole: bool) -> None:  # noqa: FBT001
    start = utc(2022, 7, 3, 16, 15)
    other = to_datetime(start + days * DAY).strftime("%m/%d/%y %I:%M %p UTC")
    found = plans(receipt(JULY), receipt(other))
    assert (len(found) == 1) is whole


@pytest.mark.parametrize(("day", "runs"), [("08/06/22", 1), ("08/07/22", 2)])
def test_a_gap_of_three_days_counts_as_running(day: str, runs: int) -> None:
    named = "Premium Career Subscription (Monthly)"
    assert len(plans(receipt(JULY, named), receipt(f"{day} 04:15 PM UTC", named))) == runs


def test_named_terms_count() -> None:
    assert plans(receipt("01/31/23 04:15 PM UTC", "Premium Business (Monthly)")) == [
        ("premium_business", utc(2023, 1, 31, 16, 15), utc(2023, 2, 28, 16, 15)),
    ]  # fmt: skip
    assert plans(receipt(JULY, "Recruiter Lite (Annual)")) == [
        ("recruiter_lite", utc(2022, 7, 3, 16, 15), utc(2023, 7, 3, 16, 15))
    ]


def test_a_trial_is_a_paid_plan_and_says_so() -> None:
    (fact,) = of(
        surveyed(
            {"Receipts.csv": table(RECEIPTS, receipt("7/3/21, 9:15 AM", "Premium Career Subscription (Monthly)", "0"))}
        ),
        "subscription",
    )
    assert (fact.basis, fact.start) == (Basis.ARCHIVE, utc(2021, 7, 3, 16, 15))
    assert "trial" in fact.source.note


@pytest.mark.parametrize("description", ["Job post", "LinkedIn Learning course", "Advertising", ""])
def test_other_purchases_are_no_plan(description: str) -> None:
    assert plans(receipt(JULY, description)) == []


def test_places_are_assumed_or_seen_and_never_guessed() -> None:
    profile = 'First Name,Last Name,Headline,Geo Location\nD,Q,x,"Los Angeles, California, United States"\n'
    challenges = "Challenge Date,IP Address,User Agent,Country,Challenge Type\nTue Jul 08 20:14:09 UTC 2025,,,Portugal,Pin\nTue Jul 08 20:14:09 UTC 2025,,,Atlantis,Pin\n"
    found = surveyed({"Profile.csv": profile, "Security Challenges.csv": challenges})
    (region,) = of(found, "account_region")
    assert (region.value, region.basis, region.start) == ("US-CA", Basis.ASSUMED, None)
    assert [(seen.value, seen.at) for seen in found.observations] == [("PT", utc(2025, 7, 8, 20, 14, 9))]
    lost = surveyed({"Profile.csv": profile.replace("Los Angeles, California, United States", "Atlantis")})
    assert of(lost, "account_region") == []
    assert [warning.code for warning in lost.warnings] == ["unknown_place"]


@pytest.mark.parametrize(
    ("place", "region"),
    [
        ("Tbilisi, Georgia", "GE"),
        ("Atlanta, Georgia, United States", "US-GA"),
        ("Berlin, Germany", "DE"),
        ("USA", "US"),
        ("us", "US"),
        ("Nowhere", ""),
        ("", ""),
    ],
)
def test_places_as_linkedin_writes_them(place: str, region: str) -> None:
    assert region_of(place) == region


STATUS = "Time,Event\n2012/05/14 15:21:37 UTC,Account Created\n"


@pytest.mark.parametrize(
    ("registered", "pacific", "code"),
    [
        ("5/14/12, 8:21 AM", True, "zone_confirmed"),
        ("5/14/12, 3:21 PM", False, "zone_contradicted"),
        ("5/14/12, 7:21 AM", False, "zone_contradicted"),
    ],
)
def test_the_zone_is_checked_where_the_archive_tells_one_event_twice(registered: str, pacific: bool, code: str) -> None:  # noqa: FBT001
    registration = f'Registered At,Registration Ip,Subscription Types\n"{registered}",,\n'
    found = surveyed({"Account Status History.csv": STATUS, "Registration.csv": registration})
    assert context(found).pacific is pacific
    assert [warning.code for warning in found.warnings] == [code]
    (account,) = of(found, "account")
    assert (account.value, account.start) == ("open", utc(2012, 5, 14, 15, 21, 37))


def test_registration_alone_gives_the_account_its_beginning() -> None:
    found = surveyed({"Registration.csv": 'Registered At,Registration Ip,Subscription Types\n"1/14/12, 8:21 AM",,\n'})
    assert [fact.start for fact in of(found, "account")] == [utc(2012, 1, 14, 16, 21)]


@pytest.mark.parametrize(
    ("said", "born"), [("Apr 9, 1984", ["1984-04-09"]), ("Apr 9", []), ("", []), ("Apr 9, 1949", ["1949-04-09"])]
)
def test_a_date_of_birth_needs_its_year(said: str, born: list[str]) -> None:
    found = surveyed({"Profile.csv": f'First Name,Last Name,Birth Date,Headline\nD,Q,"{said}",x\n'})
    assert [fact.value for fact in of(found, "born")] == born
    assert ("born" in {gap.fact for gap in found.missing}) == (not born)


def test_what_is_missing_is_said_with_how_to_get_it() -> None:
    found = surveyed({})
    facts = [gap.fact for gap in found.missing]
    assert facts[0] == "setting:linkedin.genai"
    assert {"residence", "account_region", "subscription", "born", "account"} <= set(facts)
    assert any("messages" in gap.what.casefold() for gap in found.missing)
    assert all(gap.why and gap.how_to_get for gap in found.missing)
    whole = surveyed({"messages.csv": M10 + "\n", "Shares.csv": "Date,ShareCommentary\n"})
    assert not any(gap.what == "Your messages" for gap in whole.missing)


def test_signs_that_no_linkedin_archive_shows() -> None:
    assert set(surveyed({}).unshown_signs) == set(Sign) - {Sign.INMAIL}


def test_addresses_of_log_ins_are_observations_and_no_places() -> None:
    logins = "Login Date,IP Address,User Agent,Login Type\n" + "".join(
        f"Fri Feb 17 08:02:4{second} UTC 2023,{address},,Login\n"
        for second, address in enumerate(("203.0.113.8", "2001:db8::1", "203.0.113.8"))
    )
    seen = [(each.what, each.value, each.at) for each in surveyed({"Logins.csv": logins}).observations]
    assert seen == [
        ("login_address", "203.0.113.8", utc(2023, 2, 17, 8, 2, 40)),
        ("login_address", "2001:db8::1", utc(2023, 2, 17, 8, 2, 41)),
    ]


def test_what_was_paid_back_shows_no_plan() -> None:
    assert plans(receipt(JULY, total="-29.99")) == []


NAMESAKE = ("Dorrit Quillfeather", "https://www.linkedin.com/in/another-dorrit")


def test_a_namesake_is_another_person() -> None:
    rows = [
        message("I am the other one", "2-n", sender=NAMESAKE)[:10],
        message("mine", "2-a", **MINE)[:10],
        message("more", "2-b", **MINE)[:10],
    ]
    told = surveyed({"messages.csv": table(M10, *rows)})
    assert context(told).owner_slugs == {"dorrit-q"}
    assert [warning.code for warning in told.warnings] == ["namesake"]
    profile = "First Name,Last Name,Headline\nDorrit,Quillfeather,x\n"
    without_invitations = surveyed({"Profile.csv": profile, "messages.csv": table(M10, *rows)}, owner=False)
    assert context(without_invitations).owner_slugs == {"dorrit-q"}, "the one in more conversations"
