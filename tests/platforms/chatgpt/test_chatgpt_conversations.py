"""Every trap that a file of conversations holds."""

import json
from dataclasses import replace
from typing import Any

import pytest

from inspector.archive.limits import STANDARD
from inspector.platforms.chatgpt import conversations
from inspector.platforms.chatgpt.tree import shape_of
from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.instants import DAY, Precision, to_iso
from inspector.records.record import MemberStatus
from tests.support.chatgpt import MAY, OWNER_ID, chat, node, read, surveyed

FILE = "conversations.json"


def texts(*chats: Any) -> list[str]:
    return read(FILE, list(chats)).texts


def test_all_branches_are_read_and_children_are_never_asked() -> None:
    nodes = [node("q", "root", "Q"), node("a", "q", "A", "assistant"), node("b", "q", "B", "assistant")]
    bare = read(FILE, [chat("c", *nodes)])
    wrong = [{**each, "children": ["nobody"]} for each in nodes]
    assert bare.texts == read(FILE, [chat("c", *wrong)]).texts == ["Q", "A", "B"]
    assert "Messages on branches that were edited or regenerated away: 1" in bare.outcome.note
    assert [record.locator.pointer for record in bare.records] == [f"/0/mapping/{name}" for name in "qab"]


@pytest.mark.parametrize(
    "content",
    [None, {"content_type": "text"}, {"content_type": "text", "parts": None}, {"content_type": "text", "parts": [None]},
     {"content_type": "text", "parts": [""]}, {"content_type": "text", "parts": "odd"}],
)  # fmt: skip
def test_a_node_that_says_nothing_is_no_record(content: Any) -> None:
    found = read(FILE, [chat("c", node("q", "root", "Q"), node("e", "q", content, "system"))])
    assert found.texts == ["Q"]
    assert found.warnings == []
    assert "hold no words (their beginnings, mostly): 2" in found.outcome.note


def test_a_conversation_without_a_mapping_a_title_or_a_time_stops_nothing() -> None:
    bare = {"title": None, "create_time": None, "update_time": None, "mapping": None, "conversation_id": "x", "id": "x"}
    found = read(
        FILE,
        [bare, {"id": "y"}, "no conversation", None, chat("c", node("q", "root", "Q"), title=None, create_time=None)],
    )
    assert found.texts == ["Q"]
    assert found.codes == ["no_mapping", "no_mapping", "no_conversation", "no_conversation"]
    assert "0" in found.warnings[0].message
    assert [each.title for each in found.conversations] == [""]
    assert found.outcome.status is MemberStatus.READ


def test_a_message_without_a_time_has_its_conversations() -> None:
    found = read(FILE, [chat("c", node("q", "root", "Q", at=None), node("a", "q", "A", "assistant"))])
    created = found.records[0].created
    assert created is not None
    assert (created.earliest, created.latest) == (1_747_700_000_500_000, 1_747_700_060_500_000)
    assert created.precision is Precision.DAY
    assert found.codes == ["time_from_conversation"]


def test_where_the_conversation_begins_after_its_first_message_the_earlier_counts() -> None:
    nodes = (node("q", "root", "Q", at=MAY), node("h", "q", "H", at=None))
    late = read(FILE, [chat("c", *nodes, create_time=MAY + 30, update_time=None)]).records[1].created
    assert late is not None
    assert (late.earliest, late.precision) == (1_747_700_000_500_000, Precision.YEAR)
    assert late.latest == surveyed({}).as_of


@pytest.mark.parametrize("at", [MAY * 1000, 0, -1, 10**30, 1_669_766_399])
def test_a_time_that_cannot_be_is_told_and_replaced(at: float) -> None:
    found = read(FILE, [chat("c", node("q", "root", "Q", at=at))])
    assert found.codes == ["date_out_of_range", "time_from_conversation"]
    assert found.records[0].created is not None
    assert found.warnings[0].record == 1


def test_no_time_anywhere() -> None:
    found = read(FILE, [chat("c", node("q", "root", "Q", at=None), create_time=None, update_time=None)])
    assert found.records[0].created is None


