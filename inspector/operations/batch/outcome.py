"""What became of one person's archives: a line of the summary, picklable, in plain values."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from inspector.case.rows import CategoryCount
from inspector.operations.summary import summarise
from inspector.records.instants import Instant

_GROUPS = 20
"""Kinds of warnings that are quoted; all of them are counted."""


class State(StrEnum):
    """How a person's inspection ended."""

    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a case says, as far as the summary shows it.

    `archives` are (name, SHA-256 in hex, platform's name); `unread` counts members that were not read; `warnings` are
    (how many, what they say), the most frequent ones; `odd` counts all of them.
    """

    owner: str
    archives: tuple[tuple[str, str, str], ...]
    as_of: Instant
    records: int
    members: int
    unread: int
    categories: tuple[CategoryCount, ...]
    verdicts: tuple[tuple[str, int], ...]
    earliest: Instant | None
    latest: Instant | None
    open_ended: bool
    missing: tuple[str, ...]
    warnings: tuple[tuple[int, str], ...]
    odd: int


@dataclass(frozen=True, slots=True)
class PersonOutcome:
    """What became of one person's archives.

    Args:
        name: the person, as the folder or ZIP is called.
        given: its name in the folder.
        state: how it ended.
        why: one line for people where it did not end well.
        fault: type and places of a fault of ours, without content; empty where there is none.
        status: the exit status that this would have had alone (contract, section 7).
        answer: what the case says.
        before: an earlier run had finished it.
        left: what lies beside the archives and was left alone.
    """

    name: str
    given: str
    state: State
    why: str = ""
    fault: str = ""
    status: int = 0
    answer: Answer | None = None
    before: bool = False
    left: tuple[str, ...] = ()


def answer_of(case: Path) -> Answer:
    """What a case says.

    Raises:
        CaseRefused: it is no case file, or no inspection of it was ever finished.
    """
    summary = summarise(case)
    return Answer(
        owner=summary.owner_name,
        archives=tuple((each.name, each.sha256, each.platform_name) for each in summary.archives),
        as_of=summary.as_of,
        records=summary.records,
        members=summary.members,
        unread=len(summary.unread),
        categories=summary.categories,
        verdicts=summary.verdicts,
        earliest=summary.earliest,
        latest=summary.latest,
        open_ended=summary.open_ended,
        missing=tuple(gap.what for gap in summary.missing),
        warnings=tuple((group.count, group.message) for group in summary.warnings[:_GROUPS]),
        odd=sum(group.count for group in summary.warnings),
    )
