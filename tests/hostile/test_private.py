"""Private by default: nothing of an archive in what is logged, reported or left behind, whatever goes wrong."""

import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inspector.case.file import open_case
from tests.gui.test_window import Stage
from tests.hostile.export import SOUND
from tests.hostile.marked import MARKED, NAME, RAW
from tests.hostile.watching import CANARIES, tree
from tests.support.program import ROOT, run_inspector
from tests.support.zips import archive

# Loaded by Python in every process: a reader that fails with an error that holds what it read, in each way there is.
SPOILT = """
import os
def spoil(module):
    real = module.LinkedIn.read
    def read(self, archive, member, survey):
        for reading in real(self, archive, member, survey):
            text = f"{getattr(reading, 'text', '')} Zebrafish quokka"
            how = os.environ["INSPECTOR_SPOILT"]
            if how == "value":
                raise ValueError(text)
            if how == "key":
                raise KeyError(text) from LookupError(text)
            if how == "bytes":
                text.encode("utf-16").decode("ascii")
            if how == "warning":
                import warnings, logging
                warnings.warn(text)
                logging.getLogger("anything").error(text)
                class Fails:
                    def __del__(self): raise ValueError(text)
                Fails()
            if how == "killed" and archive.members.index(member):
                os.kill(os.getpid(), 9)
            yield reading
    module.LinkedIn.read = read
import importlib.abc, importlib.machinery, sys
class Finder(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name == "inspector.platforms.linkedin.adapter":
            spec = importlib.machinery.PathFinder.find_spec(name, path)
            run = spec.loader.exec_module
            def exec_module(module):
                run(module)
                spoil(module)
            spec.loader.exec_module = exec_module
            return spec
sys.meta_path.insert(0, Finder())
"""


class Home:
    """A home, a folder for temporary files and a working directory, all empty."""

    def __init__(self, top: Path) -> None:
        self.top = top
        self.work, self.home, self.scratch = (top / name for name in ("work", "home", "scratch"))
        for folder in (self.work, self.home, self.scratch):
            folder.mkdir(mode=0o700)
        self.environment = {name: str(self.scratch) for name in ("TMPDIR", "TMP", "TEMP")}
        self.environment |= {
            "HOME": str(self.home),
            "XDG_CONFIG_HOME": str(top / "config"),
            "XDG_STATE_HOME": "",
            "XDG_CACHE_HOME": "",
        }

    def run(self, *arguments: str, **more: str) -> subprocess.CompletedProcess[bytes]:
        """A command; whatever comes of it, nothing of an archive is in what it says to standard error or leaves behind."""
        done = run_inspector(*arguments, cwd=self.work, environment={**self.environment, **more})
        self.check(done.stderr.decode())
        return done

    def check(self, err: str) -> None:
        """Nothing marked in what was said, and nothing at all left behind."""
        assert not any(canary in err for canary in CANARIES), err
        assert not any(letter in err for letter in RAW), err
        assert tree(self.home) == {}
        assert tree(self.scratch) == {}


@pytest.fixture
def home(tmp_path: Path) -> Home:
    made = Home(tmp_path)
    (made.work / NAME).write_bytes(MARKED)
    return made


def test_commands_that_go_well(home: Home) -> None:
    inspect = ("inspect", NAME, "--case", "c.inspection", "--json", "r.json", "--records", "r.jsonl", "--workers", "1")
    for arguments in (
        inspect,
        ("inspect", NAME),
        ("search", "c.inspection", "quokka"),
        ("export", "c.inspection", "--to", "pack"),
        ("export", "c.inspection", "--to", "pack.zip", "--redact", "third-parties"),
        ("verify", "pack", "--archive", NAME),
        ("verify", "pack.zip"),
        ("letter", "c.inspection", "--kind", "access", "--to", "letter.txt"),
    ):
        done = home.run(*arguments)
        assert done.returncode == 0, done.stderr
        assert done.stderr == b""
    record = json.loads((home.work / "r.jsonl").read_text().splitlines()[0])["id"]
    shown = home.run("source", "c.inspection", record)
    assert b"quokka" in shown.stdout
    if os.name == "posix":
        for name in ("c.inspection", "r.json", "r.jsonl", "letter.txt", "pack.zip"):
            assert stat.S_IMODE((home.work / name).stat().st_mode) == 0o600, name
        assert stat.S_IMODE((home.work / "pack").stat().st_mode) == 0o700


