"""All that the parts of a report are made of, gathered once."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from inspector.case.archives import archives
from inspector.case.counts import records
from inspector.case.rows import ArchiveRow, CategoryCount
from inspector.operations.assessment import Lens
from inspector.operations.evidence.report.ours import Ours, ours
from inspector.operations.evidence.report.scope import ReportScope
from inspector.operations.evidence.report.tally import Tally, categories_of, reached_in, tallies
from inspector.operations.summary import verdict_totals
from inspector.operations.timeline.ground import relied_on
from inspector.operations.viewing import View
from inspector.platforms import platform_by_id
from inspector.statements.statement import Statement


@dataclass(frozen=True, slots=True)
class Material:
    """A case and what of it is in the pack.

    `counted` are the pack's records by stretch, `categories` and `verdicts` the same added up, `whole` how many
    records the case holds and `repeated` how many more repeat one of them from another archive. `relied` are
    the statements that have a window for a record of the pack: those that say "used" first, then "not used",
    then the silent ones, each in the order of the knowledge base; `reached` how many records each has one for.
    `lenses` look at the records of each platform.
    """

    view: View
    scope: ReportScope
    ours: Ours
    archives: tuple[ArchiveRow, ...]
    counted: tuple[Tally, ...]
    categories: tuple[CategoryCount, ...]
    verdicts: tuple[tuple[str, int], ...]
    whole: int
    repeated: int
    reached: dict[str, int]
    relied: tuple[Statement, ...]
    lenses: Mapping[str, Lens] = field(repr=False)

    @property
    def records(self) -> int:
        """How many records are in the pack."""
        return len(self.scope.records)

    @property
    def platforms(self) -> tuple[str, ...]:
        """The ids of the platforms of the case, in the order of its archives."""
        return tuple(dict.fromkeys(row.platform for row in self.archives))

    def of_platform(self, platform: str) -> str:
        """A platform's name behind a lane or heading; empty where the case has but one."""
        return f" ({platform_by_id(platform).name})" if len(self.platforms) > 1 else ""

    def number(self, statement: Statement) -> int:
        """The number of a statement that is relied on, by which the report refers to it."""
        return self.relied.index(statement) + 1

    def asked(self, statement: Statement) -> bool:
        """Whether a statement's purpose is among those that decide verdicts in this view."""
        return statement.purpose in self.view.question.purposes


def material(view: View, scope: ReportScope) -> Material:
    """Everything that the parts of a report are made of."""
    opened = archives(view.case.connection)
    lenses = {platform: view.lens(platform) for platform in dict.fromkeys(row.platform for row in opened)}
    counted = tallies(view, scope.records, lenses)
    categories = categories_of(counted)
    whole, repeated = records(view.case.connection)
    reached = reached_in(counted)
    return Material(
        view,
        scope,
        ours(view.knowledge),
        opened,
        counted,
        categories,
        verdict_totals(categories),
        whole,
        repeated,
        reached,
        relied_on(view.knowledge, reached),
        lenses,
    )
