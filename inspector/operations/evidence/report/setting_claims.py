"""What is said of a setting, and where it differs: fact beside fact, none settled in silence."""

from collections.abc import Iterator
from typing import Final

from inspector.facts.disagreements import setting_disagreements
from inspector.facts.fact import Fact
from inspector.facts.timeline import begins
from inspector.facts.wording import day_of, held_from
from inspector.operations.evidence.report.fact_words import source_text
from inspector.operations.evidence.report.material import Material
from inspector.operations.evidence.report.setting_history import SettingMatter
from inspector.operations.evidence.report.words import bounded, listed, run, since, until
from inspector.operations.reasons import basis_words
from inspector.reports.pack.document import Block, Foreign, Paragraph, Text

_ROWS: Final = 200


def state_text(value: str) -> Text:
    """The state of a setting in a word."""
    return value if value in {"on", "off"} else Foreign(value)


def told(material: Material, matter: SettingMatter) -> Iterator[Block]:
    """Everything that facts say of a setting, in order of time."""
    rows = [
        (state_text(fact.value), held_from(fact), basis_words(fact.basis), source_text(material, fact))
        for fact in sorted(matter.facts, key=begins)
    ]
    columns = ("State", "When (UTC)", "How it is known", "Source")
    yield from bounded("Everything that is said of it", columns, rows, _ROWS, "in the table facts")
    if not rows:
        yield Paragraph("Nobody recorded it and nobody said anything of it: the default alone stands.")


def against(material: Material, matter: SettingMatter) -> Iterator[Block]:
    """Stretch by stretch, what counts and what is said against it, side by side."""
    rows: list[tuple[Text, ...]] = []
    for each in setting_disagreements(matter.facts, matter.setting, matter.default):
        when = day_of(each.start)
        if each.start != each.end:
            when = f"{since(each.start)} to {until(each.end, material.view.as_of)}"
        rows.append((when, _said(material, each.counts), listed([_said(material, fact) for fact in each.against])))
    columns = ("When (UTC)", "What counts", "What speaks against it")
    yield from bounded("Where what is said of it differs", columns, rows, _ROWS, "in the table facts")


def _said(material: Material, fact: Fact) -> Text:
    """What one fact says, since when, and how it is known."""
    return run(
        state_text(fact.value), f" ({held_from(fact)}; {basis_words(fact.basis)}; ", source_text(material, fact), ")"
    )
