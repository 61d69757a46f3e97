"""A case's redaction from end to end: who is who, the same in every pack, and nothing of anybody left."""

import os
import pickle
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import astuple
from hashlib import sha256
from pathlib import Path

import pytest

from inspector.case.file import Case, open_case
from inspector.case.pseudonyms import Kind, numbers
from inspector.case.queries import record_ids, record_rows
from inspector.case.rows import RecordFilter, RecordRow
from inspector.case.withheld import withhold
from inspector.operations.demo_case import inspect_demo
from inspector.operations.evidence.redacting.redaction import prepare, reference_list
from inspector.platforms.platform import Reading
from inspector.progress import Cancelled, silent
from inspector.records.categories import Author, DataCategory
from inspector.records.instants import utc
from inspector.records.record import Conversation, Locator, Participant, Record
from inspector.reports.redaction.profile import Profile
from inspector.reports.redaction.redactor import Redactor
from inspector.reports.redaction.tally import Tally
from tests.support.filled_case import new_case, said, take
from tests.support.program import ROOT
from tests.support.redaction import bare, every_reading

OWNER = Participant("Dorrit Quillfeather", "dorrit-quillfeather")
IVO = Participant("Ivo Marrowby", "ivo-m")
ADA = Participant("Ada Brindlewick")
NEITHER = Participant("LinkedIn Member")
NAMESAKE = Participant("Dorrit Quillfeather", "dorrit-99")
SLUG = Participant("", "zofia-wrzeszcz-7b")
THIRD, COURT = Profile.THIRD_PARTIES, Profile.FRCP_5_2


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with new_case(tmp_path) as opened:
        yield opened


def fields(number: int, category: DataCategory, text: str, title: str = "", author: Author = Author.OWNER) -> Record:
    """A row of a table as the reader writes it."""
    raw = f"{title}{text}".encode()
    where = Locator(0, number, "", number * 100, len(raw), sha256(raw).digest())
    return Record(where, category, author, title=title, text=text)


def messages() -> list[Reading]:
    return [
        said(1, "Hi Ivo, ask ada or mail ivo@example.net", utc(2024), OWNER, "c1", author=Author.OWNER),
        said(2, "ivo here, call 0171 1234567 or ada@example.net", utc(2024, 1, 2), IVO, "c1"),
        said(3, "ivo and Ada met Zofia, Dorrit", utc(2024, 1, 3), ADA, "c2"),
        said(4, "gone", utc(2024, 1, 4), NEITHER, "c3"),
        said(5, "I am Dorrit too", utc(2024, 1, 5), NAMESAKE, "c4"),
        said(6, "Join us, %FIRSTNAME%", None, Participant("Quill Analytics"), "c5", DataCategory.SPONSORED_MESSAGE),
        said(7, "Analytics matter. Quill Analytics!", None, OWNER, "", author=Author.OWNER),
        Conversation("c1", "Ivo and lunch", (IVO, OWNER), DataCategory.PRIVATE_MESSAGE),
        Conversation("c2", "Lunch with people", (ADA, IVO, OWNER, SLUG), DataCategory.GROUP_CHAT),
    ]


CONNECTION, CONTACT = DataCategory.CONNECTION, DataCategory.CONTACT
TABLES: dict[str, Sequence[Reading]] = {
    "Connections.csv": [
        fields(1, CONNECTION, "First Name: Ivo\nLast Name: Marrowby\nURL: https://www.linkedin.com/in/ivo-m\nEmail Address: ivo@example.net\nCompany: Acme"),
        fields(2, CONNECTION, "First Name: Yan\nLast Name: Tremmel\nURL: https://www.linkedin.com/in/yan-t"),
    ],
    "Invitations.csv": [
        fields(1, CONNECTION, "Looking forward to it\nRuy Castel\nDorrit Quillfeather\nINCOMING\ninviterProfileUrl: https://www.linkedin.com/in/ruy-c", author=Author.OTHER),
        fields(2, CONNECTION, "Dorrit Quillfeather\nMe Lumen\nOUTGOING"),
    ],
    "Company Follows.csv": [fields(1, CONNECTION, "", "Halcyon Ports")],
    "Member_Follows_1.csv": [fields(1, CONNECTION, "Status: Active", "Odo Fennimore")],
    "Contacts.csv": [fields(1, CONTACT, "FirstName: Gus\nLastName: Halloway\nEmails: gus@example.net\nPhoneNumbers: 030 7654321", "Gus Halloway")],
    "Recommendations_Received.csv": [
        fields(1, DataCategory.PROFILE, "First Name: Teo\nLast Name: Hallgrim\nCompany: North Quay\nJob Title: Manager\nText: Dorrit finds all.", author=Author.OTHER)
    ],
    "Profile.csv": [fields(1, DataCategory.PROFILE, "First Name: Dorrit\nLast Name: Quillfeather\nBirth Date: Apr 9, 1984", "Bookbinder")],
    "Email Addresses.csv": [fields(1, DataCategory.LOGIN_SECURITY, "Email Address: dorrit@example.org")],
    "Endorsement_Given_Info.csv": [
        fields(1, DataCategory.PROFILE, "Endorsee First Name: Bea\nEndorsee Last Name: Lorrimer\nEndorsee Public Url: www.linkedin.com/in/bea-l", "Chess")
    ],
    "Shares.csv": [
        fields(1, DataCategory.POST, "Thanks Gus, Yan, Teo, Bea Lorrimer, Odo and Halcyon Ports; write to dorrit@example.org or lee@example.net, 030 7654321"),
        fields(2, DataCategory.POST, "Marrowby wrote www.linkedin.com/in/bea-l and https://www.linkedin.com/in/dorrit-quillfeather; lee@example.net"),
    ],
}  # fmt: skip


