"""Random people, statements and records for the comparison with the oracle.

All instants come from one short list, so that boundaries of different things often fall together, a second or
a day apart, or on the day on which the United Kingdom leaves the EU.
"""

from dataclasses import replace
from typing import Final, NamedTuple, TypeVar

from hypothesis import strategies as st

from inspector.exposure.outcome import Traits
from inspector.facts.fact import Basis, Fact, FactSource
from inspector.records.categories import Audience, Author, DataCategory, Grade, Sign
from inspector.records.instants import BEGINNING, DAY, SECOND, Instant, utc
from inspector.statements.regions import Membership, Regions
from inspector.statements.statement import Asserts, Purpose, Reach, Standing, Statement
from tests.exposure.oracle import World

T = TypeVar("T")

IDS = ("a", "b", "c")
PAID = frozenset({"career", "sales"})
BREXIT = utc(2020, 2, 1)
REGIONS = Regions(
    (
        Membership("EU", "DE"),
        Membership("EU", "GB", end=BREXIT),
        Membership("EEA", "DE"),
        Membership("EEA", "GB", end=BREXIT),
        Membership("EEA", "NO"),
        # Invented: a group that a country joins late, leaves, and joins again.
        Membership("PACT", "US", utc(2019, 6), utc(2021)),
        Membership("PACT", "US", utc(2023)),
    )
)
INSTANTS = (
    utc(2018),
    utc(2019, 6),
    BREXIT - SECOND,
    BREXIT,
    BREXIT + SECOND,
    BREXIT + DAY,
    utc(2021),
    utc(2021, 1, 1, 12),
    utc(2022, 3, 1),
    utc(2023),
    utc(2024, 2, 29),
)
# Birthdays that fall on instants of the list, one of them of a leap day.
BORN = ("2004-02-29", "2003-01-01", "2002-02-02", "1980-07-07", "2005-01-01")

instants = st.sampled_from(INSTANTS)


def often(most: T, *others: T, times: int = 1) -> st.SearchStrategy[T]:
    """One value half of the time (or `times` as often as all others), so that not everything bites at once."""
    return st.sampled_from((most,) * len(others) * times + others)


class Scenario(NamedTuple):
    statements: tuple[Statement, ...]
    world: World
    records: tuple[Traits, ...]
    purposes: frozenset[Purpose]
    included: frozenset[str]


def _not_before(start: Instant) -> st.SearchStrategy[Instant]:
    return st.sampled_from([t for t in (*INSTANTS, utc(2030)) if t >= start])


_ASKS = (
    "region",
    "subscription",
    "setting",
    "newer",
    "age",
    "reach",
    "audience",
    "sign",
    "only_if",
    "author",
    "service",
)


_A_FEW: Final = st.lists(st.sampled_from(_ASKS), max_size=4)
"""What a statement asks for at a time: one that asks for all hardly ever has a window."""


