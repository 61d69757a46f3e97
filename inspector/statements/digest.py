"""Hashes by which a case can tell whether it was made with the same state of knowledge."""

import hashlib
import json
from dataclasses import asdict, fields
from typing import Any

from inspector.statements.file import StatementsFile
from inspector.statements.statement import KnowledgeBase


def knowledge_digest(knowledge: KnowledgeBase) -> str:
    """SHA-256, in hexadecimal, over a canonical form of the whole knowledge base.

    Two knowledge bases have one digest exactly where every value in them is the same, in the same order;
    layout and comments of the files do not count.
    """
    return _hash(asdict(knowledge))


def file_digest(file: StatementsFile) -> str:
    """SHA-256, in hexadecimal, over what one statements file says."""
    said = (field.name for field in fields(file) if field.name not in {"toml", "faults"})
    return _hash({name: getattr(file, name) for name in said})


def _hash(values: dict[str, Any]) -> str:
    canonical = json.dumps(values, default=asdict, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8")).hexdigest()
