"""Snapchat's pages: those of single chats are read where there is no JSON, all others are listed and say what to ask for."""

import pytest

from inspector.platforms.snapchat.adapter import Snapchat
from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.instants import utc
from inspector.records.record import MemberStatus
from tests.platforms.adapter_laws import obeys
from tests.support.memory_archive import MemoryArchive
from tests.support.snapchat import ACCOUNT, CHATS, NAME, OTHER, OWNER, THIRD, archive, said, sorted_out

PAGE = f"html/chat_history/subpage_{OTHER}.html"


def card(sender: str, text: str, kind: str = "TEXT", at: str = "2025-09-05 12:00:00 UTC") -> str:
    return (
        "<div style='background: #f2f2f2;'><div><span>Saved</span></div><div><h4>"
        f"{sender}</h4></div><span>{kind}</span><p>{text}</p><h6>{at}</h6></div>"
    )


def page(*cards: str, other: str = OTHER) -> bytes:
    top = f"<html><head><title>x</title></head><body><div class='leftpanel'><h4>Menu</h4></div><h1>Chat History with {other}</h1>"
    return f"{top}<div class='rightpanel'>{''.join(cards)}</div></body></html>".encode()


def pages(**others: bytes) -> MemoryArchive:
    both = {
        PAGE: page(
            card(OTHER, "It&#39;s &lt;b&gt;"), card(OWNER, "Yes &amp;<br>no"), card(OTHER, "", "STATUSERASEDMESSAGE")
        ),
        f"html/chat_history/subpage_{THIRD}.html": page(card(OWNER, "Hello"), other=THIRD),
    }
    return archive(
        {**both, "html/chat_history.html": b"<h1>Snapchat</h1>", "index.html": b"<h1>My Data</h1>", **others}
    )


def test_pages_of_chats_are_read_where_no_json_was_chosen() -> None:
    held = pages()
    assert Snapchat().recognise(held).score == 1
    survey = Snapchat().survey(held)
    assert survey.owner.name == OWNER
    assert {each.code for each in survey.warnings} == {"owner_by_chats"}
    assert survey.missing[0].what == "The export as JSON"
    found = sorted_out(held, PAGE)
    assert [(each.author, each.text) for each in found.records] == [
        (Author.OTHER, "It's <b>"),
        (Author.OWNER, "Yes &\nno"),
        (Author.OTHER, "[erased by its sender: when is not told, and the message is gone]"),
    ]
    first = found.records[0]
    assert first.created is not None
    assert (first.created.earliest, first.conversation, first.category) == (
        utc(2025, 9, 5, 12),
        OTHER,
        DataCategory.PRIVATE_MESSAGE,
    )
    assert found.records[2].signs == ((Sign.DELETED, Grade.LIKELY),)
    raw = held.contents[PAGE][first.locator.offset : first.locator.offset + first.locator.length]
    assert (raw[:4], raw[-5:]) == (b"<h4>", b"</h6>")
    obeys(Snapchat(), held, lambda member: held.contents[member.path])


def test_a_page_beside_its_json_holds_nothing_twice() -> None:
    held = archive(
        {
            CHATS: {OTHER: [said()]},
            "json/account.json": ACCOUNT,
            PAGE: page(card(OTHER, "x")),
            "html/account.html": b"x",
        }
    )
    for path in (PAGE, "html/account.html"):
        found = sorted_out(held, path)
        assert (found.records, found.outcome.status) == ([], MemberStatus.READ)
        assert "same name" in found.outcome.note


@pytest.mark.parametrize("path", ["html/chat_history.html", "html/account.html", "html/snap_history.html"])
def test_other_pages_are_listed_and_say_what_to_ask_for(path: str) -> None:
    found = sorted_out(pages(**{path: b"<table><tr><td>x</td></tr></table>"}), path)
    assert (found.outcome.status, "Export JSON Files" in found.outcome.note) == (MemberStatus.UNRECOGNISED, True)


def test_a_chats_page_of_another_build_is_listed() -> None:
    held = pages(**{PAGE: b"<html><h1>Snapchat</h1><h4>Otter</h4><table><tr><td>Hi</td></tr></table></html>"})
    assert sorted_out(held, PAGE).outcome.status is MemberStatus.UNRECOGNISED


def test_a_page_cut_in_the_middle_gives_what_came_before() -> None:
    whole = page(card(OTHER, "one"), card(OTHER, "two"))
    held = pages(**{PAGE: whole[: whole.index(b"two") + 3]})
    found = sorted_out(held, PAGE)
    assert (found.records[0].text, found.records[1].damaged, found.codes) == ("one", True, ["cut"])
    obeys(Snapchat(), held, lambda member: held.contents[member.path])


def test_a_time_that_is_none_is_said() -> None:
    found = sorted_out(pages(**{PAGE: page(card(OTHER, "x", at="soon"))}), PAGE)
    assert [(each.code, each.record) for each in found.warnings] == [("unreadable_date", 1)]


def test_where_nothing_tells_the_day_the_newest_message_of_a_page_does() -> None:
    held = archive({PAGE: page(card(OTHER, "x"), card(OTHER, "y", at="2025-09-07 01:00:00 UTC"))}, "renamed.zip", None)
    survey = Snapchat().survey(held)
    assert (survey.exported_at_basis, survey.as_of) == ("newest_record", utc(2025, 9, 8))
    assert sorted_out(held, PAGE).records[1].created is not None


def test_where_two_write_in_as_many_chats_nobody_is_taken_for_the_owner() -> None:
    alone = archive({PAGE: page(card(OTHER, "a"), card(OWNER, "b"))}, NAME)
    assert "owner_unknown" in {each.code for each in Snapchat().survey(alone).warnings}
    assert {each.author for each in sorted_out(alone, PAGE).records} == {Author.OTHER}
