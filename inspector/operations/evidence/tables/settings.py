"""The history of each setting that matters to a pack, as a table: recorded, seen, assumed, default and unknown states."""

from collections.abc import Iterator
from typing import Final

from inspector.operations.evidence.report.material import Material
from inspector.operations.evidence.report.setting_history import settings_that_matter
from inspector.operations.reasons import source_words
from inspector.operations.result import iso
from inspector.reports.pack.tables import Column, Kind, Row, Table

SETTINGS: Final = Table(
    "settings",
    "Settings history",
    "One row a stretch on which a setting stayed the same as far as is known. Where statements differ in the state that holds by "
    "default, each default has rows of its own.",
    (
        Column("setting", "Setting", width=28),
        Column("name", "Name", width=36),
        Column("platform", "Platform", width=12),
        Column("default", "By default", width=10),
        Column("from", "From (UTC); empty: no known beginning", Kind.INSTANT, 19),
        Column("to", "To (UTC); empty: no known end", Kind.INSTANT, 19),
        Column("state", "State", width=10),
        Column("basis", "Basis", width=12),
        Column("source", "Source", Kind.FOREIGN, 70),
    ),
)


def setting_rows(material: Material) -> Iterator[Row]:
    """The rows of the table of settings."""
    names = {setting.id: setting.name for setting in material.view.knowledge.settings}
    for matter in settings_that_matter(material):
        for state in matter.history.states:
            yield (
                matter.setting,
                names.get(matter.setting, matter.setting),
                matter.platform,
                matter.default,
                iso(state.start),
                iso(state.end),
                state.value or "unknown",
                state.basis.word,
                "; ".join(dict.fromkeys(source_words(fact) for fact in state.facts)),
            )
