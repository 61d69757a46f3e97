"""What stands between a case and everything that leaves it: the redaction in force, or none."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from inspector.case.file import open_case
from inspector.case.pseudonyms import known_hash_key
from inspector.errors import UsageError
from inspector.operations.evidence.report.ours import ours
from inspector.operations.viewing import View
from inspector.reports.redaction.keyed import keyed_digest
from inspector.reports.redaction.profile import Profile
from inspector.reports.redaction.redactor import Redactor
from inspector.statements.statement import KnowledgeBase

_WORDS = ("title", "by", "note", "only_if", "publisher", "quotes", "name", "covers", "summary", "question", "shown_as")
"""The fields of the knowledge base that are a person's own words where the entry is theirs."""


def shown_fact(what: str, value: str, veil: Redactor) -> str:
    """A fact's value as it may be shown: of a date of birth, the year alone where the profile masks births."""
    if what == "born" and veil.profile is Profile.FRCP_5_2:
        return value[:4]
    return veil.text(value)


def shown_knowledge(view: View, veil: Redactor) -> KnowledgeBase:
    """The knowledge base with the words of a person's own entries as they may be shown; ours stay as they are."""
    knowledge = view.knowledge
    if veil.profile is Profile.NONE:
        return knowledge
    shipped = ours(knowledge).entries

    def entry(each: Any) -> Any:  # noqa: ANN401  (any kind of entry)
        if each in shipped:
            return each
        said = {name: veil.text(text) for name in _WORDS if isinstance(text := getattr(each, name, None), str)}
        return replace(each, **said)

    return replace(
        knowledge,
        statements=tuple(map(entry, knowledge.statements)),
        sources=tuple(map(entry, knowledge.sources)),
        settings=tuple(map(entry, knowledge.settings)),
        events=tuple(map(entry, knowledge.events)),
        disputes=tuple(map(entry, knowledge.disputes)),
    )


def digest_of(case: Path) -> Callable[[str], str]:
    """How a case's redacted packs give the hash of a record's bytes.

    Raises:
        CaseRefused: the case cannot be read.
        UsageError: no redacted pack was ever made of it.
    """
    with open_case(case) as opened:
        key = known_hash_key(opened.connection)
    if key is None:
        raise UsageError("--case: no redacted pack was ever made of this case, so it holds no key to compare with")
    return partial(keyed_digest, key)
