"""What is known of one kind of LinkedIn member: its names, headers, and what its columns mean."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from inspector.platforms.dates.shape import Shape
from inspector.platforms.dates.zones import ZoneRule
from inspector.records.categories import Author, DataCategory


@dataclass(frozen=True, slots=True)
class Dated:
    """The columns that tell when a row came into being, the first that is filled counts; and how to read them.

    Args:
        columns: names in lower case.
        shapes: those that occur, likeliest first.
        rule: the zone of texts that name none. Pacific gives way to unknown where the archive speaks against it.
    """

    columns: tuple[str, ...]
    shapes: tuple[Shape, ...]
    rule: ZoneRule = ZoneRule.UTC_ESTABLISHED


Cells = Mapping[str, str]
"""A row's cells by the lower-case names of their columns."""


@dataclass(frozen=True, slots=True)
class Layout:
    """One kind of member.

    Args:
        kind: what it is called in this program.
        names: the base names it goes by, as `names.normalised` gives them.
        headers: column sets in lower case, any of which makes a header this kind's.
        category: of its records.
        author: whose records they are.
        dated: when they came into being; None for members without any date.
        title: the columns that make a record's title, in order; the first filled one counts.
        text: the columns that make its text; all that are not in `title` or `dated` where empty.
        category_of: tells the category row by row.
        author_of: tells the author row by row.
        audience: the column that says who could see it.
        backslash: quotes may be escaped by a backslash.
        stray_quotes: multi-line cells bear a stray quote on either side of each break.
        account: a numeric suffix is the owner's member id, not the number of a part.
    """

    kind: str
    names: tuple[str, ...]
    headers: tuple[frozenset[str], ...]
    category: DataCategory
    author: Author = Author.OWNER
    dated: Dated | None = None
    title: tuple[str, ...] = ()
    text: tuple[str, ...] = ()
    category_of: Callable[[Cells], DataCategory] | None = None
    author_of: Callable[[Cells], Author] | None = None
    audience: str = ""
    backslash: bool = False
    stray_quotes: bool = False
    account: bool = False


def header(names: str) -> frozenset[str]:
    """A column set from names with commas between."""
    return frozenset(name.strip().casefold() for name in names.split(","))


def by_name(layouts: Sequence[Layout]) -> dict[str, Layout]:
    """Layouts by each name they go by."""
    return {name: layout for layout in layouts for name in layout.names}


LARGEST_TITLE: Final = 500
"""Characters of a title that are kept; the whole cell stays in the text."""
