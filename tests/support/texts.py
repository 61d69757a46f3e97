"""Every text that a person can see, collected from the code and the resources."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

SHOWN_BY = ("cli", "gui", "operations", "reports", "platforms", "archive", "facts", "statements", "exposure", "case")
"""The packages whose string literals may reach a person: as labels, warnings or error lines."""


def literals(path: Path) -> Iterator[tuple[int, str]]:
    """The string literals of a module, docstrings apart, with their lines; adjacent parts of an f-string are joined."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    attribute_docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    inside: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            inside.update(id(part) for part in node.values)
            yield (
                node.lineno,
                "".join(str(part.value) if isinstance(part, ast.Constant) else "…" for part in node.values),
            )
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if id(node) in docstrings | attribute_docs | inside:
                continue
            yield node.lineno, node.value


def code_texts() -> Iterator[tuple[str, str]]:
    """(place, text) of every literal in the packages that show text."""
    for package in SHOWN_BY:
        for path in sorted((ROOT / "inspector" / package).rglob("*.py")):
            for line, text in literals(path):
                yield f"{path.relative_to(ROOT).as_posix()}:{line}", text


def resource_texts() -> Iterator[tuple[str, str]]:
    """(place, line) of every line of the shipped texts; the demo's archive is content, not text of ours."""
    for path in sorted((ROOT / "resources").rglob("*")):
        if path.suffix in {".toml", ".txt", ".md", ".ts"} and "demo" not in path.parts:
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
                yield f"{path.relative_to(ROOT).as_posix()}:{number}", line
