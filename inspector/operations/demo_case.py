"""The demo as a case: made and inspected in one go."""

from pathlib import Path

from inspector.operations.demo import make_demo
from inspector.operations.inspection import InspectRequest, inspect
from inspector.progress import Progress


def inspect_demo(folder: Path, progress: Progress) -> Path:
    """Make the sample archive of invented people in a folder and inspect it; gives the path of the case.

    A case of an earlier demo in that folder is replaced.

    Raises:
        UsageError: the folder cannot be made or written.
        Cancelled: `progress` asked to stop.
    """
    demo = make_demo(folder)
    case = folder / "demo.inspection"
    case.unlink(missing_ok=True)
    return inspect(InspectRequest(archives=(demo.archive,), case=case, facts=demo.facts), progress)
