"""What is not known and what would settle it: conditions that stay open over records that are unclear for them."""

from collections import Counter
from dataclasses import dataclass

from inspector.exposure.outcome import Certainty, Met, Verdict, Window
from inspector.operations.evidence.report.material import Material
from inspector.operations.reasons import condition_proof, condition_words, what_would_settle
from inspector.reports.pack.document import Foreign, Text
from inspector.statements.statement import Statement


@dataclass(frozen=True, slots=True)
class Open:
    """A condition that is not known for some records: what of it, what would settle it, and for how many.

    `sentence` names the facts that leave it open; `in_short` does not.
    """

    in_short: Text
    sentence: Text
    settled_by: Text
    records: int


def open_conditions(material: Material) -> tuple[Open, ...]:
    """The conditions that leave records of the pack unclear, those with most records first.

    A record counts under each condition that is open for it.
    """
    known = {each.id: each for each in material.relied}
    counted: Counter[tuple[Text, Text, Text]] = Counter()
    for tally in material.counted:
        if tally.verdict is not Verdict.UNCLEAR:
            continue
        windows = [each for each in tally.outcome.windows if material.asked(known[each.statement])]
        sentences = {said for each in windows for said in _open(material, known[each.statement], each)}
        for each in sentences:
            counted[each] += tally.records
    found = [Open(*said, records) for said, records in counted.items()]
    return tuple(sorted(found, key=lambda each: (-each.records, str(each.sentence), str(each.settled_by))))


def _open(material: Material, statement: Statement, window: Window) -> list[tuple[Text, Text, Text]]:
    if window.certainty is Certainty.KNOWN:
        return []
    knowledge, ours = material.view.knowledge, material.ours
    found: list[tuple[Text, Text, Text]] = []
    for condition in window.conditions:
        if condition.outcome is Met.UNKNOWN:
            words = condition_words(condition, statement, knowledge)
            proof = condition_proof(condition)
            said = words if ours.whole(statement) else Foreign(words)
            settled = what_would_settle(condition, statement, knowledge)
            sentence: Text = (said, " (", Foreign(proof), ").") if proof else (said, ".")
            found.append((said, sentence, settled if ours.whole(statement) else Foreign(settled)))
    return found
