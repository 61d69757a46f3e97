"""Members that hold secrets, such as links by which anybody gets the data: they are shown and copied nowhere."""

import re
from typing import Final

from inspector.platforms.json_stream.small import base_name

_LINKS: Final = re.compile(rb'"export_url"|"(?:Media )?Download (?:Link|Url)"\s*:\s*"http')
_SHOWN_NOWHERE: Final = (
    "This file holds secret links to the data of this export; it is listed, and its text is not shown."
)


def secret_in(path: str, content: bytes) -> str | None:
    """Why a member's bytes must not be shown or handed on; None where they may.

    Args:
        path: the member's.
        content: its bytes, or the first ones.
    """
    name = base_name(path)
    if (name.startswith("manifest") and name.endswith(".json")) or _LINKS.search(content.replace(b"\0", b"")):
        return _SHOWN_NOWHERE
    return None
