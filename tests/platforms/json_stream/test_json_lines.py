"""One JSON value a line: places stay exact and no line is lost, wherever the member is cut into blocks."""

import hashlib

import pytest

from inspector.archive.limits import Limits
from inspector.platforms.json_stream.json_lines import json_lines
from tests.support.member_stream import BytesStream

CONTENT = b'{"a": 1}\n  {"b": [1, 2]}\r\n\r\n[3]\n{"cut": '
VALUES = [{"a": 1}, {"b": [1, 2]}, [3], None]


@pytest.mark.parametrize("block", [1, 2, 3, 7, 1000])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_every_line_in_blocks_of_any_size(block: int, mark: bytes) -> None:
    if mark and block < len(mark):
        return
    content = mark + CONTENT
    found = list(json_lines(BytesStream(content), Limits(), block))
    assert [piece.value for piece in found] == VALUES
    assert [piece.notes for piece in found] == [(), (), (), ("broken_json",)]
    for piece in found:
        raw = content[piece.offset : piece.offset + piece.length]
        assert piece.raw == raw
        assert piece.sha256 == hashlib.sha256(raw).digest()
    assert found[1].offset == len(mark) + 11


@pytest.mark.parametrize("block", [1, 5, 64, 1000])
def test_a_line_beyond_the_limit_is_hashed_and_the_next_is_read(block: int) -> None:
    content = b'{"x": "' + b"y" * 200 + b'"}\n{"a": 1}\n{"z": "' + b"y" * 200 + b'"}'
    found = list(json_lines(BytesStream(content), Limits(record_bytes=50), block))
    assert [(piece.value, piece.notes) for piece in found] == [
        (None, ("too_large",)),
        ({"a": 1}, ()),
        (None, ("too_large",)),
    ]
    for piece in found:
        raw = content[piece.offset : piece.offset + piece.length]
        assert piece.sha256 == hashlib.sha256(raw).digest()


def test_what_nests_too_deep_and_an_empty_member() -> None:
    deep = b"[" * 30 + b"]" * 30 + b"\n[[1]]"
    found = list(json_lines(BytesStream(deep), Limits(nesting=10)))
    assert [(piece.value, piece.notes) for piece in found] == [(None, ("too_deep",)), ([[1]], ())]
    assert list(json_lines(BytesStream(b""))) == []
    assert list(json_lines(BytesStream(b"\n\n"))) == []
