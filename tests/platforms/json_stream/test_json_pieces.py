"""JSON members as pieces, against the standard parser: values, pointers, exact bytes, any split into blocks."""

import hashlib
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.archive.limits import STANDARD, Limits
from inspector.platforms.json_stream.frames import Frame
from inspector.platforms.json_stream.held import Held
from inspector.platforms.json_stream.marks import Marker
from inspector.platforms.json_stream.piece import MEANINGS, Kind, Piece, pointer
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.plan import EACH_ELEMENT, EITHER, LIST, OBJECT, Opened
from inspector.platforms.json_stream.run import read_run
from tests.support.member_stream import BytesStream

ALL = Opened(EITHER, each=Opened(EITHER, each=Opened(EITHER)))
CHATS = Opened(LIST, each=Opened(OBJECT, named={"nodes": Opened(OBJECT)}))
NAMED = Opened(OBJECT, named={"nodes": Opened(EITHER)})
scalars = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
texts = st.text(max_size=12) | st.sampled_from(
    ['"', "\\", '\\"', '{"a": [', "]},", "\\\\", "\u2028", "🐝", ":", "nodes"]
)
values = st.recursive(
    scalars | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=25,
)


def pieces(content: bytes, plan: Opened = ALL, *, step: int = 1 << 30, limits: Limits = STANDARD) -> list[Piece]:
    return list(json_pieces(BytesStream(content, step), plan, limits, min(step, 1 << 20)))


def found(content: bytes, plan: Opened = ALL, **options: Any) -> list[tuple[str, Any]]:
    return [(pointer(each.path), each.value) for each in pieces(content, plan, **options) if each.kind is Kind.VALUE]


def expected(value: Any, plan: Opened | None, path: str = "") -> list[tuple[str, Any]]:
    if (
        plan is None
        or not isinstance(value, list | dict)
        or ("[" if isinstance(value, list) else "{") not in plan.brackets
    ):
        return [(path, value)]
    parts = enumerate(value) if isinstance(value, list) else value.items()
    return [
        each
        for key, part in parts
        for each in expected(part, plan.part(key), f"{path}/{str(key).replace('~', '~0').replace('/', '~1')}")
    ]


@given(
    values,
    st.sampled_from([ALL, CHATS, EACH_ELEMENT, Opened(OBJECT), NAMED]),
    st.booleans(),
    st.integers(1, 9),
    st.integers(0, 3),
)
@settings(max_examples=400, deadline=None)
def test_the_same_as_the_standard_parser(value: Any, plan: Opened, ascii_: bool, step: int, indent: int) -> None:  # noqa: FBT001
    content = json.dumps(value, ensure_ascii=ascii_, indent=indent or None).encode()
    read = pieces(content, plan, step=step)
    assert [(pointer(each.path), each.value) for each in read if each.kind is Kind.VALUE] == expected(value, plan)
    assert not [each for each in read if each.notes or each.kind is Kind.FAULT]
    assert [each.kind for each in read].count(Kind.BEGIN) == [each.kind for each in read].count(Kind.END)
    end = 0
    for each in read:
        if each.kind is Kind.VALUE:
            assert each.offset >= end
            end = each.offset + each.length
            assert content[each.offset : end] == each.raw == each.raw.strip()
            assert each.sha256 == hashlib.sha256(each.raw).digest()
            assert json.loads(each.raw) == each.value


@given(values, st.sampled_from(["utf-16-le", "utf-16-be"]), st.booleans(), st.integers(1, 9))
@settings(max_examples=100, deadline=None)
def test_in_utf_16_too(value: Any, name: str, marked: bool, step: int) -> None:  # noqa: FBT001
    text = json.dumps({"k": value}, ensure_ascii=False)
    content = (("\ufeff" if marked else "") + text).encode(name)
    assert found(content, step=step) == expected({"k": value}, ALL)
    for each in pieces(content, step=step):
        if each.kind is Kind.VALUE:
            assert json.loads(content[each.offset : each.offset + each.length].decode(name)) == each.value


@given(values, st.data())
@settings(max_examples=300, deadline=None)
def test_whatever_the_bytes_it_never_raises_and_places_stay_in_order(value: Any, data: st.DataObject) -> None:
    content = bytearray(json.dumps([value, {"nodes": value}, value]).encode())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content)))
        content[at : at + data.draw(st.integers(0, 6))] = data.draw(st.binary(max_size=4))
    whole = pieces(bytes(content), CHATS)
    assert [each._replace(raw=b"") for each in whole] == [
        each._replace(raw=b"") for each in pieces(bytes(content), CHATS, step=5)
    ]
    end = 0
    for each in whole:
        assert set(each.notes) <= set(MEANINGS)
        if each.kind is Kind.VALUE:
            assert each.offset >= end
            end = each.offset + each.length
            assert each.sha256 == hashlib.sha256(content[each.offset : end]).digest()
    assert [each.kind for each in whole].count(Kind.BEGIN) == [each.kind for each in whole].count(Kind.END)


