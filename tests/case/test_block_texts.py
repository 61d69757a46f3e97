"""Texts of a block are mended where they hold what no database can, and are themselves everywhere else."""

from array import array

from inspector.case.packing import pack
from inspector.records.block import BlockKind, RecordBlock
from inspector.records.categories import Author, DataCategory
from inspector.records.instants import Precision, Zone
from inspector.records.record import Conversation, Participant

KIND = BlockKind(DataCategory.PRIVATE_MESSAGE, Author.OTHER, (), Precision.SECOND, Zone.STATED)


def packed(texts: list[str], key: str = "2-a", name: str = "Ivo") -> tuple[object, ...]:
    """A block of these texts, packed."""
    count, person = len(texts), Participant(name, "ivo-m")
    numbers, places = array("q", range(count)), array("l", [0] * count)
    told = Conversation(key, "", (person,), DataCategory.PRIVATE_MESSAGE)
    return pack(
        RecordBlock(
            0, numbers, numbers, numbers, [b"h" * 32] * count, [KIND], places, numbers, [(key, count)], [person], places,
            [""] * count, texts, [(count, told)],
        )
    )  # fmt: skip


def test_half_a_character_is_mended_and_no_other_text_is() -> None:
    assert packed(["plain", "Grüße 𝄞", "\ud800 half", ""])[12] == ["plain", "Grüße 𝄞", "\ufffd half", ""]
    assert packed(["plain", "Grüße 𝄞"])[12] == ["plain", "Grüße 𝄞"]
    assert packed(["plain", "text"])[12] == ["plain", "text"]
    assert packed(["", ""])[12] is None


def test_so_are_names_and_keys() -> None:
    block = packed(["hello"], key="2-\udc00", name="Zoë \ud834")
    assert block[8] == [("2-\ufffd", 1)]
    assert block[9] == [("Zoë \ufffd", "ivo-m")]
    assert block[13] == [(1, "2-\ufffd", "", (("Zoë \ufffd", "ivo-m"),), "private_message", "[]")]
