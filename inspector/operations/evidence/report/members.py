"""Every member accounted for: how many became what, those that were not read with the reason, what was odd."""

from collections.abc import Iterator
from typing import Final

from inspector.case.archives import members, members_by_status
from inspector.case.counts import warnings
from inspector.operations.evidence.report.facts import DISAGREEMENTS
from inspector.operations.evidence.report.material import Material
from inspector.operations.evidence.report.words import bounded, listed, number_of, run
from inspector.operations.summary import grouped, with_setting_names
from inspector.operations.words import member_status_name
from inspector.records.record import MemberStatus
from inspector.reports.pack.document import Block, Foreign, Grid, Items, Paragraph, Part

_UNREAD: Final = 200
_ODD: Final = 100


def members_part(material: Material) -> Part:
    """The part on members."""
    return Part("members", "Members of the archives", (*_statuses(material), *_unread(material), *_odd(material)))


def _statuses(material: Material) -> Iterator[Block]:
    counted = members_by_status(material.view.case.connection)
    rows = tuple((member_status_name(status), f"{count:,}") for status, count in counted)
    total = ("all members", f"{sum(count for _, count in counted):,}")
    yield Paragraph(
        "A member is one file inside an archive. None is passed over: each is read, or listed here with the reason."
    )
    yield Grid("Members by what became of them", ("What became of it", "Members"), (*rows, total), frozenset({1}))


def _unread(material: Material) -> Iterator[Block]:
    rows = [
        (Foreign(row.path), member_status_name(row.status), Foreign(row.note) if row.note else "no reason was noted")
        for row in members(material.view.case.connection)
        if row.status != MemberStatus.READ
    ]
    if not rows:
        yield Paragraph("Every member was read.")
    columns = ("Member", "What became of it", "Why")
    yield from bounded("Members that were not read", columns, rows, _UNREAD, "in the table members")


def _odd(material: Material) -> Iterator[Block]:
    knowledge = material.view.knowledge
    found = [row for row in warnings(material.view.case.connection) if row.code not in DISAGREEMENTS]
    groups = grouped((with_setting_names(row, knowledge) for row in found), str)
    if not groups:
        yield Paragraph("Nothing else was odd about the archives.")
        return
    yield Paragraph("What was odd, with the first places where it stands:")
    lines = [
        run(
            Foreign(group.message),
            "" if group.count == 1 else f" ({number_of(group.count, 'time')})",
            *((" In ", listed([Foreign(place) for place in group.places]), ".") if group.places else ()),
        )
        for group in groups[:_ODD]
    ]
    yield Items(tuple(lines))
    if len(groups) > _ODD:
        yield Paragraph(f"And {len(groups) - _ODD:,} more in the table warnings.")
