"""Adds archives to a case that is open: another part, or a later export, of the same person."""

from collections.abc import Sequence
from pathlib import Path

from inspector.archive.limits import STANDARD, Limits
from inspector.case.duplicates import match_duplicates
from inspector.case.file import open_case
from inspector.case.long_statements import asking
from inspector.operations.assessment import assess_case
from inspector.operations.keeping import save_case
from inspector.operations.opening import open_archives
from inspector.operations.taking_in import take_in
from inspector.operations.viewing import view_of
from inspector.operations.workspace import PrivateFolder
from inspector.progress import Progress, Repeated


def join_archives(case: Path, more: Sequence[Path], progress: Progress, limits: Limits = STANDARD) -> Path:
    """Read more archives into a case, and work its windows out anew; gives the path of the case.

    The question, the knowledge base and the person's own facts stay as they are in the case. All is done in a copy
    that takes the case's place in the end: stopped half-way, the case is as it was. An archive that the case holds
    already adds nothing.

    Args:
        case: the case file; nobody else may change it meanwhile.
        more: ZIPs or folders of the same person.
        progress: told how far it is; may ask to stop.
        limits: the safety limits.

    Raises:
        ArchiveRefused: one cannot be read, or is no platform's.
        CaseRefused: the case cannot be read or written, or no inspection of it was ever finished.
        UsageError: there is no room for the copy.
        Cancelled: `progress` asked to stop.
    """
    told = Repeated(progress)
    opened = open_archives(more, limits, told)
    with PrivateFolder() as folder:
        copy = save_case(case, folder.path / case.name, told)
        with open_case(copy, write=True) as filled, asking(filled.connection, told.again):
            question = view_of(filled).question
            for each in opened:
                take_in(filled, each, None, told)
            with filled.transaction() as connection:
                match_duplicates(connection)
            assess_case(filled, question, told)
        return save_case(copy, case, told)
