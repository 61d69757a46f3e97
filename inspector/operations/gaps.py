"""What is missing: what the archives do not hold, less what is known from elsewhere by now."""

from inspector.case.archives import archives
from inspector.case.facts import missing_by_archive
from inspector.facts.fact import Basis, Missing
from inspector.operations.viewing import View


def gaps(view: View, platform: str = "") -> tuple[Missing, ...]:
    """Everything that is missing from the case, each once; of one platform alone where it is named.

    An archive that was read only in part, and a setting that statements name and nobody recorded, are
    among it. What the newest archive of a platform holds is not missing, whatever older ones lacked; what
    one platform's archive tells of an account fills no gap of another's.
    """
    connection = view.case.connection
    found: dict[str, Missing] = {}
    by_archive = missing_by_archive(connection)
    rows = [row for row in archives(connection) if platform in {"", row.platform}]
    newest = {row.platform: row for row in rows}
    known = [fact for fact in view.facts if fact.basis in {Basis.ARCHIVE, Basis.DECLARED}]
    for row in newest.values():
        told = {fact.what for fact in known if fact.platform in {"", row.platform}}
        for gap in by_archive.get(row.id, ()):
            # A setting's history stays asked for: one state does not say when it changed.
            if gap.fact not in told or gap.fact.startswith("setting:"):
                found.setdefault(gap.what, gap)
    for row in rows:
        if not row.complete:
            what = f"Part of {row.name}"
            found[what] = Missing(
                what, "Its reading was interrupted.", "Open the archive again: reading goes on where it stopped."
            )
    return tuple(found.values())
