"""Limits: what a person may raise, and how the budget is dealt out."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.archive.budget import allowances, total_allowed
from inspector.archive.limits import STANDARD, Limits, limit_words, parse_limit
from inspector.errors import UsageError


def test_one_limit_is_set_and_the_others_stay() -> None:
    assert parse_limit("members=7", STANDARD) == replace(STANDARD, members=7)


@pytest.mark.parametrize("text", ["members", "members=", "members=-1", "members=many", "members=1e9", "members=٣"])
def test_a_value_that_is_none_is_refused_by_name(text: str) -> None:
    with pytest.raises(UsageError, match="members takes a whole number"):
        parse_limit(text, STANDARD)


def test_a_limit_that_is_none_is_refused_with_those_that_are() -> None:
    with pytest.raises(UsageError, match="there are members, directory_bytes"):
        parse_limit("speed=1", STANDARD)


SIZES = st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 10**9)), max_size=20)


@given(SIZES, st.integers(1, 10**7))
def test_never_more_than_the_total_and_never_more_than_the_ratio(sizes: list[tuple[int, int]], archive: int) -> None:
    limits = replace(STANDARD, total_bytes=10**9, ratio=20, spare_bytes=10**6, ratio_from_bytes=10**5)
    granted = allowances(sizes, archive, limits)
    assert sum(granted) <= total_allowed(archive, limits)
    for given_out, (packed, _) in zip(granted, sizes, strict=True):
        assert 0 <= given_out <= max(limits.ratio_from_bytes, limits.ratio * packed)


@given(SIZES)
def test_an_honest_archive_is_granted_what_it_claims(sizes: list[tuple[int, int]]) -> None:
    honest = [(packed, min(claimed, packed * 30)) for packed, claimed in sizes]
    archive = sum(packed for packed, _ in honest) + 1
    granted = allowances(honest, archive, STANDARD)
    assert all(out >= claimed for out, (_, claimed) in zip(granted, honest, strict=True))


@given(SIZES, st.integers(1, 10**6), st.lists(st.tuples(st.integers(0, 10), st.integers(0, 10**15)), max_size=9))
def test_a_member_that_claims_too_much_takes_nothing_from_the_others(
    sizes: list[tuple[int, int]], spare: int, liars: list[tuple[int, int]]
) -> None:
    honest = [(packed, min(claimed, packed * 30)) for packed, claimed in sizes]
    limits = replace(STANDARD, spare_bytes=spare)
    archive = sum(packed for packed, _ in [*liars, *honest]) + 1
    granted = allowances([*liars, *honest], archive, limits)[len(liars) :]
    assert all(out >= claimed for out, (_, claimed) in zip(granted, honest, strict=True))


def test_every_limit_is_named_with_its_value_where_it_is_met() -> None:
    """The words that follow whatever was met; tests/hostile meets each of them in a file."""
    for limit in fields(Limits):
        words = limit_words(limit.name, STANDARD)
        assert f"{getattr(STANDARD, limit.name):,}" in words
        assert f"--limit {limit.name}=" in words
        assert f"        {limit.name}: " in (Limits.__doc__ or "")
