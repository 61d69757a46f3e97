"""The threats of the container (Z1 to Z27), each as a file that is opened through the command line."""

import os
import random
import zlib
from dataclasses import replace
from pathlib import Path
from struct import pack

import pytest

from tests.hostile.cases import Case, refused, run_case, sound
from tests.hostile.export import CONNECTIONS, MESSAGES, SOUND
from tests.hostile.watching import inspect_watched
from tests.support.zips import Piece, archive, deflated, plain

TEXT = b"quokka,b\r\n1,2\r\n"
Z = b"Zebrafish"


def with_pieces(*pieces: Piece, **claims: object) -> bytes:
    return archive(*SOUND, *pieces, **claims)


def named(*names: bytes, flags: int = 0) -> bytes:
    return with_pieces(*(Piece(name, TEXT, flags=flags) for name in names))


LINK = 0o120777 << 16
LARGE = pack("<2HQQ", 1, 16, len(TEXT), len(TEXT))
WHOLE = archive(*SOUND)
UNSIGNED = pack("<3L", zlib.crc32(TEXT), len(deflated(TEXT)), len(TEXT))
ONE_MEGABYTE = random.Random(3).randbytes(1024 * 1024)

GOES_ON = (
    Case(
        "Z1 climbs out",
        named(b"../Zebrafish/messages.csv", b"..\\..\\messages.csv", b"a/../../messages.csv"),
        codes=("unsafe_name",),
        states=(("../Zebrafish/messages.csv", "skipped", 0), ("../../messages.csv", "skipped", 0)),
    ),
    Case(
        "Z2 absolute and on other machines",
        named(b"/Zebrafish/messages.csv", b"C:\\Zebrafish\\messages.csv", b"\\\\host\\share\\messages.csv", b"//host/x.csv"),
        codes=("unsafe_name",),
        states=(("C:/Zebrafish/messages.csv", "skipped", 0), ("//host/share/messages.csv", "skipped", 0)),
    ),
    Case("Z3 reserved", named(b"CON", b"Zebrafish/aux.csv", b"messages.csv.", b"x.csv ", b"a.csv:stream"), codes=("odd_name",)),
    Case(
        "Z4 links and devices",
        with_pieces(
            Piece(b"Zebrafish.csv", b"/etc/passwd", method=0, attributes=LINK),
            Piece(b"device.csv", b"", method=0, attributes=0o020666 << 16),
            Piece(b"pipe.csv", b"", method=0, attributes=0o010644 << 16),
        ),
        codes=("skipped_symlink", "skipped_device"),
        states=(("Zebrafish.csv", "skipped", 0), ("device.csv", "skipped", 0), ("pipe.csv", "skipped", 0)),
    ),
    Case(
        "Z5 doubled names",
        with_pieces(Piece(b"messages.csv", MESSAGES), Piece(b"MESSAGES.CSV", MESSAGES), Piece("e\u0301.csv".encode(), TEXT), Piece("\u00e9.csv".encode(), TEXT)),
        codes=("duplicate_member",),
        states=(("messages.csv", "read", 3), ("MESSAGES.CSV", "read", 3)),
    ),
    Case(
        "Z6 headers that disagree",
        with_pieces(
            Piece(b"x.csv", TEXT, local_method=0),
            Piece(b"Zebrafish.csv", TEXT, local_name=b"Zebrafish.exe"),
            Piece(b"y.csv", TEXT, local_packed=3),
        ),
        codes=("header_mismatch", "damaged_name_mismatch"),
        states=(("Zebrafish.csv", "damaged", 0), ("x.csv", "unrecognised", 0), ("y.csv", "unrecognised", 0)),
    ),
    Case(
        "Z9 a bomb",
        with_pieces(Piece(b"Zebrafish.bin", packed=deflated(bytes(300 * 1024**2)), size=300 * 1024**2, crc=0)),
        codes=("damaged_limit",),
        states=(("Zebrafish.bin", "damaged", 0),),
        seconds=12,
    ),
    Case(
        "Z9 a bomb in a table",
        with_pieces(
            Piece(b"Shares.csv", packed=deflated(b"Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n" + bytes(90 * 1024**2)), size=5, crc=0)
        ),
        codes=("damaged_limit",),
        options=("--limit", "ratio_from_bytes=50000000"),
        seconds=12,
    ),
    Case(
        "Z10 archives within archives",
        with_pieces(Piece(b"r.zip", plain({"r.zip": plain({"r.zip": plain({"messages.csv": bytes(10**6)})})}))),
        states=(("r.zip", "unrecognised", 0),),
    ),
    Case(
        "Z11 some members locked",
        with_pieces(Piece(b"Shares.csv", TEXT, flags=1), Piece(b"Zebrafish.csv", TEXT, flags=0x41, method=99)),
        codes=("skipped_encrypted",),
        states=(("Shares.csv", "skipped", 0), ("Zebrafish.csv", "skipped", 0)),
    ),
    Case("Z12 large records where they need not be", with_pieces(zip64=True)),
    Case(
        "Z12 large records where they must be",
        with_pieces(Piece(b"x.csv", TEXT, method=0, size=0xFFFFFFFF, packed_size=0xFFFFFFFF, extra=LARGE), zip64=True),
        states=(("x.csv", "unrecognised", 0),),
    ),
    Case("Z13 too few claimed", with_pieces(count=1), codes=("member_count",)),
    Case("Z13 too many claimed", with_pieces(count=900), codes=("member_count",)),
    Case(
        "Z14 wrong check sums",
        archive(replace(SOUND[0], crc=1), *SOUND[1:], Piece(b"Zebrafish.bin", TEXT, crc=2)),
        codes=("damaged_crc",),
        states=(("messages.csv", "damaged", 3), ("Zebrafish.bin", "damaged", 0)),
    ),
    Case(
        "Z15 wrong sizes",
        with_pieces(Piece(b"low.bin", TEXT, size=3), Piece(b"Zebrafish.bin", TEXT, size=4 * 10**9), Piece(b"stored.bin", TEXT, method=0, size=10**9)),
        codes=("damaged_size",),
        states=(("low.bin", "damaged", 0), ("Zebrafish.bin", "damaged", 0), ("stored.bin", "damaged", 0)),
    ),
    Case(
        "Z16 cut off",
        WHOLE[: WHOLE.index(b"PK\x01\x02") - 9],
        codes=("archive_truncated", "damaged_truncated"),
        states=(("messages.csv", "damaged", 3), ("Profile.csv", "damaged", 1)),
    ),
    Case(
        "Z16 a list that breaks off",
        WHOLE.replace(b"PK\x01\x02", b"PK\x01\x03", 1),
        codes=("archive_truncated",),
        states=(("messages.csv", "damaged", 3), ("Connections.csv", "damaged", 1)),
    ),
    Case(
        "Z17 bytes around and between",
        with_pieces(before=b"#!stub" * 99, after=Z * 8_000, gaps=(b"", Z)),
        codes=("bytes_before", "bytes_after", "bytes_between"),
    ),
    Case("Z17 much after the end", with_pieces(after=bytes(2_000_000)), codes=("bytes_after",)),
    Case(
        "Z18 end records that are only text",
        with_pieces(
            Piece(b"PK\x05\x06" + bytes(18), TEXT), Piece(b"inner.zip", plain({"messages.csv": MESSAGES}), method=0), comment=b"PK\x05\x06"
        ),
        states=(("inner.zip", "unrecognised", 0),),
    ),
    Case(
        "Z20 streamed",
        with_pieces(
            Piece(b"a.csv", TEXT, streamed=True),
            Piece(b"b.csv", TEXT, streamed=True, descriptor=UNSIGNED),
            Piece(b"c.csv", TEXT, method=0, streamed=True),
        ),
        states=tuple((f"{name}.csv", "unrecognised", 0) for name in "abc"),
    ),
    Case(
        "Z21 packing methods",
        archive(
            *(replace(SOUND[at], method=method) for at, method in ((0, 9), (1, 93), (2, 14))),
            *(Piece(f"m{method}.csv".encode(), TEXT, method) for method in (0, 8, 12, 20, 95)),
            *(Piece(f"m{method}.csv".encode(), TEXT, method) for method in (1, 6, 98, 1234)),
        ),
        codes=("skipped_method_1", "skipped_method_6", "skipped_method_98", "skipped_method_1234"),
        states=(("m98.csv", "skipped", 0), ("m95.csv", "unrecognised", 0), ("messages.csv", "read", 3)),
    ),
    Case(
        "Z21 packing that asks for memory",
        with_pieces(Piece(b"x.csv", packed=b"\x09\x04\x05\x00\x5d" + pack("<L", 1 << 31) + bytes(99), method=14, size=4 * 10**9)),
        codes=("damaged_memory",),
        states=(("x.csv", "damaged", 0),),
    ),
    Case(
        "Z22 names in any code",
        with_pieces(
            Piece("Zebrafish \u00fc.csv".encode("cp437"), TEXT),
            Piece("\u65e5\u672c.csv".encode("cp932"), TEXT),
            Piece(b"\xff\xfe.csv", TEXT, flags=0x800),
            Piece(b"x.csv", TEXT, extra=pack("<2HBL", 0x7075, 5 + 12, 1, 7) + b"messages.csv"),
        ),
        states=(("Zebrafish \u00fc.csv", "unrecognised", 0), ("x.csv", "unrecognised", 0)),
    ),
    Case(
        "Z23 names that hide",
        named(b"messages.csv\0.exe", b"a\nb.csv", b"\x1b[2J\x07.csv", b"", b"Zebrafish" * 7_000),
        codes=("odd_name",),
        states=(("messages.csv\0.exe", "unrecognised", 0),),
    ),
    Case(
        "Z24 names that turn round",
        named("Zebrafish\u202egpj.csv".encode(), "\u2066x\u200b.csv".encode(), "\u0430bc.csv".encode()),
        codes=("odd_name",),
    ),
    Case("Z26 long comments and extra fields", with_pieces(Piece(b"x.csv", TEXT, extra=pack("<2H", 0x7777, 65_000) + Z * 7_222 + b"ab"), comment=Z * 7_000)),
)  # fmt: skip


