"""Whatever changes in a pack is found and named: a flipped byte, and what a deceiver seals anew."""

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from inspector.case.log import line_hash
from inspector.operations.demo_case import inspect_demo
from inspector.operations.evidence.verified import VerifyRequest
from inspector.operations.evidence.verify import verify
from inspector.progress import silent
from tests.support.packs import exported, rewrite
from tests.support.program import run_inspector


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return inspect_demo(tmp_path_factory.mktemp("demo"), silent)


@pytest.fixture(scope="module")
def whole(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return exported(demo, tmp_path_factory.mktemp("packs") / "pack").path


@pytest.fixture(scope="module")
def lean(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pack without the files that take long to read back."""
    return exported(demo, tmp_path_factory.mktemp("packs") / "lean", formats=("html", "csv", "jsonl", "rsmf")).path


@pytest.fixture
def pack(whole: Path, tmp_path: Path) -> Path:
    """A pack of one's own."""
    return Path(shutil.copytree(whole, tmp_path / "pack"))


def faults(pack: Path, *archives: Path) -> list[tuple[str, str]]:
    return [(fault.path, fault.what) for fault in verify(VerifyRequest(pack, archives), silent).faults]


def test_a_flipped_byte_in_any_file_is_found_and_the_file_named(pack: Path) -> None:
    names = [path for path in sorted(pack.rglob("*")) if path.is_file()]
    assert len(names) > 80
    for number, path in enumerate(names):
        content = path.read_bytes()
        if not content:
            continue
        at = (number * 7919) % len(content)
        path.write_bytes(content[:at] + bytes([content[at] ^ (1 << number % 8)]) + content[at + 1 :])
        found = faults(pack)
        name = path.relative_to(pack).as_posix()
        assert any(where == name for where, _ in found) or name.startswith("tagmanifest"), name
        assert found, name
        path.write_bytes(content)
    assert faults(pack) == []


def test_the_command_names_the_file_and_ends_with_4(pack: Path) -> None:
    changed = pack / "data" / "report.pdf"
    content = bytearray(changed.read_bytes())
    content[len(content) // 2] ^= 4
    changed.write_bytes(content)
    done = run_inspector("verify", str(pack), cwd=pack.parent)
    assert done.returncode == 4
    assert b"data/report.pdf has changed" in done.stdout
    assert done.stderr.count(b"\n") == 1


def test_the_command_says_that_everything_holds_and_compares_the_id(whole: Path, lean: Path, tmp_path: Path) -> None:
    pack_id = hashlib.sha256((whole / "tagmanifest-sha256.txt").read_bytes()).hexdigest()
    done = run_inspector("verify", str(whole), "--id", pack_id.upper(), cwd=tmp_path)
    assert done.returncode == 0, done.stdout
    assert b"Everything that was checked holds." in done.stdout
    assert run_inspector("verify", str(lean), "--id", "0" * 64, cwd=tmp_path).returncode == 4


def _records(change: Callable[[dict[str, object]], None]) -> Callable[[bytes], bytes]:
    def edited(content: bytes) -> bytes:
        lines = [json.loads(line) for line in content.splitlines()]
        change(next(line for line in lines if line["verdict"] == "alleged"))
        return b"".join(json.dumps(line, ensure_ascii=False).encode() + b"\n" for line in lines)

    return edited


def _first_line_gone(content: bytes) -> bytes:
    return content.split(b"\n", 1)[1]


def _log_without_its_second_line(content: bytes) -> bytes:
    lines = content.splitlines(keepends=True)
    return b"".join([lines[0], *lines[2:]])


def _log_told_otherwise(content: bytes) -> bytes:
    """A line's text changed and its own hash made to fit: the next line tells."""
    lines = [json.loads(line) for line in content.splitlines()]
    lines[1]["at"] = "2020-01-01T00:00:00Z"
    said = tuple(lines[1][key] for key in ("at", "action", "object", "detail", "tool", "prev"))
    lines[1]["hash"] = line_hash(said)
    return b"".join(json.dumps(line, ensure_ascii=False).encode() + b"\n" for line in lines)


@pytest.mark.parametrize(
    ("name", "change", "named"),
    [
        ("data/jsonl/records.jsonl", _records(lambda row: row.update(verdict="stated")), "data/jsonl/records.jsonl"),
        (
            "data/jsonl/records.jsonl",
            _records(lambda row: row.update(created_at="2020-01-01T00:00:00Z")),
            "data/jsonl/",
        ),
        ("data/jsonl/records.jsonl", _records(lambda row: row.update(sha256="0" * 64)), "data/sources/index.jsonl"),
        ("data/jsonl/records.jsonl", _first_line_gone, "data/"),
        ("data/jsonl/windows.jsonl", _first_line_gone, "data/jsonl/windows.jsonl"),
        ("data/jsonl/messages.jsonl", _first_line_gone, "data/rsmf/"),
        ("data/csv/records.csv", lambda text: text.replace(b'"alleged"', b'"stated"', 1), "data/csv/records.csv"),
        ("data/sources/index.jsonl", _first_line_gone, "data/sources/index.jsonl"),
        ("data/custody.jsonl", _log_without_its_second_line, "data/custody.jsonl"),
        ("data/custody.jsonl", _log_told_otherwise, "data/custody.jsonl"),
        ("data/pack.json", lambda text: text.replace(b'"alleged": 77', b'"alleged": 78', 1), "data/pack.json"),
        ("data/knowledge.json", lambda text: text.replace(b'"allegedly', b'"', 1) + b" ", "data/knowledge.json"),
        ("data/report.html", lambda text: text.replace(b">77<", b">7<"), "data/report.html"),
        ("data/report.pdf", lambda _text: b"%PDF-1.7\nnothing", "data/report.pdf"),
        ("data/records.xlsx", lambda _text: b"PK\x05\x06" + bytes(18), "data/records.xlsx"),
        ("data/jsonl/facts.jsonl", lambda text: text.replace(b'"US-CA"', b'"DE"'), "data/jsonl/"),
        ("data/jsonl/records.jsonl", lambda _text: b"[1]\n", "data/jsonl/records.jsonl"),
        ("data/jsonl/records.jsonl", lambda _text: b'{"verdict": {}}\n', "data"),
        ("data/pack.json", lambda _text: b'{"schema": "inspector/pack-1"}', "data"),
        ("data/pack.json", lambda _text: b"\xff", "data/pack.json"),
    ],
)
def test_what_was_changed_and_sealed_anew_is_found_by_what_no_longer_agrees(
    whole: Path, lean: Path, tmp_path: Path, name: str, change: Callable[[bytes], bytes], named: str
) -> None:
    pack = Path(shutil.copytree(lean if (lean / name).exists() else whole, tmp_path / "pack"))
    content = (pack / name).read_bytes()
    changed = change(content)
    assert changed != content or name == "data/knowledge.json"
    rewrite(pack, name, changed)
    if name == "data/knowledge.json":
        document = json.loads(content)
        document["statements"][0]["title"] += "."
        rewrite(pack, name, json.dumps(document, ensure_ascii=False).encode())
    found = faults(pack)
    assert any(where.startswith(named) for where, _ in found), found


def test_bytes_that_were_changed_in_the_pack_alone_do_not_agree_with_the_archive(
    lean: Path, demo: Path, tmp_path: Path
) -> None:
    """A deceiver changes a record's bytes, its hash everywhere, and the seals: the archive tells."""
    pack = Path(shutil.copytree(lean, tmp_path / "pack"))
    archive = next(demo.parent.glob("*LinkedIn*.zip"))
    index = [json.loads(line) for line in (pack / "data" / "sources" / "index.jsonl").read_text().splitlines()]
    line = index[60]
    path = pack / "data" / "sources" / line["file"]
    content = bytearray(path.read_bytes())
    content[line["at"]] ^= 1
    new = hashlib.sha256(content[line["at"] : line["at"] + line["length"]]).hexdigest()
    for name in ("data/sources/index.jsonl", "data/jsonl/records.jsonl", "data/csv/records.csv"):
        rewrite(pack, name, (pack / name).read_bytes().replace(line["sha256"].encode(), new.encode()))
    rewrite(pack, path.relative_to(pack).as_posix(), bytes(content))
    assert not any("archive holds something else" in what for _, what in faults(pack))
    found = faults(pack, archive)
    assert [what for where, what in found if where == "data/sources/index.jsonl" and line["id"] in what], found


def test_another_archive_is_told_from_the_one_that_the_pack_names(lean: Path, demo: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.zip"
    content = next(demo.parent.glob("*LinkedIn*.zip")).read_bytes()
    other.write_bytes(content + b"\n")
    assert any("its SHA-256 differs" in what for _, what in faults(lean, other))


def test_a_zip_of_a_pack_is_verified_where_it_lies_and_any_flipped_byte_found(demo: Path, tmp_path: Path) -> None:
    packed = exported(demo, tmp_path / "pack.zip", formats=("jsonl", "html")).path
    assert faults(packed) == []
    content = packed.read_bytes()
    places = {*range(0, len(content), max(1, len(content) // 60)), *range(40), *range(len(content) - 90, len(content))}
    target = tmp_path / "changed.zip"
    for at in sorted(places):
        target.write_bytes(content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :])
        done = run_quietly(target)
        assert done, at


def run_quietly(pack: Path) -> bool:
    """Whether verifying finds a fault or refuses the file."""
    from inspector.errors import InspectorError  # noqa: PLC0415

    try:
        return bool(faults(pack))
    except InspectorError:
        return True


def test_two_zips_of_one_case_are_the_same_bytes(demo: Path, tmp_path: Path) -> None:
    copies = [Path(shutil.copy(demo, tmp_path / f"{name}.inspection")) for name in ("one", "two")]
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    first, second = (
        exported(copy, tmp_path / place / "pack.zip", formats=("jsonl", "xlsx", "rsmf")).path
        for copy, place in zip(copies, ("a", "b"), strict=True)
    )
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize("name", ["no-such-pack", "a-file"])
def test_what_is_no_pack_is_refused_in_one_line(tmp_path: Path, name: str) -> None:
    (tmp_path / "a-file").write_bytes(b"hello")
    done = run_inspector("verify", name, cwd=tmp_path)
    assert done.returncode in {3, 4}
    assert done.stderr.count(b"\n") == 1


def test_an_empty_folder_is_no_pack(tmp_path: Path) -> None:
    assert any("bagit.txt" in where for where, _ in faults(tmp_path))
