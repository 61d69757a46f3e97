"""Third parties as a case comes by them, told apart and put together by what platforms tell people apart by."""

from collections import defaultdict
from dataclasses import dataclass, field

from inspector.case.pseudonyms import Kind
from inspector.operations.evidence.redacting.case_owner import SITES, keys_of
from inspector.reports.redaction.contacts import Key
from inspector.reports.redaction.folding import fold
from inspector.reports.redaction.mentioned import Mention
from inspector.reports.redaction.names import name_key
from inspector.reports.redaction.words import word_texts


@dataclass(slots=True)
class Someone:
    """A third party as far as the case knows. `keys` tell people apart, and give them their number; the rest is
    what they are found by: names and identifiers in order of appearance, contacts, and in which records they stand.
    """

    keys: dict[str, None]
    names: dict[str, None] = field(default_factory=dict)
    identifiers: dict[str, None] = field(default_factory=dict)
    contacts: dict[Key, None] = field(default_factory=dict)
    participants: list[int] = field(default_factory=list)
    records: list[int] = field(default_factory=list)
    sure: bool = False

    def join(self, other: "Someone") -> None:
        """Take over what is known of one who turns out to be the same."""
        self.keys.update(other.keys)
        self.names.update(other.names)
        self.contacts.update(other.contacts)
        self.participants += other.participants
        self.records += other.records
        self.sure = self.sure or other.sure


class Gathered:
    """People as they appear, found again by what tells them apart."""

    def __init__(self) -> None:
        self._people: list[Someone] = []
        self._by_key: dict[str, Someone] = {}
        self._bearers: defaultdict[str, set[str]] = defaultdict(set)

    def participant(self, platform: str, identifier: str, name: str) -> Someone:
        """The one with this identifier or, where there is none, with this name."""
        someone = self._with(id_key(platform, identifier) if identifier else named_key(platform, name))
        if identifier:
            someone.identifiers[identifier] = None
            someone.contacts.update(dict.fromkeys(keys_of(platform, identifier)))
        if name:
            someone.names[name] = None
            if identifier:
                self._bearers[named_key(platform, name)].add(id_key(platform, identifier))
        return someone

    def mention(self, platform: str, mention: Mention) -> Someone:
        """Whom a record names: told by a profile of the platform where it gives one, else by name."""
        site = f"{SITES.get(platform, platform)}/"
        profiles = [
            key.removeprefix(site) for kind, key in mention.contacts if kind is Kind.PROFILE and key.startswith(site)
        ]
        identifier = profiles[0] if profiles else ""
        someone = self.participant(platform, identifier, mention.name)
        someone.contacts.update(dict.fromkeys(mention.contacts))
        return someone

    def _with(self, key: str) -> Someone:
        known = self._by_key.get(key)
        if known is None:
            known = self._by_key[key] = Someone({key: None})
            self._people.append(known)
        return known

    def people(self) -> tuple[Someone, ...]:
        """Everyone by first appearance. Who is known by name alone, and bears the name of one other, is that one."""
        places = {id(someone): place for place, someone in enumerate(self._people)}
        joined: set[int] = set()
        for name, ids in sorted(self._bearers.items()):
            unnumbered = self._by_key.get(name)
            if unnumbered is not None and len(ids) == 1:
                (number,) = ids
                one = self._by_key[number]
                one.join(unnumbered)
                joined.add(id(unnumbered))
                places[id(one)] = min(places[id(one)], places[id(unnumbered)])
        kept = [someone for someone in self._people if id(someone) not in joined]
        for someone in kept:
            if not someone.names:
                someone.names.update(dict.fromkeys(filter(None, map(_name_in, someone.identifiers))))
        return tuple(sorted(kept, key=lambda someone: places[id(someone)]))


def id_key(platform: str, identifier: str) -> str:
    """The key of somebody whom a platform tells apart by an identifier."""
    return f"{platform}/id/{identifier.casefold()}"


def named_key(platform: str, name: str) -> str:
    """The key of somebody who is known by name alone."""
    return f"{platform}/name/{name_key(name) or name.strip()}"


def _name_in(identifier: str) -> str:
    """The name that a slug of several words begins with: `ivo-marrowby-11a`."""
    words = word_texts(fold(identifier))
    return " ".join(words[:2]) if len(words) > 1 and all(len(word) > 1 and word.isalpha() for word in words[:2]) else ""
