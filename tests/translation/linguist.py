"""Qt Linguist's own tools at work: lupdate keeps a translation in step with the code, lrelease compiles it."""

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import PySide6

from tests.translation.modules import ROOT
from tests.translation.texts import Text

FOLDER: Final = ROOT / "resources" / "i18n"
"""Where translations lie: `inspector_de.ts` to edit, `inspector_de.qm` as the window reads it."""


def bring_up_to_date(texts: Iterable[Text], translation: Path) -> None:
    """Add to a translation what is new, and take out what is gone; what is translated stays.

    lupdate does not know our ways of marking texts. It is handed a list of them in the shape that Qt has for lists.

    Raises:
        subprocess.CalledProcessError: lupdate does not do it; it says why.
    """
    with TemporaryDirectory() as folder:
        source = Path(folder) / "texts.cpp"
        lines = [f"QT_TRANSLATE_NOOP({_quoted(text.context)}, {_quoted(text.source)})," for text in _once(texts)]
        whole = "\n".join(["static const char *texts[] = {", *lines, "};", ""])
        source.write_text(whole, encoding="utf-8", newline="\n")
        language = translation.stem.rpartition("_")[2]
        _run(
            *("lupdate", str(source), "-ts", str(translation), "-locations", "none", "-no-obsolete"),
            *("-source-language", "en", "-target-language", language),
        )


def compile_translation(translation: Path, compiled: Path) -> None:
    """Make the file that the window reads; what is not finished is left out of it.

    Raises:
        subprocess.CalledProcessError: lrelease does not do it; it says why.
    """
    _run("lrelease", str(translation), "-qm", str(compiled), "-nounfinished")


def _once(texts: Iterable[Text]) -> list[Text]:
    """Each text once for its context, the contexts in order and their texts as they stand in the code."""
    first: dict[tuple[str, str], Text] = {}
    for text in texts:
        first.setdefault((text.context, text.source), text)
    return sorted(first.values(), key=lambda each: each.context)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _run(tool: str, *arguments: str) -> None:
    """One of the tools that PySide6 brings."""
    name = f"{tool}.exe" if sys.platform == "win32" else tool
    program = Path(PySide6.__file__).parent / name
    subprocess.run([str(program), *arguments], check=True, capture_output=True, text=True)
