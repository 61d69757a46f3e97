"""An RSMF file: a mail message of ASCII lines with the slice as plain text and `rsmf.zip` attached (RSMF 2.0.0).

Relativity takes the text as what the file says, and searches it.
"""

import hashlib
from binascii import b2a_qp
from typing import BinaryIO

from inspector.reports.rsmf.conversation import Conversation, Event
from inspector.reports.rsmf.envelope import Envelope
from inspector.reports.rsmf.manifest import NOBODY, Manifest
from inspector.reports.rsmf.packed import Base64Lines, write_zip
from inspector.reports.rsmf.slices import Slice
from inspector.reports.rsmf.text import block, short


class MessageWriter:
    """Writes the messages of one conversation."""

    def __init__(self, conversation: Conversation, envelope: Envelope) -> None:
        self._envelope = envelope
        self._names = {person.id: short(person.display) or short(person.id) for person in conversation.people}

    def write(self, file: BinaryIO, piece: Slice, manifest: Manifest) -> None:
        """Write one file.

        Raises:
            ValueError: an attachment does not have the size that was given for it.
            OSError: it cannot be written, or an attachment cannot be read.
        """
        digest = hashlib.sha256(manifest.data).hexdigest()[:32]
        # No line of quoted-printable text or base64 can hold "=_".
        boundary = f"=_{digest}"
        file.write(self._envelope.headers(piece, manifest, digest))
        file.write(
            f'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="{boundary}"\r\n\r\n--{boundary}\r\n'
            "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n".encode()
        )
        file.write(b2a_qp(self._text(piece.events).encode(), quotetabs=False, istext=True, header=False))
        file.write(
            f'\r\n--{boundary}\r\nContent-Type: application/zip; name="rsmf.zip"\r\n'
            'Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="rsmf.zip"\r\n\r\n'.encode()
        )
        packed = Base64Lines(file)
        write_zip(packed, manifest)
        packed.close()
        file.write(f"\r\n--{boundary}--\r\n".encode())

    def _text(self, events: list[Event]) -> str:
        lines: list[str] = []
        for event in events:
            name = self._names[event.participant] if event.participant else NOBODY
            deleted = " (deleted)" if event.deleted else ""
            lines.append(f"[{event.timestamp or 'no date'}] {name}{deleted}: {block(event.body)}")
            lines.extend([f"[attachment: {short(each.display) or each.id}]" for each in event.attachments])
        return "\n".join([*lines, ""]).replace("\n", "\r\n")
