"""Any bytes as a facts file: read, or refused with one line that names the file."""

import tempfile
from pathlib import Path

from inspector.errors import InputFileError
from inspector.facts.facts_file import read_facts_file
from tests.fuzz.targets import toml_seeds

TOKENS = toml_seeds.TOKENS
_HELD = tempfile.TemporaryDirectory(prefix="fuzz-facts-")
_FOLDER = Path(_HELD.name)
(_FOLDER / "proof.png").write_bytes(b"proof")


def seeds() -> list[bytes]:
    return [text.encode() for text in toml_seeds.FACTS]


def check(data: bytes) -> None:
    path = _FOLDER / "facts.toml"
    path.write_bytes(data)
    try:
        read = read_facts_file(path, frozenset({"linkedin.genai"}), frozenset({"x"}))
    except InputFileError as refused:
        line = str(refused)
        if not line.startswith("facts.toml") or str(_FOLDER) in line:
            raise AssertionError("a refusal names the file, without its folders") from refused
        return
    for fact in read.facts:
        if fact.start is not None and fact.end is not None and fact.start >= fact.end:
            raise AssertionError("a fact that ends before it begins")
