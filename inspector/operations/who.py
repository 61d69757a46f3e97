"""Who the person is on a platform whose archives are nobody's own: their word (`me:<platform>`), found among its people."""

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from inspector.case.archives import archives
from inspector.case.log import log
from inspector.case.membership import make_theirs, profiles
from inspector.facts.fact import Fact
from inspector.facts.who import ASKED_WHO, ME
from inspector.platforms import platform_by_id
from inspector.platforms.slack.people import marks
from inspector.records.visible import visible_line


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of whom archives hold a profile: what the platform tells them by, their names, their e-mail address."""

    identifier: str
    names: tuple[str, ...]
    address: str

    @property
    def shown(self) -> str:
        """Their foremost name, and what tells them from others of that name."""
        return f"{self.names[0]} ({self.address or self.identifier})" if self.names else self.identifier

    def goes_by(self, said: str) -> bool:
        """Whether this is their member id, their address or one of their names, whatever the case of letters."""
        word = said.casefold()
        return bool(word) and word in {each.casefold() for each in (self.identifier, self.address, *self.names)}


@dataclass(frozen=True, slots=True)
class Found:
    """Whom the person's words name on a platform; `odd` says in sentences which words name nobody, or several."""

    people: tuple[Person, ...]
    odd: tuple[str, ...]


def people_of(connection: sqlite3.Connection, platform: str) -> tuple[Person, ...]:
    """Everybody of whom a platform's archives hold a profile, each once, in order of their names."""
    found: dict[str, Person] = {}
    for identifier, name, text in profiles(connection, platform):
        names, address = marks(text)
        before = found.get(identifier)
        known = () if before is None else before.names
        together = tuple(dict.fromkeys(each for each in (*known, *names, name) if each))
        found[identifier] = Person(identifier, together, address or ("" if before is None else before.address))
    return tuple(sorted(found.values(), key=lambda each: (tuple(map(str.casefold, each.names[:1])), each.identifier)))


def who(connection: sqlite3.Connection, platform: str, facts: Iterable[Fact]) -> Found:
    """Whom the facts name. Somebody may be several members, one after another; words that several share name none of them."""
    what = f"{ME}{platform}"
    said = tuple(dict.fromkeys(fact.value for fact in facts if fact.what == what))
    name = platform_by_id(platform).name
    if not said:
        unsaid = (
            f"An export of {name} is a workspace's and does not say which member you are, so no record is taken for yours: "
            f"say it under A few questions, or in a facts file with what = “{what}”."
        )
        return Found((), (unsaid,))
    everybody = people_of(connection, platform)
    people: dict[str, Person] = {}
    odd: list[str] = []
    for word in said:
        found = closest(everybody, word)
        if len(found) == 1:
            people.setdefault(found[0].identifier, found[0])
        else:
            odd.append(_misfit(name, visible_line(word), len(found)))
    return Found(tuple(people.values()), tuple(odd))


def _misfit(name: str, said: str, people: int) -> str:
    if people:
        return (
            f"Several people in this export of {name} go by what you gave ({said}), so no record is taken for yours by it: "
            "give the address or the member id."
        )
    return (
        f"Nobody in this export of {name} has the address, name or member id that you gave ({said}), so no record is taken "
        "for yours by it."
    )


def closest(everybody: Iterable[Person], said: str) -> tuple[Person, ...]:
    """Everybody who goes by a word: by their member id, else by their address, else by any of these or by a name.

    A member id is one person's whatever others call themselves, and so is an address before a name.
    """
    all_of_them = tuple(everybody)
    word = said.casefold()
    by_id = tuple(each for each in all_of_them if each.identifier == said)
    by_address = tuple(each for each in all_of_them if each.address and each.address.casefold() == word)
    return by_id or by_address or tuple(each for each in all_of_them if each.goes_by(said))


def asked(connection: sqlite3.Connection) -> tuple[str, ...]:
    """The platforms of a case on which it is asked who the person is."""
    held = {row.platform for row in archives(connection)}
    return tuple(platform for platform in ASKED_WHO if platform in held)


def settle_who(connection: sqlite3.Connection, facts: Iterable[Fact]) -> None:
    """Make what the person wrote by their own word theirs in the case, and nothing else. Inside a transaction, before verdicts."""
    facts = tuple(facts)
    for platform in asked(connection):
        found = who(connection, platform, facts).people
        changed = make_theirs(
            connection,
            platform,
            [each.identifier for each in found],
            list(dict.fromkeys(name for each in found for name in each.names)),
            list(dict.fromkeys(each.address for each in found if each.address)),
        )
        if changed:
            log(connection, "owner_told", {"platform": platform, "members": len(found), "records": changed})


def who_oddities(connection: sqlite3.Connection, facts: Iterable[Fact]) -> Iterator[tuple[str, str]]:
    """Code and sentence of what is not known of who the person is. Writes nothing."""
    facts = tuple(facts)
    for platform in asked(connection):
        yield from (("owner_unknown", message) for message in who(connection, platform, facts).odd)
