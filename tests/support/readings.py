"""What reading a member of an archive gave, sorted by kind."""

from dataclasses import dataclass

from inspector.records.record import Conversation, ExtractionWarning, MemberOutcome, Record


@dataclass(frozen=True)
class Read:
    """What reading one member gave."""

    records: list[Record]
    conversations: list[Conversation]
    warnings: list[ExtractionWarning]
    outcome: MemberOutcome

    @property
    def codes(self) -> list[str]:
        return [warning.code for warning in self.warnings]

    @property
    def texts(self) -> list[str]:
        return [record.text for record in self.records]
