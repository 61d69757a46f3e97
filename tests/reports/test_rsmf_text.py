"""Hostile text in RSMF files: the manifest keeps it, headers and lines stay ours, and no name is made up."""

import email
import getpass
import platform
from dataclasses import replace
from email import policy
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inspector.records.visible import visible_block, visible_line
from inspector.reports.rsmf.conversation import Conversation, Person
from inspector.reports.rsmf.headers import header, mailbox
from inspector.reports.rsmf.slices import Slicing
from inspector.reports.rsmf.write import write_conversation
from tests.reports.test_rsmf import files
from tests.support.rsmf import HEADERS, TALK, Opened, event, opened, people_in

HOSTILE = [
    "plain",
    'two  spaces, a comma; "quotes" and \\',
    "Evil\r\nBcc: victim@example.org\r\n\r\n<b>body</b>",
    "Evil\nX-RSMF-Version: 1.0.0",
    "Evil\rFrom: x@example.org",
    "\x00\x01\x1b[31m\x7f\x85",
    "\u202eabc\u2066def\u2069\u200b\u2028next\u2029",
    "\ud800 half, \ude00 half, \ud83d\ude00 whole",
    "=?utf-8?b?RXZpbA==?=",
    "--=_0123456789abcdef0123456789abcdef--",
    "ünï 中文 العربية 👩‍👩‍👧 e\u0301" * 9,
    "x" * 100_000,
    "word " * 20_000,
    "ü" * 100_000,
    "a" * 250 + " " + "=" * 200,
    "<p2@example.org>, (comment), group: a, b;",
    "",
    "   ",
]  # fmt: skip
OURS = {
    "From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type", "X-RSMF-Version", "X-RSMF-Generator", "X-RSMF-BeginDate",
    "X-RSMF-EndDate", "X-RSMF-EventCount", "X-RSMF-AttachmentCount", "X-RSMF-Application", "X-RSMF-Custodian", "X-RSMF-Participants",
    "X-RSMF-ParticipantCount", "X-RSMF-EventCollectionID", *HEADERS,
}  # fmt: skip


def mended(text: str) -> str:
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def shown(text: str) -> str:
    line = visible_line(mended(text[:400])).strip()
    return line if len(line) <= 100 else line[:100] + "…"


def everywhere(text: str) -> Conversation:
    people = (Person("p1", text, text, text), Person("p2", text, email=f"{text}@example.org"))
    return Conversation(
        "c1", text if text.strip() else "LinkedIn", text, "channel", people, "p1", (("title", text), (text, text))
    )


def one(folder: Path, text: str) -> Opened:
    talk = everywhere(text)
    events = [
        event(1, "2024-03-05T10:11:12Z", body=text, custom=(("x", text), (text, text))),
        event(2, "2024-03-05T10:11:12Z", body=text, participant="p2"),
    ]
    (file,) = files(folder, events, talk).values()
    return file


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_stays_text(tmp_path: Path, text: str) -> None:
    file = one(tmp_path, text)
    assert set(file.message) == OURS
    assert len(file.message) == len(OURS)
    # The manifest keeps what JSON can keep.
    for each in file.manifest["participants"]:
        assert each["display"] == mended(text)
    assert [each["body"] for each in file.manifest["events"]] == [mended(text)] * 2
    customs = [(each["name"], each["value"]) for each in file.manifest["events"][0].get("custom", ())]
    assert customs == ([("x", mended(text)), (mended(text), mended(text))] if text else [])
    # Headers hold it on one line, cut to a sane length.
    name = shown(text)
    assert [each for each, _ in people_in(file, "To")] == [name, name]
    assert people_in(file, "From") == people_in(file, "To")[:1]
    assert [address for _, address in people_in(file, "To") if not address.endswith(".invalid")] == (
        ["plain@example.org"] if text == "plain" else []
    )
    assert file.message["Subject"] == f"{shown(text) or 'LinkedIn'}: {name or 'c1'}, 2024-03-05".strip()
    assert file.message["X-RSMF-Participants"] == f"{name or 'p1'}, {name or 'p2'}"
    # No line of a body looks like the beginning of another message.
    lines = file.text.replace("\r\n", "\n").split("\n")
    assert [line.startswith("[2024-03-05T10:11:12Z] ") for line in lines if not line.startswith("    ")] == [
        True,
        True,
        False,
    ]
    assert visible_block(mended(text)).replace("\n", "\n    ") in file.text.replace("\r\n", "\n")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(codec=None), max_size=120))
