"""The script that takes pictures of every page and dialog runs to its end."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from inspector.gui.page_list import PAGES
from tests.gui.screenshots import LOOKS, main


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_every_page_is_taken_in_one_look(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp
    main(tmp_path, ["dark-german"])
    taken = {path.stem.removeprefix("dark-german-"): QImage(str(path)) for path in tmp_path.glob("*.png")}
    assert set(PAGES) | {"reading", "about", "shortcuts", "ask-unkept", "ask-open-case", "ask-running"} <= set(taken)
    look = LOOKS["dark-german"]
    assert {(taken[page].width(), taken[page].height()) for page in PAGES} == {(look.width, look.height)}


def test_an_unknown_look_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        main(tmp_path, ["sepia"])
