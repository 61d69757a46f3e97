"""The kinds of entry that a download holds: category, whose they are, and what each is called."""

from dataclasses import dataclass
from typing import Final

from inspector.records.categories import Author, DataCategory


@dataclass(frozen=True, slots=True)
class Entry:
    """What a record made of an entry is."""

    category: DataCategory
    author: Author
    title: str


ADVERTISING: Final = Entry(DataCategory.AD_INTERACTION, Author.PLATFORM, "Advertising")
BLOCKED: Final = Entry(DataCategory.SETTING, Author.OWNER, "Blocked")
COMMENT: Final = Entry(DataCategory.COMMENT, Author.OWNER, "Comment")
COMMENT_ON_A_LIVE_BROADCAST: Final = Entry(DataCategory.COMMENT, Author.OWNER, "Comment on a live broadcast")
DELETED_POST: Final = Entry(DataCategory.POST, Author.OWNER, "Deleted post")
FAVOURITE: Final = Entry(DataCategory.REACTION, Author.OWNER, "Favourite")
FOLLOWER: Final = Entry(DataCategory.CONNECTION, Author.OWNER, "Follower")
FOLLOWING: Final = Entry(DataCategory.CONNECTION, Author.OWNER, "Following")
FOLLOWS: Final = Entry(DataCategory.CONNECTION, Author.OWNER, "Follows")
INTERESTS_FOR_ADVERTISING: Final = Entry(DataCategory.INFERENCE, Author.PLATFORM, "Interests for advertising")
LIKE: Final = Entry(DataCategory.REACTION, Author.OWNER, "Like")
LIVE: Final = Entry(DataCategory.POST, Author.OWNER, "Live")
LIVE_BROADCAST_WATCHED: Final = Entry(DataCategory.OTHER, Author.OWNER, "Live broadcast watched")
LOCATION: Final = Entry(DataCategory.DEVICE_LOCATION, Author.OWNER, "Location")
LOG_IN: Final = Entry(DataCategory.LOGIN_SECURITY, Author.OWNER, "Log-in")
OTHER: Final = Entry(DataCategory.OTHER, Author.OWNER, "")
POST: Final = Entry(DataCategory.POST, Author.OWNER, "Post")
PROFILE: Final = Entry(DataCategory.PROFILE, Author.OWNER, "Profile")
PURCHASE: Final = Entry(DataCategory.PAYMENT, Author.OWNER, "Purchase")
QUESTION_IN_A_LIVE_BROADCAST: Final = Entry(DataCategory.COMMENT, Author.OWNER, "Question in a live broadcast")
SEARCH: Final = Entry(DataCategory.SEARCH_QUERY, Author.OWNER, "Search")
SETTINGS: Final = Entry(DataCategory.SETTING, Author.OWNER, "Settings")
SETTINGS_OF_LIVE_BROADCASTS: Final = Entry(DataCategory.SETTING, Author.OWNER, "Settings of live broadcasts")
SHARE: Final = Entry(DataCategory.REACTION, Author.OWNER, "Share")
SHOP: Final = Entry(DataCategory.PAYMENT, Author.OWNER, "Shop")
WATCHED: Final = Entry(DataCategory.OTHER, Author.OWNER, "Watched")
