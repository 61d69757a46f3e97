"""What a case offers to choose from for a pack: its kinds of data, its tags, its archives."""

from dataclasses import dataclass
from pathlib import Path

from inspector.case.archives import archives
from inspector.case.counts import category_counts
from inspector.operations.ask_anew import asked_in
from inspector.operations.asked import Asked
from inspector.operations.bundling import is_there, places_of
from inspector.operations.viewing import viewed


@dataclass(frozen=True, slots=True)
class PackOffers:
    """What there is to choose from.

    Args:
        categories: each with its number of records, most first.
        verdicts: the words of those that a record has.
        tags: each with its number of records, by name.
        archives: where the case's archives are, those that are there.
        asked: what decides verdicts in this view of the case.
    """

    categories: tuple[tuple[str, int], ...]
    verdicts: tuple[str, ...]
    tags: tuple[tuple[str, int], ...]
    archives: tuple[Path, ...]
    asked: Asked


def pack_offers(case: Path) -> PackOffers:
    """What a case offers to choose from.

    Raises:
        CaseRefused: it is no case file, or no inspection of it was ever finished.
    """
    with viewed(case) as view:
        connection = view.case.connection
        counts = category_counts(connection)
        tags = connection.execute(
            "SELECT tag.name, count(*) FROM tag JOIN record ON record.id = tag.record WHERE record.canonical IS NULL GROUP BY 1 ORDER BY 1"
        )
        kept = [row.path for row in archives(connection) if is_there(row.path)]
        return PackOffers(
            categories=tuple(
                (row.category, row.records) for row in sorted(counts, key=lambda row: (-row.records, row.category))
            ),
            verdicts=tuple(sorted({verdict for row in counts for verdict, records in row.by_verdict if records})),
            tags=tuple(tags),
            archives=tuple(path for each in kept for path in places_of(each)),
            asked=asked_in(view),
        )
