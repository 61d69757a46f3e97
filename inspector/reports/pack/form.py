"""Forms that a person completes: their texts and blanks, as `resources/report/*.toml` has them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from inspector.assets import resource
from inspector.reports.pack.blank import BLANK
from inspector.reports.pack.document import Block, Items, Notice, Paragraph, Part, Terms
from inspector.statements.entry import Entry
from inspector.toml_source import load_toml


@dataclass(frozen=True, slots=True)
class Section:
    """One heading of a form: paragraphs, numbered steps, what a case fills in, what is left blank, closing words."""

    id: str
    heading: str
    text: tuple[str, ...]
    steps: tuple[str, ...]
    blanks: tuple[str, ...]
    closing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """A form before it is filled in. `about` is what a person should read before using it."""

    name: str
    title: str
    about: tuple[str, ...]
    sections: tuple[Section, ...]


@cache
def load_form(name: str) -> Form:
    """The shipped form of this name, such as `certificate`.

    Raises:
        InputFileError: the shipped form breaks its schema: a fault of ours, found by the tests.
    """
    source = load_toml(resource(f"report/{name}.toml"))
    entry = Entry(source, None, 0, source.data)
    entry.only(("title", "about", "section"))
    sections = [Entry(source, "section", index, values) for index, values in enumerate(source.data["section"])]
    for section in sections:
        section.only(("id", "heading", "text", "steps", "blanks", "closing"))
    return Form(
        name=name,
        title=entry.text("title"),
        about=entry.texts("about"),
        sections=tuple(
            Section(
                section.text("id"),
                section.text("heading"),
                section.texts("text", ()),
                section.texts("steps", ()),
                section.texts("blanks", ()),
                section.texts("closing", ()),
            )
            for section in sections
        ),
    )


def filled(form: Form, measured: Mapping[str, tuple[Block, ...]], notices: tuple[str, ...] = ()) -> Part:
    """The form as a part of a report: what a case gives is filled in, what only the person knows stays blank.

    Args:
        form: the form.
        measured: the blocks that a case gives, by the section that they belong to.
        notices: what must be read first, beside the form's own words.

    Raises:
        KeyError: blocks are given for a section that the form does not have: a fault of ours.
    """
    ids = {section.id for section in form.sections}
    if not ids.issuperset(measured):
        raise KeyError(", ".join(sorted(set(measured) - ids)))
    parts = tuple(_part(form, section, measured.get(section.id, ())) for section in form.sections)
    return Part(form.name, form.title, (*map(Notice, notices), *map(Notice, form.about)), parts)


def _part(form: Form, section: Section, measured: tuple[Block, ...]) -> Part:
    blanks = (Terms(tuple((label, BLANK) for label in section.blanks)),) if section.blanks else ()
    steps = (Items(section.steps, ordered=True),) if section.steps else ()
    blocks = (*map(Paragraph, section.text), *steps, *measured, *blanks, *map(Paragraph, section.closing))
    return Part(f"{form.name}-{section.id}", section.heading, blocks)
