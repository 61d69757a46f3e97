"""A case as it was last assessed: the question that was asked, and the lens through which its records are seen."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from inspector.case.archives import archives
from inspector.case.facts import facts, options
from inspector.case.file import Case, open_case
from inspector.errors import CaseRefused
from inspector.facts.fact import Fact
from inspector.operations.assessment import Lens, Question, lens_for
from inspector.records.instants import Instant
from inspector.statements.statement import STANDARD_PURPOSES, KnowledgeBase, Purpose
from inspector.statements.stored import knowledge_from


@dataclass(frozen=True, slots=True)
class View:
    """An open case with what its results were worked out from."""

    case: Case
    question: Question
    as_of: Instant
    facts: tuple[Fact, ...]

    def lens(self, platform: str) -> Lens:
        """How records of this platform are looked at: the same that the stored results come from."""
        return lens_for(platform, self.question, self.facts, self.as_of)

    @property
    def knowledge(self) -> KnowledgeBase:
        """The knowledge base that the case was assessed with."""
        return self.question.knowledge

    @property
    def standard(self) -> bool:
        """Whether the verdicts are those of the standard purposes, with no context statement switched in."""
        return self.question.purposes == STANDARD_PURPOSES and not self.question.included


@contextmanager
def viewed(path: Path) -> Iterator[View]:
    """Open a case for reading, with what it was last assessed with.

    Raises:
        CaseRefused: it is no case file, or no inspection of it was ever finished.
    """
    with open_case(path) as case:
        yield view_of(case)


def view_of(case: Case) -> View:
    """What an open case was last assessed with.

    Raises:
        CaseRefused: no inspection of it was ever finished.
    """
    kept = options(case.connection)
    if "knowledge" not in kept or not archives(case.connection):
        raise CaseRefused(f"{case.path.name} holds no finished inspection yet; inspect the archive again to finish it")
    question = Question(
        knowledge=_knowledge(kept["knowledge"]),
        purposes=frozenset(Purpose(word) for word in kept["purposes"].split()),
        included=frozenset(kept["included"].split()),
        as_of=int(kept["as_of_asked"]) if kept["as_of_asked"] else None,
    )
    return View(case, question, int(kept["as_of"]), facts(case.connection))


@lru_cache(maxsize=2)
def _knowledge(text: str) -> KnowledgeBase:
    return knowledge_from(text)
