"""Check: every name leads somewhere, no name stands for two things, and disputes are mutual."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from inspector.statements.file import StatementsFile
from inspector.statements.finding import Finding, Identified, Level, Report, reporter
from inspector.statements.statement import KnowledgeBase

_ALWAYS_TIERS = frozenset({"*", "free", "premium"})


def references(knowledge: KnowledgeBase, files: Sequence[StatementsFile]) -> Iterator[Finding]:
    """Names that lead nowhere, ids given twice, disputes named by one side alone.

    Within one file both sides of a dispute name each other. A file that adds to another names it alone.
    """
    for file in files:
        yield from _twice(file, knowledge)
        yield from _statements(file, knowledge)
        yield from _beside(file, knowledge)
        yield from _one_sided(file)


def _twice(file: StatementsFile, knowledge: KnowledgeBase) -> Iterator[Finding]:
    tables: tuple[tuple[str, Sequence[Identified], Sequence[Identified]], ...] = (
        ("statement", file.statements, knowledge.statements),
        ("setting", file.settings, knowledge.settings),
        ("source", file.sources, knowledge.sources),
        ("event", file.events, knowledge.events),
        ("dispute", file.disputes, knowledge.disputes),
        ("tier", file.tiers, file.tiers),
    )
    for table, own, everywhere in tables:
        count = Counter(entry.id for entry in everywhere)
        for index, entry in enumerate(own):
            if count[entry.id] > 1:
                yield reporter(file, table, index, entry)("id", f"the id '{entry.id}' is given twice")


def _statements(file: StatementsFile, knowledge: KnowledgeBase) -> Iterator[Finding]:
    statements = {statement.id for statement in knowledge.statements}
    settings = {setting.id for setting in knowledge.settings}
    sources = {source.id for source in knowledge.sources}
    tiers = {platform: {tier.id for tier in listed} for platform, listed in knowledge.tiers}
    for index, statement in enumerate(file.statements):
        report = reporter(file, "statement", index, statement)
        yield from _unknown(report, "sources", "source", statement.sources, sources)
        yield from _unknown(report, "disputes", "statement", statement.disputes, statements)
        if statement.setting:
            yield from _unknown(report, "setting", "setting", (statement.setting,), settings)
        if statement.id in statement.disputes:
            yield report("disputes", "the statement disputes itself")
        known = _ALWAYS_TIERS.union(*(tiers.get(platform, set()) for platform in statement.platforms))
        yield from _unknown(report, "subscriptions", "tier of the platform", statement.subscriptions, known)


def _beside(file: StatementsFile, knowledge: KnowledgeBase) -> Iterator[Finding]:
    sources = {source.id for source in knowledge.sources}
    statements = {statement.id for statement in knowledge.statements}
    for index, setting in enumerate(file.settings):
        report = reporter(file, "setting", index, setting)
        yield from _unknown(report, "sources", "source", setting.sources, sources)
    for index, event in enumerate(file.events):
        report = reporter(file, "event", index, event)
        yield from _unknown(report, "sources", "source", event.sources, sources)
    for index, dispute in enumerate(file.disputes):
        report = reporter(file, "dispute", index, dispute)
        yield from _unknown(report, "sources", "source", dispute.sources, sources)
        yield from _unknown(report, "statements", "statement", dispute.statements, statements)
    named = _named_sources(knowledge)
    for index, source in enumerate(file.sources):
        if source.id not in named:
            yield reporter(file, "source", index, source, Level.NOTICE)(None, "nothing rests on this source")


def _one_sided(file: StatementsFile) -> Iterator[Finding]:
    disputed_by = {statement.id: statement.disputes for statement in file.statements}
    for index, statement in enumerate(file.statements):
        for other in statement.disputes:
            if other in disputed_by and statement.id not in disputed_by[other]:
                report = reporter(file, "statement", index, statement)
                yield report("disputes", f"names {other}, which does not name it in return")


def _named_sources(knowledge: KnowledgeBase) -> set[str]:
    groups = (knowledge.statements, knowledge.settings, knowledge.events, knowledge.disputes)
    return {source for group in groups for entry in group for source in entry.sources}


def _unknown(
    report: Report, key: str, what: str, names: Iterable[str], known: set[str] | frozenset[str]
) -> Iterator[Finding]:
    for name in names:
        if name not in known:
            yield report(key, f"there is no {what} '{name}'")