def filled(case: Case) -> None:
    take(case, "a.zip", {"messages.csv": messages(), **TABLES})


def shown(case: Case, redactor: Redactor | Tally) -> list[RecordRow]:
    rows = record_rows(case.connection, record_ids(case.connection, RecordFilter()))
    return [redactor.row(row) for row in rows]


def texts_of(rows: Sequence[RecordRow], member: str) -> list[tuple[str, str]]:
    return [(row.title, row.text) for row in rows if row.member_path == member]


def test_everybody_gets_a_pseudonym_in_order_of_appearance(case: Case) -> None:
    filled(case)
    rows = shown(case, prepare(case, THIRD, (), silent))
    assert [(row.sender, row.text) for row in rows if row.member_path == "messages.csv"] == [
        ("Dorrit Quillfeather", "Hi Person 1, ask ada or mail Person 1"),
        ("Person 1", "Person 1 here, call [phone 1] or [e-mail 1]"),
        ("Person 2", "Person 1 and Person 2 met Person 5, Dorrit"),
        ("LinkedIn Member", "gone"),
        ("Person 3", "I am Dorrit too"),
        ("Person 4", "Join us, %FIRSTNAME%"),
        ("Dorrit Quillfeather", "Analytics matter. Person 4!"),
    ]
    assert [row.conversation_title for row in rows[:3]] == [
        "Person 1 and lunch",
        "Person 1 and lunch",
        "[redacted: title]",
    ]


def test_records_about_people_show_whom_and_nothing_more(case: Case) -> None:
    filled(case)
    rows = shown(case, prepare(case, THIRD, (), silent))
    left_out = "[redacted: third party]"
    assert texts_of(rows, "Connections.csv") == [("Person 1", left_out), ("Person 6", left_out)]
    assert texts_of(rows, "Invitations.csv") == [("Person 7", left_out), ("Person 8", left_out)]
    assert texts_of(rows, "Company Follows.csv") == [("Halcyon Ports", "")]
    assert texts_of(rows, "Member_Follows_1.csv") == [("Person 9", left_out)]
    assert texts_of(rows, "Contacts.csv") == [("Person 10", left_out)]
    assert texts_of(rows, "Recommendations_Received.csv") == [
        (
            "",
            f"First Name: Person 11\nLast Name: Person 11\nCompany: {left_out}\nJob Title: {left_out}\nText: Dorrit finds all.",
        )
    ]
    assert texts_of(rows, "Profile.csv") == [
        ("Bookbinder", "First Name: Dorrit\nLast Name: Quillfeather\nBirth Date: Apr 9, 1984")
    ]
    assert texts_of(rows, "Endorsement_Given_Info.csv") == [
        ("Chess", "Endorsee First Name: Person 12\nEndorsee Last Name: Person 12\nEndorsee Public Url: Person 12")
    ]
    assert texts_of(rows, "Shares.csv") == [
        (
            "",
            "Thanks Person 10, Person 6, Person 11, Person 12, Person 9 and Halcyon Ports; write to dorrit@example.org or [e-mail 2], Person 10",
        ),
        ("", "Person 1 wrote Person 12 and https://www.linkedin.com/in/dorrit-quillfeather; [e-mail 2]"),
    ]


