"""`python -m tests.translation`: the translations brought up to date with the code, and compiled.

To begin another language, name its code: `python -m tests.translation fr`.
"""

import sys

from tests.translation.core_texts import list_core_texts
from tests.translation.entries import entries
from tests.translation.every import every_text
from tests.translation.knowledge_texts import not_translated
from tests.translation.linguist import FOLDER, bring_up_to_date, compile_translation


def main() -> int:
    """Bring every translation up to date; returns 0, or 1 where a text of the code cannot be told for certain."""
    texts, unsure = every_text()
    for each in unsure:
        sys.stderr.write(f"{each.module}:{each.line}: not to be seen what is translated here: {each.argument}\n")
    FOLDER.mkdir(parents=True, exist_ok=True)
    list_core_texts(texts, FOLDER / "core.json")
    begun = {each for each in sys.argv[1:] if each.isalpha()}
    kept = {path.stem.rpartition("_")[2] for path in FOLDER.glob("inspector_*.ts")}
    for language in sorted(begun | kept):
        translation = FOLDER / f"inspector_{language}.ts"
        bring_up_to_date(texts, translation)
        compile_translation(translation, translation.with_suffix(".qm"))
        for file, (left, whole) in not_translated(entries(translation)).items():
            sys.stdout.write(f"{translation.name}: {left} of {whole} texts of {file} are not translated yet\n")
    return 1 if unsure else 0


if __name__ == "__main__":
    sys.exit(main())
