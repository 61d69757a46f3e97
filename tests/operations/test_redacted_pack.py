"""A redacted pack holds the redacted text nowhere: not in names, headers, metadata, shared strings, or hidden text."""

import base64
import csv
import hashlib
import hmac
import json
import re
import shutil
import zipfile
from pathlib import Path
from urllib.parse import quote

import pytest

from inspector.operations.demo_case import inspect_demo
from inspector.operations.evidence.verified import VerifyRequest
from inspector.operations.evidence.verify import verify
from inspector.operations.inspection import InspectRequest, inspect
from inspector.progress import silent
from tests.support.linkedin import INVITATIONS, M13, OWNER, OWNER_URL, PROFILE, Sides, message, table
from tests.support.packs import every_byte, exported, files_of, rows
from tests.support.program import run_inspector

MARKED = (
    "Zorvalde",
    "Quimbrecht",
    "zorvalde-quimbrecht-77",
    "zq.private@mailhost.example",
    "+1 415 555 0137",
    "Ysolde",
    "Brankovitz",
)
"""What must be nowhere: a correspondent's name, slug, address and number, and a connection's name."""
FRIEND = ("Zorvalde Quimbrecht", "https://www.linkedin.com/in/zorvalde-quimbrecht-77")
SSN, CARD, BORN = "078-05-1120", "4111 1111 1111 1111", "1984-04-09"


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case whose third party stands wherever an archive can name one."""
    folder = tmp_path_factory.mktemp("redacted")
    archive = folder / "Complete_LinkedInDataExport_03-02-2026.zip"
    mine: Sides = {"sender": (OWNER, OWNER_URL), "to": FRIEND}
    texts = [
        message("Hi Zorvalde, this is Dorrit. Write to zq.private@mailhost.example or ring +1 415 555 0137.", **mine),
        message("ZORVALDE QUIMBRECHT here: see https://www.linkedin.com/in/zorvalde-quimbrecht-77?x=1", sender=FRIEND),
        message("Quimbrecht, Zorvalde (zq.private@mailhost.example)", sender=FRIEND, subject="From Zorvalde"),
        message(f"My number is {SSN}, my card {CARD}, born on {BORN}.", **mine),
        message(
            "A word with Ysolde Brankovitz about quimbrecht, please.", "2-two", title="Zorvalde, Ysolde and I", **mine
        ),
        message("Nothing to hide in here at all.", "2-two", **mine),
    ]
    members = {
        "messages.csv": table(M13, *texts),
        "Profile.csv": PROFILE.replace("Geo Location\n", "Geo Location,Birth Date\n").replace(
            "Bookbinder,\n", f"Bookbinder,,{BORN}\n"
        ),
        "Invitations.csv": INVITATIONS,
        "Connections.csv": "Notes:\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Ysolde,Brankovitz,https://www.linkedin.com/in/ysolde-brankovitz,,Yard,Smith,03 Mar 2020\n",
        "Letters to Zorvalde Quimbrecht.csv": "Slot,Truck\n1,2\n",
        "Comments.csv": 'Date,Link,Message\n2023-02-17 10:00:00,https://www.linkedin.com/feed/update/x,"Well said, Zorvalde Quimbrecht!"\n',
    }
    with zipfile.ZipFile(archive, "w") as out:
        for name, text in members.items():
            out.writestr(name, text)
    facts = folder / "facts.toml"
    facts.write_text('[[fact]]\nwhat = "residence"\nvalue = "US-CA"\nfrom = 2015-01-01\n')
    return inspect(InspectRequest((archive,), folder / "case.inspection", facts=facts), silent)


@pytest.fixture(scope="module")
def pack(case: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return exported(
        case, tmp_path_factory.mktemp("packs") / "pack", redact="frcp-5.2", minors=("Ysolde Brankovitz",)
    ).path


def forms(word: str) -> list[bytes]:
    """The ways in which a word could hide in a file."""
    whole = [word, word.lower(), word.upper(), quote(word), word.replace(" ", "-"), re.sub(r"[^\w]", "", word)]
    found = [text.encode(coding) for text in whole for coding in ("utf-8", "utf-16-le", "utf-16-be")]
    found += [word.encode().hex().encode(), json.dumps(word).strip('"').encode()]
    # Base64 of a word has three forms, by where it stands; their sure inner letters are looked for.
    found += [base64.b64encode(b"\x00" * shift + word.encode())[4:-4] for shift in range(3) if len(word) > 12]
    return [form for form in dict.fromkeys(found) if len(form) > 5]


@pytest.mark.parametrize("word", [*MARKED, SSN, CARD, BORN])
def test_no_marked_word_is_left_in_any_byte_of_the_pack(pack: Path, word: str) -> None:
    wanted = forms(word)
    assert wanted
    found = [(name, form) for name, content in every_byte(pack) for form in wanted if form in content]
    assert found == []


def test_the_same_words_are_found_in_a_pack_that_is_not_redacted(case: Path, tmp_path: Path) -> None:
    exported(case, tmp_path / "pack")
    everything = list(every_byte(tmp_path / "pack"))
    for word in MARKED:
        assert any(form in content for _, content in everything for form in forms(word)), word


def test_pseudonyms_are_steady_and_what_is_the_owners_stays(case: Path, pack: Path, tmp_path: Path) -> None:
    messages = {row["id"]: row for row in rows(pack, "messages")}
    texts = [row["text"] for row in messages.values()]
    (friend,) = {row["from"] for row in messages.values()} - {OWNER}
    assert re.fullmatch(r"Person \d+", friend)
    assert any(text.startswith(f"Hi {friend}, this is Dorrit.") for text in texts)
    assert "Nothing to hide in here at all." in texts
    exported(case, tmp_path / "again", redact="third-parties", formats=("jsonl",))
    assert "Verdicts and windows: worked out anew" in verify(VerifyRequest(tmp_path / "again"), silent).checks
    for row in rows(tmp_path / "again", "messages"):
        assert row["from"] == messages[row["id"]]["from"]
        assert row["to"] == messages[row["id"]]["to"]


def test_two_redacted_packs_of_one_case_are_the_same_bytes(case: Path, pack: Path, tmp_path: Path) -> None:
    copies = [Path(shutil.copy(case, tmp_path / f"{name}.inspection")) for name in "ab"]
    packs = [
        files_of(
            exported(copy, tmp_path / copy.stem, redact="third-parties", formats=("jsonl", "pdf", "xlsx", "rsmf")).path
        )
        for copy in copies
    ]
    assert packs[0] == packs[1]
    assert len(packs[0]) > 20
    del pack


def test_hashes_are_keyed_and_there_are_no_raw_bytes(case: Path, pack: Path) -> None:
    import sqlite3  # noqa: PLC0415

    connection = sqlite3.connect(case)
    plain = {row[0].hex() for row in connection.execute("SELECT sha256 FROM record")}
    (key,) = connection.execute("SELECT value FROM option WHERE key = 'hash_key'").fetchone()
    connection.close()
    keyed = {hmac.new(bytes.fromhex(key), bytes.fromhex(each), hashlib.sha256).hexdigest() for each in plain}
    everything = b"".join(files_of(pack).values())
    assert {row["sha256"] for row in rows(pack, "records")} <= keyed
    assert not any(each.encode() in everything for each in plain)
    assert key.encode() not in everything
    assert not list((pack / "data" / "sources").glob("*.bin"))


def test_a_redacted_pack_verifies_and_with_its_case_against_the_archive(case: Path, pack: Path) -> None:
    archive = next(case.parent.glob("*LinkedIn*.zip"))
    assert verify(VerifyRequest(pack), silent).faults == ()
    alone = verify(VerifyRequest(pack, (archive,)), silent)
    assert alone.faults == ()
    assert any("name the case with --case" in line for line in alone.lines())
    compared = verify(VerifyRequest(pack, (archive,), case), silent)
    assert compared.faults == ()
    assert any("compared with 1 archive(s)" in line for line in compared.lines())
    line = json.loads((pack / "data" / "sources" / "index.jsonl").read_text().splitlines()[0])
    assert line["file"] is None


def test_the_report_says_what_was_looked_for_and_how_often_it_was_found(pack: Path) -> None:
    page = (pack / "data" / "report.html").read_text(encoding="utf-8")
    assert "frcp-5.2" in page
    assert "Not looked for" in page
    masked = {row["what"]: row["times"] for row in rows(pack, "redaction")}
    assert masked
    assert all(times > 0 for times in masked.values())
    assert (pack / "bag-info.txt").read_text().count("Inspector-Redaction: frcp-5.2") == 1


def test_the_reference_list_stands_outside_the_pack_and_tells_who_is_who(case: Path, tmp_path: Path) -> None:
    arguments = ("--redact", "third-parties", "--formats", "jsonl", "--reference-list", "who.csv")
    done = run_inspector("export", str(case), "--to", "pack", *arguments, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    with (tmp_path / "who.csv").open(encoding="utf-8-sig", newline="") as file:
        listed = {row["stands for"]: row["pseudonym"] for row in csv.DictReader(file)}
    (friend,) = {row["from"] for row in rows(tmp_path / "pack", "messages")} - {OWNER}
    assert listed["Zorvalde Quimbrecht"] == friend
    assert listed["zorvalde-quimbrecht-77"] == friend
    assert (tmp_path / "who.csv").stat().st_mode & 0o077 == 0


def test_of_a_date_of_birth_the_year_alone_stays_and_the_check_says_so(tmp_path: Path) -> None:
    case = inspect_demo(tmp_path / "demo", silent)
    exported(case, tmp_path / "pack", redact="frcp-5.2", formats=("jsonl", "html"))
    (born,) = (row for row in rows(tmp_path / "pack", "facts") if row["what"] == "born")
    assert born["value"] == "1984"
    assert b"1984-04-09" not in b"".join(files_of(tmp_path / "pack").values())
    found = verify(VerifyRequest(tmp_path / "pack"), silent)
    assert found.faults == ()
    assert any("a birth date is masked" in line for line in found.lines())
