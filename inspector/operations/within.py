"""A case inside a transaction that is open already: several steps that are written whole or not at all."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from inspector.case.file import Case


class Within(Case):
    """What is written in its transactions is part of the one that whoever made it has begun, and ends with it.

    The right to change the file stays with the case that was opened; this one is never closed.
    """

    def __init__(self, case: Case) -> None:
        super().__init__(case.path, case.connection, None)

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Nothing begins and nothing ends here."""
        yield self.connection
