"""The first screen of a case: everything accounted for, then the answer, then what is missing and what was odd."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from inspector.case.archives import archives, members, members_by_status
from inspector.case.assessment import bounds, reached
from inspector.case.counts import category_counts, records, warnings
from inspector.case.rows import CategoryCount, WarningRow
from inspector.case.word_index import left
from inspector.exposure.outcome import Verdict
from inspector.exposure.verdict import counts
from inspector.facts.fact import Basis, Fact
from inspector.operations.answers import (
    ArchiveSummary,
    FactLine,
    PlatformSummary,
    SeenSetting,
    StatementSummary,
    Summary,
    WarningGroup,
)
from inspector.operations.gaps import gaps
from inspector.operations.reasons import basis_words, plan_name, source_words
from inspector.operations.recompute import knowledge_note
from inspector.operations.viewing import View, viewed
from inspector.platforms import platform_by_id
from inspector.records.record import MemberStatus
from inspector.records.visible import visible_line
from inspector.statements.regions_file import is_region, region_name
from inspector.statements.statement import Asserts, KnowledgeBase, Statement
from inspector.statements.words import standing_words

_EXPOSED = (Verdict.STATED, Verdict.STATED_BROADLY, Verdict.ALLEGED)
_PLACES = 3


def summarise(path: Path) -> Summary:
    """Everything that the first screen says of a case.

    Raises:
        CaseRefused: it is no case file, or no inspection of it was ever finished.
    """
    with viewed(path) as view:
        return summary_of(view)


def summary_of(view: View) -> Summary:
    """Everything that the first screen says of an open case."""
    connection = view.case.connection
    kinds = category_counts(connection)
    whole, repeated = records(connection)
    statuses = members_by_status(connection)
    earliest, latest, open_ended = bounds(connection, [verdict.value for verdict in _EXPOSED])
    verdicts = verdict_totals(kinds)
    opened = archives(connection)
    return Summary(
        headline=headline(dict(verdicts), whole, platform_names(view)),
        archives=tuple(
            ArchiveSummary(
                visible_line(row.name),
                row.platform,
                platform_by_id(row.platform).name,
                row.sha256,
                row.size,
                row.members,
                row.exported_at,
                row.exported_at_basis,
                row.as_of,
                row.complete,
            )
            for row in opened
        ),
        owner_name=visible_line(next((row.owner_name for row in reversed(opened) if row.owner_name), "")),
        as_of=view.as_of,
        records=whole,
        repeated=repeated,
        members=sum(count for _, count in statuses),
        members_by_status=statuses,
        unread=tuple(row for row in members(connection) if row.status != MemberStatus.READ),
        categories=kinds,
        verdicts=verdicts,
        platforms=_platforms(view),
        earliest=earliest,
        latest=None if open_ended else latest,
        open_ended=open_ended,
        statements=_statements(view.knowledge, reached(connection)),
        facts=tuple(fact_line(fact, view.knowledge) for fact in view.facts),
        seen=_seen(view),
        missing=gaps(view),
        warnings=grouped(with_setting_names(row, view.knowledge) for row in warnings(connection)),
        knowledge_version=view.knowledge.version,
        knowledge_date=view.knowledge.date,
        standard_view=view.standard,
        view_note=_view_note(view),
        searchable=left(connection),
    )


def headline(verdicts: dict[str, int], whole: int, platforms: str) -> str:
    """The answer in one honest sentence; more than two platforms are not named in it one by one."""
    if platforms.count(" or ") > 1:
        platforms = "one of the platforms"
    stated = verdicts.get(Verdict.STATED, 0)
    broadly = verdicts.get(Verdict.STATED_BROADLY, 0)
    alleged = verdicts.get(Verdict.ALLEGED, 0)
    unclear = verdicts.get(Verdict.UNCLEAR, 0)
    said: list[str] = []
    if stated or broadly:
        named = (
            f"{stated + broadly:,} could have been shared for AI training by the word of {platforms} or an authority"
        )
        said.append(f"{named} ({broadly:,} of them in broad words only)" if broadly else named)
    if alleged:
        said.append(f"{alleged:,}{' more' if said else ''} by what others allege")
    if unclear:
        said.append(f"for {unclear:,}{' more' if said else ''} it is not known")
    rest = whole - stated - broadly - alleged - unclear
    if not said:
        return _none(verdicts.get(Verdict.EXCLUDED, 0), whole)
    tail = f"; the other {rest:,} are ruled out or not addressed" if rest else ""
    return f"Of {whole:,} records, {', '.join(said)}{tail}."


def _none(excluded: int, whole: int) -> str:
    """The answer where nothing could have been shared by anybody's word; a denial is not silence, so it is told apart."""
    said = (
        f"For none of {whole:,} records do we know a statement that it could have been shared for AI training, "
        f"as far as the facts are known"
    )
    if not excluded:
        return f"{said}."
    rest = whole - excluded
    return f"{said}: {excluded:,} are ruled out, {rest:,} not addressed." if rest else f"{said}: all are ruled out."


