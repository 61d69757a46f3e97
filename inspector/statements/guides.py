"""How to ask a platform for the archive: `resources/platforms/*.toml`, for `inspector platforms` and the window."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from inspector.assets import resource
from inspector.statements.entry import Entry
from inspector.statements.parse import parse_id
from inspector.toml_source import load_toml


@dataclass(frozen=True, slots=True)
class PlatformGuide:
    """How a person gets their archive from one platform, in plain words.

    `steps` are in order; `file_names` are the names that archives come under; `address` is the platform's own page about
    it, empty where none was established. `tick` says what to choose, `takes` how long it takes, `arrives` where it
    arrives, `before` what to mind before asking, `not_in_it` what no archive of the platform holds.
    """

    id: str
    name: str
    archive: str
    file_names: tuple[str, ...]
    address: str
    steps: tuple[str, ...]
    tick: str
    takes: str
    arrives: str
    before: str
    not_in_it: tuple[str, ...]


@cache
def load_platform_guides() -> tuple[PlatformGuide, ...]:
    """The guides of all platforms that have one, in order of their file names.

    Raises:
        InputFileError: a shipped guide breaks its schema: a fault of ours, found by the tests.
    """
    return tuple(read_guide(path) for path in sorted(resource("platforms").glob("*.toml")))


def read_guide(path: Path) -> PlatformGuide:
    """One guide.

    Raises:
        InputFileError: it breaks its schema.
    """
    source = load_toml(path)
    entry = Entry(source, None, 0, source.data)
    entry.only(PlatformGuide.__slots__)
    return PlatformGuide(
        id=parse_id(entry),
        name=entry.text("name"),
        archive=entry.text("archive"),
        file_names=entry.texts("file_names"),
        address=entry.text("address", ""),
        steps=entry.texts("steps"),
        tick=entry.text("tick"),
        takes=entry.text("takes"),
        arrives=entry.text("arrives"),
        before=entry.text("before"),
        not_in_it=entry.texts("not_in_it"),
    )
