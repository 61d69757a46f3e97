"""What can go wrong that a person can mend: one class each, one clear line, one exit status.

Odd data is no error: it travels beside the records as an `ExtractionWarning`. A fault of ours is no
`InspectorError` either: nobody catches it but the face that shows it.
"""

from typing import ClassVar


class InspectorError(Exception):
    """A condition that the person can mend. `str(error)` is one line of plain text.

    Never put content of an archive, or a name from inside one, into the line unless the person
    needs it to mend the fault; it may end up in a log.
    """

    exit_status: ClassVar[int] = 2


class UsageError(InspectorError):
    """The command, an option or a file given to it is not usable. Exit status 2."""


class InputFileError(InspectorError):
    """A facts, statements or other input file breaks its schema. Exit status 2.

    Args:
        file: name of the file as the person gave it.
        line: line in it, from 1, or None where no line can be named.
        key: the key at fault, or None.
        problem: what is wrong and what would be right, in plain words.
    """

    def __init__(self, file: str, line: int | None, key: str | None, problem: str) -> None:
        self.file = file
        self.line = line
        self.key = key
        self.problem = problem
        place = file if line is None else f"{file}:{line}"
        subject = "" if key is None else f"{key}: "
        super().__init__(f"{place}: {subject}{problem}")


class ArchiveRefused(InspectorError):
    """The archive cannot be opened, or is none that any platform handed out. Exit status 3.

    Args:
        code: a short word for the reason, such as `not_an_archive`, `encrypted`, `not_recognised`.
        message: one line for people: what was met, and what to do.
    """

    exit_status: ClassVar[int] = 3

    def __init__(self, code: str, message: str) -> None:
        self.code = code
        super().__init__(message)


class CaseRefused(InspectorError):
    """The case file is none, is damaged, is newer than this program, or cannot be written. Exit status 2."""


class VerificationFailed(InspectorError):
    """Something that was to be checked does not hold. Exit status 4."""

    exit_status: ClassVar[int] = 4
