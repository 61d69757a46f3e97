"""How Telegram Desktop writes its pages: the marks by which chats, messages and times are told (format reference, 1.2 and 3).

The reference names the pages and the form of their times. The elements are those that ten public readers of such pages agree on:
`message default` and `message service`, `from_name`, `date details` with the time as its title, `text`, `forwarded body`.
"""

import re
from typing import Final

PAGE: Final = re.compile(r"messages[0-9]{0,6}\.html")
CELL: Final = re.compile(
    rb'<(div|a)\b(?=[^>]{0,400}\bclass="(?:message (?:default|service)|pagination)\b)[^>]{0,600}>', re.IGNORECASE
)
"""A message, a line about the chat or day, or the link to the next page."""
TITLE: Final = re.compile(rb'class="page_header".{0,2000}?class="text bold"[^>]{0,100}>([^<]{1,1000})<', re.DOTALL)
NAME: Final = re.compile(rb'<div class="from_name"[^>]{0,100}>([^<]{1,1000})<')
TIME: Final = re.compile(
    r"([0-9]{2})\.([0-9]{2})\.([0-9]{4}) ([0-9]{2}:[0-9]{2}:[0-9]{2})(?: (?:UTC|GMT)([+-][0-9]{2}:[0-9]{2})?)?"
)
TIMES: Final = re.compile(rb'class="pull_right date details" title="([^"]{19,40})"')
DAY_LINE: Final = re.compile(r"message-[0-9]{1,10}")
"""The name of a line that tells the day of those below it; messages have names without a minus."""
NOT_INCLUDED: Final = re.compile(r"not included", re.IGNORECASE)
