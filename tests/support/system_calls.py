"""Lets a child run under the eyes of its parent, and ends it as it is about to change a file (Linux).

Every state that a disk can be left in by a kill lies before one of the system calls that change files.
"""

import ctypes
import os
import platform
import signal
import sys
from contextlib import suppress
from typing import Final

_TRACE_ME, _ON, _SET_OPTIONS, _WHICH_CALL = 0, 24, 0x4200, 0x420E
_MARKED, _END_WITH_TRACER = 1, 0x100000
_CALL_STOP: Final = signal.SIGTRAP | 0x80
_ENTRY: Final = 1
_CHANGES: Final = {
    "x86_64": {
        1: "write", 20: "write", 18: "write", 296: "write", 40: "write", 326: "write", 77: "truncate", 285: "allocate",
        74: "flush", 75: "flush", 82: "rename", 264: "rename", 316: "rename", 86: "link", 265: "link", 87: "remove",
        263: "remove", 84: "remove", 83: "make", 258: "make",
    },
    "aarch64": {
        64: "write", 66: "write", 68: "write", 70: "write", 71: "write", 285: "write", 46: "truncate", 47: "allocate",
        82: "flush", 83: "flush", 38: "rename", 276: "rename", 37: "link", 35: "remove", 34: "make",
    },
}  # fmt: skip
"""System calls that change files, by their numbers in the kernel's tables, with what they do."""
_OPENS: Final = {"x86_64": {2: 1, 257: 2}, "aarch64": {56: 2}}
"""Calls that may make a file, and which of their arguments holds the flags."""
_WRITES: Final = {"x86_64": frozenset({1, 20}), "aarch64": frozenset({64, 66})}
KNOWN: Final = sys.platform == "linux" and platform.machine() in _CHANGES
"""Whether the calls of this machine are known."""


class _Call(ctypes.Structure):
    """What the kernel says of the system call at which a traced process stands (ptrace_syscall_info)."""

    _fields_ = (
        ("op", ctypes.c_uint8),
        ("pad", ctypes.c_uint8 * 3),
        ("arch", ctypes.c_uint32),
        ("place", ctypes.c_uint64),
        ("stack", ctypes.c_uint64),
        ("number", ctypes.c_uint64),
        ("arguments", ctypes.c_uint64 * 6),
        ("more", ctypes.c_uint64),
    )


def ask_to_be_traced() -> None:
    """To be called in a child: it stops until its parent lets it run."""
    ctypes.CDLL(None, use_errno=True).ptrace(_TRACE_ME, 0, None, None)
    os.kill(os.getpid(), signal.SIGSTOP)


def run_traced(child: int, kill_at: int, told: int) -> tuple[int, list[str]]:
    """Let a stopped child run, and kill it before its n-th change of a file; gives its status and what it did.

    Args:
        child: it has asked to be traced.
        kill_at: n; 0 to let it run to its end.
        told: a handle of the child's that is no file: what goes there changes nothing.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    libc.ptrace.argtypes = (ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p)
    changing, opening = _CHANGES[platform.machine()], _OPENS[platform.machine()]
    writing = _WRITES[platform.machine()]
    os.waitpid(child, 0)
    libc.ptrace(_SET_OPTIONS, child, None, _MARKED | _END_WITH_TRACER)
    call, size = _Call(), ctypes.sizeof(_Call)
    changes: list[str] = []
    deliver = 0
    while True:
        libc.ptrace(_ON, child, None, deliver)
        _, status = os.waitpid(child, 0)
        if not os.WIFSTOPPED(status):
            return status, changes
        deliver = 0
        if os.WSTOPSIG(status) != _CALL_STOP:
            deliver = os.WSTOPSIG(status)
            continue
        libc.ptrace(_WHICH_CALL, child, size, ctypes.byref(call))
        if call.op != _ENTRY:
            continue
        number = call.number
        if number in opening and call.arguments[opening[number]] & os.O_CREAT:
            changes.append("open")
        elif number in changing and not (number in writing and call.arguments[0] in {1, 2, told}):
            changes.append(changing[number])
        else:
            continue
        if len(changes) == kill_at:
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
            return os.waitpid(child, 0)[1], changes