def test_for_a_court_dates_of_birth_and_minors_are_masked_too(case: Case) -> None:
    filled(case)
    redactor = prepare(case, COURT, ("Lia Quillfeather", "Yan Tremmel", ""), silent)
    rows = shown(case, redactor)
    assert texts_of(rows, "Profile.csv")[0][1].endswith("Birth Date: 1984")
    assert texts_of(rows, "Connections.csv")[1][0] == "Y.T."
    assert "Thanks Person 10, Y.T., Person 11" in texts_of(rows, "Shares.csv")[0][1]
    assert redactor.text("lia is here, Lia Quillfeather") == "L.Q. is here, L.Q."
    assert redactor.text("born 1984-04-09; SSN 078-05-1120") == "born 1984; SSN xxx-xx-1120"
    assert prepare(case, THIRD, ("Lia Quillfeather",), silent).text("Lia") == "Lia"


def test_the_same_in_every_pack_also_after_another_archive(case: Case) -> None:
    filled(case)
    first = prepare(case, THIRD, (), silent)
    before = shown(case, first)
    assert [astuple(row) for row in shown(case, prepare(case, THIRD, (), silent))] == [astuple(row) for row in before]
    newcomer = Participant("Aaron Aberfoyle", "aaron-a")
    known = Participant("Ada Brindlewick", "ada-b")
    more: list[Reading] = [
        said(1, "Aaron and Ada, aaa@example.net, lee@example.net", utc(2025), newcomer, "c8"),
        said(2, "ada", utc(2025), known, "c9"),
    ]
    take(case, "b.zip", {"messages.csv": more})
    after = shown(case, prepare(case, COURT, (), silent))
    assert [row.sha256 for row in after[: len(before)]] == [row.sha256 for row in before]
    assert [row.sender for row in after[: len(before)]] == [row.sender for row in before]
    assert [row.text for row in after[len(before) :]] == ["Person 13 and Person 2, [e-mail 3], [e-mail 2]", "Person 2"]
    assert numbers(case.connection, Kind.PERSON)["linkedin/id/ada-b"] == 2


def test_the_same_bytes_in_another_process_and_with_another_hash_seed(case: Case, tmp_path: Path) -> None:
    filled(case)
    prepare(case, COURT, ("Lia Quillfeather",), silent)
    case.close()
    script = (
        "import sys; from pathlib import Path; from tests.operations.test_redaction import shown, prepare, COURT, silent, open_case\n"
        "with open_case(Path(sys.argv[1]), write=True) as case: print(shown(case, prepare(case, COURT, ('Lia Quillfeather',), silent)))"
    )
    found = set()
    for seed in ("1", "2"):
        copy = tmp_path / f"{seed}.inspection"
        shutil.copy(tmp_path / "a.inspection", copy)
        environment = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "PYTHONPATH": str(ROOT),
            "LC_ALL": "C",
            "TZ": "Asia/Kathmandu",
        }
        done = subprocess.run(
            [sys.executable, "-c", script, str(copy)], env=environment, capture_output=True, check=True
        )
        found.add(done.stdout)
    assert len(found) == 1


def test_an_index_of_places_and_the_rows_say_the_same(case: Case) -> None:
    filled(case)
    veils: tuple[Redactor | Tally, ...] = (prepare(case, THIRD, (), silent), Tally(prepare(case, THIRD, (), silent)))
    assert {veil.text("Ivo Marrowby", 1) for veil in veils} == {"Person 1"}
    # An index of places knows of no conversation, and must show the same path.
    (row,) = record_rows(case.connection, [1])
    assert {veil.row(row).member_path for veil in veils} == {veil.text(row.member_path) for veil in veils}
    assert {veil.row(row).sha256 for veil in veils} == {veil.digest(row.sha256) for veil in veils}


def test_a_redactor_is_small_and_goes_to_another_process(case: Case) -> None:
    filled(case)
    redactor = prepare(case, COURT, (), silent)
    data = pickle.dumps(redactor)
    assert len(data) < 20_000
    there = pickle.loads(data)  # noqa: S301  (its own bytes)
    assert [there.row(row) for row in record_rows(case.connection, [1, 2, 3])] == shown(case, redactor)[:3]
    assert "Marrowby" not in repr(redactor)


def test_stopped_it_has_written_nothing(case: Case) -> None:
    filled(case)

    def stop(*_: object) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        prepare(case, THIRD, (), stop)
    assert numbers(case.connection, Kind.PERSON) == {}
    assert list(reference_list(case)) == []


