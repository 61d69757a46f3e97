"""The case that an inspection fills: the one that is there, or a new one, which is whole from its first instant."""

from contextlib import closing
from pathlib import Path

from inspector.case.file import Case, create_case, open_case
from inspector.case.right import right_to_change
from inspector.errors import CaseRefused
from inspector.operations.output import flush_names
from inspector.operations.workspace import PrivateFolder


def case_to_fill(path: Path) -> Case:
    """Open a case to change it; where there is none, an empty one is made first.

    Raises:
        CaseInUse: it is open in another window or program, or being made.
        CaseRefused: what is there is no case of ours, or none can be written there.
    """
    if not path.exists():
        with closing(right_to_change(path)):
            _make(path)
    return open_case(path, write=True)


def _make(path: Path) -> None:
    """Made beside its place and put there whole: whoever finds a case of that name can open it."""
    try:
        with PrivateFolder(path) as folder:
            made = folder.path / "case"
            create_case(made).close()
            if not path.exists():
                made.rename(path)
                flush_names(path.absolute().parent)
    except OSError as error:
        raise CaseRefused(f"{path.name} cannot be written there: {error.strerror}") from None
