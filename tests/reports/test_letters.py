import io
import zipfile
from dataclasses import replace

import docx
import pytest

from inspector.errors import UsageError
from inspector.facts.fact import Missing
from inspector.records.instants import utc
from inspector.reports.letter import ArchiveName, Letter, LetterDetails, letter
from inspector.reports.letter_files import letter_bytes, letter_text
from inspector.reports.letter_template import ANY_KINDS, LetterKind, load_recipients, load_template
from inspector.statements.load import load_knowledge

MIRA = LetterDetails(
    name="Mira Osei",
    identifiers=("https://www.linkedin.com/in/mira-osei",),
    platform="linkedin",
    archives=(ArchiveName("Complete_LinkedInDataExport_02-01-2025.zip", "5f" * 32),),
    as_of=utc(2025, 2, 2),
    missing=(Missing("the state of the AI setting over time", "it decides the verdict", "ask for it"),),
    known=("Account opened on 1 March 2014 (read from the archive)",),
    region="DE",
)


def joined(made: Letter) -> str:
    return " ".join(letter_text(made).split())


@pytest.mark.parametrize("kind", list(LetterKind))
def test_each_letter_asks_for_what_no_archive_holds(kind: LetterKind) -> None:
    text = joined(letter(kind, MIRA))
    assert "“Data for Generative AI Improvement”" in text
    assert "each change" in text
    assert "model" in text
    assert "ecipients" in text or "third parties" in text
    assert "The state of the AI setting over time." in text
    assert "it decides the verdict" not in text


@pytest.mark.parametrize(
    ("kind", "provisions"),
    [
        (LetterKind.ACCESS, ("Article 15", "Article 12(3)", "region or country assigned to my account")),
        (LetterKind.OBJECTION, ("Article 21(1)", "particular situation", "Article 18(1)(d)")),
        (LetterKind.CCPA, ("1798.110", "1798.115", "45 days", "region assigned to my account")),
    ],
)
def test_each_letter_names_its_provisions(kind: LetterKind, provisions: tuple[str, ...]) -> None:
    text = joined(letter(kind, MIRA))
    assert [provision for provision in provisions if provision not in text] == []


def test_the_archive_is_named_with_its_hash_in_one_piece() -> None:
    text = letter_text(letter(LetterKind.ACCESS, MIRA))
    assert "5f" * 32 in text
    assert "2 February 2025" in text
    assert "Account opened on 1 March 2014" in text


@pytest.mark.parametrize(
    ("region", "expected"),
    [
        ("DE", "LinkedIn Ireland Unlimited Company"),
        ("CH", "LinkedIn Ireland Unlimited Company"),
        ("GB", "LinkedIn Corporation"),
        ("US-CA", "LinkedIn Corporation"),
        ("", "[the company that answers for your data where you live]"),
    ],
)
def test_the_address_is_the_one_that_a_source_gives_for_the_region(region: str, expected: str) -> None:
    assert expected in letter_text(letter(LetterKind.ACCESS, replace(MIRA, region=region)))


def test_addresses_rest_on_sources_of_the_knowledge_base() -> None:
    known = {source.id for source in load_knowledge().sources}
    assert {source for named in load_recipients() for source in named.sources} <= known


def test_what_the_archive_does_not_hold_is_left_plain_to_see() -> None:
    bare = letter(LetterKind.ACCESS, replace(MIRA, name="", identifiers=(), platform="elsewhere"))
    text = letter_text(bare)
    for placeholder in ("[your full name]", "[your postal address]", "[date]", "[the platform's name]"):
        assert placeholder in text
        assert placeholder in bare.placeholders
    assert "Mira" not in text


def test_with_nothing_missing_that_heading_is_left_out() -> None:
    assert "What the archive lacks" not in letter_text(letter(LetterKind.ACCESS, replace(MIRA, missing=())))


def test_hostile_names_are_written_out() -> None:
    text = letter_text(letter(LetterKind.ACCESS, replace(MIRA, name="Mira\u202eiesO\nx", identifiers=("$name",))))
    assert "\u202e" not in text
    assert "Identifier: $name" in text


@pytest.mark.parametrize("kind", list(LetterKind))
def test_letters_claim_and_advise_nothing(kind: LetterKind) -> None:
    text = f"{joined(letter(kind, MIRA))} {load_template(kind).about}".lower()
    for phrase in ("was used", "leaked", "proves", "illegal", "unlawful", "we advise", "violat"):
        assert phrase not in text


@pytest.mark.parametrize("kind", list(LetterKind))
def test_the_document_holds_every_line_of_the_text(kind: LetterKind) -> None:
    made = letter(kind, MIRA)
    document = docx.Document(io.BytesIO(letter_bytes(made, ".docx")))
    shown = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert [line for block in made.blocks for line in block.lines if line not in shown] == []
    assert document.core_properties.author == ""


def test_the_same_letter_gives_the_same_bytes() -> None:
    first, second = (letter_bytes(letter(LetterKind.ACCESS, MIRA), ending) for ending in (".docx", ".DOCX"))
    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {member.date_time for member in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_other_endings_are_refused() -> None:
    with pytest.raises(UsageError, match=r"\.txt or \.docx"):
        letter_bytes(letter(LetterKind.ACCESS, MIRA), ".odt")


@pytest.mark.parametrize("kind", list(LetterKind))
@pytest.mark.parametrize("platform", sorted({each.platform for each in load_recipients()} | {"unheard-of"}))
def test_a_letter_names_the_kinds_of_its_own_platform(kind: LetterKind, platform: str) -> None:
    made = letter(kind, replace(MIRA, platform=platform))
    written = docx.Document(io.BytesIO(letter_bytes(made, ".docx")))
    for text in (joined(made), " ".join(each.text for each in written.paragraphs)):
        assert ("InMail" in text) == (platform == "linkedin")
        assert "$" not in text
        kinds = {each.kinds for each in load_recipients() if each.platform == platform} or {ANY_KINDS}
        assert all(each in text for each in kinds)
