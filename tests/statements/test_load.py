from pathlib import Path

import pytest

from inspector.errors import InputFileError
from inspector.records.instants import utc
from inspector.statements.digest import knowledge_digest
from inspector.statements.load import load_knowledge, shipped_files
from inspector.statements.statement import Statement

SHIPPED = "+".join(file.version for file in shipped_files())

STATEMENT = """\
[[statement]]
id = "own-1"
by = "Someone"
title = "A statement of my own"
asserts = "used"
purpose = "generative_ai"
specificity = "named"
standing = "alleged"
platform = "elsewhere"
categories = ["post"]
from = 2021-01-01
sources = ["OWN1"]
"""
SOURCE = """
[[source]]
id = "OWN1"
kind = "press"
publisher = "A newspaper"
title = "An article"
url = "https://example.org/article"
published = "2021-02"
"""


def own(tmp_path: Path, statement: str = STATEMENT, rest: str = SOURCE) -> Path:
    path = tmp_path / "own.toml"
    path.write_text(statement + rest, encoding="utf-8")
    return path


def loaded(path: Path) -> Statement:
    return next(statement for statement in load_knowledge([path]).statements if statement.id == "own-1")


def test_the_shipped_knowledge_has_its_version_and_date() -> None:
    knowledge = load_knowledge()
    assert knowledge.version == SHIPPED
    assert "linkedin-1" in SHIPPED.split("+")
    assert knowledge.date >= "2026-11-24"


def test_a_statement_of_ones_own_joins_with_the_usual_values(tmp_path: Path) -> None:
    statement = loaded(own(tmp_path))
    assert statement.start == statement.start_latest == utc(2021)
    assert (statement.until, statement.until_earliest) == (None, None)
    assert (statement.author, statement.regions, statement.subscriptions) == ("any", ("*",), ("*",))
    assert (statement.reach, statement.setting, statement.context_only) == ("existing", "", False)


def test_the_version_tells_that_another_file_was_used(tmp_path: Path) -> None:
    first = load_knowledge([own(tmp_path)]).version
    second = load_knowledge([own(tmp_path, STATEMENT.replace("2021-01-01", "2021-01-02"))]).version
    assert first.startswith(f"{SHIPPED}+own-")
    assert first != second
    assert load_knowledge([own(tmp_path)]).version == first


def test_the_digest_follows_every_value_but_no_layout(tmp_path: Path) -> None:
    digest = knowledge_digest(load_knowledge([own(tmp_path)]))
    assert knowledge_digest(load_knowledge([own(tmp_path, "# a comment\n" + STATEMENT)])) == digest
    assert knowledge_digest(load_knowledge([own(tmp_path, STATEMENT.replace("named", "general"))])) != digest
    assert knowledge_digest(load_knowledge()) != digest


@pytest.mark.parametrize(
    ("written", "instant"),
    [
        ("2021-03-04T05:06:07Z", utc(2021, 3, 4, 5, 6, 7)),
        ("2021-03-04T05:06:07+02:00", utc(2021, 3, 4, 3, 6, 7)),
        ("2021-03-04", utc(2021, 3, 4)),
    ],
)
def test_dates_and_times_are_instants(tmp_path: Path, written: str, instant: int) -> None:
    path = own(tmp_path, STATEMENT.replace("from = 2021-01-01", f"from = 2021-01-01\nfrom_latest = {written}"))
    assert loaded(path).start_latest == instant


def test_one_text_may_rule_several_platforms(tmp_path: Path) -> None:
    path = own(tmp_path, STATEMENT.replace('"elsewhere"', '["elsewhere", "elsewhere_too"]'))
    assert loaded(path).platforms == ("elsewhere", "elsewhere_too")


def test_an_end_may_be_known_from_below_alone(tmp_path: Path) -> None:
    statement = loaded(own(tmp_path, STATEMENT + "until_earliest = 2022-01-01\n"))
    assert (statement.until_earliest, statement.until) == (utc(2022), None)


