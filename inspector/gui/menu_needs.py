"""When what the menus offer is possible: with a case, with one that can be changed, while nothing is being done."""

from dataclasses import dataclass
from enum import StrEnum


class Needs(StrEnum):
    """What an action needs to be possible."""

    NOTHING = "nothing"
    IDLE = "idle"
    """No work is being done; so do all that follow."""
    CASE = "case"
    CHANGE = "change"
    """A case that can be changed here; so do the next three."""
    UNDO = "undo"
    REDO = "redo"
    OTHER_QUESTION = "other_question"
    """The case is asked another question than the standard one."""
    NO_CHANGE = "no_change"
    """A case that cannot be changed here."""
    TIMELINE = "timeline"
    """The timeline is shown."""


@dataclass(slots=True)
class MenuState:
    """How the window is now.

    Args:
        case: a case is open.
        busy: work is being done.
        changes: the case can be changed here.
        undo: something can be taken back, or will be when it is done.
        redo: something can be done again.
        standard: the case is asked the standard question.
        page: the page that is shown.
    """

    case: bool = False
    busy: bool = False
    changes: bool = True
    undo: bool = False
    redo: bool = False
    standard: bool = True
    page: str = ""

    @property
    def idle(self) -> bool:
        """Whether nothing is being done."""
        return not self.busy

    def meets(self, needs: Needs) -> bool:
        """Whether what needs this is possible now."""
        case = self.idle and self.case
        change = case and self.changes
        return {
            Needs.NOTHING: True,
            Needs.IDLE: self.idle,
            Needs.CASE: case,
            Needs.CHANGE: change,
            Needs.UNDO: change and self.undo,
            Needs.REDO: change and self.redo,
            Needs.OTHER_QUESTION: change and not self.standard,
            Needs.NO_CHANGE: case and not self.changes,
            Needs.TIMELINE: case and self.page == "timeline",
        }[needs]
