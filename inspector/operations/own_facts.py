"""The person's own facts in a case: read, replaced, added to; what was there before comes back, so that it can be undone.

A change is one transaction with the windows that follow from it: stopped or killed, the case is as it was. The log
tells how many facts there are and the hashes of their proofs, and nothing of what they say.
"""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from inspector.case.file import open_case
from inspector.errors import UsageError
from inspector.facts.attachment import LARGEST
from inspector.operations.assessment import assess_case
from inspector.operations.own_facts_checks import checked
from inspector.operations.own_facts_kept import OwnFacts, Proof, check_proofs, held_for, keep, said_in
from inspector.operations.viewing import view_of
from inspector.operations.who import settle_who
from inspector.operations.within import Within
from inspector.progress import Progress, silent

ANSWERS: Final = "answers given in the program"
"""Stands as the file of a fact that the person said in the window."""


@dataclass(frozen=True, slots=True)
class FactsChange:
    """One change of the person's facts, ready to be done and undone; both sides hold the proofs that only they have.

    `do` and `undo` are operations: `jobs.run(change.do, case)`.
    """

    before: OwnFacts
    after: OwnFacts

    def do(self, case: Path, progress: Progress = silent) -> Path:
        """Write `after` in place of `before`, and work the windows out anew; gives the path of the case.

        Raises:
            UsageError: the case holds other facts than `before` by now, or one of `after` is none.
            CaseRefused: the case cannot be written.
            Cancelled: `progress` asked to stop, and nothing has changed.
        """
        replace_own(case, self.after, progress, expected=self.before)
        return case

    def undo(self, case: Path, progress: Progress = silent) -> Path:
        """As `do`, the other way round."""
        return self.reversed().do(case, progress)

    def reversed(self) -> "FactsChange":
        """The change that takes this one back."""
        return FactsChange(self.after, self.before)


def own_facts(case: Path) -> OwnFacts:
    """What the person said in a case; its proofs without their bytes.

    Raises:
        CaseRefused: it is no case file.
    """
    with open_case(case) as opened:
        return said_in(opened.connection)


def change_to(case: Path, after: OwnFacts) -> FactsChange:
    """The change from what a case holds to this; what it takes out of the case, it holds. Nothing is written.

    Raises:
        CaseRefused: it is no case file, or no inspection of it was ever finished.
        UsageError: a fact is none, or its proof is not at hand.
    """
    with open_case(case) as opened:
        before = held_for(opened.connection, after)
        checked(after.facts, before.facts, view_of(opened).knowledge)
        check_proofs(opened.connection, after)
        return FactsChange(before, after)


def replace_own(case: Path, after: OwnFacts, progress: Progress, expected: OwnFacts | None = None) -> OwnFacts:
    """Put these facts in place of the person's earlier ones, and work the windows out anew.

    The case keeps the proofs that its facts name; those that no fact names any longer leave it.

    Args:
        case: the case file.
        after: what the person says now; proofs that the case does not hold yet have their bytes.
        progress: told how far it is; may ask to stop, and then nothing has changed.
        expected: what the case must hold for this to be done; None for anything.

    Returns:
        what the person said before, with the bytes of the proofs that have left the case.

    Raises:
        UsageError: a fact is none, its proof is not at hand, or the case holds something else than `expected`.
        CaseRefused: the case cannot be written, or no inspection of it was ever finished.
        Cancelled: `progress` asked to stop.
    """
    with open_case(case, write=True) as opened:
        question = view_of(opened).question
        with opened.transaction() as connection:
            before = held_for(connection, after)
            if expected is not None and before.said != expected.said:
                raise UsageError("the facts in this case are others by now; look at them again before changing them")
            checked(after.facts, before.facts, question.knowledge)
            check_proofs(connection, after)
            keep(connection, before, after)
            settle_who(connection, after.facts)
            assess_case(Within(opened), question, progress)
    return before


def add_own(case: Path, more: OwnFacts, progress: Progress) -> OwnFacts:
    """Add facts to the person's; otherwise as `replace_own`."""
    now = own_facts(case)
    both = OwnFacts((*now.facts, *more.facts), now.unsure | more.unsure, more.proofs)
    return replace_own(case, both, progress, expected=now)


def take_proof(path: Path) -> Proof:
    """Read a file that is to be a proof, at once: what becomes of the file later changes nothing.

    Raises:
        UsageError: there is none, it cannot be read, or it is larger than a proof may be.
    """
    try:
        if not path.is_file():
            raise UsageError(f"{path.name} is no file that can be read")
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise UsageError(f"{path.name} cannot be read: {error.strerror}") from None
    if len(data) > LARGEST:
        raise UsageError(f"{path.name} is too large; at most {LARGEST >> 20} MiB are taken")
    return Proof(path.name, sha256(data).hexdigest(), len(data), data)
