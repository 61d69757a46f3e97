"""The platforms that are known by name, and their readers: the same ones, and no reader is loaded for a name."""

import subprocess
import sys

from inspector.platforms import PLATFORMS, platform_by_id
from inspector.platforms.readers import READERS
from tests.support.program import ROOT

NAMED = """
import sys
from inspector.platforms import PLATFORMS
assert [each.name for each in PLATFORMS]
print(sorted(name for name in sys.modules if name.startswith("inspector.platforms.") and name.endswith(".adapter")))
"""


def test_every_platform_is_known_by_the_name_of_its_reader() -> None:
    assert [(each.id, each.name) for each in PLATFORMS] == [(each.id, each.name) for each in READERS.values()]
    assert platform_by_id("linkedin").name == "LinkedIn"


def test_a_name_needs_no_reader() -> None:
    done = subprocess.run([sys.executable, "-c", NAMED], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
