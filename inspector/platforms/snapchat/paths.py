"""What a member is by its place: data, a page, a picture of a chat, furniture (format reference, sections 1 and 2)."""

import re
from typing import Final

from inspector.platforms.json_stream.small import base_name, folders, own_name

_DATED: Final = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})_(.+)", re.DOTALL)
_MEDIA: Final = frozenset({"chat_media", "memories", "shared_story"})
_BESIDE: Final = ("overlay~", "thumbnail~", "metadata~")
KNOWN: Final = frozenset(
    {
        *(
            "account",
            "account_history",
            "bitmoji",
            "bitmoji_kit_user",
            "cameos_metadata",
            "chat_history",
            "community_lenses",
        ),
        *("connected_apps", "custom_sticker", "email_campaign_history", "feature_emails", "friends", "in_app_reports"),
        *(
            "in_app_surveys",
            "interests",
            "location_history",
            "memories_history",
            "my_ai",
            "my_selfie",
            "purchase_history",
        ),
        *(
            "ranking",
            "scan_history",
            "search_history",
            "shared_story",
            "shop_history",
            "snap_ads",
            "snap_games_and_minis",
        ),
        *("snap_history", "snap_map_places_history", "snap_pro", "snapchat_ai", "snapchat_plus", "spotlight"),
        *("story_history", "subscriptions", "support", "support_note", "talk_history", "terms_history", "user_profile"),
    }
)
"""Names of members that exports have had, without their ending."""


def stem(path: str) -> str:
    """The last step without its ending, in lower case."""
    return base_name(path).rpartition(".")[0]


def is_data(path: str) -> bool:
    """Whether a member is one of the JSON files."""
    name = base_name(path)
    return name.endswith(".json") and ("json" in folders(path)[-1:] or stem(path) in KNOWN)


def is_page(path: str) -> bool:
    """Whether a member is a page to be looked at."""
    return base_name(path).endswith((".html", ".htm"))


def twin(path: str) -> str:
    """The name of the JSON member that holds what a page shows: of `html/chat_history/subpage_otter.html`, `chat_history`."""
    above = folders(path)[-1:]
    return above[0] if above and above[0] in KNOWN and stem(path).startswith("subpage_") else stem(path)


def chat_page(path: str) -> str | None:
    """Whom the page of one chat is with, by its name `subpage_otter.html`; None for any other page."""
    name = own_name(path).rpartition(".")[0]
    ours = "chat_history" in folders(path)[-1:] and is_page(path) and name.startswith("subpage_")
    return name.removeprefix("subpage_") if ours else None


def media_folder(path: str) -> str | None:
    """Which of the folders of pictures and videos a member lies in."""
    return next((step for step in reversed(folders(path)) if step in _MEDIA), None)


def media_day(path: str) -> str:
    """The day in a picture's name, `2025-09-05`; empty where it has none."""
    found = _DATED.fullmatch(own_name(path))
    return found[1] if found else ""


def media_id(path: str) -> str:
    """What messages call a picture or video: its name without the day before it and the ending behind it."""
    found = _DATED.fullmatch(own_name(path))
    name = found[2] if found else own_name(path)
    return name.rpartition(".")[0] or name


def lies_over(path: str) -> bool:
    """Whether a picture belongs to another one: what was drawn over it, a small view of it, a note about it."""
    number = media_id(path)
    return number.startswith(_BESIDE) or number.endswith("-overlay")
