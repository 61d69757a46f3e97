"""The program is killed at 200 points spread over its work: nothing is lost, nothing half-made stands, work goes on.

A kill is not a power cut: what was written and not yet flushed survives it. What is flushed, and in which order,
is the subject of SQLite's own tests, and of the test here that looks at the order of system calls.
"""

import hashlib
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from inspector.case.file import open_case
from inspector.case.log import verify_log
from inspector.operations.evidence.verified import VerifyRequest
from inspector.operations.evidence.verify import verify
from inspector.progress import silent
from tests.hostile.export import NAME, SOUND
from tests.support.killing import TRACEABLE, Killer, Run
from tests.support.linkedin import INVITATIONS, M13, message, table
from tests.support.zips import Piece, archive

pytestmark = pytest.mark.skipif(not TRACEABLE, reason="kills at system calls need Linux on x86-64 or ARM")

CASE = "c.inspection"
FACTS = """
[[fact]]
what = "residence"
value = "US-CA"
from = 2015-01-01
attachment = "proof.txt"
"""
MANY = table(M13, *(message(f"quokka {number}", f"2-{number % 7}") for number in range(60))).encode()
PIECES = (
    *SOUND,
    Piece(b"Invitations.csv", INVITATIONS.encode()),
    Piece(b"guide_messages.csv", MANY),
    Piece(b"Skills.csv", b"Name\nquokka\nbinding\n"),
    Piece(b"Shares.csv", b"Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n2024-01-02 03:04:05,,quokka,,,MEMBER_NETWORK\n"),
    Piece(b"Zebrafish.bin", b"quokka" * 999, crc=1),
)  # fmt: skip
INSPECT = ["inspect", NAME, "--facts", "facts.toml", "--case", CASE, "--json", "r.json", "--records", "r.jsonl"]
GIVEN = {NAME, "facts.toml", "proof.txt"}
KILLS = {
    "inspect": (62, 12, 10),
    "export": (42, 8, 6),
    "a ZIP": (10, 0, 2),
    "all formats": (5, 0, 3),
    "save": (28, 0, 4),
    "window": (8, 0, 0),
}
"""At changes of files, at words on the progress, and from outside after some time."""

SPARE = 2
"""Changes that a run may make less than the one that was counted."""


