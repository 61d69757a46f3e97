"""One hostile file and what the program must do with it: refuse in a line, or go on and say what was odd."""

from dataclasses import dataclass
from pathlib import Path

from tests.hostile.export import NAME, RECORDS
from tests.hostile.watching import Ran, inspect_watched

MEMORY = 200 * 1024**2
SECONDS = 4.0
"""Of processor time. Starting alone takes nearly one; the wall clock says little on a machine that is shared."""
WALL = 120.0
"""What no run may take whatever else the machine does: it would hang."""


@dataclass(frozen=True)
class Case:
    """A hostile file.

    Args:
        threat: its number in the list of threats, with a word.
        data: the bytes of the file.
        status: the exit status.
        words: what the one line says where it is refused.
        codes: warnings that must be there.
        states: what becomes of members: (path, status, records); those of the sound export come on top.
        options: of the command line.
        name: of the file.
        seconds: of processor time, where the file says otherwise than the usual.
        memory: bytes of all processes together, where the file says otherwise than the usual.
    """

    threat: str
    data: bytes
    status: int = 0
    words: str = ""
    codes: tuple[str, ...] = ()
    states: tuple[tuple[str, str, int], ...] = ()
    options: tuple[str, ...] = ()
    name: str = NAME
    seconds: float = SECONDS
    memory: int = MEMORY

    def __str__(self) -> str:
        return self.threat


def refused(threat: str, data: bytes, words: str, *options: str, name: str = NAME) -> Case:
    """A file that must be refused with exit status 3 and one line."""
    return Case(threat, data, 3, words, options=options, name=name)


def run_case(top: Path, case: Case) -> Ran:
    """Opens the file of a case and holds the run to all that is expected of it."""
    path = top / case.name
    path.write_bytes(case.data)
    ran = inspect_watched(top, path, *case.options)
    assert ran.status == case.status, ran.err
    assert ran.cost.peak < case.memory, f"{ran.cost.peak:,} bytes"
    assert ran.cost.seconds < case.seconds, f"{ran.cost.seconds} s"
    assert ran.wall < WALL
    if case.status:
        assert case.words in ran.err, ran.err
        return ran
    assert set(case.codes) <= ran.codes, ran.codes
    members = ran.members
    for state in case.states:
        assert state in members, members
    assert sum(records for _, _, records in members) == sum(
        figures["records"] for figures in ran.result["categories"].values()
    )
    assert ran.result["archives"][0]["members"] == len(members)
    for warning in ran.result["warnings"]:
        assert "\n" not in warning["message"]
    assert not any(ord(letter) < 32 and letter != "\n" for letter in ran.out), "control characters on the terminal"
    return ran


def sound(ran: Ran, records: int = RECORDS) -> None:
    """Nothing was lost: the sound export's members are read whole beside whatever else there was."""
    found = {(path, records) for path, status, records in ran.members if status == "read"}
    assert {("messages.csv", 3), ("Profile.csv", 1), ("Connections.csv", 1)} <= found
    assert sum(count for _, _, count in ran.members) >= records
