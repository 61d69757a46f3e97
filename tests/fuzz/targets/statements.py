"""Any bytes as a statements file: every fault is collected with its place, and what is left can be checked."""

import tempfile
from pathlib import Path

from inspector.errors import InputFileError
from inspector.statements.check import check as check_files
from inspector.statements.file import read_statements_file
from inspector.statements.load import merge
from tests.fuzz.targets import toml_seeds

TOKENS = toml_seeds.TOKENS
_HELD = tempfile.TemporaryDirectory(prefix="fuzz-statements-")
_FOLDER = Path(_HELD.name)


def seeds() -> list[bytes]:
    return [text.encode() for text in toml_seeds.STATEMENTS]


def check(data: bytes) -> None:
    path = _FOLDER / "mine.toml"
    path.write_bytes(data)
    try:
        read = read_statements_file(path)
    except InputFileError as refused:
        _named(refused)
        return
    for fault in read.faults:
        _named(fault)
    for finding in check_files(merge((read,)), (read,)):
        if finding.file != "mine.toml" or not finding.message:
            raise AssertionError("a finding names its file and says something")


def _named(refused: InputFileError) -> None:
    if not str(refused).startswith("mine.toml") or str(_FOLDER) in str(refused):
        raise AssertionError("a refusal names the file, without its folders")
