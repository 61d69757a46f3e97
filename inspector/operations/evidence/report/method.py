"""How the report was worked out: the steps, the rules of the verdict, time, and what it cannot show."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from inspector import __version__
from inspector.case.archives import members
from inspector.operations.evidence.report.material import Material
from inspector.operations.evidence.report.rules import rules
from inspector.operations.evidence.report.words import number_of, run
from inspector.operations.words import moment
from inspector.records.record import MemberStatus
from inspector.reports.pack.document import Block, Items, Paragraph, Part, Terms, Text
from inspector.statements.digest import knowledge_digest
from inspector.statements.words import purpose_words

_STEPS: Final = """\
The archive is opened for reading only and stays as it is. Its SHA-256 is worked out over every byte.
Every member is read, or listed with the reason. Each record keeps its place (member, number, bytes) and the SHA-256 of exactly those bytes.
Each record gets a category (what kind of datum it is), an author, an audience (who could see it), the time of its making, and signs such as “sent as InMail”.
Facts about you come from the archive and from what you said; each keeps its source and its basis.
For each statement, the stretches of time are worked out in which its conditions of period, region, plan, setting, account and age can be met under the facts.
For each record, those stretches are narrowed to the time in which the record existed and to the conditions that look at the record. What is left are its windows.
The windows decide the verdict, by the rules below. Nothing in it is guessed or learnt: the same archive, facts and statements give the same result."""


def method(material: Material) -> Part:
    """The part on method and limits."""
    return Part(
        "method",
        "Method and limits",
        (Terms(tuple(_with_what(material))),),
        (
            Part("method-steps", "How this was worked out", (Items(tuple(_STEPS.splitlines()), ordered=True),)),
            rules(),
            Part("method-time", "Time", tuple(_time(material))),
            Part("method-limits", "Limits", (Items(tuple(_limits(material))),)),
        ),
    )


def _with_what(material: Material) -> Iterator[tuple[Text, Text]]:
    view = material.view
    yield "Program", f"inspector {__version__}"
    yield "Knowledge base", material.ours.version()
    yield "SHA-256 of the knowledge base", knowledge_digest(view.knowledge)
    yield "Purposes that decide", "; ".join(purpose_words(each) for each in sorted(view.question.purposes))
    yield "As of", moment(view.as_of)


def _time(material: Material) -> Iterator[Block]:
    yield Paragraph(
        "All times are in UTC. A stretch includes its first instant and ends just before its last. A time in an archive is "
        "kept with the precision that it has and taken as the earliest instant that the text allows; where the text "
        "leaves a day, month or year open, a record may have been made at any time within it."
    )
    zones: Counter[str] = Counter()
    for tally in material.counted:
        zones[tally.zone] += tally.records
    told = (
        ("stated", "with the time zone that stands in the archive"),
        ("inferred", "in a time zone that follows from the format, where the archive names none"),
        (
            "unknown",
            "in a time zone that is not known: they are shown as if they were UTC, and may be off by up to a day",
        ),
        ("", "with no time at all"),
    )
    yield Paragraph("How the times of this pack's records are given:")
    yield Items(
        tuple(f"{number_of(zones[zone], 'record')} {words}." for zone, words in told if zones[zone])
        or ("There is no record.",)
    )


def _limits(material: Material) -> Iterator[Text]:
    yield (
        "The archive holds what the platform chose to put in. It may have left out data, deleted data, and all that it "
        "worked out about you by itself; nobody can tell from the archive."
    )
    yield "No archive shows which data were taken for which model, or by whom. Only the platform knows."
    yield (
        "Statements are what somebody said. One that nobody made public, or that this knowledge base does not hold, is "
        "not looked at: “not addressed” does not mean that nothing happened."
    )
    yield "An answer rests on the facts. What is assumed or taken by default can turn out otherwise, and the verdicts with it."
    unread = [row for row in members(material.view.case.connection) if row.status != MemberStatus.READ]
    damaged = sum(row.status == MemberStatus.DAMAGED for row in unread)
    if unread:
        broken = f", {damaged:,} of them for damage" if damaged else ""
        yield (
            f"{number_of(len(unread), 'member was', 'members were')} not read, or not in full{broken}: what is in them is missing "
            "from the counts, or may be cut short. They are listed under “Members of the archives”."
        )
    if any(not row.complete for row in material.archives):
        yield "An archive was read in part only: its reading was interrupted. What it holds beyond that is not in this report."
    yield (
        "For showing, characters that cannot be seen or that turn the direction of writing are written out between ⟦ and ⟧. "
        "Texts in the examples are cut. Where the pack has tables in JSON Lines, they hold every text as it stands."
        if material.scope.redaction == "none"
        else "For showing, characters that cannot be seen or that turn the direction of writing are written out between ⟦ and ⟧. "
        "Texts in the examples are cut. What was redacted is left out of every file of the pack."
    )
    yield from (run(each) for each in material.scope.limits)
    yield "This report is no legal advice, and no finding that a law was kept or broken."
