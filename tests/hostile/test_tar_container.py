"""The threats of the container once more, in a tar, each opened through the command line."""

from pathlib import Path

import pytest

from tests.hostile.cases import Case, refused, run_case, sound
from tests.hostile.export import MESSAGES, SOUND
from tests.support.tars import DEVICE, HARD, LINK, Entry, packed, tar
from tests.support.zips import plain

HELD = tuple(Entry(each.name, each.content) for each in SOUND)
TEXT = b"quokka,b\r\n1,2\r\n"
NAME = "Complete_LinkedInDataExport_03-02-2026.tgz"


def with_entries(*entries: Entry) -> bytes:
    return packed(tar(*HELD, *entries))


GOES_ON = (
    Case(
        "Z1 climbs out",
        with_entries(Entry(b"../Zebrafish/messages.csv", MESSAGES), Entry(b"/Zebrafish/messages.csv", MESSAGES)),
        codes=("unsafe_name",),
        states=(("../Zebrafish/messages.csv", "skipped", 0), ("/Zebrafish/messages.csv", "skipped", 0)),
        name=NAME,
    ),
    Case(
        "Z4 links and devices",
        with_entries(
            Entry(b"Zebrafish.csv", kind=LINK, link=b"/etc/passwd"),
            Entry(b"hard.csv", kind=HARD, link=b"messages.csv"),
            Entry(b"device.csv", kind=DEVICE),
        ),
        codes=("skipped_symlink", "skipped_device"),
        states=(("Zebrafish.csv", "skipped", 0), ("hard.csv", "skipped", 0), ("device.csv", "skipped", 0)),
        name=NAME,
    ),
    Case(
        "Z9 a bomb",
        with_entries(Entry(b"Zebrafish.bin", bytes(300 * 1024**2)), Entry(b"after.csv", TEXT)),
        codes=("damaged_limit",),
        states=(("Zebrafish.bin", "damaged", 0), ("after.csv", "unrecognised", 0)),
        name=NAME,
        seconds=16,
    ),
    Case(
        "Z14 a check sum that does not fit",
        with_entries()[:-8] + bytes(8),
        codes=("archive_truncated", "damaged_crc"),
        states=(("messages.csv", "damaged", 3), ("Profile.csv", "damaged", 1)),
        name=NAME,
    ),
    Case(
        "Z16 cut off",
        tar(*HELD, Entry(b"Zebrafish.csv", TEXT * 99))[:-2_000],
        codes=("archive_truncated", "damaged_truncated"),
        states=(("messages.csv", "read", 3), ("Profile.csv", "read", 1)),
        name="export.tar",
    ),
)


@pytest.mark.parametrize("case", GOES_ON, ids=str)
def test_the_rest_is_read(tmp_path: Path, case: Case) -> None:
    ran = run_case(tmp_path, case)
    if "damaged_crc" not in case.codes:
        sound(ran)


@pytest.mark.parametrize(
    "case",
    [
        refused("Z16 nothing left", packed(tar(*HELD))[:40], "cut off before its first file", name=NAME),
        refused("Z18 a ZIP behind it", tar(*HELD) + plain({"Zebrafish": TEXT}), "two archives in one", name="a.tar"),
        refused("Z27 a mailbox", b"!BDN" + bytes(99), "an Outlook mailbox (PST)", name="backup.pst"),
        refused("too many", with_entries(), "too many files", "--limit", "members=2", name=NAME),
    ],
    ids=str,
)
def test_it_is_refused_in_one_line(tmp_path: Path, case: Case) -> None:
    run_case(tmp_path, case)
