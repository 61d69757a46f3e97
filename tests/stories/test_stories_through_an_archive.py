"""The same seven people with a small archive and a facts file each: read, inspected, and the windows to the second."""

import zipfile
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.record_lines import record_lines
from inspector.operations.viewing import viewed
from inspector.progress import silent
from tests.support.linkedin import INVITATIONS, M10, PROFILE, message, table

SHARES = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility"
STRANGER = ("Odile Fennimore", "https://www.linkedin.com/in/odile-f")


class Told:
    """One person's archive and facts; `posts` and `mails` are instants, `as_of` the day up to which all speaks."""

    def __init__(
        self, folder: Path, as_of: str, facts: str, posts: tuple[str, ...] = (), mails: tuple[str, ...] = ()
    ) -> None:
        exported = date.fromisoformat(as_of) - timedelta(days=1)
        archive = folder / f"Complete_LinkedInDataExport_{exported:%m-%d-%Y}.zip"
        rows = [
            message("About a post", f"2-{at}", sender=STRANGER, subject="A post", date=f"{at} UTC")[:10] for at in mails
        ]
        with zipfile.ZipFile(archive, "w") as out:
            out.writestr("Profile.csv", PROFILE)
            out.writestr("Invitations.csv", INVITATIONS)
            out.writestr("messages.csv", table(M10, *rows))
            out.writestr("Shares.csv", table(SHARES, *([at, "", "words", "", "", "PUBLIC"] for at in posts)))
        given = folder / "facts.toml"
        given.write_text(facts, encoding="utf-8")
        case = inspect(InspectRequest((archive,), folder / "c.inspection", given, workers=0), silent)
        with viewed(case) as view:
            self.records = list(record_lines(view))

    def at(self, instant: str) -> dict[str, Any]:
        (found,) = (each for each in self.records if each["created_at"] == instant)
        return found

    def windows(self, instant: str) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for each in self.at(instant)["windows"]:
            line = f"{each['from']}/{each['to'] or 'open'} {each['certainty']} {each['basis']}"
            found.setdefault(each["statement"], []).append(line)
        return found


def told(what: str, value: str, start: str = "", end: str = "") -> str:
    lines = [
        "[[fact]]",
        f'what = "{what}"',
        f'value = "{value}"',
        *([f"from = {start}"] if start else []),
        *([f"to = {end}"] if end else []),
    ]
    return "\n".join(lines) + "\n\n"


PREMIUM = (
    told("residence", "US", "2009-01-01")
    + told("account", "open", "2009-05-04T18:00:00Z")
    + told("subscription", "premium_career", "2018-06-01")
)
ALLEGED = {
    "li-alleged-start-2022-08": [
        "2022-08-01T00:00:00Z/2022-09-01T00:00:00Z unknown default",
        "2022-09-01T00:00:00Z/2024-09-18T00:00:00Z known default",
    ],
    "us-de-la-torre-inmail": [
        "2024-08-01T00:00:00Z/2024-09-01T00:00:00Z unknown default",
        "2024-09-01T00:00:00Z/2024-09-18T00:00:00Z known default",
    ],
}


def test_1_premium_and_never_touched_the_setting(tmp_path: Path) -> None:
    mails = (
        "2019-03-04 15:20:11",
        "2022-08-15 09:00:00",
        "2024-08-20 06:07:08",
        "2024-09-18 00:00:00",
        "2025-06-01 12:00:00",
    )
    found = Told(tmp_path, "2025-12-01", PREMIUM, mails=mails)
    assert found.windows("2019-03-04T15:20:11Z") == ALLEGED
    assert found.at("2019-03-04T15:20:11Z")["contradicted_by"] == ["li-denial-messages", "li-private-messages-not-used"]
    assert (
        found.windows("2022-08-15T09:00:00Z")["li-alleged-start-2022-08"][0]
        == "2022-08-15T09:00:00Z/2022-09-01T00:00:00Z unknown default"
    )
    assert found.windows("2024-08-20T06:07:08Z") == {
        "li-alleged-start-2022-08": ["2024-08-20T06:07:08Z/2024-09-18T00:00:00Z known default"],
        "us-de-la-torre-inmail": [
            "2024-08-20T06:07:08Z/2024-09-01T00:00:00Z unknown default",
            "2024-09-01T00:00:00Z/2024-09-18T00:00:00Z known default",
        ],
    }
    assert [found.at(at)["verdict"] for at in ("2019-03-04T15:20:11Z", "2024-09-18T00:00:00Z", "2025-06-01T12:00:00Z")] == [
        "alleged", "excluded", "excluded",
    ]  # fmt: skip
    assert {each["signs"].get("inmail") for each in found.records if each["member"] == "messages.csv"} == {"possible"}