@pytest.mark.parametrize("case", GOES_ON, ids=str)
def test_it_goes_on_and_says_what_was_odd(tmp_path: Path, case: Case) -> None:
    ran = run_case(tmp_path, case)
    if not case.threat.startswith(("Z14", "Z16")):
        sound(ran)


def quoted(count: int) -> bytes:
    """Members whose bodies are one another's headers and bytes, as in the bombs of 2019 (here 1 MB each)."""
    name = b"Zebrafish"
    inner = archive(Piece(name, ONE_MEGABYTE, method=0))
    body = inner[: inner.index(b"PK\x01\x02")]
    outer = Piece(b"outer", body, method=0)
    return with_pieces(
        outer,
        *(Piece(name, ONE_MEGABYTE, method=0, local=False, header_at=len(sound_part()) + 35) for _ in range(count)),
    )


def sound_part() -> bytes:
    return WHOLE[: WHOLE.index(b"PK\x01\x02")]


REFUSED = (
    refused("Z7 many entries, one body", archive(SOUND[0], *[replace(SOUND[0], name=Z, local=False, header_at=0)] * 50), "share the same bytes"),
    refused("Z8 entries quoted in one another", quoted(3), "share the same bytes"),
    refused("Z8 an entry over the list", with_pieces(Piece(Z, TEXT, packed_size=10**6)), "the list of files share the same bytes"),
    refused("Z11 all locked", archive(*(replace(piece, flags=1) for piece in SOUND)), "locked with a password"),
    refused("Z11 the list locked too", sound_part().replace(b"\x14\x00\x00\x00", b"\x33\x00\x41\x20") + random.Random(1).randbytes(300), "locked with a password"),
    refused("Z12 large records elsewhere", archive(*SOUND, zip64=True, locator_shift=40), "contradict one another"),
    refused("Z12 sizes that cannot be", with_pieces(Piece(Z, TEXT, size=0xFFFFFFFF, packed_size=0xFFFFFFFF, extra=pack("<2HQQ", 1, 16, 2**63, 2**63))), "no file can have"),
    refused("Z18 two in a row", WHOLE + plain({"Zebrafish": TEXT}), "two archives in one"),
    refused("Z18 one in the comment", with_pieces(comment=plain({"Zebrafish": TEXT})), "two archives in one"),
    refused("Z19 one part of several", with_pieces(disk=2), "split"),
    refused("Z19 the first part", b"PK\x07\x08" + WHOLE[:200], "split", name="x.z01"),
    refused("Z27 a page", b"<!DOCTYPE html><html>quokka", "web page"),
    refused("Z27 RAR", b"Rar!\x1a\x07\x00quokka", "RAR"),
    refused("Z27 7-Zip", b"7z\xbc\xaf\x27\x1cquokka", "7-Zip"),
    refused("Z27 gzip", b"\x1f\x8b\x08quokka", "gzip"),
    refused("Z27 PDF", b"%PDF-1.7 quokka", "PDF"),
    refused("Z27 nothing", b"", "empty"),
    refused("Z27 a download that goes on", WHOLE[:50] + bytes(99), "not ended", name="x.zip.crdownload"),
    refused("Z27 no members", archive(), "no archive that this program knows"),
    refused("Z27 anything", b"quokka" * 99, "no ZIP"),
)  # fmt: skip


