"""What the lanes of a timeline are made of: a case as it was assessed, and the statements that bear on it."""

from collections.abc import Container
from typing import Protocol

from inspector.operations.evidence.report.ours import Ours
from inspector.operations.viewing import View
from inspector.statements.statement import Asserts, KnowledgeBase, Statement


class Ground(Protocol):
    """A case, or what of it is looked at."""

    @property
    def view(self) -> View:
        """The open case with what its results were worked out from."""

    @property
    def ours(self) -> Ours:
        """Whose words the texts of its knowledge base are."""

    @property
    def platforms(self) -> tuple[str, ...]:
        """The ids of its platforms, in the order of its archives."""

    @property
    def relied(self) -> tuple[Statement, ...]:
        """The statements that have a window for one of its records, as `relied_on` orders them."""

    def of_platform(self, platform: str) -> str:
        """A platform's name behind a lane or heading; empty where the case has but one."""


def relied_on(knowledge: KnowledgeBase, reached: Container[str]) -> tuple[Statement, ...]:
    """The statements with these ids: those that say "used" first, then "not used", then the silent ones.

    Each kind stays in the order of the knowledge base.
    """
    order = {Asserts.USED: 0, Asserts.NOT_USED: 1, Asserts.SILENT: 2}
    return tuple(
        sorted((each for each in knowledge.statements if each.id in reached), key=lambda each: order[each.asserts])
    )
