"""What is known of a chat once all its messages are read, whatever the form of the download."""

from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Member
from inspector.platforms.platform import Reading
from inspector.platforms.tiktok.context import Context
from inspector.records.categories import DataCategory
from inspector.records.record import Conversation, ExtractionWarning, Participant

_TWO: Final = 2


def chat_end(
    member: Member, key: str, title: str, people: dict[Participant, None], context: Context
) -> Iterator[Reading]:
    """The chat, and a warning where it shows that it is a group's: more than two senders make one.

    Args:
        member: where it stands.
        key: what it is told apart by.
        title: whom it is with, as the download names it.
        people: who wrote in it.
        context: what the survey found out.
    """
    if context.own is not None:
        people[context.own] = None
    group = len(people) > _TWO
    if not group and title and all(each.identifier != title for each in people):
        people[Participant(title, title)] = None
    if group:
        message = f"More than two people write in the chat that is named after {title}; it is told as one of a group."
        yield ExtractionWarning("group_by_senders", message, member.ordinal)
    category = DataCategory.GROUP_CHAT if group else DataCategory.PRIVATE_MESSAGE
    yield Conversation(key, title, tuple(people), category)
