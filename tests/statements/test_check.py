from dataclasses import replace
from pathlib import Path

import pytest

from inspector.records.instants import utc
from inspector.statements.check import Finding, Level
from inspector.statements.contradictions import contradict
from inspector.statements.load import check_statements, load_knowledge, shipped_files
from inspector.statements.statement import Asserts, Purpose, Statement

TIERS = {"linkedin": frozenset({"free", "premium", "recruiter_lite"})}


def text_of(statement: str = "", source: str = "", beside: str = "") -> str:
    return f"""\
[[statement]]
id = "own-1"
by = "LinkedIn"
title = "A statement"
asserts = "used"
purpose = "generative_ai"
specificity = "named"
standing = "platform_stated"
platform = "elsewhere"
categories = ["post"]
from = 2021-01-01
sources = ["OWN1"]
{statement}
[[source]]
id = "OWN1"
kind = "primary"
publisher = "LinkedIn"
title = "A text"
url = "https://example.org/text"
{source}
{beside}
"""


def findings(tmp_path: Path, text: str, level: Level = Level.ERROR) -> list[Finding]:
    path = tmp_path / "own.toml"
    path.write_text(text, encoding="utf-8")
    return [finding for finding in check_statements([path]) if finding.level is level]


def test_no_shipped_file_has_an_error() -> None:
    assert [str(finding) for finding in check_statements() if finding.level is Level.ERROR] == []
    assert shipped_files()


def test_the_categories_that_nobody_names_are_listed() -> None:
    listed = [finding.message for finding in check_statements() if "no statement on linkedin names" in finding.message]
    assert len(listed) == 1
    assert "sponsored_message" in listed[0]
    assert "private_message" not in listed[0]


def test_every_source_without_https_says_so() -> None:
    plain = [
        finding.id for finding in check_statements() if "plain" in finding.message or "not https" in finding.message
    ]
    addresses = {source.id for source in load_knowledge().sources if source.url.startswith("http:")}
    assert set(plain) == addresses


def test_a_sound_file_has_no_finding(tmp_path: Path) -> None:
    assert findings(tmp_path, text_of()) == []
    assert findings(tmp_path, text_of(), Level.NOTICE) == []


def test_every_breach_of_the_schema_is_listed(tmp_path: Path) -> None:
    found = findings(tmp_path, text_of('author = "x"', 'published = "soon"', "[[event]]\nid = 1\n"))
    assert [(finding.key, finding.line) for finding in found] == [("author", 13), ("published", 20), ("id", 22)]


def test_a_file_that_is_no_toml_is_a_finding(tmp_path: Path) -> None:
    found = findings(tmp_path, "[[statement\n")
    assert [finding.file for finding in found] == ["own.toml"]


def test_the_platforms_word_needs_the_platforms_text(tmp_path: Path) -> None:
    press = text_of().replace('"primary"', '"press"')
    assert [finding.key for finding in findings(tmp_path, press)] == ["sources"]
    quoting = press.replace('"press"', '"press"\nquotes = "LinkedIn"')
    assert findings(tmp_path, quoting) == []
    quoting_another = press.replace('"press"', '"press"\nquotes = "Microsoft"')
    assert [finding.key for finding in findings(tmp_path, quoting_another)] == ["sources"]
    assert findings(tmp_path, text_of().replace('"primary"', '"regulator"')) == []


@pytest.mark.parametrize(
    ("published", "errors"),
    [("2020-12-31", 1), ("2020", 1), ("2020-12", 1), ("2021-01-01", 0), ("2021", 0), ("2019/2021-03", 0)],
)
def test_a_source_older_than_what_it_shows(tmp_path: Path, published: str, errors: int) -> None:
    found = findings(tmp_path, text_of(source=f'published = "{published}"'))
    assert [finding.key for finding in found] == ["sources"] * errors


def test_one_older_source_among_others_is_to_be_known(tmp_path: Path) -> None:
    second = '[[source]]\nid = "OWN2"\nkind = "press"\npublisher = "P"\ntitle = "T"\nurl = "https://example.org"\n'
    text = text_of(beside=second + 'published = "2019"').replace('["OWN1"]', '["OWN1", "OWN2"]')
    assert findings(tmp_path, text) == []
    assert [finding.id for finding in findings(tmp_path, text, Level.NOTICE)] == ["own-1"]