@pytest.mark.parametrize("case", REFUSED, ids=str)
def test_it_is_refused_in_one_line(tmp_path: Path, case: Case) -> None:
    run_case(tmp_path, case)


def test_z8_overlap_is_let_in_on_purpose_alone(tmp_path: Path) -> None:
    """A person may open it all the same: then the budget bounds what comes out."""
    case = Case(
        "Z8", quoted(3), options=("--limit", "allow_overlap=1"), states=(("outer", "unrecognised", 0), ("Zebrafish", "unrecognised", 0))
    )  # fmt: skip
    sound(run_case(tmp_path, case))


def test_z4_links_and_pipes_of_a_folder_are_left(tmp_path: Path) -> None:
    folder = tmp_path / "export"
    folder.mkdir()
    (folder / "messages.csv").write_bytes(MESSAGES)
    (folder / "Connections.csv").write_bytes(CONNECTIONS)
    (tmp_path / "secret.csv").write_bytes(b"quokka")
    (folder / "Zebrafish.csv").symlink_to(tmp_path / "secret.csv")
    (folder / "up").symlink_to(tmp_path)
    os.mkfifo(folder / "pipe.csv")
    ran = inspect_watched(tmp_path, folder)
    assert {"skipped_symlink", "skipped_device"} <= ran.codes
    assert ("messages.csv", "read", 3) in ran.members
    assert ("Zebrafish.csv", "skipped", 0) in ran.members


