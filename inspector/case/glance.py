"""A glance at a case file that is not opened: nothing of it is changed, and one of an older program stays as it is."""

import sqlite3
from contextlib import closing
from pathlib import Path


def platforms_at(path: Path) -> tuple[str, ...]:
    """The ids of a case's platforms, in the order of its archives; none where they cannot be read just now."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=0)) as connection:
            rows = connection.execute("SELECT platform FROM archive ORDER BY id").fetchall()
    except sqlite3.Error:
        return ()
    return tuple(dict.fromkeys(platform for (platform,) in rows if isinstance(platform, str)))
