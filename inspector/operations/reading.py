"""Reads members in other processes and hands their batches over in member order.

One writer (the caller) consumes; any number of processes read. Each process takes the next member that
nobody has taken, and sends what it reads over its own pipe, which fills up and makes it wait until its
member's turn comes: memory stays flat, and the order (so every result) is the same for any number of them.
"""

import gc
import marshal
import os
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Any

from inspector.archive.archive import Archive, Member
from inspector.case.packing import BLOCK, Packed, pack
from inspector.operations.dependent import cap_memory, end_with_parent
from inspector.operations.fault_report import FaultElsewhere, fault_lines, keep_quiet
from inspector.operations.moving_archive import MovingArchive
from inspector.operations.reading_here import PatientThread, in_turn
from inspector.operations.stuck_clock import ReadingStuck, StuckClock, end_in_stages
from inspector.platforms import platform_by_id
from inspector.platforms.platform import Survey

try:
    import fcntl
except ImportError:  # there is none on Windows
    fcntl = None  # type: ignore[assignment]

_SELDOM = (100_000, 50, 100)
"""When Python looks for circles of objects: readings are many and hold none, and looking took a sixth of the time."""
_PIPE = 1024 * 1024
"""Bytes that a pipe may hold: what systems allow without being asked."""
_BEGIN = 60
"""Seconds in which a reading process must have begun a member: it has to start, and takes the next one at once."""
_MOST_DEATHS = 5
"""Reading processes that may end one after another without having begun a member."""
BATCH = 2_000
"""Readings in one batch: large enough that the pipe costs little, small enough to stop soon."""


MEMORY = 4 * 1024**3
"""Bytes of address space that a reading process may have: the limits on records keep it far below."""


@dataclass(frozen=True, slots=True)
class ReadingTask:
    """All that a reading process needs to know; picklable. `memory` is what it may have, in bytes of address space."""

    archive: Archive
    platform: str
    survey: Survey
    memory: int = MEMORY


class ReaderFault(FaultElsewhere):
    """A reading process met a fault of ours."""


def read_members(
    task: ReadingTask, members: Sequence[Member], workers: int
) -> Generator[tuple[Member, Iterator[Packed]], None, None]:
    """The members in order, each with the batches of what it holds; `workers` 0 reads in this process.

    Every member's batches must be consumed before the next one is asked for. A reading process that the
    system killed ends its member's batches early, with no outcome among them: the caller tells by that.
    A member whose reading makes no progress for `idle_seconds` is given up: its batches end with `ReadingStuck`.

    Raises:
        ReaderFault: a reading process met a fault of ours.
    """
    if workers == 0:
        yield from _read_here(task, members)
        return
    thresholds = gc.get_threshold()
    pool = _Pool(task, members, workers)
    try:
        gc.set_threshold(*_SELDOM)
        for index, member in enumerate(members):
            yield member, pool.batches(index)
    finally:
        gc.set_threshold(*thresholds)
        pool.stop()


def _read_here(task: ReadingTask, members: Sequence[Member]) -> Iterator[tuple[Member, Iterator[Packed]]]:
    thread = PatientThread(task.archive.limits.idle_seconds)
    task = replace(task, archive=MovingArchive(task.archive, thread))
    try:
        for member in members:
            yield member, in_turn(thread, _batches(task, member))
    finally:
        thread.end()


def _batches(task: ReadingTask, member: Member) -> Iterator[Packed]:
    platform = platform_by_id(task.platform)
    batch: Packed = []
    for reading in platform.read_bulk(task.archive, member, task.survey):
        batch.append(pack(reading))
        if len(batch) >= BATCH or batch[-1][0] == BLOCK:
            yield batch
            batch = []
    if batch:
        yield batch


def _work(task: ReadingTask, members: Sequence[Member], taken: Any, moved: Any, pipe: Connection) -> None:  # noqa: ANN401
    """What a reading process does until no member is left, or the reader of its pipe is gone."""
    keep_quiet()
    end_with_parent()
    cap_memory(task.memory)
    gc.freeze()
    gc.set_threshold(*_SELDOM)
    try:
        task = replace(task, archive=MovingArchive(task.archive, moved))
        while True:
            with taken.get_lock():
                index = taken.value
                taken.value += 1
            if index >= len(members):
                return
            pipe.send_bytes(b"m" + index.to_bytes(8, "little"))
            for batch in _batches(task, members[index]):
                pipe.send_bytes(b"b" + marshal.dumps(batch))
            pipe.send_bytes(b"e")
    except (BrokenPipeError, KeyboardInterrupt):
        return
    except MemoryError:
        # As if the system had ended it: one damaged member, and another process reads the rest.
        os._exit(1)
    except Exception as fault:  # noqa: BLE001  (a fault of ours crosses the pipe and is raised on the other side)
        pipe.send_bytes(b"f" + fault_lines(fault).encode())


