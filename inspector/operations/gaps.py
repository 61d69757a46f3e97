"""What is missing: what the archives do not hold, less what is known from elsewhere by now."""

from inspector.case.archives import archives
from inspector.case.facts import missing_by_archive
from inspector.facts.fact import Basis, Missing
from inspector.operations.viewing import View


def gaps(view: View) -> tuple[Missing, ...]:
    """Everything that is missing from the case, each once.

    An archive that was read only in part, and a setting that statements name and nobody recorded, are
    among it. What the newest archive of a platform holds is not missing, whatever older ones lacked.
    """
    connection = view.case.connection
    found: dict[str, Missing] = {}
    by_archive = missing_by_archive(connection)
    newest = {row.platform: row for row in archives(connection)}
    for row in newest.values():
        for gap in by_archive.get(row.id, ()):
            found.setdefault(gap.what, gap)
    for row in archives(connection):
        if not row.complete:
            what = f"Part of {row.name}"
            found[what] = Missing(
                what, "Its reading was interrupted.", "Open the archive again: reading goes on where it stopped."
            )
    told = {fact.what for fact in view.facts if fact.basis in {Basis.ARCHIVE, Basis.DECLARED}}
    # A setting's history stays asked for: one state does not say when it changed.
    return tuple(gap for gap in found.values() if gap.fact not in told or gap.fact.startswith("setting:"))
