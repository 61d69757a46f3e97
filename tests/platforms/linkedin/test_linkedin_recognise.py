"""Which archives are LinkedIn's, and which are not: by names and headers, never by a name alone."""

import pytest

from inspector.errors import ArchiveRefused
from inspector.platforms import recognise
from tests.support.linkedin import INVITATIONS, M7, M10, NAME, PROFILE, message, table
from tests.support.memory_archive import MemoryArchive


def score(contents: dict[str, str | bytes], name: str = "a.zip") -> int:
    held = {path: each if isinstance(each, bytes) else each.encode() for path, each in contents.items()}
    return recognise(MemoryArchive(name, held))[1].score


@pytest.mark.parametrize(
    "contents",
    [
        {"messages.csv": table(M10, message("hello")[:10])},
        {"Messages.csv": M7 + "\n"},
        {"folder/Connections.csv": "First Name,Last Name,Connected On\n"},
        {"Profile.csv": PROFILE},
        {"Registration.csv": b"\xef\xbb\xbfRegistered At,Registration Ip,Subscription Types\n"},
        {"Invitations.csv": INVITATIONS},
        {"Reactions_40217763.csv": "Date,Type,Link\n", "Votes_40217763.csv": "Date,Link,OptionText\n"},
        {"Reactions.csv": "Date,Type,Link\n"},
    ],
)
def test_archives_and_single_members(contents: dict[str, str | bytes]) -> None:
    assert score(contents) >= 1


def test_the_archives_name_is_one_more_mark() -> None:
    assert score({"Profile.csv": PROFILE}, NAME) == score({"Profile.csv": PROFILE}) + 1
    assert score({"Profile.csv": PROFILE}, NAME + ".zip") == 2


@pytest.mark.parametrize(
    "contents",
    [
        {},
        {"holiday/one.jpg": b"\xff\xd8\xff"},
        {"messages.csv": "sender,text\n"},
        {"messages/inbox/x/message_1.json": "{}"},
        {"Skills.csv": "Name\nx\n"},
        {"Connections.csv": "\x00" * 100},
        {"Votes.csv": "a,b\n", "Reactions.csv": "c,d\n"},
    ],
)
def test_other_archives_are_refused_and_the_platforms_named(contents: dict[str, str | bytes]) -> None:
    for name in ("a.zip", NAME):
        with pytest.raises(ArchiveRefused, match="from one of these") as caught:
            score(contents, name)
        assert "LinkedIn" in str(caught.value)
        assert "\n" not in str(caught.value)
