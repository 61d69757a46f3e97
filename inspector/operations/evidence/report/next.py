"""What a person can do next."""

from collections.abc import Iterator

from inspector.operations.evidence.report.material import Material
from inspector.operations.evidence.report.unknown import open_conditions
from inspector.operations.gaps import gaps
from inspector.operations.summary import platform_names
from inspector.reports.letter_template import LetterKind, load_template
from inspector.reports.pack.document import Items, Paragraph, Part, Terms, Text


def next_steps(material: Material) -> Part:
    """The last part of a report."""
    letters = tuple((load_template(kind).name, load_template(kind).about) for kind in LetterKind)
    return Part(
        "next",
        "What to do next",
        (
            Items(tuple(_steps(material)), ordered=True),
            Paragraph("The letters that this program fills in from the case:"),
            Terms(letters),
            Paragraph(
                "Whether any of this gives you a right, and which one, is a question for a lawyer or an authority."
            ),
        ),
    )


def _steps(material: Material) -> Iterator[Text]:
    yield "Keep the archive as it is, where nobody changes it: every hash in this report leads back to it."
    if open_conditions(material) or gaps(material.view):
        yield "Bring what is missing: “What is missing” says what would settle each open question, and how to get it."
    if material.view.facts:
        yield "Look through “Facts”: confirm what is assumed, correct what is wrong, and have the case worked out anew."
    else:
        yield "Say what you know: where you lived, your plan, when the setting was on or off. Then have the case worked out anew."
    yield f"Ask {platform_names(material.view)} for what only it knows: this program writes the letter, you read it, sign it and send it."
    yield "Ask again after some time: statements change, and so does what is known of them."
