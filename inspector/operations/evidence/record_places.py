"""Where the bytes of a pack's records stand: member by member, in order."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from inspector.operations.evidence.scope import Scope
from inspector.operations.viewing import View

_PAGE: Final = 5_000


@dataclass(frozen=True, slots=True)
class RecordPlace:
    """Where one record's bytes stand, and its number in the pack."""

    number: str
    label: str
    member: int
    record: str
    offset: int
    length: int
    sha256: str


def by_member(view: View, scope: Scope) -> Iterator[tuple[int, Iterator[RecordPlace]]]:
    """The records of the pack by member, those of one member in their order."""
    stream = _places(view, scope)
    current: list[RecordPlace | None] = [next(stream, None)]

    def of(member: int) -> Iterator[RecordPlace]:
        while (place := current[0]) is not None and place.member == member:
            yield place
            current[0] = next(stream, None)

    while (head := current[0]) is not None:
        yield head.member, of(head.member)


def _places(view: View, scope: Scope) -> Iterator[RecordPlace]:
    page: list[tuple[str, int]] = []
    for pair in scope.numbered():
        page.append(pair)
        if len(page) == _PAGE:
            yield from _looked_up(view, page)
            page = []
    yield from _looked_up(view, page)


def _looked_up(view: View, page: list[tuple[str, int]]) -> Iterator[RecordPlace]:
    numbers = {record: number for number, record in page}
    marks = ", ".join("?" * len(page))
    rows = view.case.connection.execute(
        "SELECT record.id, substr(archive.sha256, 1, 8) || '.' || member.ordinal || '.' || record.number, record.member, "
        "coalesce(record.pointer, record.number), record.offset, record.length, record.sha256 FROM record "
        "JOIN member ON member.id = record.member JOIN archive ON archive.id = member.archive "
        f"WHERE record.id IN ({marks}) ORDER BY record.id",
        [record for _, record in page],
    )
    for record, label, member, number, offset, length, digest in rows:
        yield RecordPlace(numbers[record], label, member, str(number), offset, length, digest.hex())
