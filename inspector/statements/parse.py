"""From a `[[statement]]` table to a `Statement`, to the letter of the contract's section 5."""

import re
from typing import Final

from inspector.records.categories import Audience, DataCategory, Sign
from inspector.statements.entry import Entry
from inspector.statements.regions_file import is_region
from inspector.statements.statement import Asserts, Purpose, Reach, Standing, Statement

STATEMENT_KEYS: Final = (
    "id", "by", "title", "asserts", "purpose", "specificity", "standing", "platform", "services", "categories",
    "author", "audience", "sign", "regions", "regions_except", "subscriptions", "minimum_age", "maximum_age",
    "from", "from_latest", "until", "until_earliest", "reach", "reach_since", "reach_since_latest", "setting",
    "setting_default", "off_protects", "only_if", "context_only", "sources", "disputes", "note",
)  # fmt: skip
"""Every key that a statement may have (contract, section 5)."""

_ID: Final = re.compile(r"[a-z0-9][a-z0-9_.-]*")


def parse_statement(entry: Entry) -> Statement:
    """The statement that an entry holds. A date is 00:00:00Z of its day.

    Raises:
        InputFileError: an unknown key, a wrong type, a word that the contract does not have, a date that is
            none, or dates and keys that do not go together.
    """
    entry.only(STATEMENT_KEYS)
    start = entry.instant("from")
    if start is None:
        raise entry.fault("from", "is missing")
    start_latest = entry.instant("from_latest")
    reach_since = entry.instant("reach_since")
    reach_since_latest = entry.instant("reach_since_latest")
    statement = Statement(
        id=parse_id(entry),
        by=entry.text("by"),
        title=entry.text("title"),
        asserts=Asserts(entry.word("asserts", Asserts)),
        purpose=Purpose(entry.word("purpose", Purpose)),
        specificity=entry.word("specificity", ("named", "general")),
        standing=Standing(entry.word("standing", Standing)),
        platforms=one_or_more(entry, "platform"),
        services=entry.texts("services", ()),
        categories=entry.words("categories", ("*", *DataCategory)),
        author=entry.word("author", ("owner", "any"), "any"),
        audience=entry.words("audience", Audience, ()),
        sign=entry.word("sign", Sign, ""),
        regions=_regions(entry, "regions", ("*",)),
        regions_except=_regions(entry, "regions_except", ()),
        subscriptions=entry.texts("subscriptions", ("*",)),
        minimum_age=entry.age("minimum_age"),
        maximum_age=entry.age("maximum_age"),
        start=start,
        start_latest=start if start_latest is None else start_latest,
        until=entry.instant("until"),
        until_earliest=entry.instant("until_earliest"),
        reach=Reach(entry.word("reach", Reach, Reach.EXISTING)),
        reach_since=reach_since,
        reach_since_latest=reach_since if reach_since_latest is None else reach_since_latest,
        setting=entry.text("setting", ""),
        setting_default=entry.word("setting_default", ("on", "off", "unknown"), ""),
        off_protects=entry.word("off_protects", ("all", "newer"), "all"),
        only_if=entry.text("only_if", ""),
        context_only=entry.flag("context_only", absent=False),
        sources=entry.texts("sources"),
        disputes=entry.texts("disputes", ()),
        note=entry.text("note", ""),
    )
    _agree(entry, statement)
    return statement


def parse_id(entry: Entry, pattern: re.Pattern[str] = _ID) -> str:
    """The entry's id: lower-case letters, digits, dots, hyphens and underscores, unless a pattern is given."""
    name = entry.text("id")
    if not pattern.fullmatch(name):
        raise entry.fault("id", f"'{name}' is no id: lower-case letters, digits, dots and hyphens, no blanks")
    return name


def one_or_more(entry: Entry, key: str) -> tuple[str, ...]:
    """A text, or a list of texts where one entry speaks for several."""
    return (entry.text(key),) if isinstance(entry.values.get(key), str) else entry.texts(key)


def _regions(entry: Entry, key: str, absent: tuple[str, ...]) -> tuple[str, ...]:
    codes = entry.texts(key, absent)
    for code in codes:
        if not is_region(code):
            raise entry.fault(key, f"'{code}' is no region: a code such as DE, US-CA, EU or EEA, or * for everywhere")
    return codes


def _agree(entry: Entry, statement: Statement) -> None:
    """What one key says must go with what another says."""
    ordered = (
        ("from_latest", statement.start, statement.start_latest, "lies before from"),
        ("until_earliest", statement.start, statement.until_earliest, "lies before from"),
        ("until", statement.start_latest, statement.until, "lies before the latest start"),
        ("until", statement.until_earliest, statement.until, "lies before until_earliest"),
        ("reach_since_latest", statement.reach_since, statement.reach_since_latest, "lies before reach_since"),
    )
    for key, earlier, later, problem in ordered:
        if earlier is not None and later is not None and later < earlier:
            raise entry.fault(key, f"{problem}: the dates are out of order")
    if statement.until == statement.start:
        raise entry.fault("until", "equals from: the statement would hold at no instant")
    if "reach_since_latest" in entry.values and statement.reach_since is None:
        raise entry.fault("reach_since_latest", "needs reach_since beside it")
    if statement.reach_since is not None and statement.reach is not Reach.EXISTING:
        raise entry.fault("reach_since", 'goes with reach = "existing" alone')
    if statement.setting and not statement.setting_default:
        raise entry.fault("setting", "needs setting_default beside it: on, off or unknown")
    for key in ("setting_default", "off_protects"):
        if key in entry.values and not statement.setting:
            raise entry.fault(key, "needs a setting beside it")
    low, high = statement.minimum_age, statement.maximum_age
    if low is not None and high is not None and high < low:
        raise entry.fault("maximum_age", "lies below minimum_age")
