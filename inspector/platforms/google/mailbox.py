"""The messages of an mbox as records, in the file's order, with its threads (format reference, 4.1)."""

from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import MEANINGS, DateFault
from inspector.platforms.google.context import Context
from inspector.platforms.google.mail import Letter, letter
from inspector.platforms.google.mbox import messages
from inspector.platforms.outcomes import finished, unknown
from inspector.platforms.platform import Reading
from inspector.records.categories import DataCategory
from inspector.records.record import Conversation, ExtractionWarning, Locator, Participant, Record

_THREADS: Final = 20_000
"""Threads that are held at once; more are told of and begun anew, so that memory stays flat."""


def read_mailbox(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """The messages of a mailbox; how many of them are bulk mail by their header is said in the member's note."""
    records = bulk = strange = 0
    threads = _Threads()
    with archive.open(member) as stream:
        for message in messages(stream):
            if message.number == 0:
                strange = message.length
                text = f"The first {message.length:,} bytes belong to no message and are not understood."
                yield ExtractionWarning("strange_bytes", text, member.ordinal)
                continue
            records = message.number
            told = letter(message.head, context, whole=message.whole)
            bulk += told.bulk
            yield Record(
                Locator(member.ordinal, records, "", message.offset, message.length, message.sha256),
                told.category,
                told.author,
                None if isinstance(told.created, DateFault) else told.created,
                signs=told.signs,
                service=told.service,
                conversation=told.conversation,
                sender=told.sender,
                title=told.title,
                text=told.text,
            )
            if isinstance(told.created, DateFault):
                yield ExtractionWarning(told.created.value, MEANINGS[told.created], member.ordinal, records)
            yield from threads.take(told)
        yield from threads.told()
        if strange and not records:
            yield from unknown(stream, member, "No message of Gmail's begins in it.")
            return
        note = f"Messages that bear marks of bulk mail: {bulk:,} of {records:,}." if bulk else ""
        yield from finished(
            stream, member, DataCategory.PRIVATE_MESSAGE, records, note or ("" if records else "It holds no message.")
        )


class _Threads:
    """The threads met since they were last told of: first subject, and who takes part."""

    def __init__(self) -> None:
        self._held: dict[str, tuple[str, dict[Participant, None]]] = {}

    def take(self, told: Letter) -> Iterator[Reading]:
        """One more message; where too many threads are held, all of them are told of."""
        if told.conversation:
            held = self._held.setdefault(told.conversation, (told.title, {}))
            held[1].update(dict.fromkeys(told.people))
        if len(self._held) > _THREADS:
            yield from self.told()

    def told(self) -> Iterator[Reading]:
        """What is known of the threads that are held."""
        for key, (title, people) in self._held.items():
            yield Conversation(key, title, tuple(people), DataCategory.PRIVATE_MESSAGE)
        self._held.clear()
