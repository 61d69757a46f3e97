"""Claims files: every reference leads somewhere, every fault has its place, and nothing concludes."""

from pathlib import Path

import pytest

from inspector.errors import InputFileError
from inspector.records.instants import utc
from inspector.reports.claims.check import check_claims
from inspector.reports.claims.file import load_matters, read_claims_file, shipped_claims_files
from inspector.reports.claims.matter import RecordQuery, Side, StatementsAsked
from inspector.statements.finding import Level
from inspector.statements.load import load_knowledge
from inspector.statements.statement import Asserts, Standing

WHOLE = """\
[matter]
id = "own"
title = "A v. B"
about = "About it."
status = "Open."
platforms = ["linkedin"]

[[law]]
id = "law-1"
cite = "§ 1"
title = "A law"
note = "What it says."

[[claim]]
id = "c"
title = "A claim"
about = "What it is."

[[element]]
id = "e"
claim = "c"
title = "An element"
asks = "Something."
law = ["law-1"]

[[line]]
of = "e"
side = "bears"
show = "records"
text = "Posts"
categories = ["post"]
since = 2024-01-01
"""


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "own.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_shipped_files_have_no_fault() -> None:
    assert [str(each) for each in check_claims(load_knowledge())] == []
    assert [matter.id for matter in load_matters()] == ["gdpr-complaint", "de-la-torre-v-linkedin"]


def test_the_lawsuit_says_that_it_was_withdrawn_without_a_ruling() -> None:
    suit = next(each for each in load_matters() if each.id == "de-la-torre-v-linkedin")
    assert (suit.number, suit.filed, suit.ended) == ("5:25-cv-00709", "2025-01-21", "2025-01-30")
    assert "Withdrawn by the plaintiff on 2025-01-30 without prejudice" in suit.status
    assert "ruled on nothing" in suit.status
    titles = [claim.title for claim in suit.claims]
    assert "Stored Communications Act (USD 1,000 a person was sought)" in titles
    assert {"Breach of contract", "California unfair competition law"} <= set(titles)


def test_an_allegation_never_stands_without_what_speaks_against_it() -> None:
    """Wherever an element names a statement that is only alleged, the same page has the denial."""
    known = {each.id: each for each in load_knowledge().statements}
    weak = {Standing.ALLEGED, Standing.WITHDRAWN, Standing.DENIED}
    seen = 0
    for matter in load_matters():
        for claim in matter.claims:
            for element in claim.elements:
                named = [
                    (line.side, known[name])
                    for line in element.lines
                    if isinstance(line.asked, StatementsAsked)
                    for name in line.asked.ids
                ]
                if any(each.asserts is Asserts.USED and each.standing in weak for _, each in named):
                    seen += 1
                    assert any(side is Side.AGAINST and each.asserts is Asserts.NOT_USED for side, each in named)
    assert seen >= 3


def test_every_element_leaves_something_open_and_names_its_law() -> None:
    for matter in load_matters():
        for claim in matter.claims:
            for element in claim.elements:
                assert element.law
                assert element.not_shown or element.for_you, element.id


def test_a_law_that_was_not_read_has_no_address_to_hide_behind() -> None:
    for matter in load_matters():
        for law in matter.laws:
            assert bool(law.url) == bool(law.read), law.id


def test_a_persons_own_matter_is_another_file(tmp_path: Path) -> None:
    matter = load_matters((written(tmp_path, WHOLE),))[-1]
    (line,) = matter.claims[0].elements[0].lines
    assert line.asked == RecordQuery(categories=("post",), since=utc(2024))
    assert check_claims(load_knowledge(), (tmp_path / "own.toml",)) == ()


def line_of(text: str, start: str) -> int:
    """The only line that begins so."""
    (found,) = (number for number, line in enumerate(text.splitlines(), start=1) if line.startswith(start))
    return found


