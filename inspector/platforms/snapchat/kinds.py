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

MEMBERS: Final[dict[str, Entry]] = {
    "account": PROFILE,
    "account_history": CHANGE_OF_ACCOUNT,
    "cameos_metadata": FACE,
    "friends": FRIEND,
    "in_app_reports": SUPPORT,
    "interests": INFERRED,
    "location_history": LOCATION,
    "memories_history": MEMORY,
    "my_ai": CHAT_WITH_AI,
    "my_selfie": FACE,
    "purchase_history": PURCHASE,
    "ranking": INFERRED,
    "search_history": SEARCH,
    "shared_story": STORY,
    "shop_history": PURCHASE,
    "snap_ads": ADVERTISING,
    "snap_map_places_history": LOCATION,
    "snapchat_ai": CHAT_WITH_AI,
    "snapchat_plus": PURCHASE,
    "spotlight": SPOTLIGHT,
    "story_history": STORY,
    "subscriptions": PURCHASE,
    "support": SUPPORT,
    "support_note": SUPPORT,
    "talk_history": CALL,
    "terms_history": TERMS,
    "user_profile": INFERRED,
}
"""By the member's name; what stands here under no name is something other."""
_SECTIONS: Final[tuple[tuple[str, str, Entry], ...]] = (
    ("account", "login", LOG_IN),
    ("account", "device", DEVICE),
    ("account_history", "password", SECURITY),
    ("account_history", "two-factor", SECURITY),
    ("account_history", "deactivated", SECURITY),
    ("shared_story", "spotlight history", WATCHED),
    ("shared_story", "spotlight", SPOTLIGHT),
    ("story_history", "friend and public", WATCHED),
    ("story_history", "spotlight", SPOTLIGHT),
    ("talk_history", "outgoing", CALL_MADE),
    ("talk_history", "incoming", CALL_RECEIVED),
    ("talk_history", "session", OTHER),
    ("user_profile", "ads", ADVERTISING),
    ("user_profile", "ad interaction", ADVERTISING),
)
"""By the member and a part of the section's name, the first that fits."""


def entry_of(member: str, section: str) -> Entry:
    """What an entry is, by the name of its member and of the section that it stands in."""
    said = section.casefold()
    found = next((entry for name, part, entry in _SECTIONS if name == member and part in said), None)
    return found or MEMBERS.get(member, OTHER)
