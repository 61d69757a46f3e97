"""People are told apart by their address, else by a name in whatever dress."""

import pytest

from inspector.platforms.linkedin.owner import name_key, slug_of


@pytest.mark.parametrize(
    "url",
    [
        "https://www.linkedin.com/in/zo%C3%AB-q",
        "https://www.linkedin.com/in/Zo%C3%8B-Q/",
        "http://linkedin.com/in/zoë-q?trk=1",
        "https://fr.linkedin.com/in/zoe%CC%88-q#x",
        "www.linkedin.com/in/zoë-q/en",
        "in/zoë-q",
        "  /in/zoë-q  ",
    ],
)
def test_one_slug_however_it_is_written(url: str) -> None:
    assert slug_of(url) == "zoë-q"


@pytest.mark.parametrize(
    "written",
    ["Ivo-M-42", "ivo", "-", "ivo/", "ivo m", "ivo?x", "Zoë", "a" * 300, "a" * 301, "%41bc", "a_b", "a.b", " ivo", "ivo ", "\u0661", "ß", "K"],
)  # fmt: skip
def test_the_usual_address_is_no_other_than_any(written: str) -> None:
    assert slug_of(f"https://www.linkedin.com/in/{written}") == slug_of(f"https://linkedin.com/in/{written}")


@pytest.mark.parametrize(
    "url", ["", "x", "https://www.linkedin.com/company/in", "https://www.linkedin.com/in/", "/in/?x"]
)
def test_no_profiles_address_gives_no_slug(url: str) -> None:
    assert slug_of(url) == ""


@pytest.mark.parametrize(
    "name",
    [
        "Zoë de la Cour",
        "ZOE DE LA COUR",
        "Zoe\u0308 de  la Cour ",
        "Zoë de la Cour, Ph.D., MBA",
        "Zoë de la Cour \U0001f680",
        "\u2764\ufe0f Zoë de la Cour",
        "Zoë\u00a0de la\u200b Cour",
        "Zoë de-la Cour.",
    ],
)
def test_one_name_in_whatever_dress(name: str) -> None:
    assert name_key(name) == "zoe de la cour"


def test_vowel_signs_tell_names_apart() -> None:
    names = ["राम", "रमा", "रीम", "रम"]
    assert len({name_key(name) for name in names}) == len(names)
    assert name_key("राम कुमार") == name_key(" राम  कुमार, MBA")


def test_names_of_other_scripts_are_names() -> None:
    assert [name_key(name) for name in ("山田 太郎", "Мария Ким", "محمد", "김민준")].count("") == 0
    assert name_key("\U0001f680") == ""


def test_what_is_endless_is_cut() -> None:
    assert len(name_key("a" * 1_000_000)) == 2_000
    assert len(slug_of("https://www.linkedin.com/in/" + "a" * 1_000_000)) == 300
