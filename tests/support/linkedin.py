"""LinkedIn archives in few words, read through the adapter as the program reads them."""

import csv
import io
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TypedDict

from inspector.platforms.linkedin.adapter import LinkedIn
from inspector.platforms.platform import Survey
from inspector.records.record import Conversation, ExtractionWarning, MemberOutcome, Record
from tests.support.memory_archive import MemoryArchive
from tests.support.readings import Read

NAME = "Complete_LinkedInDataExport_03-02-2026.zip"
M9 = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER"
M10 = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER"
M13 = f"{M10},ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT"
M7 = "From,To,Date,Subject,Content,Direction,Folder"
OWNER = "Dorrit Quillfeather"
OWNER_URL = "https://www.linkedin.com/in/dorrit-q"
PROFILE = "First Name,Last Name,Headline,Geo Location\nDorrit,Quillfeather,Bookbinder,\n"
INVITATIONS = (
    "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
    f'Dorrit Quillfeather,Ivo Marrowby,"1/18/25, 3:05 PM",Hello,OUTGOING,{OWNER_URL},https://www.linkedin.com/in/ivo-m\n'
)


def table(header: str, *rows: Sequence[str]) -> str:
    """A CSV with these rows, quoted where need be."""
    out = io.StringIO()
    out.write(header + "\n")
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()


def archive(contents: Mapping[str, str | bytes], name: str = NAME, *, owner: bool = True) -> MemoryArchive:
    """An archive of these members, with the owner's profile and an invitation unless they are not wanted."""
    known: dict[str, str | bytes] = {"Profile.csv": PROFILE, "Invitations.csv": INVITATIONS} if owner else {}
    known.update(contents)
    return MemoryArchive(
        name, {path: each if isinstance(each, bytes) else each.encode() for path, each in known.items()}
    )


def surveyed(contents: Mapping[str, str | bytes], name: str = NAME, *, owner: bool = True) -> Survey:
    """What a first look gives."""
    return LinkedIn().survey(archive(contents, name, owner=owner))


def read(
    path: str, content: str | bytes, others: Mapping[str, str] = MappingProxyType({}), *, owner: bool = True
) -> Read:
    """What reading a member gives, beside the owner's profile and other members of the archive."""
    held = archive({**others, path: content}, owner=owner)
    platform = LinkedIn()
    readings = list(platform.read(held, held.member(path), platform.survey(held)))
    assert isinstance(readings[-1], MemberOutcome)
    assert sum(isinstance(each, MemberOutcome) for each in readings) == 1
    return Read(
        [each for each in readings if isinstance(each, Record)],
        [each for each in readings if isinstance(each, Conversation)],
        [each for each in readings if isinstance(each, ExtractionWarning)],
        readings[-1],
    )


def message(
    text: str,
    key: str = "2-one",
    *,
    sender: tuple[str, str] = ("Ivo Marrowby", "https://www.linkedin.com/in/ivo-m"),
    to: tuple[str, str] = (OWNER, OWNER_URL),
    title: str = "",
    date: str = "2024-05-06 07:08:09 UTC",
    subject: str = "",
    attachments: str = "",
    draft: str = "No",
) -> list[str]:
    """A row of the newest layout."""
    return [key, title, sender[0], sender[1], to[0], to[1], date, subject, text, "INBOX", attachments, draft, "No"]


class Sides(TypedDict):
    """Who wrote to whom."""

    sender: tuple[str, str]
    to: tuple[str, str]


MINE: Sides = {"sender": (OWNER, OWNER_URL), "to": ("Ivo Marrowby", "https://www.linkedin.com/in/ivo-m")}