def test_an_event_whose_sources_are_all_older(tmp_path: Path) -> None:
    event = (
        '[[event]]\nid = "e"\ndate = "2022-05"\nprecision = "month"\ntitle = "T"\nsummary = "S"\nsources = ["OWN1"]\n'
    )
    found = findings(tmp_path, text_of(source='published = "2022-04-30"', beside=event))
    assert [finding.id for finding in found] == ["e"]
    assert findings(tmp_path, text_of(source='published = "2022-05-01"', beside=event)) == []


def test_plain_http_needs_a_note_that_says_so(tmp_path: Path) -> None:
    plain = text_of().replace("https:", "http:")
    assert [finding.key for finding in findings(tmp_path, plain)] == ["url"]
    noted = plain.replace('title = "A text"', 'title = "A text"\nnote = "It has a plain http address."')
    assert findings(tmp_path, noted) == []
    assert [finding.key for finding in findings(tmp_path, text_of().replace("https:", "ftp:"))] == ["url"]


def test_a_dispute_within_one_file_is_named_by_both(tmp_path: Path) -> None:
    other = text_of().split("[[source]]")[0].replace("own-1", "own-2")
    found = findings(tmp_path, text_of('disputes = ["own-2"]', beside=other))
    assert [(finding.id, finding.key) for finding in found] == [("own-1", "disputes")]
    assert findings(tmp_path, text_of('disputes = ["own-2"]', beside=other + 'disputes = ["own-1"]')) == []


USED = Statement(
    id="used",
    by="LinkedIn",
    title="",
    asserts=Asserts.USED,
    purpose=Purpose.GENERATIVE_AI,
    specificity="named",
    standing=load_knowledge().statements[0].standing,
    platforms=("linkedin",),
    categories=("private_message",),
    start=utc(2024),
    start_latest=utc(2024),
    sources=(),
    until=utc(2025),
)
NOT_USED = replace(USED, id="not-used", asserts=Asserts.NOT_USED)


def test_used_and_not_used_contradict_each_other_both_ways() -> None:
    assert contradict(USED, NOT_USED, TIERS)
    assert contradict(NOT_USED, USED, TIERS)
    assert not contradict(USED, USED, TIERS)
    assert not contradict(USED, replace(USED, asserts=Asserts.SILENT), TIERS)


@pytest.mark.parametrize(
    ("used", "not_used"),
    [
        ({}, {"categories": ("*",)}),
        ({"categories": ("inmail",)}, {"categories": ("private_message",)}),
        ({"regions": ("DE",)}, {"regions": ("EU",)}),
        ({"regions": ("US-CA",)}, {"regions": ("US",)}),
        ({"subscriptions": ("premium",)}, {"subscriptions": ("recruiter_lite",)}),
        ({"minimum_age": 16}, {"maximum_age": 17}),
        ({"audience": ("public",)}, {}),
        ({"regions": ("HR",), "until": utc(2014)}, {"regions": ("EU",), "start": utc(2013), "until": utc(2014)}),
        ({}, {"purpose": Purpose.ANY_AI}),
        ({"until": None}, {"start": utc(2030), "until": None}),
    ],
)
def test_what_both_reach_is_a_contradiction(used: dict[str, object], not_used: dict[str, object]) -> None:
    one = replace(USED, start=utc(2013) if used.get("until") == utc(2014) else USED.start)
    assert contradict(replace(one, **used), replace(NOT_USED, **not_used), TIERS)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("used", "not_used"),
    [
        ({}, {"start": utc(2025), "until": None}),
        ({}, {"purpose": Purpose.ADVERTISING}),
        ({"purpose": Purpose.ANY_AI}, {}),
        ({}, {"platforms": ("facebook",)}),
        ({"services": ("gmail",)}, {"services": ("photos",)}),
        ({}, {"categories": ("post",)}),
        ({"categories": ("community_message",)}, {}),
        ({"regions_except": ("EU",)}, {"regions": ("DE", "FR")}),
        ({"regions": ("GB",)}, {"regions": ("EU",)}),
        ({"subscriptions": ("premium",)}, {"subscriptions": ("free",)}),
        ({"minimum_age": 18}, {"maximum_age": 17}),
        ({"audience": ("public",)}, {"audience": ("private",)}),
        ({"context_only": True}, {}),
        ({}, {"only_if": "something"}),
        ({"sign": "rated"}, {}),
    ],
)
def test_what_parts_the_two_is_no_contradiction(used: dict[str, object], not_used: dict[str, object]) -> None:
    assert not contradict(replace(USED, **used), replace(NOT_USED, **not_used), TIERS)  # type: ignore[arg-type]