@pytest.mark.parametrize(
    ("old", "new", "at", "problem"),
    [
        ('of = "e"', 'of = "x"', "of", "of: there is no element 'x'"),
        ('claim = "c"', 'claim = "x"', "claim", "claim: there is no claim 'x'"),
        ('side = "bears"', 'side = "proof"', "side", "side: 'proof' is none of bears, against"),
        ('show = "records"', 'show = "sums"', "show", "show: 'sums' is none of records, facts, statements, reached"),
        ('text = "Posts"\n', "", "[[line]]", "text: is missing"),
        ('categories = ["post"]', 'categories = ["posts"]', "categories", "categories: 'posts' is none of"),
        ('categories = ["post"]', 'ids = ["post"]', "ids", "ids: unknown key"),
        (
            "since = 2024-01-01",
            "since = 2024-01-01\nuntil = 2024-01-01",
            "until",
            "until: lies before `since`, or on it",
        ),
        ("since = 2024-01-01", 'since = "2024"', "since", "since: a date is needed"),
        ('law = ["law-1"]', 'law = ["law-1"]\nmissing = ["mood"]', "missing", "missing: 'mood' is no kind of fact"),
        ('status = "Open."', 'status = "Open."\nfiled = "2024"', "filed", "filed: a day is needed"),
        ('status = "Open."', 'status = "Open."\nregions = ["Atlantis"]', "regions", "regions: 'Atlantis' is no region"),
        ('status = "Open."', 'status = "Open."\nregions = ["EEA"]', "[matter]", "regions_named: is missing"),
        ('[[claim]]\nid = "c"', '[[claim]]\nid = "d"', "claim", "claim: there is no claim 'c'"),
        ("[[law]]", "[[laws]]", "[[laws]]", "laws: unknown table; a claims file knows matter, law"),
        ("[[law]]", "[law]", "[law]", "law: must be written as [[law]]"),
        ("[matter]", "[[matter]]", "[[matter]]", "matter: a claims file needs one [matter]"),
        ('id = "law-1"', 'id = "LAW 1"', 'id = "LAW', "id: "),
    ],
)
def test_a_fault_has_file_line_and_key(tmp_path: Path, old: str, new: str, at: str, problem: str) -> None:
    assert WHOLE.count(old) == 1
    text = WHOLE.replace(old, new)
    with pytest.raises(InputFileError) as caught:
        read_claims_file(written(tmp_path, text))
    assert str(caught.value).startswith(f"own.toml:{line_of(text, at)}: {problem}"), str(caught.value)


def test_a_claim_without_elements_and_an_id_given_twice_are_refused(tmp_path: Path) -> None:
    twice = WHOLE + '\n[[claim]]\nid = "c"\ntitle = "Again"\nabout = "Again."\n'
    first = WHOLE[: WHOLE.index('id = "c"')].count("\n") + 1
    with pytest.raises(InputFileError, match=rf"own\.toml:{first}: id: the id 'c' is given twice"):
        read_claims_file(written(tmp_path, twice))
    empty = twice.replace('id = "c"\ntitle = "Again"', 'id = "d"\ntitle = "Again"')
    at = line_of(empty, 'id = "d"')
    with pytest.raises(InputFileError, match=rf"own\.toml:{at}: id: no \[\[element\]\] belongs to this claim"):
        read_claims_file(written(tmp_path, empty))
    with pytest.raises(InputFileError, match="id: 'gdpr-complaint' is taken"):
        load_matters((written(tmp_path, WHOLE.replace('id = "own"', 'id = "gdpr-complaint"')),))


@pytest.mark.parametrize(
    ("old", "new", "at", "message"),
    [
        ('law = ["law-1"]', 'law = ["law-2"]', "law", "e law: there is no law in this file 'law-2'"),
        ('platforms = ["linkedin"]', 'platforms = ["nil"]', "platforms", "own platforms: there is no platform 'nil'"),
        ('status = "Open."', 'status = "Open."\nsources = ["ZZ9"]', "sources", "own sources: there is no source 'ZZ9'"),
        ('categories = ["post"]', 'reached_by = "no"', "reached_by", "e reached_by: there is no statement 'no'"),
        (
            'law = ["law-1"]',
            'law = ["law-1"]\nmissing = ["setting:no"]',
            "missing",
            "e missing: nothing in the knowledge base is called 'setting:no'",
        ),
    ],
)
def test_a_name_that_leads_nowhere_is_found(tmp_path: Path, old: str, new: str, at: str, message: str) -> None:
    assert WHOLE.count(old) == 1
    text = WHOLE.replace(old, new)
    found = check_claims(load_knowledge(), (written(tmp_path, text),))
    assert f"own.toml:{line_of(text, at)}: {message}" in [str(each) for each in found if each.level is Level.ERROR]


def test_events_and_statements_that_are_none_are_found(tmp_path: Path) -> None:
    body = WHOLE.replace('show = "records"\ntext = "Posts"\ncategories = ["post"]\nsince = 2024-01-01\n', "")
    for show in ("events", "statements"):
        text = f'{body}show = "{show}"\nids = ["gone"]\n'
        (found,) = check_claims(load_knowledge(), (written(tmp_path, text),))
        assert str(found) == f"own.toml:{line_of(text, 'ids')}: e ids: there is no {show[:-1]} 'gone'"


def test_a_law_that_no_element_names_is_to_be_known(tmp_path: Path) -> None:
    text = WHOLE + '\n[[law]]\nid = "spare"\ncite = "§ 2"\ntitle = "Spare"\nnote = "None."\n'
    (found,) = check_claims(load_knowledge(), (written(tmp_path, text),))
    assert found.level is Level.NOTICE
    assert "spare: no element names this law" in str(found)


def test_a_file_that_breaks_the_schema_gives_a_finding(tmp_path: Path) -> None:
    (found,) = check_claims(load_knowledge(), (written(tmp_path, "[matter]\nid = 3\n"),))
    assert found.level is Level.ERROR
    assert found.file == "own.toml"


def test_shipped_files_are_read_once() -> None:
    assert shipped_claims_files() is shipped_claims_files()
