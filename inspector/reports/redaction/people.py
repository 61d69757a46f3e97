"""An index over third parties: by each word of their names and by their identifiers, to find them in any text.

Built once, never changed, made of plain mappings: it can be handed to another process.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Numbers = frozenset[int]


@dataclass(frozen=True, slots=True)
class Person:
    """Someone to be found in texts.

    Args:
        number: tells people apart in the index.
        shown: what stands in their place.
        names: all that are known of them.
        identifiers: what platforms tell them apart by.
        sure: whether the name is surely a person's; an organisation's, or what may be none, is matched as a whole
            only, so that its everyday words stay.
        everywhere: whether a part of the name counts in any case in any text.
        kind: what it is counted as where it is found.
    """

    number: int
    shown: str
    names: tuple[str, ...]
    identifiers: tuple[str, ...] = ()
    sure: bool = True
    everywhere: bool = False
    kind: str = "name"


@dataclass(frozen=True, slots=True)
class PeopleIndex:
    """Who bears which word. All keys are folded; all values are numbers of people.

    Args:
        parts: the telling words of names.
        beside: other words of names, and initials: they go with a telling word.
        joined: full names written as one word.
        wholes: the telling words of a full name, sorted, with spaces between.
        identifiers: by their words with spaces between: whose they are; nobody's number for the owner's.
        begun: the beginnings of identifiers of several words, word by word.
        guarded: identifiers of one word that count in addresses alone.
        stems: beginnings of telling words, to which grammar adds endings.
        unspaced: forms in scripts that set no spaces.
        lengths: of those forms, longest first.
        telling: of each person, the words that grammar may bend.
        unsure: people whose names are matched as a whole only.
        everywhere: people whose names count in any case in any text.
        shown: what stands in the place of each.
        kinds: what each is counted as, where that is not `name`.
        own: the words of each of the owner's names.
        own_words: all of them.
        known: every word that a name or an identifier may begin with.
        looked_for: those, and the same with an s behind.
        noticed: those, and the small words that only count beside them.
    """

    parts: Mapping[str, Numbers]
    beside: Mapping[str, Numbers]
    joined: Mapping[str, Numbers]
    wholes: Mapping[str, Numbers]
    identifiers: Mapping[str, Numbers]
    begun: frozenset[str]
    guarded: frozenset[str]
    stems: Mapping[str, Numbers]
    unspaced: Mapping[str, Numbers]
    lengths: tuple[int, ...]
    telling: Mapping[int, tuple[str, ...]]
    unsure: Numbers
    everywhere: Numbers
    shown: Mapping[int, str]
    kinds: Mapping[int, str]
    own: tuple[frozenset[str], ...]
    own_words: frozenset[str]
    known: frozenset[str]
    looked_for: frozenset[str]
    noticed: frozenset[str]


def whole(words: Iterable[str]) -> str:
    """The telling words of a full name as one key, in whatever order they stand."""
    return " ".join(sorted(set(words)))
