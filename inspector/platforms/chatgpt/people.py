"""Who the owner of an export is: by `user.json`, and by name where a group chat lists them (format reference, 3.2)."""

from typing import Any

from inspector.platforms.chatgpt.small import listed
from inspector.platforms.json_stream.small import text
from inspector.platforms.platform import Owner


def owner_of(user: Any, groups: Any) -> Owner:  # noqa: ANN401  (whatever JSON holds)
    """The owner: the name of the member of a group chat who has the account's id, else its address.

    Args:
        user: what `user.json` holds.
        groups: what `group_chats.json` holds.
    """
    held = user if isinstance(user, dict) else {}
    identifiers = tuple(dict.fromkeys(each for key in ("id", "email", "phone_number") if (each := text(held.get(key)))))
    names: dict[str, None] = {}
    for chat in listed(groups, "chats"):
        for member in listed(chat.get("members")):
            if text(held.get("id")) and member.get("id") == held["id"] and text(member.get("name")):
                names[member["name"]] = None
    name = next(iter(names), text(held.get("name")) or text(held.get("email")))
    return Owner(name, tuple(dict.fromkeys((*names, *([name] if name else [])))), identifiers)
