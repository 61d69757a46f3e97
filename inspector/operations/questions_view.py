"""What the few questions ask of a case, and what is known already: what the person said, and what the archives show."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inspector.case.archives import archives
from inspector.case.assessment import reached
from inspector.case.facts import observations
from inspector.exposure.verdict import counts
from inspector.facts.fact import Basis, Fact, Observation
from inspector.operations.own_facts_kept import OwnFacts, said_in
from inspector.operations.reasons import source_words
from inspector.operations.viewing import View, viewed
from inspector.operations.who import Person, asked, people_of
from inspector.platforms import platform_by_id
from inspector.records.instants import Instant
from inspector.statements.statement import Asserts, Statement

REGIONS: Final = ("residence", "account_region")


@dataclass(frozen=True, slots=True)
class Shown:
    """A fact that an archive shows, and where: in plain words, foreign parts in them as they are."""

    fact: Fact
    source: str


@dataclass(frozen=True, slots=True)
class Seen:
    """What archives show at single instants of one value: how often, first and last, and in which members."""

    value: str
    times: int
    first: Instant | None
    last: Instant | None
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SettingAsked:
    """A setting that statements on the case's platforms name. `decides`: one of them decides verdicts in this view.

    `platform` names its platform, or those that share it; empty where the case has but one.
    """

    platform: str
    id: str
    name: str
    where: str
    covers: str
    decides: bool


@dataclass(frozen=True, slots=True)
class PlanAsked:
    """A plan of one of the case's platforms; `platform` is its name, empty where the case has but one."""

    platform_id: str
    platform: str
    id: str
    name: str
    paid: bool


@dataclass(frozen=True, slots=True)
class WhoAsked:
    """A platform whose archives do not say who of their people the person is; `platform` is its name.

    `choices` are the people as they are shown, each with a word that names them and nobody else; `people` all of them.
    """

    platform_id: str
    platform: str
    choices: tuple[tuple[str, str], ...]
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class ConditionAsked:
    """A condition that no archive shows, on which windows of a statement depend; in the knowledge base's words.

    `title` is the statement's; `alone`: no other condition that is asked about has the same text.
    """

    statement: str
    title: str
    text: str
    alone: bool


@dataclass(frozen=True, slots=True)
class QuestionsView:
    """All that the questions need.

    Args:
        as_of: the instant up to which the archives speak.
        own: what the person said, proofs without their bytes.
        certain: facts that an archive states; they count before anything that the person says.
        assumed: facts that an archive shows at one instant, taken to hold until the person says otherwise.
        seen: where archives point to a place without stating one.
        settings: those that decide verdicts first.
        plans: of every platform of the case.
        asks_birth: whether a statement that makes windows asks for an age.
        who: where it is asked which member the person is.
        conditions: those that the person alone can settle, and those of which they said something.
    """

    as_of: Instant
    own: OwnFacts
    certain: tuple[Shown, ...]
    assumed: tuple[Shown, ...]
    seen: tuple[Seen, ...]
    settings: tuple[SettingAsked, ...]
    plans: tuple[PlanAsked, ...]
    asks_birth: bool
    who: tuple[WhoAsked, ...] = ()
    conditions: tuple[ConditionAsked, ...] = ()


def questions_view(case: Path) -> QuestionsView:
    """What there is to ask about a case.

    Raises:
        CaseRefused: it is no case file, or no inspection of it was ever finished.
    """
    with viewed(case) as view:
        return questions_in(view)


def questions_in(view: View) -> QuestionsView:
    """As `questions_view`, for an open case."""
    connection = view.case.connection
    platforms = sorted({row.platform for row in archives(connection)})
    bearing = [each for each in view.knowledge.statements if not set(platforms).isdisjoint(each.platforms)]
    own = said_in(connection)
    return QuestionsView(
        as_of=view.as_of,
        own=own,
        certain=_shown(view, Basis.ARCHIVE),
        assumed=_shown(view, Basis.ASSUMED),
        seen=_seen(observations(connection)),
        settings=_settings(view, bearing, platforms),
        plans=_plans(view, platforms),
        asks_birth=any(_asks_age(each) and counts(each, view.question.included) for each in bearing),
        who=tuple(_who(view, platform) for platform in asked(connection)),
        conditions=_conditions(view, bearing, own),
    )


