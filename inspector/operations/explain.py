"""The answer to *why?* for one record: printed from the windows' own reasons."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from inspector.case.assessment import class_of, instants_of
from inspector.case.queries import places, record_rows
from inspector.case.rows import RecordRow
from inspector.errors import UsageError
from inspector.exposure.outcome import Certainty, Met, Outcome, Verdict, Window
from inspector.exposure.particular import covered
from inspector.operations.answers import Explanation, SourceLine, StatementLine, WindowText
from inspector.operations.assessment import Lens
from inspector.operations.reasons import basis_words, reason, what_would_settle
from inspector.operations.summary import disputed_by
from inspector.operations.viewing import View, viewed
from inspector.operations.words import moment, verdict_meaning
from inspector.records.visible import visible_line
from inspector.statements.describe import source_text
from inspector.statements.statement import KnowledgeBase, Statement
from inspector.statements.words import asserts_words, sign_words, standing_words


def explain(path: Path, record: int) -> Explanation:
    """Why a record has its verdict: every window with its reasons, sources and disputes, and what stands beside it.

    Raises:
        CaseRefused: the case cannot be read, or was never assessed.
        UsageError: it holds no such record.
    """
    with viewed(path) as view:
        return explanation_of(view, record)


def explanation_of(view: View, record: int, lenses: Mapping[str, Lens] | None = None) -> Explanation:
    """As `explain`, for an open case.

    Args:
        view: the case.
        record: the record.
        lenses: those of the case's platforms, by whoever explains many records; made anew where they are left out.
    """
    connection = view.case.connection
    rows = record_rows(connection, [record])
    if not rows:
        raise UsageError("there is no such record in this case")
    kind = class_of(connection, record)
    earliest, latest, deleted_at = instants_of(connection, record)
    lens = view.lens(kind.platform) if lenses is None else lenses[kind.platform]
    traits = lens.traits(kind, earliest, latest, deleted_at)
    outcome = lens.assessor.outcome(traits)
    knowledge = view.knowledge
    known = {statement.id: statement for statement in lens.statements}
    context = [
        each
        for each in lens.statements
        if each.context_only and each.id not in view.question.included and covered(each, traits)
    ]
    return Explanation(
        label=rows[0].label,
        verdict=outcome.verdict.value,
        sentence=_sentence(outcome, known),
        windows=tuple(_window(window, known[window.statement], knowledge) for window in outcome.windows),
        contradicted_by=_lines(
            outcome.contradicted_by, known, "It says that such data are left out, at a time when this record existed."
        ),
        silent_in=_lines(outcome.silent_in, known, "The texts of that time do not speak of it."),
        ruled_out=_lines(
            outcome.ruled_out_by,
            known,
            "Its conditions are not met for this record, or it says that such data are left out.",
        ),
        would_apply_if=_lines(
            lens.assessor.would_apply_if(traits), known, "It would apply if this message were an InMail."
        ),
        context=_lines(
            [each.id for each in context],
            known,
            "By its letter this covers the record too; it is shown for context and decides nothing.",
        ),
        signs=tuple(f"{sign_words(sign)}: {grade}" for sign, grade in rows[0].signs),
        places=places(connection, record),
        locator_lines=_locator(rows[0]),
    )


def _sentence(outcome: Outcome, known: dict[str, Statement]) -> str:
    names = list(
        dict.fromkeys(known[window.statement].by for window in outcome.windows if window.certainty is Certainty.KNOWN)
    )
    meaning = verdict_meaning(outcome.verdict)
    if outcome.verdict in {Verdict.STATED, Verdict.STATED_BROADLY, Verdict.ALLEGED} and names:
        return f"{meaning} According to: {'; '.join(names)}."
    return meaning


def _window(window: Window, statement: Statement, knowledge: KnowledgeBase) -> WindowText:
    until = "still open" if window.end is None else f"until {moment(window.end)}"
    lines = [reason(condition, statement, knowledge) for condition in window.conditions]
    open_ones = [condition for condition in window.conditions if condition.outcome is Met.UNKNOWN]
    certainty = (
        "Every condition is known to be met"
        if window.certainty is Certainty.KNOWN
        else "At least one condition is not known"
    )
    return WindowText(
        statement=statement.id,
        title=statement.title,
        by=statement.by,
        standing_words=standing_words(statement.standing),
        when=f"From {moment(window.start)} {until}",
        certainty_words=f"{certainty}; the weakest basis among them: {basis_words(window.basis)}.",
        reasons=tuple(visible_line(line) for line in lines if line),
        what_would_settle=tuple(what_would_settle(condition, statement, knowledge) for condition in open_ones),
        disputed_by=disputed_by(statement, knowledge),
        sources=tuple(_sources(statement, knowledge)),
        note=statement.note,
    )


def _sources(statement: Statement, knowledge: KnowledgeBase) -> Iterable[SourceLine]:
    for source in knowledge.sources:
        if source.id in statement.sources:
            text = source_text(source)
            yield SourceLine(text.publisher, text.title, text.date, text.url, text.kind)


def _lines(ids: Sequence[str], known: dict[str, Statement], why: str) -> tuple[StatementLine, ...]:
    return tuple(
        StatementLine(each, known[each].title, f"{known[each].by} ({asserts_words(known[each].asserts)})", why)
        for each in ids
    )


def _locator(row: RecordRow) -> tuple[str, ...]:
    place = f"record {row.number}" if not row.pointer else f"record {row.number} at {visible_line(row.pointer)}"
    return (
        f"File {visible_line(row.member_path)}, {place}",
        f"Bytes {row.offset} to {row.offset + row.length} of the file",
        f"SHA-256 of the record {row.sha256}",
        *(("The file is damaged: this record may be, too.",) if row.damaged else ()),
    )
