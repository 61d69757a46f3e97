"""No visible text claims what data cannot carry, and none speaks to people in a programmer's words."""

import re
import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape

import pytest

from tests.support.texts import ROOT, code_texts, resource_texts
from tests.translation.knowledge_texts import knowledge_texts

CLAIMS = re.compile(
    r"\b(was|were|has been|have been|got) (used|trained on|leaked|stolen|misused)\b"
    r"|\bprov(e|es|en)\b|\bleak(s|ed)?\b|\billegal(ly)?\b|\bguilty\b|\bviolat(es|ed|ion)\b",
    re.IGNORECASE,
)
JARGON = re.compile(
    r"\b(parse[drs]?|parsing|regex|traceback|boolean|tuple|half-open|null pointer|stack|malformed|deserialis\w*|enum|stdin|stdout)\b",
    re.IGNORECASE,
)
CLAIMS_IN_GERMAN = re.compile(
    r"\b(wurden?|sind|ist|worden) (\w+ ){0,3}(verwendet|genutzt|benutzt|missbraucht|gestohlen|geleakt|trainiert)\b"
    r"|\b(verwendet|genutzt|benutzt|missbraucht|gestohlen) (wurden?|worden)\b"
    r"|\bbeweis\w*|\bbewiesen\w*|\bgeleakt\w*|\bDatenleck\w*|\billegal\w*|\brechtswidrig\w*|\bschuldig\w*|\bverstößt\b|\bVerstoß\w*",
    re.IGNORECASE,
)
JARGON_IN_GERMAN = re.compile(
    r"\b(parsen|geparst|Parser|Regex|Traceback|boolesch\w*|Tupel|halboffen\w*|Enum|stdin|stdout|Callback|Thread)\b",
    re.IGNORECASE,
)
QUOTES = {'"': "&quot;", "'": "&apos;"}
ABOUT_OTHERS = re.compile(r"^(title|url|summary|note|question|shown_as|covers|by)\s*=", re.IGNORECASE)
"""Fields that hand down what others say or are called; the claim is theirs and stands beside its source."""


def test_the_words_of_the_code_claim_nothing() -> None:
    texts = list(code_texts())
    assert len(texts) > 500
    assert [(place, text) for place, text in texts if CLAIMS.search(text)] == []


def test_the_words_of_the_resources_claim_nothing() -> None:
    # A translation repeats them as they stand in their files, where the name of the field stands before them.
    repeated = {f"<source>{escape(text.source, QUOTES)}</source>" for text in knowledge_texts()}
    lines = [
        (place, line)
        for place, line in resource_texts()
        if not ABOUT_OTHERS.match(line.strip()) and line.strip() not in repeated
    ]
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


def translations() -> list[str]:
    """What the window says in other languages."""
    files = sorted((ROOT / "resources" / "i18n").glob("*.ts"))
    assert files != []
    trees = [ET.parse(file) for file in files]  # noqa: S314  (files of ours)
    return [each.text or "" for tree in trees for each in tree.getroot().iter("translation")]


def test_the_german_words_claim_nothing_and_hold_no_jargon() -> None:
    texts = translations()
    assert len(texts) > 1_500
    assert [text for text in texts if CLAIMS_IN_GERMAN.search(text)] == []
    assert [text for text in texts if JARGON_IN_GERMAN.search(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "Ihre Nachrichten wurden verwendet",
        "Ihre Daten wurden zum Training genutzt",
        "die Daten, die verwendet wurden",
        "das beweist es",
        "die Daten sind geleakt",
        "ein Verstoß gegen die DSGVO",
    ],
)
def test_the_german_check_can_fail(text: str) -> None:
    assert CLAIMS_IN_GERMAN.search(text)
