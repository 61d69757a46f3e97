"""Nothing that came from an archive or the person stands in a report but as foreign text: a redaction reaches it all."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.case.archives import add_warnings
from inspector.case.facts import add_attachment, add_facts, add_missing, add_observations
from inspector.case.file import Case
from inspector.facts.fact import Basis, Fact, FactSource, Missing, Observation
from inspector.operations.demo_case import inspect_demo
from inspector.operations.evidence.report.material import material
from inspector.operations.evidence.report.timeline import timeline
from inspector.operations.viewing import View, viewed
from inspector.progress import silent
from inspector.records.categories import Author, DataCategory
from inspector.records.instants import utc
from inspector.records.record import (
    Conversation,
    ExtractionWarning,
    MemberOutcome,
    MemberStatus,
    Participant,
)
from inspector.reports.pack.document import Document, resolved
from tests.support.filled_case import new_case, said, take
from tests.support.reports import assessed, part, report_of, scope_of, texts

MARK = re.compile(r"(?i)zmk\w+")

OWN = """\
[meta]
platform = "linkedin"
version = "zmk-version"
date = 2026-01-01

[[tier]]
id = "zmk-tier"
name = "Zmktiername"
paid = true

[[setting]]
id = "zmk-setting"
name = "Zmksettingname"
toggle = "Zmktoggle"
where = "Zmkwhere"
address = "https://zmkaddress.example"
default = "on"
covers = "Zmkcovers"
does_not_cover = "Zmkdoesnot"
note = "Zmksettingnote"
sources = ["ZMKSOURCE"]

[[source]]
id = "ZMKSOURCE"
kind = "press"
publisher = "Zmkpublisher"
title = "Zmksourcetitle"
url = "https://zmkurl.example/article"
published = "2022-02"
note = "Zmksourcenote"

[[event]]
id = "zmk-event"
date = "2022-01"
precision = "month"
title = "Zmkeventtitle"
summary = "Zmkeventsummary"
sources = ["ZMKSOURCE"]

[[dispute]]
id = "ZMKDISPUTE"
question = "Zmkquestion?"
shown_as = "Zmkshownas."
statements = ["zmk-used", "li-denial-messages"]
sources = ["ZMKSOURCE"]

[[statement]]
id = "zmk-used"
by = "Zmkby"
title = "Zmktitle"
asserts = "used"
purpose = "generative_ai"
specificity = "named"
standing = "alleged"
platform = "linkedin"
categories = ["private_message"]
from = 2021-01-01
setting = "zmk-setting"
setting_default = "on"
only_if = "zmkonlyif holds"
minimum_age = 18
disputes = ["li-denial-messages", "li-private-messages-not-used"]
note = "Zmkstatementnote"
sources = ["ZMKSOURCE"]

[[statement]]
id = "zmk-context"
by = "Zmkcontextby"
title = "Zmkcontexttitle"
asserts = "used"
purpose = "generative_ai"
specificity = "general"
standing = "alleged"
platform = "linkedin"
categories = ["post"]
from = 2021-01-01
context_only = true
sources = ["ZMKSOURCE"]

[[statement]]
id = "zmk-beside"
by = "Zmkbesideby"
title = "Zmkbesidetitle"
asserts = "used"
purpose = "generative_ai"
specificity = "general"
standing = "alleged"
platform = "linkedin"
categories = ["*"]
from = 2021-01-01
context_only = true
sources = ["ZMKSOURCE"]

