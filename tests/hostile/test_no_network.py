"""Nothing reaches a network: every command and every page of the window, watched in each of their processes.

`tests/test_no_network.py` reads the imports of our own modules; here everything runs, other people's libraries too.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from tests.hostile.export import NAME, SOUND
from tests.support.program import ROOT
from tests.support.zips import archive

# Loaded by Python in every process below, the started ones included. What it notes goes to one file.
WATCHER = """
import os, sys
FORBIDDEN = ("socket.connect", "socket.getaddrinfo", "socket.gethostby", "socket.bind", "socket.sendto", "socket.sendmsg",
             "urllib.Request", "ftplib.", "smtplib.", "http.client.", "imaplib.", "poplib.", "telnetlib.", "webbrowser.open")
NETWORKED = ("ssl", "_ssl", "http.client", "http.server", "urllib.request", "urllib3", "requests", "httpx", "aiohttp", "ftplib",
             "smtplib", "imaplib", "poplib", "asyncio", "socketserver", "webbrowser", "xmlrpc.client", "PySide6.QtNetwork",
             "PySide6.QtQml", "PySide6.QtWebEngineCore", "PySide6.QtWebSockets")
notes = os.open(os.environ["INSPECTOR_WATCHED"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
def watch(event, arguments):
    if event == "import":
        if arguments[0] in NETWORKED:
            frame, way = sys._getframe(), []
            while frame is not None:
                way.append(frame.f_globals.get("__name__", "?"))
                frame = frame.f_back
            os.write(notes, f"import {arguments[0]} by {' '.join(way[:12])}\\n".encode())
    elif event.startswith(FORBIDDEN):
        family = getattr(getattr(arguments[0], "family", None), "name", "") if arguments else ""
        if family != "AF_UNIX":
            os.write(notes, f"call {event}\\n".encode())
            os._exit(77)
sys.addaudithook(watch)
os.write(notes, b"process\\n")
"""
COMMANDS = (
    ("demo", "--to", "d"),
    ("inspect", NAME, "--case", "c.inspection", "--workers", "1", "--json", "r.json", "--records", "r.jsonl"),
    ("search", "c.inspection", "quokka"),
    ("export", "c.inspection", "--to", "pack"),
    ("export", "c.inspection", "--to", "redacted.zip", "--redact", "frcp-5.2", "--reference-list", "who.csv"),
    ("verify", "pack", "--archive", NAME),
    ("verify", "redacted.zip"),
    ("letter", "c.inspection", "--kind", "access", "--to", "letter.docx"),
    ("statements", "list"),
    ("statements", "check"),
    ("statements", "events"),
    ("platforms",),
    ("--help",),
)


def environment(top: Path, more: Mapping[str, str] | None = None) -> dict[str, str]:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"}
    kept = {key: value for key, value in os.environ.items() if key not in hidden}
    kept |= {
        "HOME": str(top),
        "XDG_CONFIG_HOME": str(top / "config"),
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
    }
    return {**kept, **(more or {})}


@pytest.fixture
def work(tmp_path: Path) -> Path:
    folder = tmp_path / "work"
    folder.mkdir()
    (folder / NAME).write_bytes(archive(*SOUND))
    return folder


def watched(tmp_path: Path) -> dict[str, str]:
    """The environment in which each process is watched."""
    site = tmp_path / "site"
    site.mkdir()
    (site / "sitecustomize.py").write_text(WATCHER)
    return environment(
        tmp_path, {"PYTHONPATH": f"{site}{os.pathsep}{ROOT}", "INSPECTOR_WATCHED": str(tmp_path / "notes")}
    )


def notes(tmp_path: Path) -> list[str]:
    return (tmp_path / "notes").read_text().splitlines()


def run(program: list[str], work: Path, env: dict[str, str]) -> str:
    done = subprocess.run(program, cwd=work, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, (program, done.stdout[-500:], done.stderr[-2_000:])
    return done.stdout


def walk(work: Path) -> list[str]:
    """The window on an archive: every page, a letter, a save."""
    (work / "window").mkdir()
    return [sys.executable, "-m", "tests.support.window_walk", str(work / NAME), str(work / "window")]


def test_no_command_reaches_out_or_loads_what_could(tmp_path: Path, work: Path) -> None:
    env = watched(tmp_path)
    for arguments in COMMANDS:
        run([sys.executable, "-m", "inspector", *arguments], work, env)
    assert set(notes(tmp_path)) == {"process"}
    assert len(notes(tmp_path)) > len(COMMANDS), "the reading process was watched, too"


def test_no_page_of_the_window_reaches_out_or_loads_what_could(tmp_path: Path, work: Path) -> None:
    env = watched(tmp_path)
    report = json.loads(run(walk(work), work, env).splitlines()[-1])
    assert report["opened"] == "questions", "they are asked once, before the answer is shown"
    assert {"start", "overview", "records", "members", "statements", "settings"} <= set(report["pages"])
    assert report["odd"] == []
    assert report["closed"] == "start"
    assert {path.name for path in (work / "window").iterdir()} == {"kept.inspection", "letter.docx"}
    assert set(notes(tmp_path)) == {"process"}
    assert len(notes(tmp_path)) > 2, "the work's processes were watched, too"


@pytest.mark.parametrize(
    ("code", "noted"),
    [
        ("import socket; socket.socket().connect(('127.0.0.1', 9))", "call socket.connect"),
        ("import socket; socket.getaddrinfo('localhost', 9)", "call socket.getaddrinfo"),
        ("import http.client", "import http.client by"),
        ("import PySide6.QtNetwork", "import PySide6.QtNetwork by"),
        ("from multiprocessing import get_context as g\nimport http.client\nif __name__ == '__main__': p = g('spawn').Process(target=print); p.start(); p.join()", "import http.client by"),
    ],
)  # fmt: skip
def test_the_watcher_can_see(tmp_path: Path, work: Path, code: str, noted: str) -> None:
    env = watched(tmp_path)
    (work / "reaching.py").write_text(code)
    subprocess.run([sys.executable, "reaching.py"], cwd=work, env=env, capture_output=True, check=False)
    assert any(line.startswith(noted) for line in notes(tmp_path)), notes(tmp_path)


@cache
def can_be_alone() -> bool:
    """Whether a process can have a network of its own that leads nowhere."""
    if sys.platform != "linux" or shutil.which("unshare") is None:
        return False
    return subprocess.run(["unshare", "-rn", "true"], capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not can_be_alone(), reason="the system lets no process have a network of its own")
def test_all_of_it_runs_where_there_is_no_network_at_all(tmp_path: Path, work: Path) -> None:
    env = environment(tmp_path)
    reach = "import socket; print(socket.socket(type=socket.SOCK_DGRAM).connect_ex(('192.0.2.1', 9)) == 101)"
    assert run(["unshare", "-rn", sys.executable, "-c", reach], work, env) == "True\n", "there is a way out"
    for arguments in COMMANDS[1:4]:
        run(["unshare", "-rn", sys.executable, "-m", "inspector", *arguments], work, env)
    assert '"closed": "start"' in run(["unshare", "-rn", *walk(work)], work, env)


def traced(program: list[str], tmp_path: Path, work: Path) -> str:
    """The system calls about sockets of a program and all that it starts, compiled libraries included."""
    log = tmp_path / "calls"
    run(["strace", "-f", "--seccomp-bpf", "-e", "trace=network", "-o", str(log), *program], work, environment(tmp_path))
    return log.read_text()


@cache
def can_be_traced() -> bool:
    """Whether system calls can be looked at here."""
    if shutil.which("strace") is None:
        return False
    tried = subprocess.run(
        ["strace", "-f", "--seccomp-bpf", "-e", "trace=network", "true"], capture_output=True, check=False
    )
    return tried.returncode == 0


@pytest.mark.skipif(not can_be_traced(), reason="needs strace")
def test_no_library_makes_a_socket_but_to_this_machine(tmp_path: Path, work: Path) -> None:
    """Typst, Qt and whatever else is compiled: only sockets between processes of this machine are ever made."""
    said = traced([sys.executable, "-m", "inspector", *COMMANDS[1]], tmp_path, work)
    said += traced([sys.executable, "-m", "inspector", "export", "c.inspection", "--to", "pack"], tmp_path, work)
    said += traced(walk(work), tmp_path, work)
    made = re.findall(r"socket(?:pair)?\((\w+)", said)
    assert set(made) <= {"AF_UNIX"}, set(made)


@pytest.mark.skipif(not can_be_traced(), reason="needs strace")
def test_the_trace_can_see(tmp_path: Path, work: Path) -> None:
    said = traced([sys.executable, "-c", "import socket; socket.socket()"], tmp_path, work)
    assert "socket(AF_INET" in said
