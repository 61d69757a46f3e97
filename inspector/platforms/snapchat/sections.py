"""Which kind of entry stands in which member and section (format reference, section 2)."""

from typing import Final

from inspector.platforms.snapchat import kinds
from inspector.platforms.snapchat.kinds import Entry

MEMBERS: Final[dict[str, Entry]] = {
    "account": kinds.PROFILE,
    "account_history": kinds.CHANGE_OF_ACCOUNT,
    "cameos_metadata": kinds.FACE,
    "friends": kinds.FRIEND,
    "in_app_reports": kinds.SUPPORT,
    "interests": kinds.INFERRED,
    "location_history": kinds.LOCATION,
    "memories_history": kinds.MEMORY,
    "my_ai": kinds.CHAT_WITH_AI,
    "my_selfie": kinds.FACE,
    "purchase_history": kinds.PURCHASE,
    "ranking": kinds.INFERRED,
    "search_history": kinds.SEARCH,
    "shared_story": kinds.STORY,
    "shop_history": kinds.PURCHASE,
    "snap_ads": kinds.ADVERTISING,
    "snap_map_places_history": kinds.LOCATION,
    "snapchat_ai": kinds.CHAT_WITH_AI,
    "snapchat_plus": kinds.PURCHASE,
    "spotlight": kinds.SPOTLIGHT,
    "story_history": kinds.STORY,
    "subscriptions": kinds.PURCHASE,
    "support": kinds.SUPPORT,
    "support_note": kinds.SUPPORT,
    "talk_history": kinds.CALL,
    "terms_history": kinds.TERMS,
    "user_profile": kinds.INFERRED,
}
"""By the member's name; what stands here under no name is something other."""
_SECTIONS: Final[tuple[tuple[str, str, Entry], ...]] = (
    ("account", "login", kinds.LOG_IN),
    ("account", "device", kinds.DEVICE),
    ("account_history", "password", kinds.SECURITY),
    ("account_history", "two-factor", kinds.SECURITY),
    ("account_history", "deactivated", kinds.SECURITY),
    ("shared_story", "spotlight history", kinds.WATCHED),
    ("shared_story", "spotlight", kinds.SPOTLIGHT),
    ("story_history", "friend and public", kinds.WATCHED),
    ("story_history", "spotlight", kinds.SPOTLIGHT),
    ("talk_history", "outgoing", kinds.CALL_MADE),
    ("talk_history", "incoming", kinds.CALL_RECEIVED),
    ("talk_history", "session", kinds.OTHER),
    ("user_profile", "ads", kinds.ADVERTISING),
    ("user_profile", "ad interaction", kinds.ADVERTISING),
)
"""By the member and a part of the section's name, the first that fits."""


def entry_of(member: str, section: str) -> Entry:
    """What an entry is, by the name of its member and of the section that it stands in."""
    said = section.casefold()
    found = next((entry for name, part, entry in _SECTIONS if name == member and part in said), None)
    return found or MEMBERS.get(member, kinds.OTHER)
