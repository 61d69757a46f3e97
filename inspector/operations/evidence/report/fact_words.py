"""A fact in the words of a report: values and sources are foreign, redaction comes later."""

from inspector.facts.fact import Fact
from inspector.facts.wording import held_from
from inspector.operations.evidence.report.material import Material
from inspector.operations.reasons import basis_words, source_words
from inspector.operations.summary import fact_value
from inspector.reports.pack.document import Foreign, Text


def value_text(material: Material, fact: Fact) -> Text:
    """What a fact says. A date of birth says that it is one: a redaction tells it by that."""
    value = fact_value(fact, material.view.knowledge)
    return Foreign(f"born {value}" if fact.what == "born" else value)


def source_text(material: Material, fact: Fact) -> Text:
    """Where a fact comes from; that of one platform's archives says so where the case has several."""
    words = source_words(fact)
    platform = material.of_platform(fact.platform).strip() if fact.platform else ""
    return (Foreign(words), f" {platform}") if platform else Foreign(words)


def fact_row(material: Material, fact: Fact) -> tuple[Text, Text, Text, Text]:
    """What a fact is about, its value, its stretch, and how it is known."""
    return (
        material.ours.fact_name(fact.what),
        value_text(material, fact),
        held_from(fact),
        basis_words(fact.basis),
    )
