"""What the core says of facts, as people say it: their own file is called so, and places by their names."""

import re
from typing import Final

from PySide6.QtCore import QCoreApplication

from inspector.gui.core_words import core
from inspector.gui.plain import plain
from inspector.operations.answers import WarningGroup
from inspector.statements.regions_file import is_region, region_name

_IN_A_FILE: Final = re.compile(r"(?!file )[^:]+, line (\d+)(.*)", re.DOTALL)
"""As the core names a place in a facts file, and what may follow."""

_INSTANT: Final = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)Z")
_CODE: Final = re.compile(r"\b[A-Z]{2}(?:-[A-Z]{2,3})?\b")
_ABOUT_PLACES: Final = frozenset({"conflict", "region_differs"})
"""Warnings whose codes in capitals are those of places."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("FactSources", text)


def source_words(source: str) -> str:
    """The source of a fact, as the core gives it, for the overview."""
    told = _IN_A_FILE.fullmatch(source)
    if told is None:
        return plain(core(source))
    text = _tr("your facts file, line %1").replace("%1", told[1])
    return text + plain(core(told[2])) if told[2] else text


def odd_words(group: WarningGroup) -> str:
    """A warning in words, its instants as people write them; where it is about places, those by name and not by code."""
    text = _INSTANT.sub(r"\1 \2 UTC", core(group.message))
    return _CODE.sub(_place, text) if group.code in _ABOUT_PLACES else text


def _place(code: re.Match[str]) -> str:
    return core(region_name(code[0])) if is_region(code[0]) else code[0]
