"""The quick ways that tens of thousands of review files take give the bytes that the libraries' own ways give."""

import io
import zipfile
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.reports.rsmf import as_json, packed
from inspector.reports.rsmf.as_json import MANIFEST
from inspector.reports.rsmf.manifest import Manifest

TEXTS = st.text(st.characters(exclude_categories=()))
VALUES = st.recursive(
    st.none() | st.booleans() | TEXTS | st.integers(-(2**40), 2**40),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)


class Taken(packed.Base64Lines):
    """Takes what would be written in base64 as it is."""

    def __init__(self) -> None:
        super().__init__(io.BytesIO())
        self.taken = b""

    def write(self, block: bytes, /) -> int:
        self.taken += block
        return len(block)


def zipped(data: bytes) -> bytes:
    to = Taken()
    packed.write_zip(to, Manifest(data, (), 0, 0))
    return to.taken


@given(data=st.binary() | st.text(st.sampled_from("abc \n"), max_size=3_000).map(str.encode))
def test_a_manifest_alone_is_packed_as_the_library_packs_it(data: bytes) -> None:
    quick = zipped(data)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(packed, "_SMALL", -1)
        assert quick == zipped(data)
    with zipfile.ZipFile(io.BytesIO(quick)) as read:
        assert read.namelist() == [MANIFEST]
        assert read.read(MANIFEST) == data


def test_a_large_manifest_is_packed_by_the_library_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = zipped(b"x" * 5_000)
    monkeypatch.setattr(packed, "_SMALL", 4_999)
    assert zipped(b"x" * 5_000) == whole


@given(value=VALUES)
def test_json_is_what_pythons_own_encoder_makes(value: Any) -> None:
    assert as_json.encode(value) == as_json._encode(value)
