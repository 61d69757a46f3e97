"""What a pack would hold: the same numbers as those of the pack that is then written, and nothing written."""

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from inspector.case.file import open_case
from inspector.case.withheld import withhold
from inspector.errors import CaseRefused, UsageError
from inspector.facts.fact import Basis, Fact, FactSource
from inspector.operations.ask_anew import ask_anew
from inspector.operations.asked import STANDARD
from inspector.operations.demo_case import inspect_demo
from inspector.operations.evidence.choice import Choice
from inspector.operations.evidence.numbering import Numbering
from inspector.operations.evidence.preview import preview
from inspector.operations.evidence.request import ExportRequest
from inspector.operations.own_facts import replace_own, take_proof
from inspector.operations.own_facts_kept import OwnFacts
from inspector.progress import silent
from inspector.records.instants import utc
from inspector.statements.statement import Purpose
from tests.support.packs import DAY, exported, files_of, rows


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return inspect_demo(tmp_path_factory.mktemp("demo"), silent)


@pytest.fixture
def case(demo: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(demo, tmp_path / "mine.inspection"))


def asked(case: Path, to: Path, **more: Any) -> ExportRequest:
    return ExportRequest(case=case, to=to, made_on=DAY, **more)


REQUESTS: dict[str, dict[str, Any]] = {
    "everything": {},
    "alleged alone": {"choice": Choice(verdicts=("alleged",))},
    "messages of a time": {
        "choice": Choice(categories=("private_message", "inmail"), since=utc(2023), until=utc(2024)),
        "formats": ("jsonl", "rsmf"),
        "slicing": "month",
    },
    "by conversation": {"slicing": "conversation", "formats": ("jsonl", "rsmf"), "sources": False},
    "redacted": {"redact": "third-parties", "formats": ("jsonl", "csv", "rsmf")},
    "numbered": {"numbering": Numbering("SMITH-", 500), "formats": ("jsonl",)},
    "no reviews": {"formats": ("jsonl", "html", "xlsx")},
    "nothing": {"choice": Choice(since=utc(1990), until=utc(1991)), "formats": ("jsonl", "rsmf")},
}


@pytest.mark.parametrize(
    ("name", "zipped"), [*((name, False) for name in REQUESTS), ("everything", True), ("redacted", True)]
)
def test_it_is_what_export_then_writes(case: Path, tmp_path: Path, name: str, zipped: bool) -> None:  # noqa: FBT001
    target = tmp_path / ("pack.zip" if zipped else "pack")
    with open_case(case, write=True) as opened, opened.transaction() as connection:
        withhold(connection, [3, 4, 20], "Written to a lawyer", utc(2026, 3, 3))
    before = case.read_bytes()
    found = preview(asked(case, target, **REQUESTS[name]))
    assert case.read_bytes() == before
    assert not target.exists()
    done = exported(case, target, **REQUESTS[name])
    assert (found.records, found.left_out, found.withheld) == (done.records, done.left_out, done.withheld)
    if zipped:
        written = target.stat().st_size
    else:
        files = files_of(target)
        written = sum(map(len, files.values()))
        said = json.loads(files["data/pack.json"])
        assert found.messages == said["figures"]["messages"]
        assert dict(found.by_verdict) == {key: each for key, each in said["figures"]["by_verdict"].items() if each}
        assert (found.first or None, found.last or None) == (said["numbering"]["first"], said["numbering"]["last"])
        assert found.undated == said["left_out_undated"]
        assert found.raw == said["options"]["sources"]
        assert found.review_files == sum(each.endswith(".rsmf") for each in files)
        assert found.conversations == len(rows(target, "conversations"))
    assert written / 2 < found.size < written * 2


