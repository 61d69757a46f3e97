"""Reddit exports in few words, read through the adapter as the program reads them."""

import csv
import hashlib
import io
from collections.abc import Mapping

from inspector.archive.limits import STANDARD, Limits
from inspector.platforms.platform import Survey
from inspector.platforms.reddit.adapter import Reddit
from inspector.records.record import Conversation, ExtractionWarning, MemberOutcome, Record
from tests.support.memory_archive import MemoryArchive
from tests.support.readings import Read

NAME = "export_ada_invented_20260520.zip"
OWNER = "ada_invented"
POSTS = "id,permalink,date,ip,subreddit,gildings,title,url,body"
COMMENTS = "id,permalink,date,ip,subreddit,gildings,link,parent,body,media"
MESSAGES = "id,permalink,thread_id,date,ip,from,to,subject,body"
CHATS = "message_id,created_at,updated_at,username,message,thread_parent_message_id,channel_url,subreddit,channel_name,conversation_type"


def table(header: str, *rows: tuple[str, ...], end: str = "\n") -> bytes:
    """A table as Reddit writes it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator=end)
    writer.writerow(header.split(","))
    writer.writerows(rows)
    return out.getvalue().encode()


def comment(key: str, when: str, body: str) -> tuple[str, ...]:
    """A comment of an instant, such as `2023-12-31 23:59:59 UTC`."""
    return (key, f"https://example.org/{key}", when, "", "invented", "0", "https://example.org/", "", body, "")


def message(key: str, when: str, sender: str, to: str, body: str, thread: str = "") -> tuple[str, ...]:
    """A private message of an instant."""
    return (key, f"https://example.org/{key}", thread, when, "", sender, to, "subject", body)


def sums(contents: Mapping[str, bytes]) -> bytes:
    """The list of sums of these members."""
    return table("filename,sha256", *((name, hashlib.sha256(held).hexdigest()) for name, held in contents.items()))


def archive(contents: Mapping[str, bytes], name: str = NAME, limits: Limits = STANDARD) -> MemoryArchive:
    """An archive of these members."""
    return MemoryArchive(name, contents, limits=limits)


def surveyed(contents: Mapping[str, bytes], name: str = NAME) -> Survey:
    """What a first look gives."""
    return Reddit().survey(archive(contents, name))


def read(path: str, content: bytes, others: Mapping[str, bytes] | None = None, limits: Limits = STANDARD) -> Read:
    """What reading a member gives, beside other members."""
    held = archive({**(others or {}), path: content}, limits=limits)
    platform = Reddit()
    readings = list(platform.read(held, held.member(path), platform.survey(held)))
    assert isinstance(readings[-1], MemberOutcome)
    return Read(
        [each for each in readings if isinstance(each, Record)],
        [each for each in readings if isinstance(each, Conversation)],
        [each for each in readings if isinstance(each, ExtractionWarning)],
        readings[-1],
    )