def test_whose_words() -> None:
    web = {"content_type": "tether_quote", "text": "T", "title": "W", "url": "https://w.example"}
    nodes = [
        node("q", "root", "Q"), node("s", "q", "S", "system"), node("a", "s", "A", "assistant"),
        node("t", "a", web, "tool", author={"role": "tool", "name": "browser"}),
        node("m", "t", "M", "assistant", recipient="bio"), node("x", "m", "X", "critic"),
        node("r", "x", "R", author={"role": "user", "metadata": {"real_author": "tool:web"}}),
        node("u", "r", {"content_type": "brand_new", "text": "U"}),
    ]  # fmt: skip
    found = read(FILE, [chat("c", *nodes)])
    assert [(each.text[:1], each.author, each.category) for each in found.records] == [
        ("Q", Author.OWNER, DataCategory.AI_CHAT), ("S", Author.PLATFORM, DataCategory.AI_CHAT),
        ("A", Author.PLATFORM, DataCategory.AI_CHAT), ("W", Author.PLATFORM, DataCategory.AI_CHAT),
        ("M", Author.PLATFORM, DataCategory.INFERENCE), ("X", Author.PLATFORM, DataCategory.AI_CHAT),
        ("R", Author.PLATFORM, DataCategory.AI_CHAT), ("U", Author.OWNER, DataCategory.AI_CHAT),
    ]  # fmt: skip
    assert found.records[3].signs == ((Sign.THIRD_PARTY, Grade.CERTAIN),)
    assert found.records[6].signs == ((Sign.THIRD_PARTY, Grade.LIKELY),)
    assert found.codes == ["unknown_role", "unknown_content"]
    assert [each.sender.identifier for each in found.records[:2] if each.sender] == [OWNER_ID, "chatgpt"]


def test_older_custom_instructions_are_a_profile() -> None:
    told = {
        "user_context_message_data": {"about_user_message": "Bees.", "about_model_message": "Short."},
        "is_user_system_message": True,
    }
    found = read(FILE, [chat("c", node("i", "root", {"content_type": "text", "parts": [""]}, "system", metadata=told))])
    assert [(each.category, each.text) for each in found.records] == [(DataCategory.PROFILE, "Bees.\nShort.")]


def test_feedback_marks_every_message_of_the_conversation_and_no_other() -> None:
    chats = [chat("c", node("q", "root", "Q"), node("a", "q", "A", "assistant")), chat("d", node("q", "root", "D"))]
    others = {
        "message_feedback.json": [{"conversation_id": "c", "rating": "thumbs_up", "create_time": MAY}],
        "shared_conversations.json": [{"conversation_id": "d"}],
    }
    found = read(FILE, chats, others)
    rated, shared = (Sign.RATED, Grade.CERTAIN), (Sign.SHARED_LINK, Grade.CERTAIN)
    assert [each.signs for each in found.records] == [(rated,), (rated,), (shared,)]
    assert Sign.RATED not in surveyed(others).unshown_signs
    assert Sign.RATED in surveyed({}).unshown_signs


def test_equal_ids_of_messages_in_two_conversations_are_two_records() -> None:
    found = read(FILE, [chat("c", node("q", "root", "Q")), chat("d", node("q", "root", "Q"))])
    assert [(each.conversation, each.locator.pointer) for each in found.records] == [
        ("c", "/0/mapping/q"),
        ("d", "/1/mapping/q"),
    ]


def test_one_conversation_twice_is_kept_twice_and_told() -> None:
    assert read(FILE, [chat("c", node("q", "root", "Q")), chat("c", node("q", "root", "Q"))]).codes == [
        "doubled_conversation"
    ]


def test_circles_missing_parents_and_depth() -> None:
    circle = read(FILE, [chat("c", node("a", "b", "A"), node("b", "a", "B"))])
    lost = read(FILE, [chat("c", node("a", "nobody", "A"))])
    assert circle.codes == lost.codes == ["broken_tree"]
    long = {str(number): str(number - 1) if number else "" for number in range(50_000)}
    assert len(shape_of(long, "49999").shown) == 50_000


def test_an_object_in_place_of_the_list_is_read_and_told() -> None:
    found = read(FILE, {"conversations": [chat("c", node("q", "root", "Q"))], "version": 1})
    assert (found.texts, found.codes) == (["Q"], ["re_export"])
    assert found.records[0].locator.pointer == "/conversations/0/mapping/q"


@pytest.mark.parametrize("content", [b"", b"  ", b"5", b'"text"', b"no json"])
def test_no_list_at_all_is_listed(content: bytes) -> None:
    assert read(FILE, content).outcome.status is MemberStatus.UNRECOGNISED


