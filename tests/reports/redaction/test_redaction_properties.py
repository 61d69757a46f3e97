"""Nothing of a planted name survives, in whatever form it was planted; what is the owner's does; twice is as once."""

import pickle
import unicodedata
from collections.abc import Callable
from typing import NamedTuple
from urllib.parse import quote

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from inspector.reports.redaction.names import GRAMMAR, PLATFORMS, TITLES
from inspector.reports.redaction.profile import Profile
from inspector.reports.redaction.redactor import Redactor
from tests.support.redaction import OWN_EMAIL, OWNER, bare, encodings, every_reading, redactor, someone

CONVERSATION = 7
FIRST = ("zqivo", "Zqänneke", "Zqøren", "Jzqrgen", "Zqmaría", "Зквана", "Zqzoë", "Zqlŀuís", "Ζκώστας")
LAST = ("Marrowzq", "Hjzqrtås", "Zq-Adler", "O'Zqbrien", "Zqłukaszewicz", "Зкванова", "Zqßmann", "McZqthur", "Παζκος")
OWN_WORDS = (
    "harbour",
    "Reefer",
    "KPI",
    "conference",
    "berth",
    "yard",
    "Ångström",
    "naïve",
    "Überblick",
    "привет",
    "港",
)
BETWEEN = (
    " ",
    "\n",
    ", ",
    ". ",
    " – ",
    "/",
    " (",
    ") ",
    " “",
    "” ",
    "…",
    "\u00a0",
    "\t",
    ": ",
    " #",
    " & ",
    "; ",
    "! ",
    " | ",
    "\u3000",
)
JOINS = (" ", "  ", "\n", "\t", "-", "\u2011", "_", ".", "\u00a0", ", ", "\u2003", "'", "’", "/", "+")


def cased(draw: st.DrawFn, text: str) -> str:
    how = draw(st.sampled_from(("as is", "upper", "lower", "title", "swapped")))
    return {
        "as is": text,
        "upper": text.upper(),
        "lower": text.lower(),
        "title": text.title(),
        "swapped": text.swapcase(),
    }[how]


FORMS: dict[str, Callable[[str], str]] = {
    "NFC": lambda text: unicodedata.normalize("NFC", text),
    "NFD": lambda text: unicodedata.normalize("NFD", text),
    "NFKC": lambda text: unicodedata.normalize("NFKC", text),
    "NFKD": lambda text: unicodedata.normalize("NFKD", text),
    "bare": lambda text: "".join(
        each for each in unicodedata.normalize("NFD", text) if not unicodedata.combining(each)
    ),
    "wide": lambda text: "".join(chr(ord(each) + 0xFEE0) if "!" <= each <= "~" else each for each in text),
    "bold": lambda text: "".join(chr(0x1D400 + ord(each) - 65) if "A" <= each <= "Z" else each for each in text),
    "percent": quote,
    "all percent": lambda text: "".join(f"%{byte:02X}" for byte in text.encode()),
    "percent twice": lambda text: quote(quote(text)),
    "entities": lambda text: "".join(f"&#{ord(each)};" for each in text),
    "escapes": lambda text: "".join(f"\\u{ord(each):04x}" for each in text),
    "seams": "\u200b".join,
}
"""Other forms of the same letters: Unicode's normal forms, full width, mathematical letters, encoded, hidden."""


@st.composite
def planted(draw: st.DrawFn, first: str, last: str, slug: str) -> str:
    """One mention of somebody."""
    join = draw(st.sampled_from(JOINS))
    form = FORMS[draw(st.sampled_from(sorted(FORMS)))]
    full = f"{first} {last}".title()
    mentions: dict[str, Callable[[], str]] = {
        "full": lambda: form(cased(draw, f"{first}{join}{last}")),
        "turned": lambda: form(cased(draw, f"{last}{join}{first}")),
        "part": lambda: form(draw(st.sampled_from((first, last))).title()),
        "whose": lambda: full + draw(st.sampled_from(("'s", "’s", "s", "S", "'"))),
        "initial": lambda: f"{first[0].upper()}. {last.title()}",
        "joined": lambda: draw(st.sampled_from(("", "#", "@", "Team"))) + full.replace(" ", ""),
        "email": lambda: f"{slug.replace('-', '.')}@example.net",
        "slug": lambda: form(cased(draw, slug)),
        "link": lambda: f"https://www.linkedin.com/in/{quote(slug)}/?x=1",
    }
    return mentions[draw(st.sampled_from(sorted(mentions)))]()


class World(NamedTuple):
    """A text in which somebody is mentioned."""

    first: str
    last: str
    slug: str
    text: str
    conversation: int | None
    profile: Profile

    @property
    def marked(self) -> tuple[str, ...]:
        words = (bare(word) for name in (self.first, self.last) for word in word_parts(name))
        return tuple(word for word in words if len(word) > 2)

    def redactor(self) -> Redactor:
        return redactor(
            someone(1, f"{self.first.title()} {self.last}", identifiers=(self.slug,)),
            someone(2, "Ivo Marrowby", identifiers=("ivo-marrowby",)),
            someone(3, "Anneke Brindle"),
            takes_part={CONVERSATION: frozenset({1})},
            profile=self.profile,
        )


