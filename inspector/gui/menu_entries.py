"""What the menus offer, menu by menu: names, keys and needs. `None` is a line between two groups."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from inspector.gui.menu_needs import Needs
from inspector.gui.page_list import PAGES, page_title
from inspector.gui.plain import button_text

_NUMBERED = 10


def tr(text: str) -> str:
    """A text of the menus in the person's language."""
    return QCoreApplication.translate("Menus", text)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that a menu offers.

    Args:
        name: a short name that the rest of the program knows it by.
        text: what it is called.
        keys: what it is done by; the first is shown.
        needs: when it is possible.
    """

    name: str
    text: str
    keys: tuple[str, ...] = ()
    needs: Needs = Needs.IDLE


def case_entries() -> tuple[tuple[Entry | None, ...], tuple[Entry | None, ...]]:
    """The menu of the case: what stands before the cases that were opened last, and what stands after."""
    before = (
        Entry("archive", tr("Open &archive…"), ("Ctrl+O",)),
        Entry("folder", tr("Open &folder…"), ("Ctrl+Shift+O",)),
        Entry("case", tr("Open &case…"), ("Ctrl+Shift+C",)),
    )
    after = (
        Entry("demo", tr("Open the &demo")),
        None,
        Entry("add", tr("Add archives to t&his case…"), ("Ctrl+Shift+A",), Needs.CHANGE),
        Entry("save", tr("&Save case as…"), ("Ctrl+S", "Ctrl+Shift+S"), Needs.CASE),
        Entry("recompute", tr("&Work out anew with this program's statements"), (), Needs.CHANGE),
        Entry("standard", tr("Back to the s&tandard question"), (), Needs.OTHER_QUESTION),
        Entry("again", tr("Tr&y again to open for changes"), (), Needs.NO_CHANGE),
        None,
        Entry("close", tr("C&lose case"), ("Ctrl+W",), Needs.CASE),
        Entry("quit", tr("&Quit"), ("Ctrl+Q",), Needs.NOTHING),
    )
    return before, after


def edit_entries() -> tuple[Entry | None, ...]:
    """The menu of what was done."""
    return (
        Entry("undo", tr("&Undo"), ("Ctrl+Z",), Needs.UNDO),
        Entry("redo", tr("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), Needs.REDO),
        None,
        Entry("find", tr("&Find in records"), ("Ctrl+F",), Needs.CASE),
    )


def page_entries() -> tuple[Entry | None, ...]:
    """The pages, each by its number in the list at the left as far as there are keys with numbers."""
    return tuple(
        Entry(
            name,
            button_text(page_title(name)),
            (f"Ctrl+{place % 10}",) if place <= _NUMBERED else (),
            Needs.IDLE if name == "start" else Needs.CASE,
        )
        for place, name in enumerate(PAGES, 1)
    )


def timeline_entries() -> tuple[Entry | None, ...]:
    """The menu of the timeline."""
    needs = Needs.TIMELINE
    return (
        Entry("zoom_in", tr("&Nearer"), ("Ctrl++", "Ctrl+="), needs),
        Entry("zoom_out", tr("&Farther"), ("Ctrl+-",), needs),
        Entry("zoom_all", tr("&All time"), ("Ctrl+Backspace",), needs),
        Entry("timeline_png", tr("Save as a &PNG picture…"), (), needs),
        Entry("timeline_svg", tr("Save as an &SVG drawing…"), (), needs),
    )


def evidence_entries() -> tuple[Entry | None, ...]:
    """The menu of packs."""
    return (
        Entry("pack", tr("&Write an evidence pack…"), ("Ctrl+E",), Needs.CHANGE),
        Entry("verify", tr("&Verify a pack…"), ("Ctrl+Shift+E",)),
    )


def letter_entries() -> tuple[Entry | None, ...]:
    """The menu of letters."""
    return (
        Entry("letter_access", tr("&Access request (GDPR, Article 15)…"), (), Needs.CASE),
        Entry("letter_objection", tr("&Objection (GDPR, Article 21)…"), (), Needs.CASE),
        Entry("letter_ccpa", tr("Request to &know (California)…"), (), Needs.CASE),
    )


def look_entries() -> dict[str, Entry]:
    """How the program can look, by the choice."""
    names = {"desktop": tr("As the &desktop"), "light": tr("&Light"), "dark": tr("Dar&k")}
    return {choice: Entry(f"look_{choice}", text, (), Needs.NOTHING) for choice, text in names.items()}


def help_entries() -> tuple[Entry | None, ...]:
    """The menu of help."""
    return (
        Entry("shortcuts", tr("&Keyboard shortcuts"), ("F1", "Ctrl+?"), Needs.NOTHING),
        Entry("guide", tr("&How do I get my archive?")),
        None,
        Entry("about", tr("&About Data Inspector"), (), Needs.NOTHING),
    )