def test_cut_in_the_middle_all_before_it_is_read() -> None:
    whole = json.dumps(
        [chat(str(at), node("q", "root", f"Q{at}"), node("a", "q", f"A{at}", "assistant")) for at in range(4)]
    )
    found = read(FILE, whole[: whole.index("A3") + 1].encode())
    assert found.texts[:7] == ["Q0", "A0", "Q1", "A1", "Q2", "A2", "Q3"]
    assert found.records[7].damaged
    assert (found.records[7].author, found.records[7].conversation) == (Author.PLATFORM, f"{FILE}/3")
    assert found.codes.count("cut") == 2


def test_a_damaged_message_is_a_record_and_all_else_is_read() -> None:
    whole = json.dumps(
        [chat(str(at), node("q", "root", f"Q{at}"), node("a", "q", f"A{at}", "assistant")) for at in range(3)]
    )
    at = whole.index('"A1"')
    found = read(FILE, (whole[:at] + '"A1' + whole[at + 4 :]).encode())
    assert [each.text for each in found.records if not each.damaged] == ["Q0", "A0", "Q1", "Q2", "A2"]
    (broken,) = (each for each in found.records if each.damaged)
    assert broken.author is Author.PLATFORM
    assert broken.created is not None
    assert "broken_json" in found.codes


@pytest.mark.parametrize("how", ["utf-8-sig", "utf-16", "cp1252"])
def test_wrong_encodings(how: str) -> None:
    content = json.dumps([chat("c", node("q", "root", "Café"), node("a", "q", "A", "assistant"))], ensure_ascii=False)
    found = read(FILE, content.encode(how))
    assert found.texts == ["Café", "A"]
    assert found.codes == (["encoding_guessed"] if how == "cp1252" else [])


def test_half_characters_doubled_keys_and_what_nests_too_deep() -> None:
    deep: Any = "x"
    for _ in range(300):
        deep = [deep]
    nodes = (node("q", "root", "Q\ud83d"), node("d", "q", "D", metadata={"deep": deep}), node("e", "d", "E"))
    content = json.dumps([chat("c", *nodes)]).replace('"E"]', '"E"], "parts": ["F"]')
    found = read(FILE, content.encode())
    assert found.texts == ["Q\ufffd", "", "F"]
    assert found.codes == ["lone_surrogate", "too_deep", "doubled_key"]


def test_a_message_beyond_the_limit_is_marked_and_the_next_one_read() -> None:
    nodes = (node("q", "root", "Q" * 9_000), node("a", "q", "A", "assistant"))
    found = read(FILE, [chat("c", *nodes)], limits=replace(STANDARD, record_bytes=5_000))
    assert [(each.text, each.damaged) for each in found.records] == [("", True), ("A", False)]
    assert found.codes == ["too_large"]


def test_one_very_long_conversation_is_not_held_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    nodes = [
        node(str(at), str(at - 1) if at else "root", f"T{at}", at=None if at == 70 else MAY + at) for at in range(80)
    ]
    chats = [chat("b", node("q", "root", "Q")), chat("long", *nodes), chat("e", node("q", "root", "Q"))]
    usual = read(FILE, chats)
    monkeypatch.setattr(conversations, "HELD", 2_000)
    found = read(FILE, chats)
    assert found.records == usual.records
    assert found.conversations == usual.conversations
    assert {each.conversation for each in found.records} == {"b", "long", "e"}


def test_the_day_is_that_of_the_name_else_of_the_newest_message() -> None:
    survey = surveyed({FILE: [chat("c", node("q", "root", "Q"))]})
    assert (to_iso(survey.exported_at or 0), survey.exported_at_basis) == ("2026-05-20T09:30:00Z", "archive_name")
    assert to_iso(survey.as_of) == "2026-05-21T00:00:00Z"
    unnamed = surveyed({FILE: [chat("c", node("q", "root", "Q"))]}, "export.zip")
    assert (to_iso(unnamed.exported_at or 0), unnamed.exported_at_basis) == ("2025-05-20T00:14:20.5Z", "newest_record")
    assert [each.code for each in unnamed.warnings] == ["export_day_unknown"]
    assert unnamed.as_of % DAY == 0


def test_parts_that_are_missing_are_named() -> None:
    manifest = {
        "logical_files": {"conversations.json": {"files": [f"conversations-00{at}.json" for at in range(4)]}},
        "export_files": [{"path": "gone.json"}],
    }
    held = {"conversations-000.json": [], "conversations-002.json": [], "export_manifest.json": manifest}
    warnings = surveyed(held).warnings
    assert [each.code for each in warnings] == ["missing_part", "listed_file_missing"]
    assert "conversations-001.json, conversations-003.json" in warnings[0].message
    assert surveyed({"conversations-000.json": []}).warnings == ()
