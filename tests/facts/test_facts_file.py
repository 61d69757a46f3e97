"""The facts file: what it says is read as said, and any fault in it is one line with its place."""

import hashlib
import os
from pathlib import Path

import pytest

from inspector.errors import InputFileError
from inspector.facts import attachment
from inspector.facts.fact import Basis, Fact, FactSource
from inspector.facts.facts_file import FactsFile, read_facts_file
from inspector.records.instants import utc

EXAMPLE = """as_of = 2025-02-01
[[fact]]
what = "residence"
value = "US-CA"
from = 2015-01-01
[[fact]]
what = "setting:linkedin.genai"
value = "off"
from = 2024-09-20T17:05:00Z
attachment = "screenshot.png"
[[fact]]
what = "setting:linkedin.genai"
value = "on"
at = 2024-09-19T08:00:00Z      # seen in this state then
"""


def read(folder: Path, text: str) -> FactsFile:
    path = folder / "facts.toml"
    path.write_text(text, encoding="utf-8")
    return read_facts_file(path, frozenset({"linkedin.genai"}), frozenset({"li-one"}))


def one_fact(folder: Path, *lines: str) -> Fact:
    return read(folder, "\n".join(("[[fact]]", *lines))).facts[0]


def test_the_contracts_example(tmp_path: Path) -> None:
    (tmp_path / "screenshot.png").write_bytes(b"\x89PNG")
    digest = hashlib.sha256(b"\x89PNG").hexdigest()
    found = read(tmp_path, EXAMPLE)

    def source(line: int, proof: str = "") -> FactSource:
        return FactSource(file="facts.toml", line=line, attachment=proof)

    genai = "setting:linkedin.genai"
    assert found.as_of == utc(2025, 2, 1)
    assert found.facts == (
        Fact("residence", "US-CA", Basis.DECLARED, source(2), start=utc(2015)),
        Fact(genai, "off", Basis.DECLARED, source(6, digest), start=utc(2024, 9, 20, 17, 5)),
        Fact(genai, "on", Basis.DECLARED, source(11), at=utc(2024, 9, 19, 8)),
    )
    (proof,) = found.attachments
    assert (proof.name, proof.sha256, proof.size) == ("screenshot.png", digest, 4)
    assert proof.path.read_bytes() == b"\x89PNG"


def test_everything_is_optional(tmp_path: Path) -> None:
    assert read(tmp_path, "") == FactsFile(None, (), ())
    fact = one_fact(tmp_path, 'what = "residence"', 'value = "DE"')
    assert (fact.start, fact.end, fact.at) == (None, None, None)


def test_a_time_with_an_offset_is_turned_into_utc(tmp_path: Path) -> None:
    fact = one_fact(tmp_path, 'what = "account"', 'value = "open"', "from = 2024-09-20T19:05:00.25+02:00")
    assert fact.start == utc(2024, 9, 20, 17, 5) + 250_000


@pytest.mark.parametrize("value", ['"2007-06-01"', "2007-06-01"])
def test_a_date_of_birth_as_text_or_date(tmp_path: Path, value: str) -> None:
    fact = one_fact(tmp_path, 'what = "born"', f"value = {value}")
    assert (fact.what, fact.value, fact.start) == ("born", "2007-06-01", None)


def test_every_kind_of_fact_is_read(tmp_path: Path) -> None:
    pairs = {
        "residence": "US-CA",
        "account_region": "GB",
        "subscription": "premium",
        "audience": "limited",
        "account": "open",
        "setting:linkedin.genai": "on",
        "only_if:li-one": "not_met",
    }
    text = "\n".join(f'[[fact]]\nwhat = "{what}"\nvalue = "{value}"' for what, value in pairs.items())
    assert {fact.what: fact.value for fact in read(tmp_path, text).facts} == pairs


def test_one_attachment_may_prove_several_facts(tmp_path: Path) -> None:
    (tmp_path / "proofs").mkdir()
    (tmp_path / "proofs" / "letter.txt").write_bytes(b"x")
    lines = '[[fact]]\nwhat = "account"\nvalue = "open"\nattachment = "proofs/letter.txt"\n'
    found = read(tmp_path, lines + lines)
    assert len(found.attachments) == 1
    assert {fact.source.attachment for fact in found.facts} == {found.attachments[0].sha256}


def test_facts_written_inline_are_the_same_toml(tmp_path: Path) -> None:
    text = 'as_of = 2025-01-01\nfact = [{ what = "residence", value = "DE" }, { what = "residence", value = "de" }]\n'
    with pytest.raises(InputFileError) as caught:
        read(tmp_path, text)
    assert str(caught.value).startswith("facts.toml:2: value: 'de'")


