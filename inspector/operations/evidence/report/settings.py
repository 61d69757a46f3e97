"""The settings that matter: every state with its source, what speaks against it, and what each change did."""

from collections.abc import Iterator
from typing import Final

from inspector.facts.fact import Basis
from inspector.facts.timeline import State
from inspector.facts.wording import day_of, held_from
from inspector.operations.evidence.report.changes import Covered, changes
from inspector.operations.evidence.report.fact_words import source_text
from inspector.operations.evidence.report.material import Material
from inspector.operations.evidence.report.setting_claims import against, state_text, told
from inspector.operations.evidence.report.setting_history import SettingMatter, settings_that_matter
from inspector.operations.evidence.report.words import bounded, number_of, run, since, until
from inspector.operations.reasons import basis_words
from inspector.reports.pack.document import Block, Foreign, Items, Paragraph, Part, Terms, Text
from inspector.statements.describe import source_text as knowledge_source
from inspector.statements.sections import source_line

_ROWS: Final = 200
_UNSEEN: Final = "not known: it changed unseen before it was seen"


def settings(material: Material) -> Part:
    """The part on settings."""
    parts = tuple(
        _setting(material, matter, number) for number, matter in enumerate(settings_that_matter(material), start=1)
    )
    if not parts:
        words = "No statement that bears on this pack depends on a setting, and no fact speaks of one."
        return Part("settings", "Settings history", (Paragraph(words),))
    words = (
        "States in order of time, as far as they are known. A state that was only seen on one day holds from then on; "
        "before it the state is not known, where it was another one."
    )
    return Part("settings", "Settings history", (Paragraph(words),), parts)


def _setting(material: Material, matter: SettingMatter, number: int) -> Part:
    default = f", where by default {matter.default}" if matter.several else ""
    title = f"{material.ours.setting_heading(matter.setting)}{default}{material.of_platform(matter.platform)}"
    states = [
        (since(each.start), until(each.end, material.view.as_of), *_state(material, each))
        for each in matter.history.states
        if each.start < material.view.as_of
    ]
    blocks = (
        Terms(tuple(_about(material, matter))),
        *bounded(
            "States, in order of time",
            ("From (UTC)", "Until (UTC)", "State", "How it is known", "Source"),
            states,
            _ROWS,
            "in the table facts",
        ),
        *told(material, matter),
        *against(material, matter),
        *_changes(material, matter),
        *_sources(material, matter),
    )
    return Part(f"setting-{number}", title, blocks)


def _about(material: Material, matter: SettingMatter) -> Iterator[tuple[Text, Text]]:
    setting = material.ours.setting(matter.setting)
    if setting is None:
        yield "Setting", Foreign(matter.setting)
        yield "What it is", "The knowledge base of this case does not list it."
        return
    rows = (
        ("Setting", setting.name),
        ("Its switch", setting.toggle),
        ("Where to find it", "; ".join(each for each in (setting.where, setting.address) if each)),
        ("What it covers", setting.covers),
        ("What it does not cover", setting.does_not_cover),
        ("Note", setting.note),
    )
    yield from ((heading, material.ours.said(setting, text)) for heading, text in rows if text)
    yield (
        "Where nobody recorded it",
        f"taken to be {matter.default}" if matter.default in {"on", "off"} else "not known",
    )


def _state(material: Material, state: State) -> tuple[Text, Text, Text]:
    """The state, how it is known, and from where."""
    source = source_text(material, state.facts[0]) if state.facts else ""
    if state.value is None:
        if state.facts:
            return _UNSEEN, basis_words(Basis.UNKNOWN), run(f"{held_from(state.facts[0])}: ", source)
        return "not known", basis_words(Basis.UNKNOWN), ""
    if not state.facts:
        return state.value, basis_words(Basis.DEFAULT), "the statements' own default"
    return state_text(state.value), basis_words(state.basis), source


def _changes(material: Material, matter: SettingMatter) -> Iterator[Block]:
    rows = [
        (
            day_of(each.at),
            f"{_word(each.before)} to {_word(each.after)}",
            _covered(each.covered_before),
            _covered(each.covered_after),
        )
        for each in changes(material, matter)
    ]
    columns = ("When (UTC)", "Change", "Records with a window just before", "Records with a window from then on")
    caption = "What each change did: records of this pack with a window of a statement that depends on this setting"
    yield from bounded(caption, columns, rows, _ROWS, "in the table segments")


def _word(state: State) -> str:
    known = state.value if state.value in {"on", "off"} else "not known"
    return f"{known} (by default)" if state.basis is Basis.DEFAULT else known


def _covered(covered: Covered) -> str:
    if not covered.unknown:
        return number_of(covered.known, "record")
    return f"{number_of(covered.known, 'record')}, and {covered.unknown:,} for which it is not known"


def _sources(material: Material, matter: SettingMatter) -> Iterator[Block]:
    setting = material.ours.setting(matter.setting)
    if setting is not None and setting.sources:
        found = [each for each in material.view.knowledge.sources if each.id in setting.sources]
        yield Paragraph("Sources on this setting:")
        yield Items(tuple(material.ours.said(each, source_line(knowledge_source(each))) for each in found))
