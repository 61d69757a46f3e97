"""What holds for all tests: what is drawn by chance is the same on every run and on every machine, and what measures
time runs alone.

New examples are looked for by hand: `python -m pytest --hypothesis-profile=searching`.
"""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from hypothesis import settings

try:
    import fcntl
except ImportError:  # there is none on Windows
    fcntl = None  # type: ignore[assignment]

settings.register_profile("steady", derandomize=True, deadline=None, database=None)
settings.register_profile("searching", derandomize=False, deadline=None, print_blob=True)
settings.load_profile("steady")

_RUN: Final = os.environ.get("PYTEST_XDIST_TESTRUNUID", "")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """A test marked `alone` waits for those of the other processes to end, and they wait for it."""
    if fcntl is None or not _RUN:
        return (yield)
    with (Path(tempfile.gettempdir()) / f"inspector-tests-{_RUN}").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX if item.get_closest_marker("alone") else fcntl.LOCK_SH)
        return (yield)
