"""What the person said, as the case keeps it: facts of basis `declared`, what they are not sure of, and their proofs."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from inspector.case.facts import add_attachment, facts, options, replace_own_facts, set_options
from inspector.case.log import log
from inspector.errors import UsageError
from inspector.facts.fact import Fact

_NOT_SURE: Final = "not_sure"


@dataclass(frozen=True, slots=True)
class Proof:
    """A file that the person added to a fact. `sha256` in hex, `size` in bytes; `data` may be left out where the case
    holds it.
    """

    name: str
    sha256: str
    size: int
    data: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class OwnFacts:
    """What the person said: facts of basis `declared` in order, and of what they said that they are not sure.

    `unsure` holds the `what` of facts, such as `residence`. `proofs` are files that the facts name.
    """

    facts: tuple[Fact, ...] = ()
    unsure: frozenset[str] = frozenset()
    proofs: tuple[Proof, ...] = ()

    @property
    def said(self) -> tuple[tuple[Fact, ...], frozenset[str]]:
        """All of it but the bytes of proofs: equal where the same was said."""
        return self.facts, self.unsure


def said_in(connection: sqlite3.Connection) -> OwnFacts:
    """What a case holds, its proofs without their bytes."""
    whole = facts(connection)
    archives = connection.execute("SELECT count(*) FROM fact WHERE archive IS NOT NULL").fetchone()[0]
    own = whole[archives:]
    unsure = frozenset(options(connection).get(_NOT_SURE, "").split())
    return OwnFacts(own, unsure, _proofs(connection, named(own), whole=False))


def held_for(connection: sqlite3.Connection, after: OwnFacts) -> OwnFacts:
    """What a case holds, with the bytes of the proofs that `after` no longer names, and no other proofs."""
    before = said_in(connection)
    going = named(before.facts) - named(after.facts)
    return OwnFacts(before.facts, before.unsure, _proofs(connection, going, whole=True))


def check_proofs(connection: sqlite3.Connection, after: OwnFacts) -> None:
    """Finds a proof that is named and neither held by the case nor given with its bytes.

    Raises:
        UsageError: there is one.
    """
    at_hand = {proof.sha256 for proof in after.proofs if proof.data}
    held = {row[0] for row in connection.execute("SELECT sha256 FROM attachment")}
    if named(after.facts) - at_hand - held:
        raise UsageError("the file that was added to an answer is not at hand any more; choose it again")


def keep(connection: sqlite3.Connection, before: OwnFacts, after: OwnFacts) -> None:
    """Write what the person says now in place of what they said before, and log it. To be called inside a transaction."""
    replace_own_facts(connection, after.facts)
    for proof in after.proofs:
        if proof.data:
            add_attachment(connection, proof.sha256, proof.name, proof.data)
    going = named(before.facts) - named(after.facts)
    connection.executemany("DELETE FROM attachment WHERE sha256 = ?", [(each,) for each in sorted(going)])
    set_options(connection, {_NOT_SURE: " ".join(sorted(after.unsure))})
    log(connection, "facts_given", {"facts": len(after.facts), "attachments": sorted(named(after.facts))})


def named(known: Iterable[Fact]) -> frozenset[str]:
    """The hashes of the proofs that facts name."""
    return frozenset(fact.source.attachment for fact in known if fact.source.attachment)


def _proofs(connection: sqlite3.Connection, wanted: Iterable[str], *, whole: bool) -> tuple[Proof, ...]:
    column = "bytes" if whole else "x''"
    found = (
        connection.execute(f"SELECT name, sha256, size, {column} FROM attachment WHERE sha256 = ?", (each,)).fetchone()
        for each in sorted(wanted)
    )
    return tuple(Proof(*row) for row in found if row is not None)
