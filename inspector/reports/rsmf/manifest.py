"""The manifest of an RSMF file: people, the conversation and its events as JSON (RSMF 2.0.0).

What the schema does not ask for is kept all the same, because a viewer needs it: references that lead somewhere,
instants in UTC, no empty custom value.
"""

from dataclasses import dataclass
from typing import Final

from inspector.reports.rsmf.as_json import (
    VERSION,
    Json,
    attachment_objects,
    conversation_object,
    custom_objects,
    encode,
    person_object,
)
from inspector.reports.rsmf.conversation import Attachment, Conversation, Event, Person
from inspector.reports.rsmf.slices import HEAVIEST
from inspector.reports.rsmf.text import octets

NOBODY: Final = "(sender not stated)"
"""Stands for who sent an event where the archive names nobody."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """A manifest in UTF-8 with the files that it names, in order, and how often it names one.

    `left_out` counts the attachments that are too large for any file of this format.
    """

    data: bytes
    files: tuple[Attachment, ...]
    references: int
    left_out: int


class ManifestWriter:
    """Writes the manifests of one conversation; people and conversation are put into JSON once.

    Args:
        conversation: the conversation.
        collection: what its files share (`collection_id`).

    Raises:
        ValueError: the conversation has no id or platform, two people share an id, or the custodian is none of them.
    """

    def __init__(self, conversation: Conversation, collection: str) -> None:
        if not conversation.id or not conversation.platform:
            raise ValueError("a conversation has no id or no platform")
        ids = [person.id for person in conversation.people]
        self._people = frozenset(ids)
        if len(self._people) != len(ids) or "" in self._people:
            raise ValueError("two people of a conversation share an id, or one has none")
        if conversation.custodian and conversation.custodian not in self._people:
            raise ValueError("a conversation's custodian is not among its people")
        self._conversation = conversation
        self._collection = collection
        self._nobody = Person(_unlike(self._people), NOBODY)
        self._openings: dict[bool, str] = {}

    def write(self, events: list[Event]) -> Manifest:
        """The manifest of one file.

        Raises:
            ValueError: an event is of another conversation, names somebody who is not in it, or has an id that another
                has; an attachment's file name is none, or stands for two files.
        """
        seen: set[str] = set()
        files: dict[str, Attachment] = {}
        unsigned = not all(event.participant for event in events)
        told = [self._event(event, seen, files) for event in events]
        data = octets(f'{self._opening(unsigned=unsigned)}"events":{encode(told)}}}')
        references = sum([len(event.attachments) for event in events])
        left_out = sum([each.size > HEAVIEST for event in events for each in event.attachments])
        return Manifest(data, tuple(files.values()), references - left_out, left_out)

    def _opening(self, *, unsigned: bool) -> str:
        if unsigned not in self._openings:
            people = [*self._conversation.people, *([self._nobody] if unsigned else [])]
            opening = {
                "version": VERSION,
                "eventcollectionid": self._collection,
                "participants": [person_object(person) for person in people],
                "conversations": [conversation_object(self._conversation, people)],
            }
            self._openings[unsigned] = f"{encode(opening)[:-1]},"
        return self._openings[unsigned]

    def _event(self, event: Event, seen: set[str], files: dict[str, Attachment]) -> Json:
        if event.conversation != self._conversation.id:
            raise ValueError("an event is of another conversation")
        if event.participant and event.participant not in self._people:
            raise ValueError("an event names a participant who is not in its conversation")
        if not event.id or event.id in seen:
            raise ValueError("two events of a conversation share an id, or one has none")
        custom = event.custom
        told: Json = {
            "type": event.type,
            "id": event.id,
            "conversation": event.conversation,
            "participant": event.participant or self._nobody.id,
            "body": event.body,
            "deleted": event.deleted,
        }
        if event.timestamp is not None:
            told["timestamp"] = event.timestamp
        else:
            custom = (*custom, ("timestamp", "not stated"))
        if event.parent in seen:
            told["parent"] = event.parent
        elif event.parent:
            # It stands in another file, or nowhere: as a reference it would lead to nothing.
            custom = (*custom, ("parent", event.parent))
        if event.direction:
            told["direction"] = event.direction
        if event.attachments:
            attached, more = attachment_objects(event.attachments, files)
            told["attachments"] = attached
            custom = (*custom, *more)
        if custom:
            told["custom"] = custom_objects(custom)
        seen.add(event.id)
        return told


def _unlike(ids: frozenset[str]) -> str:
    name = "not-stated"
    while name in ids:
        name += "-"
    return name
