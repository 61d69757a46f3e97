"""What makers call the parts of one export: told by names alone, since a part need not bear any other mark.

A platform whose exports come in parts adds its pattern here; all else follows: several parts that lie in one folder,
or are given together, are one archive. What the pattern calls `export` is what all parts of one export share; where it
has none, parts in one folder are of one export.
"""

import re
from typing import Final

_COPY: Final = r"(?: \([0-9]{1,3}\))?"
"""What browsers add to a second file of one name."""
_PATTERNS: Final = tuple(
    re.compile(pattern, re.IGNORECASE | re.ASCII)
    for pattern in (
        # Claude since August 2026: a manifest and a ZIP for each kind of data.
        rf"(?:light_metadata|conversations|projects|memories|design_chats|frames)-[0-9]{{3}}{_COPY}\.zip",
        rf"manifest-[0-9a-z-]{{20,200}}{_COPY}\.json",
        # Claude before: batches of large accounts.
        rf"(?P<export>data-[0-9a-z-]{{10,120}})-batch-[0-9]{{4}}{_COPY}\.zip",
        # Google: a stamp for the request; newer ones a number for a group of products, then the part. Some
        # browsers unpack a `.tgz` half-way, to a `.tar`.
        rf"(?P<export>takeout-[0-9]{{8}}T[0-9]{{6}}Z)(?:-[0-9]{{1,3}})?-[0-9]{{3}}{_COPY}\.(?:zip|tgz|tar\.gz|tar)",
        # Apple: one or more for each kind of data.
        (
            rf"(?:Apple ID account and device information|Apple Media Services information|Other Data|iCloud [A-Z][a-z]{{2,20}})"
            rf"(?: Part [0-9]{{1,3}} of [0-9]{{1,3}})?{_COPY}\.zip"
        ),
        # Meta: the same name and day, with another last word.
        rf"(?P<export>(?:facebook|instagram)-.{{1,80}}-[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})-[0-9a-z]{{8}}{_COPY}\.zip",
        # Snapchat: an instant, and from the second part on its number; unpacked, a part is a folder of that name.
        rf"(?P<export>mydata~[0-9]{{10,16}})(?:-[0-9]{{1,3}})?{_COPY}(?:\.zip)?",
    )
)


def export_of_part(name: str) -> str | None:
    """What a part's export is told by, from the part's name; empty where its folder tells it; None for no part's name."""
    for pattern in _PATTERNS:
        found = pattern.fullmatch(name)
        if found is not None:
            return (found.groupdict().get("export") or "").casefold()
    return None
