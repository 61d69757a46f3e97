"""Who the person is in a workspace: their word, by address, name or id; what follows from it, and how it is taken back."""

import sqlite3
from pathlib import Path

import pytest

from inspector.case.archives import archives
from inspector.case.file import open_case
from inspector.errors import InputFileError, UsageError
from inspector.facts.fact import Basis, Fact, FactSource
from inspector.facts.facts_file import read_facts_file
from inspector.operations.demo import demo_name, make_demo
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.letter import write_letter
from inspector.operations.own_facts import change_to, own_facts
from inspector.operations.own_facts_kept import OwnFacts
from inspector.operations.questions_view import questions_view
from inspector.operations.record_lines import record_lines
from inspector.operations.summary import summarise
from inspector.operations.viewing import viewed
from inspector.operations.what_if import what_if
from inspector.operations.who import Person, closest
from inspector.progress import silent
from tests.support.packs import every_byte, exported
from tests.support.zips import plain

MINE = 6
"""Records of the demo's archive that are Marisol's: four messages, a file, her profile."""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("slack")
    make_demo(folder)
    return folder / demo_name("slack")


@pytest.fixture
def case(demo: Path, tmp_path: Path) -> Path:
    return inspect(InspectRequest((demo,), tmp_path / "c.inspection", workers=0), silent)


def me(value: str) -> Fact:
    return Fact("me:slack", value, Basis.DECLARED, FactSource(note="said in a test"), platform="slack")


def say(case: Path, *values: str) -> None:
    change_to(case, OwnFacts(tuple(map(me, values)))).do(case)


def mine(case: Path) -> int:
    with viewed(case) as view:
        return sum(each["author"] == "owner" for each in record_lines(view))


def odd(case: Path) -> list[str]:
    return [each.message for each in summarise(case).warnings if each.code == "owner_unknown"]


def test_until_it_is_said_nothing_is_anybodys_and_that_is_said(case: Path) -> None:
    assert mine(case) == 0
    (message,) = odd(case)
    assert "no record is taken for yours" in message
    assert summarise(case).owner_name == ""
    assert "Which member of the workspace you are" in [each.what for each in summarise(case).missing]


@pytest.mark.parametrize(
    "said", ["marisol@pier.example", "MARISOL@pier.example", "Marisol Vantreeve", "marisol", "U0MARISOL1"]
)
def test_an_address_a_name_or_an_id_tells_who_it_is(case: Path, said: str) -> None:
    say(case, said)
    assert (mine(case), odd(case)) == (MINE, [])
    assert summarise(case).owner_name == "Marisol Vantreeve"
    assert "Which member of the workspace you are" not in [each.what for each in summarise(case).missing]
    with open_case(case) as opened:
        (row,) = archives(opened.connection)
    assert row.owner_identifiers == ("U0MARISOL1", "marisol@pier.example")


def test_it_is_taken_back_as_it_was(case: Path) -> None:
    with open_case(case) as opened:
        before = _kinds(opened.connection)
    change = change_to(case, OwnFacts((me("marisol"),)))
    change.do(case)
    change.undo(case)
    with open_case(case) as opened:
        assert _kinds(opened.connection) == before
    assert (mine(case), own_facts(case).facts, summarise(case).owner_name) == (0, (), "")


def test_another_answer_takes_the_place_of_the_first(case: Path) -> None:
    say(case, "marisol")
    say(case, "odalys@pier.example")
    with viewed(case) as view:
        senders = {(each["member"], each["record"]) for each in record_lines(view) if each["author"] == "owner"}
    assert ("D0MARIODA1/2024-05-16.json", "/0") in senders
    assert ("D0MARIODA1/2024-05-16.json", "/1") not in senders


def test_somebody_may_have_been_two_members(case: Path) -> None:
    say(case, "marisol", "peregrin")
    assert mine(case) > MINE
    assert [each.code for each in summarise(case).warnings] == []


def test_a_word_that_names_nobody_is_said_and_names_nobody(case: Path) -> None:
    say(case, "nobody@pier.example")
    assert mine(case) == 0
    assert "Nobody in this export of Slack" in odd(case)[0]


def test_an_id_comes_before_an_address_and_an_address_before_a_name() -> None:
    lena = Person("U1", ("Lena", "lena"), "lena@example.org")
    other = Person("U2", ("lena@example.org", "U1", "Lena"), "")
    both = (lena, other)
    assert closest(both, "U1") == (lena,)
    assert closest(both, "Lena@Example.org") == (lena,)
    assert closest(both, "lena") == both
    assert closest(both, "") == ()


