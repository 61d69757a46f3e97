"""Records picked out of an order where somebody looks are those that picking all of them gives."""

import random
from itertools import product

import numpy as np
import pytest

from inspector.case import picked
from inspector.case.picked import Picked

SIZE = 200


def order_and_marks(share: float, seed: int = 1) -> tuple[list[int], list[bool]]:
    """Ids from 1 on in some order, and which of them are marked; ids that no record has are not."""
    dice = random.Random(seed)
    order = dice.sample(range(1, SIZE + 1), SIZE)
    missing = set(dice.sample(order, 20))
    return (
        [each for each in order if each not in missing],
        [each in order and each not in missing and dice.random() < share for each in range(SIZE + 1)],
    )


def made(share: float, *, descending: bool) -> tuple[Picked, list[int]]:
    order, marks = order_and_marks(share)
    whole = [each for each in order if marks[each]]
    found = Picked(np.array(order, dtype="<u4"), np.array(marks), descending=descending)
    return found, whole[::-1] if descending else whole


@pytest.fixture(params=[1, 7, 64, SIZE * 2])
def block(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picked, "_BLOCK", request.param)
    monkeypatch.setattr(picked, "_AT_HAND", 2)


WAYS = tuple(product((0.0, 0.02, 0.5, 1.0), (False, True)))


@pytest.mark.usefixtures("block")
@pytest.mark.parametrize(("share", "descending"), WAYS)
def test_pages_from_anywhere_are_those_of_the_whole(share: float, *, descending: bool) -> None:
    _, whole = made(share, descending=descending)
    pages = [slice(at, at + 9) for at in range(0, SIZE + 9, 9)]
    for asked in (pages, pages[::-1], random.Random(3).sample(pages, len(pages))):
        found, _ = made(share, descending=descending)
        assert len(found) == len(whole)
        for page in asked:
            assert list(found[page]) == whole[page]


@pytest.mark.usefixtures("block")
@pytest.mark.parametrize(("share", "descending"), WAYS)
def test_it_answers_as_a_list_does(share: float, *, descending: bool) -> None:
    found, whole = made(share, descending=descending)
    assert list(found) == list(found[:]) == whole
    assert list(reversed(found)) == whole[::-1]
    for asked in (slice(None, None, -1), slice(2, 90, 3), slice(-5, None), slice(9, 4), slice(500, 900)):
        assert list(found[asked]) == whole[asked]
    for place in (0, -1, len(whole) // 2, len(whole) - 1, -len(whole)):
        if whole:
            assert found[place] == whole[place]
    for place in (len(whole), -len(whole) - 1):
        with pytest.raises(IndexError):
            found[place]


@pytest.mark.usefixtures("block")
@pytest.mark.parametrize(("share", "descending"), WAYS)
def test_the_place_of_an_id(share: float, *, descending: bool) -> None:
    found, whole = made(share, descending=descending)
    assert [found.index(each) for each in whole] == list(range(len(whole)))
    for none in sorted({-1, 0, SIZE + 1, 10**20, *range(1, SIZE)} - set(whole)):
        with pytest.raises(ValueError, match=str(none)):
            found.index(none)
    for each in whole[:3]:
        with pytest.raises(ValueError, match=str(each)):
            found.index(each, 3)


@pytest.mark.usefixtures("block")
@pytest.mark.parametrize("descending", [False, True])
def test_an_order_of_another_hand_that_lacks_some_gives_no_records_for_them(*, descending: bool) -> None:
    marks = np.ones(SIZE + 1, dtype=np.bool_)
    for order in ([], [5, 3], [5, 10**6, 3]):
        found = Picked(np.array(order, dtype="<u4"), marks, descending=descending)
        ids = list(found[:])
        assert len(ids) == len(found) == SIZE + 1
        assert set(ids) <= {0, *order}
        assert {found[place] for place in (0, SIZE // 2, SIZE)} <= {0, *order}
