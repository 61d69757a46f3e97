"""What decides the verdict in a case, and another question, worked out anew."""

from collections.abc import Set as AbstractSet
from dataclasses import replace
from pathlib import Path

from inspector.case.file import open_case
from inspector.case.log import log
from inspector.errors import UsageError
from inspector.operations.asked import Asked
from inspector.operations.assessment import Question, assess_case
from inspector.operations.viewing import View, view_of, viewed
from inspector.progress import Progress
from inspector.statements.statement import KnowledgeBase, Purpose


def asked_of(case: Path) -> Asked:
    """What decides the verdict in a case, as it was last worked out.

    Raises:
        CaseRefused: it is no case file, or no inspection of it was ever finished.
    """
    with viewed(case) as view:
        return asked_in(view)


def asked_in(view: View) -> Asked:
    """As `asked_of`, for an open case."""
    return _asked(view.question)


def ask_anew(case: Path, purposes: AbstractSet[Purpose], included: AbstractSet[str], progress: Progress) -> Path:
    """Work the windows of a case out anew with another question; gives the path of the case.

    The case keeps the question with its answer, and its log has a line on the change beside that on the
    new verdicts. The knowledge base and an earlier *as of* that was asked for stay as they are.

    Args:
        case: the case file.
        purposes: those that decide the verdict; at least one.
        included: ids of the context statements to switch in; none of the others is.
        progress: told how far it is; may ask to stop, and then nothing has changed.

    Raises:
        UsageError: there is no purpose, or an id is not that of a context statement of the case.
        CaseRefused: the case cannot be written, or no inspection of it was ever finished.
        Cancelled: `progress` asked to stop.
    """
    if not purposes:
        raise UsageError("at least one purpose has to decide the verdict")
    with open_case(case, write=True) as opened:
        before = view_of(opened).question
        _check(included, before.knowledge)
        question = replace(before, purposes=frozenset(purposes), included=frozenset(included))
        assess_case(opened, question, progress)
        with opened.transaction() as connection:
            log(connection, "question_changed", {"from": _logged(before), "to": _logged(question)})
    return case


def _check(included: AbstractSet[str], knowledge: KnowledgeBase) -> None:
    context = {each.id for each in knowledge.statements if each.context_only}
    for wanted in sorted(included):
        if wanted not in context:
            raise UsageError(f"there is no context statement {wanted} in this case that could be switched in")


def _asked(question: Question) -> Asked:
    titles = ((each.id, each.title) for each in question.knowledge.statements if each.id in question.included)
    return Asked(question.purposes, tuple(titles))


def _logged(question: Question) -> dict[str, list[str]]:
    return {"purposes": sorted(question.purposes), "included": sorted(question.included)}
