"""What a pack covers, asked of an array of numbers, is what dictionaries of them would say."""

from array import array
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.operations.evidence.choice import Choice, LeftOut
from inspector.operations.evidence.numbering import Numbering
from inspector.operations.evidence.scope import Scope
from tests.support.redaction import redactor


@given(
    ids=st.sets(st.integers(1, 60), max_size=40).map(sorted),
    withheld=st.sets(st.integers(1, 60), max_size=20),
)
def test_numbers_are_those_of_the_places(ids: list[int], withheld: set[int]) -> None:
    numbering = Numbering("N-", 5)
    reasons = dict.fromkeys(withheld, "kept")
    scope = Scope(Path("case"), Choice(), array("q", ids), reasons, LeftOut(0, 0), numbering, redactor(), "none")
    numbers = {record: numbering.number(place) for place, record in enumerate(ids)}
    produced = [record for record in ids if record not in withheld]
    assert list(scope.records) == produced
    assert list(scope.numbered()) == [(numbers[record], record) for record in produced]
    assert scope.bounds() == ((numbers[produced[0]], numbers[produced[-1]]) if produced else None)
    for record in range(62):
        assert scope.holds(record) == (record in produced)
        if record in numbers:
            assert scope.number(record) == numbers[record]
        else:
            with pytest.raises(KeyError):
                scope.number(record)
