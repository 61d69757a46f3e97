"""Archives of many messages between invented people, for what has to stay quick: the same bytes each time."""

import random
import zipfile
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

HEADER: Final = (
    '"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","RECIPIENT PROFILE URLS","DATE","SUBJECT","CONTENT","FOLDER",'
    '"ATTACHMENTS","IS MESSAGE DRAFT","IS CONVERSATION DRAFT"\n'
)
PROFILE: Final = (
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,"
    'Instant Messengers\nMarisol,Vantreeve,,,"Apr 9, 1984",Logistics,,Maritime,90731,"Los Angeles, California, United States",,,\n'
)
OWNER: Final = ("Marisol Vantreeve", "https://www.linkedin.com/in/marisol-vantreeve")
WORDS: Final = [
    "berth",
    "crane",
    "reefer",
    "yard",
    "shift",
    "audit",
    "pallet",
    "customs",
    "invoice",
    "tide",
    "pilot",
    "manifest",
    "depot",
    "driver",
    "gate",
    "weight",
    "seal",
    "carrier",
    "night",
    "harbour",
    "container",
    "signal",
    "ledger",
    "draft",
    "contract",
    "salary",
    "offer",
    "interview",
    "notice",
    "meeting",
    "coffee",
    "thanks",
    "figures",
    "report",
    "tomorrow",
]
_START: Final = datetime(2012, 1, 1, tzinfo=UTC)


def make_messages(path: Path, sizes: Sequence[int], seed: int = 1) -> Path:
    """Write an archive of conversations with so many messages each, a few of them long; gives its path."""
    dice = random.Random(seed)
    with zipfile.ZipFile(path, "w", compression=zipfile.ZIP_STORED) as out:
        out.writestr(zipfile.ZipInfo("Profile.csv", date_time=(2026, 3, 2, 12, 0, 0)), PROFILE)
        info = zipfile.ZipInfo("messages.csv", date_time=(2026, 3, 2, 12, 0, 0))
        with out.open(info, "w", force_zip64=True) as member:
            member.write(HEADER.encode())
            for number, size in enumerate(sizes):
                member.write(_conversation(dice, number, size).encode())
    return path


def _conversation(dice: random.Random, number: int, size: int) -> str:
    """The rows of a conversation, newest first."""
    key = f"2-invented-{number:08d}"
    other = (f"Person {number:05d}", f"https://www.linkedin.com/in/person-{number:05d}")
    step = max(1, 14 * 365 * 86_400 // max(size, 400))
    when = _START + timedelta(seconds=dice.randrange(30 * 86_400) + size * step)
    rows = []
    for _ in range(size):
        when -= timedelta(seconds=dice.randrange(1, step + 1))
        sides = (OWNER, other) if dice.random() < 0.5 else (other, OWNER)
        words = dice.choices(WORDS, k=dice.choice((3, 8, 14, 20, 60)))
        rows.append(
            f'"{key}","","{sides[0][0]}","{sides[0][1]}","{sides[1][0]}","{sides[1][1]}","{when:%Y-%m-%d %H:%M:%S} UTC","",'
            f'"{" ".join(words)}","INBOX","","No","No"\n'
        )
    return "".join(rows)