RESIDENCE = 'what = "residence"\nvalue = "DE"\n'
SETTING = 'what = "setting:linkedin.genai"\nvalue = "on"\n'


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("asof = 2025-01-01", "1: asof:", "unknown key"),
        ("as_of = 1", "1: as_of:", "a date without quotes"),
        ("as_of = 2025-02-01T10:00:00", "1: as_of:", "no zone"),
        ("\n[fact]\n" + RESIDENCE, "2:", "[[fact]]"),
        ("\nfact = 3", "2: fact:", "[[fact]]"),
        ("fact = [1]", "1: fact:", "[[fact]]"),
        ("[[fact]]\n" + RESIDENCE + "since = 2020-01-01", "4: since:", "unknown key"),
        ("[[fact]]\n" + RESIDENCE + 'basis = "archive"', "4: basis:", "unknown key"),
        ("[[fact]]\n" + RESIDENCE + "[fact.from]\nyear = 2020", "4: from:", "a date without quotes"),
        ("\n[[fact]]\nvalue = 'DE'", "2: what:", "missing"),
        ("[[fact]]\nwhat = 'residence'", "1: value:", "missing"),
        ("[[fact]]\nwhat = 'home'\nvalue = 'DE'", "2: what:", "none of residence"),
        ("[[fact]]\nwhat = 'setting:'\nvalue = 'on'", "2: what:", "none of"),
        ("[[fact]]\nwhat = 'residence:x'\nvalue = 'DE'", "2: what:", "none of"),
        ("[[fact]]\nwhat = 'setting:linkedin.other'\nvalue = 'on'", "2: what:", "no setting is known"),
        ("[[fact]]\nwhat = 'only_if:li-two'\nvalue = 'met'", "2: what:", "no statement is known"),
        ("[[fact]]\nwhat = 'residence'\nvalue = 49", "3: value:", "a text in quotes"),
        ("[[fact]]\nwhat = 'residence'\nvalue = ' '", "3: value:", "a text in quotes"),
        ('[[fact]]\nwhat = "residence"\nvalue = "D\\nE"', "3: value:", "on one line"),
        ("[[fact]]\nwhat = 'residence'\nvalue = 'Germany'", "3: value:", "ISO country code"),
        ("[[fact]]\nwhat = 'account_region'\nvalue = 'us-ca'", "3: value:", "ISO country code"),
        ("[[fact]]\nwhat = 'residence'\nvalue = 'US-'", "3: value:", "ISO country code"),
        ("[[fact]]\nwhat = 'residence'\nvalue = 'UK'", "3: value:", "GB"),
        ("[[fact]]\nwhat = 'residence'\nvalue = 'EU'", "3: value:", "a country is needed"),
        ("[[fact]]\nwhat = 'setting:linkedin.genai'\nvalue = true", "3: value:", "a text in quotes"),
        ("[[fact]]\nwhat = 'setting:linkedin.genai'\nvalue = 'Off'", "3: value:", "on or off"),
        ("[[fact]]\nwhat = 'audience'\nvalue = 'private'", "3: value:", "public or limited"),
        ("[[fact]]\nwhat = 'account'\nvalue = 'closed'", "3: value:", "is not open"),
        ("[[fact]]\nwhat = 'only_if:li-one'\nvalue = 'yes'", "3: value:", "met or not_met"),
        ("[[fact]]\nwhat = 'born'\nvalue = '2007-02-30'", "3: value:", "date of birth"),
        ("[[fact]]\nwhat = 'born'\nvalue = '20070201'", "3: value:", "date of birth"),
        ("[[fact]]\nwhat = 'born'\nvalue = 2007-02-03T00:00:00Z", "3: value:", "date of birth"),
        ("[[fact]]\nwhat = 'born'", "1: value:", "date of birth"),
        ("[[fact]]\nwhat = 'born'\nvalue = '2007-02-03'\nfrom = 2007-02-03", "4: from:", "at all times"),
        ("[[fact]]\nwhat = 'born'\nvalue = '2007-02-03'\nat = 2007-02-03", "4: at:", "at all times"),
        ("[[fact]]\n" + RESIDENCE + "from = '2020-01-01'", "4: from:", "without quotes"),
        ("[[fact]]\n" + RESIDENCE + "from = 2020-01-01T08:00:00", "4: from:", "no zone"),
        ("[[fact]]\n" + RESIDENCE + "from = 08:00:00", "4: from:", "without quotes"),
        ("[[fact]]\n" + RESIDENCE + "from = 2020-02-31", "4:", "no valid TOML"),
        ("[[fact]]\n" + RESIDENCE + "to = 9999-12-31T23:59:59-05:00", "4: to:", "out of range"),
        ("[[fact]]\n" + RESIDENCE + "from = 2020-01-02\nto = 2020-01-01", "5: to:", "ends before"),
        ("[[fact]]\n" + RESIDENCE + "from = 2020-01-02\nto = 2020-01-02", "5: to:", "as it begins"),
        ("[[fact]]\n" + RESIDENCE + "at = 2020-01-02", "4: at:", "only a setting"),
        ("[[fact]]\n" + SETTING + "at = 2020-01-02\nfrom = 2020-01-01", "4: at:", "not both"),
        ("[[fact]]\n" + SETTING + "at = 2020-01-02\nto = 2020-01-03", "4: at:", "not both"),
        ("[[fact]]\n" + RESIDENCE + "attachment = 'gone.png'", "4: attachment:", "no such file"),
        ("[[fact]]\n" + RESIDENCE + "attachment = 3", "4: attachment:", "a text in quotes"),
        ("[[fact]]\n" + RESIDENCE + "attachment = '.'", "4: attachment:", "this is no file"),
        ("[[fact]]\n" + RESIDENCE + "attachment = '../mine/gone.png'", "4: attachment:", "no such file"),
        ("[[fact]]\n" + RESIDENCE + "attachment = '../secret.txt'", "4: attachment:", "must lie in the folder"),
        ("[[fact]]\n" + RESIDENCE + f"attachment = '{'n' * 300}'", "4: attachment:", "cannot be read"),
    ],
)
def test_every_fault_is_one_line_with_its_place(tmp_path: Path, text: str, place: str, words: str) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (tmp_path / "secret.txt").write_text("x")
    with pytest.raises(InputFileError) as caught:
        read(folder, text)
    message = str(caught.value)
    assert message.startswith(f"facts.toml:{place}"), message
    assert words in message
    assert "\n" not in message
    assert str(tmp_path) not in message


