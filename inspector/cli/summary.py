"""The summary on a terminal: who, what archive, as of when, categories by verdict, what is missing, what was odd."""

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from inspector.cli.console import answer_console
from inspector.exposure.outcome import Verdict
from inspector.operations.answers import Summary
from inspector.operations.words import member_status_name, verdict_meaning, verdict_name
from inspector.records.instants import Instant, to_iso
from inspector.records.visible import visible_line
from inspector.statements.words import category_name

_LISTED = 30
"""Members that were not read and are named one by one."""


def print_summary(summary: Summary) -> None:
    """Print the summary to standard output: the same bytes everywhere where that is no terminal."""
    console = answer_console()
    _who_and_what(console, summary)
    _answer(console, summary)
    _platforms(console, summary)
    _categories(console, summary)
    _statements(console, summary)
    _facts(console, summary)
    _missing(console, summary)
    _odd(console, summary)


def _heading(console: Console, text: str) -> None:
    console.print()
    console.print(Text(text, style="bold"))


def _who_and_what(console: Console, summary: Summary) -> None:
    console.print(Text(summary.owner_name or "Owner not named in the archive", style="bold"))
    for archive in summary.archives:
        exported = _day(archive.exported_at) if archive.exported_at is not None else "day not known"
        console.print(f"{archive.platform_name} archive {archive.name}, exported {exported}, {archive.members} files")
        console.print(f"SHA-256 {archive.sha256}", style="dim")
    console.print(f"As of {to_iso(summary.as_of)}")
    statuses = ", ".join(
        f"{count} {member_status_name(status)}" for status, count in summary.members_by_status if count
    )
    console.print(f"{summary.members} files: {statuses}; {summary.records} records")
    for row in summary.unread[:_LISTED]:
        why = f": {visible_line(row.note)}" if row.note else ""
        about = Text(f"{visible_line(row.path)}, {member_status_name(row.status)}{why}")
        console.print(Padding(about, (0, 0, 0, 4)))
    if len(summary.unread) > _LISTED:
        console.print(f"    … and {len(summary.unread) - _LISTED} more; --json lists every file")
    if summary.repeated:
        noun = "record stands" if summary.repeated == 1 else "records stand"
        console.print(f"{summary.repeated} {noun} in more than one archive, counted once")


def _answer(console: Console, summary: Summary) -> None:
    console.print()
    console.print(summary.headline)
    if summary.earliest is not None:
        until = "still open" if summary.open_ended or summary.latest is None else to_iso(summary.latest)
        console.print(f"Earliest start of a window: {to_iso(summary.earliest)}; latest end: {until}")
    for seen in summary.seen:
        about = f"“{seen.name}” was {seen.state} on {_day(seen.at)}, as the archive shows; that says nothing of the time before."
        console.print(visible_line(about))
    if summary.view_note:
        console.print(visible_line(summary.view_note))


def _platforms(console: Console, summary: Summary) -> None:
    """Each platform for itself, and all of them, where there are several."""
    if not summary.platforms:
        return
    _heading(console, "Records by platform and verdict")
    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0))
    table.add_column("Platform", no_wrap=True)
    table.add_column("Records", justify="right")
    shown = [Verdict(verdict) for verdict, count in summary.verdicts if count]
    for verdict in shown:
        table.add_column(_heading_of(verdict), justify="right", no_wrap=True)
    lines = [(each.name, each.records, dict(each.verdicts)) for each in summary.platforms]
    for name, records, counts in (*lines, ("All platforms", summary.records, dict(summary.verdicts))):
        table.add_row(name, str(records), *(str(counts.get(verdict.value, 0) or "·") for verdict in shown))
    console.print(table)


def _categories(console: Console, summary: Summary) -> None:
    _heading(console, "Records by category and verdict")
    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0))
    table.add_column("Category", no_wrap=True)
    table.add_column("Records", justify="right")
    shown = [
        verdict for verdict in Verdict if any(dict(row.by_verdict).get(verdict.value) for row in summary.categories)
    ]
    for verdict in shown:
        table.add_column(_heading_of(verdict), justify="right", no_wrap=True)
    table.add_column("First", no_wrap=True)
    table.add_column("Last", no_wrap=True)
    for row in summary.categories:
        counts = dict(row.by_verdict)
        cells = [str(counts.get(verdict.value, 0) or "·") for verdict in shown]
        table.add_row(category_name(row.category), str(row.records), *cells, _day(row.first), _day(row.last))
    console.print(table)
    for verdict in shown:
        console.print(f"{verdict_name(verdict)}: {verdict_meaning(verdict)}", style="dim")


def _heading_of(verdict: Verdict) -> str:
    """The verdict's name on two lines where it is long: a figure's column stays narrow."""
    words = verdict_name(verdict).split()
    return "\n".join((" ".join(words[: (len(words) + 1) // 2]), " ".join(words[(len(words) + 1) // 2 :]))).strip()


def _statements(console: Console, summary: Summary) -> None:
    if not summary.statements:
        return
    _heading(console, "According to whom")
    for line in summary.statements:
        noun = "record" if line.records == 1 else "records"
        console.print(visible_line(f"{line.title} [{line.id}]"))
        about = f"{line.by}; {line.standing_words}; reaches {line.records} {noun}"
        if line.disputed_by:
            about += f"; disputed by {', '.join(line.disputed_by)}"
        console.print(Padding(Text(visible_line(about)), (0, 0, 0, 4)))


def _facts(console: Console, summary: Summary) -> None:
    _heading(console, "Facts that the answer rests on")
    if not summary.facts:
        console.print("None are known.")
    for fact in summary.facts:
        if fact.at is not None:
            when = f"seen {to_iso(fact.at)}"
        else:
            since = "always" if fact.since is None else f"from {to_iso(fact.since)}"
            when = since if fact.until is None else f"{since} until {to_iso(fact.until)}"
        console.print(visible_line(f"{fact.what}: {fact.value}, {when} ({fact.basis}; {fact.source})"))


def _missing(console: Console, summary: Summary) -> None:
    _heading(console, "What is missing")
    if not summary.missing:
        console.print("Nothing that this answer needs.")
    for line in summary.missing:
        console.print(visible_line(line.what))
        console.print(Padding(Text(visible_line(f"{line.why} {line.how_to_get}")), (0, 0, 0, 4)))


def _odd(console: Console, summary: Summary) -> None:
    _heading(console, "What was odd")
    if not summary.warnings:
        console.print("Nothing.")
    for group in summary.warnings:
        times = "" if group.count == 1 else f" ({group.count} times)"
        places = f" [{'; '.join(group.places)}]" if group.places else ""
        console.print(visible_line(f"{group.message}{times}{places}"))


def _day(instant: Instant | None) -> str:
    return "not dated" if instant is None else to_iso(instant)[:10]
