"""The draft for a certification: what was measured is filled in, what a person has to say is not."""

import hashlib
import platform
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from inspector import __version__
from inspector.case.file import open_case
from inspector.operations.demo import Demo, make_demo
from inspector.operations.evidence.certificate import CertificateDetails, certificate, certificate_text
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.summary import summary_of
from inspector.operations.viewing import View, view_of, viewed
from inspector.progress import silent
from inspector.reports.pack.blank import BLANK
from inspector.reports.pack.document import Part, Terms
from inspector.reports.pack.form import filled, load_form
from inspector.reports.pack.plain_text import resolved_part
from tests.test_claims import CLAIMS as FORBIDDEN

DETAILS = CertificateDetails(
    formats=("pdf", "xlsx"),
    redaction="third-parties",
    choice=("Only records made before 2025-01-01 00:00:00 UTC.",),
    records=150,
    left_out=21,
    withheld=1,
    first="INSP-000001",
    last="INSP-000151",
    more=(("Paper", "a4"),),
)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    return make_demo(tmp_path_factory.mktemp("certificate"))


@pytest.fixture(scope="module")
def view(demo: Demo) -> Iterator[View]:
    case = demo.archive.parent / "c.inspection"
    inspect(InspectRequest(archives=(demo.archive,), case=case, facts=demo.facts), silent)
    with viewed(case) as opened:
        yield opened


def text_of(view: View, details: CertificateDetails = DETAILS) -> str:
    return certificate_text(resolved_part(certificate(view, details), str))


def flat(text: str) -> str:
    return " ".join(text.split())


def section(part: Part, name: str) -> Part:
    return next(each for each in part.parts if each.anchor == f"certificate-{name}")


def test_what_was_measured_is_filled_in(view: View, demo: Demo) -> None:
    text = flat(text_of(view))
    sha256 = hashlib.sha256(demo.archive.read_bytes()).hexdigest()
    at, tool = view.case.connection.execute("SELECT at, tool FROM log WHERE action = 'archive_added'").fetchone()
    for words in (
        f"SHA-256: {sha256}",
        f"Size: {demo.archive.stat().st_size:,} bytes",
        f"File or folder: {demo.archive.name}",
        "Name of the account, as the archive has it: Marisol Vantreeve",
        "Made by the platform: 2 March 2026 (from the name of the file)",
        f"Written to the log (UTC): {at}",
        f"With: {tool}",
        f"Tool: inspector {__version__}",
        f"Knowledge base: {view.knowledge.version.replace('+', ', ')} of {view.knowledge.date}",
        "Control numbers of the records in this pack: INSP-000001 to INSP-000151",
        "Records in the pack: 150",
        "Records of the case that were not chosen: 21",
        "Records that were chosen and withheld: 1",
        "Only records made before 2025-01-01 00:00:00 UTC.",
        "Redaction: third-parties",
        "Paper: a4",
        "Each line of the log follows from the one before it.",
        "opens no network connection",
        "Hashed again when the pack was made: no",
    ):
        assert words in text, words
    assert "Hashed again when the pack was made: yes, the same hash" in flat(
        text_of(view, replace(DETAILS, hashed_again=True))
    )


def test_the_limits_add_up_to_the_list_of_members(view: View) -> None:
    text, summary = flat(text_of(view)), summary_of(view)
    assert f"Members in the archives of this case: {summary.members}" in text
    assert f"Of these, read: {dict(summary.members_by_status)['read']}" in text
    assert sum(count for _, count in summary.members_by_status) == summary.members
    assert f"Warnings: {sum(group.count for group in summary.warnings)}" in text
    assert "Yard_Bookings.csv" in text


@pytest.mark.parametrize("name", ["custodian", "examiner", "notice", "declaration"])
def test_a_persons_own_statements_are_blank(view: View, name: str) -> None:
    """In the two forms, the notice and the declaration nothing stands beside a label but a blank."""
    (terms,) = (block for block in section(certificate(view, DETAILS), name).blocks if isinstance(block, Terms))
    assert len(terms.rows) >= 5
    assert {text for _, text in terms.rows} == {BLANK}


def test_every_blank_of_the_form_is_in_the_text(view: View) -> None:
    labels = [label for each in load_form("certificate").sections for label in each.blanks]
    text = flat(text_of(view))
    assert len(labels) > 30
    assert text.count(BLANK) == len(labels)
    assert all(f"{label}: {BLANK}" in text for label in labels)


def test_both_forms_of_words_of_section_1746_and_a_line_to_sign(view: View) -> None:
    text = flat(text_of(view))
    inside = "under penalty of perjury that the foregoing is true and correct"
    outside = (
        "under penalty of perjury under the laws of the United States of America that the foregoing is true and correct"
    )
    assert inside in text
    assert outside in text
    assert f"Signature: {BLANK}" in text
    assert "It is no legal advice" in text


def test_the_manifest_lists_the_exhibits_and_not_this_draft(view: View) -> None:
    text = flat(text_of(view))
    assert "manifest-sha256.txt" in text
    assert f"Id of the pack: {BLANK}" in text


def test_the_same_text_twice_and_nothing_of_this_machine(view: View) -> None:
    first = text_of(view)
    assert first == text_of(view)
    assert platform.python_version() not in first
    assert platform.release() not in first
    assert max(len(line) for line in first.splitlines()) <= 78
    assert FORBIDDEN.search(first) is None


def test_a_log_that_was_changed_is_told(demo: Demo, tmp_path: Path) -> None:
    case = tmp_path / "c.inspection"
    inspect(InspectRequest(archives=(demo.archive,), case=case, facts=demo.facts), silent)
    with open_case(case, write=True) as opened:
        opened.connection.execute("DROP TRIGGER log_keeps_its_lines")
        opened.connection.execute("UPDATE log SET at = '2020-01-01T00:00:00Z' WHERE id = 2")
        assert "Line 2 of the log does not follow from the one before it" in flat(text_of(view_of(opened)))


def test_a_form_takes_nothing_for_a_section_that_it_lacks() -> None:
    with pytest.raises(KeyError, match="elsewhere"):
        filled(load_form("certificate"), {"elsewhere": ()})
