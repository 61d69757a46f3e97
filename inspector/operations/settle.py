"""The person's own word on a conversation: whether its messages are InMail."""

from pathlib import Path

from inspector.case.conversations import settle
from inspector.case.file import open_case
from inspector.case.log import log
from inspector.operations.assessment import assess_case
from inspector.operations.viewing import view_of
from inspector.progress import Progress


def settle_inmail(case: Path, conversation: int, is_inmail: bool | None, progress: Progress) -> int:  # noqa: FBT001
    """Settle that a conversation is InMail, is not, or (None) leave it to its signs again; windows follow.

    Returns:
        how many records changed their category.

    Raises:
        CaseRefused: the case cannot be written.
        UsageError: there is no such conversation.
    """
    with open_case(case, write=True) as opened:
        view = view_of(opened)
        with opened.transaction() as connection:
            changed = settle(connection, conversation, is_inmail)
            log(
                connection, "inmail_settled", {"conversation": conversation, "is_inmail": is_inmail, "records": changed}
            )
        assess_case(opened, view.question, progress)
    return changed
