"""What came of opening several archives at once, or of adding some to a case: said, not left to be guessed."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from inspector.gui import words
from inspector.gui.plain import plain
from inspector.operations.answers import Summary


def _tr(text: str) -> str:
    return QCoreApplication.translate("Joined", text)


@dataclass(frozen=True, slots=True)
class Opening:
    """Archives that are being opened: how many were named, and the case that they are added to, if any."""

    asked: int
    before: Summary | None


def named(paths: Iterable[Path]) -> str:
    """The names of files and folders, fit for one line."""
    return "; ".join(plain(path.name, 80) for path in paths)


def joined_words(opening: Opening, after: Summary) -> str:
    """What was joined, and whether anything says that it does not belong together; empty where nothing was joined."""
    had = set() if opening.before is None else {each.sha256 for each in opening.before.archives}
    new = [each for each in after.archives if each.sha256 not in had]
    if opening.before is None and opening.asked == 1:
        return ""
    sentences = []
    names = "; ".join(plain(each.name, 80) for each in new)
    if opening.before is None and len(new) > 1:
        text = _tr("%1 archives are one case now: %2. What stands in more than one is counted once.")
        sentences.append(text.replace("%1", words.number(len(new))).replace("%2", names))
    elif opening.before is not None and new:
        text = _tr("Added to the case: %2. The case has %1 more now.")
        more = words.records(after.records - opening.before.records)
        sentences.append(text.replace("%1", more).replace("%2", names))
    same = opening.asked - len(new)
    if same == 1:
        sentences.append(_tr("One of them was in the case already and added nothing."))
    elif same > 1:
        text = _tr("%1 of them were in the case already and added nothing.")
        sentences.append(text.replace("%1", words.number(same)))
    sentences += [plain(group.message) for group in after.warnings if group.code == "another_owner"]
    return " ".join(sentences)
