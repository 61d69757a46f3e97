"""JavaScript before the JSON: places stay exact, whatever stands before and behind; nothing is run."""

import hashlib
import json

import pytest

from inspector.records.record import MemberStatus
from tests.support.x import post, read, script

POSTS = [post("2024-05-10T09:00:01", "one"), post("2024-05-11T09:00:01", "two")]
JSON = json.dumps(POSTS)


@pytest.mark.parametrize(
    "before",
    ["window.YTD.tweets.part0 = ", "window.YTD.tweet.part12=", "\n window.YTD.tweets.part0 =\n\n ", "", "\ufeff"],
)
@pytest.mark.parametrize("behind", ["", "\n", ";", " ;\n"])
def test_places_count_in_the_member_as_it_stands(before: str, behind: str) -> None:
    content = f"{before}{JSON}{behind}".encode()
    found = read("data/tweets.js", content)
    assert [each.text for each in found.records] == ["one", "two"]
    assert [each.locator.pointer for each in found.records] == ["/0", "/1"]
    for record, held in zip(found.records, POSTS, strict=True):
        place = record.locator
        raw = content[place.offset : place.offset + place.length]
        assert json.loads(raw) == held
        assert hashlib.sha256(raw).digest() == place.sha256
    assert (found.codes, found.outcome.status) == ([], MemberStatus.READ)
    assert (found.outcome.size, found.outcome.sha256) == (len(content), hashlib.sha256(content).digest())


def test_an_empty_list_is_said() -> None:
    for content in (b"window.YTD.tweets.part0 = []", b"window.YTD.tweets.part0 = [ ]"):
        assert read("data/tweets.js", content).outcome.note == "It holds an empty list and no data."


def test_what_else_stands_behind_is_told() -> None:
    assert read("data/tweets.js", f"window.YTD.tweets.part0 = {JSON}; alert(1)".encode()).codes == ["trailing_bytes"]


def test_a_member_cut_in_the_middle_keeps_what_came_before() -> None:
    content = script("tweets", POSTS)
    found = read("data/tweets.js", content[:-40])
    assert [each.damaged for each in found.records] == [False, True]
    assert found.records[0].text == "one"
    assert "cut" in found.codes


def test_after_a_fault_in_the_middle_the_rest_is_read() -> None:
    content = script("tweets", [*POSTS, post("2024-05-12T09:00:01", "three")]).replace(b'"two"', b'"two', 1)
    found = read("data/tweets.js", content)
    assert found.records[0].text == "one"
    assert found.records[-1].text == "three"
    assert "broken_json" in found.codes
    assert all("byte" in each.message or each.record for each in found.warnings if each.code == "broken_json")
