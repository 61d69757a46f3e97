"""The check that keeps the knowledge base honest as it grows: `inspector statements check`."""

from collections.abc import Iterator, Sequence
from typing import Final

from inspector.errors import InputFileError
from inspector.records.categories import DataCategory, covers
from inspector.statements.contradictions import contradictions
from inspector.statements.file import StatementsFile
from inspector.statements.finding import Finding, Level
from inspector.statements.proof import proof
from inspector.statements.references import references
from inspector.statements.statement import KnowledgeBase

__all__ = ["Finding", "Level", "check", "schema_finding"]

_ORDER: Final = {Level.ERROR: 0, Level.NOTICE: 1}


def check(knowledge: KnowledgeBase, files: Sequence[StatementsFile]) -> tuple[Finding, ...]:
    """Everything that is to be said of the files, errors first, then by file and line.

    Errors: a breach of the schema; an unknown source, setting, statement or tier; an id given twice; a
    dispute that one side alone names; a statement or event whose sources are all older than itself;
    `platform_stated` without a primary or regulator's source; two statements that contradict each other
    without naming each other; an address that is not https. Notices: single older sources, sources on
    which nothing rests, and the categories that no statement of a platform names.

    Args:
        knowledge: the knowledge base that the files make up, others perhaps among it.
        files: the files to report on.
    """
    found = (
        *(schema_finding(fault) for file in files for fault in file.faults),
        *references(knowledge, files),
        *proof(knowledge, files),
        *contradictions(knowledge, files),
        *_unaddressed(knowledge, files),
    )
    names = [file.toml.name for file in files]
    return tuple(sorted(found, key=lambda f: (_ORDER[f.level], names.index(f.file), f.line or 0, f.id, f.message)))


def schema_finding(fault: InputFileError) -> Finding:
    """A breach of the schema, or a file that cannot be read, as a finding."""
    return Finding(Level.ERROR, fault.file, fault.line, fault.key, "", fault.problem)


def _unaddressed(knowledge: KnowledgeBase, files: Sequence[StatementsFile]) -> Iterator[Finding]:
    """The contract's categories that no statement of a platform names; `*` names none."""
    for file in files:
        for platform in file.platforms:
            named = {
                name
                for statement in knowledge.statements
                if platform in statement.platforms
                for name in statement.categories
                if name != "*"
            }
            silent = [c.value for c in DataCategory if not any(covers(name, c) for name in named)]
            if silent:
                message = f"no statement on {platform} names: {', '.join(silent)}"
                yield Finding(Level.NOTICE, file.toml.name, None, None, "", message)
