"""The custody log: what was done when, each line bound to the one before by hash. No content in it."""

import json
import sqlite3
from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha256
from typing import Final

from inspector import __version__

FIRST: Final = "0" * 64
"""What stands in place of the hash before the first line."""


def log(
    connection: sqlite3.Connection,
    action: str,
    detail: Mapping[str, object],
    about: str = "",
    at: datetime | None = None,
) -> str:
    """Add a line; gives its hash.

    Args:
        connection: of a case, inside a transaction.
        action: one word for what was done, such as `archive_added`.
        detail: counts, hashes and options; never a name or text from inside an archive.
        about: what it was done to, such as an archive's SHA-256.
        at: when; now where it is left out.
    """
    row = connection.execute("SELECT hash FROM log ORDER BY id DESC LIMIT 1").fetchone()
    prev = FIRST if row is None else row[0]
    when = (at or datetime.now(UTC)).strftime("%Y-%m-%dT%H:%M:%SZ")
    line = (
        when,
        action,
        about,
        json.dumps(detail, sort_keys=True, ensure_ascii=False),
        f"inspector {__version__}",
        prev,
    )
    digest = line_hash(line)
    connection.execute(
        "INSERT INTO log (at, action, object, detail, tool, prev, hash) VALUES (?, ?, ?, ?, ?, ?, ?)", (*line, digest)
    )
    return digest


def verify_log(connection: sqlite3.Connection) -> int | None:
    """The id of the first line that does not follow from the one before; None where all do."""
    prev = FIRST
    for line_id, *line, digest in connection.execute(
        "SELECT id, at, action, object, detail, tool, prev, hash FROM log ORDER BY id"
    ):
        if line[-1] != prev or line_hash(tuple(line)) != digest:
            return int(line_id)
        prev = digest
    return None


def line_hash(line: tuple[str, ...]) -> str:
    """The hash of a line: SHA-256, in hex, over its texts (at, action, object, detail, tool, prev) as a JSON list."""
    return sha256(json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()
