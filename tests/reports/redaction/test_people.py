"""How people are found in texts: every way of writing a name, who is meant, and what stays."""

import pytest

from inspector.reports.redaction.people import Person
from tests.support.redaction import OWNER, redactor, someone

PEOPLE = (
    someone(1, "Ivo Marrowby, CISSP®", "Ivo Marrowby", identifiers=("ivo-marrowby-11a",)),
    someone(2, "Anneke de Vries-Adler"),
    someone(3, "Bram Quillfeather"),
    someone(4, "Jürgen Müller"),
    someone(5, "Sean O'Brien"),
    someone(6, "王小明"),
    someone(7, "김민수"),
    someone(8, "محمد الأحمد"),
    someone(9, "Мария Иванова"),
    someone(10, "Quillmark Analytics", sure=False),
    someone(11, "Will Grant"),
    someone(12, "マリア・ロペス"),
    someone(13, "Søren Åberg"),
    someone(14, "An Do"),
    someone(15, "राम शर्मा"),
    someone(16, "DeShawn McArthur"),
    someone(17, "Kazimiera Kowalska"),
    someone(18, "LinkedIn Talent"),
    someone(19, "ნინო ბერიძე"),
    someone(20, "Δημήτρης Παπαδόπουλος"),
)
HERE = {number: frozenset({number}) for number in range(1, 21)}
MADE = redactor(*PEOPLE, takes_part=HERE)


@pytest.mark.parametrize(
    "written",
    [
        "Ivo Marrowby", "Marrowby, Ivo", "MARROWBY Ivo", "ivo marrowby", "Ivo   Marrowby", "Ivo\nMarrowby", "Ivo\u00a0Marrowby",
        "Ivo-Marrowby", "ivo_marrowby", "ivo.marrowby", "IvoMarrowby", "ivomarrowby", "marrowbyivo", "imarrowby", "I. Marrowby", "Ivo M.",
        "𝐈𝐯𝐨 𝑴𝒂𝒓𝒓𝒐𝒘𝒃𝒚", "Ｉｖｏ Ｍａｒｒｏｗｂｙ", "I\u200bvo Mar\u00adrowby", "Ivo%20Marrowby", "%49vo%20Marrowby", "Ivo%2520Marrowby",
        "Ivo&nbsp;Marrowby", "&#73;vo Marrowby", "\\u0049vo Marrowby", "ivo-marrowby-11a", "IVO-MARROWBY-11A", "ivo%2Dmarrowby%2D11a",
        "Ivo", "IVO", "Marrowby", "MARROWBY", "Marrowbys", "Marrowby9",
    ],
)  # fmt: skip
def test_every_way_of_writing_a_name(written: str) -> None:
    assert MADE.text(f"see {written} there").replace("1.", "1") == "see Person 1 there"
    assert MADE.text(f"“{written}”").replace("1.", "1") == "“Person 1”"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Ivo Marrowby's, Ivo’s", "Person 1's, Person 1’s"),
        ("the CISSP exam", "the CISSP exam"),
        ("anneke de vries adler", "Person 2"),
        ("VRIES de la", "Person 2 de la"),
        ("Mueller; Muller; MÜLLER; Mu\u0308ller; M%C3%BCller; M&uuml;ller.", "Person 4; Person 4; Person 4; Person 4; Person 4; Person 4."),
        ("O'Brien O’Brien OBrien O-Brien", "Person 5 Person 5 Person 5 Person 5"),
        ("sean o'brien, sean obrien", "Person 5"),
        ("我和王小明去了，小明说", "我和Person 6去了，Person 6说"),
        ("김민수는 민수가 김민수", "Person 7는 Person 7가 Person 7"),
        ("ومحمد الأحمد قال", "وPerson 8 قال"),
        ("للأحمد", "للPerson 8"),
        ("Мария, МАРИЯ, Марии и Ивановой", "Person 9, Person 9, [name] и [name]"),
        ("マリアとロペス。マリア・ロペス", "Person 12とPerson 12。Person 12"),
        ("Soeren; Søren; Soren Aaberg", "Person 13; Person 13; Person 13"),
        ("राम और शर्मा", "Person 15 और Person 15"),
        ("रम", "रम"),
        ("deshawn mcarthur, McArthur, MCARTHUR", "Person 16, Person 16, Person 16"),
        ("TeamMarrowby and MarrowbyConsulting2024", "TeamPerson 1 and Person 1Consulting2024"),
        ("Kowalskiej i Kowalską", "[name] i Person 17"),
        ("ivo, marrowby. quick", "Person 1. quick"),
        ("marrowby and ivo", "marrowby and ivo"),
        ("ivo2024marrowby", "Person 1"),
        ("http://marrowby.net or www.marrowby.net", "Person 1 or Person 1"),
        ("ნინომ, Παπαδόπουλου", "[name], [name]"),
        ("LinkedIn says", "LinkedIn says"),
        ("LinkedIn Talent says", "LinkedIn Person 18 says"),
    ],
)  # fmt: skip
def test_names_in_texts(written: str, shown: str) -> None:
    assert MADE.text(written) == shown


