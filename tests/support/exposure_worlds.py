"""Random worlds for the exposure rule, on an axis so short that every boundary meets every other."""

from hypothesis import strategies as st

from inspector.exposure.circumstances import Circumstances
from inspector.exposure.outcome import Traits
from inspector.facts.fact import Basis, Fact
from inspector.records.categories import Audience, Author, DataCategory, Grade, Sign
from inspector.records.instants import BEGINNING
from inspector.statements.statement import Asserts, Purpose, Reach, Standing, Statement
from tests.support.exposure import fact, living, record, sighting, statement

LENGTH = 16
instants = st.integers(0, LENGTH)


def _after(start: int) -> st.SearchStrategy[int]:
    return st.integers(start, LENGTH + 1)


@st.composite
def statements(draw: st.DrawFn, id_: str) -> Statement:
    """Any statement; each condition is asked for about every other time."""
    start = draw(instants)
    until = draw(st.none() | _after(start))
    reach_since = draw(st.none() | instants)
    setting = draw(st.sampled_from(("", "g")))
    return statement(
        id_,
        asserts=draw(st.sampled_from(Asserts)),
        purpose=draw(st.sampled_from((Purpose.GENERATIVE_AI, Purpose.ANY_AI, Purpose.ADVERTISING))),
        specificity=draw(st.sampled_from(("named", "general"))),
        standing=draw(st.sampled_from(Standing)),
        categories=draw(st.sampled_from((("*",), ("post",), ("private_message",), ("inmail",)))),
        author=draw(st.sampled_from(("any", "owner"))),
        start=start,
        start_latest=draw(st.just(start) | st.integers(start, LENGTH)),
        until=until,
        until_earliest=draw(st.none() | instants),
        regions=draw(st.sampled_from((("*",), ("EU",), ("US",), ("US-CA", "NO")))),
        regions_except=draw(st.sampled_from(((), ("EEA",), ("US-CA",)))),
        subscriptions=draw(st.sampled_from((("*",), ("premium",), ("free",)))),
        minimum_age=draw(st.none()),
        setting=setting,
        setting_default=draw(st.sampled_from(("on", "off", "unknown"))),
        off_protects=draw(st.sampled_from(("all", "newer", "newer"))),
        reach=draw(st.sampled_from(Reach)),
        reach_since=reach_since,
        reach_since_latest=None if reach_since is None else draw(st.integers(reach_since, LENGTH)),
        audience=draw(st.sampled_from(((), ("public",), ("limited", "private")))),
        sign=draw(st.sampled_from(("", "", "rated"))),
        only_if=draw(st.sampled_from(("", "", "the text names a person"))),
        context_only=draw(st.sampled_from((False, False, False, True))),
    )


@st.composite
def facts(draw: st.DrawFn) -> Fact:
    """Any dated fact or sighting that the statements look at."""
    what, values = draw(
        st.sampled_from(
            (
                ("residence", ("DE", "GB", "US", "US-CA")),
                ("account_region", ("NO", "US")),
                ("subscription", ("free", "premium", "career")),
                ("setting:g", ("on", "off")),
                ("setting:g", ("on", "off")),
                ("account", ("open",)),
                ("only_if:a", ("met", "not_met")),
            )
        )
    )
    value = draw(st.sampled_from(values))
    basis = draw(st.sampled_from((Basis.ARCHIVE, Basis.DECLARED, Basis.ASSUMED)))
    if what == "setting:g" and draw(st.booleans()):
        return sighting(what, value, draw(instants), basis)
    start = draw(st.none() | instants)
    end = draw(st.none() | _after(0 if start is None else start))
    return fact(what, value, start, end, basis=basis)


@st.composite
def lives(draw: st.DrawFn) -> Circumstances:
    """Any circumstances."""
    return living(*draw(st.lists(facts(), max_size=7)), as_of=draw(st.integers(LENGTH // 2, LENGTH + 1)))


@st.composite
def kinds(draw: st.DrawFn) -> Traits:
    """Any kind of record; its instants say nothing yet."""
    grades = st.sampled_from(Grade)
    return record(
        category=draw(st.sampled_from((DataCategory.POST, DataCategory.PRIVATE_MESSAGE, DataCategory.INMAIL))),
        author=draw(st.sampled_from(Author)),
        audience=draw(st.sampled_from(Audience)),
        audience_basis=draw(st.sampled_from((Basis.ARCHIVE, Basis.DEFAULT))),
        signs=draw(
            st.sampled_from(((), ("rated",), ("inmail", "rated"))).flatmap(
                lambda names: st.tuples(*(st.tuples(st.just(Sign(name)), grades) for name in names))
            )
        ),
        unshown=draw(st.sampled_from((frozenset(), frozenset({Sign.RATED})))),
    )


@st.composite
def moments(draw: st.DrawFn, as_of: int) -> tuple[int, int]:
    """The earliest and latest creation instant of a record: exact, coarse or not known at all."""
    earliest = draw(instants)
    return draw(st.sampled_from(((earliest, earliest), (earliest, draw(_after(earliest))), (BEGINNING, as_of))))


@st.composite
def activities(draw: st.DrawFn) -> tuple[tuple[int, int], ...]:
    """When the owner made records in the same conversation."""
    starts = draw(st.lists(instants, max_size=3))
    return tuple(sorted((start, draw(st.just(start) | _after(start))) for start in starts))
