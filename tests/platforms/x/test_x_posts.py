"""Posts: kinds, texts, times and who could see them."""

import pytest

from inspector.records.categories import Audience, Author, DataCategory, Grade, Sign
from inspector.records.instants import Precision, Zone, utc
from tests.support.x import OTHER, OWNER, chat, message, number, post, read

WHEN = "2024-05-10T09:00:01"


def test_answers_are_comments_and_reposts_are_reactions_of_anothers_words() -> None:
    answer = post(WHEN, "@otter yes", in_reply_to_status_id_str="1788856505856950000", in_reply_to_status_id="1")
    nowhere = post(WHEN, "to nobody", in_reply_to_status_id_str="-1", in_reply_to_status_id="-1")
    found = read("data/tweets.js", [post(WHEN, "mine"), answer, post(WHEN, "RT @pine: cut o…"), nowhere])
    assert [(each.category, each.author) for each in found.records] == [
        (DataCategory.POST, Author.OWNER),
        (DataCategory.COMMENT, Author.OWNER),
        (DataCategory.REACTION, Author.OTHER),
        (DataCategory.POST, Author.OWNER),
    ]
    assert found.records[2].sender is None


def test_words_are_as_they_are_meant_and_links_whole() -> None:
    urls = {"urls": [{"url": "https://t.co/a", "expanded_url": "https://example.org/b"}]}
    found = read("data/tweets.js", [post(WHEN, "tea &amp; toast https://t.co/a", entities=urls)])
    assert found.texts == ["tea & toast https://example.org/b"]


def test_an_instant_is_stated_in_utc_to_the_second() -> None:
    created = read("data/tweets.js", [post(WHEN, "a")]).records[0].created
    assert created is not None
    assert (created.earliest, created.precision, created.zone) == (
        utc(2024, 5, 10, 9, 0, 1),
        Precision.SECOND,
        Zone.STATED,
    )


@pytest.mark.parametrize("day", ["Thu Jan 09 00:00:00 +0000 1997", "Tue Jun 03 00:00:00 +0000 2003"])
def test_a_post_from_before_x_has_no_instant_and_its_number_tells_when(day: str) -> None:
    found = read("data/tweets.js", [post("2012-06-01T00:00:00", "kept", created_at=day)])
    assert (found.texts, found.records[0].created) == (["kept"], None)
    assert found.codes == ["date_out_of_range", "date_differs_from_id"]
    assert "2012-06-01T00:00:00Z" in found.warnings[1].message


def test_a_time_that_its_number_contradicts_is_told() -> None:
    found = read("data/tweets.js", [post(WHEN, "a", id_str=number("2024-05-12T09:00:01"))])
    assert (found.codes, found.records[0].created is None) == (["date_differs_from_id"], False)


def test_numbers_from_before_november_2010_tell_nothing() -> None:
    assert (
        read("data/tweets.js", [post("2009-05-10T09:00:01", "old", id_str="1754321987", id="1754321987")]).codes == []
    )


def test_deleted_posts_bear_the_sign_and_their_end() -> None:
    gone = post(WHEN, "gone", deleted_at="Fri May 10 10:00:01 +0000 2024")
    (record,) = read("data/deleted-tweets.js", [gone]).records
    assert record.signs == ((Sign.DELETED, Grade.CERTAIN),)
    assert record.deleted_at == utc(2024, 5, 10, 10, 0, 1)


def test_heads_of_posts_count_once() -> None:
    whole = post(WHEN, "whole")
    heads = [
        {"tweet": {"tweet_id": number(when), "user_id": OWNER, "created_at": "Fri May 10 09:00:01 +0000 2024"}}
        for when in (WHEN, "2024-05-10T09:00:02")
    ]
    found = read("data/tweet-headers.js", heads, {"data/tweets-part1.js": [whole]})
    assert [each.locator.pointer for each in found.records] == ["/1"]
    assert (found.codes, "counted there: 1" in found.outcome.note) == (["text_missing"], True)
    assert [each.text for each in read("data/tweets.js", [whole]).records] == ["whole"]


def test_long_posts_and_those_of_communities_and_circles() -> None:
    long = {"noteTweet": {"noteTweetId": "1", "createdAt": "2024-05-10T09:00:01.250Z", "core": {"text": "long &lt;3"}}}
    (note,) = read("data/note-tweet.js", [long]).records
    assert (note.category, note.text) == (DataCategory.POST, "long <3")
    assert note.created is not None
    assert note.created.earliest == utc(2024, 5, 10, 9, 0, 1) + 250_000
    (community,) = read("data/community-tweet.js", [post(WHEN, "to growers")]).records
    assert (community.category, community.audience) == (DataCategory.COMMUNITY_MESSAGE, None)
    (circle,) = read("data/twitter-circle-tweet.js", [post(WHEN, "to some")]).records
    assert (circle.category, circle.audience) == (DataCategory.POST, Audience.LIMITED)


def test_a_bare_post_without_wrapper_is_one() -> None:
    (record,) = read("tweet.js", [post(WHEN, "bare")["tweet"]]).records
    assert (record.text, record.category) == ("bare", DataCategory.POST)


def test_pictures_belong_to_their_post_or_message() -> None:
    said = message("2024-06-01T08:00:00", OTHER, "see", mediaUrls=["https://example.org/a.jpg"])
    others = {
        "data/direct-messages.js": [chat(said)],
        "data/tweets.js": [post(WHEN, "RT @pine: mine no"), post(WHEN, "a")],
    }
    path = f"data/direct_messages_media/{number('2024-06-01T08:00:00', 3)}-Ab.jpg"
    (sent,) = read(path, b"\xff\xd8\xff\xe0", others).records
    assert (sent.category, sent.author, sent.audience) == (DataCategory.PHOTO, Author.OTHER, Audience.PRIVATE)
    assert sent.conversation == f"{OWNER}-{OTHER}"
    (alone,) = read(f"data/tweets_media/{number(WHEN)}-Ab.mp4", b"\x00\x00\x00\x18ftypmp42").records
    assert (alone.category, alone.audience) == (DataCategory.VIDEO, None)
    assert alone.created is not None
    assert (alone.created.earliest // 1_000_000, alone.created.zone) == (
        utc(2024, 5, 10, 9, 0, 1) // 1_000_000,
        Zone.INFERRED,
    )
    (made,) = read("data/grok_chat_media/1981-a.png", b"\x89PNG").records
    assert (made.category, made.service) == (DataCategory.AI_CHAT, "grok")