def spread(total: int, points: int) -> list[int]:
    """So many whole numbers from 1 to the total, as far from one another as can be."""
    return sorted({1 + number * (total - 1) // max(points - 1, 1) for number in range(points)})


def kills(
    killer: Killer, kind: str, arguments: list[str], whole: Path, counts: Sequence[int]
) -> Iterator[dict[str, float]]:
    """Where to kill: at the changes that an undisturbed run makes, at the words that it says, within the time that it takes."""
    counted = killer.run(kind, arguments, whole, count=1)
    assert counted.status == 0, counted.err
    changes, words, times = counts
    assert len(counted.changes) - SPARE > changes
    for number in spread(len(counted.changes) - SPARE, changes):
        yield {"change": number}
    for number in spread(len(counted.said), words) if words else ():
        yield {"progress": number}
    for number in range(times):
        yield {"seconds": counted.seconds * (number + 1) / (times + 1) / 3}


def content(case: Path) -> dict[str, str]:
    """A hash of every table of a case, wherever it is, but of the log: that holds the time of day."""
    tables = {}
    with open_case(case) as opened:
        names = [
            name
            for (name,) in opened.connection.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'log'"
            )
        ]
        for name in names:
            rows = "\n".join(sorted(map(repr, opened.connection.execute(f'SELECT * FROM "{name}"'))))
            tables[name] = hashlib.sha256(rows.replace(str(case.parent), "").encode()).hexdigest()
    return tables


def sound_case(case: Path) -> None:
    """A case opens, holds together, its log follows, and only its owner can read it."""
    with open_case(case) as opened:
        assert opened.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert verify_log(opened.connection) is None
    assert case.stat().st_mode & 0o077 == 0


def dealt_with(case: Path) -> int:
    """Members that the case knows the outcome of, each with all its records."""
    with open_case(case) as opened:
        held, counted = opened.connection.execute(
            "SELECT (SELECT count(*) FROM record), (SELECT coalesce(sum(records), 0) FROM member)"
        ).fetchone()
        assert held == counted
        found: tuple[int] = opened.connection.execute(
            "SELECT count(*) FROM member WHERE status <> 'waiting'"
        ).fetchone()
        return found[0]


def acknowledged(run: Run) -> int:
    """Members of which the person was told that they are read: all but the last that was begun."""
    begun = {what for what, _, _ in run.said if what.startswith("Reading ")}
    return max(0, len(begun) - 1)


class Bench:
    """A folder with an archive and a facts file, and what an undisturbed run makes of them."""

    def __init__(self, top: Path, killer: Killer) -> None:
        self.killer = killer
        self.given = top / "given"
        self.given.mkdir()
        (self.given / NAME).write_bytes(archive(*PIECES))
        (self.given / "facts.toml").write_text(FACTS)
        (self.given / "proof.txt").write_text("seen")
        self.top = top
        self.whole = self.place("whole")
        assert killer.run("cli", INSPECT, self.whole).status == 0

    def place(self, name: str) -> Path:
        """A fresh folder with what was given."""
        return Path(shutil.copytree(self.given, self.top / name))

    def with_case(self, name: str) -> Path:
        """A fresh folder with the whole case beside what was given."""
        place = self.place(name)
        shutil.copyfile(self.whole / CASE, place / CASE)
        (place / CASE).chmod(0o600)
        return place

    def kill(
        self, kind: str, arguments: list[str], make: Callable[[str], Path], name: str, kill: dict[str, float]
    ) -> tuple[Path, Run]:
        """A run that was killed, and the folder it was killed in; sooner where it had ended by then."""
        for number in range(9):
            place = make(f"{name}-{number}")
            killed = self.killer.run(kind, arguments, place, **kill)
            if killed.status == -9:
                return place, killed
            # What ends sooner than it did when it was counted (a window does, by some of its wishes) is killed sooner.
            if "seconds" in kill:
                kill["seconds"] /= 2
            else:
                assert kill["change"] > 1, (kill, killed)
                kill["change"] = kill["change"] * 19 // 20
        raise AssertionError(f"it always ended before it was killed: {kill}")

    @property
    def left(self) -> list[str]:
        """What is left in the program's own folders: home and temporary files are one here."""
        home = self.top / "home"
        found = (path.relative_to(home).as_posix() for path in home.rglob("*"))
        return sorted(name for name in found if not name.startswith(".local") or name.count("/") > 1)


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    top = tmp_path_factory.mktemp("kills")
    (top / "home" / ".local" / "state").mkdir(parents=True)
    with Killer(top / "home") as killer:
        yield Bench(top, killer)


def test_there_are_two_hundred_points() -> None:
    assert sum(map(sum, KILLS.values())) == 200


def test_inspect(bench: Bench) -> None:
    results = {name: (bench.whole / name).read_bytes() for name in ("r.json", "r.jsonl")}
    whole = content(bench.whole / CASE)
    count = bench.place("inspect-count")
    for number, kill in enumerate(kills(bench.killer, "cli", INSPECT, count, KILLS["inspect"])):
        # From outside, a reading process is left behind, too.
        arguments = [*INSPECT, "--workers", "1"] if "seconds" in kill else INSPECT
        place, killed = bench.kill("cli", arguments, bench.place, f"inspect-{number}", kill)
        case = place / CASE
        if case.exists():
            sound_case(case)
            assert dealt_with(case) >= acknowledged(killed), kill
        for name, expected in results.items():
            assert not (place / name).exists() or (place / name).read_bytes() == expected, (kill, name)
        again = bench.killer.run("cli", INSPECT, place)
        assert again.status == 0, (kill, again.err)
        assert {name: (place / name).read_bytes() for name in results} == results, kill
        sound_case(case)
        assert content(case) == whole, kill
        assert {path.name for path in place.iterdir()} == {*GIVEN, *results, CASE}, kill
        assert bench.left == [], kill


def exported(bench: Bench, kind: str, name: str, formats: str) -> None:
    """Kill an export of one kind at all its points."""
    arguments = ["export", CASE, "--to", name, "--date", "2026-03-05", "--formats", formats]
    count = bench.with_case(f"{kind}-count")
    points = list(kills(bench.killer, "cli", arguments, count, KILLS[kind]))
    expected = files(count / name)
    assert verify(VerifyRequest(count / name, (count / NAME,)), silent).faults == ()
    for number, kill in enumerate(points):
        place, _ = bench.kill("cli", arguments, bench.with_case, f"{kind}-{number}", kill)
        sound_case(place / CASE)
        stood = (place / name).exists()
        if not stood:
            assert b"exported" not in actions(place / CASE), kill
            again = bench.killer.run("cli", arguments, place)
            assert again.status == 0, (kill, again.err)
        else:
            # It was whole already; the next start clears up all the same.
            assert bench.killer.run("cli", ["platforms"], place).status == 0
        assert files(place / name) == expected, kill
        sound_case(place / CASE)
        assert {path.name for path in place.iterdir()} == {*GIVEN, CASE, name}, kill
        assert bench.left == [], kill


def files(pack: Path) -> dict[str, bytes]:
    if pack.is_file():
        return {"": pack.read_bytes()}
    return {path.relative_to(pack).as_posix(): path.read_bytes() for path in pack.rglob("*") if path.is_file()}


def actions(case: Path) -> bytes:
    with open_case(case) as opened:
        return b" ".join(row[0].encode() for row in opened.connection.execute("SELECT action FROM log"))


def test_export(bench: Bench) -> None:
    exported(bench, "export", "pack", "csv,jsonl,rsmf")


def test_export_of_a_zip(bench: Bench) -> None:
    exported(bench, "a ZIP", "pack.zip", "csv,jsonl")


def test_export_of_all_formats(bench: Bench) -> None:
    exported(bench, "all formats", "pack", "xlsx,pdf,html,csv,jsonl,rsmf")


@pytest.mark.parametrize("over", ["nothing", "an older case"])
def test_save(bench: Bench, over: str) -> None:
    """As the window saves: a copy beside, put in its place whole. What stood there stays until then."""
    name = "kept.inspection"
    older = b"" if over == "nothing" else (bench.whole / CASE).read_bytes()[:-4096]
    changes, words, times = KILLS["save"]
    count = bench.with_case(f"save-count-{over}")
    points = list(kills(bench.killer, "save", [CASE, name], count, (changes // 2, words, times // 2)))
    whole = content(count / name)
    source = (bench.whole / CASE).read_bytes()

    def make(folder: str) -> Path:
        place = bench.with_case(folder)
        if older:
            (place / name).write_bytes(older)
        return place

    for number, kill in enumerate(points):
        place, _ = bench.kill("save", [CASE, name], make, f"save-{over}-{number}", kill)
        assert (place / CASE).read_bytes() == source
        if (place / name).exists() and (place / name).read_bytes() != older:
            sound_case(place / name)
            assert content(place / name) == whole, kill
        else:
            assert (place / name).exists() == bool(older), kill
        assert bench.killer.run("cli", ["platforms"], place).status == 0
        assert bench.left == [], kill
        assert bench.killer.run("save", [CASE, name], place).status == 0
        sound_case(place / name)
        assert content(place / name) == whole, kill
        assert {path.name for path in place.iterdir()} == {*GIVEN, CASE, name}, kill


def test_save_in_the_window(bench: Bench) -> None:
    """The window itself, from its start to its end: most of its changes of files are those of the save."""
    arguments = [CASE, "kept.inspection"]
    count = bench.with_case("window-count")
    points = list(kills(bench.killer, "window", arguments, count, KILLS["window"]))
    whole = content(count / CASE)
    assert content(count / "kept.inspection") == whole
    for number, kill in enumerate(points):
        place, _ = bench.kill("window", arguments, bench.with_case, f"window-{number}", kill)
        sound_case(place / CASE)
        assert content(place / CASE) == whole, kill
        if (place / "kept.inspection").exists():
            sound_case(place / "kept.inspection")
            assert content(place / "kept.inspection") == whole, kill
        again = bench.killer.run("window", arguments, place)
        assert again.status == 0, (kill, again.err)
        sound_case(place / "kept.inspection")
        assert content(place / "kept.inspection") == whole, kill
        assert bench.killer.run("cli", ["platforms"], place).status == 0
        assert {path.name for path in place.iterdir()} == {*GIVEN, CASE, "kept.inspection"}, kill


def test_what_gets_its_name_was_flushed_before(bench: Bench) -> None:
    """A cut of the power loses what was not flushed: every byte is, before the name is given, and then the name is.

    A pack's files are flushed by threads of their own, which are not watched here: tests/operations/test_evidence_pack.py
    looks at each.
    """
    place = bench.with_case("flushed")
    save = bench.killer.run("save", [CASE, "kept.inspection"], place, count=1)
    assert "flush rename flush" in " ".join(save.changes)
    export = ["export", CASE, "--to", "pack", "--formats", "csv,jsonl,rsmf"]
    done = bench.killer.run("cli", export, place, count=1)
    assert done.status == 0
    named = len(done.changes) - 1 - done.changes[::-1].index("rename")
    folders = 1 + sum(path.is_dir() for path in (place / "pack").rglob("*"))
    assert done.changes[named - folders : named + 2] == (*["flush"] * folders, "rename", "flush")


def test_a_kill_that_leaves_half_a_case_is_noticed(bench: Bench) -> None:
    """The checks can fail: a case cut short, or with a record that no member counts, is no sound one."""
    place = bench.with_case("spoiled")
    case = place / CASE
    connection = sqlite3.connect(case)
    connection.execute("DELETE FROM record WHERE id = 1")
    connection.commit()
    connection.close()
    with pytest.raises(AssertionError):
        dealt_with(case)
    case.write_bytes(case.read_bytes()[: 20 * 8192])
    with pytest.raises(Exception, match="damaged"):
        sound_case(case)
