"""After a quote that never closes: where does the next sound row begin?"""

from inspector.platforms.tabular.machine import CR, LF, LINE_END, Dialect, Scan, scan


def is_sound(found: Scan, columns: int) -> bool:
    """Whether a record is closed, has no text after a quote, and has as many cells as there are columns."""
    return found.closed and not found.over and not found.stray and len(found.cells) == columns


def sound_line(
    units: bytes,
    opened: int,
    end: int,
    dialect: Dialect,
    columns: int | None,
    limit: int,
    patience: int,
    *,
    ended: bool,
) -> tuple[int | None, int]:
    """The first line after the one with `opened`, and before `end`, from which a sound row can be read.

    Args:
        units: the window's units.
        opened: where the quote stands.
        end: where the search stops.
        dialect: as for `scan`.
        columns: how many cells a sound row has; None takes the next line that is not blank.
        limit: the most units of a record.
        patience: how many units may be scanned in vain before the search is given up.
        ended: whether `units` reach to the end of the member.

    Returns:
        The line's beginning or None, and how many units were scanned.

    Raises:
        NeedMore: a row's end is not among `units`.
    """
    spent = 0
    for line_end in LINE_END.finditer(units, opened, end):
        line = line_end.end()
        if line >= end:
            break
        if units[line] in {LF, CR}:
            continue
        if columns is None:
            return line, spent
        if spent > patience:
            break
        candidate = scan(units, line, dialect, limit, ended=ended)
        if is_sound(candidate, columns):
            return line, spent
        spent += limit if candidate.over else candidate.after - line
    return None, spent


def before_line(units: bytes, line: int, start: int) -> int:
    """Where the line end stands that comes before `line`; not before `start`."""
    if line - 2 >= start and units[line - 1] == LF and units[line - 2] == CR:
        return line - 2
    return line - 1 if line - 1 >= start and units[line - 1] in {LF, CR} else line