def test_a_part_in_small_letters_counts_where_that_person_takes_part() -> None:
    assert MADE.text("ask ivo or marrowby", 1) == "ask Person 1 or Person 1"
    assert MADE.text("ask ivo or marrowby", 2) == "ask ivo or marrowby"
    assert MADE.text("will you grant it", 11) == "Person 11 you Person 11 it"
    assert MADE.text("will you grant it", 1) == "will you grant it"
    assert MADE.text("Marrowbym and Marrowbyjan", 1) == "[name] and [name]"


def test_words_without_which_no_text_can_be_count_with_a_capital_in_that_conversation() -> None:
    assert MADE.text("An apple. Do it. an apple, do it") == "An apple. Do it. an apple, do it"
    assert MADE.text("Hi An, do it", 14) == "Hi Person 14, do it"
    assert MADE.text("An Do wrote; an do not") == "Person 14 wrote; an do not"


def test_the_owners_names_stay_but_in_a_full_name_of_another() -> None:
    assert (
        MADE.text("Quillfeather, Dorrit and DORRIT QUILLFEATHER's") == "Quillfeather, Dorrit and DORRIT QUILLFEATHER's"
    )
    assert MADE.text("Bram Quillfeather and Quillfeather", 3) == "Person 3 and Quillfeather"
    assert MADE.text("Dorrit Quillfeather, Bram Quillfeather", 3) == "Dorrit Quillfeather, Person 3"
    assert MADE.text("quillfeather-bram") == "Person 3"
    namesake = redactor(someone(1, OWNER, identifiers=("dorrit-7",)), takes_part={1: frozenset({1})})
    assert namesake.text(f"{OWNER} or dorrit-7 or dorrit-q", 1) == f"{OWNER} or Person 1 or dorrit-q"


def test_a_name_that_several_bear_is_the_one_who_takes_part_or_nobodys() -> None:
    made = redactor(
        someone(1, "Ivo Marrowby"), someone(2, "Ivo Brindle"), someone(3, "Ivo Marrowby Lee"), takes_part={5: frozenset({2})}
    )  # fmt: skip
    assert made.text("Ivo") == "[name]"
    assert made.text("Ivo", 5) == "Person 2"
    assert made.text("ivo marrowby, Ivo Marrowby Lee, Ivo Lee") == "Person 1, Person 3, Person 3"


def test_what_may_be_no_name_is_matched_as_a_whole() -> None:
    assert MADE.text("Analytics by Quillmark; QUILLMARK ANALYTICS") == "Analytics by Quillmark; Person 10"
    assert MADE.text("Analytics", 10) == "Person 10"


def test_short_identifiers_count_in_addresses_alone() -> None:
    made = redactor(
        someone(1, "Zed", identifiers=("news",)),
        someone(2, "Yan", identifiers=("1234",)),
        someone(3, "Xu", identifiers=("orchard77",)),
    )
    assert made.text("the news of 1234: orchard77") == "the news of 1234: Person 3"
    assert made.text("see example.org/news/x") == "see Person 1"


def test_a_minor_is_found_in_any_case_and_shown_by_initials() -> None:
    lia = Person(-1, "L.Q.", ("Lia Quillfeather",), everywhere=True, kind="minor's name")
    made = redactor(lia)
    assert made.text("Lia; lia quillfeather and Quillfeather") == "L.Q.; L.Q. and Quillfeather"
    assert [each.kind for each in made.passages("Lia")] == ["minor's name"]


def test_a_name_of_one_word_twice() -> None:
    made = redactor(someone(1, "Duran Duran"), someone(2, "Dorrit Marrowby"))
    assert (
        made.text("duran duran, and a duran; Duran; dorrit dorrit") == "Person 1, and a duran; Person 1; dorrit dorrit"
    )


def test_a_digit_after_a_name_makes_no_other_person() -> None:
    assert MADE.text("Marrowby12 Marrowby2b") == "Person 1 Person 1b"


def test_what_stands_for_something_already_is_not_looked_into() -> None:
    made = redactor(someone(1, "Person Name"), someone(2, "Redacted Phone"))
    text = "Person 7 [name] [phone 3] [redacted: third party]"
    assert made.text(text) == text
    assert made.text("Person Name and Phone") == "Person 1 and Person 2"


@pytest.mark.parametrize("join", ["", " ", "-", ", ", "\n"])
def test_time_grows_with_the_text_alone(join: str) -> None:
    """A text of one name over and over, shared by thousands: a search that compared all with all would not end."""
    people = [someone(number, f"Ivo Marrowby{number}", identifiers=(f"ivo-m-{number}",)) for number in range(1, 3000)]
    made = redactor(*people)
    assert "vo" not in made.text(f"Ivo{join}" * 5_000).replace("Ivo" * 2, "").lower() or not join
