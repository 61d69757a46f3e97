"""A statement that takes long asks now and then whether to go on: an index of ten million records takes twenty seconds."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

_STEPS: Final = 500_000
"""Steps of SQLite's machine between two questions: some hundredths of a second. Short statements never ask."""


@contextmanager
def asking(connection: sqlite3.Connection, ask: Callable[[], None]) -> Iterator[None]:
    """Calls `ask` while statements of the connection run long; what it raises ends the statement, and is raised here.

    To be entered outside of transactions: what is under way is taken back.
    """
    said: list[BaseException] = []

    def going_on() -> int:
        try:
            ask()
        except BaseException as error:  # noqa: BLE001  (SQLite swallows what its callbacks raise)
            said.append(error)
        return len(said)

    connection.set_progress_handler(going_on, _STEPS)
    try:
        yield
    except sqlite3.OperationalError as error:
        if said:
            raise said[0] from error
        raise
    else:
        if said:
            # Somebody went on without the statement that was ended.
            raise said[0]
    finally:
        connection.set_progress_handler(None, 0)