def _conditions(view: View, bearing: Iterable[Statement], own: OwnFacts) -> tuple[ConditionAsked, ...]:
    """Of statements that decide verdicts and have windows for records here; what the person said of others is not lost from sight."""
    told = {name for kind, _, name in (fact.what.partition(":") for fact in own.facts) if kind == "only_if"}
    reaching = reached(view.case.connection)
    found = {
        each.id: each
        for each in bearing
        if each.only_if
        and each.id in reaching
        and each.asserts is Asserts.USED
        and each.purpose in view.question.purposes
        and counts(each, view.question.included)
    }
    found |= {each.id: each for each in view.knowledge.statements if each.id in told}
    often = Counter(each.only_if for each in found.values())
    known = tuple(
        ConditionAsked(each.id, each.title, each.only_if or each.title, often[each.only_if] == 1)
        for each in found.values()
    )
    return known + tuple(ConditionAsked(each, each, each, alone=True) for each in sorted(told - set(found)))


def _who(view: View, platform: str) -> WhoAsked:
    people = people_of(view.case.connection, platform)
    held = Counter(each.address.casefold() for each in people)
    # An address is told by the person more easily than an id, and read more easily beside the facts.
    choices = tuple(
        (
            each.shown,
            each.address
            if each.address.isprintable() and each.address and held[each.address.casefold()] == 1
            else each.identifier,
        )
        for each in people
    )
    return WhoAsked(platform, platform_by_id(platform).name, choices, people)


def _shown(view: View, basis: Basis) -> tuple[Shown, ...]:
    return tuple(Shown(fact, source_words(fact)) for fact in view.facts if fact.basis is basis)


def _seen(found: Iterable[Observation]) -> tuple[Seen, ...]:
    by_value: dict[str, list[Observation]] = {}
    for each in found:
        if each.what in REGIONS:
            by_value.setdefault(each.value, []).append(each)
    made = [_together(value, some) for value, some in by_value.items()]
    return tuple(sorted(made, key=lambda each: (-each.times, each.value)))


def _together(value: str, some: list[Observation]) -> Seen:
    instants = sorted(each.at for each in some if each.at is not None)
    members = tuple(dict.fromkeys(each.source.member for each in some if each.source.member))
    return Seen(value, len(some), instants[0] if instants else None, instants[-1] if instants else None, members)


def _settings(view: View, bearing: Iterable[Statement], platforms: list[str]) -> tuple[SettingAsked, ...]:
    asked: dict[str, bool] = {}
    named: dict[str, set[str]] = {}
    for each in bearing:
        if each.setting:
            named.setdefault(each.setting, set()).update(each.platforms)
            decides = each.purpose in view.question.purposes and counts(each, view.question.included)
            asked[each.setting] = asked.get(each.setting, False) or decides
    known: Mapping[str, tuple[str, str, str]] = {
        each.id: (each.name, each.where, each.covers) for each in view.knowledge.settings
    }
    ordered = sorted(asked, key=lambda id_: (not asked[id_], list(known).index(id_) if id_ in known else len(known)))
    several = len(platforms) > 1
    return tuple(
        SettingAsked(
            ", ".join(platform_by_id(each).name for each in platforms if several and each in named[id_]),
            *(id_, *known.get(id_, (id_, "", "")), asked[id_]),
        )
        for id_ in ordered
    )


def _plans(view: View, platforms: list[str]) -> tuple[PlanAsked, ...]:
    tiers = dict(view.knowledge.tiers)
    several = len(platforms) > 1
    return tuple(
        PlanAsked(platform, platform_by_id(platform).name if several else "", tier.id, tier.name, tier.paid)
        for platform in platforms
        for tier in tiers.get(platform, ())
    )


def _asks_age(statement: Statement) -> bool:
    return statement.minimum_age is not None or statement.maximum_age is not None
