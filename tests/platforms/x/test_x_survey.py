"""A first look: the day, the owner, what the manifest counts, privacy of the account, and what is missing."""

import json
from typing import Any

import pytest

from inspector.facts.fact import Basis
from inspector.platforms.x.adapter import X
from inspector.platforms.x.zones import country_of
from inspector.records.categories import Audience, DataCategory
from inspector.records.instants import utc
from tests.support.x import ACCOUNT, OWNER, archive, post, read, surveyed


def manifest(counts: dict[str, int], **info: Any) -> bytes:
    held = {
        "userInfo": {"accountId": OWNER, "userName": "ada_invented", "displayName": "Ada Quill"},
        "archiveInfo": {"generationDate": "2026-05-20T07:08:09.082Z", "isPartialArchive": False, **info},
        "dataTypes": {"a": {"files": [{"fileName": f"data/{name}", "count": str(n)} for name, n in counts.items()]}},
    }
    return b"window.__THAR_CONFIG = " + json.dumps(held).encode()


def history(*changes: tuple[str, str]) -> list[dict[str, Any]]:
    return [{"protectedHistory": {"protectedAt": f"{at}.000Z", "action": action}} for at, action in changes]


def test_the_manifest_gives_the_instant_and_the_owner() -> None:
    survey = surveyed({"data/manifest.js": manifest({}), "data/account.js": []})
    assert (survey.as_of, survey.exported_at_basis) == (utc(2026, 5, 20, 7, 8, 9) + 82_000, "member_time")
    assert (survey.owner.name, survey.owner.identifiers) == ("Ada Quill", (OWNER, "ada_invented"))


def test_without_it_the_name_gives_the_day() -> None:
    survey = surveyed({})
    assert (survey.as_of, survey.exported_at_basis) == (utc(2026, 5, 21), "archive_name")


def test_counts_are_held_against_the_manifest() -> None:
    held = [post("2024-05-10T09:00:01", "a"), post("2024-05-10T09:00:02", "b")]
    found = read("data/tweets.js", held, {"data/manifest.js": manifest({"tweets.js": 3})})
    assert found.codes == ["count_differs"]
    assert "3 entries; found here: 2" in found.warnings[0].message
    assert read("data/tweets.js", held, {"data/manifest.js": manifest({"tweets.js": 2})}).codes == []


def test_members_that_were_taken_out_and_other_parts_are_told() -> None:
    told = surveyed({"data/manifest.js": manifest({"direct-messages.js": 4, "moment.js": 0}, isPartialArchive=True)})
    assert [each.code for each in told.warnings] == ["missing_member", "part_missing"]
    assert "direct-messages.js" in told.warnings[0].message
    assert "moment.js" not in told.warnings[0].message
    assert any("direct-messages.js" in gap.why for gap in told.missing)


def test_the_account_and_the_date_of_birth_are_facts() -> None:
    born = [{"ageMeta": {"ageInfo": {"age": ["41"], "birthDate": "1983-05-04"}}}]
    facts = {fact.what: fact for fact in surveyed({"data/ageinfo.js": born}).facts}
    assert (facts["account"].start, facts["account"].basis) == (utc(2012, 3, 4, 5, 6, 7), Basis.ARCHIVE)
    assert facts["born"].value == "1983-05-04"


def test_no_archive_tells_how_the_setting_on_grok_stood() -> None:
    survey = surveyed({"data/ageinfo.js": []})
    assert not [fact for fact in survey.facts if fact.what == "setting:x.grok"]
    asked = [gap.fact for gap in survey.missing]
    assert asked[:4] == ["setting:x.grok", "setting:x.protected", "setting:x.collaborators", "residence"]


def test_a_private_stretch_that_ended_leaves_the_audience_unknown() -> None:
    """What followers alone could see then, everybody could see once the account was open again."""
    others = {
        "data/protected-history.js": history(("2026-03-01T10:00:00", "Protect"), ("2026-04-01T10:00:00", "Unprotect"))
    }
    held = [
        post("2026-02-01T00:00:00", "before"),
        post("2026-03-10T00:00:00", "in"),
        post("2026-04-02T00:00:00", "after"),
    ]
    assert [each.audience for each in read("data/tweets.js", held, others).records] == [None, Audience.UNKNOWN, None]
    facts = [fact for fact in surveyed(others).facts if fact.what != "account"]
    assert [(fact.what, fact.value, fact.start) for fact in facts] == [
        ("setting:x.protected", "on", utc(2026, 3, 1, 10)),
        ("setting:x.protected", "off", utc(2026, 4, 1, 10)),
    ]


def test_a_private_stretch_that_goes_on_is_a_fact_on_the_audience() -> None:
    facts = surveyed({"data/protected-history.js": history(("2026-03-01T10:00:00", "protected"))}).facts
    assert [(fact.what, fact.value) for fact in facts[1:]] == [("setting:x.protected", "on"), ("audience", "limited")]
    assert facts[2].start == utc(2026, 3, 1, 10)


