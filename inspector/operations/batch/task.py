"""One person's inspection as it is handed to a worker: picklable, and of absolute paths."""

from dataclasses import dataclass
from pathlib import Path

from inspector import __version__
from inspector.errors import UsageError
from inspector.operations.batch.finding import Person
from inspector.operations.batch.request import BatchRequest, Places
from inspector.statements.digest import knowledge_digest
from inspector.statements.load import load_knowledge


@dataclass(frozen=True, slots=True)
class Task:
    """One person's inspection.

    Args:
        person: whose.
        request: what the whole batch was asked.
        reading: reading processes for one archive; None: as the machine and the archive suggest.
        going: a file that is there as long as the batch goes on; once it is gone the worker stops.
        program: the version of the program that asks.
        knowledge: the digest of its knowledge base.
    """

    person: Person
    request: BatchRequest
    reading: int | None
    going: Path
    program: str
    knowledge: str

    @property
    def places(self) -> Places:
        """Where things stand."""
        return Places(self.request.to)


def same_program(task: Task) -> None:
    """Make sure that the worker is the program that asks: a cluster may have another one.

    Raises:
        UsageError: another version, or another knowledge base.
    """
    if task.program != __version__ or task.knowledge != knowledge_digest(load_knowledge(task.request.statements)):
        raise UsageError(
            "the worker has another version of this program, or of its knowledge base, than the computer that asks; "
            "install the same one there"
        )
