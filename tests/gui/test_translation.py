"""The translation is whole and in step with the code: every text is found, translated, and keeps its marks."""

import json
import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tests.support.untranslated import untranslated
from tests.translation.calls import texts_of
from tests.translation.core_texts import CONTEXT, list_core_texts
from tests.translation.entries import GERMAN, Entry, entries
from tests.translation.every import every_text
from tests.translation.knowledge_texts import contexts_begun, knowledge_texts, not_translated
from tests.translation.linguist import FOLDER, bring_up_to_date, compile_translation
from tests.translation.modules import read_module, window_modules

NO_TEXT = {
    *("inspector: ", " in ", "Fusion", "Answer", "ProcessEnded", "the work's process ended with code "),
    *("PySide6-Essentials", "PySide6", "Deu&tsch", "Row", "array[int] | None", "note ", " UTC", " (UTC)", ": SHA-256 "),
    *("SettingLane", "Fonts", "MMMM yyyy", "Data Inspector", "Words", "voice message"),
    *("Knowledge %1", "Statement", "Standing", "Disputed", "Open questions", "Sources", "Conditions", "Note"),
}
"""Names in the program, what standard error gets, patterns of dates, and words of the core that are looked up here."""
ABOUT_THE_CORE = {
    "inspector/gui/core_shapes.py",
    "inspector/gui/core_values.py",
    "inspector/gui/fact_sources.py",
    "inspector/gui/pages/evidence_words.py",
    "inspector/gui/widgets/moment_field.py",
}
"""They take apart what the core says, or what is typed: their patterns read like words."""


def due(file: Path = GERMAN) -> list[Entry]:
    """All entries but those of files of the knowledge base whose translation was never begun."""
    begun = contexts_begun(entries(file))
    return [entry for entry in entries(file) if entry[0] in begun or not entry[0].startswith("Knowledge ")]


def test_every_text_can_be_found() -> None:
    texts, unsure = every_text()
    assert unsure == ()
    assert len(texts) > 1_500
    assert {text.context for text in texts} >= {"Menus", "Words", "Timeline", "Evidence", CONTEXT}


def test_no_words_for_people_go_untranslated() -> None:
    found = [
        f"{module.path}:{line}: {literal!r}"
        for module in window_modules()
        if module.path not in ABOUT_THE_CORE
        for line, literal in untranslated(module)
        if literal not in NO_TEXT
    ]
    assert found == [], "hand these to tr(), or name them among NO_TEXT"


def test_the_translation_has_the_texts_of_the_code(tmp_path: Path) -> None:
    texts, _ = every_text()
    copy = tmp_path / GERMAN.name
    shutil.copy(GERMAN, copy)
    bring_up_to_date(texts, copy)
    wanted = {(context, source) for context, source, _, _ in due(copy)}
    assert {(context, source) for context, source, _, _ in due()} ^ wanted == set(), "run python -m tests.translation"
    listed = tmp_path / "core.json"
    list_core_texts(texts, listed)
    assert listed.read_bytes() == (FOLDER / "core.json").read_bytes()


def test_every_entry_is_finished() -> None:
    assert [entry for entry in due() if entry[3] != "finished" or not entry[2].strip()] == []


def test_what_is_not_translated_of_the_knowledge_base_is_told_file_by_file() -> None:
    texts = knowledge_texts()
    assert len(texts) > 1_000
    assert {text.context for text in texts} >= {"Knowledge linkedin", "Knowledge openai", "Knowledge anthropic"}
    listed = not_translated(entries())
    whole = ("linkedin", "openai", "anthropic")
    assert [name for name in whole if f"resources/statements/{name}.toml" in listed] == []
    left = not_translated([entry for entry in entries() if entry[0] != "Knowledge openai"])
    missing, of = left["resources/statements/openai.toml"]
    assert missing == of > 100


def marks(text: str) -> dict[str, object]:
    """What a translation must keep: places, what it begins and ends with, and whether it has an underlined letter."""
    return {
        "places": sorted(re.findall(r"%\d+|\{\w*\}", text)),
        "letter": len(re.findall(r"(?<!&)&(?=[^\s&])", text)),
        "beginning": text[: len(text) - len(text.lstrip())],
        "end": re.search(r"[…:]?\s*$", text).group(),  # type: ignore[union-attr]
        "lines": text.count("\n"),
        "options": sorted(re.findall(r"--[a-z-]+", text)),
    }


def test_translations_keep_their_marks() -> None:
    assert [(source, said) for _, source, said, _ in due() if marks(source) != marks(said)] == []


def test_one_text_is_said_in_one_way() -> None:
    """A text that stands in several contexts may differ only where a word means several things."""
    said: dict[str, set[str]] = {}
    for context, source, translation, _ in due():
        if context != CONTEXT:
            said.setdefault(source, set()).add(translation)
    assert {source: each for source, each in said.items() if len(each) > 1} == {}


def test_the_compiled_translation_is_current(tmp_path: Path) -> None:
    """Compared by what they say: another version of Qt may write the same in other bytes."""
    compile_translation(GERMAN, tmp_path / "inspector_de.qm")
    kept, made = QTranslator(), QTranslator()
    assert kept.load(str(FOLDER / "inspector_de.qm"))
    assert made.load(str(tmp_path / "inspector_de.qm"))
    told = [(kept.translate(context, source), made.translate(context, source)) for context, source, _, _ in due()]
    assert [one for one, other in told if one != other] == [], "run python -m tests.translation"
    assert [said for _, _, said, _ in due()] == [one for one, _ in told], "run python -m tests.translation"


def test_the_list_of_the_core_is_sorted_and_whole() -> None:
    listed = json.loads((FOLDER / "core.json").read_text(encoding="utf-8"))
    assert list(listed) == sorted({source for context, source, _, _ in entries() if context == CONTEXT})


SAMPLE = '''
from PySide6.QtCore import QCoreApplication
from inspector.gui.marked import Marked

_CONTEXT = "Sample"

def said(text: str) -> str:
    """A text."""
    return QCoreApplication.translate(_CONTEXT, text)

class Page(QWidget):
    def show(self, name: str) -> None:
        self.setText(self.tr("One"))
        self.setText(said("Two" if name else "Three"))
        self.column = Marked("Other", "Four")
        self.setText({broken})
'''


def test_contexts_are_those_of_the_running_program() -> None:
    texts, unsure = texts_of([read_module("inspector/gui/sample.py", SAMPLE.replace("{broken}", "name"))])
    found = {(text.context, text.source) for text in texts}
    assert found == {("Page", "One"), ("Sample", "Two"), ("Sample", "Three"), ("Other", "Four")}
    assert unsure == ()


@pytest.mark.parametrize(
    "broken",
    [
        'self.tr(f"Hello {name}")',
        "self.tr(name)",
        "said(name)",
        "name.tr('Of another class')",
        "QCoreApplication.translate(name, 'Nowhere')",
    ],
)
def test_a_hidden_text_is_told(broken: str) -> None:
    _, unsure = texts_of([read_module("inspector/gui/sample.py", SAMPLE.replace("{broken}", broken))])
    assert len(unsure) == 1


@pytest.mark.parametrize("broken", ['"Bare words"', '"Word"', 'f"{name} and more words"'])
def test_a_bare_literal_is_told(broken: str) -> None:
    module = read_module("inspector/gui/sample.py", SAMPLE.replace("{broken}", broken))
    assert [literal for _, literal in untranslated(module) if literal != "Sample"] != []