@pytest.mark.parametrize(
    ("line", "change", "key", "part"),
    [
        (13, STATEMENT + "colour = 1\n", "colour", "unknown key"),
        (2, STATEMENT.replace('id = "own-1"', "id = 1"), "id", "text"),
        (2, STATEMENT.replace('"own-1"', '"Own 1"'), "id", "no id"),
        (2, STATEMENT.replace('"own-1"', '"li-denial-messages"'), "id", "twice"),
        (1, STATEMENT.replace('by = "Someone"\n', ""), "by", "missing"),
        (3, STATEMENT.replace('"Someone"', '" "'), "by", "empty"),
        (5, STATEMENT.replace('asserts = "used"', 'asserts = "sold"'), "asserts", "none of used, not_used, silent"),
        (6, STATEMENT.replace("generative_ai", "fun"), "purpose", "'fun' is none of"),
        (7, STATEMENT.replace('"named"', '"vague"'), "specificity", "none of named, general"),
        (8, STATEMENT.replace('"alleged"', '"true"'), "standing", "none of"),
        (10, STATEMENT.replace('["post"]', '["posts"]'), "categories", "'posts' is none of"),
        (10, STATEMENT.replace('["post"]', "[]"), "categories", "empty"),
        (10, STATEMENT.replace('["post"]', '"post"'), "categories", "list"),
        (10, STATEMENT.replace('["post"]', '["post", "post"]'), "categories", "twice"),
        (11, STATEMENT.replace("2021-01-01", '"2021-01-01"'), "from", "without quotes"),
        (11, STATEMENT.replace("2021-01-01", "2021-01-01T00:00:00"), "from", "offset"),
        (11, STATEMENT.replace("2021-01-01", "2021-02-30"), None, "no valid TOML"),
        (12, STATEMENT.replace('["OWN1"]', '["OWN2"]'), "sources", "no source 'OWN2'"),
        (13, STATEMENT + "until = 2020-01-01\n", "until", "out of order"),
        (13, STATEMENT + "until = 2021-01-01\n", "until", "no instant"),
        (13, STATEMENT + "from_latest = 2020-12-31\n", "from_latest", "out of order"),
        (14, STATEMENT + "until_earliest = 2023-01-01\nuntil = 2022-01-01\n", "until", "out of order"),
        (13, STATEMENT + 'regions = ["UK"]\n', "regions", "no region"),
        (13, STATEMENT + 'regions_except = ["us"]\n', "regions_except", "no region"),
        (13, STATEMENT + 'subscriptions = ["gold"]\n', "subscriptions", "no tier"),
        (13, STATEMENT + 'author = "me"\n', "author", "none of owner, any"),
        (13, STATEMENT + 'audience = ["friends"]\n', "audience", "none of"),
        (13, STATEMENT + 'sign = "starred"\n', "sign", "none of"),
        (13, STATEMENT + 'minimum_age = "18"\n', "minimum_age", "whole years"),
        (13, STATEMENT + "minimum_age = true\n", "minimum_age", "whole years"),
        (14, STATEMENT + "minimum_age = 18\nmaximum_age = 17\n", "maximum_age", "below"),
        (13, STATEMENT + "context_only = 1\n", "context_only", "true or false"),
        (13, STATEMENT + 'setting = "linkedin.genai"\n', "setting", "setting_default"),
        (13, STATEMENT + 'setting = "linkedin.x"\nsetting_default = "on"\n', "setting", "no setting"),
        (14, STATEMENT + 'setting = "linkedin.genai"\nsetting_default = "yes"\n', "setting_default", "none of"),
        (13, STATEMENT + 'off_protects = "newer"\n', "off_protects", "needs a setting"),
        (14, STATEMENT + 'reach = "new"\nreach_since = 2020-01-01\n', "reach_since", "existing"),
        (13, STATEMENT + "reach_since_latest = 2020-01-01\n", "reach_since_latest", "needs reach_since"),
        (13, STATEMENT + 'disputes = ["nobody"]\n', "disputes", "no statement 'nobody'"),
        (13, STATEMENT + 'disputes = ["own-1"]\n', "disputes", "itself"),
    ],
)
def test_a_fault_is_refused_with_its_place(tmp_path: Path, line: int, change: str, key: str | None, part: str) -> None:
    with pytest.raises(InputFileError) as caught:
        load_knowledge([own(tmp_path, change)])
    assert (caught.value.file, caught.value.line, caught.value.key) == ("own.toml", line, key)
    assert part in caught.value.problem
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("rest", "key", "part"),
    [
        (SOURCE.replace('"press"', '"rumour"'), "kind", "none of primary, court"),
        (SOURCE.replace('"2021-02"', '"2021-13"'), "published", "no date"),
        (SOURCE.replace('"2021-02"', '"2021-02-00"'), "published", "no date"),
        (SOURCE.replace('"2021-02"', '"soon"'), "published", "no date"),
        (SOURCE.replace("https:", "http:"), "url", "not https"),
        (SOURCE.replace('"2021-02"', '"2020-02"'), "sources", "older"),
        (SOURCE + '[[event]]\nid = "e"\ndate = "2021-02"\nprecision = "day"\n', "precision", "is a month"),
        (SOURCE + "[[rule]]\nid = 1\n", "rule", "unknown table"),
        (SOURCE + '[statement.x]\ny = "z"\n', "x", "unknown key"),
        (SOURCE + '[audience]\npost = "public"\n', "audience", "needs [meta]"),
        (SOURCE + '[[tier]]\nid = "t"\nname = "T"\n', "paid", "missing"),
        (SOURCE + '[meta]\nversion = "1"\nplatform = "x"\n', "date", "day"),
    ],
)
def test_faults_beside_the_statements_are_refused(tmp_path: Path, rest: str, key: str, part: str) -> None:
    with pytest.raises(InputFileError) as caught:
        load_knowledge([own(tmp_path, rest=rest)])
    assert caught.value.key == key
    assert part in caught.value.problem
    assert caught.value.line is not None