CHAT = '{"title": "t%d", "nodes": {"a": {"id": "a", "x": "one"}, "b": {"id": "b", "x": "two"}}, "last": %d}'
MANY = "[" + ", ".join(CHAT % (number, number) for number in range(5)) + "]"


def test_a_byte_order_mark_belongs_to_no_piece() -> None:
    content = b"\xef\xbb\xbf" + b'[1, {"a": 2}]'
    assert [(each.offset, each.value) for each in pieces(content, EACH_ELEMENT) if each.kind is Kind.VALUE] == [
        (4, 1),
        (7, {"a": 2}),
    ]


@pytest.mark.parametrize("cut", range(1, len(MANY)))
def test_cut_off_anywhere_all_before_is_read(cut: int) -> None:
    content = MANY.encode()
    whole, read = pieces(content, CHATS), pieces(content[:cut], CHATS)
    sound = [each for each in whole if each.kind is Kind.VALUE and each.offset + each.length < cut]
    kept = [each for each in read if each.kind is Kind.VALUE and not each.damaged]
    assert kept[: len(sound)] == sound
    assert len(kept) - len(sound) <= 1
    assert read[-1].kind is Kind.FAULT
    assert read[-1].notes == ("cut",)
    assert [each.kind for each in read].count(Kind.BEGIN) == [each.kind for each in read].count(Kind.END)


def lost(content: bytes, start: int, end: int) -> tuple[list[Piece], list[Piece]]:
    """What is read when the bytes from one place to another are gone: the sound values, and the rest."""
    read = pieces(content[:start] + content[end:], CHATS)
    return [each for each in read if each.kind is Kind.VALUE and not each.damaged], [
        each for each in read if each.notes
    ]


@pytest.mark.parametrize("start", range(120, 200, 3))
@pytest.mark.parametrize("length", [1, 2, 7, 30])
def test_where_bytes_are_lost_the_conversations_after_it_are_read(start: int, length: int) -> None:
    sound, _ = lost(MANY.encode(), start, start + length)
    texts_ = {json.dumps(each.value) for each in sound if "nodes" not in each.path}
    assert {'"t0"', "0", '"t3"', "3", '"t4"', "4"} <= texts_
    after = [each for each in sound if each.path[-1] in {"a", "b"}]
    assert len(after) >= 6


def test_what_is_odd_is_noted_and_read() -> None:
    assert pieces(b'{"a": {"x": 1, "x": 2}}', Opened(OBJECT))[1][2:3] == ({"x": 2},)
    odd = {each.path: (each.value, each.notes) for each in pieces(
        b'{"twice": {"x": 1, "x": 2}, "nan": [NaN, 1, -Infinity], "half": "\\ud83d!", "latin": "caf\xe9 \xa9 na\xefve", "ctl": "a\nb", "bad": nope}',
        Opened(OBJECT),
    ) if each.kind is Kind.VALUE}  # fmt: skip
    assert odd["twice",] == ({"x": 2}, ("doubled_key",))
    assert odd["nan",] == ([None, 1, None], ("not_a_number",))
    assert odd["half",] == ("\ufffd!", ("lone_surrogate",))
    assert odd["latin",] == ("café © naïve", ("encoding_guessed",))
    assert odd["ctl",] == ("a\nb", ())
    assert odd["bad",] == (None, ("broken_json",))


def test_limits_are_kept_and_all_else_is_read() -> None:
    small = replace(STANDARD, record_bytes=100, nesting=10)
    large, deep = json.dumps("x" * 5_000), "[" * 50 + "]" * 50
    content = f'[1, {large}, 2, {deep}, 3, {{"a": {deep}}}, 4]'.encode()
    for step in (7, 64, 100_000):
        read = [each for each in pieces(content, EACH_ELEMENT, limits=small, step=step) if each.kind is Kind.VALUE]
        assert [each.value for each in read] == [1, None, 2, None, 3, None, 4]
        assert [each.notes for each in read] == [(), ("too_large",), (), ("too_deep",), (), ("too_large",), ()] or [
            each.notes for each in read
        ][:5] == [(), ("too_large",), (), ("too_deep",), ()]
        for each in read:
            assert each.sha256 == hashlib.sha256(content[each.offset : each.offset + each.length]).digest()
            assert (
                content[each.offset : each.offset + each.length].strip()
                == content[each.offset : each.offset + each.length]
            )


