"""Which kind of entry stands in which text file, by the file's English name (format reference, section 2).

Names of files follow the language of the app; what is in a file of another name is told as something other.
"""

import re
from typing import Final

from inspector.platforms.json_stream.small import base_name
from inspector.platforms.tiktok import kinds
from inspector.platforms.tiktok.kinds import Entry

_FILES: Final = {
    "ad interests": kinds.INTERESTS_FOR_ADVERTISING,
    "block list": kinds.BLOCKED,
    "browsing history": kinds.WATCHED,
    "comments": kinds.COMMENT,
    "communication with shops": kinds.SHOP,
    "current payment information": kinds.SHOP,
    "follower": kinds.FOLLOWER,
    "followers": kinds.FOLLOWER,
    "following": kinds.FOLLOWING,
    "go live history": kinds.LIVE,
    "go live settings": kinds.SETTINGS_OF_LIVE_BROADCASTS,
    "instant form ads responses": kinds.ADVERTISING,
    "like list": kinds.LIKE,
    "login history": kinds.LOG_IN,
    "most recent location data": kinds.LOCATION,
    "off tiktok activity": kinds.ADVERTISING,
    "off-tiktok activities": kinds.ADVERTISING,
    "order dispute history": kinds.SHOP,
    "order history": kinds.SHOP,
    "post": kinds.POST,
    "posts": kinds.POST,
    "product browsing history": kinds.SHOP,
    "product reviews": kinds.SHOP,
    "profile info": kinds.PROFILE,
    "profile information": kinds.PROFILE,
    "purchases": kinds.PURCHASE,
    "recently deleted posts": kinds.DELETED_POST,
    "returns and refunds history": kinds.SHOP,
    "saved address information": kinds.SHOP,
    "search history": kinds.SEARCH,
    "searches": kinds.SEARCH,
    "settings": kinds.SETTINGS,
    "share history": kinds.SHARE,
    "shopping cart list": kinds.SHOP,
    "transaction history": kinds.PURCHASE,
    "video browsing history": kinds.WATCHED,
    "videos": kinds.POST,
    "vouchers": kinds.SHOP,
    "watch history": kinds.WATCHED,
    "watch live history": kinds.LIVE_BROADCAST_WATCHED,
    "watch live settings": kinds.SETTINGS_OF_LIVE_BROADCASTS,
}
_OTHERS: Final = frozenset(
    {"activity summary", "autofill", "customer support history", "direct messages", "group chat", "hashtag", "status"}
)
WORDS: Final = re.compile(r"^(?:Comment|Search ?Term): (.+)", re.MULTILINE | re.DOTALL)
"""The words of a comment or a search, without the keys beside them."""
SEEN: Final = re.compile(r"^Who can view: (.{1,40})$", re.MULTILINE | re.IGNORECASE)
DELETED: Final = re.compile(r"^Date ?Deleted: (.{1,40})$", re.MULTILINE | re.IGNORECASE)
PROFILES: Final = frozenset({"profile info", "profile information"})
"""Files that say whose download it is."""


def stem(path: str) -> str:
    """A file's name without its ending, in lower case."""
    return base_name(path).removesuffix(".txt")


def is_known(path: str) -> bool:
    """Whether a file bears a name that downloads have."""
    return stem(path) in _FILES or stem(path) in _OTHERS or stem(path).startswith("favorite ")


def entry_of_file(path: str) -> Entry:
    """What a record of a file is."""
    if stem(path).startswith("favorite "):
        return kinds.FAVOURITE
    return _FILES.get(stem(path), kinds.OTHER)


def chat_key(other: str) -> str:
    """What a chat is told apart by; the JSON form calls it so."""
    return f"ChatHistory/Chat History with {other}".rstrip()
