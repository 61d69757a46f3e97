"""Inspecting from end to end: the same bytes everywhere, twice is once, stopped is whole, places that hold."""

import hashlib
import json
import os
import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest

from inspector.case.archives import archives, waiting
from inspector.case.counts import records
from inspector.case.file import open_case
from inspector.case.log import verify_log
from inspector.operations import taking_in
from inspector.operations.demo import Demo, make_demo
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.recompute import recompute
from inspector.operations.settle import settle_inmail
from inspector.operations.source import raw_record
from inspector.operations.summary import summarise
from inspector.progress import Cancelled, silent
from inspector.statements.load import load_knowledge
from tests.support.program import run_inspector

GOLDEN = Path(__file__).parent / "demo-result.json"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    return make_demo(tmp_path_factory.mktemp("demo"))


def results(folder: Path, archive: Path, facts: Path | None, *more: str, **environment: str) -> tuple[bytes, bytes]:
    """What `--json` and `--records` give."""
    given = () if facts is None else ("--facts", str(facts))
    done = run_inspector(
        "inspect",
        str(archive),
        *given,
        "--json",
        "r.json",
        "--records",
        "r.jsonl",
        *more,
        cwd=folder,
        environment=environment,
    )
    assert done.returncode == 0, done.stderr
    return (folder / "r.json").read_bytes(), (folder / "r.jsonl").read_bytes()


def test_the_same_bytes_whatever_the_machine(demo: Demo, tmp_path: Path) -> None:
    first = results(tmp_path, demo.archive, demo.facts)
    worlds: tuple[tuple[tuple[str, ...], dict[str, str]], ...] = (
        (("--workers", "2"), {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "1"}),
        (("--workers", "0"), {"TZ": "America/Los_Angeles", "LC_ALL": "de_DE.UTF-8", "PYTHONHASHSEED": "2"}),
        (("--case", "c.inspection"), {"TZ": "Asia/Kathmandu", "PYTHONUTF8": "0", "LANG": "tr_TR.UTF-8"}),
    )
    for number, (options, environment) in enumerate(worlds):
        folder = tmp_path / str(number)
        folder.mkdir()
        assert results(folder, demo.archive, demo.facts, *options, **environment) == first


def test_the_demo_gives_what_it_gave(demo: Demo, tmp_path: Path) -> None:
    found, _ = results(tmp_path, demo.archive, demo.facts)
    if os.environ.get("INSPECTOR_UPDATE_GOLDEN"):
        GOLDEN.write_bytes(found)
    kept = json.loads(GOLDEN.read_text(encoding="utf-8"))
    # Another platform's statements joining those that ship are no change of this result.
    kept["tool"]["statements_version"] = load_knowledge().version
    assert json.loads(found) == kept, "look at the difference, then INSPECTOR_UPDATE_GOLDEN=1"


def test_the_result_has_the_contracts_shape_and_adds_up(demo: Demo, tmp_path: Path) -> None:
    raw, lines = results(tmp_path, demo.archive, demo.facts)
    result = json.loads(raw)
    assert list(result) == [
        "schema", "tool", "archives", "owner", "as_of", "facts", "members", "categories", "statements", "warnings", "missing",
    ]  # fmt: skip
    assert result["schema"] == "inspector/result-1"
    assert result["archives"][0]["sha256"] == hashlib.sha256(demo.archive.read_bytes()).hexdigest()
    found = [json.loads(line) for line in lines.splitlines()]
    assert list(found[0]) == [
        "id", "member", "record", "category", "signs", "author", "created_at", "precision", "zone", "verdict", "windows",
        "contradicted_by", "silent_in", "audience", "service", "also", "sha256",
    ]  # fmt: skip
    assert len({each["id"] for each in found}) == len(found)
    assert sum(member["records"] for member in result["members"]) == len(found)
    _add_up(result, found)
    with zipfile.ZipFile(demo.archive) as opened:
        for member in result["members"]:
            assert member["sha256"] == hashlib.sha256(opened.read(member["path"])).hexdigest()


def _add_up(result: dict[str, Any], found: list[dict[str, Any]]) -> None:
    """What was counted in bulk is what the single records say."""
    for category, counted in result["categories"].items():
        own = [each for each in found if each["category"] == category]
        verdicts: dict[str, int] = {}
        for each in own:
            verdicts[each["verdict"]] = verdicts.get(each["verdict"], 0) + 1
        dated = sorted(each["created_at"] for each in own if each["created_at"])
        assert counted == {
            "records": len(own), "first": dated[0] if dated else None, "last": dated[-1] if dated else None, "by_verdict": verdicts,
        }  # fmt: skip
    for statement in result["statements"]:
        reached = [
            each for each in found
            if statement["id"] in {window["statement"] for window in each["windows"]} | set(each["contradicted_by"]) | set(each["silent_in"])
        ]  # fmt: skip
        assert statement["records"] == len(reached), statement["id"]


def test_the_demo_shows_every_verdict(demo: Demo, tmp_path: Path) -> None:
    result = json.loads(results(tmp_path, demo.archive, demo.facts)[0])
    shown = {verdict for counted in result["categories"].values() for verdict in counted["by_verdict"]}
    assert shown == {"stated", "stated_broadly", "alleged", "unclear", "excluded", "not_addressed"}


def test_every_record_can_be_fetched_again_byte_for_byte(demo: Demo, tmp_path: Path) -> None:
    case = inspect(InspectRequest((demo.archive,), tmp_path / "c.inspection", workers=0), silent)
    with open_case(case) as opened:
        ids = [row[0] for row in opened.connection.execute("SELECT id FROM record ORDER BY id")]
    for record in ids:
        raw = raw_record(case, record)
        assert raw.matches
        assert raw.data


