"""The README names everything there is: commands, options, categories, verdicts, platforms, statement fields."""

import re
from pathlib import Path

import typer
from click import Group, Option

from inspector.cli.commands import app
from inspector.exposure.outcome import Verdict
from inspector.platforms import PLATFORMS
from inspector.records.categories import DataCategory
from inspector.statements.parse import STATEMENT_KEYS
from inspector.statements.statement import Asserts, Purpose, Reach, Standing

README = (Path(__file__).resolve().parents[1] / "README.md").read_text(encoding="utf-8")


def test_every_command_is_named() -> None:
    group = typer.main.get_command(app)
    assert isinstance(group, Group)
    for name, command in group.commands.items():
        assert f"inspector {name}" in README, name
        if isinstance(command, Group):
            for below in command.commands:
                assert f"`{below}" in README or f"{name} {below}" in README, below


def test_every_option_of_inspect_is_named() -> None:
    group = typer.main.get_command(app)
    assert isinstance(group, Group)
    for name, command in group.commands.items():
        for parameter in command.params:
            if isinstance(parameter, Option) and parameter.name != "help":
                assert parameter.opts[0] in README, (name, parameter.opts)


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
