"""Paying periods from charges, by the reading rule of the format reference, section 9.

A charge shows a paid plan from its instant on for the term that its description names. Where none is named:
one month where the next or last charge for the same plan lies 27 to 32 days off, one year where it lies 350
to 380, else the day itself alone. Gaps of up to 3 days inside a run count as running. Nothing shows that
somebody did not pay.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from inspector.archive.archive import Archive
from inspector.facts.fact import Basis, Fact
from inspector.platforms.dates.read import Bounds, DateFault, read_instant
from inspector.platforms.dates.shape import US_MINUTE, US_MINUTE_UTC
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.linkedin.small_tables import SmallRow, rows_of
from inspector.records.instants import DAY, Instant, from_datetime, to_datetime

_TIERS: Final = (
    ("recruiter lite", "recruiter_lite"),
    ("sales navigator", "sales_navigator"),
    ("premium career", "premium_career"),
    ("premium business", "premium_business"),
    ("premium", "premium"),
)
"""What a description holds, and the tier that it stands for; the first that fits."""
_GAP: Final = 3 * DAY


@dataclass(frozen=True, slots=True)
class Charge:
    """One charge for a paid plan."""

    at: Instant
    tier: str
    months: int | None
    free: bool
    row: SmallRow


def subscription_facts(archive: Archive, pacific: bool, latest: Instant) -> tuple[Fact, ...]:  # noqa: FBT001
    """The paying periods that receipts show, one fact for each run of one plan."""
    charges = sorted(_charges(archive, pacific, latest), key=lambda each: (each.at, each.row.number))
    facts: list[Fact] = []
    for tier in dict.fromkeys(charge.tier for charge in charges):
        facts.extend(_runs([charge for charge in charges if charge.tier == tier]))
    return tuple(sorted(facts, key=lambda fact: (fact.start or 0, fact.value)))


def _charges(archive: Archive, pacific: bool, latest: Instant) -> Iterator[Charge]:  # noqa: FBT001
    rule = ZoneRule.PACIFIC if pacific else ZoneRule.UNKNOWN
    for row in rows_of(archive, "receipts", "receiptsv2", "receiptslbp"):
        description = row.cell("description").casefold()
        tier = next((tier for words, tier in _TIERS if words in description), "")
        made = read_instant(row.cell("transaction made at"), (US_MINUTE_UTC, US_MINUTE), rule, Bounds(latest))
        # What was paid back shows no plan; how LinkedIn lists it is not known (format reference, section 16).
        paid_back = row.cell("total amount").startswith(("-", "("))
        if tier and not paid_back and not isinstance(made, DateFault):
            yield Charge(made.earliest, tier, _term(description), _is_zero(row.cell("total amount")), row)


def _term(description: str) -> int | None:
    if "month" in description:
        return 1
    return 12 if any(word in description for word in ("annual", "year")) else None


def _is_zero(amount: str) -> bool:
    return bool(amount) and not amount.strip("0.,")


def _runs(charges: Sequence[Charge]) -> Iterator[Fact]:
    """Runs of one plan, in order of time."""
    run: list[Charge] = []
    end: Instant = 0
    for index, charge in enumerate(charges):
        if run and charge.at > end + _GAP:
            yield _fact(run, end)
            run, end = [], 0
        run.append(charge)
        end = max(end, _until(charge, charges, index))
    if run:
        yield _fact(run, end)


def _until(charge: Charge, charges: Sequence[Charge], index: int) -> Instant:
    """Until when a charge shows the plan."""
    months = charge.months
    if months is None:
        near = [
            abs(charges[other].at - charge.at) / DAY for other in (index - 1, index + 1) if 0 <= other < len(charges)
        ]
        if any(27 <= days <= 32 for days in near):
            months = 1
        elif any(350 <= days <= 380 for days in near):
            months = 12
    return charge.at + DAY if months is None else _later(charge.at, months)


def _later(instant: Instant, months: int) -> Instant:
    """The same day and time so many months on; the last day of a month that has no such day."""
    moment = to_datetime(instant)
    count = moment.month - 1 + months
    year, month = moment.year + count // 12, count % 12 + 1
    for day in (moment.day, 30, 29, 28):
        try:
            return from_datetime(datetime(year, month, day, moment.hour, moment.minute, tzinfo=moment.tzinfo))
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")


def _fact(run: Sequence[Charge], end: Instant) -> Fact:
    return Fact(
        what="subscription",
        value=run[0].tier,
        basis=Basis.ARCHIVE,
        source=run[0].row.source(_note(run)),
        start=run[0].at,
        end=end,
        platform="linkedin",
    )


def _note(run: Sequence[Charge]) -> str:
    count = "one charge" if len(run) == 1 else f"{len(run)} charges, the last in record {run[-1].row.number}"
    free = sum(charge.free for charge in run)
    trial = f"; {free} of them without an amount, such as a trial" if free else ""
    return f"{count}{trial}; a charge shows the plan for the term it pays for"


def billing_countries(archive: Archive) -> Iterable[SmallRow]:
    """The rows that name a country of billing."""
    return (row for row in rows_of(archive, "receipts", "receiptsv2", "receiptslbp") if row.cell("billing country"))
