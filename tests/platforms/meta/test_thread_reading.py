"""Threads read once where they are small and twice where they are not give the same; lines of the platform are told."""

from pathlib import Path

import pytest

from inspector.platforms.facebook.adapter import Facebook
from inspector.platforms.meta_export import threads
from inspector.platforms.meta_export.mojibake import may_be_doubled, mended_value
from inspector.platforms.meta_export.system_lines import Line, line_of
from inspector.platforms.platform import Reading
from tests.support.memory_archive import MemoryArchive
from tests.support.meta import sample

TOP = Path(__file__).parent / "facebook_samples"


def readings(archive: MemoryArchive) -> list[Reading]:
    survey = Facebook().survey(archive)
    return [each for member in archive.members for each in Facebook().read(archive, member, survey)]


@pytest.mark.parametrize("era", sorted(each.name for each in TOP.iterdir()))
def test_a_thread_that_is_too_large_to_be_held_is_read_twice_and_gives_the_same(
    era: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = sample(TOP / era)
    once = readings(archive)
    monkeypatch.setattr(threads, "_HELD", 0)
    assert readings(archive) == once


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("Ada created the group.", Line.GROUP),
        ("Ada hat die Gruppe verlassen.", Line.GROUP),
        ("Ada heeft de groep verlaten.", Line.GROUP),
        ("Ada a nommé le groupe Quay", Line.GROUP),
        ("Ada nombró al grupo Quay", Line.GROUP),
        ("You are now connected on Messenger.", Line.SYSTEM),
        ("Ihr seid jetzt auf Messenger verbunden.", Line.SYSTEM),
        ("Je bent nu verbonden op Messenger.", Line.SYSTEM),
        ("Say hi to your new Facebook friend, Bo.", Line.SYSTEM),
        ("Ada set the nickname for Bo to B.", Line.SYSTEM),
        ("Ada set your nickname to B.", Line.SYSTEM),
        ("Ada changed the theme to Tide.", Line.SYSTEM),
        ("Ada set the emoji to X", Line.SYSTEM),
        ("Ada pinned a message.", Line.SYSTEM),
        ("Ada turned off disappearing messages.", Line.SYSTEM),
        ("Messages and calls are secured with end-to-end encryption. More.", Line.SYSTEM),
        ("Liked a message", Line.LIKE),
        ("Gefällt eine Nachricht", Line.LIKE),
        ("Vond een bericht leuk", Line.LIKE),
        ("A aimé un message", Line.LIKE),
        ("Le gustó un mensaje", Line.LIKE),
        ("The group met at the pier", Line.MESSAGE),
        ("Fog", Line.MESSAGE),
    ],
)
def test_lines_of_the_platform_are_told(said: str, line: Line) -> None:
    assert line_of(said) is line


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        (b'"caf\\u00c3\\u00a9"', "caf\u00c3\u00a9"),
        ('"caf\u00c3\u00a9"'.encode(), "caf\u00c3\u00a9"),
        ('"caf\\u00c3\\u00a9"'.encode("utf-16-le"), "caf\u00c3\u00a9"),
    ],
)
def test_what_could_be_mended_is_looked_into(raw: bytes, value: str) -> None:
    assert may_be_doubled(raw)
    assert mended_value(value) == ("café", 1)
    assert not may_be_doubled(b'"plain\\n"')
