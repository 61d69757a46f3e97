"""What a first look at a Reddit export gives: its day, its owner, facts, and what is missing."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.facts.fact import Basis, Fact, FactSource
from inspector.platforms.dates.read import Bounds, read_instant
from inspector.platforms.dates.shape import ISO_DAY
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.json_stream.small import base_name
from inspector.platforms.platform import Owner, Survey
from inspector.platforms.reddit.context import OPENED, Context
from inspector.platforms.reddit.layouts import LAYOUTS, stem
from inspector.platforms.reddit.missing import missing
from inspector.platforms.reddit.moments import Moments
from inspector.platforms.reddit.sums import sums
from inspector.platforms.reddit.tables import rows_named
from inspector.records.categories import Sign
from inspector.records.instants import DAY, Instant, day_after, from_datetime, utc
from inspector.records.record import Created, ExtractionWarning

_NAMED: Final = re.compile(
    r"export_(?P<name>[A-Za-z0-9_-]{1,40})_(?P<year>20[0-9]{2})(?P<month>[0-9]{2})(?P<day>[0-9]{2})"
)
_LATEST: Final = Moments(Bounds(utc(2100), OPENED))
_UNSHOWN: Final = (Sign.INMAIL, Sign.RATED, Sign.TO_AI, Sign.THIRD_PARTY, Sign.DELETED)
_DATED: Final = ("posts", "comments", "messages", "messages_archive", "chat_history", "ip_logs")
_Statistics = dict[str, tuple[str, Member, int]]


def survey(archive: Archive) -> Survey:
    """A first look: reads the small members, and the large ones only where nothing tells the owner or the day."""
    warnings: list[ExtractionWarning] = []
    statistics: _Statistics = {
        row.get("statistic", "").strip().casefold(): (row.get("value", "").strip(), member, each.number)
        for member, each, row in rows_named(archive, "statistics")
    }
    made, basis, as_of = _exported(archive, statistics, warnings)
    name = _owner(archive, statistics)
    if not name:
        message = "Nothing says whose archive this is; messages cannot be told apart as yours and others', and count as others'."
        warnings.append(ExtractionWarning("owner_unknown", message))
    context = Context(name, sums(archive), as_of)
    present = {base_name(member.path) for member in archive.members}
    lacking = [each for each, _ in context.sums if each not in present]
    if lacking:
        message = f"checkfile.csv names files that are not here: {', '.join(lacking[:20])}."
        warnings.append(ExtractionWarning("missing_member", message))
    mail = statistics.get("email address", ("", None, 0))[0]
    facts = [*_opened(statistics, context), *_born(archive), *_subscribed(archive, context)]
    return Survey(
        exported_at=made,
        exported_at_basis=basis,
        as_of=as_of,
        owner=Owner(name, (name,) if name else (), tuple(each for each in (name, mail) if each)),
        facts=tuple(facts),
        observations=(),
        missing=tuple(missing({fact.what for fact in facts}, lacking)),
        warnings=tuple(warnings),
        unshown_signs=_UNSHOWN,
        context=context,
    )


def _exported(
    archive: Archive, statistics: _Statistics, warnings: list[ExtractionWarning]
) -> tuple[Instant, str, Instant]:
    """The instant of the export, how it is known, and up to when the archive speaks."""
    told = _LATEST.read(statistics["export time"][0]) if "export time" in statistics else None
    if isinstance(told, Created):
        return told.earliest, "member_time", told.latest
    found = _NAMED.search(archive.name)
    if found is not None:
        try:
            day = from_datetime(datetime(int(found["year"]), int(found["month"]), int(found["day"]), tzinfo=UTC))
        except ValueError:
            day = None
        if day is not None:
            return day, "archive_name", day + DAY
    times = [member.modified for member in archive.members if member.modified is not None]
    if times:
        return max(times), "member_time", day_after(max(times))
    message = "Nothing says when this archive was made; its newest entry is taken as the day up to which it speaks."
    warnings.append(ExtractionWarning("export_day_unknown", message))
    newest = OPENED
    for member, _, row in rows_named(archive, *_DATED):
        layout = LAYOUTS.get(stem(member.path))
        made = _LATEST.read(row.get(layout.dated, "")) if layout is not None else None
        newest = max(newest, made.earliest) if isinstance(made, Created) else newest
    return newest, "newest_record", day_after(newest)


def _owner(archive: Archive, statistics: _Statistics) -> str:
    """The account's name: as told, else by the archive's name, else the one that is in most messages."""
    for told in ("account name", "username", "account_name"):
        if told in statistics and statistics[told][0]:
            return statistics[told][0]
    found = _NAMED.search(archive.name)
    if found is not None:
        return found["name"]
    names: Counter[str] = Counter()
    for _, _, row in rows_named(archive, "messages", "messages_archive"):
        names.update({each for each in (row.get("from", "").strip(), row.get("to", "").strip()) if each})
    common = names.most_common(2)
    alone = len(common) == 1 or (len(common) > 1 and common[0][1] > common[1][1])
    return common[0][0] if alone else ""


def _opened(statistics: _Statistics, context: Context) -> Iterator[Fact]:
    for told in ("registration date", "sign-up date", "signup date", "account created"):
        if told in statistics:
            said, member, number = statistics[told]
            made = Moments(context.bounds).read(said)
            if isinstance(made, Created):
                source = FactSource(member=member.path, record=number, note="the account's own day of opening")
                yield Fact("account", "open", Basis.ARCHIVE, source, start=made.earliest, platform="reddit")
                return


def _born(archive: Archive) -> Iterator[Fact]:
    for member, each, row in rows_named(archive, "birthdate"):
        said = row.get("verified_birthdate", "").strip() or row.get("birthdate", "").strip()
        if isinstance(read_instant(said, (ISO_DAY,), ZoneRule.UTC_ESTABLISHED, Bounds(utc(2100), utc(1900))), Created):
            source = FactSource(member=member.path, record=each.number, note="the date of birth as given to Reddit")
            yield Fact("born", said, Basis.ARCHIVE, source)
            return


def _subscribed(archive: Archive, context: Context) -> Iterator[Fact]:
    """The stretches of a paid plan, by its receipts."""
    moments = Moments(context.bounds)
    later = Moments(Bounds(utc(2100), OPENED))
    for member, each, row in rows_named(archive, "subscriptions"):
        start, end = moments.read(row.get("start_date", "")), later.read(row.get("end_date", ""))
        named = f"{row.get('product', '')} {row.get('product_name', '')}".casefold()
        if isinstance(start, Created) and "premium" in named:
            source = FactSource(member=member.path, record=each.number, note="a paid plan, by its beginning and end")
            until = end.earliest if isinstance(end, Created) and end.earliest > start.earliest else None
            yield Fact("subscription", "premium", Basis.ARCHIVE, source, start.earliest, until, platform="reddit")
