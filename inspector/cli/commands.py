"""The commands of the contract's section 7, put together."""

from typing import Annotated

import typer

from inspector.cli import batch, inspecting, knowledge, looking, opening, packing

app = typer.Typer(
    name="inspector",
    help="Shows which of your data could have been shared for AI training, when, and according to whom.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    *,
    version: Annotated[bool, typer.Option("--version", help="Print the version and stop.")] = False,
) -> None:
    """Open the desktop app where no command is given."""
    if version:
        from inspector import __version__  # noqa: PLC0415

        typer.echo(f"inspector {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        raise typer.Exit(opening.open_window(()))


app.command("open")(opening.open_command)
app.command("inspect")(inspecting.inspect_command)
app.command("demo")(inspecting.demo_command)
app.command("batch")(batch.batch_command)
app.command("export")(packing.export_command)
app.command("verify")(packing.verify_command)
app.command("search")(looking.search_command)
app.command("source")(looking.source_command)
app.command("changes")(looking.changes_command)
app.add_typer(knowledge.statements, name="statements")
app.command("platforms")(knowledge.platforms_command)
app.command("letter")(knowledge.letter_command)
