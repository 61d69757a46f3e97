"""Random worlds for the exposure rule, on an axis so short that every boundary meets every other."""

from itertools import combinations, product
from typing import TypeVar

from hypothesis import strategies as st

from inspector.exposure.circumstances import Circumstances
from inspector.exposure.outcome import Traits
from inspector.facts.fact import Basis, Fact
from inspector.records.categories import Audience, Author, DataCategory, Grade, Sign
from inspector.records.instants import BEGINNING
from inspector.statements.statement import Asserts, Purpose, Reach, Standing, Statement
from tests.support.exposure import fact, living, record, sighting, statement

LENGTH = 16
T = TypeVar("T")
instants = st.integers(0, LENGTH)


SUBTLE = ("setting", "reach", "only_if", "since")
PLAIN = (
    "until",
    "until_earliest",
    "region",
    "regions_except",
    "subscription",
    "audience",
    "sign",
    "category",
    "author",
    "context_only",
)
ASKED_TOGETHER = (*combinations(SUBTLE, 1), *combinations(SUBTLE, 2), *product(SUBTLE, PLAIN), *combinations(PLAIN, 2))
"""What a statement asks for at a time: little, or hardly a window would be left."""


def _any(draw: st.DrawFn, asked: bool, otherwise: T, choices: tuple[T, ...]) -> T:  # noqa: FBT001
    return draw(st.sampled_from(choices)) if asked else otherwise


def _after(start: int) -> st.SearchStrategy[int]:
    return st.integers(start, LENGTH + 1)


@st.composite
def statements(draw: st.DrawFn, id_: str) -> Statement:
    """Any statement."""
    asked = draw(st.sampled_from(ASKED_TOGETHER))
    start = draw(st.integers(0, LENGTH // 2))
    since = draw(instants) if "since" in asked else None
    return statement(
        id_,
        asserts=draw(st.sampled_from((*[Asserts.USED] * 4, Asserts.NOT_USED, Asserts.SILENT))),
        purpose=draw(st.sampled_from((Purpose.GENERATIVE_AI, Purpose.ANY_AI, Purpose.PARTNER_AI, Purpose.ADVERTISING))),
        specificity=draw(st.sampled_from(("named", "general"))),
        standing=draw(st.sampled_from(Standing)),
        categories=_any(draw, "category" in asked, ("*",), (("post",), ("private_message",), ("inmail",))),
        author="owner" if "author" in asked else "any",
        start=start,
        start_latest=draw(st.just(start) | st.integers(start, LENGTH)),
        until=draw(_after(start)) if "until" in asked else None,
        until_earliest=draw(instants) if "until_earliest" in asked else None,
        regions=_any(draw, "region" in asked, ("*",), (("EU",), ("US",), ("US-CA", "NO"))),
        regions_except=_any(draw, "regions_except" in asked, (), (("EEA",), ("US-CA",))),
        subscriptions=_any(draw, "subscription" in asked, ("*",), (("premium",), ("free",))),
        setting="g" if "setting" in asked else "",
        setting_default=draw(st.sampled_from(("on", "off", "unknown"))),
        off_protects=draw(st.sampled_from(("newer", "newer", "all"))),
        reach=_any(draw, "reach" in asked, Reach.EXISTING, (Reach.RESUMED, Reach.RESUMED, Reach.NEW)),
        reach_since=since,
        reach_since_latest=None if since is None else draw(st.integers(since, LENGTH)),
        audience=_any(draw, "audience" in asked, (), (("public",), ("limited", "private"))),
        sign="rated" if "sign" in asked else "",
        only_if="the text names a person" if "only_if" in asked else "",
        context_only="context_only" in asked,
    )


VALUES = (
    ("residence", ("DE", "GB", "US", "US-CA")),
    ("account_region", ("NO", "US")),
    ("subscription", ("free", "premium", "career")),
    *[("setting:g", ("on", "off", "off"))] * 4,
    ("account", ("open",)),
    ("only_if:a", ("met", "not_met")),
    ("only_if:b", ("met", "not_met")),
)


@st.composite
def facts(draw: st.DrawFn) -> Fact:
    """Any dated fact or sighting that the statements look at."""
    what, values = draw(st.sampled_from(VALUES))
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
    return living(*draw(st.lists(facts(), min_size=2, max_size=7)), as_of=draw(st.integers(LENGTH // 2, LENGTH + 1)))


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
    starts = draw(st.lists(instants, min_size=1, max_size=3))
    return tuple(sorted((start, draw(st.just(start) | _after(start))) for start in starts))
