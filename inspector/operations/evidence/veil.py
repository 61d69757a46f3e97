"""What stands between a case and everything that leaves it: the redaction in force, or none."""

from typing import Protocol

from inspector.case.rows import RecordRow


class Veil(Protocol):
    """Gives foreign text and hashes as they may be shown. Steady: the same text in the same case gives the same."""

    def text(self, foreign: str, conversation: int | None = None) -> str:
        """A text of the archive's or the person's; `conversation` is where it stands, by the case's number."""
        ...

    def row(self, row: RecordRow) -> RecordRow:
        """A record with all its foreign texts, and its hash, as they may be shown."""
        ...

    def digest(self, sha256: str) -> str:
        """The hash of a record's bytes as it may be shown: itself, or keyed where content could be guessed from it."""
        ...


class Unveiled:
    """No redaction: everything as it stands."""

    def text(self, foreign: str, conversation: int | None = None) -> str:  # noqa: ARG002  (the veil's form)
        return foreign

    def row(self, row: RecordRow) -> RecordRow:
        return row

    def digest(self, sha256: str) -> str:
        return sha256
