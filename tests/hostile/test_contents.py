"""The threats of the contents (C1 to C22) that a LinkedIn archive can carry, each opened through the command line."""

import random
from pathlib import Path
from typing import Any

import pytest

from tests.hostile.cases import Case, refused, run_case, sound
from tests.hostile.export import MESSAGES, NAME, SOUND
from tests.hostile.watching import inspect_watched
from tests.support.linkedin import message, table
from tests.support.program import run_inspector
from tests.support.zips import Piece, archive, plain

HEADER, *LINES = MESSAGES.splitlines(keepends=True)
MEGABYTE = 1024 * 1024


def with_messages(content: bytes, *pieces: Piece) -> bytes:
    return archive(Piece(b"messages.csv", content), *SOUND[1:], *pieces)


def beside(*pieces: Piece) -> bytes:
    return archive(*SOUND, *pieces)


def row(text: str, **what: Any) -> bytes:
    return table("", message(text, **what)).encode().lstrip(b"\n")


DEEP = b"[" * 400_000
CROWD = b"".join(
    row(f"quokka {n}", key=f"2-{n}").replace(b"Ivo Marrowby", f"Somebody {n}".encode()) for n in range(20_000)
)
DATES = (
    "0000-01-01 00:00:00 UTC",
    "10000-01-01 00:00:00 UTC",
    "-0001-01-01 00:00:00 UTC",
    "2024-02-31 00:00:00 UTC",
    "1711111111",
    "31 f\u00e9vr. 2024",
    "",
)
PATTERNS = (
    "<" * 300_000,
    "&" * 300_000,
    "<p" * 150_000,
    "&#" * 150_000,
    "https://" * 40_000,
    "(" * 300_000,
    "a@" * 150_000,
)

GOES_ON = (
    Case(
        "C1 cells and rows beyond all bounds",
        with_messages(HEADER + row("x" * (9 * MEGABYTE)) + row("quokka" * (3 * MEGABYTE)) + b"".join(LINES)),
        codes=("too_large",),
        states=(("messages.csv", "read", 5),),
        seconds=10,
        # A row of 18 megabytes is held as bytes, as text, as what is packed and as what is written.
        memory=256 * MEGABYTE,
    ),
    Case(
        "C2 a quote that never closes",
        with_messages(HEADER + b'2-one,"quokka and no end\n' + b"".join(LINES)),
        codes=("unclosed_quote",),
        states=(("messages.csv", "read", 4),),
    ),
    Case(
        "C3 stray quotes, line ends, a mark at the front",
        with_messages(b"\xef\xbb\xbf" + HEADER + row('5" disk').replace(b'""', b'"') + b"\r\n\r\n" + b"\r".join(LINES)),
        states=(("messages.csv", "read", 4),),
    ),
    Case("C4 NUL", with_messages(HEADER + row("quo\0kka") + b"".join(LINES)), states=(("messages.csv", "read", 4),)),
    Case(
        "C5 codes that are none",
        with_messages(HEADER + row("caf\u00e9").replace("\u00e9".encode(), b"\xe9") + row("\u65e5\u672c").replace("\u65e5".encode(), b"\xed\xa0\x80") + b"".join(LINES)),
        codes=("encoding_guessed",),
        states=(("messages.csv", "read", 5),),
    ),
    Case("C5 two bytes a letter", archive(Piece(b"messages.csv", MESSAGES), Piece(b"Shares.csv", ("\ufeff" + "Date\tShareLink\tShareCommentary\n2024-01-01 00:00:00\tx\tquokka\n").encode("utf-16-le")), *SOUND[1:])),
    Case(
        "C6 columns that are short, long, doubled, unknown",
        with_messages(
            HEADER + b"2-one,quokka\n" + LINES[0].rstrip() + b",more,more\n" + b"".join(LINES),
            Piece(b"Skills.csv", b"Name,Name,Other\nquokka,b,c\n"),
            Piece(b"Positions.csv", b"Firma,Titel\nquokka,b\n"),
        ),
        codes=("short", "long"),
        states=(("messages.csv", "read", 5), ("Positions.csv", "unrecognised", 0)),
    ),
    Case("C9 nested without end", beside(Piece(b"deep.json", DEEP), Piece(b"deeper.json", b'{"a":' * 400_000)), states=(("deep.json", "unrecognised", 0),)),
    Case(
        "C10 C11 C12 C13 numbers, keys, constants, wrappers",
        beside(
            Piece(b"number.json", b"[" + b"9" * 100_000 + b"]"),
            Piece(b"keys.json", b'{"quokka": 1, "quokka": 2}'),
            Piece(b"nan.json", b'\xef\xbb\xbf[NaN, Infinity, "\\ud800"]'),
            Piece(b"tweets.js", b"window.YTD.tweets.part0 = [{}]"),
        ),
        states=(("number.json", "unrecognised", 0), ("tweets.js", "unrecognised", 0)),
    ),
    Case(
        "C14 pages",
        beside(
            Piece(b"Articles/deep.html", b"<div>" * 200_000 + b"quokka"),
            Piece(b"Articles/open.html", b"<" * 200_000 + b"<!--" * 1_000 + b"&" * 50_000),
            Piece(b"Articles/live.html", b'<script src="http://example.org/x.js"></script><img src="file:///etc/passwd">&lol9;quokka'),
        ),
        states=(("Articles/deep.html", "read", 1), ("Articles/open.html", "read", 1)),
    ),
    Case(
        "C15 workbooks",
        beside(Piece(b"Zebrafish.xlsx", plain({"xl/worksheets/sheet1.xml": b'<!DOCTYPE a [<!ENTITY b "quokka">]>' + bytes(9 * MEGABYTE)}))),
        states=(("Zebrafish.xlsx", "unrecognised", 0),),
    ),
    Case(
        "C16 pictures, documents, sound",
        beside(*(Piece(f"Media/x.{kind}".encode(), head + random.Random(kind).randbytes(9_000)) for kind, head in (("png", b"\x89PNG\r\n\x1a\n"), ("pdf", b"%PDF-1.7"), ("mp3", b"ID3"), ("jpg", b"\xff\xd8\xff")))),
        states=(("Media/x.png", "unrecognised", 0), ("Media/x.mp3", "unrecognised", 0)),
    ),
    Case(
        "C17 dates that are none",
        with_messages(HEADER + b"".join(row("quokka", date=date) for date in DATES) + b"".join(LINES)),
        codes=("unreadable_date",),
        states=(("messages.csv", "read", 3 + len(DATES)),),
    ),
    Case("C18 a crowd", with_messages(HEADER + CROWD), states=(("messages.csv", "read", 20_000),), seconds=20),
    Case(
        "C19 text made to keep patterns busy",
        with_messages(HEADER + b"".join(row(text, subject=text[:9_999], date=text[:9_999], to=(text[:9_999], text[:9_999])) for text in PATTERNS) + b"".join(LINES)),
        states=(("messages.csv", "read", 3 + len(PATTERNS)),),
        seconds=12,
    ),
)  # fmt: skip


