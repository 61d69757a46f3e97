"""Literals of the window's modules that read like words for people and are not handed over for translation."""

import ast
import re
from collections.abc import Iterator

from tests.translation.modules import Module

_WORDS = re.compile(r"[A-Za-z]{2}.*\s|\s.*[A-Za-z]{2}|^[A-Z][a-z]+", re.DOTALL)
_KEYS = re.compile(r"((Ctrl|Shift|Alt)\+)+\S*|Escape|F\d+")
_STYLE = re.compile(r"[{}]|: *\d+px|border-color")
_HANDED_OVER = {"tr", "_tr", "translate", "Marked"}


def untranslated(module: Module) -> Iterator[tuple[int, str]]:
    """(line, literal) of each; names of keys, style sheets, docstrings and what is raised are none."""
    passed_over: set[int] = set()
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Raise | ast.Assert):
            passed_over.update(id(each) for each in ast.walk(node))
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            passed_over.add(id(node.value))
        elif isinstance(node, ast.Call) and _name(node.func) in _HANDED_OVER:
            passed_over.update(id(each) for argument in node.args for each in ast.walk(argument))
        elif isinstance(node, ast.AnnAssign | ast.arg) and node.annotation is not None:
            passed_over.update(id(each) for each in ast.walk(node.annotation))
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in passed_over:
            continue
        if _WORDS.search(node.value) and not _KEYS.fullmatch(node.value) and not _STYLE.search(node.value):
            yield node.lineno, node.value


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
