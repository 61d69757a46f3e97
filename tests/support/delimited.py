"""The rules of a delimited record, one character at a time: slow, plain, and sharing no code with the reader."""

from typing import NamedTuple

ENDS = "\r\n"


class Found(NamedTuple):
    """A record: cells, first character, end, beginning of the next; how its quotes fared."""

    cells: list[str]
    start: int
    end: int
    after: int
    closed: bool
    stray: bool
    opened: int
    escaped: bool


def record(text: str, start: int, delimiter: str, *, backslash: bool) -> Found:
    """The record at `start`."""
    cells: list[str] = []
    opened = -1
    stray = escaped = False
    at = start
    while True:
        quote_at = at
        cell = ""
        if text[at : at + 1] == '"':
            cell, at, closed, escapes = quoted(text, at + 1, delimiter, backslash=backslash)
            escaped = escaped or escapes
            if not closed:
                return Found([*cells, cell], start, at, at, closed, stray, quote_at, escaped)
            if at < len(text) and text[at] not in delimiter + ENDS:
                stray = True
                if opened < 0 and any(end in text[quote_at:at] for end in ENDS):
                    opened = quote_at
        while at < len(text) and text[at] not in delimiter + ENDS:
            cell += text[at]
            at += 1
        cells.append(cell)
        if text[at : at + 1] != delimiter:
            after = at + len(line_end(text, at))
            return Found(cells, start, at, after, closed=True, stray=stray, opened=opened, escaped=escaped)
        at += 1


def quoted(text: str, at: int, delimiter: str, *, backslash: bool) -> tuple[str, int, bool, bool]:
    """What a quote encloses whose text begins at `at`; where it ends; whether it closes; whether it has escapes."""
    cell = ""
    escaped = False
    while at < len(text):
        if backslash and text.startswith('\\"', at):
            escaped = True
            cell += '"'
            ends = text[at + 3 : at + 4] in {"", delimiter, *ENDS}
            at += 3 if text[at + 2 : at + 3] == '"' and not ends else 2
        elif text.startswith('""', at):
            cell += '"'
            at += 2
        elif text[at] == '"':
            return cell, at + 1, True, escaped
        else:
            cell += text[at]
            at += 1
    return cell, at, False, escaped


def line_end(text: str, at: int) -> str:
    """The line end at `at`, or nothing."""
    if text.startswith("\r\n", at):
        return "\r\n"
    return text[at : at + 1] if text[at : at + 1] in {"\r", "\n"} else ""


def sound(found: Found, columns: int) -> bool:
    return found.closed and not found.stray and len(found.cells) == columns


def records(
    text: str, start: int, delimiter: str, columns: int, *, backslash: bool
) -> list[tuple[list[str], int, int]]:
    """(cells, start, end) of all records from `start`, with what is done about quotes that never close."""
    rows = []
    at = start
    while at < len(text):
        if text[at] in ENDS:
            at += 1
            continue
        found = record(text, at, delimiter, backslash=backslash)
        if found.escaped and (found.opened >= 0 or len(found.cells) != columns):
            plain = record(text, at, delimiter, backslash=False)
            found = plain if sound(plain, columns) else found
        if not found.closed or (found.opened >= 0 and len(found.cells) != columns):
            line = _next_sound(text, found, delimiter, columns, backslash=backslash)
            if line is not None or not found.closed:
                after = len(text) if line is None else line
                end = next(e for e in (after - 2, after - 1, after) if e >= at and line_end(text, e) == text[e:after])
                cells = record(text[:end], at, delimiter, backslash=backslash).cells
                rows.append((cells, at, end))
                at = after
                continue
        rows.append((found.cells, found.start, found.end))
        at = found.after
    return rows


def _next_sound(text: str, found: Found, delimiter: str, columns: int, *, backslash: bool) -> int | None:
    at = found.opened
    while at < found.after:
        ending = line_end(text, at)
        if not ending:
            at += 1
            continue
        at += len(ending)
        if at >= found.after:
            return None
        if text[at] not in ENDS and sound(record(text, at, delimiter, backslash=backslash), columns):
            return at
    return None
