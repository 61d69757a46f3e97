"""A case that was made with an older knowledge base: said so, and worked out anew on request."""

from pathlib import Path

from inspector.case.conversation_arrangement import arrange
from inspector.case.file import open_case
from inspector.case.log import log
from inspector.errors import UsageError
from inspector.operations.assessment import Question, assess_case
from inspector.operations.viewing import View, view_of
from inspector.progress import Progress
from inspector.statements.digest import knowledge_digest
from inspector.statements.load import load_knowledge
from inspector.statements.statement import KnowledgeBase

_OWN = "+own-"


def knowledge_note(made_with: KnowledgeBase) -> str:
    """One plain sentence where the case's knowledge base is not the shipped one; empty where it is."""
    shipped = load_knowledge()
    if made_with.version.startswith(shipped.version) and _OWN in made_with.version:
        return ""
    # Most often they are one, which is told faster than their digests are made.
    if made_with == shipped or knowledge_digest(made_with) == knowledge_digest(shipped):
        return ""
    return (
        f"This was worked out with the knowledge base {made_with.version} of {made_with.date}; this program brings "
        f"{shipped.version} of {shipped.date}. It can be worked out anew; the old result stays in the case's log."
    )


def recompute(path: Path, own: tuple[Path, ...], progress: Progress) -> None:
    """Work the windows of a case out anew with the knowledge base that this program brings.

    What was found before stays in the log, which is never changed: its line of the earlier assessment has
    the knowledge base and the number of records by verdict.

    Args:
        path: the case file.
        own: files with the person's own statements.
        progress: told how far it is; may ask to stop, and then nothing has changed.

    Raises:
        UsageError: the case was made with statements of the person's own, and no file with them is given.
        CaseRefused, InputFileError: the case, or a file, is not usable.
        Cancelled: `progress` asked to stop.
    """
    with open_case(path, write=True) as case:
        before = view_of(case)
        if _OWN in before.knowledge.version and not own:
            raise UsageError(
                "this case was worked out with statements of your own; name their file again to work it out anew"
            )
        knowledge = load_knowledge(own)
        with case.transaction() as connection:
            log(connection, "knowledge_changed", {"from": before.knowledge.version, "to": knowledge.version})
        assess_case(case, _question(before, knowledge), progress)
        with case.transaction() as connection:
            # A case that an older program made has none yet.
            arrange(connection)


def _question(view: View, knowledge: KnowledgeBase) -> Question:
    """What was asked of the case before, of another knowledge base; ids that it no longer has are left out."""
    known = {statement.id for statement in knowledge.statements}
    asked = view.question
    return Question(knowledge, asked.purposes, asked.included & known, asked.as_of)
