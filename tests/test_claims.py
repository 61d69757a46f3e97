"""No visible text claims what data cannot carry, and none speaks to people in a programmer's words."""

import re

import pytest

from tests.support.texts import code_texts, resource_texts

CLAIMS = re.compile(
    r"\b(was|were|has been|have been|got) (used|trained on|leaked|stolen|misused)\b"
    r"|\bprov(e|es|en)\b|\bleak(s|ed)?\b|\billegal(ly)?\b|\bguilty\b|\bviolat(es|ed|ion)\b",
    re.IGNORECASE,
)
JARGON = re.compile(
    r"\b(parse[drs]?|parsing|regex|traceback|boolean|tuple|half-open|null pointer|stack|malformed|deserialis\w*|enum|stdin|stdout)\b",
    re.IGNORECASE,
)
ABOUT_OTHERS = re.compile(r"^(title|url|summary|note|question|shown_as|covers|by)\s*=", re.IGNORECASE)
"""Fields that hand down what others say or are called; the claim is theirs and stands beside its source."""


def test_the_words_of_the_code_claim_nothing() -> None:
    texts = list(code_texts())
    assert len(texts) > 500
    assert [(place, text) for place, text in texts if CLAIMS.search(text)] == []


def test_the_words_of_the_resources_claim_nothing() -> None:
    lines = [(place, line) for place, line in resource_texts() if not ABOUT_OTHERS.match(line.strip())]
    assert len(lines) > 500
    assert [(place, line) for place, line in lines if CLAIMS.search(line) and not line.lstrip().startswith("#")] == []


def test_statement_texts_never_say_was_used_as_our_own() -> None:
    """Titles and notes may say that a platform denies a use, never that a datum was used."""
    bare = re.compile(r"\byour \w+( \w+)? (was|were|has been|have been) used\b", re.IGNORECASE)
    assert [(place, line) for place, line in resource_texts() if bare.search(line)] == []


def test_sentences_for_people_hold_no_jargon() -> None:
    sentences = [(place, text) for place, text in code_texts() if text.count(" ") >= 3 and "SELECT" not in text.upper()]
    assert len(sentences) > 200
    assert [(place, text) for place, text in sentences if JARGON.search(text) and not _is_sql_or_style(text)] == []


def _is_sql_or_style(text: str) -> bool:
    return any(
        word in text for word in ("CREATE ", "INSERT ", "UPDATE ", "PRAGMA", "QWidget", "border", "{", "DELETE ")
    )


@pytest.mark.parametrize("text", ["Your messages were used to train", "this proves it", "it was leaked"])
def test_the_check_can_fail(text: str) -> None:
    assert CLAIMS.search(text)