def test_opened_first_was_private_before_as_far_back_as_the_list_goes() -> None:
    others = {"data/protected-history.js": history(("2026-03-01T10:00:00", "Unprotect"))}
    held = [post("2025-06-01T00:00:00", "long before"), post("2026-02-01T00:00:00", "before")]
    assert [each.audience for each in read("data/tweets.js", held, others).records] == [None, Audience.UNKNOWN]


def test_an_empty_list_says_nothing_and_an_unknown_word_is_told() -> None:
    assert [fact.what for fact in surveyed({"data/protected-history.js": []}).facts] == ["account"]
    odd = surveyed({"data/protected-history.js": history(("2026-03-01T10:00:00", "Paused"))})
    assert [each.code for each in odd.warnings] == ["unknown_change"]
    assert [fact.what for fact in odd.facts] == ["account"]


@pytest.mark.parametrize(
    ("zone", "code"), [("Dublin", "IE"), ("Europe/Berlin", "DE"), ("Eastern Time (US & Canada)", ""), ("", "")]
)
def test_a_time_zone_is_a_weak_sign_of_a_country(zone: str, code: str) -> None:
    assert country_of(zone) == code
    seen = surveyed({"data/account-timezone.js": [{"accountTimezone": {"accountId": OWNER, "timeZone": zone}}]})
    assert [each.value for each in seen.observations] == ([code] if code else [])


def test_members_of_other_names_are_read_or_listed() -> None:
    new = read("data/something-new.js", [{"somethingNew": {"createdAt": "2025-01-01T00:00:00.000Z", "word": "odd"}}])
    assert (new.texts, new.codes) == (
        ["createdAt: 2025-01-01T00:00:00.000Z\nword: odd"],
        ["unknown_kind"],
    )
    listed = read("data/notes.txt", b"anything at all")
    assert (listed.outcome.status.value, listed.records) == ("unrecognised", [])


@pytest.mark.parametrize(
    ("path", "element", "category"),
    [
        ("data/like.js", {"like": {"tweetId": "1", "fullText": "another's"}}, DataCategory.REACTION),
        ("data/block.js", {"blocking": {"accountId": "1"}}, DataCategory.SETTING),
        ("data/phone-number.js", {"device": {"phoneNumber": "+1"}}, DataCategory.LOGIN_SECURITY),
        ("data/ni-devices.js", {"niDeviceResponse": {"created": "2024.05.06"}}, DataCategory.LOGIN_SECURITY),
        ("data/lists-created.js", {"userListInfo": {"url": "https://example.org"}}, DataCategory.CONNECTION),
        ("data/contact.js", {"contact": {"id": "1"}}, DataCategory.CONTACT),
        ("data/saved-search.js", {"savedSearch": {"query": "moss"}}, DataCategory.SEARCH_QUERY),
        ("data/article.js", {"article": {"title": "a"}}, DataCategory.ARTICLE),
        ("data/audio-video-calls-in-dm.js", {"call": {"id": "1"}}, DataCategory.CALL),
        ("data/periscope-comments-made-by-user.js", {"a": {"text": "b"}}, DataCategory.COMMENT),
        ("data/tweetdeck.js", {"deck": {"title": "a"}}, DataCategory.OTHER),
        ("data/community-note-rating.js", {"communityNoteRating": {"noteId": "1"}}, DataCategory.REACTION),
    ],
)
def test_kinds_by_name(path: str, element: dict[str, Any], category: DataCategory) -> None:
    (record,) = read(path, [element]).records
    assert record.category is category
    assert record.created is None


def test_interests_and_places_by_era() -> None:
    def held(interests: list[Any], places: list[Any]) -> list[Any]:
        return [{"p13nData": {"interests": {"interests": interests}, "locationHistory": places}}]

    new = read("data/personalization.js", held([{"name": "Moss", "isDisabled": True}], [{"country": "IE"}]))
    old = read("data/personalization.js", held(["Moss"], ["Dublin, Ireland"]))
    for found in (new, old):
        assert [each.category for each in found.records] == [DataCategory.INFERENCE, DataCategory.DEVICE_LOCATION]
    assert (new.texts, old.texts) == (["name: Moss\nisDisabled: yes", "country: IE"], ["Moss", "Dublin, Ireland"])


def test_advertising_is_read_one_by_one_and_its_zone_is_not_known() -> None:
    shown = [{"advertiserInfo": {"screenName": "@a"}, "impressionTime": "2026-05-01 07:08:09"}] * 2
    found = read("data/ad-impressions.js", [{"ad": {"adsUserData": {"adImpressions": {"impressions": shown}}}}])
    assert [each.category for each in found.records] == [DataCategory.AD_INTERACTION] * 2
    assert found.codes == ["zone_unknown"]
    assert found.records[1].locator.pointer == "/0/ad/adsUserData/adImpressions/impressions/1"


def test_the_manifest_and_the_page_are_containers() -> None:
    held = archive({"data/manifest.js": manifest({}), "Your archive.html": b"<html>", "assets/js/main.js": b"a()"})
    survey = X().survey(held)
    for path in ("data/manifest.js", "Your archive.html", "assets/js/main.js"):
        outcome = list(X().read(held, held.member(path), survey))[-1]
        assert (outcome.status.value, outcome.records, bool(outcome.note)) == ("read", 0, True)  # type: ignore[union-attr]
    assert ACCOUNT