@pytest.mark.parametrize("case", GOES_ON, ids=str)
def test_it_goes_on_and_says_what_was_odd(tmp_path: Path, case: Case) -> None:
    ran = run_case(tmp_path, case)
    if case.data.count(b"messages.csv") and ("messages.csv", "read", 3) in ran.members:
        sound(ran)


def test_c9_a_nested_file_on_its_own_is_nobodys(tmp_path: Path) -> None:
    run_case(tmp_path, refused("C9", DEEP, "no archive that this program knows", name="deep.json"))


@pytest.mark.parametrize(
    "address", ["http://example.org/a.zip", "s3://bucket/a.zip", "file:///etc/passwd", "\\\\host\\share\\a.zip"]
)
def test_c8_an_address_is_a_name_of_no_file(tmp_path: Path, address: str) -> None:
    ran = inspect_watched(tmp_path, address)
    assert ran.status == 3
    assert "there is no such file" in ran.err


def test_c7_words_that_look_like_nothing_stay_words(tmp_path: Path) -> None:
    words = ("null", "NA", "nan", "None", "00123")
    (tmp_path / NAME).write_bytes(with_messages(HEADER + b"".join(row(word) for word in words)))
    assert run_inspector("inspect", NAME, "--case", "c.inspection", cwd=tmp_path).returncode == 0
    for word in ("null", "00123"):
        found = run_inspector("search", "c.inspection", word, cwd=tmp_path)
        assert found.stdout.decode().endswith("1 record found\n"), word


def test_c4_c20_what_a_person_sees_of_a_hit_is_harmless(tmp_path: Path) -> None:
    """A hit on text with control and direction characters, and with a formula, is plain text on the terminal."""
    (tmp_path / NAME).write_bytes(with_messages(HEADER + row("\u202equokka\x1b[2J\0 =HYPERLINK(1)")))
    assert run_inspector("inspect", NAME, "--case", "c.inspection", cwd=tmp_path).returncode == 0
    out = run_inspector("search", "c.inspection", "HYPERLINK", cwd=tmp_path).stdout.decode()
    assert "1 record found" in out
    assert not any(letter in out for letter in "\u202e\x1b\0")


TOML_BOMBS = {
    "too large": b"# " + b"x" * (MEGABYTE + 1),
    "nested": b"a = " + b"[" * 5_000 + b"]" * 5_000,
    "an unknown key": b'[[fact]]\nwhat = "residence"\nvalue = "DE"\nfrm = 1\n',
    "a number": b"as_of = " + b"9" * 9_000,
    "not text": b"\xff\xfe\x00",
    "a text that steers": b'[[fact]]\nwhat = "residence"\nvalue = "D\\u001b[2JE"\n',
    "a text that turns round": '[[statement]]\nid = "x\u202ey"\n'.encode(),
    "a path that climbs": b'[[fact]]\nwhat = "residence"\nvalue = "DE"\nattachment = "../../etc/passwd"\n',
    "an absolute path": b'[[fact]]\nwhat = "residence"\nvalue = "DE"\nattachment = "/etc/passwd"\n',
}


@pytest.mark.alone
@pytest.mark.parametrize("bomb", TOML_BOMBS)
@pytest.mark.parametrize("option", ["--facts", "--statements"])
def test_c22_hostile_toml_is_one_line(tmp_path: Path, bomb: str, option: str) -> None:
    (tmp_path / NAME).write_bytes(archive(*SOUND))
    (tmp_path / "mine.toml").write_bytes(TOML_BOMBS[bomb])
    ran = inspect_watched(tmp_path, tmp_path / NAME, option, str(tmp_path / "mine.toml"))
    assert ran.status == 2
    assert "mine.toml" in ran.err
    assert ran.cost.seconds < 4


def test_c21_a_hostile_case_is_refused(tmp_path: Path) -> None:
    (tmp_path / "bad.inspection").write_bytes(b"SQLite format 3\0" + bytes(4_000))
    for arguments in (("search", "bad.inspection", "x"), ("source", "bad.inspection", "x.1.1")):
        done = run_inspector(*arguments, cwd=tmp_path)
        assert (done.returncode, done.stdout) == (2, b"")
        assert done.stderr.count(b"\n") == 1
