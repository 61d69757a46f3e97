"""Builds the index over third parties from what is known of them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

from inspector.reports.redaction.endings import stem_of
from inspector.reports.redaction.folding import fold
from inspector.reports.redaction.names import compounds, run_together, spellings, telling, unspaced_forms
from inspector.reports.redaction.people import Numbers, PeopleIndex, Person, whole
from inspector.reports.redaction.words import word_texts

_SHORT: Final = 5
"""An identifier of one word that is shorter is an everyday word too easily: it counts in addresses alone."""
_THE: Final = "ال"
"""The Arabic article: other words before a name take its place."""
_MOST_WORDS: Final = 12
"""Words of an identifier that are compared."""
_LONGEST_NAME: Final = 60
"""Letters of a name in a script without spaces that are looked for."""


def index_of(people: Iterable[Person], own_names: Iterable[str], own_identifiers: Iterable[str]) -> PeopleIndex:
    """The index over people; what is the owner's own is in it as what stays."""
    own = tuple(dict.fromkeys(frozenset(words) for name in own_names for words in spellings(name)))
    own_forms = {form for name in own_names for form in unspaced_forms(name)}
    own_joined = {form for name in own_names for words in spellings(name) for form in run_together(words)}
    gathered = _Gathered()
    for person in people:
        gathered.add(person)
    for identifier in own_identifiers:
        gathered.add_identifier(identifier, None)
    parts = gathered.frozen(gathered.parts)
    joined = {word: who for word, who in gathered.frozen(gathered.joined).items() if word not in own_joined}
    beside = gathered.frozen(gathered.beside)
    unspaced = {form: who for form, who in gathered.frozen(gathered.unspaced).items() if form not in own_forms}
    own_words = frozenset().union(*own)
    identifiers = gathered.frozen_identifiers()
    begun = frozenset(
        " ".join(words[:count]) for words in map(str.split, identifiers) for count in range(1, len(words))
    )
    known = frozenset().union(parts, joined, (words.split(" ", 1)[0] for words in identifiers), own_words)
    looked_for = known.union(f"{word}s" for word in known)
    return PeopleIndex(
        parts=parts,
        beside=beside,
        joined=joined,
        wholes=gathered.frozen(gathered.wholes),
        identifiers=identifiers,
        begun=begun,
        guarded=frozenset(words for words in identifiers if " " not in words and _everyday(words)),
        stems=_stems(parts, own_words),
        unspaced=unspaced,
        lengths=tuple(sorted({len(form) for form in unspaced}, reverse=True)),
        telling=gathered.telling,
        unsure=frozenset(gathered.unsure),
        everywhere=frozenset(gathered.everywhere),
        shown=gathered.shown,
        kinds=gathered.kinds,
        own=own,
        own_words=own_words,
        known=known,
        looked_for=looked_for,
        noticed=looked_for.union(beside),
    )


def _stems(parts: Mapping[str, Numbers], own_words: frozenset[str]) -> dict[str, Numbers]:
    found: dict[str, Numbers] = {}
    for word, who in parts.items():
        stem = stem_of(word)
        if stem and word not in own_words:
            found[stem] = found.get(stem, frozenset()) | who
    return found


def _everyday(word: str) -> bool:
    return len(word) < _SHORT and (word.isalpha() or word.isdecimal())


class _Gathered:
    """What is known of people so far."""

    def __init__(self) -> None:
        self.parts: defaultdict[str, set[int]] = defaultdict(set)
        self.beside: defaultdict[str, set[int]] = defaultdict(set)
        self.joined: defaultdict[str, set[int]] = defaultdict(set)
        self.wholes: defaultdict[str, set[int]] = defaultdict(set)
        self.unspaced: defaultdict[str, set[int]] = defaultdict(set)
        self.identifiers: defaultdict[str, set[int]] = defaultdict(set)
        self.own_identifiers: set[str] = set()
        self.telling: dict[int, tuple[str, ...]] = {}
        self.unsure: set[int] = set()
        self.everywhere: set[int] = set()
        self.shown: dict[int, str] = {}
        self.kinds: dict[int, str] = {}
        self._alone: dict[frozenset[int], frozenset[int]] = {}

    def add(self, person: Person) -> None:
        number = person.number
        self.shown[number] = person.shown
        if person.kind != "name":
            self.kinds[number] = person.kind
        if not person.sure:
            self.unsure.add(number)
        if person.everywhere:
            self.everywhere.add(number)
        telling_words: dict[str, None] = {}
        for name in person.names:
            for words in spellings(name):
                telling_words.update(dict.fromkeys(self._add_name(number, words)))
            for form in compounds(name):
                self.parts[form].add(number)
            for form in unspaced_forms(name):
                if len(form) <= _LONGEST_NAME:
                    self.unspaced[form].add(number)
        self.telling[number] = tuple(telling_words)
        for identifier in person.identifiers:
            self.add_identifier(identifier, number)

    def _add_name(self, number: int, words: tuple[str, ...]) -> tuple[str, ...]:
        strong = telling(words)
        for word in strong:
            self.parts[word].add(number)
            self.beside[word[0]].add(number)
            if word.startswith(_THE) and len(word) > len(_THE) + 2:
                self.parts[word.removeprefix(_THE)].add(number)
        for word in words:
            if word not in strong:
                self.beside[word].add(number)
        for form in run_together(words):
            self.joined[form].add(number)
        if strong:
            self.wholes[whole(strong)].add(number)
        return strong

    def add_identifier(self, identifier: str, number: int | None) -> None:
        """Note whose an identifier is: a person's, or (None) the owner's."""
        words = " ".join(word_texts(fold(identifier))[:_MOST_WORDS])
        if not words:
            return
        if number is None:
            self.own_identifiers.add(words)
        else:
            self.identifiers[words].add(number)

    def frozen(self, found: Mapping[str, set[int]]) -> dict[str, Numbers]:
        """A mapping that no longer changes; equal sets are kept once."""
        return {word: self._once(frozenset(who)) for word, who in found.items()}

    def _once(self, who: Numbers) -> Numbers:
        return self._alone.setdefault(who, who)

    def frozen_identifiers(self) -> dict[str, Numbers]:
        """Identifiers and whose they are; what is the owner's is nobody else's."""
        return {**self.frozen(self.identifiers), **dict.fromkeys(self.own_identifiers, frozenset())}
