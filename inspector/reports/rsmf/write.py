"""Conversations as files for review software: Relativity Short Message Format 2.0.

One file is a mail message (RFC 5322) with `rsmf.zip` attached, which holds `rsmf_manifest.json` and the files that
came with the messages. Source of the format: help.relativity.com, Relativity Short Message Format, and the schema
in relativitydev/rsmf-validator-samples.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inspector.reports.rsmf.as_json import collection_id
from inspector.reports.rsmf.conversation import Conversation, Event
from inspector.reports.rsmf.envelope import Envelope
from inspector.reports.rsmf.manifest import ManifestWriter
from inspector.reports.rsmf.message import MessageWriter
from inspector.reports.rsmf.slices import MOST_EVENTS, Slice, Slicing, cut
from inspector.reports.rsmf.text import stem

SUFFIX: Final = ".rsmf"


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written: its name, how many events it holds, the first and last instant (None where undated).

    `left_out` counts attachments that are too large for the format; the manifest names each with its size.
    """

    name: str
    events: int
    first: str | None
    last: str | None
    left_out: int = 0


def write_conversation(
    folder: Path,
    conversation: Conversation,
    events: Iterable[Event],
    slicing: Slicing,
    generator: str,
    custodian_display: str,
    headers: Mapping[str, str],
    most: int = MOST_EVENTS,
) -> list[Written]:
    """Write a conversation's files; each is whole or not there. The same values give the same bytes.

    Files are named `<conversation id>-<yyyy-mm-dd>.rsmf` (`cut` has the other forms); an id that makes no file name is
    replaced by a hash of it. No more than the events of one file are held in memory.

    Args:
        folder: where to write; it exists.
        conversation: the conversation.
        events: its events, in order of time, those without a date last.
        slicing: what one file holds.
        generator: this program and its version.
        custodian_display: whose data these are, by name, as it may be published.
        headers: more headers, named `X-RSMF-…`, the same for all files of a pack.
        most: events of one file at most.

    Returns:
        The files in order; none where there are no events.

    Raises:
        ValueError: the events are not in order or do not fit the conversation, or a header or file name is none.
        OSError: a file cannot be written, is there already, or an attachment cannot be read.
    """
    collection = collection_id(conversation, headers)
    manifests = ManifestWriter(conversation, collection)
    messages = MessageWriter(conversation, Envelope(conversation, collection, generator, custodian_display, headers))
    return [_write(folder, stem(conversation.id), piece, manifests, messages) for piece in cut(events, slicing, most)]


def _write(folder: Path, start: str, piece: Slice, manifests: ManifestWriter, messages: MessageWriter) -> Written:
    manifest = manifests.write(piece.events)
    name = f"{start}-{piece.label}{SUFFIX}" if piece.label else f"{start}{SUFFIX}"
    path = folder / name
    with path.open("xb") as file:
        try:
            messages.write(file, piece, manifest)
        except BaseException:
            file.close()
            path.unlink(missing_ok=True)
            raise
    return Written(name, len(piece.events), piece.events[0].timestamp, piece.events[-1].timestamp, manifest.left_out)
