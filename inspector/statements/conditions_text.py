"""The conditions of a statement, each as one plain sentence."""

from collections.abc import Iterator

from inspector.records.categories import Author
from inspector.statements import words
from inspector.statements.period_words import instant_words
from inspector.statements.statement import Reach, Setting, Statement


def conditions(statement: Statement, setting: Setting | None) -> tuple[str, ...]:
    """What must hold for the statement to reach a record, beside place and time.

    Args:
        statement: the statement.
        setting: the setting that it names, or None where it names none.
    """
    return (
        *_person(statement),
        *_record(statement),
        *_setting(statement, setting),
        *_standing_apart(statement),
    )


def _person(statement: Statement) -> Iterator[str]:
    if "*" not in statement.subscriptions:
        paid = statement.subscriptions == ("premium",)
        yield "Only for paying members." if paid else f"Only for members with {', '.join(statement.subscriptions)}."
    if statement.minimum_age is not None:
        yield f"Only from the age of {statement.minimum_age} on; an adult is taken for granted where no birth date is known."
    if statement.maximum_age is not None:
        yield f"Only up to the age of {statement.maximum_age}; taken not to apply where no birth date is known."
    if statement.services:
        yield f"Only for data of {', '.join(statement.services)}."


def _record(statement: Statement) -> Iterator[str]:
    if statement.author == Author.OWNER:
        yield "Only what you wrote or made yourself."
    if statement.audience:
        yield f"Only records that are {' or '.join(words.audience_words(audience) for audience in statement.audience)}."
    if statement.sign:
        yield f"Only records that are {words.sign_words(statement.sign)}."
    yield f"Reaches {words.reach_words(statement.reach)}{_since(statement)}."
    if statement.only_if:
        yield f"Only if this holds: {statement.only_if.removesuffix('.')}. No archive shows this; you can settle it."


def _since(statement: Statement) -> str:
    since, latest = statement.reach_since, statement.reach_since_latest
    if statement.reach is not Reach.EXISTING or since is None:
        return ""
    if latest is None or latest == since:
        return f", made from {instant_words(since)} on"
    return f", made from some time between {instant_words(since)} and {instant_words(latest)} on"


def _setting(statement: Statement, setting: Setting | None) -> Iterator[str]:
    if not statement.setting:
        return
    name = f"“{setting.name}”" if setting else statement.setting
    default = {
        "on": "taken to be on where nobody recorded its state",
        "off": "taken to be off where nobody recorded its state",
        "unknown": "its state is unknown where nobody recorded it",
    }[statement.setting_default]
    yield f"Only while the setting {name} is on; {default}."
    if statement.off_protects == "newer":
        yield "Switched off after the start, it keeps out only what is made afterwards."


def _standing_apart(statement: Statement) -> Iterator[str]:
    if statement.context_only:
        by_letter = "By its letter this covers everything. " if statement.categories == ("*",) else ""
        yield f"{by_letter}Shown as context: it makes no window unless you switch it in."