def test_any_text_stays_text(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    file = one(tmp_path_factory.mktemp("any"), text)
    assert set(file.message) == OURS
    assert file.manifest["events"][0]["body"] == mended(text)
    assert people_in(file, "From")[0][0] == shown(text)


@given(value=st.text(st.characters(exclude_categories=("Cs", "Cc", "Cf", "Zl", "Zp")), max_size=300))
def test_every_header_comes_back(value: str) -> None:
    raw = header("X-RSMF-Own", value)
    assert raw.isascii()
    assert max(map(len, raw.split(b"\r\n"))) <= 320
    assert email.message_from_bytes(raw + b"\r\n", policy=policy.default)["X-RSMF-Own"] == (value.strip() or None)


@pytest.mark.parametrize(
    "address",
    [
        "a@b",
        ".a@example.org",
        "a..b@example.org",
        "a" * 200 + "@example.org",
        "a b@example.org",
        "a@example.org>",
        "ü@example.org",
        "a@exa\r\nmple.org",
        "@",
        "a@@b.c",
    ],
)
def test_an_odd_address_stands_in_no_header(tmp_path: Path, address: str) -> None:
    assert mailbox("Ada", address, "p1@x.invalid") == '"Ada" <p1@x.invalid>'
    talk = replace(TALK, people=(Person("p1", "Ada", email=address),))
    (file,) = files(tmp_path, [event(1, None)], talk).values()
    (person,) = file.manifest["participants"]
    kept = person["email"] if "email" in person else person["custom"][0]["value"]
    assert kept == address


def test_thousands_of_people_are_counted_in_the_headers_and_named_in_the_manifest(tmp_path: Path) -> None:
    people = tuple(Person(f"p{number}", f"Person {number}" * 30) for number in range(1, 5001))
    talk = replace(TALK, people=people, kind="channel")
    (file,) = files(tmp_path, [event(1, "2024-03-05T10:11:12Z", participant="p4000")], talk).values()
    assert len(file.message["To"].addresses) == 100
    assert file.message["X-RSMF-Participants"].endswith(" and 4900 more")
    assert file.message["X-RSMF-ParticipantCount"] == "5000"
    assert file.message["From"].addresses[0].username == "p4000"
    assert [each["display"] for each in file.manifest["participants"]] == [each.display for each in people]


def test_a_name_stands_as_it_was_given_or_not_at_all(tmp_path: Path) -> None:
    names = {"p1": "Zyxqa Quorv", "p2": "Wumpf Jorlik"}
    talk = replace(TALK, display="Frobnal talk", people=tuple(Person(*each) for each in names.items()))
    (file,) = files(
        tmp_path, [event(1, "2024-03-05T10:11:12Z"), event(2, "2024-03-05T10:11:12Z", participant="p2")], talk
    ).values()
    texts = [file.text, str(file.manifest), *(str(value) for value in file.message.values())]
    left = " ".join(texts)
    for name in (*names.values(), "Frobnal talk"):
        assert name in left
        left = left.replace(name, "")
    for part in ("zyxqa", "quorv", "wumpf", "jorlik", "frobnal"):
        assert part not in left.casefold()
    for outside in (getpass.getuser(), platform.node(), str(tmp_path), str(Path.cwd())):
        if len(outside) > 3:
            assert outside.encode() not in file.raw
            assert outside not in left


@pytest.mark.parametrize(
    "name",
    [
        "Subject",
        "X-RSMF-",
        "X-RSMF-A:",
        "X-RSMF-A\r\nB",
        "X-RSMF-ü",
        "X-RSMF-" + "a" * 250,
        "X-RSMF-Version",
        "x-rsmf-EventCount",
    ],
)
def test_a_header_of_another_name_or_one_that_is_taken_is_a_fault(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="X-RSMF"):
        write_conversation(tmp_path, TALK, [event(1, None)], Slicing.DAY, "t", "c", {name: "x"})


def test_more_headers_are_folded_and_keep_their_text(tmp_path: Path) -> None:
    hashes = " ".join(f"{number:064x}" for number in range(40))
    more = {"X-RSMF-SourceSha256": hashes, "X-RSMF-Note": "ä\r\nBcc: x", "X-RSMF-List": "a" * 3000}
    (written,) = write_conversation(tmp_path, TALK, [event(1, None)], Slicing.DAY, "t", "c", more)
    file = opened(tmp_path / written.name)
    assert file.message["X-RSMF-SourceSha256"] == hashes
    assert file.message["X-RSMF-Note"] == "ä Bcc: x"
    assert file.message["X-RSMF-List"] == "a" * 3000
    assert max(map(len, file.raw.split(b"\r\n"))) <= 998