def grouped(found: Iterable[WarningRow], shown: Callable[[str], str] = visible_line) -> tuple[WarningGroup, ...]:
    """Warnings of one code and sentence together, most first, with the first places where they stand.

    Args:
        found: the warnings.
        shown: makes foreign text safe to show; one who does that later gives `str`.
    """
    groups: dict[tuple[str, str], list[str]] = {}
    for row in found:
        place = "" if not row.member else shown(row.member) + ("" if row.record is None else f", record {row.record}")
        groups.setdefault((row.code, row.message), []).append(place)
    made = [
        WarningGroup(code, len(places), shown(message), tuple([place for place in places if place][:_PLACES]))
        for (code, message), places in groups.items()
    ]
    return tuple(sorted(made, key=lambda group: (-group.count, group.code, group.message)))


def with_setting_names(row: WarningRow, knowledge: KnowledgeBase) -> WarningRow:
    """A warning with settings called by their names in place of their ids."""
    message = row.message
    for setting in knowledge.settings:
        message = message.replace(f"the setting {setting.id} ", f"the setting “{setting.name}” ")
    return replace(row, message=message)


def fact_line(fact: Fact, knowledge: KnowledgeBase) -> FactLine:
    """A fact in words."""
    return FactLine(
        what=fact_name(fact.what, knowledge),
        value=visible_line(fact_value(fact, knowledge)),
        since=fact.start,
        until=fact.end,
        at=fact.at,
        basis=basis_words(fact.basis),
        source=visible_line(source_words(fact)),
    )


def fact_value(fact: Fact, knowledge: KnowledgeBase) -> str:
    """What a fact says, in plain words where there are any: the plan's name, the region's. Not yet safe to show."""
    if fact.what == "subscription":
        return plan_name(fact.value, knowledge)
    return f"{region_name(fact.value)} ({fact.value})" if is_region(fact.value) else fact.value


def fact_name(what: str, knowledge: KnowledgeBase) -> str:
    """What a fact is about, in plain words."""
    kind, _, name = what.partition(":")
    if kind == "setting":
        return next((f"Setting “{each.name}”" for each in knowledge.settings if each.id == name), f"Setting {name}")
    if kind == "only_if":
        return f"Condition of {name}"
    if kind == "me":
        return f"Which member you are ({platform_by_id(name).name})"
    return {
        "residence": "Where you lived",
        "account_region": "Region that the platform has on file",
        "subscription": "Plan",
        "audience": "Who could see your posts",
        "account": "Account",
        "born": "Date of birth",
    }.get(kind, what)


def disputed_by(statement: Statement, knowledge: KnowledgeBase) -> tuple[str, ...]:
    """Who disputes a statement, or is disputed by it: their names, each once."""
    return tuple(
        dict.fromkeys(
            each.by for each in knowledge.statements if each.id in statement.disputes or statement.id in each.disputes
        )
    )


def _statements(knowledge: KnowledgeBase, counted: dict[str, int]) -> tuple[StatementSummary, ...]:
    ranked = [each for each in knowledge.statements if counted.get(each.id)]
    order = {Asserts.USED: 0, Asserts.NOT_USED: 1, Asserts.SILENT: 2}
    return tuple(
        StatementSummary(
            each.id,
            each.title,
            each.by,
            each.asserts.value,
            each.standing.value,
            standing_words(each.standing),
            counted[each.id],
            disputed_by(each, knowledge),
        )
        for each in sorted(ranked, key=lambda each: order[each.asserts])
    )


def _platforms(view: View) -> tuple[PlatformSummary, ...]:
    """Each platform for itself, in the order in which their archives came; nothing where there is but one."""
    connection = view.case.connection
    held = dict.fromkeys(row.platform for row in archives(connection))
    if len(held) < 2:
        return ()
    made = []
    for platform in held:
        kinds = category_counts(connection, platform)
        whole = sum(row.records for row in kinds)
        made.append(PlatformSummary(platform, platform_by_id(platform).name, whole, verdict_totals(kinds), kinds))
    return tuple(made)


def _seen(view: View) -> tuple[SeenSetting, ...]:
    """What archives show of the settings that decide verdicts in this view, in the order of the facts."""
    deciding = {
        each.setting
        for each in view.knowledge.statements
        if each.setting and each.purpose in view.question.purposes and counts(each, view.question.included)
    }
    names = {each.id: each.name for each in view.knowledge.settings}
    found = ((fact.what.partition(":")[2], fact) for fact in view.facts if fact.basis is Basis.ARCHIVE)
    return tuple(
        SeenSetting(names.get(setting, setting), fact.value, fact.at)
        for setting, fact in found
        if fact.at is not None and setting in deciding
    )


def verdict_totals(kinds: Sequence[CategoryCount]) -> tuple[tuple[str, int], ...]:
    """Records by verdict, strongest first, every verdict among them."""
    added = {verdict.value: 0 for verdict in Verdict}
    for row in kinds:
        for verdict, count in row.by_verdict:
            added[verdict] += count
    return tuple(added.items())


def platform_names(view: View) -> str:
    """The platforms of the case by name, with "or" between them."""
    return " or ".join(dict.fromkeys(platform_by_id(row.platform).name for row in archives(view.case.connection)))


def _view_note(view: View) -> str:
    notes = [knowledge_note(view.knowledge)]
    if not view.standard:
        purposes = ", ".join(sorted(view.question.purposes))
        included = ", ".join(sorted(view.question.included)) or "none"
        notes.append(
            f"This is not the standard view. Purposes that decide: {purposes}. Context statements switched in: {included}."
        )
    return " ".join(note for note in notes if note)
