"""Single records that are kept out of a pack, each with the reason that its privilege log gives."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from inspector.case.queries import record_by_label
from inspector.errors import UsageError
from inspector.operations.viewing import View
from inspector.statements.entry import Entry
from inspector.toml_source import load_toml

_TABLE: Final = "withheld"
_KEYS: Final = ("record", "reason")
_LONGEST: Final = 500


def read_withheld(path: Path, view: View) -> Mapping[int, str]:
    """The records that a file names, by the case's number, each with its reason.

    The file is TOML: `[[withheld]]` with `record` (an id as `search` prints it) and `reason`.

    Raises:
        InputFileError: the file breaks that form, or names a record that the case does not hold.
    """
    source = load_toml(path)
    Entry(source, None, 0, source.data).only([_TABLE])
    listed = source.data.get(_TABLE, [])
    if not isinstance(listed, list) or not all(isinstance(each, dict) for each in listed):
        raise source.fault(None, 0, _TABLE, "records to withhold stand below [[withheld]]")
    found: dict[int, str] = {}
    for index, values in enumerate(listed):
        entry = Entry(source, _TABLE, index, values)
        entry.only(_KEYS)
        record, reason = entry.text("record"), entry.text("reason").strip()
        if len(reason) > _LONGEST:
            raise entry.fault("reason", f"a reason has up to {_LONGEST} characters")
        try:
            row = record_by_label(view.case.connection, record)
        except UsageError as error:
            raise entry.fault("record", str(error)) from None
        if row.id in found:
            raise entry.fault("record", "this record is named twice")
        found[row.id] = reason
    return found
