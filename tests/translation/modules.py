"""The modules of the window as syntax trees, and which functions of each hand a text to Qt for translation."""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
"""The repository."""


_FOUND_ELSEWHERE: Final = frozenset({"inspector/gui/marked.py", "inspector/gui/core_words.py"})
"""They translate what stands in other modules, where it is found: marked texts, and those of the core."""


@dataclass(frozen=True, slots=True)
class Module:
    """A module that was read.

    Args:
        path: its file, from the root of the repository, with strokes.
        name: by which it is imported.
        tree: its syntax tree.
        wrappers: the functions of it that only translate, by name, each with its context; those of a class are
            called `Class.name`.
    """

    path: str
    name: str
    tree: ast.Module
    wrappers: Mapping[str, str]


def window_modules() -> tuple[Module, ...]:
    """Every module below `inspector/gui`, in the order of their paths."""
    files = sorted((ROOT / "inspector" / "gui").rglob("*.py"), key=lambda each: each.as_posix())
    files = [path for path in files if path.relative_to(ROOT).as_posix() not in _FOUND_ELSEWHERE]
    return tuple(read_module(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")) for path in files)


def read_module(path: str, text: str) -> Module:
    """A module from its text."""
    tree = ast.parse(text)
    name = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    constants = {
        node.targets[0].id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    }
    return Module(path, name, tree, dict(_wrappers(tree.body, "", constants)))


def is_qt_translate(node: ast.AST) -> bool:
    """Whether this is a call of `QCoreApplication.translate`."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "translate"
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "QCoreApplication"
    )


def _wrappers(body: list[ast.stmt], prefix: str, constants: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for node in body:
        if isinstance(node, ast.ClassDef):
            yield from _wrappers(node.body, f"{node.name}.", constants)
        elif isinstance(node, ast.FunctionDef):
            context = _context(node, constants)
            if context:
                yield prefix + node.name, context


def _context(function: ast.FunctionDef, constants: Mapping[str, str]) -> str:
    """The context of a function that does nothing but hand its one text to Qt; empty for any other."""
    last = function.body[-1]
    if len(function.args.args) != 1 or not isinstance(last, ast.Return) or last.value is None:
        return ""
    call = last.value
    if not isinstance(call, ast.Call) or not is_qt_translate(call) or len(call.args) != 2:
        return ""
    where, what = call.args
    if not isinstance(what, ast.Name) or what.id != function.args.args[0].arg:
        return ""
    if isinstance(where, ast.Name):
        return constants.get(where.id, "")
    return where.value if isinstance(where, ast.Constant) and isinstance(where.value, str) else ""
