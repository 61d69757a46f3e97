"""One person's LinkedIn and ChatGPT in one case, from the command line: each platform's own statements, settings and plan."""

import json
from pathlib import Path
from typing import Any

import pytest

from inspector.operations.demo import demo_name, make_demo
from tests.support.program import run_inspector

CHATGPT = demo_name("chatgpt")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("both")
    make_demo(made)
    return made


@pytest.fixture(scope="module")
def both(folder: Path) -> dict[str, Any]:
    demo = make_demo(folder)
    ran = run_inspector(
        "inspect", CHATGPT, demo.archive.name, "--case", "c.inspection", "--facts", "facts.toml",
        "--json", "r.json", "--records", "r.jsonl", cwd=folder,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    found: dict[str, Any] = json.loads((folder / "r.json").read_text(encoding="utf-8"))
    return found


def test_both_stand_side_by_side_and_nobody_is_called_another_owner(both: dict[str, Any]) -> None:
    assert [each["platform"] for each in both["archives"]] == ["linkedin", "chatgpt"]
    assert not [each for each in both["warnings"] if each["code"] == "another_owner"]


def test_statements_reach_the_records_of_their_own_platform_alone(both: dict[str, Any], folder: Path) -> None:
    assert both
    archive = {each["sha256"][:8]: each["platform"] for each in both["archives"]}
    prefix = {"linkedin": ("li-", "us-", "gb-", "eu-", "ca-", "hk-", "cn-"), "chatgpt": ("oa-",)}
    windows = 0
    for line in (folder / "r.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        platform = archive[record["id"].split(".")[0]]
        named = [each["statement"] for each in record["windows"]] + record["contradicted_by"] + record["silent_in"]
        assert all(name.startswith(prefix[platform]) for name in named), record["id"]
        windows += bool(record["windows"])
    assert windows > 50


def test_each_platform_is_as_if_it_stood_alone(both: dict[str, Any], folder: Path) -> None:
    ran = run_inspector("inspect", CHATGPT, "--facts", "facts.toml", "--json", "-", cwd=folder)
    alone = json.loads(ran.stdout)
    for said in alone["statements"]:
        assert said in both["statements"]


def test_what_concerns_the_person_is_told_once(both: dict[str, Any]) -> None:
    messages = [each["message"] for each in both["warnings"] if each["member"] is None]
    assert len(messages) == len(set(messages))
    seen = [each for each in messages if "linkedin.genai" in each]
    assert len(seen) == 1
    assert "on by default" in seen[0]


def test_a_plan_on_one_platform_is_none_on_the_other(both: dict[str, Any]) -> None:
    plans = {each["value"] for each in both["facts"] if each["what"] == "subscription"}
    assert plans == {"premium_career", "plus"}
    assert not [each for each in both["warnings"] if each["code"] == "conflict" and "plus" in each["message"]]
    missing = {each["what"] for each in both["missing"]}
    assert "Which plan you had, and from when until when" in missing


def test_a_letter_to_one_says_nothing_of_the_other(both: dict[str, Any], folder: Path) -> None:
    assert both
    assert run_inspector("letter", "c.inspection", "--kind", "access", "--to", "l.txt", cwd=folder).returncode == 0
    letter = (folder / "l.txt").read_text(encoding="utf-8")
    assert "Improve the model for everyone" in letter
    assert "Generative AI" not in letter
    assert "Premium" not in letter


def exported(path: Path, user: str, mail: str) -> str:
    """A small export of an account."""
    path.mkdir()
    (path / "user.json").write_text(
        json.dumps({"id": user, "email": mail, "chatgpt_plus_user": True}), encoding="utf-8"
    )
    return path.name


def test_another_name_on_another_platform_is_no_other_owner_but_another_account_is(folder: Path) -> None:
    linkedin = make_demo(folder).archive.name
    one = exported(folder / "one", "user-one", "m.v.1984@example.org")
    two = exported(folder / "two", "user-two", "somebody@example.org")
    for archives, told in (((linkedin, one), False), ((one, two), True)):
        ran = run_inspector("inspect", *archives, "--json", "-", cwd=folder)
        codes = {each["code"] for each in json.loads(ran.stdout)["warnings"]}
        assert ("another_owner" in codes) is told