@pytest.mark.parametrize(
    ("content", "values_", "codes"),
    [
        (b"", [], []),
        (b"   ", [], []),
        (b"null", [None], []),
        (b"[]", [], []),
        (b"{}", [], []),
        (b"[1] trailing", [1], ["trailing_bytes"]),
        (b"[1]\n[2]", [1], ["trailing_bytes"]),
        (b"[1, 2,]", [1, 2], []),
        (b"no json at all", [None], ["broken_json"]),
        (b"[1, 2}", [1], ["broken_json"]),
    ],
)
def test_odd_members(content: bytes, values_: list[Any], codes: list[str]) -> None:
    read = pieces(content)
    assert [each.value for each in read if each.kind is Kind.VALUE] == values_
    assert [code for each in read for code in each.notes] == codes


def test_a_part_that_is_lost_again_and_again_is_passed_over_in_the_end() -> None:
    """A list that opens as one and goes on as an object: reading went on at the same place for ever."""
    turns = Opened(LIST, each=Opened(OBJECT, named={"turns": Opened(LIST)}))
    told = b'{"type": "message", "role": "user", "content": ["text": "Sort."}]}'
    content = b'[{"id": "a", "turns": [{"id": "b", "role": "user", "input": [' + told + b"]}]}]"
    read = pieces(content, turns)
    assert ("/0/id", "a") in [(pointer(each.path), each.value) for each in read]
    assert any("broken_json" in each.notes for each in read)
    # Whatever part goes bad, all is read to the end.
    for place in range(len(content)):
        for byte in b'{}[],":x':
            assert pieces(content[:place] + bytes([byte]) + content[place + 1 :], turns) is not None


def test_the_object_whose_beginning_a_missing_quote_drew_into_a_text_is_found() -> None:
    content = b'[{"id": 1, "said": "one"}, {"id": 2, "said": "tw\x00o}, {"id": 3, "said": "three"}, {"id": 4, "said": "four"}]'
    for step in (1 << 30, 7):
        values = [each.value for each in pieces(content, EACH_ELEMENT, step=step) if each.kind is Kind.VALUE]
        assert values[0] == {"id": 1, "said": "one"}
        assert values[-2:] == [{"id": 3, "said": "three"}, {"id": 4, "said": "four"}]


@pytest.mark.parametrize(
    "odd",
    [
        '{"x": 1, "x": 2}, {"y": "\\u003a"}',
        '{"x": 1, "x": 2}, {"y": "\\u0022:"}',
        '{"x": 1, "x": 2}, {"y" : 1}',
        '{"x" : 100000000000000000000}',
        '{"x": NaN}, {"y": "\\ud83d"}',
        "1 2",
        "",
        '"a": 1',
        "[" * 300 + "]" * 300,
        '"' + "long" * 40 + '"',
    ],
)
@pytest.mark.parametrize("form", ["[%s]", '{"nodes": [%s], "b": 1}', '[{"nodes": {"k": %s}}]', "[%s}"])
def test_what_is_odd_among_many_is_told_as_where_parts_are_read_one_by_one(odd: str, form: str) -> None:
    """Sound parts that follow one another are read together where a block holds them, never where it holds five bytes."""
    sound = ", ".join(f'{{"id": {number}, "said": "it: \\"{number}\\""}}' for number in range(40))
    content = (form % f"{sound}, {odd}, {sound}, 7").encode()
    small = replace(STANDARD, record_bytes=150)
    for plan in (ALL, CHATS, EACH_ELEMENT, Opened(OBJECT, named={"nodes": EACH_ELEMENT})):
        for limits in (STANDARD, small):
            assert pieces(content, plan, limits=limits) == pieces(content, plan, limits=limits, step=5)


@pytest.mark.parametrize("name", [r'"nodes"', r'"n\u006fdes"', r'"nod\u0065s"'])
@pytest.mark.parametrize(
    "before", ["", '"a": "nodes", ', r'"a": "\"nodes\"", "b": {"nodes": 2}, ', '"a": [1, "nodes"], "b": {}, ']
)
def test_a_named_part_is_opened_however_it_is_written_and_whatever_stands_before_it(name: str, before: str) -> None:
    content = f'{{{before}{name}: {{"k": [1, 2]}}, "z": 3, "y": 4}}'.encode()
    assert found(content, NAMED) == expected(json.loads(content), NAMED)
    assert ("/nodes/k", [1, 2]) in found(content, NAMED)


def test_sound_parts_are_read_together() -> None:
    content = json.dumps([{"id": number} for number in range(1_000)]).encode()
    held = Held(BytesStream(content, 1 << 30))
    frame = Frame(EACH_ELEMENT, (), is_list=True)
    run = read_run(held, Marker(0, 1).marks(held.units, 0).level(1), frame, 1, 1 << 20)
    assert run is not None
    assert run.pieces == [each for each in pieces(content, EACH_ELEMENT) if each.kind is Kind.VALUE]
    assert (run.after, run.ends) == (len(content) - 1, True)
