"""What a first look at Apple's archive gives: its day, its owner, and what is missing (format reference, sections 4 and 5)."""

from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive
from inspector.facts.fact import Missing
from inspector.platforms.apple.context import OPENED, Context, moment
from inspector.platforms.apple.layouts import ACCOUNT, REQUESTS, layout_of
from inspector.platforms.apple.names import COMPLETED, FIRST_NAME, LAST_NAME, REQUESTED
from inspector.platforms.apple.tables import opened_table, read_rows
from inspector.platforms.dates.read import Bounds
from inspector.platforms.json_stream.small import members_named
from inspector.platforms.platform import Owner, Survey
from inspector.platforms.tabular.table import read_table
from inspector.records.categories import Sign
from inspector.records.instants import DAY, Instant, day_after, utc
from inspector.records.record import Created, ExtractionWarning, Record

_ANY: Final = Bounds(utc(2100), OPENED)
_ASK: Final = "Ask Apple in a privacy request; this program writes the letter."
_MISSING: Final = (
    Missing(
        "Messages (iMessage and SMS)",
        "Apple gives out no text of messages, only which devices are registered for them.",
        "They are in a backup of the device, which this program does not read.",
    ),
    Missing(
        "Whether “Improve Siri & Dictation” was on, and every change of it",
        "A statement on recordings of Siri depends on it. No file of the archive shows it.",
        "Look at Settings > Privacy > Analytics & Improvements on the device, and say it in a facts file or in the window.",
        "setting:apple.siri",
    ),
    Missing(
        "Where you lived, and from when until when",
        "No statement on Apple that we know of turns on it, but the law that your letters rest on does. No file says it for sure.",
        "Say it in a facts file or in the window.",
        "residence",
    ),
    Missing(
        "Which of your data were taken for which model, when, and who received them",
        "No archive says it: it is known to Apple alone.",
        _ASK,
        "use",
    ),
)


def survey(archive: Archive) -> Survey:
    """A first look: the account, and the history of requests for data, of which the open one is this archive's."""
    warnings: list[ExtractionWarning] = []
    times = [member.modified for member in archive.members if member.modified is not None]
    opened = max(_open_requests(archive), default=None)
    exported, basis = opened, "member_time"
    if exported is None and times:
        exported = max(times)
    if exported is None:
        exported, basis = _newest(archive), "newest_record"
        message = "Nothing says when this archive was made; its newest entry is taken as the day up to which it speaks."
        warnings.append(ExtractionWarning("export_day_unknown", message))
    as_of = day_after(exported)
    account = next(_rows(archive, ACCOUNT), {})
    name = " ".join(each for names in (FIRST_NAME, LAST_NAME) if (each := _cell(account, names))) or _cell(
        account, ("name",)
    )
    addresses = tuple(
        dict.fromkeys(cell.strip() for cell in account.values() if "@" in cell and " " not in cell.strip())
    )
    return Survey(
        exported_at=exported,
        exported_at_basis=basis,
        as_of=as_of,
        owner=Owner(name, (name,) if name else (), addresses),
        facts=(),
        observations=(),
        missing=_MISSING,
        warnings=tuple(warnings),
        unshown_signs=tuple(sign for sign in Sign if sign is not Sign.DELETED),
        context=Context(
            name, addresses[0] if addresses else "", frozenset(each.casefold() for each in addresses), as_of
        ),
    )


def _cell(row: dict[str, str], names: tuple[str, ...]) -> str:
    return next((row[name].strip() for name in names if row.get(name, "").strip()), "")


def _rows(archive: Archive, name: str) -> Iterator[dict[str, str]]:
    """The rows of a table by the names of their columns, in lower case."""
    for member in members_named(archive, name):
        layout = layout_of(member.path)
        if layout is None:
            continue
        plan = opened_table(archive, member, layout)
        with archive.open(member) as stream:
            table = read_table(stream, plan)
            for row in table:
                yield dict(zip((column.casefold() for column in table.columns), row.cells, strict=False))


def _open_requests(archive: Archive) -> Iterator[Instant]:
    """When those requests for data were made that were not completed yet: the archive is the answer to the newest."""
    for row in _rows(archive, REQUESTS):
        made = moment(row.get(REQUESTED, ""), _ANY, utc_established=True)
        if isinstance(made, Created) and not row.get(COMPLETED, "").strip():
            yield made.earliest


def _newest(archive: Archive) -> Instant:
    """The newest instant in any table."""
    blank, newest = Context("", "", frozenset(), _ANY.latest - DAY), OPENED
    for member in archive.members:
        layout = None if member.problem else layout_of(member.path)
        for reading in () if layout is None else read_rows(archive, member, layout, blank):
            if isinstance(reading, Record) and reading.created is not None:
                newest = max(newest, reading.created.earliest)
    return newest