def test_hashes_are_keyed_where_anything_is_redacted(case: Case, tmp_path: Path) -> None:
    filled(case)
    plain = [row.sha256 for row in record_rows(case.connection, [1, 2])]
    redactor, open_handed = prepare(case, THIRD, (), silent), prepare(case, Profile.NONE, (), silent)
    assert [row.sha256 for row in shown(case, open_handed)[:2]] == plain
    assert [open_handed.digest(each) for each in plain] == plain
    keyed = [row.sha256 for row in shown(case, redactor)[:2]]
    assert keyed == [redactor.digest(each) for each in plain]
    assert set(keyed).isdisjoint(plain)
    assert redactor.digest("") == ""
    with new_case(tmp_path, "b.inspection") as other:
        filled(other)
        assert [row.sha256 for row in shown(other, prepare(other, THIRD, (), silent))[:2]] != keyed


def test_with_nothing_redacted_all_stays_but_what_is_withheld(case: Case) -> None:
    filled(case)
    rows = record_rows(case.connection, record_ids(case.connection, RecordFilter()))
    redactor = prepare(case, Profile.NONE, (), silent)
    assert [redactor.row(row) for row in rows] == list(rows)
    assert redactor.text("Ivo Marrowby") == "Ivo Marrowby"
    assert (redactor.person(2, "Ivo Marrowby"), redactor.conversation_title("Lunch", 2)) == ("Ivo Marrowby", "Lunch")
    assert numbers(case.connection, Kind.PERSON) == {}
    with case.transaction() as connection:
        withhold(connection, [2], "Advice of counsel, Ivo Marrowby", 0)
    row = shown(case, prepare(case, Profile.NONE, (), silent))[1]
    assert (row.sender, row.title, row.text) == ("Ivo Marrowby", "", "[withheld: Advice of counsel, Ivo Marrowby]")
    assert row.sha256 != rows[1].sha256
    row = shown(case, prepare(case, THIRD, (), silent))[1]
    assert (row.sender, row.title, row.text) == ("Person 1", "", "[withheld: Advice of counsel, Person 1]")


def test_what_was_masked_is_counted_by_kind(case: Case) -> None:
    filled(case)
    tally = Tally(prepare(case, COURT, (), silent))
    shown(case, tally)
    counts = dict(tally.counts)
    assert counts["date of birth"] == 1
    assert counts["whole text about somebody"] == 6
    assert counts["e-mail address"] == 4
    assert counts["phone number"] == 2
    assert tally.limits() == tally.redactor.limits()
    assert tally.person(2, "Ivo Marrowby") == "Person 1"


def test_the_list_of_who_is_who_stays_outside(case: Case) -> None:
    filled(case)
    prepare(case, THIRD, (), silent)
    found = list(reference_list(case))
    assert ("Person 1", "name", "Ivo Marrowby") in found
    assert ("Person 1", "account", "ivo-m") in found
    assert ("Person 1", "address or number", "ivo@example.net") in found
    assert ("[e-mail 2]", "address or number", "lee@example.net") in found
    assert ("Person 3", "name", "Dorrit Quillfeather") in found
    assert found[-1][:2] == ("", "key of the hashes")
    assert len(found[-1][2]) == 64


def test_limits_say_what_was_not_looked_for(case: Case) -> None:
    filled(case)
    for profile in (THIRD, COURT):
        sentences = prepare(case, profile, (), silent).limits()
        assert any(each.startswith("Not looked for") for each in sentences)
        assert all(each.endswith(".") for each in sentences)
    assert len(prepare(case, Profile.NONE, (), silent).limits()) == 1


def test_nobody_of_the_demo_is_left_in_any_field(tmp_path: Path) -> None:
    path = inspect_demo(tmp_path, silent)
    others = [
        "Ottoline",
        "Brackwater",
        "Teodor",
        "Hallgrim",
        "Yusra",
        "Belhadjine",
        "Priyanth",
        "Kessavar",
        "Anneke",
        "Duisterwold",
        "Kaspar",
        "Lindqvold",
        "Imogen",
        "Straithe",
        "Ruy",
        "Castelmoura",
        "Zofia",
        "Wrzeszcz",
        "Adler",
        "Quillmark",
    ]
    with open_case(path, write=True) as case:
        redactor = prepare(case, THIRD, (), silent)
        rows = shown(case, redactor)
        everything = [value for row in rows for value in astuple(row) if isinstance(value, str)]
        titles = case.connection.execute("SELECT id, title FROM conversation").fetchall()
        everything += [redactor.conversation_title(title, number) for number, title in titles]
        everything += [redactor.person(*each) for each in case.connection.execute("SELECT id, name FROM participant")]
        for value in everything:
            for read in every_reading(value):
                assert not [name for name in others if bare(name) in read], value
        assert sum(row.sender == "Marisol Vantreeve" for row in rows) == sum(
            row.author == "owner" and bool(row.sender) for row in rows
        )
        assert any("marisol@example.org" in value for value in everything)
