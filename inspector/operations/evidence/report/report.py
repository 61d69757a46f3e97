"""The report of a pack as a document: its parts in order. The PDF and the page print it alike."""

from collections.abc import Iterable, Sequence

from inspector import __version__
from inspector.operations.evidence.report.categories import categories
from inspector.operations.evidence.report.custody import custody
from inspector.operations.evidence.report.examples import examples
from inspector.operations.evidence.report.facts import facts
from inspector.operations.evidence.report.front import front
from inspector.operations.evidence.report.glossary import glossary
from inspector.operations.evidence.report.material import Material, material
from inspector.operations.evidence.report.members import members_part
from inspector.operations.evidence.report.method import method
from inspector.operations.evidence.report.missing import missing
from inspector.operations.evidence.report.next import next_steps
from inspector.operations.evidence.report.pack import pack
from inspector.operations.evidence.report.pictures import timeline_part, verdict_bars
from inspector.operations.evidence.report.scope import ReportScope
from inspector.operations.evidence.report.settings import settings
from inspector.operations.evidence.report.sources import sources
from inspector.operations.evidence.report.statements import statements
from inspector.operations.summary import platform_names
from inspector.operations.viewing import View
from inspector.operations.words import moment
from inspector.reports.pack.document import Document, Foreign, Part, Text


def report(view: View, scope: ReportScope, extra: Sequence[Part], date: str, further: Iterable[str] = ()) -> Document:
    """The report of a pack: the same case, scope and date give an equal document.

    Names, paths, titles, texts, notes, warnings and all else that came from an archive or the person is `Foreign`
    in it; headings, captions, anchors and pictures hold nothing of the kind.

    Args:
        view: the open case.
        scope: what is in the pack.
        extra: parts of others that stand before the method, such as what a claim asks for.
        date: the ISO day up to which it speaks.
        further: ids of sources that `extra` names.
    """
    made = material(view, scope)
    return Document(
        title="What could have been shared",
        subtitle=_subtitle(made),
        date=date,
        footer=f"inspector {__version__} · as of {moment(view.as_of)[:10]} · could have been, according to whom · no legal advice",
        front=front(made),
        parts=(
            timeline_part(made),
            categories(made, verdict_bars(made)),
            statements(made),
            facts(made),
            settings(made),
            missing(made),
            examples(made),
            *extra,
            pack(made),
            members_part(made),
            method(made),
            sources(made, further),
            glossary(),
            custody(made),
            next_steps(made),
        ),
    )


def _subtitle(made: Material) -> Text:
    names = [row.owner_name for row in reversed(made.archives) if row.owner_name]
    whose = Foreign(names[0]) if names else "a person whom the archive does not name"
    return ("For AI training, from the data of ", whose, f" on {platform_names(made.view).replace(' or ', ' and ')}")
