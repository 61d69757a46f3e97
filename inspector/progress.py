"""How long work tells where it stands, and how it is stopped. No threads, no Qt."""

from collections.abc import Callable

Progress = Callable[[str, int, int], None]
"""`progress(what, done, total)`: what is being done, in words for people; `total` 0 where not known.

It is called at every member and every batch. It raises `Cancelled` to stop the work: the transaction
under way rolls back, and the case stays as it was at the last batch.
"""


class Cancelled(BaseException):
    """The person stopped the work. A `BaseException`, so that no `except Exception` swallows it."""


def silent(what: str, done: int, total: int) -> None:
    """The progress that nobody watches."""