[[statement]]
id = "zmk-elsewhere"
by = "Zmkelsewhereby"
title = "Zmkelsewheretitle"
asserts = "used"
purpose = "generative_ai"
specificity = "named"
standing = "alleged"
platform = "linkedin"
categories = ["learning"]
regions = ["NZ"]
minimum_age = 18
from = 2021-01-01
sources = ["ZMKSOURCE"]
"""
UNSEEN = {
    # What a report never shows: notes and tags stand in the tables alone, keys and platforms' numbers nowhere.
    *("zmktag", "zmkrecordnote", "zmkconversationkey", "zmkconversationtitle", "zmkother", "zmkotherid"),
    *("zmksenderid", "zmkloginnote", "zmkcontexttitle", "zmkcontextby", "zmkeventsummary"),
    # One record of each verdict is shown, and this text stands in another one.
    "zmkundated",
}


@pytest.fixture
def view(tmp_path: Path) -> Iterator[View]:
    own = tmp_path / "own.toml"
    own.write_text(OWN, encoding="utf-8")
    with new_case(tmp_path) as case:
        _filled(case)
        facts = (
            Fact(
                "subscription",
                "zmkplan",
                Basis.DECLARED,
                FactSource(file="zmkfile.toml", line=1, note="zmkfactnote"),
                utc(2020),
            ),
            Fact("subscription", "zmk-tier", Basis.DECLARED, FactSource(file="zmktiers.toml"), utc(2025)),
            Fact("setting:zmk-setting", "off", Basis.DECLARED, FactSource(file="zmkseen.toml", line=2), at=utc(2023)),
            Fact(
                "setting:zmk-setting",
                "on",
                Basis.ARCHIVE,
                FactSource(member="zmkhistory.csv", record=1),
                utc(2021),
                utc(2022),
            ),
            Fact(
                "setting:linkedin.genai",
                "off",
                Basis.ARCHIVE,
                FactSource(member="zmkgenai.csv", record=4),
                utc(2024),
                utc(2025),
            ),
            Fact("setting:linkedin.genai", "on", Basis.DECLARED, FactSource(file="zmkagainst.toml", line=3), utc(2024)),
            Fact("only_if:zmk-context", "met", Basis.DECLARED, FactSource(file="zmkonlyfile.toml", line=9)),
        )
        yield assessed(case, facts, (own,), included=frozenset({"zmk-context"}))


def _filled(case: Case) -> None:
    sender, other = Participant("Zmksender", "zmksenderid"), Participant("Zmkother", "zmkotherid")
    message = said(1, "Zmktext says hello", utc(2022), sender, "zmkconversationkey")
    undated = said(2, "Zmkundated", None, other, "zmkconversationkey")
    salary = said(1, "Zmksalary", utc(2022), category=DataCategory.LEARNING, author=Author.OWNER, conversation="")
    take(
        case,
        "Zmkarchive.zip",
        {
            "zmkmember.csv": [
                message._replace(
                    title="Zmkrecordtitle",
                    service="zmkservice",
                    locator=message.locator._replace(pointer="/zmkpointer"),
                ),
                undated,
                Conversation(
                    "zmkconversationkey", "Zmkconversationtitle", (sender, other), DataCategory.PRIVATE_MESSAGE
                ),
                ExtractionWarning("odd", "zmkwarning stands here.", 0, 1),
            ],
            "zmkunknown.dat": [
                MemberOutcome(MemberStatus.UNRECOGNISED, None, 0, 10, b"\2" * 32, "It begins with: zmkheader")
            ],
            "zmksalary.csv": [salary],
        },
    )
    with case.transaction() as connection:
        owner = json.dumps({"identifiers": ["zmkidentifier"], "names": ["Zmkowner", "Zmkothername"]})
        connection.execute("UPDATE archive SET owner_name = 'Zmkowner', owner = ?", (owner,))
        add_facts(
            connection,
            1,
            [Fact("account_region", "DE", Basis.ASSUMED, FactSource(member="zmkprofile.csv", note="zmkplace"))],
        )
        seen = Observation(
            "residence", "zmkcountry", utc(2021), FactSource(member="zmklogins.csv", note="zmkloginnote")
        )
        add_observations(connection, 1, [seen, replace(seen, what="zmkwhat")])
        add_missing(connection, 1, [Missing("zmkmissing", "zmkwhy", "zmkhow")])
        add_attachment(connection, "ab" * 32, "zmkattachment.png", b"seen")
        add_warnings(connection, 1, [("conflict", "zmkconflict disagrees.", None, None)])
        connection.execute("INSERT INTO tag (record, name) VALUES (1, 'zmktag')")
        connection.execute("INSERT INTO note (record, text, at) VALUES (1, 'zmkrecordnote', 0)")


def test_everything_foreign_is_marked_as_such(view: View) -> None:
    document = report_of(view, replace(scope_of(view), notes=("A note of ours.",)))
    shown = "\n".join(texts(document)).lower()
    planted = {each.lower() for each in MARK.findall(_all_that_was_planted(view))}
    assert len(planted) > 50
    missing = {each for each in planted if each not in shown} - UNSEEN
    assert missing == set()
    redacted = "\n".join(texts(resolved(document, lambda _: "x")))
    assert MARK.findall(redacted) == []


def _all_that_was_planted(view: View) -> str:
    tables = (
        "archive member participant conversation record content fact observation missing warning attachment tag note"
    )
    rows = [view.case.connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables.split()]
    return f"{rows} {OWN}".replace("/gone/", " ").replace("'", " ")


def test_the_picture_holds_nothing_foreign(view: View) -> None:
    drawn = timeline(material(view, scope_of(view)))
    assert "A statement that this program does not bring" in repr(drawn)
    assert "a plan that is not listed" in repr(drawn)
    assert MARK.findall(repr(drawn)) == []


def test_a_statement_of_ones_own_has_a_heading_without_its_words(view: View) -> None:
    headings = [each.title for each in part(report_of(view), "statements").parts]
    assert sum("A statement that this program does not bring" in each for each in headings) == 1


def demo_texts(view: View) -> Iterator[str]:
    """Everything in the demo's case that came from its archive or its facts file, in pieces that are long enough."""
    queries = (
        *(
            "SELECT name FROM participant",
            "SELECT title FROM conversation",
            "SELECT title FROM content",
            "SELECT text FROM content",
        ),
        *(
            "SELECT path FROM member",
            "SELECT note FROM member",
            "SELECT name FROM archive",
            "SELECT owner_name FROM archive",
        ),
        *(
            "SELECT message FROM warning",
            "SELECT json_extract(source, '$.note') FROM fact",
            "SELECT how_to_get FROM missing",
        ),
    )
    for query in queries:
        for (text,) in view.case.connection.execute(query):
            # "Skills.csv" and the like are names of the platform's, which our own texts may well mention.
            if text and len(text) >= 16:
                yield text


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return inspect_demo(tmp_path_factory.mktemp("demo"), silent)


def test_nothing_of_the_demos_archive_is_left_once_redacted(demo: Path) -> None:
    with viewed(demo) as view:
        document: Document = report_of(view)
        before = "\n".join(texts(document))
        after = "\n".join(texts(resolved(document, lambda _: "x")))
        planted = list(demo_texts(view))
        assert sum(text in before for text in planted) > 25
        assert [text for text in planted if text in after] == []
