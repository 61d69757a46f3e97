"""The words of *Evidence*: what each format is for, and what a pack would hold and would not."""

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication

from inspector.gui import words
from inspector.gui.core_words import core, source_of
from inspector.gui.plain import plain
from inspector.operations.evidence.preview import Preview

_BEFORE: Final = re.compile(r"^--[a-z-]+: ")
_NAMED: Final = re.compile(r"(; (name|nennen Sie) (it|the case|es|den Fall))? (with|mit) --[a-z-]+( FILE| DATEI)?")


def tr(text: str) -> str:
    """A text of *Evidence* in the person's language."""
    return QCoreApplication.translate("Evidence", text)


def without_options(line: str) -> str:
    """A line of an operation without what only the command line knows: `--to:` before it, `--archive FILE` in it.

    It begins with a large letter, unless it may begin with a file's name: that is never changed.
    """
    text = _NAMED.sub("", _BEFORE.sub("", core(line)))
    source = source_of(line)
    words_first = source is not None and not _BEFORE.sub("", source).startswith("%")
    return text[:1].upper() + text[1:] if words_first else text


def formats() -> tuple[tuple[str, str, str], ...]:
    """Each format: its word, its name, and what it is for."""
    return (
        ("pdf", tr("Report as PDF"), tr("For people, courts and print.")),
        ("html", tr("Report as a page"), tr("For people: opens in any browser, and loads nothing.")),
        ("xlsx", tr("Workbook"), tr("Every table as a sheet, for reading and sorting.")),
        ("csv", tr("CSV"), tr("Every table for other programs, safe to open in a spreadsheet.")),
        (
            "jsonl",
            tr("JSON Lines"),
            tr("The faithful copy for machines. Verifying needs it to work the verdicts out anew."),
        ),
        ("rsmf", tr("Review files (RSMF)"), tr("Conversations for review software of law firms.")),
    )


def profiles() -> tuple[tuple[str, str], ...]:
    """Each redaction's name and word."""
    return (
        (tr("Nothing: for your own lawyer"), "none"),
        (tr("Other people: names and addresses"), "third-parties"),
        (tr("Other people, and what US courts want masked"), "frcp-5.2"),
    )


def inside(preview: Preview) -> Iterator[str]:
    """What would be in the pack beside its records, a line each."""
    if preview.messages:
        text = tr("%1 in %2")
        yield text.replace("%1", _messages(preview.messages)).replace("%2", _conversations(preview.conversations))
    if preview.review_files:
        one = preview.review_files == 1
        text = tr("%1 file for review software") if one else tr("%1 files for review software")
        yield text.replace("%1", words.number(preview.review_files))
    if preview.proofs:
        text = tr("%1 file that you attached") if preview.proofs == 1 else tr("%1 files that you attached")
        yield text.replace("%1", words.number(preview.proofs))
    if preview.raw:
        yield tr("The records' own bytes")


def outside(preview: Preview, *, redacted: bool) -> Iterator[str]:
    """What would not be in it, and why, a line each."""
    if preview.left_out:
        yield tr("%1: left out by what you chose").replace("%1", words.records(preview.left_out))
    if preview.undated:
        text = tr("%1 of them only because no date is known")
        yield text.replace("%1", words.number(preview.undated))
    if preview.withheld:
        text = tr("%1: kept back by you; the pack lists number, kind, day and reason")
        yield text.replace("%1", words.records(preview.withheld))
    if preview.proofs_left_out:
        text = tr("%1 attached: a program cannot redact a picture")
        one = preview.proofs_left_out == 1
        files = tr("%1 file") if one else tr("%1 files")
        yield text.replace("%1", files.replace("%1", words.number(preview.proofs_left_out)))
    if redacted:
        yield tr("The records' own bytes: names stand in them")
    elif not preview.raw:
        yield tr("The records' own bytes: left out by what you chose")


def absent(preview: Preview) -> str:
    """Which archives are not where they were; empty where all are."""
    if not preview.absent:
        return ""
    names = "; ".join(plain(name, 120) for name in preview.absent)
    text = tr("Not where it was: %1. Say where it is, or leave the records' own bytes out.")
    return text.replace("%1", names)


def _messages(count: int) -> str:
    return (tr("%1 message") if count == 1 else tr("%1 messages")).replace("%1", words.number(count))


def _conversations(count: int) -> str:
    return (tr("%1 conversation") if count == 1 else tr("%1 conversations")).replace("%1", words.number(count))