class _Pool:
    """The reading processes, their pipes, and which of them holds which member."""

    def __init__(self, task: ReadingTask, members: Sequence[Member], workers: int) -> None:
        context = get_context("spawn")
        self._start: Callable[[], _Started] = lambda: _start(context, task, members, taken)
        taken = context.Value("q", 0)
        self._processes: dict[Connection, SpawnProcess] = {}
        self._moved: dict[Connection, Any] = {}
        self._clock = StuckClock(task.archive.limits.idle_seconds)
        for _ in range(min(workers, len(members))):
            self._add()
        self._holder: dict[int, Connection] = {}
        self._deaths = 0

    def _add(self) -> None:
        process, pipe, moved = self._start()
        self._processes[pipe] = process
        self._moved[pipe] = moved

    def batches(self, index: int) -> Iterator[Packed]:
        """The batches of the member at this index, ending early where its process died or was stuck."""
        pipe = self._find(index)
        if pipe is None:
            return
        process, moved = self._processes[pipe], self._moved[pipe]
        while True:
            try:
                with self._clock.watching(process, moved):
                    message = pipe.recv_bytes()
            except (EOFError, OSError):
                self._replace(pipe)
                if self._clock.ended(process):
                    raise ReadingStuck from None
                return
            if message[:1] == b"b":
                yield marshal.loads(message[1:])  # noqa: S302  (our own process wrote it)
            elif message[:1] == b"f":
                raise ReaderFault(message[1:].decode())
            else:
                return

    def _find(self, index: int) -> Connection | None:
        """The pipe whose next batches are those of this member; None where its process died before it began."""
        still = 0
        while index not in self._holder:
            unread = [pipe for pipe in self._processes if pipe not in self._holder.values()]
            if not unread:
                return None
            begun = wait(unread, timeout=1)
            still = 0 if begun else still + 1
            if still >= _BEGIN:
                for each in unread:
                    end_in_stages(self._processes[each])
                still = 0
            for ready in begun:
                pipe = ready if isinstance(ready, Connection) else None
                if pipe is not None:
                    self._note(pipe)
        return self._holder.pop(index)

    def _note(self, pipe: Connection) -> None:
        try:
            message = pipe.recv_bytes()
        except (EOFError, OSError):
            self._replace(pipe)
            return
        if message[:1] == b"f":
            raise ReaderFault(message[1:].decode())
        self._deaths = 0
        self._holder[int.from_bytes(message[1:], "little")] = pipe

    def _replace(self, pipe: Connection) -> None:
        """A reading process is gone: after the last member, or killed; another one takes over in that case."""
        process = self._processes.pop(pipe)
        del self._moved[pipe]
        process.join()
        pipe.close()
        if process.exitcode != 0:
            self._deaths += 1
            if self._deaths > _MOST_DEATHS:
                raise ReaderFault("reading processes end as soon as they begin")
            self._add()

    def stop(self) -> None:
        """End all reading processes, whatever they are doing."""
        self._clock.stop()
        for pipe, process in self._processes.items():
            pipe.close()
            process.join(timeout=0.2)
            if process.is_alive():
                process.terminate()
                process.join(timeout=2)
            if process.is_alive():
                process.kill()
                process.join()
        self._processes.clear()


def _widen(pipe: Connection) -> None:
    """Let a pipe hold a batch, where the system allows it: reading goes on while the last batch is written."""
    if fcntl is not None and hasattr(fcntl, "F_SETPIPE_SZ"):
        with suppress(OSError):
            fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, _PIPE)


_Started = tuple[SpawnProcess, Connection, Any]
"""A reading process, the pipe that it writes to, and the number that it moves while it reads."""


def _start(context: Any, task: ReadingTask, members: Sequence[Member], taken: Any) -> _Started:  # noqa: ANN401
    ours, theirs = context.Pipe(duplex=False)
    _widen(theirs)
    moved = context.Value("Q", 0, lock=False)
    process = context.Process(target=_work, args=(task, members, taken, moved, theirs), daemon=True)
    process.start()
    theirs.close()
    return process, ours, moved
