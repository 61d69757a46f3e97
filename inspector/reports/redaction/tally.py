"""A redaction that counts what it masks, by kind."""

from collections import Counter

from inspector.case.rows import RecordRow
from inspector.reports.redaction.passage import replaced
from inspector.reports.redaction.redactor import Redactor


class Tally:
    """Masks as a redactor does, and counts. The redactor itself never changes; each writer may have a tally of its own."""

    def __init__(self, redactor: Redactor) -> None:
        self.redactor = redactor
        self._counted: Counter[str] = Counter()

    def text(self, foreign: str, conversation: int | None = None) -> str:
        """As `Redactor.text`; each passage masked is counted."""
        passages = self.redactor.passages(foreign, conversation)
        self._counted.update(each.kind for each in passages if each.shown is not None)
        return replaced(foreign, passages)

    def row(self, row: RecordRow) -> RecordRow:
        """As `Redactor.row`; each passage masked in it is counted."""
        shown = self.redactor.row_with(row, self.text)
        if row.id in self.redactor.withheld:
            self._counted["withheld record"] += 1
        elif shown.text != row.text and shown.text.startswith("[redacted: third party]"):
            self._counted["whole text about somebody"] += 1
        return shown

    def conversation_title(self, title: str, conversation: int) -> str:
        """As `Redactor.conversation_title`."""
        return self.redactor.conversation_title(title, conversation)

    def person(self, participant: int, name: str) -> str:
        """As `Redactor.person`."""
        return self.redactor.person(participant, name)

    def digest(self, sha256: str) -> str:
        """As `Redactor.digest`."""
        return self.redactor.digest(sha256)

    def limits(self) -> tuple[str, ...]:
        """As `Redactor.limits`."""
        return self.redactor.limits()

    @property
    def counts(self) -> tuple[tuple[str, int], ...]:
        """What was masked so far: kind and number, in order of kinds."""
        return tuple(sorted(self._counted.items()))
