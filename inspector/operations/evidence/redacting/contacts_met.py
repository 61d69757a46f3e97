"""A first look through every foreign text of a case: which addresses and numbers it holds, in which order."""

from collections.abc import Collection, Iterator
from typing import Final

from inspector.case.file import Case
from inspector.progress import Progress
from inspector.reports.redaction.contacts import Key, contacts_in
from inspector.reports.redaction.links import links_in
from inspector.reports.redaction.looking import blanked, spellings_of

_TOLD: Final = 10_000
_TEXTS: Final = (
    "SELECT title, text FROM content ORDER BY record",
    "SELECT title, key FROM conversation ORDER BY id",
    "SELECT path, note FROM member ORDER BY id",
    "SELECT pointer FROM record WHERE pointer IS NOT NULL ORDER BY id",
    "SELECT text FROM note ORDER BY id",
    "SELECT name FROM tag ORDER BY record, name",
    "SELECT value, source FROM fact ORDER BY id",
    "SELECT value, source FROM observation ORDER BY id",
    "SELECT message FROM warning ORDER BY id",
    "SELECT name FROM archive ORDER BY id",
    "SELECT name FROM attachment ORDER BY sha256",
    "SELECT reason FROM withheld ORDER BY record",
)
"""Every foreign text of a case, those of records first."""


def contacts_met(case: Case, known: Collection[Key], progress: Progress) -> tuple[Key, ...]:
    """The addresses and numbers of a case that are not known to be somebody's, as its texts come by them.

    Raises:
        Cancelled: `progress` asked to stop.
    """
    met: dict[Key, None] = {}
    for text in _texts(case, progress):
        for spelling in spellings_of(blanked(text)):
            for found in contacts_in(spelling.text, links_in(spelling.text)):
                if (found.kind, found.key) not in known:
                    met[found.kind, found.key] = None
    return tuple(met)


def _texts(case: Case, progress: Progress) -> Iterator[str]:
    done = 0
    for query in _TEXTS:
        for row in case.connection.execute(query):
            if done % _TOLD == 0:
                progress("Looking for addresses and numbers", done, 0)
            done += 1
            yield from filter(None, row)
