"""Names in Snapchat's files, as they stand there (format reference, section 2)."""

import re
from typing import Final

MEDIA_TYPE: Final = "Media Type"
COUNT: Final = "Created(microseconds)"
LOG_INS: Final = "Login History"
TIMES: Final = (
    *("Date", "Created", COUNT, "Creation Timestamp", "Date & Time", "Story Date", "View Date"),
    *("Acceptance Date", "Create Time", "Purchase Date", "Time", "Start Time"),
)
"""Names under which the instant of an entry stands, the first that is filled."""
LINKS: Final = ("Download Link", "Media Download Url")
"""Names of links by which anybody gets a picture, for as long as they work."""
BY_SIDE: Final = re.compile(r"(received|sent) .*history", re.IGNORECASE)
"""The lists of the older form: `Received Saved Chat History`, `Sent Snap History`."""
BEGINS: Final = re.compile(rb'\{\s*"(?:From|To)"\s*:\s*"[^"\\]{0,200}"\s*,\s*"Media Type"\s*:')
"""How a message surely begins."""
HEADING: Final = re.compile(r"Chat History with (.{1,200})")
"""The heading of a chat's page."""