@st.composite
def worlds(draw: st.DrawFn) -> World:
    first, last = draw(st.sampled_from(FIRST)), draw(st.sampled_from(LAST))
    slug = f"{first}-{last}-1a".lower().replace("'", "").replace(" ", "-")
    conversation = draw(st.sampled_from((None, CONVERSATION)))
    text = draw(st.sampled_from(("", *BETWEEN)))
    for _ in range(draw(st.integers(1, 5))):
        here = draw(st.sampled_from((planted(first, last, slug), st.sampled_from(OWN_WORDS))))
        text += draw(here) + draw(st.sampled_from(BETWEEN))
    if conversation is not None and draw(st.booleans()):
        text += draw(st.sampled_from((first, last))).lower()
    profile = draw(st.sampled_from((Profile.THIRD_PARTIES, Profile.FRCP_5_2)))
    return World(first, last, slug, text, conversation, profile)


def word_parts(name: str) -> list[str]:
    return [
        part for part in name.replace("-", " ").replace("'", " ").split() if "zq" in part.lower() or not part.isascii()
    ]


@settings(max_examples=400, deadline=None)
@given(worlds())
def test_no_planted_name_survives(world: World) -> None:
    shown = world.redactor().text(world.text, world.conversation)
    for read in every_reading(shown):
        for word in world.marked:
            assert word not in read, (world.text, shown)
    for word in world.marked:
        for data in encodings(word):
            assert data not in shown.encode()


SCRIPTS = (
    (0x41, 0x5A), (0xC0, 0x17F), (0x1E00, 0x1EF9), (0x391, 0x3CE), (0x410, 0x44F), (0x531, 0x556), (0x10D0, 0x10F0), (0x5D0, 0x5EA),
    (0x621, 0x64A), (0x905, 0x939), (0x4E00, 0x4F00), (0xAC00, 0xAD00), (0xE01, 0xE2E),
)  # fmt: skip
"""From where to where the letters of a script go: Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew, Arabic, Devanagari,
Chinese, Korean, Thai."""
NAMES = st.one_of(
    *(
        st.text(
            st.sampled_from([chr(code) for code in range(first, last + 1) if chr(code).isalpha()]),
            min_size=3,
            max_size=8,
        )
        for first, last in SCRIPTS
    )
)
CASES: tuple[Callable[[str], str], ...] = (str, str.upper, str.lower, str.title)
OURS = bare("Person name e-mail phone profile address redacted third party title")


@settings(max_examples=400, deadline=None)
@given(
    NAMES,
    NAMES,
    st.sampled_from(("full", "turned", "part")),
    st.sampled_from(sorted(FORMS)),
    st.sampled_from(JOINS),
    st.data(),
)
def test_no_name_of_any_script_survives(
    first: str, last: str, how: str, form: str, join: str, data: st.DataObject
) -> None:
    parts = (bare(first), bare(last))
    assume(
        parts[0] != parts[1]
        and not any(len(part) < 3 or part in OURS or part in TITLES | GRAMMAR | PLATFORMS for part in parts)
    )
    case = data.draw(st.sampled_from(CASES))
    mention = {
        "full": f"{first}{join}{last}",
        "turned": f"{last}{join}{first}",
        "part": data.draw(st.sampled_from((first, last))),
    }[how]
    text = f"x: {FORMS[form](case(mention))} {data.draw(st.sampled_from(OWN_WORDS))}"
    made = redactor(someone(1, f"{first} {last}"), takes_part={CONVERSATION: frozenset({1})})
    for read in every_reading(made.text(text, CONVERSATION if how == "part" else None)):
        assert parts[0] not in read, text
        assert parts[1] not in read, text


@settings(max_examples=200, deadline=None)
@given(worlds())
def test_twice_is_as_once(world: World) -> None:
    made = world.redactor()
    shown = made.text(world.text, world.conversation)
    assert made.text(shown, world.conversation) == shown


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200), st.sampled_from((Profile.THIRD_PARTIES, Profile.FRCP_5_2)))
@example("Person 1 2", Profile.THIRD_PARTIES)
@example("[phone 1] 12 34 56 7", Profile.THIRD_PARTIES)
def test_any_text_twice_is_as_once(text: str, profile: Profile) -> None:
    made = redactor(
        someone(1, "Ivo Marrowby", identifiers=("ivo-m",)), someone(2, "A B"), someone(3, "王小明"), profile=profile
    )
    shown = made.text(text, CONVERSATION)
    assert made.text(shown, CONVERSATION) == shown


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            (*OWN_WORDS, "Dorrit", "Quillfeather", OWNER, "QUILLFEATHER, Dorrit", OWN_EMAIL, "+49 171 5550142")
        ),
        max_size=8,
    ),
    st.sampled_from(BETWEEN[:4]),
)
def test_what_is_the_owners_survives(words: list[str], between: str) -> None:
    made = redactor(
        someone(1, "Ivo Quillfeather", identifiers=("dorrit-quill",)), someone(2, "Dorrit Marrowby"), someone(3, OWNER),
        takes_part={CONVERSATION: frozenset({1, 2, 3})},
    )  # fmt: skip
    text = between.join(words)
    for conversation in (None, CONVERSATION):
        assert made.text(text, conversation) == text


@settings(max_examples=30, deadline=None)
@given(worlds())
def test_a_redactor_goes_to_another_process(world: World) -> None:
    made = world.redactor()
    there = pickle.loads(pickle.dumps(made))  # noqa: S301  (its own bytes)
    assert there.text(world.text, world.conversation) == made.text(world.text, world.conversation)
