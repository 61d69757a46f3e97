"""Finds the texts that modules hand to Qt for translation, each with the context that the running program asks by.

These are understood, and nothing else is let through:

- `self.tr("…")` in a class: the context is the class. Qt for Python looks through the classes of the object from
  its own to its first, so this is right in a class that is derived from as well.
- `QCoreApplication.translate("Context", "…")` and `Marked("Context", "…")` of `inspector.gui.marked`.
- A function that does nothing but the former, by whatever name and from whatever module it is called.

The text is a literal, or a choice `"…" if … else "…"` of literals.
"""

import ast
from collections.abc import Iterable, Mapping
from typing import Final

from tests.translation.modules import Module, is_qt_translate
from tests.translation.texts import Text, Unsure

_MARK: Final = ("inspector.gui.marked", "Marked")


def texts_of(modules: Iterable[Module]) -> tuple[tuple[Text, ...], tuple[Unsure, ...]]:
    """The texts of some modules, in the order in which they stand, and the calls that hide theirs."""
    modules = tuple(modules)
    every = {module.name: module.wrappers for module in modules}
    texts: list[Text] = []
    unsure: list[Unsure] = []
    for module in modules:
        visitor = _Calls(module, every)
        visitor.visit(module.tree)
        texts.extend(visitor.texts)
        unsure.extend(visitor.unsure)
    return tuple(texts), tuple(unsure)


def literals_of(node: ast.expr) -> tuple[str, ...]:
    """The texts that an expression can be, where that is to be seen; none otherwise."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return (node.value,)
    if isinstance(node, ast.IfExp):
        one, other = literals_of(node.body), literals_of(node.orelse)
        return (*one, *other) if one and other else ()
    return ()


class _Calls(ast.NodeVisitor):
    """Walks one module."""

    def __init__(self, module: Module, every: Mapping[str, Mapping[str, str]]) -> None:
        self.texts: list[Text] = []
        self.unsure: list[Unsure] = []
        self._module = module
        self._functions = {name: context for name, context in module.wrappers.items() if "." not in name}
        self._modules: dict[str, Mapping[str, str]] = {}
        self._marking: set[str] = set()
        self._classes: list[str] = []
        self._inside_wrapper = 0
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                for alias in node.names:
                    self._import(node.module, alias, every)

    def _import(self, source: str, alias: ast.alias, every: Mapping[str, Mapping[str, str]]) -> None:
        here = alias.asname or alias.name
        whole = f"{source}.{alias.name}"
        if (source, alias.name) == _MARK:
            self._marking.add(here)
        elif whole in every:
            self._modules[here] = every[whole]
        elif alias.name in every.get(source, {}):
            self._functions[here] = every[source][alias.name]

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        name = f"{self._classes[-1]}.{node.name}" if self._classes else node.name
        wrapper = name in self._module.wrappers
        self._inside_wrapper += wrapper
        self.generic_visit(node)
        self._inside_wrapper -= wrapper

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        found = self._asked(node)
        if found is None or self._inside_wrapper:
            return
        context, argument = found
        literals = literals_of(argument) if context and len(node.args) <= 2 and not node.keywords else ()
        place = f"{self._module.path}:{node.lineno}"
        self.texts.extend(Text(context, literal, place) for literal in literals)
        if not literals:
            self.unsure.append(Unsure(self._module.path, ast.unparse(argument), context, node.lineno))

    def _asked(self, node: ast.Call) -> tuple[str, ast.expr] | None:
        """By which context a call asks for which text; None for a call that asks for none."""
        if is_qt_translate(node) or self._marks(node):
            context = literals_of(node.args[0])
            return (context[0] if len(context) == 1 else "", node.args[1])
        if not node.args:
            return None
        known = self._wrapper(node.func)
        return None if known is None else (known, node.args[0])

    def _marks(self, node: ast.Call) -> bool:
        return isinstance(node.func, ast.Name) and node.func.id in self._marking and len(node.args) == 2

    def _wrapper(self, function: ast.expr) -> str | None:
        if isinstance(function, ast.Name):
            return self._functions.get(function.id)
        if not isinstance(function, ast.Attribute):
            return None
        holder = function.value.id if isinstance(function.value, ast.Name) else ""
        if holder in self._modules and function.attr in self._modules[holder]:
            return self._modules[holder][function.attr]
        if holder == "self" and self._classes:
            own = self._module.wrappers.get(f"{self._classes[-1]}.{function.attr}")
            if own is not None:
                return own
        if function.attr != "tr":
            return None
        return self._classes[-1] if holder == "self" and self._classes else ""
