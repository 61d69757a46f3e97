"""Check: every name in a claims file leads somewhere in it, or in the knowledge base."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from inspector.assets import resource
from inspector.errors import InputFileError
from inspector.reports.claims.file import ClaimsFile, entries, read_claims_file
from inspector.statements.check import schema_finding
from inspector.statements.entry import Entry
from inspector.statements.finding import Finding, Level
from inspector.statements.statement import KnowledgeBase

_SOURCED: Final = ("claim", "element", "line")


def check_claims(knowledge: KnowledgeBase, paths: Sequence[Path] = ()) -> tuple[Finding, ...]:
    """What is to be said of the shipped claims files, or of a person's own where they are given.

    Errors: a breach of the schema (the first of its file); a name of a source, statement, event, setting, platform or
    law that leads nowhere. A notice: a law that no element names. Errors come first, then file and line.

    Args:
        knowledge: the knowledge base that the files speak of.
        paths: a person's own files.
    """
    found: list[Finding] = []
    for path in paths or sorted(resource("claims").glob("*.toml")):
        try:
            found.extend(references(read_claims_file(path), knowledge))
        except InputFileError as fault:
            found.append(schema_finding(fault))
    return tuple(sorted(found, key=lambda each: (each.level is not Level.ERROR, each.file, each.line or 0)))


def references(file: ClaimsFile, knowledge: KnowledgeBase) -> Iterator[Finding]:
    """Names in one file that lead nowhere, and laws that nobody names."""
    sources = {each.id for each in knowledge.sources}
    platforms = {platform for each in knowledge.statements for platform in each.platforms}
    laws = {each.id for each in file.matter.laws}
    matter = Entry(file.toml, "matter", 0, file.toml.data["matter"])
    yield from _unknown(matter, "sources", "source", sources)
    yield from _unknown(matter, "platforms", "platform", platforms | {"*"})
    for table in _SOURCED:
        for entry in entries(file.toml, table):
            yield from _unknown(entry, "sources", "source", sources)
    for entry in entries(file.toml, "element"):
        yield from _unknown(entry, "law", "law in this file", laws)
        yield from _facts(entry, "missing", knowledge)
    for entry in entries(file.toml, "line"):
        yield from _line(entry, knowledge, platforms)
    named = {law for claim in file.matter.claims for element in claim.elements for law in element.law}
    for entry in entries(file.toml, "law"):
        if entry.values["id"] not in named:
            yield _finding(entry, None, "no element names this law", Level.NOTICE)


def _line(entry: Entry, knowledge: KnowledgeBase, platforms: set[str]) -> Iterator[Finding]:
    statements = {each.id for each in knowledge.statements}
    yield from _unknown(entry, "platform", "platform", platforms)
    yield from _unknown(entry, "reached_by", "statement", statements)
    yield from _facts(entry, "what", knowledge)
    if entry.values["show"] == "events":
        yield from _unknown(entry, "ids", "event", {each.id for each in knowledge.events})
    else:
        yield from _unknown(entry, "ids", "statement", statements)


def _facts(entry: Entry, key: str, knowledge: KnowledgeBase) -> Iterator[Finding]:
    known = {f"setting:{each.id}" for each in knowledge.settings}
    known |= {f"only_if:{each.id}" for each in knowledge.statements if each.only_if}
    for what in entry.texts(key, ()):
        if ":" in what and what not in known:
            yield _finding(entry, key, f"nothing in the knowledge base is called '{what}'")


def _unknown(entry: Entry, key: str, what: str, known: set[str]) -> Iterator[Finding]:
    value = entry.values.get(key, ())
    for name in (value,) if isinstance(value, str) else value:
        if name not in known:
            yield _finding(entry, key, f"there is no {what} '{name}'")


def _finding(entry: Entry, key: str | None, message: str, level: Level = Level.ERROR) -> Finding:
    fault = entry.fault(key, message)
    return Finding(level, fault.file, fault.line, key, str(entry.values.get("id", entry.values.get("of", ""))), message)