def test_commands_that_cannot_go_well(home: Home) -> None:
    assert home.run("inspect", NAME, "--case", "c.inspection").returncode == 0
    with open_case(home.work / "c.inspection") as opened:
        (record,) = opened.connection.execute(
            "SELECT substr(archive.sha256, 1, 8) || '.' || member.ordinal || '.' || record.number FROM record JOIN member "
            "ON member.id = record.member JOIN archive ON archive.id = member.archive LIMIT 1"
        ).fetchone()
    assert home.run("export", "c.inspection", "--to", "pack").returncode == 0
    (home.work / "pack" / "data" / "pack.json").write_text('{"quokka": "Zebrafish"}')
    spoilt = MARKED.replace(b"quokka text", b"Zebrafish q")
    assert len(spoilt) == len(MARKED)
    for name, content in (
        ("cut.zip", MARKED[:-200]),
        ("half.zip", MARKED[: len(MARKED) // 2]),
        ("other.zip", archive(*SOUND)),
    ):
        (home.work / name).write_bytes(content)
    (home.work / "mine.toml").write_text('[[fact]]\nwhat = "quokka Zebrafish"\n')
    expected = {
        ("verify", "pack"): 4,
        ("verify", NAME): 4,
        ("inspect", "cut.zip"): 0,
        ("inspect", "half.zip"): 0,
        ("source", "c.inspection", record, "--archive", "other.zip"): 2,
        ("source", "c.inspection", "1.2.3"): 2,
        ("inspect", NAME, "--json", "no/r.json"): 2,
        ("export", "c.inspection", "--to", "pack"): 2,
        ("letter", "c.inspection", "--kind", "access", "--to", "letter.pdf"): 2,
        ("inspect", NAME, "--limit", "members=1"): 3,
    }
    for arguments, status in expected.items():
        done = home.run(*arguments)
        assert done.returncode == status, (arguments, done.stderr)


@pytest.mark.parametrize(
    ("how", "workers"),
    [*((how, workers) for how in ("value", "key", "bytes", "warning") for workers in "01"), ("killed", "1")],
)
def test_a_fault_of_ours_is_told_by_places_alone(home: Home, how: str, workers: str) -> None:
    site = home.top / "site"
    site.mkdir()
    (site / "sitecustomize.py").write_text(SPOILT)
    more = {"PYTHONPATH": f"{site}{os.pathsep}{ROOT}", "INSPECTOR_SPOILT": how}
    done = home.run("inspect", NAME, "--case", "c.inspection", "--workers", workers, **more)
    err = done.stderr.decode()
    if how in {"value", "key", "bytes"}:
        kind = {"value": "ValueError", "key": "KeyError", "bytes": "UnicodeDecodeError"}[how]
        assert done.returncode == 1
        assert err.startswith("inspector: a fault in this program (")
        assert kind in err
        assert "in read" in err, "the place is named"
    elif how == "warning":
        assert done.returncode == 0
        assert "ValueError" in err
        assert len(err.splitlines()) < 9 or "which goes on" in err
    else:
        assert done.returncode == 0
        assert b"reading of this file was stopped" in done.stdout
    assert {path.name for path in home.work.iterdir()} == {NAME, "c.inspection"}


def test_the_marks_would_be_seen(home: Home) -> None:
    """Without what keeps it quiet, the same faults would have told what they hold."""
    code = (
        SPOILT
        + "\nfrom inspector.platforms.linkedin.adapter import LinkedIn\nnext(LinkedIn.read(None, None, None, None))"
    )
    spoilt = code.replace("for reading in real(self, archive, member, survey):", "for reading in (1,):")
    done = subprocess.run(
        [sys.executable, "-c", spoilt], capture_output=True, check=False, cwd=ROOT, env={**os.environ, "INSPECTOR_SPOILT": "value"}
    )  # fmt: skip
    with pytest.raises(AssertionError):
        home.check(done.stderr.decode())


def test_the_window_as_it_starts(home: Home) -> None:
    """Every page, a letter, a save: nothing in what it says, in its wishes, or left behind; nothing shown that steers."""
    (home.work / "window").mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.window_walk", NAME, "window"],
        cwd=home.work,
        env={**os.environ, **home.environment, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    report = json.loads(done.stdout.splitlines()[-1])
    assert done.returncode == 0, report
    assert (report["opened"], report["closed"]) == ("questions", "start")
    assert report["odd"] == []
    assert report["bare"] == []
    home.check(done.stderr)
    wishes = (home.top / "config" / "data-inspector" / "window.ini").read_text(encoding="utf-8")
    # Where a case was kept is remembered, since the person can have it forgotten; nothing that is in it.
    assert not any(word in wishes for word in (*CANARIES, NAME))
    assert stat.S_IMODE((home.work / "window" / "kept.inspection").stat().st_mode) == 0o600


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(qtbot, "light")
    yield made
    made.desk.put_away()


HELD = "Zebrafish quokka"


def fails(text: str, _progress: object = None) -> None:
    """An operation that fails with what it was working on."""
    raise ValueError(text)


def test_a_fault_in_the_window_is_told_by_places_alone(stage: Stage, capfd: pytest.CaptureFixture[str]) -> None:
    window = stage.window
    for begin in (_work, _ask):
        window.notice.hide()
        begin(stage)
        stage.until(window.notice.isVisible)
        assert "ValueError" in window.notice.text.text()
        assert "in fails" in window.notice._report
        assert not any(canary in f"{window.notice._report}{window.notice.text.text()}" for canary in CANARIES)
    captured = capfd.readouterr()
    assert not any(canary in captured.out + captured.err for canary in CANARIES)


def _work(stage: Stage) -> None:
    stage.desk._running.run("Working", fails, HELD)


def _ask(stage: Stage) -> None:
    stage.desk._keeping._letters.ask(lambda: fails(HELD))