def test_a_day_with_too_many_messages_fills_several_files(case: Path, tmp_path: Path) -> None:
    with open_case(case, write=True) as opened, opened.transaction() as connection:
        connection.execute(
            "WITH RECURSIVE again (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM again WHERE n < 24000) "
            "INSERT INTO record (member, number, offset, length, sha256, class, created, latest, conversation, sender, identity) "
            "SELECT member, number, offset, length, sha256, class, c0 + n * 3000000, c0 + n * 3000000, conversation, sender, identity "
            "FROM (SELECT *, created - created % 86400000000 AS c0 FROM record WHERE class IN "
            "(SELECT id FROM class WHERE category = 'private_message') ORDER BY id LIMIT 1), again"
        )
    what: dict[str, Any] = {
        "formats": ("rsmf",),
        "sources": False,
        "choice": Choice(categories=("private_message", "group_chat")),
    }
    found = preview(asked(case, tmp_path / "pack", **what))
    exported(case, tmp_path / "pack", **what)
    files = [path.name for path in (tmp_path / "pack" / "data" / "rsmf").iterdir()]
    assert any("-h00-h" in name for name in files), files
    assert found.review_files == len(files)


def test_proofs_and_what_a_redacted_pack_leaves_out_are_told(case: Path, tmp_path: Path) -> None:
    (tmp_path / "shot.png").write_bytes(b"invented" * 50_000)
    proof = take_proof(tmp_path / "shot.png")
    fact = Fact("residence", "DE", Basis.DECLARED, FactSource(file="x", attachment=proof.sha256))
    replace_own(case, OwnFacts((fact,), proofs=(proof,)), silent)
    open_pack = preview(asked(case, tmp_path / "pack"))
    redacted = preview(asked(case, tmp_path / "pack", redact="third-parties"))
    assert (open_pack.proofs, open_pack.proofs_left_out, open_pack.raw) == (1, 0, True)
    assert (redacted.proofs, redacted.proofs_left_out, redacted.raw) == (0, 1, False)
    assert open_pack.size - redacted.size > proof.size


def test_an_archive_that_is_gone_is_told_before_anything_is_begun(case: Path, tmp_path: Path) -> None:
    with open_case(case, write=True) as opened, opened.transaction() as connection:
        connection.execute("UPDATE archive SET path = '/gone/away.zip'")
    assert preview(asked(case, tmp_path / "p")).absent == ("Complete_LinkedInDataExport_03-02-2026.zip",)
    assert preview(asked(case, tmp_path / "p", sources=False)).absent == ()
    assert preview(asked(case, tmp_path / "p", redact="third-parties")).absent == ()
    assert preview(asked(case, tmp_path / "p", archives=(tmp_path / "moved.zip",))).absent == ()


def test_a_view_that_is_not_the_standard_one_is_told(case: Path, tmp_path: Path) -> None:
    assert preview(asked(case, tmp_path / "p")).asked == STANDARD
    ask_anew(case, frozenset({Purpose.ADVERTISING}), frozenset(), silent)
    assert preview(asked(case, tmp_path / "p")).asked.purposes == {Purpose.ADVERTISING}


def test_records_named_in_a_file_are_withheld_too(case: Path, tmp_path: Path) -> None:
    with open_case(case) as opened:
        (label,) = opened.connection.execute(
            "SELECT substr(archive.sha256, 1, 8) || '.' || member.ordinal || '.' || record.number FROM record "
            "JOIN member ON member.id = record.member JOIN archive ON archive.id = member.archive WHERE record.id = 1"
        ).fetchone()
    (tmp_path / "w.toml").write_text(f'[[withheld]]\nrecord = "{label}"\nreason = "Advice"\n')
    found = preview(asked(case, tmp_path / "p", withhold=tmp_path / "w.toml"))
    assert (found.records, found.withheld, found.first) == (171, 1, "R0000002")


def test_what_cannot_be_asked_is_one_line(case: Path, tmp_path: Path) -> None:
    request = asked(case, tmp_path / "p", choice=Choice(tags=("no such",)))
    with pytest.raises(UsageError):
        preview(request)
    (tmp_path / "x.inspection").write_text("dear diary")
    with pytest.raises(CaseRefused):
        preview(replace(request, case=tmp_path / "x.inspection"))
