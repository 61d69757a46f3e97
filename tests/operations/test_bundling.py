"""Parts of one export are one archive: in a folder, as files, wherever they lie; and its secret links go nowhere."""

import json
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from inspector.archive.limits import STANDARD
from inspector.case.file import open_case
from inspector.errors import ArchiveRefused, UsageError
from inspector.operations.bundling import bundles, open_bundle, open_kept
from inspector.operations.members_view import member_beginning
from inspector.platforms.part_names import export_of_part
from tests.support.program import run_inspector
from tests.support.zips import Piece
from tests.support.zips import archive as zipped

SAMPLE: Final = Path(__file__).parents[1] / "platforms" / "claude" / "samples" / "C4" / "download"
MANIFEST: Final = next(SAMPLE.glob("manifest-*.json")).name
LINK: Final = b"INVENTED-SINGLE-USE"


def parts_in(folder: Path) -> list[Path]:
    """The sample as it is downloaded: the manifest, and a ZIP for each kind of data."""
    folder.mkdir(parents=True)
    shutil.copyfile(SAMPLE / MANIFEST, folder / MANIFEST)
    for top in sorted(each for each in SAMPLE.iterdir() if each.is_dir()):
        held = sorted(each for each in top.rglob("*") if each.is_file())
        pieces = [Piece(each.relative_to(top).as_posix().encode(), each.read_bytes()) for each in held]
        (folder / f"{top.name}.zip").write_bytes(zipped(*pieces))
    return sorted(folder.iterdir())


def inspected(cwd: Path, *given: str) -> dict[str, Any]:
    ran = run_inspector("inspect", *given, "--json", "-", cwd=cwd)
    assert ran.returncode == 0, ran.stderr
    found: dict[str, Any] = json.loads(ran.stdout)
    return found


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("home")
    parts_in(made / "down")
    return made


@pytest.fixture(scope="module")
def whole(home: Path) -> dict[str, Any]:
    return inspected(home, "down")


def test_a_folder_of_parts_is_one_archive_with_every_part_named(whole: dict[str, Any], home: Path) -> None:
    (archive,) = whole["archives"]
    assert (archive["platform"], archive["exported_at"]) == ("claude", "2026-09-10T21:25:17Z")
    assert [each["name"] for each in archive["parts"]] == sorted(each.name for each in (home / "down").iterdir())
    assert {each["status"] for each in whole["members"]} == {"read"}
    assert "conversations-000.zip/conversations.json" in {each["path"] for each in whole["members"]}
    assert not [each for each in whole["warnings"] if each["code"].startswith("part")]


def test_the_same_parts_named_one_by_one_are_the_same_archive(whole: dict[str, Any], home: Path) -> None:
    given = [f"down/{each.name}" for each in sorted((home / "down").iterdir(), reverse=True)]
    assert inspected(home, *given) == whole


def test_unpacked_parts_beside_packed_ones_count_too(whole: dict[str, Any], home: Path) -> None:
    mixed = home / "mixed"
    shutil.copytree(home / "down", mixed)
    with zipfile.ZipFile(mixed / "memories-000.zip") as packed:
        packed.extractall(mixed / "memories-000")
    (mixed / "memories-000.zip").unlink()
    (mixed / "facts.toml").write_text("", encoding="utf-8")
    found = inspected(home, "mixed")
    assert found["categories"] == whole["categories"]
    assert not [each for each in found["warnings"] if each["code"].startswith("part")]


def test_a_part_that_is_not_there_is_named_and_one_that_is_there_twice_is_read_once(
    whole: dict[str, Any], home: Path
) -> None:
    less = home / "less"
    shutil.copytree(home / "down", less)
    (less / "projects-000.zip").unlink()
    shutil.copyfile(less / "conversations-000.zip", less / "conversations-000 (1).zip")
    found = inspected(home, "less")
    assert "projects-000.zip" in found["missing"][0]["what"]
    assert {each["code"] for each in found["warnings"]} >= {"part_missing", "part_twice"}
    assert found["categories"]["ai_chat"] == whole["categories"]["ai_chat"]


def test_a_part_that_is_a_web_page_is_listed_and_the_others_are_read(whole: dict[str, Any], home: Path) -> None:
    page = home / "page"
    shutil.copytree(home / "down", page)
    (page / "projects-000.zip").write_bytes(b"<!doctype html><title>Sign in</title>")
    found = inspected(home, "page")
    assert {each["code"] for each in found["warnings"]} >= {"part_missing", "part_unreadable"}
    (kept,) = (each for each in found["members"] if each["path"] == "projects-000.zip")
    assert kept["status"] == "unrecognised"
    assert found["categories"]["ai_chat"] == whole["categories"]["ai_chat"]


def test_the_same_with_a_reading_process_of_its_own(whole: dict[str, Any], home: Path) -> None:
    assert inspected(home, "down", "--workers", "1") == whole


