"""Makes LinkedIn archives of any size for the benchmarks: invented people, the same bytes each time."""

import base64
import random
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

_HEADER = (
    '"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","RECIPIENT PROFILE URLS","DATE","SUBJECT","CONTENT","FOLDER",'
    '"ATTACHMENTS"\n'
)
_OWNER = ("Marisol Vantreeve", "https://www.linkedin.com/in/marisol-vantreeve")
_START = datetime(2010, 1, 1, tzinfo=UTC)
_WORDS = [
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
    "Monday",
    "Friday",
    "tomorrow",
]
_SMALL = {
    "Profile.csv": "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,"
    'Websites,Instant Messengers\nMarisol,Vantreeve,,,"Apr 9, 1984",Logistics,,Maritime,90731,"Los Angeles, California, United States",,,\n',
    "Registration.csv": 'Registered At,Registration Ip,Subscription Types\n"5/14/08, 8:21 AM",203.0.113.8,\n',
    "Skills.csv": "Name\nCold chain\n",
    "Shares.csv": "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n2023-02-17 08:02:45,https://www.linkedin.com/1,Hello,,,"
    "MEMBER_NETWORK\n",
}


def message_rows(count: int, seed: int = 1) -> Iterator[str]:
    """Rows of `messages.csv`, about 300 bytes each, conversations in blocks, newest first."""
    dice = random.Random(seed)
    made = 0
    conversation = 0
    while made < count:
        conversation += 1
        size = min(dice.choice((2, 3, 5, 8, 13, 21)), count - made)
        raw = f"{dice.getrandbits(64):016x}-invented-{conversation:08d}_012".encode()
        key = f"2-{base64.b64encode(raw).decode()}"
        person = dice.randrange(50_000)
        other = (f"Person {person:05d}", f"https://www.linkedin.com/in/person-{person:05d}")
        when = _START + timedelta(seconds=dice.randrange(16 * 365 * 86_400))
        for _ in range(size):
            sender, receiver = (_OWNER, other) if dice.random() < 0.5 else (other, _OWNER)
            text = " ".join(dice.choices(_WORDS, k=10))
            if dice.random() < 0.05:
                text = f'He said ""{text}"",\nand left.'
            yield (
                f'"{key}","","{sender[0]}","{sender[1]}","{receiver[0]}","{receiver[1]}","{when:%Y-%m-%d %H:%M:%S} UTC","","{text}","INBOX",""\n'
            )
            when -= timedelta(seconds=dice.randrange(20, 90_000))
            made += 1


def make_archive(path: Path, messages: int) -> None:
    """Write a LinkedIn archive with this many messages; an existing one is kept."""
    if path.exists():
        return
    beside = path.with_suffix(".part")
    with zipfile.ZipFile(beside, "w", compression=zipfile.ZIP_DEFLATED, compresslevel=6) as out:
        for name, text in _SMALL.items():
            out.writestr(zipfile.ZipInfo(name, date_time=(2026, 3, 2, 12, 0, 0)), text)
        info = zipfile.ZipInfo("messages.csv", date_time=(2026, 3, 2, 12, 0, 0))
        info.compress_type = zipfile.ZIP_DEFLATED
        with out.open(info, "w", force_zip64=True) as member:
            member.write(_HEADER.encode())
            block: list[str] = []
            for row in message_rows(messages):
                block.append(row)
                if len(block) == 20_000:
                    member.write("".join(block).encode())
                    block.clear()
            member.write("".join(block).encode())
    beside.replace(path)
