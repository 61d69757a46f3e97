"""The proofs that the person added to facts, each under the name of its hash."""

from pathlib import Path
from typing import Final

from inspector.operations.viewing import View

_ENDINGS: Final = frozenset(
    {".png", ".jpg", ".jpeg", ".gif", ".webp", ".pdf", ".eml", ".msg", ".txt", ".html", ".heic"}
)
"""Endings that stay; a proof of another kind has none."""


def write_attachments(view: View, folder: Path) -> int:
    """Write them into a folder that is made where there are any; gives how many.

    A redacted pack has none: what a picture shows can not be redacted by a program.
    """
    rows = view.case.connection.execute("SELECT sha256, name, bytes FROM attachment ORDER BY sha256")
    count = 0
    for sha256, name, content in rows:
        folder.mkdir(exist_ok=True)
        ending = Path(name).suffix.lower()
        (folder / f"{sha256}{ending if ending in _ENDINGS else ''}").write_bytes(content)
        count += 1
    return count
