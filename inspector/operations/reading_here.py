"""Work in a thread of this process that is given up where it stands still: what small archives are read by.

A process of its own for each of them would cost more than the reading. A thread cannot be killed, but nobody has to
wait for it: it is asked to end, which ends whatever runs Python, and left behind where a disk or a library holds it.
Only what keeps the interpreter to itself could still hold the caller; such calls are given at most one record, and
their work grows with its size alone (`tests/platforms/`).
"""

import ctypes
from collections.abc import Callable, Iterator
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, Final, TypeVar

from inspector.operations.stuck_clock import ReadingStuck

T = TypeVar("T")
_PATIENCE: Final = 2.0
"""Seconds that a thread has to end once nothing is asked of it any more."""


class _GivenUp(BaseException):
    """Raised within a thread that is not waited for any more."""


class PatientThread:
    """Does one thing at a time for a caller, who waits for as long as something moves.

    Args:
        seconds: how long the caller waits while `value` stands still. They are counted one by one, so a computer that
            slept meanwhile makes nobody late.
    """

    def __init__(self, seconds: int) -> None:
        self.value = 0
        """Whatever is done moves this number; see `MovingArchive`."""
        self._seconds = seconds
        self._thread: Thread | None = None
        self._asked: SimpleQueue[Callable[[], Any] | None] = SimpleQueue()
        self._given: SimpleQueue[tuple[Any, BaseException | None]] = SimpleQueue()

    def do(self, call: Callable[[], T]) -> T:
        """What the call gives.

        Raises:
            ReadingStuck: nothing moved for so many seconds; the thread is given up, and the next call gets another.
            BaseException: whatever the call raises.
        """
        if self._thread is None:
            self._begin()
        self._asked.put(call)
        still, last = 0, self.value
        while True:
            with suppress(Empty):
                given, error = self._given.get(timeout=1)
                break
            still = still + 1 if self.value == last else 0
            last = self.value
            if still >= self._seconds:
                self._give_up()
                raise ReadingStuck
        if error is not None:
            raise error
        answer: T = given
        return answer

    def end(self) -> None:
        """Nothing is asked any more."""
        if self._thread is not None:
            self._asked.put(None)
            self._thread.join(_PATIENCE)
            self._thread = None

    def _begin(self) -> None:
        self._asked, self._given = SimpleQueue(), SimpleQueue()
        # It must not keep the program from ending.
        self._thread = Thread(target=_work, args=(self._asked, self._given), name="reading", daemon=True)
        self._thread.start()

    def _give_up(self) -> None:
        if self._thread is not None and self._thread.ident is not None:
            ident, error = ctypes.c_ulong(self._thread.ident), ctypes.py_object(_GivenUp)
            ctypes.pythonapi.PyThreadState_SetAsyncExc(ident, error)
        self._thread = None


def _work(asked: SimpleQueue[Callable[[], Any] | None], given: SimpleQueue[tuple[Any, BaseException | None]]) -> None:
    with suppress(_GivenUp):
        while (call := asked.get()) is not None:
            try:
                given.put((call(), None))
            except _GivenUp:
                return
            except BaseException as error:  # noqa: BLE001  (raised again where it was asked)
                given.put((None, error))


def in_turn(thread: PatientThread, things: Iterator[T]) -> Iterator[T]:
    """The things that an iterator gives, none of which is None, each of them fetched in the thread.

    Raises:
        ReadingStuck: nothing moved for too long; the iterator is not asked again.
    """
    while (thing := thread.do(lambda: next(things, None))) is not None:
        yield thing
