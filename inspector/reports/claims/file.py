"""Claims files, one a matter: `resources/claims/*.toml`, and a person's own of the same form."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from inspector.assets import resource
from inspector.errors import InputFileError
from inspector.reports.claims.matter import Claim, Element, Line, Matter
from inspector.reports.claims.parse import parse_day, parse_element, parse_law, parse_line, parse_regions
from inspector.statements.entry import Entry
from inspector.statements.parse import parse_id
from inspector.toml_source import TomlSource, load_toml

_LISTS: Final = ("law", "claim", "element", "line")
_MATTER_KEYS: Final = (
    *("id", "title", "about", "forum", "number", "filed", "ended", "status", "platforms", "sources"),
    *("regions", "regions_named", "regions_since", "regions_ask"),
)


@dataclass(frozen=True, slots=True)
class ClaimsFile:
    """One claims file: what it says, and where."""

    toml: TomlSource
    matter: Matter


def load_matters(extra: Sequence[Path] = ()) -> tuple[Matter, ...]:
    """The shipped matters in order of their files' names, then a person's own in the order given.

    Raises:
        InputFileError: a file breaks the schema, with file, line and key; or a matter's id is given twice.
    """
    files = (*shipped_claims_files(), *(read_claims_file(path) for path in extra))
    seen: set[str] = set()
    for file in files:
        if file.matter.id in seen:
            raise Entry(file.toml, "matter", 0, file.toml.data["matter"]).fault("id", f"'{file.matter.id}' is taken")
        seen.add(file.matter.id)
    return tuple(file.matter for file in files)


@cache
def shipped_claims_files() -> tuple[ClaimsFile, ...]:
    """The shipped claims files, in order of their names.

    Raises:
        InputFileError: a shipped file breaks the schema: a fault of ours, found by the tests.
    """
    return tuple(read_claims_file(path) for path in sorted(resource("claims").glob("*.toml")))


def read_claims_file(path: Path) -> ClaimsFile:
    """Read one claims file.

    Raises:
        InputFileError: there is no such file, it is no TOML, or it breaks the schema, with line and key.
    """
    source = load_toml(path)
    for name in source.data:
        if name not in {"matter", *_LISTS}:
            known = ", ".join(("matter", *_LISTS))
            raise _table_fault(source, name, f"unknown table; a claims file knows {known}")
    values = source.data.get("matter")
    if not isinstance(values, Mapping):
        raise _table_fault(source, "matter", "a claims file needs one [matter]")
    tables = {name: entries(source, name) for name in _LISTS}
    for name in ("law", "claim", "element"):
        _once(tables[name])
    elements = _elements(tables["element"], tables["line"], {parse_id(each) for each in tables["claim"]})
    claims = tuple(_claim(each, elements.get(parse_id(each), ())) for each in tables["claim"])
    if not claims:
        raise _table_fault(source, "claim", "a matter needs at least one [[claim]]")
    return ClaimsFile(source, _matter(Entry(source, "matter", 0, values), tables["law"], claims))


def entries(source: TomlSource, table: str) -> tuple[Entry, ...]:
    """The `[[table]]`s of a file, in order.

    Raises:
        InputFileError: it is no list of tables.
    """
    found = source.data.get(table, [])
    if not isinstance(found, list) or not all(isinstance(each, Mapping) for each in found):
        raise _table_fault(source, table, f"must be written as [[{table}]]")
    return tuple(Entry(source, table, index, values) for index, values in enumerate(found))


def _table_fault(source: TomlSource, name: str, problem: str) -> InputFileError:
    # A lone key before the first header may bear a table's name: its own line is then the place.
    line = source.line(name, 0, None) or source.line(None, 0, name)
    return InputFileError(source.name, line, name, problem)


def _matter(entry: Entry, laws: Iterable[Entry], claims: tuple[Claim, ...]) -> Matter:
    entry.only(_MATTER_KEYS)
    regions = parse_regions(entry, "regions")
    return Matter(
        id=parse_id(entry),
        title=entry.text("title"),
        about=entry.text("about"),
        status=entry.text("status"),
        platforms=entry.texts("platforms"),
        sources=entry.texts("sources", ()),
        laws=tuple(parse_law(each) for each in laws),
        claims=claims,
        forum=entry.text("forum", ""),
        number=entry.text("number", ""),
        filed=parse_day(entry, "filed"),
        ended=parse_day(entry, "ended"),
        regions=regions,
        regions_named=entry.text("regions_named", None if regions else ""),
        regions_since=entry.instant("regions_since"),
        regions_ask=entry.text("regions_ask", None if regions else ""),
    )


def _claim(entry: Entry, elements: tuple[Element, ...]) -> Claim:
    entry.only(("id", "title", "about", "sources"))
    if not elements:
        raise entry.fault("id", "no [[element]] belongs to this claim")
    return Claim(parse_id(entry), entry.text("title"), entry.text("about"), elements, entry.texts("sources", ()))


def _elements(elements: Iterable[Entry], lines: Iterable[Entry], claims: set[str]) -> dict[str, tuple[Element, ...]]:
    """Claim to its elements."""
    elements = tuple(elements)
    known = {parse_id(each) for each in elements}
    belonging: dict[str, tuple[Line, ...]] = {}
    for entry in lines:
        of = entry.text("of")
        if of not in known:
            raise entry.fault("of", f"there is no element '{of}'")
        belonging[of] = (*belonging.get(of, ()), parse_line(entry))
    found: dict[str, tuple[Element, ...]] = {}
    for entry in elements:
        claim = entry.text("claim")
        if claim not in claims:
            raise entry.fault("claim", f"there is no claim '{claim}'")
        found[claim] = (*found.get(claim, ()), parse_element(entry, belonging.get(parse_id(entry), ())))
    return found


def _once(named: tuple[Entry, ...]) -> None:
    counted = Counter(parse_id(each) for each in named)
    for each in named:
        if counted[parse_id(each)] > 1:
            raise each.fault("id", f"the id '{parse_id(each)}' is given twice")
