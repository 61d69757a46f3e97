"""The person's own facts: kept with the windows that follow, undone to where they were, and never half written."""

import json
import pickle
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from inspector.case.file import open_case
from inspector.case.log import verify_log
from inspector.errors import UsageError
from inspector.facts.attachment import LARGEST
from inspector.facts.fact import Basis, Fact, FactSource
from inspector.operations.demo_case import inspect_demo
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.own_facts import ANSWERS, FactsChange, add_own, change_to, own_facts, replace_own, take_proof
from inspector.operations.own_facts_kept import OwnFacts, Proof
from inspector.operations.summary import summarise
from inspector.progress import Cancelled, silent
from inspector.records.instants import utc
from tests.support.packs import exported, files_of

SETTING = "setting:linkedin.genai"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return inspect_demo(tmp_path_factory.mktemp("demo"), silent)


@pytest.fixture
def case(demo: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(demo, tmp_path / "mine.inspection"))


def said(
    what: str,
    value: str,
    *,
    attachment: str = "",
    note: str = "",
    start: int | None = None,
    end: int | None = None,
    at: int | None = None,
) -> Fact:
    return Fact(what, value, Basis.DECLARED, FactSource(file=ANSWERS, attachment=attachment, note=note), start, end, at)


def rows(case: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(case)) as connection:
        return connection.execute(query).fetchall()


def screenshot(folder: Path, data: bytes = b"\x89PNG invented") -> Proof:
    path = folder / "screenshot.png"
    path.write_bytes(data)
    return take_proof(path)


def test_the_facts_of_a_facts_file_are_what_the_person_said(case: Path) -> None:
    known = own_facts(case)
    assert [(fact.what, fact.value, fact.source.file) for fact in known.facts] == [
        ("residence", "US-CA", "facts.toml"),
        (SETTING, "on", "facts.toml"),
        (SETTING, "off", "facts.toml"),
    ]
    assert (known.unsure, known.proofs) == (frozenset(), ())


def test_other_facts_give_the_answer_that_an_inspection_with_them_gives(case: Path, demo: Path, tmp_path: Path) -> None:
    replace_own(case, OwnFacts((said("residence", "DE", start=utc(2010)),)), silent)
    file = tmp_path / "facts.toml"
    file.write_text('[[fact]]\nwhat = "residence"\nvalue = "DE"\nfrom = 2010-01-01\n')
    archive = next(demo.parent.glob("*LinkedIn*.zip"))
    fresh = inspect(InspectRequest((archive,), tmp_path / "b.inspection", file, workers=0), silent)
    assert summarise(case).verdicts == summarise(fresh).verdicts
    assert summarise(case).categories == summarise(fresh).categories
    assert summarise(case).verdicts != summarise(demo).verdicts


def test_what_was_said_before_comes_back_and_undoes_it(case: Path, demo: Path) -> None:
    before = replace_own(case, OwnFacts((said("residence", "DE"),), frozenset({"subscription"})), silent)
    assert before == own_facts(demo)
    assert own_facts(case).unsure == {"subscription"}
    after = replace_own(case, before, silent)
    assert (after.facts[0].value, sorted(after.unsure)) == ("DE", ["subscription"])
    assert own_facts(case) == own_facts(demo)
    assert summarise(case) == summarise(demo)


def test_facts_are_added_to_those_that_are_there(case: Path) -> None:
    add_own(case, OwnFacts((said("subscription", "premium", start=utc(2025, 2)),)), silent)
    assert [fact.what for fact in own_facts(case).facts] == ["residence", SETTING, SETTING, "subscription"]


def test_a_change_is_a_value_that_is_done_and_undone(case: Path, demo: Path) -> None:
    change = change_to(case, OwnFacts((said("residence", "DE"),)))
    assert own_facts(case) == own_facts(demo), "nothing is written before it is done"
    travelled: FactsChange = pickle.loads(pickle.dumps(change))  # noqa: S301  (our own value, as a job takes it)
    assert travelled == change
    assert travelled.do(case, silent) == case
    assert [fact.value for fact in own_facts(case).facts] == ["DE"]
    assert change.undo(case, silent) == case
    assert summarise(case) == summarise(demo)
    assert change.reversed().reversed() == change


def test_a_change_of_something_else_by_now_is_refused(case: Path) -> None:
    change = change_to(case, OwnFacts((said("residence", "DE"),)))
    replace_own(case, OwnFacts((said("residence", "FR"),)), silent)
    before = case.read_bytes()
    with pytest.raises(UsageError, match="others by now"):
        change.do(case, silent)
    assert case.read_bytes() == before


def test_a_proof_lands_in_the_case_and_in_the_pack(case: Path, tmp_path: Path) -> None:
    proof = screenshot(tmp_path)
    fact = said(SETTING, "off", attachment=proof.sha256, note="the settings page", at=utc(2025, 10, 5))
    replace_own(case, OwnFacts((fact,), proofs=(proof,)), silent)
    assert rows(case, "SELECT name, sha256, size, bytes FROM attachment") == [
        ("screenshot.png", proof.sha256, len(proof.data), proof.data)
    ]
    assert own_facts(case).proofs == (replace(proof, data=b""),)
    exported(case, tmp_path / "pack", formats=("jsonl",), sources=False)
    files = files_of(tmp_path / "pack")
    assert files[f"data/attachments/{proof.sha256}.png"] == proof.data
    assert b"answers given in the program, with an attachment: the settings page" in files["data/jsonl/facts.jsonl"]


