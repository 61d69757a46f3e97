"""The knowledge base: the shipped statements files and a person's own, merged and checked."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from itertools import chain
from pathlib import Path
from typing import TypeVar

from inspector.assets import resource
from inspector.errors import InputFileError
from inspector.statements.check import Finding, Level, check, schema_finding
from inspector.statements.digest import file_digest
from inspector.statements.file import StatementsFile, read_statements_file
from inspector.statements.statement import KnowledgeBase

T = TypeVar("T")


def load_knowledge(extra: Sequence[Path] = ()) -> KnowledgeBase:
    """The knowledge base: every shipped file in order of its name, then a person's own in the order given.

    `version` joins the versions of the files with `+`; a person's own file without one counts as `own-`
    with the first hexadecimal digits of its hash, so that results made with another file differ in it.
    `date` is the latest of the files' dates.

    Raises:
        InputFileError: a person's own file breaks the schema or fails a check, with file, line and key.
    """
    shipped = shipped_files()
    if not extra:
        return _shipped()
    own = tuple(read_statements_file(path) for path in extra)
    for fault in chain.from_iterable(file.faults for file in own):
        raise fault
    knowledge = merge((*shipped, *own))
    names = {file.toml.name for file in own}
    for finding in check(knowledge, (*shipped, *own)):
        if finding.level is Level.ERROR and finding.file in names:
            raise InputFileError(finding.file, finding.line, finding.key, finding.message)
    return knowledge


def check_statements(extra: Sequence[Path] = ()) -> tuple[Finding, ...]:
    """What the check says of the shipped files, or of a person's own where they are given.

    A file that cannot be read, or breaks the schema, gives findings as well and nothing is raised for it.
    """
    if not extra:
        return check(_shipped(), shipped_files())
    own: list[StatementsFile] = []
    unreadable: list[Finding] = []
    for path in extra:
        try:
            own.append(read_statements_file(path))
        except InputFileError as fault:
            unreadable.append(schema_finding(fault))
    return (*unreadable, *check(merge((*shipped_files(), *own)), own))


@cache
def shipped_files() -> tuple[StatementsFile, ...]:
    """The shipped statements files, in order of their names.

    Raises:
        InputFileError: a shipped file breaks the schema: a fault of ours, found by the tests.
    """
    files = tuple(read_statements_file(path) for path in sorted(resource("statements").glob("*.toml")))
    for fault in chain.from_iterable(file.faults for file in files):
        raise fault
    return files


@cache
def _shipped() -> KnowledgeBase:
    return merge(shipped_files())


def merge(files: Sequence[StatementsFile]) -> KnowledgeBase:
    """One knowledge base out of files, in their order."""
    return KnowledgeBase(
        version="+".join(file.version or f"own-{file_digest(file)[:12]}" for file in files),
        date=max((file.date for file in files), default=""),
        statements=tuple(chain.from_iterable(file.statements for file in files)),
        sources=tuple(chain.from_iterable(file.sources for file in files)),
        settings=tuple(chain.from_iterable(file.settings for file in files)),
        events=tuple(
            sorted(
                (replace(event, platforms=file.platforms) for file in files for event in file.events),
                key=lambda event: event.date,
            )
        ),
        disputes=tuple(chain.from_iterable(file.disputes for file in files)),
        tiers=_by_platform((platform, file.tiers) for file in files for platform in file.platforms),
        audience=_by_platform((platform, file.audience) for file in files for platform in file.platforms),
    )


def _by_platform(listed: Iterable[tuple[str, tuple[T, ...]]]) -> tuple[tuple[str, tuple[T, ...]], ...]:
    """What several files list for one platform, joined in their order."""
    joined: dict[str, tuple[T, ...]] = {}
    for platform, values in listed:
        joined[platform] = joined.get(platform, ()) + values
    return tuple(joined.items())
