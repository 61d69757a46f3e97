"""What changed between two exports, on a terminal: records that went or came, settings in both, files that one alone holds."""

from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from inspector.cli.console import answer_console
from inspector.operations.export_changes import Export, ExportChanges, SettingSeen
from inspector.operations.words import moment
from inspector.records.instants import Instant
from inspector.statements.words import category_name

_NAMED = 10
"""Members that one export alone holds and that are named one by one."""


def print_changes(found: Sequence[ExportChanges]) -> None:
    """Print what changed between exports to standard output."""
    console = answer_console()
    for each in found:
        _print(console, each)


def _print(console: Console, changes: ExportChanges) -> None:
    console.print()
    console.print(Text(f"What changed between two exports of {changes.platform}", style="bold"))
    console.print(f"Earlier: {_named(changes.earlier)}")
    console.print(f"Later: {_named(changes.later)}")
    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0))
    table.add_column("Category", no_wrap=True)
    for heading in (
        "In both",
        "Only in the\nearlier",
        "Only in the later,\nmade before",
        "Only in the later,\nmade since or undated",
    ):
        table.add_column(heading, justify="right", no_wrap=True)
    for kind in changes.kinds:
        cells = (kind.both, kind.gone, kind.appeared, kind.since)
        table.add_row(category_name(kind.category), *(str(count or "·") for count in cells))
    console.print(table)
    for line in change_notes(changes):
        console.print(Padding(Text(line), (0, 0, 0, 4)))


def change_notes(changes: ExportChanges) -> Iterator[str]:
    """What goes with the figures: what they do not tell, settings in both exports, files that one alone holds."""
    if changes.gone:
        yield (
            "A record that only the earlier export holds may have been deleted by you, by somebody else or by the platform, or "
            "the later export leaves it out. The archives do not say which."
        )
    for kind in changes.kinds:
        if kind.unread:
            yield (
                f"{category_name(kind.category)}: for {kind.unread} of {kind.gone} records the later export holds no file of "
                "their kind, or none that could be read whole."
            )
        if kind.reworded:
            yield (
                f"{category_name(kind.category)}: {kind.reworded} of {kind.gone} records stand in the later export at the same "
                "time in the same conversation with another text."
            )
    for setting in changes.settings:
        yield _setting(setting)
    for count, which, names in (
        (len(changes.members_gone), "earlier", changes.members_gone),
        (len(changes.members_new), "later", changes.members_new),
    ):
        if count:
            more = f" and {count - _NAMED} more" if count > _NAMED else ""
            yield f"Files that only the {which} export holds, {count} in all: {', '.join(names[:_NAMED])}{more}"


def _setting(setting: SettingSeen) -> str:
    before, after = (
        f"{state or 'not shown'}{_when(at)}"
        for state, at in ((setting.earlier, setting.earlier_at), (setting.later, setting.later_at))
    )
    return f"Setting “{setting.name}”: {before} in the earlier export, {after} in the later"


def _when(at: Instant | None) -> str:
    return "" if at is None else f" ({moment(at)})"


def _named(export: Export) -> str:
    return f"{export.name}, speaks up to {moment(export.as_of)}"
