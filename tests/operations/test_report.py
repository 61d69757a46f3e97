"""The report of the demo: its numbers are the result's, everything relied on is there, the same each time."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from inspector.case.queries import count
from inspector.case.rows import RecordFilter, RecordRow
from inspector.exposure.outcome import Verdict
from inspector.facts.wording import day_of
from inspector.operations.demo_case import inspect_demo
from inspector.operations.evidence.report.front import VERDICTS, WHOLE
from inspector.operations.evidence.report.sources import short_source
from inspector.operations.record_lines import record_lines
from inspector.operations.result import result_of
from inspector.operations.summary import disputed_by, summary_of
from inspector.operations.viewing import View, viewed
from inspector.operations.words import member_status_name, moment, verdict_name
from inspector.progress import silent
from inspector.reports.pack.document import Document, Notice, Paragraph, Part, Picture, plain
from inspector.statements.describe import describe_statement, source_text
from inspector.statements.period_words import period_words
from inspector.statements.words import category_name, standing_words
from tests.support.program import ROOT
from tests.support.reports import blocks, grids, part, parts_in, report_of, rows, said, scope_of, texts

ORDER = [
    "timeline",
    "categories",
    "statements",
    "facts",
    "settings",
    "missing",
    "examples",
    "pack",
    "members",
    "method",
    "sources",
    "glossary",
    "custody",
    "next",
]


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return inspect_demo(tmp_path_factory.mktemp("demo"), silent)


@pytest.fixture(scope="module")
def view(case: Path) -> Iterator[View]:
    with viewed(case) as found:
        yield found


@pytest.fixture(scope="module")
def document(view: View) -> Document:
    return report_of(view)


@pytest.fixture(scope="module")
def result(view: View) -> dict[str, Any]:
    return result_of(view)


def test_the_first_page_has_the_totals_of_the_result(document: Document, result: dict[str, Any]) -> None:
    totals = dict.fromkeys(Verdict, 0)
    for category in result["categories"].values():
        for verdict, number in category["by_verdict"].items():
            totals[Verdict(verdict)] += number
    expected = [(verdict_name(verdict), f"{totals[verdict]:,}") for verdict in Verdict]
    whole = sum(totals.values())
    assert whole == 172
    assert rows(grids(document.front)[VERDICTS]) == [*expected, (WHOLE, f"{whole:,}")]


def test_the_first_page_says_answer_hash_as_of_facts_and_what_is_unknown(
    document: Document, view: View, result: dict[str, Any]
) -> None:
    page = "\n".join(said(document.front))
    summary = summary_of(view)
    assert summary.earliest is not None
    assert summary.latest is not None
    for expected in (
        summary.headline,
        result["archives"][0]["sha256"],
        moment(view.as_of),
        f"the first begins {day_of(summary.earliest)}, the last ends {day_of(summary.latest)}",
        "Plan: Premium Career, from 2022-07-03 to 2025-01-03 (read from the archive)",
        "Where you lived: California, United States (US-CA), since 2009-01-01 (said by you)",
        "3 records: Whether the setting “Data for Generative AI Improvement” was on at that time is not known",
        *(gap["what"] for gap in result["missing"]),
        "statements 1, 2 are disputed",
    ):
        assert expected in page
    assert "Marisol Vantreeve" in plain(document.subtitle)
    assert not any(isinstance(block, Notice) for block in document.front)


def test_the_parts_stand_in_order_and_each_has_its_own_anchor(document: Document) -> None:
    assert [each.anchor for each in document.parts] == ORDER
    anchors = [each.anchor for each in parts_in(document.parts)]
    assert len(anchors) == len(set(anchors))
    assert all(each == each.lower() and " " not in each for each in anchors)


def test_parts_of_others_stand_before_the_pack(view: View) -> None:
    extra = Part("claim", "A claim", (Paragraph("What it asks for."),))
    found = [each.anchor for each in report_of(view, extra=(extra,)).parts]
    assert found == [*ORDER[:7], "claim", *ORDER[7:]]


def test_categories_by_verdict_are_the_results(document: Document, result: dict[str, Any]) -> None:
    table = grids(part(document, "categories").blocks)["Records in this pack, by kind of data and verdict"]
    shown = {row[0]: row for row in rows(table)}
    by_name = {verdict_name(verdict): verdict for verdict in Verdict}
    for category, found in result["categories"].items():
        row = shown.pop(category_name(category))
        assert row[1] == f"{found['records']:,}"
        for name, cell in zip(table.columns[2:-2], row[2:-2], strict=True):
            assert cell == f"{found['by_verdict'].get(by_name[name], 0):,}"
        assert row[-2:] == tuple("not dated" if day is None else day[:10] for day in (found["first"], found["last"]))
    assert list(shown) == ["All"]
    assert shown["All"][1] == "172"


def test_every_statement_with_a_window_is_there_with_sources_and_disputes(
    document: Document, view: View, result: dict[str, Any]
) -> None:
    relied = {each["id"]: each["records"] for each in result["statements"] if each["records"]}
    assert len(relied) == 14
    knowledge = view.knowledge
    parts = part(document, "statements").parts
    found = {}
    for statement in knowledge.statements:
        if statement.id not in relied:
            continue
        (its_part,) = [each for each in parts if f"{statement.title}; {statement.id}" in said(each.blocks[:1])]
        found[statement.id] = its_part
        text = "\n".join(said(its_part.blocks))
        described = describe_statement(statement, knowledge)
        assert f"{relied[statement.id]:,} record" in text
        for expected in (
            standing_words(statement.standing),
            period_words(statement),
            described.says,
            statement.note,
            *described.conditions,
            *(short_source(each) for each in knowledge.sources if each.id in statement.sources),
            *disputed_by(statement, knowledge),
            *statement.disputes,
            *(each.id for each in knowledge.statements if statement.id in each.disputes),
        ):
            assert expected in text
    in_full = "\n".join(said(part(document, "sources").blocks))
    cited = {name for statement in knowledge.statements if statement.id in relied for name in statement.sources}
    for source in knowledge.sources:
        if source.id in cited:
            told = source_text(source)
            assert all(one in in_full for one in (told.id, told.publisher, told.title, told.date, told.url, told.note))
    mutual = "\n".join(said(found["li-denial-messages"].blocks))
    assert "It disputes, and is disputed by:" in mutual
    order = {"used": 0, "not_used": 1, "silent": 2}
    kinds = {each.id: order[each.asserts] for each in knowledge.statements}
    ranks = [kinds[name] for each in parts for name in found if found[name] is each]
    assert len(parts) == len(found) == 14
    assert ranks == sorted(ranks)


def test_what_is_ruled_out_is_named_with_how_many_records(document: Document, view: View) -> None:
    caption = "Statements that reach no record of this pack, because a condition is not met"
    listed = {row[0]: row[3] for row in rows(grids(part(document, "statements").blocks)[caption])}
    assert listed["Named data train content-generating AI (United Kingdom)"] == "3"
    excluded = sum(line["verdict"] == "excluded" for line in record_lines(view))
    assert all(0 < int(number) <= excluded for number in listed.values())


def test_facts_stand_with_source_and_basis(document: Document, result: dict[str, Any]) -> None:
    found = rows(grids(part(document, "facts").blocks)["Facts, each with its source"])
    assert len(found) == len(result["facts"]) == 7
    text = "\n".join("|".join(row) for row in found)
    for fact in result["facts"]:
        source = fact["source"]
        assert source.get("member", source.get("file", "")) in text
    seen = rows(grids(part(document, "facts").blocks)["Seen in the archive, deciding nothing"])
    assert ("Where you lived", "PT", "1 time", "2025-07-08T20:14:09Z", "file Security Challenges.csv") in seen
    assert "points to PT" in "\n".join(said(part(document, "facts").blocks))


def test_members_add_up_and_none_is_passed_over(document: Document, view: View, result: dict[str, Any]) -> None:
    tables = grids(part(document, "members").blocks)
    counted = rows(tables["Members by what became of them"])
    assert counted[-1] == ("all members", str(len(result["members"])))
    assert sum(int(row[1]) for row in counted[:-1]) == len(result["members"])
    unread = [member for member in result["members"] if member["status"] != "read"]
    listed = rows(tables["Members that were not read"])
    assert [(row[0], row[1]) for row in listed] == [
        (member["path"], member_status_name(member["status"])) for member in unread
    ]
    assert all(row[2] for row in listed)
    text = "\n".join("\n".join(said(part(document, each).blocks)) for each in ("members", "facts"))
    assert all(group.message in text for group in summary_of(view).warnings)


def test_each_verdict_has_examples_that_can_be_redone(document: Document, view: View) -> None:
    lines = {line["id"]: line for line in record_lines(view)}
    shown: list[str] = []
    for each in part(document, "examples").parts:
        text = "\n".join(said(each.blocks))
        label = text.partition(", id ")[2].split("\n")[0]
        line = lines[label]
        shown.append(line["verdict"])
        assert each.title.startswith(verdict_name(line["verdict"]))
        assert f"Verdict: {verdict_name(line['verdict'])}." in text
        for window in line["windows"]:
            ends = (
                "still open" if window["to"] is None else f"until {window['to'].replace('T', ' ').replace('Z', ' UTC')}"
            )
            assert f"From {window['from'].replace('T', ' ').replace('Z', ' UTC')} {ends}." in text
        titles = {statement.id: statement.title for statement in view.knowledge.statements}
        assert all(titles[name] in text for name in (*line["contradicted_by"], *line["silent_in"]))
    assert sorted(shown) == sorted({line["verdict"] for line in lines.values()})


def test_custody_lists_each_step_and_each_archive(document: Document, view: View, result: dict[str, Any]) -> None:
    custody = part(document, "custody")
    lines = rows(grids(custody.blocks)["What was done with the case, in order"])
    logged = view.case.connection.execute("SELECT at, object FROM log ORDER BY id").fetchall()
    assert [(row[0].replace(" ", "T") + "Z", row[2]) for row in lines] == logged
    assert "each bound to the one before" in "\n".join(said(custody.blocks))
    last = view.case.connection.execute("SELECT hash FROM log ORDER BY id DESC LIMIT 1").fetchone()[0]
    assert last in "\n".join(said(custody.blocks))
    for archive in result["archives"]:
        text = "\n".join(said(custody.parts[0].blocks))
        assert archive["sha256"] in text
        assert all(file["sha256"] in text for file in archive["parts"])


def test_it_ends_with_what_to_do_next(document: Document) -> None:
    text = "\n".join(said(document.parts[-1].blocks))
    assert "Access request (GDPR, Article 15)" in text
    assert "Request to know (California" in text


def test_no_record_hash_and_no_message_text_outside_the_examples(document: Document, view: View) -> None:
    everything = "\n".join(texts(document))
    hashes = [line["sha256"] for line in record_lines(view)]
    assert not any(each in everything for each in hashes)
    others = replace(document, parts=tuple(each for each in document.parts if each.anchor != "examples"))
    outside = "\n".join(texts(others))
    messages = view.case.connection.execute("SELECT text FROM content WHERE length(text) > 20").fetchall()
    assert len(messages) > 50
    assert not any(text in outside for (text,) in messages)


def test_what_the_pack_does_not_show_is_not_shown(view: View) -> None:
    def hidden(row: RecordRow) -> RecordRow:
        return replace(row, text="[left out]", title="", sender="Person 1", member_path="a member")

    document = report_of(
        view, replace(scope_of(view), shown=hidden, redaction="third-parties", limits=("It guesses no names.",))
    )
    examples = part(document, "examples")
    shown = "\n".join(text for each in examples.parts for text in said(each.blocks))
    assert "[left out]" in shown
    messages = view.case.connection.execute("SELECT text FROM content WHERE length(text) > 20").fetchall()
    assert not any(text in shown for (text,) in messages)
    assert "It guesses no names." in "\n".join(said(part(document, "pack").blocks))
    assert "third-parties" in "\n".join(said(document.front))


def test_a_part_of_the_case_counts_only_itself(view: View) -> None:
    chosen = RecordFilter(categories=("private_message", "post"), authors=("owner",))
    number = count(view.case.connection, chosen)
    assert 0 < number < 172
    document = report_of(view, scope_of(view, chosen, withheld=2, notes=("Mind this.",)))
    table = {row[0]: row[1] for row in rows(grids(document.front)[VERDICTS])}
    lines = [line for line in record_lines(view) if line["category"] in chosen.categories and line["author"] == "owner"]
    assert table[WHOLE] == f"{number}" == f"{len(lines)}"
    for verdict in Verdict:
        assert table[verdict_name(verdict)] == str(sum(line["verdict"] == verdict for line in lines))
    page = "\n".join(said(document.front))
    assert f"This pack holds {number} of the 172 records of the case." in page
    assert "Only some." in page
    assert "2 chosen records" in page
    assert "the first is R" in "\n".join(said(part(document, "pack").blocks))
    assert Notice("Mind this.") in document.front
    relied = {window["statement"] for line in lines for window in line["windows"]}
    relied |= {name for line in lines for name in (*line["contradicted_by"], *line["silent_in"])}
    assert len(part(document, "statements").parts) == len(relied)
    named = "\n".join(text for each in part(document, "examples").parts for text in said(each.blocks))
    assert all(name in {line["id"] for line in lines} for name in _labels(named))


def _labels(text: str) -> list[str]:
    return [each.split("\n")[0] for each in text.split(", id ")[1:]]


def test_pictures_say_in_words_what_they_show(document: Document) -> None:
    pictures = [block for block in blocks(document) if isinstance(block, Picture)]
    assert [each.caption for each in pictures] == [
        "Events",
        "Statements relied on, over the time that they speak of",
        "What was true of you, by how it is known",
        "Records by the month of their making and by verdict",
        "Kinds of data by verdict",
    ]
    assert all(each.svg.startswith("<svg") and each.alternative and each.caption for each in pictures)
    assert "private messages: alleged 73, excluded 12" in pictures[-1].alternative


def test_the_same_case_gives_the_same_document(view: View, document: Document) -> None:
    assert report_of(view) == document


@pytest.mark.parametrize("seed", ["1", "2"])
def test_whatever_the_order_of_hashes(case: Path, document: Document, seed: str) -> None:
    script = (
        "import sys; from pathlib import Path; from inspector.operations.viewing import viewed\n"
        "from tests.support.reports import report_of, texts\n"
        "with viewed(Path(sys.argv[1])) as view: sys.stdout.buffer.write('\\n'.join(texts(report_of(view))).encode())"
    )
    environment = {"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT), "TZ": "Asia/Kathmandu", "LC_ALL": "C"}
    done = subprocess.run(
        [sys.executable, "-c", script, str(case)], cwd=ROOT, env=environment, capture_output=True, check=True
    )
    assert done.stdout.decode() == "\n".join(texts(document))