def test_an_unpacked_folder_gives_the_same_records(demo: Demo, tmp_path: Path) -> None:
    folder = tmp_path / demo.archive.stem
    with zipfile.ZipFile(demo.archive) as opened:
        opened.extractall(folder)
    whole, parts = (tmp_path / name for name in ("zip.inspection", "folder.inspection"))
    inspect(InspectRequest((demo.archive,), whole, demo.facts, workers=0), silent)
    inspect(InspectRequest((folder,), parts, demo.facts, workers=0), silent)
    first, second = summarise(whole), summarise(parts)
    assert (first.categories, first.as_of, first.headline) == (second.categories, second.as_of, second.headline)
    assert second.archives[0].name == demo.archive.stem


def test_the_same_archive_twice_adds_nothing(demo: Demo, tmp_path: Path) -> None:
    case = tmp_path / "c.inspection"
    for _ in range(2):
        inspect(InspectRequest((demo.archive, demo.archive), case, demo.facts, workers=0), silent)
    copy = shutil.copy(demo.archive, tmp_path / "copy.zip")
    inspect(InspectRequest((Path(copy),), case, workers=0), silent)
    with open_case(case) as opened:
        assert records(opened.connection) == (172, 0)
        assert len(archives(opened.connection)) == 1
        assert verify_log(opened.connection) is None


def test_a_later_archive_joins_the_first_and_equal_records_are_one(demo: Demo, tmp_path: Path) -> None:
    later = tmp_path / "Basic_LinkedInDataExport_03-05-2026.zip"
    with zipfile.ZipFile(demo.archive) as source, zipfile.ZipFile(later, "w") as out:
        for name in ("messages.csv", "Profile.csv", "Connections.csv", "Invitations.csv"):
            out.writestr(name, source.read(name))
    ways = []
    for number, order in enumerate(((demo.archive, later), (later, demo.archive))):
        case = inspect(InspectRequest(order, tmp_path / f"{number}.inspection", demo.facts, workers=0), silent)
        with open_case(case) as opened:
            whole, repeated = records(opened.connection)
        assert whole == 172
        assert repeated > 80
        ways.append(summarise(case).categories)
    assert ways[0] == ways[1]


class _StopAt:
    """Asks to stop at the n-th word on the progress."""

    def __init__(self, call: int) -> None:
        self._left = call

    def __call__(self, _what: str, _done: int, _total: int) -> None:
        self._left -= 1
        if self._left == 0:
            raise Cancelled


@pytest.mark.parametrize("together", [1, 20_000, 8_000_000])
def test_stopped_it_holds_whole_members_and_goes_on_from_there(
    demo: Demo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, together: int
) -> None:
    monkeypatch.setattr(taking_in, "_TOGETHER", together)
    monkeypatch.setattr(taking_in, "_FEW", 0)
    case = tmp_path / "c.inspection"
    undisturbed = inspect(InspectRequest((demo.archive,), tmp_path / "whole.inspection", demo.facts, workers=0), silent)
    stopped = 0
    while True:
        try:
            inspect(InspectRequest((demo.archive,), case, demo.facts, workers=0), _StopAt(16 + 2 * stopped))
        except Cancelled:
            stopped += 1
        else:
            break
        with open_case(case) as opened:
            connection = opened.connection
            held = connection.execute("SELECT count(*) FROM record").fetchone()[0]
            counted = connection.execute("SELECT coalesce(sum(records), 0) FROM member").fetchone()[0]
            assert held == counted
            assert waiting(connection, 1) or stopped > 3
        assert stopped < 99, "it never gets on"
    assert stopped > 3
    assert summarise(case).categories == summarise(undisturbed).categories


def test_the_persons_word_on_inmail_moves_records_and_their_verdicts(demo: Demo, tmp_path: Path) -> None:
    case = inspect(InspectRequest((demo.archive,), tmp_path / "c.inspection", demo.facts, workers=0), silent)
    with open_case(case) as opened:
        (conversation,) = opened.connection.execute(
            "SELECT id FROM conversation WHERE signs LIKE '%likely%' LIMIT 1"
        ).fetchone()
    before = {row.category: row.records for row in summarise(case).categories}
    moved = settle_inmail(case, conversation, True, silent)  # noqa: FBT003
    after = {row.category: row.records for row in summarise(case).categories}
    assert moved == after["inmail"] > 0
    assert before["private_message"] - after["private_message"] == moved
    settle_inmail(case, conversation, None, silent)
    assert {row.category: row.records for row in summarise(case).categories} == before


def test_a_case_of_older_knowledge_says_so_and_can_be_worked_out_anew(demo: Demo, tmp_path: Path) -> None:
    case = inspect(InspectRequest((demo.archive,), tmp_path / "c.inspection", demo.facts, workers=0), silent)
    assert summarise(case).view_note == ""
    with open_case(case, write=True) as opened, opened.transaction() as connection:
        (text,) = connection.execute("SELECT value FROM option WHERE key = 'knowledge'").fetchone()
        older = json.loads(text)
        older["version"], older["statements"] = "linkedin-0", older["statements"][:3]
        connection.execute("UPDATE option SET value = ? WHERE key = 'knowledge'", (json.dumps(older),))
    assert "linkedin-0" in summarise(case).view_note
    recompute(case, (), silent)
    found = summarise(case)
    assert (found.view_note, found.knowledge_version) == ("", load_knowledge().version)
    with open_case(case) as opened:
        actions = [row[0] for row in opened.connection.execute("SELECT action FROM log ORDER BY id")]
        assert actions.count("assessed") == 2, "the old result stays in the log"
        assert "knowledge_changed" in actions
        assert verify_log(opened.connection) is None
