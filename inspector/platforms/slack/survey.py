"""What a first look at a Slack export gives: its day, its conversations and people, and what is missing."""

import re
from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import Bounds
from inspector.platforms.dates.shape import MONTHS
from inspector.platforms.json_stream.small import beginning, dicts, small_json
from inspector.platforms.platform import Owner, Survey
from inspector.platforms.slack.context import OPENED, Context
from inspector.platforms.slack.lists import channels_in, people_in
from inspector.platforms.slack.missing import missing
from inspector.platforms.slack.recognise import day_folder, root_of
from inspector.platforms.slack.stamps import read_stamp
from inspector.records.categories import DataCategory, Sign
from inspector.records.instants import Instant, day_after, from_datetime, utc
from inspector.records.record import Created, ExtractionWarning

_SPAN: Final = re.compile(
    r"slack export .{1,40} - ([a-z]{3})[a-z]* ([0-9]{1,2}),? ([0-9]{4})(?![0-9])", re.IGNORECASE | re.ASCII
)
"""`Workspace Slack export Jun 1 2024 - Jun 30 2024.zip`: the span that was asked for."""
_FILLED: Final = re.compile(rb"\s*\[\s*\{")
_ANY: Final = Bounds(utc(2100), OPENED)
_UNSHOWN: Final = (Sign.INMAIL, Sign.RATED, Sign.TO_AI, Sign.THIRD_PARTY, Sign.SHARED_LINK)
_LAST: Final = 200
"""Files of the last days that are looked at where nothing else tells up to when an export speaks."""


def survey(archive: Archive) -> Survey:
    """A first look: reads the lists, and of the days only how the first one of each conversation begins."""
    root = root_of(archive) or ""
    days: dict[str, list[Member]] = defaultdict(list)
    for member in archive.members:
        folder = day_folder(member.path, root)
        if folder and not member.problem:
            days[folder].append(member)
    warnings: list[ExtractionWarning] = []
    exported, basis = _exported(archive, days, warnings)
    as_of = day_after(exported)
    names = people_in(archive, root)
    channels = channels_in(archive, root, days)
    if not names:
        message = "The list of the workspace's people cannot be read; people stand with their ids alone."
        warnings.append(ExtractionWarning("people_unknown", message))
    return Survey(
        exported_at=exported,
        exported_at_basis=basis,
        as_of=as_of,
        owner=Owner(""),
        facts=(),
        observations=(),
        missing=tuple(
            missing(private=any(each.category is not DataCategory.COMMUNITY_MESSAGE for each in channels.values()))
        ),
        warnings=tuple(warnings),
        unshown_signs=_UNSHOWN,
        context=Context(
            root=root,
            channels=tuple(sorted(channels.items(), key=lambda pair: pair[0])),
            heads=tuple(sorted(_heads(archive, days.values()))),
            names=tuple(sorted(names.items())),
            as_of=as_of,
        ),
    )


def _heads(archive: Archive, days: Iterable[list[Member]]) -> Iterable[int]:
    """Of each conversation the first member that begins with a message: telling of it once is enough, however many days."""
    for members in days:
        for member in members:
            if _FILLED.match(beginning(archive, member, 64)):
                yield member.ordinal
                break


def _exported(
    archive: Archive, days: dict[str, list[Member]], warnings: list[ExtractionWarning]
) -> tuple[Instant, str]:
    """Up to when an export speaks: the last day of the span in its name, else its members' times, else its newest message."""
    named = _named(archive.name)
    if named is not None:
        return named, "archive_name"
    times = [member.modified for member in archive.members if member.modified is not None]
    if times and max(times) >= OPENED:
        return max(times), "member_time"
    message = "Nothing says when this export was made; its newest message is taken as the day up to which it speaks."
    warnings.append(ExtractionWarning("export_day_unknown", message))
    return _newest(archive, days), "newest_record"


def _named(name: str) -> Instant | None:
    found = _SPAN.search(name)
    if found is None:
        return None
    short = [month[:3] for month in MONTHS]
    try:
        month = short.index(found[1].casefold()) + 1
        return max(from_datetime(datetime(int(found[3]), month, int(found[2]), tzinfo=UTC)), OPENED)
    except ValueError:
        return None


def _newest(archive: Archive, days: dict[str, list[Member]]) -> Instant:
    """The newest message of the files of the last days; which those are their names tell, the instant its `ts` alone."""
    files = sorted(
        (member.path.rpartition("/")[2], member.ordinal, member) for each in days.values() for member in each
    )
    newest = OPENED
    for _, _, member in files[-_LAST:]:
        for held in dicts(small_json(archive, member)):
            told = read_stamp(held.get("ts"), _ANY)
            newest = max(newest, told.earliest) if isinstance(told, Created) else newest
    return newest
