"""A pack from the demo, from end to end: what is in it, that it can be checked, and that nothing half-made stays."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import bagit  # type: ignore[import-untyped]
import pytest

from inspector.errors import UsageError, VerificationFailed
from inspector.operations.demo_case import inspect_demo
from inspector.operations.evidence.choice import Choice
from inspector.operations.evidence.export import export
from inspector.operations.evidence.numbering import numbering
from inspector.operations.evidence.request import ExportRequest
from inspector.operations.evidence.verified import VerifyRequest
from inspector.operations.evidence.verify import verify
from inspector.operations.record_lines import record_lines
from inspector.operations.result import result_of
from inspector.operations.viewing import viewed
from inspector.progress import Cancelled, silent
from inspector.records.instants import utc
from tests.support.packs import DAY, exported, files_of, rows
from tests.support.program import ROOT, run_inspector


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return inspect_demo(tmp_path_factory.mktemp("demo"), silent)


@pytest.fixture(scope="module")
def archive(demo: Path) -> Path:
    return next(demo.parent.glob("*LinkedIn*.zip"))


@pytest.fixture(scope="module")
def pack(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A whole pack, which no test changes."""
    return exported(demo, tmp_path_factory.mktemp("packs") / "pack").path


@pytest.fixture
def case(demo: Path, tmp_path: Path) -> Path:
    """A case of one's own."""
    return Path(shutil.copy(demo, tmp_path / "case.inspection"))


def test_a_pack_holds_by_the_tool_of_the_library_of_congress_and_by_sha256sum(pack: Path) -> None:
    bagit.Bag(str(pack)).validate()
    if shutil.which("sha256sum"):
        for manifest in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
            subprocess.run(["sha256sum", "--check", "--strict", "--quiet", manifest], cwd=pack, check=True)
    said = (pack / "bag-info.txt").read_text(encoding="utf-8")
    assert f"Bagging-Date: {DAY}" in said
    assert "Contact-Name: Marisol Vantreeve" in said
    assert "Bag-Software-Agent: inspector " in said
    assert "Inspector-Knowledge-Base: " in said


def test_a_pack_verifies_with_the_archive_and_says_what_was_checked(pack: Path, archive: Path) -> None:
    found = verify(VerifyRequest(pack, (archive,)), silent)
    assert found.faults == ()
    words = "\n".join(found.lines())
    for each in (
        "Custody log",
        "counted anew",
        "report.pdf, report.html, records.xlsx, rsmf",
        "worked out anew",
        "1 archive(s)",
    ):
        assert each in words


def test_every_record_of_the_case_is_in_the_pack_with_its_verdict_and_windows(demo: Path, pack: Path) -> None:
    with viewed(demo) as view:
        expected, result = list(record_lines(view)), result_of(view)
    records, windows = rows(pack, "records"), rows(pack, "windows")
    assert [(row["id"], row["verdict"], row["sha256"]) for row in records] == [
        (line["id"], line["verdict"], line["sha256"]) for line in expected
    ]
    assert [tuple(row[key] for key in ("id", "statement", "from", "to", "certainty", "basis")) for row in windows] == [
        (line["id"], *(window[key] for key in ("statement", "from", "to", "certainty", "basis")))
        for line in expected
        for window in line["windows"]
    ]
    said = json.loads((pack / "data" / "pack.json").read_bytes())["figures"]
    by_verdict: Counter[str] = Counter(line["verdict"] for line in expected)
    assert {key: count for key, count in said["by_verdict"].items() if count} == dict(by_verdict)
    assert {key: row["records"] for key, row in said["by_category"].items()} == {
        key: row["records"] for key, row in result["categories"].items()
    }
    assert len(rows(pack, "members")) == len(result["members"])
    assert len(rows(pack, "messages")) == said["messages"]


def test_raw_bytes_stand_in_the_pack_as_they_stand_in_the_archive(pack: Path, demo: Path) -> None:
    label = rows(pack, "messages")[0]["id"]
    index = [json.loads(line) for line in (pack / "data" / "sources" / "index.jsonl").read_text().splitlines()]
    place = next(line for line in index if line["id"] == label)
    data = (pack / "data" / "sources" / place["file"]).read_bytes()[place["at"] : place["at"] + place["length"]]
    assert run_inspector("source", str(demo), label, cwd=demo.parent).stdout == data
    assert len(index) == len(rows(pack, "records"))


def test_the_same_case_gives_the_same_bytes_whatever_the_place_and_language(demo: Path, tmp_path: Path) -> None:
    packs = []
    for number, environment in enumerate(
        (
            {"TZ": "Asia/Tokyo", "LANG": "de_DE.UTF-8", "PYTHONHASHSEED": "1"},
            {"TZ": "America/Los_Angeles", "PYTHONHASHSEED": "2"},
        )
    ):
        place = tmp_path / str(number)
        place.mkdir()
        shutil.copy(demo, place / "c.inspection")
        done = run_inspector(
            "export",
            "c.inspection",
            "--to",
            "pack",
            "--date",
            f"2026-03-0{number + 1}",
            cwd=place,
            environment=environment,
        )
        assert done.returncode == 0, done.stderr.decode()
        packs.append(files_of(place / "pack"))
    first, second = packs
    assert list(first) == list(second)
    differing = [name for name in first if first[name] != second[name]]
    assert differing == ["bag-info.txt", "tagmanifest-sha256.txt", "tagmanifest-sha512.txt"]


