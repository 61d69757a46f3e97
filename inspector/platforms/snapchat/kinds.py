"""The kinds of entry that the JSON members hold: category, whose they are, what each is called (format reference, section 2)."""

from dataclasses import dataclass
from typing import Final

from inspector.records.categories import Audience, Author, DataCategory


@dataclass(frozen=True, slots=True)
class Entry:
    """What a record made of an entry is; `audience` is None where the export says nothing of it."""

    category: DataCategory
    author: Author
    title: str
    audience: Audience | None = None


_OWNER, _PLATFORM = Author.OWNER, Author.PLATFORM
ADVERTISING: Final = Entry(DataCategory.AD_INTERACTION, _PLATFORM, "Advertising")
CALL: Final = Entry(DataCategory.CALL, _PLATFORM, "Call")
CALL_MADE: Final = Entry(DataCategory.CALL, _OWNER, "Call made")
CALL_RECEIVED: Final = Entry(DataCategory.CALL, Author.OTHER, "Call received")
CHANGE_OF_ACCOUNT: Final = Entry(DataCategory.SETTING, _OWNER, "Change of the account")
CHAT_WITH_AI: Final = Entry(DataCategory.AI_CHAT, _OWNER, "Chat with AI")
DEVICE: Final = Entry(DataCategory.LOGIN_SECURITY, _OWNER, "Device")
FACE: Final = Entry(DataCategory.PHOTO_VIDEO, _OWNER, "Picture of yourself")
FRIEND: Final = Entry(DataCategory.CONNECTION, _OWNER, "Friend")
INFERRED: Final = Entry(DataCategory.INFERENCE, _PLATFORM, "What Snapchat inferred about you")
LOCATION: Final = Entry(DataCategory.DEVICE_LOCATION, _OWNER, "Location")
LOG_IN: Final = Entry(DataCategory.LOGIN_SECURITY, _OWNER, "Log-in")
MEMORY: Final = Entry(DataCategory.PHOTO_VIDEO, _OWNER, "Memory")
OTHER: Final = Entry(DataCategory.OTHER, _OWNER, "")
PROFILE: Final = Entry(DataCategory.PROFILE, _OWNER, "Account")
PURCHASE: Final = Entry(DataCategory.PAYMENT, _OWNER, "Purchase")
SEARCH: Final = Entry(DataCategory.SEARCH_QUERY, _OWNER, "Search")
SECURITY: Final = Entry(DataCategory.LOGIN_SECURITY, _OWNER, "Security of the account")
SPOTLIGHT: Final = Entry(DataCategory.POST, _OWNER, "Spotlight", Audience.PUBLIC)
STORY: Final = Entry(DataCategory.POST, _OWNER, "Story")
SUPPORT: Final = Entry(DataCategory.SUPPORT_REQUEST, _OWNER, "Message to the support")
TERMS: Final = Entry(DataCategory.SETTING, _OWNER, "Terms accepted")
WATCHED: Final = Entry(DataCategory.OTHER, _OWNER, "Watched")
