"""Nothing leaves the machine: no module imports what can, and a whole run opens no socket to anywhere."""

import ast
import os
import subprocess
import sys
from pathlib import Path

from inspector.operations.demo import make_demo

ROOT = Path(__file__).resolve().parents[1]

NETWORKED = {
    "socket", "ssl", "http", "urllib.request", "urllib3", "requests", "httpx", "aiohttp", "ftplib", "smtplib", "imaplib", "poplib",
    "telnetlib", "xmlrpc", "socketserver", "webbrowser", "asyncio", "PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtQml",
    "PySide6.QtWebSockets", "distributed", "dask", "tornado",
}  # fmt: skip
MAY_CONNECT = {"inspector/operations/batch/cluster.py": {"dask", "dask.config", "distributed"}}
"""The one module that may, and with what: `inspector batch` on processes of this computer, or on a cluster that is named."""

FORBID = """
import sys
FORBIDDEN = ("socket.connect", "socket.getaddrinfo", "socket.bind", "socket.sendto", "urllib.Request", "ftplib.connect", "webbrowser.open",
             "smtplib.connect", "http.client.connect")
def refuse(event, arguments):
    if event in FORBIDDEN:
        family = getattr(arguments[0], "family", None) if arguments else None
        if getattr(family, "name", "") != "AF_UNIX":
            import os
            os.write(2, f"network: {event}\\n".encode())
            os._exit(77)
sys.addaudithook(refuse)
from inspector.cli.run import run
status = run(sys.argv[1:])
if {"distributed", "dask", "tornado"} & set(sys.modules):
    sys.exit(78)
sys.exit(status)
"""


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def test_no_module_imports_what_can_reach_a_network() -> None:
    modules = sorted((ROOT / "inspector").rglob("*.py"))
    assert len(modules) > 60
    assert all((ROOT / path).is_file() for path in MAY_CONNECT)
    found = {
        (path.relative_to(ROOT).as_posix(), name)
        for path in modules
        for name in imported(path)
        if (name in NETWORKED or name.split(".")[0] in NETWORKED)
        and name not in MAY_CONNECT.get(path.relative_to(ROOT).as_posix(), set())
    }
    assert found == set()


def test_a_whole_run_opens_no_connection(tmp_path: Path) -> None:
    environment = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    make_demo(tmp_path / "people")
    for arguments in (
        ("demo", "--to", "d"),
        ("search", "d/demo.inspection", "reefer"),
        ("export", "d/demo.inspection", "--to", "pack"),
        ("verify", "pack"),
        ("statements", "check"),
        ("platforms",),
        ("batch", "people", "--to", "cases", "--workers", "1"),
    ):
        done = subprocess.run(
            [sys.executable, "-c", FORBID, *arguments],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, (arguments, done.stderr)


def test_the_check_can_fail(tmp_path: Path) -> None:
    code = FORBID.replace(
        "from inspector.cli.run import run", "import socket; socket.socket().connect(('127.0.0.1', 9))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 77
    assert "network: socket.connect" in done.stderr