def test_2_opted_out_on_2024_09_20(tmp_path: Path) -> None:
    facts = PREMIUM + told("setting:linkedin.genai", "off", "2024-09-20T17:05:00Z")
    posts = ("2019-05-06 07:08:09", "2024-09-20 17:04:59", "2024-09-20 17:05:00")
    found = Told(tmp_path, "2025-12-01", facts, posts, ("2019-03-04 15:20:11",))
    assert found.windows("2019-05-06T07:08:09Z")["li-2024-genai-open-regions"] == [
        "2024-09-18T00:00:00Z/2024-09-20T17:05:00Z known default"
    ]
    assert found.windows("2024-09-20T17:04:59Z") == {
        "li-2024-genai-open-regions": ["2024-09-20T17:04:59Z/2024-09-20T17:05:00Z known default"]
    }
    assert (found.at("2024-09-20T17:05:00Z")["verdict"], found.at("2024-09-20T17:05:00Z")["windows"]) == (
        "excluded",
        [],
    )
    assert found.windows("2019-03-04T15:20:11Z") == ALLEGED


@pytest.mark.parametrize(
    ("as_of", "verdict", "windows"),
    [
        ("2024-12-15", "excluded", {}),
        ("2025-12-10", "stated", {
            "eu-2025-11-genai": ["2025-11-03T00:00:00Z/open known default"],
            "eu-2025-11-genai-garante": ["2025-11-03T00:00:00Z/open known default"],
        }),
    ],
)  # fmt: skip
def test_3_germany(tmp_path: Path, as_of: str, verdict: str, windows: dict[str, list[str]]) -> None:
    found = Told(tmp_path, as_of, told("residence", "DE", "2012-01-01"), ("2023-04-05 06:07:08",))
    assert (found.at("2023-04-05T06:07:08Z")["verdict"], found.windows("2023-04-05T06:07:08Z")) == (verdict, windows)
    assert found.at("2023-04-05T06:07:08Z")["contradicted_by"] == ["eu-not-trained-2024"]


def test_4_the_united_kingdom(tmp_path: Path) -> None:
    found = Told(tmp_path, "2025-12-01", told("residence", "GB", "2010-01-01"), ("2024-09-01 10:00:00",))
    assert found.windows("2024-09-01T10:00:00Z") == {
        "li-2024-pre-disclosure-use": ["2024-09-01T10:00:00Z/2024-09-18T00:00:00Z known default"],
        "gb-2024-genai-two-days": [
            "2024-09-18T00:00:00Z/2024-09-19T00:00:00Z known default",
            "2024-09-19T00:00:00Z/2024-09-21T00:00:00Z unknown default",
        ],
        "gb-2025-11-genai": ["2025-11-03T00:00:00Z/open known default"],
        "gb-2025-11-microsoft-ai": ["2025-11-03T00:00:00Z/open known default"],
    }


def test_5_from_california_to_france(tmp_path: Path) -> None:
    facts = told("residence", "US-CA", "2012-01-01") + told("residence", "FR", "2025-01-15")
    found = Told(tmp_path, "2025-12-01", facts, ("2024-10-02 08:30:15",))
    assert found.windows("2024-10-02T08:30:15Z") == {
        "li-2024-genai-open-regions": ["2024-10-02T08:30:15Z/2025-01-15T00:00:00Z known default"],
        "eu-2025-11-genai": ["2025-11-03T00:00:00Z/open known default"],
        "eu-2025-11-genai-garante": ["2025-11-03T00:00:00Z/open known default"],
    }


def test_6_canada_in_the_uncertain_weeks(tmp_path: Path) -> None:
    posts = ("2024-10-01 00:00:00", "2024-11-05 14:00:00", "2024-12-11 00:00:00")
    found = Told(tmp_path, "2025-01-10", told("residence", "CA", "2011-01-01"), posts)
    assert [found.at(at.replace(" ", "T") + "Z")["verdict"] for at in posts] == ["stated", "unclear", "excluded"]
    assert found.windows("2024-11-05T14:00:00Z") == {
        "ca-2024-genai": ["2024-11-05T14:00:00Z/2024-12-11T00:00:00Z unknown default"]
    }


def test_7_under_18_until_2025_06_01(tmp_path: Path) -> None:
    facts = told("residence", "US", "2007-06-01") + '[[fact]]\nwhat = "born"\nvalue = 2007-06-01\n'
    found = Told(tmp_path, "2026-12-01", facts, ("2025-03-03 10:00:00",))
    assert found.windows("2025-03-03T10:00:00Z") == {
        "li-2024-genai-open-regions": ["2025-03-03T10:00:00Z/2025-09-17T00:00:00Z known default"],
        "li-2025-genai-open-regions": ["2025-09-17T00:00:00Z/open known default"],
    }
