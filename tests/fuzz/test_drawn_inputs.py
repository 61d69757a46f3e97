"""Hypothesis over everything that reads: archives, every platform's reader, the facts and the statements loaders.

An input is a seed of a fuzzing target with edits: bytes put in, taken out, doubled or cut, and the words that its format knows. What a target's
check asks holds for each; one that fails is made as small as it can be.
"""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.running import TARGETS, target

Edit = Callable[[bytes], bytes]


def _put(at: int, what: bytes) -> Edit:
    return lambda data: data[: at % (len(data) + 1)] + what + data[at % (len(data) + 1) :]


def _taken(at: int, count: int) -> Edit:
    return lambda data: data[: at % (len(data) + 1)] + data[at % (len(data) + 1) + count :]


def _doubled(at: int, count: int) -> Edit:
    return lambda data: data[: at % (len(data) + 1) + count] + data[at % (len(data) + 1) :]


def _cut(at: int) -> Edit:
    return lambda data: data[: at % (len(data) + 1)]


def edits(tokens: tuple[bytes, ...]) -> st.SearchStrategy[list[Edit]]:
    """Some changes of an input."""
    places, counts = st.integers(0, 100_000), st.integers(1, 40)
    one = st.one_of(
        st.builds(_put, places, st.sampled_from(tokens) | st.binary(min_size=1, max_size=6)),
        st.builds(_taken, places, counts),
        st.builds(_doubled, places, counts),
        st.builds(_cut, places),
    )
    return st.lists(one, min_size=1, max_size=4)


@pytest.mark.parametrize("name", TARGETS)
def test_whatever_is_drawn_is_read_or_refused_in_words(name: str) -> None:
    chosen = target(name)
    seeds = chosen.seeds()

    @settings(max_examples=150, suppress_health_check=list(HealthCheck))
    @given(st.sampled_from(seeds), edits(chosen.TOKENS))
    def held(seed: bytes, changes: list[Edit]) -> None:
        for change in changes:
            seed = change(seed)
        chosen.check(seed)

    held()
