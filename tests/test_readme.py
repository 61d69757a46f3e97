"""The README names everything there is: commands, options, categories, verdicts, platforms, statement fields."""

import re
from pathlib import Path
from typing import Any

import typer

from inspector.cli.commands import app
from inspector.exposure.outcome import Verdict
from inspector.platforms import PLATFORMS
from inspector.records.categories import DataCategory
from inspector.statements.parse import STATEMENT_KEYS
from inspector.statements.statement import Asserts, Purpose, Reach, Standing

README = (Path(__file__).resolve().parents[1] / "README.md").read_text(encoding="utf-8")


def commands(group: Any) -> dict[str, Any]:
    """Name to command; none where the command is no group. Newer versions of Typer bring their own Click."""
    return dict(getattr(group, "commands", {}))


def test_every_command_is_named() -> None:
    found = commands(typer.main.get_command(app))
    assert {
        "inspect",
        "open",
        "demo",
        "search",
        "source",
        "statements",
        "platforms",
        "letter",
        "export",
        "verify",
    } <= set(found)
    for name, command in found.items():
        assert f"inspector {name}" in README, name
        for below in commands(command):
            assert f"`{below}" in README or f"{name} {below}" in README, below


def test_every_option_of_every_command_is_named() -> None:
    options = [
        (name, option)
        for name, command in commands(typer.main.get_command(app)).items()
        for each in (command, *commands(command).values())
        for parameter in each.params
        if (option := parameter.opts[0]).startswith("--") and option != "--help"
    ]
    assert len(options) > 10
    assert [(name, option) for name, option in options if option not in README] == []


def test_every_category_verdict_platform_and_statement_field_is_named() -> None:
    for category in DataCategory:
        assert f"`{category.value}`" in README, category
    for verdict in Verdict:
        assert f"`{verdict.value}`" in README, verdict
    for platform in PLATFORMS:
        assert platform.name in README, platform.name
    for key in STATEMENT_KEYS:
        assert f"`{key}`" in README, key
    for word in (*Asserts, *Purpose, *Standing, *Reach):
        assert f"`{word.value}`" in README, word


def test_the_two_commands_stand_in_blocks_of_their_own() -> None:
    blocks = re.findall(r"```\n(.+?)\n```", README, flags=re.DOTALL)
    lines = [block for block in blocks if block.startswith("python3 -m venv")]
    assert len(lines) == 2
    assert lines[0].endswith("inspector demo")
    assert lines[1].endswith("-m pytest")


def test_pictures_and_paths_that_it_names_exist() -> None:
    root = Path(__file__).resolve().parents[1]
    for target in re.findall(r"!\[[^]]*\]\(([^)]+)\)", README):
        assert (root / target).is_file(), target
    for path in re.findall(r"`((?:tests|resources|inspector)/[\w./]+)`", README):
        assert (root / path).exists(), path
