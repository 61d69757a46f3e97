"""Fills a request letter in for what a case lacks, and writes it."""

import io
from pathlib import Path
from typing import Final

from inspector.case.archives import archives
from inspector.errors import UsageError
from inspector.facts.fact import Missing
from inspector.facts.timeline import state_at, states
from inspector.operations.gaps import gaps
from inspector.operations.output import written_whole
from inspector.operations.summary import fact_line
from inspector.operations.viewing import View, viewed
from inspector.records.instants import to_iso
from inspector.reports.letter import ArchiveName, LetterDetails, letter
from inspector.reports.letter_files import letter_bytes
from inspector.reports.letter_template import LetterKind

ASKABLE: Final = frozenset({"account_region", "account", "use"})
"""What a platform knows and can be asked for, beside the history of its settings."""


def can_ask_for(gap: Missing) -> bool:
    """Whether a letter to the platform can ask for what is missing: the platform knows it, and the person does not."""
    return gap.fact.startswith("setting:") or gap.fact in ASKABLE


def write_letter(case: Path, kind: str, to: Path) -> tuple[str, ...]:
    """Write a letter of a kind (`access`, `objection`, `ccpa`) to a file; gives lines that say what is in it.

    Raises:
        UsageError: there is no such kind, or the file cannot be written.
        CaseRefused: the case cannot be read, or was never assessed.
    """
    if kind not in {each.value for each in LetterKind}:
        raise UsageError(f"--kind: there is no letter {kind}; there are {', '.join(each.value for each in LetterKind)}")
    if to.suffix.lower() not in {".txt", ".docx"}:
        raise UsageError(f"--to: a letter is a file that ends in .txt or .docx, not {to.name}")
    with viewed(case) as view:
        details = _details(view)
    written = letter(LetterKind(kind), details)
    with written_whole(to, io.BytesIO()) as stream:
        stream.write(letter_bytes(written, to.suffix.lower()))
    lines = [f"The letter is in {to.name}."]
    lines += [f"It asks for: {gap.what}" for gap in details.missing]
    lines.append("What stands in [square brackets] is left for you to fill in.")
    return tuple(lines)


def _details(view: View) -> LetterDetails:
    rows = archives(view.case.connection)
    newest = rows[-1]
    residence = state_at(states(view.facts, "residence"), view.as_of - 1)
    # Of the use itself every letter asks by its template.
    asked = [gap for gap in gaps(view, newest.platform) if can_ask_for(gap) and gap.fact != "use"]
    return LetterDetails(
        name=newest.owner_name,
        identifiers=newest.owner_identifiers,
        platform=newest.platform,
        archives=tuple(ArchiveName(row.name, row.sha256) for row in rows if row.platform == newest.platform),
        as_of=view.as_of,
        missing=tuple(asked),
        known=tuple(_known(view, newest.platform)),
        region=residence.value or "",
    )


def _known(view: View, platform: str) -> list[str]:
    """What is known, less what is no business of this platform: facts and settings of others."""
    theirs = {
        f"setting:{each.setting}"
        for each in view.knowledge.statements
        if each.setting and platform not in each.platforms
    }
    its = {f"setting:{each.setting}" for each in view.knowledge.statements if platform in each.platforms}
    lines = []
    for fact in view.facts:
        if fact.platform not in {"", platform} or fact.what in theirs - its:
            continue
        line = fact_line(fact, view.knowledge)
        when = (
            f"seen {to_iso(line.at)}"
            if line.at is not None
            else ""
            if line.since is None
            else f"from {to_iso(line.since)}"
        )
        until = "" if line.until is None else f" until {to_iso(line.until)}"
        lines.append(f"{line.what}: {line.value}{', ' if when or until else ''}{when}{until} ({line.basis})")
    return lines
