"""Inspect archives: open, recognise, read every member into the case, then work the windows out."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from inspector.archive.limits import STANDARD, Limits
from inspector.case.conversation_arrangement import arrange
from inspector.case.duplicates import match_duplicates
from inspector.case.facts import add_attachment, facts, replace_own_facts
from inspector.case.file import Case
from inspector.case.log import log
from inspector.case.long_statements import asking
from inspector.case.word_index import index_more, is_complete, left
from inspector.errors import UsageError
from inspector.facts.facts_file import FactsFile, read_facts_file
from inspector.operations.assessment import Question, assess_case
from inspector.operations.new_case import case_to_fill
from inspector.operations.opening import Opened, open_archives
from inspector.operations.taking_in import take_in
from inspector.operations.who import settle_who
from inspector.progress import Progress, Repeated
from inspector.records.instants import Instant
from inspector.statements.load import load_knowledge
from inspector.statements.statement import STANDARD_PURPOSES, KnowledgeBase, Purpose


@dataclass(frozen=True, slots=True)
class InspectRequest:
    """What is to be inspected, and with what.

    Args:
        archives: ZIPs, tars or folders of one data subject.
        case: the case file; made if there is none, added to if there is.
        facts: a facts file; where it is left out, facts that the case holds already stay.
        statements: files with statements of the person's own.
        include: ids of `context_only` statements to switch in.
        purposes: those that decide the verdict.
        as_of: an earlier instant to look from.
        workers: reading processes, 0 to read in this one; None: as the machine and the archive suggest.
        limits: the safety limits.
    """

    archives: tuple[Path, ...]
    case: Path
    facts: Path | None = None
    statements: tuple[Path, ...] = ()
    include: tuple[str, ...] = ()
    purposes: frozenset[Purpose] = field(default_factory=lambda: STANDARD_PURPOSES)
    as_of: Instant | None = None
    workers: int | None = None
    limits: Limits = STANDARD


def inspect(request: InspectRequest, progress: Progress) -> Path:
    """Inspect archives; gives the path of the case.

    Everything that a person can have got wrong is found before the case is touched. Each member is one
    transaction: cancelled or killed, the case holds whole members, and the same call goes on from there.

    Raises:
        InspectorError: an input, the archive or the case is not usable; one line says which and why.
        Cancelled: `progress` asked to stop.
    """
    knowledge, own = _checked(request)
    told = Repeated(progress)
    opened = open_archives(request.archives, request.limits, told)
    as_of = _as_of(request, own, opened)
    knowledge = knowledge or load_knowledge()
    with case_to_fill(request.case) as case, asking(case.connection, told.again):
        for each in opened:
            take_in(case, each, request.workers, told)
        with case.transaction() as connection:
            match_duplicates(connection)
            if own is not None:
                _keep(case, own)
            settle_who(connection, facts(connection))
        question = Question(knowledge, request.purposes, frozenset(request.include), as_of)
        assess_case(case, question, told)
        _prepare_search(case, told)
    return request.case


def _checked(request: InspectRequest) -> tuple[KnowledgeBase | None, FactsFile | None]:
    """What the person gave beside the archives, checked, with the knowledge base that it took; where nothing was given, it
    is not loaded yet, and the archives are told of sooner.
    """
    if not (request.facts or request.statements or request.include):
        return None, None
    knowledge = load_knowledge(request.statements)
    known_statements(request.include, knowledge)
    return knowledge, None if request.facts is None else _read_facts(request.facts, knowledge)


def _prepare_search(case: Case, progress: Progress) -> None:
    """Index the words that were left for later, then keep the orders that are asked for again and again.

    Everything else is there by now, and stays where this is stopped.
    """
    more = not is_complete(case.connection)
    while more:
        progress("Preparing the search", *left(case.connection))
        with case.transaction() as connection:
            more = index_more(connection)
    progress("Preparing the search", *left(case.connection))
    with case.transaction() as connection:
        arrange(connection)


def known_statements(include: Sequence[str], knowledge: KnowledgeBase) -> None:
    """Make sure that there are statements with the ids that are to be switched in.

    Raises:
        UsageError: there is none of that id.
    """
    ids = {statement.id for statement in knowledge.statements}
    for wanted in include:
        if wanted not in ids:
            raise UsageError(f"--include: there is no statement {wanted}; `inspector statements list` names them all")


def _read_facts(path: Path, knowledge: KnowledgeBase) -> FactsFile:
    settings = frozenset(setting.id for setting in knowledge.settings)
    statements = frozenset(statement.id for statement in knowledge.statements)
    return read_facts_file(path, settings, statements)


def _as_of(request: InspectRequest, own: FactsFile | None, opened: Sequence[Opened]) -> Instant | None:
    """The earlier instant that was asked for, if any.

    Raises:
        UsageError: it lies after the day of every archive: nothing is known of then.
    """
    asked = [value for value in (request.as_of, None if own is None else own.as_of) if value is not None]
    if not asked:
        return None
    latest = max(each.survey.as_of for each in opened)
    if min(asked) > latest:
        raise UsageError("the day to look from lies after the archive's own: it cannot speak of then")
    return min(asked)


def _keep(case: Case, own: FactsFile) -> None:
    connection = case.connection
    replace_own_facts(connection, own.facts)
    for proof in own.attachments:
        add_attachment(connection, proof.sha256, proof.name, proof.path.read_bytes())
    log(
        connection, "facts_given", {"facts": len(own.facts), "attachments": [proof.sha256 for proof in own.attachments]}
    )