def test_an_absolute_attachment_is_refused_even_inside_the_folder(tmp_path: Path) -> None:
    (tmp_path / "proof.txt").write_text("x")
    with pytest.raises(InputFileError, match="must lie in the folder"):
        one_fact(tmp_path, *RESIDENCE.splitlines(), f"attachment = '{tmp_path / 'proof.txt'}'")


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_a_link_that_leads_out_is_refused_and_one_that_stays_is_not(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (tmp_path / "secret.txt").write_text("x")
    (folder / "proof.txt").write_text("y")
    (folder / "out").symlink_to(tmp_path)
    (folder / "stays").symlink_to("proof.txt")
    (folder / "round").symlink_to("round")
    for name, words in {"out/secret.txt": "must lie in the folder", "round": "circle|cannot be read|no such"}.items():
        with pytest.raises(InputFileError, match=words):
            one_fact(folder, *RESIDENCE.splitlines(), f"attachment = '{name}'")
    fact = one_fact(folder, *RESIDENCE.splitlines(), "attachment = 'stays'")
    assert fact.source.attachment == hashlib.sha256(b"y").hexdigest()


@pytest.mark.skipif(os.name == "nt", reason="there are no named pipes in folders there")
def test_a_pipe_is_no_file_and_nobody_waits_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(InputFileError, match="this is no file"):
        one_fact(tmp_path, *RESIDENCE.splitlines(), "attachment = 'pipe'")


def test_an_attachment_over_the_limit_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "proof.bin").write_bytes(b"x" * 5)
    lines = (*RESIDENCE.splitlines(), "attachment = 'proof.bin'")
    monkeypatch.setattr(attachment, "LARGEST", 5)
    assert one_fact(tmp_path, *lines).source.attachment == hashlib.sha256(b"xxxxx").hexdigest()
    monkeypatch.setattr(attachment, "LARGEST", 4)
    with pytest.raises(InputFileError, match="too large"):
        one_fact(tmp_path, *lines)


def test_ids_are_not_checked_where_none_are_known(tmp_path: Path) -> None:
    path = tmp_path / "facts.toml"
    path.write_text('[[fact]]\nwhat = "setting:anything.at_all"\nvalue = "on"\n')
    assert read_facts_file(path, None, None).facts[0].what == "setting:anything.at_all"
