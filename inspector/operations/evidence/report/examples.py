"""One record of each verdict with every window and condition in words: enough to redo one by hand."""

from collections.abc import Iterator
from typing import Final

from inspector.case.queries import record_rows
from inspector.case.rows import RecordRow
from inspector.exposure.outcome import Verdict
from inspector.operations.evidence.report.example_windows import beside, windows
from inspector.operations.evidence.report.material import Material
from inspector.operations.evidence.report.tally import Tally
from inspector.operations.evidence.report.words import run
from inspector.operations.explain import explanation_of
from inspector.operations.words import moment, verdict_name
from inspector.records.categories import Author
from inspector.reports.pack.document import Foreign, Paragraph, Part, Terms, Text
from inspector.statements.words import audience_words, category_name, sign_words

_EACH: Final = 1
_CHARACTERS: Final = 300
_AUTHORS: Final = {
    Author.OWNER.value: "you",
    Author.OTHER.value: "another person",
    Author.PLATFORM.value: "the platform",
}
_ZONES: Final = {
    "stated": "the time zone stands in the archive",
    "inferred": "the time zone follows from the format",
    "unknown": "the time zone is not known; shown as if it were UTC",
}


def examples(material: Material) -> Part:
    """The part with examples."""
    chosen = [(verdict, record) for verdict in Verdict for record in examples_of(material, verdict)]
    words = (
        f"{_EACH} record of each verdict, of the kind that has most of them. With the facts, the settings and the "
        "statements above, each can be worked out again by hand, following “The rules of the verdict”. The text of a record "
        f"is cut after {_CHARACTERS} characters; its SHA-256 and its place to the byte stand in the table records, under its number."
    )
    if not chosen:
        words = "There is no record in this pack to show."
    return Part("examples", "Examples", (Paragraph(words),), tuple(_example(material, *pair) for pair in chosen))


def examples_of(material: Material, verdict: Verdict) -> tuple[int, ...]:
    """The ids of records to show of a verdict: the first of the largest groups, of different kinds as far as it goes."""
    having = [each for each in material.counted if each.verdict is verdict]
    largest: dict[str, Tally] = {}
    for each in sorted(having, key=lambda each: (-each.records, each.ids)):
        largest.setdefault(each.kind.category.value, each)
    firsts = [each.ids[0] for each in largest.values()]
    others = sorted(place for each in having for place in each.ids)
    return tuple(dict.fromkeys((*firsts, *others)))[:_EACH]


def _example(material: Material, verdict: Verdict, record: int) -> Part:
    number = material.scope.number(record)
    row = material.scope.shown(record_rows(material.view.case.connection, [record])[0])
    told = explanation_of(material.view, record, material.lenses)
    names = {window.by for window in told.windows}
    sentence: Text = told.sentence if names <= material.ours.names else Foreign(told.sentence)
    title = f"{verdict_name(verdict.value)}: {number}, {category_name(row.category)}"
    blocks = (
        Terms(tuple(_about(material, row))),
        Paragraph(run(f"Verdict: {verdict_name(told.verdict)}. ", sentence)),
        *windows(material, told),
        *beside(material, told),
    )
    return Part(f"example-{record}", title, blocks)


def _about(material: Material, row: RecordRow) -> Iterator[tuple[Text, Text]]:
    yield "Record", f"{material.scope.number(row.id)}, id {row.label}"
    place = f", record {row.number}"
    yield (
        "Where it stands",
        run(Foreign(row.member_path), place, *((" at ", Foreign(row.pointer)) if row.pointer else ())),
    )
    yield "Made", _made(row)
    yield "By", run(_AUTHORS[row.author], *((": ", Foreign(row.sender)) if row.sender else ()))
    yield "Audience", audience_words(row.audience) if row.audience else "the archive does not say"
    if row.service:
        yield "Product", Foreign(row.service)
    if row.signs:
        yield "Signs", "; ".join(f"{sign_words(sign)}: {grade}" for sign, grade in row.signs)
    if row.title:
        yield "Title", Foreign(_cut(row.title))
    if row.text:
        yield "Text", Foreign(_cut(row.text))
    if row.damaged:
        yield "Damage", "The member is damaged: this record may be, too."


def _made(row: RecordRow) -> str:
    if row.created is None or row.created_latest is None:
        return "at a time that the archive does not give"
    zone = f"; {_ZONES[row.zone]}" if row.zone in _ZONES else ""
    if row.created == row.created_latest:
        return f"{moment(row.created)}, given to the {row.precision}{zone}"
    return (
        f"from {moment(row.created)} to {moment(row.created_latest)} at the latest, given to the {row.precision}{zone}"
    )


def _cut(text: str) -> str:
    return text if len(text) <= _CHARACTERS else f"{text[:_CHARACTERS]}…"
