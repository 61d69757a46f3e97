"""Qt without a screen, with fonts of the system, and nothing remembered from earlier runs; the demo's case, and one language."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from inspector.operations.demo_case import inspect_demo
from inspector.progress import silent


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's case, to be looked at."""
    return inspect_demo(tmp_path_factory.mktemp("demo"), silent)


@pytest.fixture
def case(demo: Path, tmp_path: Path) -> Path:
    """A case to be changed."""
    return Path(shutil.copy(demo, tmp_path / "mine.inspection"))


@pytest.fixture
def english() -> Iterator[None]:
    """Numbers and dates are compared as they are written in one place, wherever the tests run."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)
