"""E-mail addresses, phone numbers and profiles: what is one, what is none, and what is shown."""

import pytest

from inspector.reports.redaction.emails import emails_in
from inspector.reports.redaction.links import links_in, profiles_in
from inspector.reports.redaction.phones import phones_in
from tests.support.redaction import OWN_EMAIL, OWN_PHONE, redactor, someone


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("mail ivo.m+x@mail.example.org, or", ["ivo.m+x@mail.example.org"]),
        ("IVO@Example.ORG.", ["ivo@example.org"]),
        ("<mailto:ivo@example.org?subject=1>", ["ivo@example.org"]),
        ("ivo (at) example dot org", ["ivo@example.org"]),
        ("ivo[at]example[dot]co.uk;", ["ivo@example.co.uk"]),
        ("ivo at example dot org", ["ivo@example.org"]),
        ("ivo @ example.org", ["ivo@example.org"]),
        ("ivo@example(dot)org", ["ivo@example.org"]),
        ("ivo (at) example", ["ivo@example"]),
        ("ivo@müller.example ivo@xn--mller-kva.example", ["ivo@müller.example"] * 2),
        ("用户@例子.广告", ["用户@例子.广告"]),
        ("meet me at example.com, look at dot com", []),
        ("five @ 3, a@b, @home", []),
    ],
)
def test_email_addresses(text: str, keys: list[str]) -> None:
    assert [each.key for each in emails_in(text)] == keys


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("+49 (0)171 1234567", "711234567"),
        ("0171/1234567", "711234567"),
        ("0049 171 1234567", "711234567"),
        ("(415) 555-0132", "155550132"),
        ("+1-415-555-0132", "155550132"),
        ("415.555.0132", "155550132"),
        ("4155550132", "155550132"),
        ("06 12 34 56 78", "612345678"),
        ("06.12.34.56.78", "612345678"),
        ("612 345 678", "612345678"),
        ("98765 43210", "876543210"),
        ("My number is 555-0142", "5550142"),
        ("Phone:555-0142", "5550142"),
        ("tel:+14155550132", "155550132"),
        ("call me on 12 34 56 7", "1234567"),
        ("٠١٧١ ١٢٣٤٥٦٧", "711234567"),
        ("06.05.2024 0171 1234567", "711234567"),
    ],
)
def test_phone_numbers(text: str, key: str) -> None:
    assert [each.key for each in phones_in(text, [])] == [key]


@pytest.mark.parametrize(
    "text",
    [
        "2024-05-06 07:08:09 UTC", "2024-09-18T00:00:00Z", "06.05.2024", "12/31/24", "02/2024 - 05/2024", "2019-2020", "1700000000000",
        "128,000 to 141,000", "12 500 000", "EUR 612 345 678", "612 345 678 €", "$4,155,550,132", "0.125 - 0.250", "10000 - 20000",
        "order 4839201175", "order no. 4155550132", "order number 1234567", "Ref: 98765 43210", "#4155550132", "90731-1234",
        "192.168.100.200", "IP Address: 198.51.100.23", "v10.0.19045.3693", "sha 1234567890abcdef12", "7032012345678901234", "078-05-1120",
        "pages 100-1500", "1.234.567", "52.520008", "12 345 678 people", "17", "",
    ],
)  # fmt: skip
def test_what_is_no_phone_number(text: str) -> None:
    assert phones_in(text, links_in(text)) == []


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("https://www.linkedin.com/in/ivo-m/?x=1 x", ["linkedin/ivo-m"]),
        ("(de.linkedin.com/in/J%C3%BCrgen-M).", ["linkedin/jürgen-m"]),
        ("linkedin.com/pub/ivo-m/1/2", ["linkedin/ivo-m"]),
        ("https://www.linkedin.com/posts/ivo-m_topic-activity-7", ["linkedin/ivo-m"]),
        ("https://www.linkedin.com/pulse/empty-ivo-marrowby", ["linkedin/pulse/empty-ivo-marrowby"]),
        ("https://facebook.com/profile.php?id=100012", ["facebook/100012"]),
        ("https://m.facebook.com/ivo.m/posts/1", ["facebook/ivo.m"]),
        ("https://www.instagram.com/ivo_m/", ["instagram/ivo_m"]),
        ("https://x.com/ivo/status/1 twitter.com/ivo", ["x/ivo", "x/ivo"]),
        ("tiktok.com/@ivo", ["tiktok/ivo"]),
        ("https://reddit.com/user/ivo u/ivo_m /u/abc", ["reddit/ivo", "reddit/ivo_m", "reddit/abc"]),
        ("https://example.org/people/ivo https://social.example/@ivo", ["example.org/ivo", "social.example/ivo"]),
        ("wa.me/4917112345678", ["112345678"]),
        ("Hi @ivo_m and @all @ 5", ["@ivo_m"]),
        ("urn:li:member:123", ["linkedin/member:123"]),
        ("https://x.com/home https://www.instagram.com/p/C1/ https://facebook.com/groups/1 reddit.com/r/x", []),
        ("https://www.linkedin.com/feed/update/urn:li:activity:7 https://www.linkedin.com/jobs/view/1", []),
        ("and/or, km/h, https://example.org/", []),
        ("https://", []),
    ],
)
def test_profiles(text: str, keys: list[str]) -> None:
    assert [each.key for each in profiles_in(text, links_in(text))] == keys


def test_what_is_shown_in_their_place() -> None:
    made = redactor(someone(1, "Ivo Marrowby", identifiers=("ivo-m",)))
    for written, shown in (
        ("write to someone@example.org.", "write to [e-mail 3]."),
        ("someone (at) example dot org", "[e-mail 3]"),
        ("SOMEONE%40example.org", "[e-mail 3]"),
        ("other@example.org", "[e-mail]"),
        ("tel 030 1234567", "tel [phone 2]"),
        ("+49 30 1234567", "[phone 2]"),
        ("linkedin.com/in/nobody-known/", "[profile 5]"),
        ("https://www.linkedin.com/in/ivo-m?trk=x", "Person 1"),
        ("https%3A%2F%2Fwww.linkedin.com%2Fin%2Fivo-m", "Person 1"),
        (
            "https://www.linkedin.com/in/dorrit-q/ urn:li:member:40217763",
            "https://www.linkedin.com/in/dorrit-q/ urn:li:member:40217763",
        ),
        ("https://www.linkedin.com/in/dorrit-q/?from=ivo-m", "Person 1"),
        (f"{OWN_EMAIL} {OWN_PHONE} 0171 5550142", f"{OWN_EMAIL} {OWN_PHONE} 0171 5550142"),
        ("https://example.org/a/ivo-m/b?c", "Person 1"),
        ("https://example.org/?q=Ivo%20Marrowby", "Person 1"),
        ("https://example.org/reefer", "https://example.org/reefer"),
        ("ivo.marrowby@example.net", "[e-mail]"),
        ("12 Elm Street, Springfield, IL 62704", "[address]"),
        ("Hauptstraße 12a, 10115 Berlin", "[address]"),
    ):
        assert made.text(written) == shown
