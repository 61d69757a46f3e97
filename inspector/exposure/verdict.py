"""The verdict on a record, and what stands beside it (contract, section 6)."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from inspector.exposure.circumstances import Circumstances
from inspector.exposure.general import account, period
from inspector.exposure.outcome import Certainty, Outcome, Segment, Traits, Verdict
from inspector.exposure.particular import covered, existence
from inspector.exposure.stretches import overlaid
from inspector.exposure.windows import windows
from inspector.records.categories import DataCategory, Grade, Sign, covers
from inspector.statements.statement import STANDARD_PURPOSES, Asserts, Purpose, Standing, Statement

_ESTABLISHED = frozenset({Standing.PLATFORM_STATED, Standing.REGULATOR_FOUND, Standing.COURT_FOUND})


@dataclass(frozen=True, slots=True)
class Finding:
    """What one statement that covers a record says of it.

    `known`: it has a window of known certainty; `possible`: it has a window of any certainty; `existed`:
    there is an instant of the statement's period at which account and record existed.
    """

    statement: Statement
    known: bool
    possible: bool
    existed: bool


@dataclass(frozen=True, slots=True)
class Judgement:
    """An outcome but for its windows."""

    verdict: Verdict
    contradicted_by: tuple[str, ...]
    silent_in: tuple[str, ...]
    ruled_out_by: tuple[str, ...]


def judge(findings: Iterable[Finding], purposes: AbstractSet[Purpose]) -> Judgement:
    """The verdict over the statements whose purpose is asked for, and what the others have to say.

    Args:
        findings: one for each statement that covers the record and may make a window, in order.
        purposes: the purposes asked for.
    """
    findings = tuple(findings)
    asked = [each for each in findings if each.statement.purpose in purposes]
    used = [each for each in asked if each.statement.asserts is Asserts.USED]
    ruled_out: tuple[str, ...] = ()
    known = [each.statement for each in used if each.known]
    established = [statement for statement in known if statement.standing in _ESTABLISHED]
    if any(statement.specificity == "named" for statement in established):
        verdict = Verdict.STATED
    elif established:
        verdict = Verdict.STATED_BROADLY
    elif known:
        verdict = Verdict.ALLEGED
    elif any(each.possible for each in used):
        verdict = Verdict.UNCLEAR
    else:
        # No used statement has a window here: one in whose period the record existed is ruled out by the rest.
        ruled_out = tuple(each.statement.id for each in asked if _excludes(each))
        verdict = Verdict.EXCLUDED if ruled_out else Verdict.NOT_ADDRESSED
    return Judgement(verdict, _having(findings, Asserts.NOT_USED), _having(findings, Asserts.SILENT), ruled_out)


def _excludes(finding: Finding) -> bool:
    if finding.statement.asserts is Asserts.USED:
        return finding.existed
    return finding.statement.asserts is Asserts.NOT_USED and finding.possible


def _having(findings: Iterable[Finding], asserts: Asserts) -> tuple[str, ...]:
    """The statements of a kind that have a window, whatever their purpose."""
    return tuple(each.statement.id for each in findings if each.possible and each.statement.asserts is asserts)


def counts(statement: Statement, included: AbstractSet[str]) -> bool:
    """Whether a statement may make windows: one for context alone does so only where it is switched in."""
    return not statement.context_only or statement.id in included


def assess(
    statements: Sequence[Statement],
    segments_by_id: Mapping[str, Sequence[Segment]],
    traits: Traits,
    circumstances: Circumstances,
    purposes: AbstractSet[Purpose] = STANDARD_PURPOSES,
    included: frozenset[str] = frozenset(),
) -> Outcome:
    """What the statements say of one record. `inspector.exposure.bulk` does the same for millions.

    Args:
        statements: all that are to be heard, of any platform, in the order in which they are listed.
        segments_by_id: the segments of each under the same circumstances.
        traits: all of the record that the rule looks at.
        circumstances: the facts, for the record's platform.
        purposes: those that decide the verdict.
        included: ids of `context_only` statements that the person switched in.
    """
    heard = [statement for statement in statements if covered(statement, traits) and counts(statement, included)]
    found = {
        statement.id: windows(statement, segments_by_id[statement.id], traits, circumstances, included)
        for statement in heard
    }
    judgement = judge(
        (
            Finding(
                statement,
                any(window.certainty is Certainty.KNOWN for window in found[statement.id]),
                bool(found[statement.id]),
                existed_in_period(statement, traits, circumstances),
            )
            for statement in heard
        ),
        purposes,
    )
    exposures = (found[statement.id] for statement in heard if statement.asserts is Asserts.USED)
    return Outcome(
        judgement.verdict,
        tuple(window for each in exposures for window in each),
        judgement.contradicted_by,
        judgement.silent_in,
        judgement.ruled_out_by,
    )


def existed_in_period(statement: Statement, traits: Traits, circumstances: Circumstances) -> bool:
    """Whether there is an instant at which none of conditions 1, 5 and 7 is `not_met`."""
    life = existence(traits.earliest, traits.latest, traits.deleted_at)
    return bool(overlaid(period(statement, circumstances), account(circumstances), life))


def would_apply_if(
    statements: Iterable[Statement],
    segments_by_id: Mapping[str, Sequence[Segment]],
    traits: Traits,
    circumstances: Circumstances,
    included: frozenset[str] = frozenset(),
) -> tuple[str, ...]:
    """The `used` statements that name `inmail` and would give this record a window if it were one.

    Asked of a record that bears the sign `inmail` as likely or possible; empty for any other. Statements that
    cover the record as it is are left out: they apply already.
    """
    as_inmail = taken_for_inmail(traits)
    if as_inmail is None:
        return ()
    return tuple(
        statement.id
        for statement in statements
        if speaks_of_inmail_alone(statement, traits.category)
        and windows(statement, segments_by_id[statement.id], as_inmail, circumstances, included)
    )


def taken_for_inmail(traits: Traits) -> Traits | None:
    """The record as it would be if it were an InMail; None where nothing points to that."""
    if dict(traits.signs).get(Sign.INMAIL) not in {Grade.LIKELY, Grade.POSSIBLE}:
        return None
    signs = tuple((sign, Grade.CERTAIN if sign is Sign.INMAIL else grade) for sign, grade in traits.signs)
    return replace(traits, category=DataCategory.INMAIL, signs=signs)


def speaks_of_inmail_alone(statement: Statement, category: DataCategory) -> bool:
    """Whether a statement that the data were used names `inmail` and does not cover `category` anyway."""
    return (
        statement.asserts is Asserts.USED
        and DataCategory.INMAIL in statement.categories
        and not any(covers(named, category) for named in statement.categories)
    )
