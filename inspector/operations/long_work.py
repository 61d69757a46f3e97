"""Long work as the window hands it to another process, which alone loads what does it.

What reads archives takes a tenth of a second to load, what writes and verifies packs half a second: meanwhile a window
would not answer. Each of these does what its namesake does, and raises the same.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.progress import Progress

if TYPE_CHECKING:
    from inspector.operations.evidence.request import Exported, ExportRequest
    from inspector.operations.evidence.verified import Verified, VerifyRequest


def inspect(paths: tuple[Path, ...], case: Path, progress: Progress) -> Path:
    """Inspect archives into a new case file as is usual; gives its path. See `inspector.operations.inspection`."""
    from inspector.operations import inspection  # noqa: PLC0415

    return inspection.inspect(inspection.InspectRequest(paths, case), progress)


def inspect_demo(folder: Path, progress: Progress) -> Path:
    """See `inspector.operations.demo_case`."""
    from inspector.operations import demo_case  # noqa: PLC0415

    return demo_case.inspect_demo(folder, progress)


def join_archives(case: Path, more: Sequence[Path], progress: Progress) -> Path:
    """See `inspector.operations.joining`."""
    from inspector.operations import joining  # noqa: PLC0415

    return joining.join_archives(case, more, progress)


def export(request: "ExportRequest", progress: Progress) -> "Exported":
    """See `inspector.operations.evidence.export`."""
    from inspector.operations.evidence import export as exporting  # noqa: PLC0415

    return exporting.export(request, progress)


def verify(request: "VerifyRequest", progress: Progress) -> "Verified":
    """See `inspector.operations.evidence.verify`."""
    from inspector.operations.evidence import verify as verifying  # noqa: PLC0415

    return verifying.verify(request, progress)