def test_z23_z24_names_are_shown_safe(tmp_path: Path) -> None:
    """The summary writes control and direction characters out: none reaches the terminal."""
    path = tmp_path / "a.zip"
    path.write_bytes(
        with_pieces(Piece("a\u202egpj.csv".encode(), TEXT), Piece(b"\x1b]0;x\x07.csv", TEXT), Piece(b"m\0.csv", TEXT))
    )
    ran = inspect_watched(tmp_path, path)
    assert "a⟦RLO⟧gpj.csv" in ran.out
    assert "⟦ESC⟧]0;x⟦U+0007⟧.csv" in ran.out
    assert "m⟦NUL⟧.csv" in ran.out
    assert not any(letter in ran.out for letter in "\u202e\x1b\x07\0")


@pytest.mark.alone
def test_z7_many_members_cost_little_before_they_are_refused(tmp_path: Path) -> None:
    """More members than the limit, one empty name each: refused before the list is kept."""
    entry = Piece(b"", method=0, local=False, header_at=0)
    path = tmp_path / "many.zip"
    path.write_bytes(archive(Piece(b"a", b""), *[entry] * 600_000, count=0))
    ran = inspect_watched(tmp_path, path)
    assert ran.status == 3
    assert "the limit is 500,000, and --limit members=NUMBER raises it" in ran.err
    assert ran.cost.seconds < 4
    assert ran.cost.peak < 200 * 1024**2
