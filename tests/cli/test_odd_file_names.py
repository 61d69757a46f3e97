"""A file whose name is no text is an archive like any other."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.support.linkedin import PROFILE

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are text, or the disk refuses them")
def test_an_archive_whose_name_is_no_text(tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"arch\xffive.zip")
    with zipfile.ZipFile(odd, "w") as packed:
        packed.writestr("Profile.csv", PROFILE)
    command = (sys.executable, "-m", "inspector", "inspect", odd, "--case", "c.inspection", "--json", "-")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    (archive,) = json.loads(done.stdout)["archives"]
    assert archive["name"] == "arch?ive.zip"
    assert archive["members"] == 1
    shown = subprocess.run(
        (sys.executable, "-m", "inspector", "source", "c.inspection", "1", "--archive", odd),
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        check=False,
    )
    assert b"Traceback" not in shown.stderr