def test_a_file_of_ones_own_may_add_tiers_and_audiences_to_a_platform(tmp_path: Path) -> None:
    meta = '[meta]\nplatform = "linkedin"\nversion = "mine-3"\ndate = 2026-12-01\n'
    beside = '[[tier]]\nid = "gold"\nname = "Gold"\npaid = true\n[audience]\ncomment = "public"\n'
    tiered = STATEMENT.replace('"elsewhere"', '"linkedin"') + 'subscriptions = ["gold"]\n'
    knowledge = load_knowledge([own(tmp_path, tiered.replace('"used"', '"silent"'), SOURCE + meta + beside)])
    assert (knowledge.version, knowledge.date) == (f"{SHIPPED}+mine-3", "2026-12-01")
    assert [platform for platform, _ in knowledge.tiers].count("linkedin") == 1
    assert {"free", "gold"} < {tier.id for tier in dict(knowledge.tiers)["linkedin"]}
    assert {("contact", "private"), ("comment", "public")} < set(dict(knowledge.audience)["linkedin"])


def test_a_missing_file_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(InputFileError, match=r"none\.toml"):
        load_knowledge([tmp_path / "none.toml"])


AGAINST = (
    STATEMENT.replace('"used"', '"not_used"')
    .replace('"elsewhere"', '"linkedin"')
    .replace("2021-01-01", '2024-09-20\nuntil = 2024-09-25\nregions = ["US"]')
)


def test_a_statement_of_ones_own_that_contradicts_must_say_so(tmp_path: Path) -> None:
    with pytest.raises(InputFileError, match="contradicts li-2024-genai-open-regions;") as caught:
        load_knowledge([own(tmp_path, AGAINST, SOURCE.replace("2021-02", "2025-02"))])
    assert caught.value.key == "disputes"


def test_naming_the_other_side_is_enough_across_files(tmp_path: Path) -> None:
    named = AGAINST + 'disputes = ["li-2024-genai-open-regions"]\n'
    assert loaded(own(tmp_path, named, SOURCE.replace("2021-02", "2025-02"))).disputes == (
        "li-2024-genai-open-regions",
    )