def test_a_proof_that_no_fact_names_leaves_the_case_and_undo_brings_it_back(case: Path, tmp_path: Path) -> None:
    proof = screenshot(tmp_path)
    replace_own(case, OwnFacts((said(SETTING, "off", attachment=proof.sha256),), proofs=(proof,)), silent)
    change = change_to(case, OwnFacts((said(SETTING, "on"),)))
    change.do(case, silent)
    assert rows(case, "SELECT count(*) FROM attachment") == [(0,)]
    assert proof.data not in case.read_bytes(), "what leaves the case is overwritten"
    change.undo(case, silent)
    assert rows(case, "SELECT bytes FROM attachment") == [(proof.data,)]


def test_a_proof_that_stays_named_need_not_be_given_again(case: Path, tmp_path: Path) -> None:
    proof = screenshot(tmp_path)
    fact = said(SETTING, "off", attachment=proof.sha256)
    replace_own(case, OwnFacts((fact,), proofs=(proof,)), silent)
    replace_own(case, OwnFacts((replace(fact, value="on"),)), silent)
    assert rows(case, "SELECT bytes FROM attachment") == [(proof.data,)]


def test_the_log_tells_how_many_and_nothing_of_what_they_say(case: Path, tmp_path: Path) -> None:
    proof = screenshot(tmp_path)
    fact = said(SETTING, "off", attachment=proof.sha256, note="Wanda Quarrelwright wrote it")
    replace_own(case, OwnFacts((fact, said("residence", "LU")), proofs=(proof,)), silent)
    with open_case(case) as opened:
        assert verify_log(opened.connection) is None
        lines = opened.connection.execute("SELECT action, detail FROM log ORDER BY id DESC LIMIT 2").fetchall()
    assert [action for action, _ in lines] == ["assessed", "facts_given"]
    assert json.loads(lines[1][1]) == {"facts": 2, "attachments": [proof.sha256]}


@pytest.mark.parametrize("last", [0, 3])
def test_stopped_in_the_middle_nothing_has_changed(case: Path, last: int) -> None:
    before = case.read_bytes()

    def stop(_what: str, done: int, _total: int) -> None:
        if done >= last:
            raise Cancelled

    with pytest.raises(Cancelled):
        replace_own(case, OwnFacts((said("residence", "DE"),)), stop)
    assert summarise(case).verdicts == summarise(Path(shutil.copy(case, case.with_name("x.inspection")))).verdicts
    assert rows(case, "SELECT value FROM fact WHERE archive IS NULL ORDER BY id") == [("US-CA",), ("on",), ("off",)]
    assert case.read_bytes() == before


@pytest.mark.parametrize(
    ("fact", "line"),
    [
        (said("residence", "UK"), "a place is a country"),
        (said("residence", "Germany"), "a place is a country"),
        (said("residence", " "), "needs a value"),
        (said("residence", "DE", start=5, end=5), "ends after it begins"),
        (said("residence", "DE", at=5), "only a setting is seen"),
        (said(SETTING, "off", at=5, start=3), "not both"),
        (said(SETTING, "maybe"), "on or off"),
        (said("setting:no.such", "off"), "no such setting"),
        (said("only_if:no-such", "met"), "no such statement"),
        (said("born", "1990-02-30"), "year, month and day"),
        (said("born", "1990-02-20", start=4), "at all times"),
        (said("shoe_size", "43"), "about a place"),
        (said("residence", "DE", note="two\nlines"), "one line"),
        (replace(said("residence", "DE"), basis=Basis.ARCHIVE), "known as such"),
        (said("residence", "DE", attachment="00" * 32), "not at hand"),
    ],
)
def test_what_is_no_fact_changes_nothing(case: Path, fact: Fact, line: str) -> None:
    before = case.read_bytes()
    for attempt in (
        lambda: replace_own(case, OwnFacts((fact,)), silent),
        lambda: change_to(case, OwnFacts((fact,))),
    ):
        with pytest.raises(UsageError, match=line):
            attempt()
    assert case.read_bytes() == before


def test_a_file_is_taken_whole_and_at_once(tmp_path: Path) -> None:
    proof = screenshot(tmp_path, b"as it was")
    (tmp_path / "screenshot.png").write_bytes(b"changed since")
    assert (proof.name, proof.data, proof.size) == ("screenshot.png", b"as it was", 9)
    assert proof.sha256 == sha256(b"as it was").hexdigest()
    assert "as it was" not in repr(proof)


def test_what_cannot_be_taken_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no file"):
        take_proof(tmp_path)
    with pytest.raises(UsageError, match="no file"):
        take_proof(tmp_path / "gone.png")
    large = tmp_path / "large.bin"
    with large.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(UsageError, match="too large; at most 64 MiB"):
        take_proof(large)
