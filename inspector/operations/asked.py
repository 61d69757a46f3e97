"""What decides the verdict: which purposes and which context statements."""

from dataclasses import dataclass

from inspector.statements.statement import STANDARD_PURPOSES, Purpose


@dataclass(frozen=True, slots=True)
class Asked:
    """What decides the verdict in a view of a case. `included` has id and title of each context statement that is
    switched in, in the order of the knowledge base.
    """

    purposes: frozenset[Purpose]
    included: tuple[tuple[str, str], ...] = ()

    @property
    def ids(self) -> frozenset[str]:
        """The ids of the context statements that are switched in."""
        return frozenset(each for each, _ in self.included)

    @property
    def standard(self) -> bool:
        """Whether the view is the standard one."""
        return self.purposes == STANDARD_PURPOSES and not self.included


STANDARD = Asked(STANDARD_PURPOSES)
"""The standard view: its purposes, and no context statement switched in."""
