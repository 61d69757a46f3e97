"""The knowledge base as text and back: a case keeps the one it was made with."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any, TypeVar

from inspector.statements.statement import (
    Asserts,
    Dispute,
    Event,
    KnowledgeBase,
    Purpose,
    Reach,
    Setting,
    Source,
    Standing,
    Statement,
    Tier,
)

T = TypeVar("T")
_WORDS: Mapping[str, Callable[[str], Any]] = {
    "asserts": Asserts,
    "standing": Standing,
    "purpose": Purpose,
    "reach": Reach,
}


def knowledge_text(knowledge: KnowledgeBase) -> str:
    """The whole knowledge base as JSON."""
    return json.dumps(asdict(knowledge), ensure_ascii=False, separators=(",", ":"))


def knowledge_from(text: str) -> KnowledgeBase:
    """The knowledge base that `knowledge_text` wrote, equal in every value."""
    found = json.loads(text)
    return KnowledgeBase(
        version=found["version"],
        date=found["date"],
        statements=_all(Statement, found["statements"]),
        sources=_all(Source, found["sources"]),
        settings=_all(Setting, found["settings"]),
        events=_all(Event, found["events"]),
        disputes=_all(Dispute, found["disputes"]),
        tiers=tuple((platform, _all(Tier, tiers)) for platform, tiers in found["tiers"]),
        audience=tuple(
            (platform, tuple((category, word) for category, word in pairs)) for platform, pairs in found["audience"]
        ),
    )


def _all(kind: Callable[..., T], entries: list[dict[str, Any]]) -> tuple[T, ...]:
    return tuple(kind(**{key: _value(key, value) for key, value in entry.items()}) for entry in entries)


def _value(key: str, value: Any) -> Any:  # noqa: ANN401  (what JSON holds)
    if isinstance(value, list):
        return tuple(value)
    return _WORDS[key](value) if key in _WORDS else value
