"""Times the writing and reading back of RSMF files, one a day; run by hand.

    python tests/benchmarks/bench_rsmf.py [--conversations 3000] [--days 10] [--folder DIR]

A day holds three or four messages, so that 3,000 conversations of 10 days are 100,000 messages in 30,000 files.
"""

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from inspector.records.instants import DAY, SECOND, to_iso, utc  # noqa: E402
from inspector.reports.rsmf.conversation import Conversation, Event, Person  # noqa: E402
from inspector.reports.rsmf.read import read_rsmf  # noqa: E402
from inspector.reports.rsmf.slices import Slicing  # noqa: E402
from inspector.reports.rsmf.write import write_conversation  # noqa: E402

WORDS = (
    "the",
    "meeting",
    "next",
    "week",
    "über",
    "contract",
    "salary",
    "résumé",
    "please",
    "thanks",
    "call",
    "offer",
    "role",
)
MORE = {"X-RSMF-SourceSha256": "a" * 64, "X-RSMF-PackId-Case": "case-1"}


def made(number: int, days: int, chance: random.Random) -> tuple[Conversation, list[Event]]:
    people = (Person("p1", "Person 1"), Person("p2", f"Jörg Beispiel {number}", f"account-{number}"))
    talk = Conversation(
        f"c{number}", "LinkedIn", f"Talk {number}", "direct", people, "p1", (("archive_sha256", "a" * 64),)
    )
    start = utc(2015) + chance.randrange(3000) * DAY
    moments = [
        start + day * DAY + each * 3600 * SECOND for day in range(days) for each in range(chance.choice((3, 3, 4)))
    ]
    return talk, [
        Event(
            id=f"C-{place:06d}",
            conversation=talk.id,
            participant=chance.choice(("p1", "p2")),
            timestamp=to_iso(moment),
            body=" ".join(chance.choices(WORDS, k=30)),
            direction="incoming",
            deleted=False,
            parent="",
            attachments=(),
            custom=(
                ("member", "messages.csv"),
                ("record", str(place)),
                ("record_sha256", f"{chance.getrandbits(256):064x}"),
            ),
        )
        for place, moment in enumerate(moments)
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--conversations", type=int, default=3000)
    parser.add_argument("--days", type=int, default=10)
    parser.add_argument("--folder", type=Path)
    chosen = parser.parse_args()
    chance = random.Random(1)
    talks = [made(number, chosen.days, chance) for number in range(chosen.conversations)]
    print(f"{'files by':>12} {'messages':>9} {'files':>6} {'write s':>8} {'a second':>9} {'read s':>7} {'MB':>6}")
    for slicing in Slicing:
        with tempfile.TemporaryDirectory(dir=chosen.folder) as scratch:
            folder = Path(scratch)
            start = time.perf_counter()
            written = [
                each
                for talk, events in talks
                for each in write_conversation(folder, talk, events, slicing, "Data Inspector", "Person 1", MORE)
            ]
            wrote = time.perf_counter() - start
            start = time.perf_counter()
            for each in written:
                read_rsmf((folder / each.name).read_bytes())
            read = time.perf_counter() - start
            messages = sum(each.events for each in written)
            size = sum((folder / each.name).stat().st_size for each in written) / 1e6
            print(
                f"{slicing.value:>12} {messages:>9} {len(written):>6} {wrote:>8.1f} {messages / wrote:>9.0f} {read:>7.1f} {size:>6.0f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
