"""`inspector statements`, `inspector platforms` and `inspector letter`."""

from pathlib import Path
from typing import Annotated

import typer

from inspector.cli.lines import write_lines

statements = typer.Typer(help="The knowledge base: who says what, since when, and on which sources.")

OwnStatements = Annotated[list[Path] | None, typer.Option("--statements", help="Statements of your own (TOML).")]


@statements.command("list")
def list_command(own: OwnStatements = None) -> None:
    """List every statement: who says what of which data, where, when, and how well it stands."""
    from rich.table import Table  # noqa: PLC0415

    from inspector.cli.console import answer_console  # noqa: PLC0415
    from inspector.statements.describe import statement_table  # noqa: PLC0415
    from inspector.statements.load import load_knowledge  # noqa: PLC0415

    knowledge = load_knowledge(tuple(own or ()))
    table = Table(box=None, pad_edge=False, padding=(0, 1, 1, 0))
    for heading in ("id", "by", "asserts", "purpose", "categories", "regions", "period", "standing"):
        table.add_column(heading, overflow="fold")
    for row in statement_table(knowledge):
        table.add_row(row.id, row.by, row.asserts, row.purpose, row.categories, row.regions, row.period, row.standing)
    console = answer_console(plain_width=200)
    console.print(table)
    console.print(f"{len(knowledge.statements)} statements, version {knowledge.version} of {knowledge.date}")


@statements.command("show")
def show_command(
    statement: Annotated[str, typer.Argument(metavar="ID", help="A statement's id.")], own: OwnStatements = None
) -> None:
    """Show one statement in full, with its sources and with whoever disputes it."""
    from inspector.operations.knowledge import statement_lines  # noqa: PLC0415

    write_lines(statement_lines(statement, tuple(own or ())))


@statements.command("events")
def events_command(own: OwnStatements = None) -> None:
    """Print the chronology: what happened when, with its sources."""
    from inspector.operations.knowledge import event_lines  # noqa: PLC0415

    write_lines(event_lines(tuple(own or ())))


@statements.command("check")
def check_command(
    file: Annotated[
        Path | None, typer.Argument(help="A statements file; the shipped ones where none is named.")
    ] = None,
) -> None:
    """Check statements: schema, sources, dates, contradictions that do not name each other."""
    from inspector.operations.knowledge import check_lines  # noqa: PLC0415

    write_lines(check_lines(file))


def platforms_command() -> None:
    """Say which platforms are supported, and how to ask each for the archive."""
    from inspector.operations.knowledge import platform_lines  # noqa: PLC0415

    write_lines(platform_lines())


def letter_command(
    case: Annotated[Path, typer.Argument(help="A case file (.inspection).")],
    kind: Annotated[str, typer.Option("--kind", help="access (GDPR Art. 15), objection (Art. 21) or ccpa.")],
    to: Annotated[Path, typer.Option("--to", help="The letter: a file that ends in .txt or .docx.")],
) -> None:
    """Fill in a request letter for the facts that the archive lacks."""
    from inspector.operations.letter import write_letter  # noqa: PLC0415

    write_lines(write_letter(case, kind, to))
