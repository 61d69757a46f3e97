"""What a person reads of files, ratings and shared links: names and kinds, no keys of the export."""

import pytest

from inspector.platforms.chatgpt.content import attached_words, text_of
from inspector.platforms.chatgpt.told import feedback_words, library_words, shared_words

PICTURE = {"content_type": "image_asset_pointer", "asset_pointer": "sediment://file_00000000c0ffee11c0ffee22c0ffee33"}
NAMED = {
    "attachments": [{"id": "file_00000000c0ffee11c0ffee22c0ffee33", "name": "gauge.png", "mime_type": "image/png"}]
}


def test_a_picture_is_named_once_with_its_kind() -> None:
    content = {"content_type": "multimodal_text", "parts": ["Is it red?", PICTURE]}
    assert (text_of(content, NAMED), attached_words(NAMED)) == ("Is it red?", ("[picture: gauge.png]",))
    assert text_of(content, {}) == "Is it red?\n[picture]"


@pytest.mark.parametrize(
    ("mime", "kind"),
    [("text/csv", "table"), ("application/pdf", "PDF document"), ("audio/wav", "sound recording"), (None, "file")],
)
def test_kinds_are_words(mime: str | None, kind: str) -> None:
    held = {"file_name": "a.b", "mime_type": mime, "library_file_category": "generated", "file_size_bytes": 2600}
    assert library_words(held) == f"a.b ({kind}, made by ChatGPT, 2,600 bytes)"


def test_a_rating_shows_what_was_said_and_no_ids() -> None:
    said = {"id": "5a", "rating": "thumbs_down", "content": '{"tags": ["not-helpful"], "text": "Too vague."}', "x": "y"}
    assert feedback_words(said) == "Thumbs down\nnot-helpful\nToo vague.\nx: y"
    assert feedback_words({"rating": "sideways", "content": "{nope"}) == "sideways\n{nope"


def test_a_shared_link_says_whether_it_bears_a_name() -> None:
    assert (
        shared_words({"title": "Fridges", "is_anonymous": True, "id": "x"})
        == "Shared by a link\nFridges\nwithout your name"
    )
    assert shared_words({"is_anonymous": None}) == "Shared by a link"


def test_a_kind_that_nobody_knows_is_shown_line_by_line() -> None:
    assert text_of({"content_type": "holograph", "depth": 3, "empty": None}, {}) == "depth: 3"