def test_a_choice_takes_what_it_names_and_counts_what_it_leaves(case: Path, tmp_path: Path, pack: Path) -> None:
    whole = rows(pack, "records")
    choice = Choice(categories=("private_message",), verdicts=("alleged",), since=utc(2023), until=utc(2024))
    done = exported(case, tmp_path / "some", choice=choice, formats=("jsonl",), numbering=numbering("VAN-", 100))
    chosen = rows(tmp_path / "some", "records")
    expected = [
        row
        for row in whole
        if (row["category"], row["verdict"]) == ("private_message", "alleged")
        and (row["created_at"] or "")[:4] == "2023"
    ]
    assert [row["id"] for row in chosen] == [row["id"] for row in expected]
    assert len(chosen) > 3
    assert [row["number"] for row in chosen] == [f"VAN-{number:07d}" for number in range(100, 100 + len(chosen))]
    assert done.records + done.left_out == len(whole)
    conversation = rows(pack, "conversations")[1]["conversation"]
    exported(case, tmp_path / "one", choice=Choice(conversations=(conversation,)), formats=("jsonl",))
    assert {row["conversation"] for row in rows(tmp_path / "one", "records")} == {conversation}


def test_a_tag_chooses_and_notes_come_along(case: Path, tmp_path: Path, pack: Path) -> None:
    import sqlite3  # noqa: PLC0415

    connection = sqlite3.connect(case)
    connection.execute("INSERT INTO tag (record, name) VALUES (90, 'key')")
    connection.execute("INSERT INTO note (record, text, at) VALUES (90, 'ask about this one', 0)")
    connection.commit()
    connection.close()
    exported(case, tmp_path / "some", choice=Choice(tags=("key",)), formats=("jsonl",))
    (row,) = rows(tmp_path / "some", "records")
    assert (row["tags"], row["notes"]) == ("key", "ask about this one")
    assert row["id"] == rows(pack, "records")[89]["id"]


def test_a_withheld_record_is_listed_with_its_reason_and_stands_nowhere_else(
    case: Path, tmp_path: Path, pack: Path
) -> None:
    message = next(row for row in rows(pack, "messages") if len(row["text"]) > 60 and row["text"].isascii())
    (tmp_path / "withheld.toml").write_text(
        f'[[withheld]]\nrecord = "{message["id"]}"\nreason = "Written to a lawyer for advice"\n'
    )
    done = exported(case, tmp_path / "some", withhold=tmp_path / "withheld.toml")
    (row,) = rows(tmp_path / "some", "withheld")
    assert (row["id"], row["number"], row["reason"]) == (
        message["id"],
        message["number"],
        "Written to a lawyer for advice",
    )
    assert done.withheld == 1
    numbers = [each["number"] for each in rows(tmp_path / "some", "records")]
    assert message["number"] not in numbers
    assert numbers == [each["number"] for each in rows(pack, "records") if each["id"] != message["id"]]
    text = message["text"][:50].encode()
    assert text in b"".join(files_of(pack).values())
    assert text not in b"".join(files_of(tmp_path / "some").values())
    assert verify(VerifyRequest(tmp_path / "some"), silent).faults == ()