@st.composite
def statements(draw: st.DrawFn, id_: str, asks: st.SearchStrategy[list[str]]) -> Statement:
    asks_for = {*draw(asks)}
    start = draw(often(INSTANTS[0], *INSTANTS))
    until = draw(often(None, *INSTANTS[1:], utc(2030)))
    until = None if until is None or until <= start else until
    reach = draw(st.sampled_from(Reach)) if "reach" in asks_for else Reach.EXISTING
    reach_since = draw(instants) if reach is Reach.EXISTING and "reach" in asks_for else None
    latest = None if reach_since is None else draw(st.sampled_from((None, *(t for t in INSTANTS if t >= reach_since))))
    minimum, maximum = (
        draw(st.sampled_from(((18, None), (18, None), (None, 17), (17, 18)))) if "age" in asks_for else _NO_AGE
    )
    by_region = "region" in asks_for
    with_setting = not asks_for.isdisjoint({"setting", "newer"})
    return Statement(
        id=id_,
        by="Example Platform",
        title="An example",
        asserts=draw(often(Asserts.USED, Asserts.NOT_USED, Asserts.SILENT, times=2)),
        purpose=draw(often(Purpose.GENERATIVE_AI, Purpose.ANY_AI, Purpose.ADVERTISING, times=2)),
        specificity=draw(st.sampled_from(("named", "general"))),
        standing=draw(st.sampled_from((*Standing, Standing.PLATFORM_STATED, Standing.PLATFORM_STATED))),
        platforms=draw(often(("one",), ("one", "two"), ("two",), times=3)),
        categories=draw(
            st.sampled_from((*(("*",),) * 5, ("private_message",), ("post", "inmail"), ("photo_video", "post")))
        ),
        start=start,
        start_latest=draw(often(start, *(t for t in (*INSTANTS, utc(2030)) if t >= start))),
        sources=("S1",),
        until=until,
        until_earliest=draw(often(None, *(t for t in INSTANTS if start <= t and (until is None or t <= until)))),
        services=draw(st.sampled_from((("mail",), ("mail", "photos")))) if "service" in asks_for else (),
        author="owner" if "author" in asks_for else "any",
        audience=draw(st.sampled_from((("public",), ("limited", "private")))) if "audience" in asks_for else (),
        sign=draw(st.sampled_from(("rated", "inmail"))) if "sign" in asks_for else "",
        regions=draw(often(("*",), ("EU",), ("US",), ("US-CA", "GB"), ("PACT",))) if by_region else ("*",),
        regions_except=draw(often((), ("EU", "EEA"), ("US-CA",), ("PACT",))) if by_region else (),
        subscriptions=draw(st.sampled_from((("premium",), ("career",), ("free", "sales"))))
        if "subscription" in asks_for
        else ("*",),
        minimum_age=minimum,
        maximum_age=maximum,
        reach=reach,
        reach_since=reach_since,
        reach_since_latest=latest,
        setting=draw(often("s1", "s2", times=3)) if with_setting else "",
        setting_default=draw(st.sampled_from(("on", "on", "off", "unknown"))) if with_setting else "",
        off_protects="newer" if "newer" in asks_for else "all",
        only_if="only what names a place" if "only_if" in asks_for else "",
        context_only=draw(often(_NO, _YES, times=6)),
    )


_NO_AGE = (None, None)
_NO, _YES = False, True


_VALUES = {
    "setting:s1": ("on", "off", "off"),
    "setting:s2": ("on", "off"),
    "residence": ("US", "US-CA", "GB", "DE", "NO"),
    "account_region": ("US-CA", "GB", "DE"),
    "subscription": ("free", "career", "sales"),
    "account": ("open",),
    "born": BORN,
    **{f"only_if:{id_}": ("met", "not_met") for id_ in IDS},
}
_BASES = (Basis.ARCHIVE, Basis.DECLARED, Basis.ASSUMED)


def asked_about(said: tuple[Statement, ...]) -> tuple[str, ...]:
    """What the statements' conditions look at, the setting's states first of all."""
    found = ["account", "account", "setting:s2"]
    for each in said:
        found += [f"setting:{each.setting}"] * 4 if each.setting else []
        found += ["residence", "residence", "account_region"] if each.regions != ("*",) or each.regions_except else []
        found += ["subscription"] * 2 if each.subscriptions != ("*",) else []
        found += ["born"] if each.minimum_age or each.maximum_age else []
        found += [f"only_if:{each.id}"] if each.only_if else []
    return tuple(sorted(found))


@st.composite
def facts(draw: st.DrawFn, whats: tuple[str, ...]) -> Fact:
    what = draw(st.sampled_from(whats))
    value, basis = draw(st.sampled_from(_VALUES[what])), draw(st.sampled_from(_BASES))
    if what == "born":
        return Fact(what, value, basis, FactSource())
    if what.startswith("setting:") and draw(st.booleans()):
        return Fact(what, value, basis, FactSource(), at=draw(instants))
    start = draw(st.sampled_from((None, *INSTANTS)))
    after = [t for t in INSTANTS if start is None or t > start]
    end = draw(often(None, *after)) if after else None
    return Fact(what, value, basis, FactSource(), start, end)


@st.composite
def times(draw: st.DrawFn, as_of: Instant) -> tuple[Instant, Instant]:
    """c and c_latest: exact, of a day, of a month, or not dated at all."""
    length = draw(st.sampled_from((0, 0, DAY, 31 * DAY, None)))
    if length is None:
        return BEGINNING, as_of
    start = draw(often(INSTANTS[0], *INSTANTS)) - draw(st.sampled_from((0, 0, 0, DAY, SECOND)))
    return start, start + length