def test_verdicts_do_not_turn_on_who_it_is(case: Path) -> None:
    before = summarise(case).verdicts
    found = what_if(case, (me("marisol"),))
    assert found.moved == ()
    say(case, "marisol")
    assert summarise(case).verdicts == before, "Slack speaks of what all members write"


def test_a_facts_file_says_it(demo: Path, tmp_path: Path) -> None:
    facts = tmp_path / "facts.toml"
    facts.write_text('[[fact]]\nwhat = "me:slack"\nvalue = "marisol@pier.example"\n')
    case = inspect(InspectRequest((demo,), tmp_path / "f.inspection", facts=facts, workers=0), silent)
    assert mine(case) == MINE
    (fact,) = read_facts_file(facts).facts
    assert (fact.what, fact.platform) == ("me:slack", "slack"), "it is no other platform's business"


@pytest.mark.parametrize(
    "line",
    [
        'what = "me:linkedin"\nvalue = "x"',
        'what = "me:slack"\nvalue = "x"\nfrom = 2020-01-01',
        'what = "me"\nvalue = "x"',
    ],
)
def test_a_facts_file_that_says_it_wrongly_is_refused(tmp_path: Path, line: str) -> None:
    facts = tmp_path / "facts.toml"
    facts.write_text(f"[[fact]]\n{line}\n")
    with pytest.raises(InputFileError, match=r"facts\.toml"):
        read_facts_file(facts)


@pytest.mark.parametrize(
    "fact",
    [
        Fact("me:linkedin", "x", Basis.DECLARED, FactSource()),
        Fact("me:slack", " ", Basis.DECLARED, FactSource()),
        Fact("me:slack", "x", Basis.DECLARED, FactSource(), start=0),
    ],
)
def test_what_is_no_such_fact_is_refused(case: Path, fact: Fact) -> None:
    with pytest.raises(UsageError):
        change_to(case, OwnFacts((fact,)))


def test_a_second_export_is_the_persons_too(case: Path, tmp_path: Path) -> None:
    say(case, "marisol@pier.example")
    later = tmp_path / "Pier Works Slack export Jan 1 2023 - Jul 4 2026.zip"
    held = plain(
        {
            "users.json": b'[{"id":"U0MARISOL1","team_id":"T","name":"marisol","profile":{"email":"marisol@pier.example"}}]',
            "channels.json": b'[{"id":"C0GENERAL1","name":"general","members":["U0MARISOL1"]}]',
            "general/2026-07-01.json": b'[{"type":"message","user":"U0MARISOL1","text":"new","ts":"1782900000.000100"}]',
        },
    )
    later.write_bytes(held)
    inspect(InspectRequest((later,), case, workers=0), silent)
    assert mine(case) == MINE + 2


def test_the_questions_offer_everybody_by_a_word_that_names_them_alone(case: Path) -> None:
    (asked,) = questions_view(case).who
    assert (asked.platform_id, asked.platform) == ("slack", "Slack")
    assert asked.choices[0] == ("Marisol Vantreeve (marisol@pier.example)", "marisol@pier.example")
    assert [len(closest(asked.people, said)) for _, said in asked.choices] == [1, 1, 1]


def test_other_platforms_are_not_asked(tmp_path: Path) -> None:
    archive = make_demo(tmp_path).archive
    case = inspect(InspectRequest((archive,), tmp_path / "l.inspection", workers=0), silent)
    assert questions_view(case).who == ()
    assert odd(case) == []


def test_a_letter_goes_to_whoever_runs_the_workspace(case: Path, tmp_path: Path) -> None:
    change_to(case, OwnFacts((me("marisol"), Fact("residence", "IE", Basis.DECLARED, FactSource())))).do(case)
    write_letter(case, "access", tmp_path / "letter.txt")
    text = (tmp_path / "letter.txt").read_text()
    assert "[whoever runs the workspace: often your employer]" in text
    assert "with a copy to Slack" in text
    assert "Identifier: U0MARISOL1" in text
    assert "Whether and when the workspace was taken out" in text


def _kinds(connection: sqlite3.Connection) -> list[tuple[object, ...]]:
    return connection.execute(
        "SELECT record.id, class.category, class.author, class.audience FROM record JOIN class ON class.id = record.class ORDER BY 1"
    ).fetchall()


def test_a_redacted_pack_masks_everybody_else_by_every_name(case: Path, tmp_path: Path) -> None:
    say(case, "marisol@pier.example")
    exported(case, tmp_path / "pack", redact="third-parties")
    told = "\n".join(f"{name} {content.decode('utf-8', 'replace')}" for name, content in every_byte(tmp_path / "pack"))
    assert "Marisol Vantreeve" in told
    assert [name for name in ("odalys", "brennick", "peregrin", "ashgrove") if name in told.casefold()] == []