def every_byte(top: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(each for each in top.rglob("*") if each.is_file()):
        yield str(path.relative_to(top)), path.read_bytes()
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as packed:
                for name in packed.namelist():
                    yield f"{path.name}/{name}", packed.read(name)


def test_secret_links_reach_no_case_result_pack_or_message(home: Path) -> None:
    out = home / "out"
    out.mkdir()
    said = [
        run_inspector(
            "inspect", "../down", "--case", "c.inspection", "--json", "r.json", "--records", "r.jsonl", cwd=out
        ),
        run_inspector("export", "c.inspection", "--to", "pack", cwd=out),
        run_inspector("verify", "pack", "--archive", "../down", cwd=out),
        run_inspector("search", "c.inspection", "export", cwd=out),
        run_inspector("letter", "c.inspection", "--kind", "access", "--to", "l.docx", cwd=out),
    ]
    assert [each.returncode for each in said] == [0] * len(said), [each.stderr for each in said]
    assert all(LINK not in each.stdout + each.stderr for each in said)
    held = dict(every_byte(out))
    assert "pack/data/sources/index.jsonl" in held
    assert [name for name, content in held.items() if LINK in content] == []
    # It does hold the records' own bytes, and would be found there.
    assert any(b"Has my queen order shipped?" in content for name, content in held.items() if name.endswith(".bin"))


def test_neither_is_a_manifest_shown(home: Path) -> None:
    with open_case(home / "out" / "c.inspection") as case:
        members = dict(case.connection.execute("SELECT path, id FROM member"))
    with pytest.raises(UsageError, match="secret links"):
        member_beginning(home / "out" / "c.inspection", members[MANIFEST])
    shown = member_beginning(home / "out" / "c.inspection", members["light_metadata-000.zip/users.json"])
    assert "Ada Quill" in shown.text


def test_a_record_is_found_again_in_its_part_also_where_all_were_moved(home: Path) -> None:
    out = home / "moved"
    out.mkdir()
    shutil.copytree(home / "down", home / "before")
    made = run_inspector("inspect", "../before", "--case", "c.inspection", "--records", "-", cwd=out)
    record = next(json.loads(line) for line in made.stdout.splitlines() if b"conversations-000" in line)
    here = run_inspector("source", "c.inspection", record["id"], cwd=out)
    (home / "before").rename(home / "after")
    there = run_inspector("source", "c.inspection", record["id"], "--archive", "../after", cwd=out)
    assert here.returncode == there.returncode == 0, there.stderr
    assert here.stdout == there.stdout
    assert run_inspector("source", "c.inspection", record["id"], cwd=out).returncode == 2


@pytest.mark.parametrize(
    ("names", "archives"),
    [
        (["takeout-20260701T031658Z-1-001.zip", "takeout-20260701T031658Z-3-002.zip"], 1),
        (["takeout-20260701T031658Z-001.zip", "takeout-20260801T031658Z-002.zip"], 2),
        (["data-2026-01-01-00-00-00-batch-0000.zip", "data-2026-01-01-00-00-00-batch-0001.zip"], 1),
        (["facebook-ada-2026-01-05-aBcDeFgH.zip", "facebook-ada-2026-01-05-hGfEdCbA.zip"], 1),
        (["Complete_LinkedInDataExport_03-02-2025.zip", "Complete_LinkedInDataExport_03-02-2026.zip"], 2),
        (["5a3d-2026-05-20-09-30-00-77.zip", "5a3d-2026-08-20-09-30-00-78.zip"], 2),
        (["light_metadata-000.zip", "conversations-001 (1).zip", MANIFEST], 1),
    ],
)
def test_names_alone_tell_parts(tmp_path: Path, names: list[str], archives: int) -> None:
    for name in names:
        (tmp_path / name).write_bytes(zipped(Piece(b"a.json", json.dumps(name).encode())))
    assert len(bundles([tmp_path / name for name in names])) == archives
    # Those that are no parts at all are members of their folder, as ever.
    known = [name for name in names if export_of_part(name) is not None]
    assert len(bundles([tmp_path])) == (archives if known else 1)
    if archives == 1:
        joined = open_bundle(bundles([tmp_path])[0], STANDARD)
        assert (joined.kind, len(joined.members)) == ("parts", len(names))
        assert [each.ordinal for each in joined.members] == list(range(len(names)))


def test_parts_without_a_common_name_are_of_one_export_only_in_one_folder(tmp_path: Path) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    given = [*parts_in(first), *parts_in(second)]
    assert [len(each) for each in bundles(given)] == [7, 7]


def test_an_archive_stays_listed_until_its_file_changes(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(zipped(Piece(b"a.csv", b"x")))
    first = open_kept(str(path))
    assert open_kept(str(path)) is first
    path.write_bytes(zipped(Piece(b"a.csv", b"x"), Piece(b"b.csv", b"y")))
    assert [member.path for member in open_kept(str(path)).members] == ["a.csv", "b.csv"]
    path.unlink()
    with pytest.raises(ArchiveRefused):
        open_kept(str(path))


def test_a_folder_is_listed_anew_each_time(tmp_path: Path) -> None:
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "deep" / "er" / "a.csv").write_bytes(b"x")
    assert len(open_kept(str(tmp_path / "deep")).members) == 1
    (tmp_path / "deep" / "er" / "b.csv").write_bytes(b"x")
    assert len(open_kept(str(tmp_path / "deep")).members) == 2