_AUDIENCES = (
    (Audience.PUBLIC, Basis.ARCHIVE),
    (Audience.PUBLIC, Basis.DEFAULT),
    (Audience.LIMITED, Basis.DECLARED),
    (Audience.PRIVATE, Basis.DEFAULT),
    (Audience.UNKNOWN, Basis.UNKNOWN),
)
_CATEGORIES = (
    DataCategory.POST,
    DataCategory.POST,
    DataCategory.PRIVATE_MESSAGE,
    DataCategory.INMAIL,
    DataCategory.PHOTO,
    DataCategory.COMMUNITY_MESSAGE,
)


@st.composite
def kinds(draw: st.DrawFn, as_of: Instant) -> Traits:
    """A record whose times are still to be set."""
    audience, audience_basis = draw(st.sampled_from(_AUDIENCES))
    return Traits(
        platform="one",
        category=draw(st.sampled_from(_CATEGORIES)),
        author=draw(often(Author.OWNER, Author.OTHER, Author.PLATFORM, times=2)),
        earliest=BEGINNING,
        latest=as_of,
        audience=audience,
        audience_basis=audience_basis,
        service=draw(st.sampled_from(("", "mail", "photos"))),
        signs=draw(
            st.sampled_from(
                (
                    (),
                    ((Sign.RATED, Grade.CERTAIN),),
                    ((Sign.INMAIL, Grade.LIKELY), (Sign.RATED, Grade.POSSIBLE)),
                    ((Sign.INMAIL, Grade.CERTAIN),),
                )
            )
        ),
        unshown=draw(often(frozenset(), frozenset({Sign.RATED}), frozenset({Sign.INMAIL}))),
        deleted_at=draw(often(None, *INSTANTS, times=4)),
        owner_activity=tuple(sorted(draw(st.lists(times(as_of), max_size=2)))),
    )


@st.composite
def scenarios(draw: st.DrawFn) -> Scenario:
    as_of = draw(often(utc(2025), *INSTANTS[3:], times=2))
    said = tuple(draw(statements(id_, _A_FEW)) for id_ in IDS[: draw(st.sampled_from((1, 2, 3, 3)))])
    known = tuple(draw(st.lists(facts(asked_about(said)), min_size=1, max_size=10)))
    made = tuple(
        replace(kind, earliest=earliest, latest=latest)
        for kind in draw(st.lists(kinds(as_of), min_size=1, max_size=2))
        for earliest, latest in draw(st.lists(times(as_of), min_size=1, max_size=3))
    )
    purposes = draw(
        often(
            frozenset({Purpose.GENERATIVE_AI, Purpose.ANY_AI, Purpose.PARTNER_AI}),
            frozenset({Purpose.ADVERTISING}),
            frozenset({Purpose.ANY_AI, Purpose.ADVERTISING}),
            times=3,
        )
    )
    included = draw(often(frozenset(), frozenset({"a"}), frozenset(IDS)))
    return Scenario(said, World(known, REGIONS, PAID, as_of), made, purposes, included)


@st.composite
def off_scenarios(draw: st.DrawFn) -> Scenario:
    """Statements under which switching off protects what is newer, and a setting that goes to and fro."""
    as_of = utc(2025)
    # An early start and no end: what then decides is the setting alone.
    said = replace(
        draw(statements("a", st.just(["newer"]))),
        asserts=Asserts.USED,
        platforms=("one",),
        categories=("*",),
        start=(start := draw(st.sampled_from(INSTANTS[:5]))),
        start_latest=start,
        until=None,
        until_earliest=None,
        setting="s1",
        context_only=False,
    )
    known = tuple(draw(st.lists(facts(("setting:s1",)), min_size=1, max_size=6)))
    kind = draw(kinds(as_of))
    exact = tuple(replace(kind, earliest=t, latest=t) for t in INSTANTS)
    coarse = tuple(replace(kind, earliest=t, latest=later) for t, later in draw(st.lists(times(as_of), max_size=3)))
    return Scenario((said,), World(known, REGIONS, PAID, as_of), exact + coarse, frozenset({said.purpose}), frozenset())
