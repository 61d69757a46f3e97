"""Where a fact comes from, as people say it: the person's own file is called so, and not by its name."""

import re
from typing import Final

from PySide6.QtCore import QCoreApplication

from inspector.gui.core_words import core
from inspector.gui.plain import plain

_IN_A_FILE: Final = re.compile(r"(?!member )[^:]+, line (\d+)(.*)", re.DOTALL)
"""As the core names a place in a facts file, and what may follow."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("FactSources", text)


def source_words(source: str) -> str:
    """The source of a fact, as the core gives it, for the overview."""
    told = _IN_A_FILE.fullmatch(source)
    if told is None:
        return plain(core(source))
    text = _tr("your facts file, line %1").replace("%1", told[1])
    return text + plain(core(told[2])) if told[2] else text
