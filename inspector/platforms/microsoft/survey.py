"""What a first look at an export gives: its day, its owner, the files that are there, and what is missing."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.facts.fact import Missing
from inspector.platforms.dates.read import Bounds
from inspector.platforms.json_stream.piece import Kind, Piece
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.small import own_name, text
from inspector.platforms.microsoft.context import OPENED, Context, exported, moment, person_id, same_person
from inspector.platforms.microsoft.messages import MESSAGES
from inspector.platforms.microsoft.recognise import is_media, is_messages
from inspector.platforms.platform import Owner, Survey
from inspector.records.categories import Sign
from inspector.records.instants import Instant, day_after, utc
from inspector.records.record import Created, ExtractionWarning

_ANY: Final = Bounds(utc(2100), OPENED)
_LOOKED_AT: Final = 5_000
"""Messages among which the owner's name is looked for."""
_SAID: Final = frozenset({("userId",), ("exportDate",)})
_ASK: Final = "Ask Microsoft in a privacy request; this program writes the letter."
_MISSING: Final = (
    Missing(
        "How “Model training” and the other switches stood, and every change of them",
        "No export of Microsoft's that is known shows them.",
        "Say it in a facts file or in the window, with a dated screenshot.",
        "setting:microsoft.copilot_training",
    ),
    Missing(
        "Where you lived, and from when until when",
        "Some statements hold in some countries alone. No export says it.",
        "Say it in a facts file or in the window.",
        "residence",
    ),
    Missing(
        "What kind of account it was",
        "What Microsoft says differs for accounts of work or school. This export does not say which yours is.",
        "Say it in a facts file or in the window.",
        "subscription",
    ),
    Missing(
        "Mail of Outlook.com, searches, and other activity of the account",
        "They come in other downloads: a mailbox (PST), which is not read here, and the privacy dashboard's, whose layout is not established.",
        "Keep those downloads; a letter can ask for the same data in another form.",
    ),
    Missing(
        "Pictures, videos and voice messages that are not in the export",
        "Skype kept such files for about thirty days, and many exports lack them.",
        "Whoever you wrote with may still have them.",
    ),
    Missing(
        "Which of your data were taken for which model, when, and who received them",
        "No export says it: it is known to Microsoft alone.",
        _ASK,
        "use",
    ),
)


@dataclass(slots=True)
class _Found:
    """What stands before the conversations, and, where that is missing, what stands in them."""

    owner_id: str = ""
    owner_name: str = ""
    day: Instant | None = None
    newest: Instant = OPENED
    seen: int = 0
    names: dict[str, None] = field(default_factory=dict)

    def take(self, piece: Piece) -> None:
        """Learn from one piece."""
        if piece.path in _SAID and piece.kind is Kind.VALUE:
            if piece.path == ("userId",):
                self.owner_id = self.owner_id or person_id(piece.value)
            else:
                self.day = self.day or exported(piece.value)
        elif piece.kind is Kind.VALUE and "MessageList" in piece.path and isinstance(piece.value, dict):
            self._message(piece.value)

    def _message(self, held: dict[str, Any]) -> None:
        self.seen += 1
        made = moment(held, _ANY)
        self.newest = max(self.newest, made.earliest) if isinstance(made, Created) else self.newest
        name = text(held.get("displayName")).strip()
        if name and same_person(person_id(held.get("from")), self.owner_id):
            self.owner_name = self.owner_name or name
            self.names[name] = None

    @property
    def enough(self) -> bool:
        """Whether reading on tells nothing more that is needed."""
        return bool(self.day and self.owner_id) and (bool(self.owner_name) or self.seen >= _LOOKED_AT)


def survey(archive: Archive) -> Survey:
    """A first look: what stands before the conversations, and the owner's first message; all where nothing else tells the day."""
    found = _Found()
    for member in archive.members:
        if not member.problem and is_messages(archive, member):
            _look(archive, member, found)
    exported_at = found.day or found.newest
    as_of = exported_at if found.day else day_after(exported_at)
    marks = (found.owner_id.removeprefix("8:"),) if found.owner_id else ()
    names = tuple(found.names)
    return Survey(
        exported_at=exported_at,
        exported_at_basis="member_time" if found.day else "newest_record",
        as_of=as_of,
        owner=Owner(found.owner_name, names, marks),
        facts=(),
        observations=(),
        missing=_MISSING,
        warnings=tuple(_odd(found)),
        unshown_signs=(Sign.INMAIL, Sign.RATED, Sign.TO_AI, Sign.THIRD_PARTY, Sign.SHARED_LINK),
        context=Context(found.owner_id, found.owner_name, as_of, _media(archive.members)),
    )


def _look(archive: Archive, member: Member, found: _Found) -> None:
    with archive.open(member) as stream:
        for piece in json_pieces(stream, MESSAGES, archive.limits):
            found.take(piece)
            if found.enough:
                return


def _odd(found: _Found) -> Iterable[ExtractionWarning]:
    if not found.day:
        message = (
            "Nothing says when this export was made; its newest message is taken as the day up to which it speaks."
        )
        yield ExtractionWarning("export_day_unknown", message)
    if not found.owner_id:
        message = "The export does not say whose it is; every message counts as somebody else's."
        yield ExtractionWarning("owner_unknown", message)
    yield ExtractionWarning(
        "service_assumed",
        "Skype's export and that of Teams for personal use have one layout. Chats count as Skype's, unless they bear ids that "
        "Teams alone gives.",
    )


def _media(members: Iterable[Member]) -> frozenset[str]:
    """The ids of the files that are there: what stands before the first dot of their names."""
    files = (own_name(member.path) for member in members if not member.problem and is_media(member))
    return frozenset(name.partition(".")[0] for name in files if not name.endswith(".json"))
