"""What WhatsApp's readers need to know of one another's members: gathered by the survey, immutable, picklable."""

from dataclasses import dataclass

from inspector.platforms.meta_export.context import Context as ReportContext
from inspector.platforms.whatsapp.head import Head


@dataclass(frozen=True, slots=True)
class Context:
    """What the survey found out: the head of each chat by its member's ordinal, the owner, and what the report's
    reader needs.
    """

    heads: tuple[tuple[int, Head], ...]
    owner: str
    report: ReportContext

    def head(self, ordinal: int) -> Head | None:
        """The head of the chat that a member is; None where it is none."""
        return next((head for at, head in self.heads if at == ordinal), None)