def test_stopping_at_any_step_leaves_nothing_behind(case: Path, tmp_path: Path) -> None:
    place = tmp_path / "place"
    place.mkdir()
    steps = 0

    def count(_what: str, _done: int, _total: int) -> None:
        nonlocal steps
        steps += 1

    asked = ExportRequest(case=case, to=place / "pack", made_on=DAY, formats=("jsonl", "csv", "rsmf", "xlsx"))
    export(asked, count)
    shutil.rmtree(place / "pack")
    for stop in range(0, steps, max(1, steps // 12)):
        left = stop

        def stopper(_what: str, _done: int, _total: int) -> None:
            nonlocal left
            if left == 0:
                raise Cancelled
            left -= 1

        with pytest.raises(Cancelled):
            export(asked, stopper)
        assert list(place.iterdir()) == [], stop


def test_a_killed_export_leaves_nothing_under_the_packs_name(case: Path, tmp_path: Path) -> None:
    for delay in (0.5, 1.0, 1.6):
        process = subprocess.Popen(
            [sys.executable, "-m", "inspector", "export", str(case), "--to", str(tmp_path / "pack")],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        time.sleep(delay)
        process.send_signal(signal.SIGKILL)
        process.wait()
        if not (tmp_path / "pack").exists():
            continue
        assert verify(VerifyRequest(tmp_path / "pack"), silent).faults == ()
        shutil.rmtree(tmp_path / "pack")
    assert run_inspector("export", str(case), "--to", str(tmp_path / "pack"), cwd=tmp_path).returncode == 0


@pytest.mark.skipif(sys.platform == "darwin", reason="another call flushes there")
def test_every_file_is_flushed_as_it_is_in_the_end_and_before_the_pack_has_its_name(
    case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "pack"
    flushed: dict[int, tuple[int, int]] = {}
    fsync = os.fsync

    def noted(handle: int) -> None:
        fsync(handle)
        if not target.exists():
            found = os.fstat(handle)
            flushed[found.st_ino] = (found.st_size, found.st_mtime_ns)

    monkeypatch.setattr(os, "fsync", noted)
    exported(case, target)
    for path in (target, *target.rglob("*")):
        found = path.stat()
        assert flushed[found.st_ino] == (found.st_size, found.st_mtime_ns), path.relative_to(target)


def test_what_is_there_already_is_never_overwritten(case: Path, tmp_path: Path) -> None:
    (tmp_path / "pack").mkdir()
    with pytest.raises(UsageError, match="there already"):
        exported(case, tmp_path / "pack")
    assert list((tmp_path / "pack").iterdir()) == []
    assert not list(tmp_path.glob("pack.partial*"))


def test_an_archive_that_moved_is_asked_for_and_one_that_changed_is_refused(archive: Path, tmp_path: Path) -> None:
    moved = tmp_path / "elsewhere" / "export.zip"
    moved.parent.mkdir()
    home = tmp_path / "home"
    home.mkdir()
    kept = Path(shutil.copy(archive, home / archive.name))
    done = run_inspector("inspect", str(kept), "--case", str(tmp_path / "c.inspection"), cwd=tmp_path)
    assert done.returncode == 0
    kept.rename(moved)
    refused = run_inspector("export", "c.inspection", "--to", "pack", "--formats", "jsonl", cwd=tmp_path)
    assert refused.returncode == 2
    assert b"--archive" in refused.stderr
    for more in (("--archive", str(moved)), ("--no-sources",)):
        done = run_inspector("export", "c.inspection", "--to", "pack", "--formats", "jsonl", *more, cwd=tmp_path)
        assert done.returncode == 0, done.stderr.decode()
        shutil.rmtree(tmp_path / "pack")
    damaged = bytearray(moved.read_bytes())
    damaged[100] ^= 1
    kept.write_bytes(damaged)
    refused = run_inspector("export", "c.inspection", "--to", "pack", "--formats", "jsonl", cwd=tmp_path)
    assert refused.returncode == 2
    assert b"another one by now" in refused.stderr
    assert not (tmp_path / "pack").exists()


def test_the_case_remembers_what_was_exported_and_its_log_still_holds(case: Path, tmp_path: Path) -> None:
    first = exported(case, tmp_path / "one", formats=("jsonl",))
    exported(case, tmp_path / "two", formats=("jsonl",))
    last = rows(tmp_path / "two", "custody")[-1]
    assert (last["action"], last["object"]) == ("exported", first.pack_id)
    assert verify(VerifyRequest(tmp_path / "two"), silent).faults == ()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--formats", "docx"), b"no format docx"),
        (("--verdict", "guilty"), b"no verdict"),
        (("--category", "diary"), b"no category"),
        (("--redact", "all"), b"--redact"),
        (("--bates", "a b"), b"--bates"),
        (("--from", "spring"), b"--from"),
        (("--from", "2024-01-01", "--to-date", "2023-01-01"), b"ends before"),
        (("--conversation", "nobody"), b"--conversation"),
        (("--tag", "none"), b"--tag"),
        (("--withhold", "missing.toml"), b"missing.toml"),
        (("--date", "2026-13-01"), b"--date"),
        (("--paper", "a3"), b"--paper"),
        (("--rsmf-slice", "week"), b"--rsmf-slice"),
    ],
)
def test_what_cannot_be_asked_for_is_one_clear_line(
    demo: Path, tmp_path: Path, arguments: tuple[str, ...], said: bytes
) -> None:
    done = run_inspector("export", str(demo), "--to", "pack", *arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert said in done.stderr
    assert done.stderr.count(b"\n") == 1
    assert done.stdout == b""
    assert list(tmp_path.iterdir()) == []


def test_raw_bytes_that_are_not_those_that_were_read_stop_the_export(case: Path, tmp_path: Path) -> None:
    import sqlite3  # noqa: PLC0415

    connection = sqlite3.connect(case)
    connection.execute("UPDATE record SET sha256 = zeroblob(32) WHERE id = 100")
    connection.commit()
    connection.close()
    with pytest.raises(VerificationFailed, match="are not those that were read"):
        exported(case, tmp_path / "pack", formats=("jsonl",))
    assert not (tmp_path / "pack").exists()
