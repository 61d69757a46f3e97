from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.exposure.bulk import Assessor
from inspector.exposure.outcome import Outcome
from inspector.exposure.segments import segments
from inspector.exposure.verdict import assess, would_apply_if
from inspector.facts.fact import Fact
from inspector.statements.statement import STANDARD_PURPOSES
from tests.support.exposure_worlds import LENGTH, activities, instants, kinds, lives, moments, statements

IDS = ("a", "b")


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_bulk_equals_one_by_one(data: st.DataObject) -> None:
    said = [data.draw(statements(id_)) for id_ in IDS]
    life = data.draw(lives())
    included = data.draw(st.sampled_from((frozenset(), frozenset({"a"}))))
    by_id = {each.id: segments(each, life) for each in said}
    assessor = Assessor(said, life, STANDARD_PURPOSES, included)
    assert assessor.segments == by_id
    kind, activity = data.draw(kinds()), data.draw(activities())
    deleted_at = data.draw(st.none() | st.none() | instants)
    drawn = data.draw(st.lists(moments(life.as_of), min_size=1, max_size=5))
    for earliest, latest in [*drawn, *((t, t) for t in range(LENGTH + 1))]:
        traits = replace(kind, earliest=earliest, latest=latest, owner_activity=activity, deleted_at=deleted_at)
        one = assess(said, by_id, traits, life, STANDARD_PURPOSES, included)
        many = assessor.outcome(traits)
        assert many == one
        assert [each.conditions for each in many.windows] == [each.conditions for each in one.windows]
        assert _reasons(many) == _reasons(one)
        assert assessor.verdict(traits) is one.verdict
        assert assessor.would_apply_if(traits) == would_apply_if(said, by_id, traits, life, included)


def _reasons(outcome: Outcome) -> list[list[tuple[str, tuple[Fact, ...]]]]:
    return [[(each.value, each.facts) for each in window.conditions] for window in outcome.windows]
