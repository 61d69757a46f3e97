"""Members beside the chats, such as the account: every entry is a record, its secrets masked."""

from collections.abc import Iterator
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.assistants.context import Context, moment
from inspector.platforms.assistants.masked import masked
from inspector.platforms.json_stream.piece import Kind, piece_warnings, place
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.plan import EITHER, LIST, Opened
from inspector.platforms.json_stream.shown import lines
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.records.categories import Author, DataCategory
from inspector.records.record import Created, Record

_PLAN: Final = Opened(EITHER, named={}, each=Opened(LIST))
_ONE: Final = Opened(LIST)
_EMPTY: Final[tuple[Any, ...]] = (None, "", [], {})


def read_entries(
    archive: Archive, member: Member, category: DataCategory, context: Context, *, whole: bool = False
) -> Iterator[Reading]:
    """The entries of a member in order, what is odd about them, and what became of it.

    Their names are not established, so that each is shown line by line; an entry whose name speaks of sessions is of
    `login_security`. An instant counts where its name says that something was created.

    Args:
        archive: the archive.
        member: the member.
        category: that of its entries.
        context: what the first look found out.
        whole: the member is one object, and one entry.
    """
    number = 0
    with archive.open(member) as stream:
        for piece in json_pieces(stream, _ONE if whole else _PLAN, archive.limits):
            if piece.kind is not Kind.VALUE or (piece.value in _EMPTY and not piece.damaged):
                yield from piece_warnings(member, piece)
                continue
            number += 1
            names = " ".join(step for step in piece.path if isinstance(step, str)).replace("_", " ")
            yield Record(
                place(member, number, piece),
                DataCategory.LOGIN_SECURITY if "session" in names.casefold() else category,
                Author.OWNER,
                _made(piece.value, context),
                service=context.service,
                sender=context.own,
                title=names,
                text=lines(masked(piece.value)),
                damaged=piece.damaged,
            )
            yield from piece_warnings(member, piece, number)
        yield from finished(stream, member, category, number, "" if number else "It holds no data.")


def _made(value: Any, context: Context) -> Created | None:  # noqa: ANN401
    held = value if isinstance(value, dict) else {}
    told = (moment(each, context.bounds) for name, each in held.items() if "creat" in name.casefold())
    return next((each for each in told if isinstance(each, Created)), None)
