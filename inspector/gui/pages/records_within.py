"""What is asked for where a filter stands within another."""

from dataclasses import replace

from inspector.case.rows import RecordFilter

_NONE = ("",)
"""A word that no record bears."""


def both(chosen: RecordFilter, only: RecordFilter) -> RecordFilter:
    """What the fields of the page ask for within what was asked for from elsewhere."""
    since = [each for each in (chosen.since, only.since) if each is not None]
    until = [each for each in (chosen.until, only.until) if each is not None]
    return replace(
        only,
        words=chosen.words,
        participant=chosen.participant,
        categories=_common(chosen.categories, only.categories),
        verdicts=_common(chosen.verdicts, only.verdicts),
        authors=_common(chosen.authors, only.authors),
        since=max(since, default=None),
        until=min(until, default=None),
        undated=chosen.undated or only.undated,
    )


def _common(chosen: tuple[str, ...], only: tuple[str, ...]) -> tuple[str, ...]:
    """The words that both allow, where an empty one allows any."""
    if not chosen or not only:
        return chosen or only
    return tuple(each for each in chosen if each in only) or _NONE
