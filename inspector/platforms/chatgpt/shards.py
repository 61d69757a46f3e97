"""Whether all parts of the conversations are there: by their numbers and by the export's own list of files."""

from collections.abc import Iterator

from inspector.archive.archive import Archive
from inspector.platforms.chatgpt.names import shard
from inspector.platforms.chatgpt.small import listed
from inspector.platforms.json_stream.small import base_name, members_named, small_json, text
from inspector.records.record import ExtractionWarning


def shard_warnings(archive: Archive) -> Iterator[ExtractionWarning]:
    """A warning for parts of the conversations that are missing, and for files that the export lists and lacks."""
    numbers = sorted(found for member in archive.members if (found := shard(member.path)) is not None and found >= 0)
    gaps = sorted(set(range(numbers[-1] + 1)) - set(numbers)) if numbers and numbers[-1] < 100_000 else []
    absent = {f"conversations-{number:03}.json" for number in gaps}
    here = {base_name(member.path) for member in archive.members}
    others: set[str] = set()
    for member in members_named(archive, "export_manifest.json"):
        listed = small_json(archive, member)
        for path in _listed(listed):
            if base_name(path) not in here:
                (absent if shard(path) is not None else others).add(base_name(path))
    if absent:
        message = f"Parts of the conversations are not in this archive: {_named(absent)}. Perhaps the export came in several files."
        yield ExtractionWarning("missing_part", message)
    if others:
        message = f"The export lists files that are not in this archive: {_named(others)}."
        yield ExtractionWarning("listed_file_missing", message)


def _listed(held: object) -> Iterator[str]:
    if not isinstance(held, dict):
        return
    yield from (path for entry in listed(held.get("export_files")) if (path := text(entry.get("path"))))
    logical = held.get("logical_files")
    for entry in logical.values() if isinstance(logical, dict) else ():
        files = entry.get("files") if isinstance(entry, dict) else None
        yield from (path for path in files if isinstance(path, str)) if isinstance(files, list) else ()


def _named(names: set[str]) -> str:
    """The first few of them, and how many more there are."""
    shown = sorted(names)[:5]
    more = len(names) - len(shown)
    return ", ".join(shown) + (f" and {more:,} more" if more else "")
