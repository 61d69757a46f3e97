"""The headers of an RSMF message: who, when, what, how many (RFC 5322, RSMF 2.0.0).

Relativity makes fields of its review database of them. An address that nobody gave is made of the pack's own ids, in a
domain that leads nowhere (RFC 2606) and is another for each pack, so that nobody is taken for somebody else.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from datetime import datetime
from email.utils import format_datetime
from typing import Final

from inspector.reports.rsmf.as_json import VERSION
from inspector.reports.rsmf.conversation import Conversation, Event, Person
from inspector.reports.rsmf.headers import header, mailbox
from inspector.reports.rsmf.manifest import NOBODY, Manifest
from inspector.reports.rsmf.slices import Slice
from inspector.reports.rsmf.text import line, octets, short

MOST_NAMED: Final = 100
"""People in `To` and in `X-RSMF-Participants`; the manifest names all."""

_OURS = (
    "Version|Generator|BeginDate|EndDate|EventCount|Application|Custodian|Participants|ParticipantCount"
    "|AttachmentCount|EventCollectionID"
)
_MORE = re.compile(rf"(?i:X-RSMF-(?!(?:{_OURS})$)[A-Z0-9-]{{1,240}})", re.ASCII)
_LOCAL = re.compile(r"[A-Za-z0-9]([A-Za-z0-9_-]{0,62}[A-Za-z0-9])?")


class Envelope:
    """The headers of one conversation's messages; what they share is written once.

    Args:
        conversation: the conversation.
        collection: what its files share (`collection_id`).
        generator: this program and its version.
        custodian: whose data these are, by name.
        headers: more headers, the same for all of a pack: `X-RSMF-SourceSha256` …

    Raises:
        ValueError: a header of these is not named `X-RSMF-…`, or as one that is written anyway.
    """

    def __init__(
        self, conversation: Conversation, collection: str, generator: str, custodian: str, headers: Mapping[str, str]
    ) -> None:
        for name in headers:
            if not _MORE.fullmatch(name):
                raise ValueError("a header of an RSMF file has no name of the form X-RSMF-…, or one that is taken")
        token = hashlib.sha256(json.dumps(sorted(headers.items())).encode()).hexdigest()[:12]
        self._host = f"{token}.invalid"
        self._title = f"{short(conversation.platform)}: {short(conversation.display) or short(conversation.id)}"
        self._mailboxes = {person.id: self._mailbox(person) for person in conversation.people[:MOST_NAMED]}
        self._people = {person.id: person for person in conversation.people}
        people = ",\r\n ".join(self._mailboxes.values())
        shared = [
            f"To: {people}\r\n".encode("ascii") if people else b"",
            header("X-RSMF-Version", VERSION),
            header("X-RSMF-Generator", short(generator)),
            header("X-RSMF-Application", short(conversation.platform)),
            header("X-RSMF-Custodian", short(custodian)),
            header("X-RSMF-Participants", _participants(conversation.people)),
            header("X-RSMF-ParticipantCount", str(len(conversation.people))),
            header("X-RSMF-EventCollectionID", collection),
            *(header(name, line(value)) for name, value in sorted(headers.items())),
        ]
        self._shared = b"".join(shared)

    def headers(self, piece: Slice, manifest: Manifest, digest: str) -> bytes:
        """The headers of one file; `digest` is of its content."""
        first, last = piece.events[0].timestamp, piece.events[-1].timestamp
        subject = f"{self._title}, {piece.label}" if piece.label else self._title
        lines = [self._from(piece.events), header("Subject", subject)]
        if first is not None and last is not None:
            lines.append(header("Date", format_datetime(datetime.fromisoformat(first))))
            lines.append(f"X-RSMF-BeginDate: {first}\r\nX-RSMF-EndDate: {last}\r\n".encode())
        lines.append(
            f"Message-ID: <{digest}@{self._host}>\r\nX-RSMF-EventCount: {len(piece.events)}\r\n"
            f"X-RSMF-AttachmentCount: {manifest.references}\r\n".encode()
        )
        return b"".join([*lines, self._shared])

    def _from(self, events: list[Event]) -> bytes:
        """Who sent the first event that names a sender."""
        sender = next((event.participant for event in events if event.participant), "")
        if sender not in self._mailboxes:
            self._mailboxes[sender] = self._mailbox(self._people.get(sender, Person("not-stated", NOBODY)))
        return f"From: {self._mailboxes[sender]}\r\n".encode("ascii")

    def _mailbox(self, person: Person) -> str:
        local = person.id if _LOCAL.fullmatch(person.id) else hashlib.sha256(octets(person.id)).hexdigest()[:16]
        return mailbox(person.display, person.email, f"{local}@{self._host}")


def _participants(people: tuple[Person, ...]) -> str:
    names = [short(person.display) or short(person.id) for person in people[:MOST_NAMED]]
    more = len(people) - len(names)
    return ", ".join(names) + (f" and {more} more" if more else "")
