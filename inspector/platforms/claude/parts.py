"""An export in parts: which the manifest names and are not at hand. Its links are read by nothing here (section 2)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.claude.recognise import has_parts
from inspector.platforms.json_stream.small import base_name, dicts, folders, small_json, text
from inspector.records.record import ExtractionWarning
from inspector.records.visible import visible_line

KNOWN: Final = frozenset({"light_metadata", "conversations", "projects", "memories", "design_chats", "frames"})
_COPY: Final = re.compile(r" \([0-9]{1,3}\)$")


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a manifest says, its links apart: when it was made (as written), the parts that it names, how many it counts."""

    member: int
    created: str
    names: tuple[str, ...]
    categories: tuple[str, ...]
    total: int | None


def manifests(archive: Archive) -> tuple[Manifest, ...]:
    """The manifests of an archive, in its order."""
    found = []
    for member in archive.members:
        if not is_manifest(archive, member):
            continue
        held = small_json(archive, member)
        if isinstance(held, dict):
            entries = dicts(held.get("data_files"))
            total = held.get("total_files")
            found.append(
                Manifest(
                    member.ordinal,
                    text(held.get("created_at")),
                    tuple(text(each.get("filename")) for each in entries if text(each.get("filename"))),
                    tuple(text(each.get("category")) for each in entries),
                    total if isinstance(total, int) and not isinstance(total, bool) else None,
                )
            )
    return tuple(found)


def is_manifest(archive: Archive, member: Member) -> bool:
    """Whether a member is a manifest: by its name and its shape, since its links must not be shown by mistake."""
    name = base_name(member.path)
    return not member.problem and name.startswith("manifest") and name.endswith(".json") and has_parts(archive, member)


def absent(archive: Archive, manifest: Manifest) -> tuple[str, ...]:
    """The parts that a manifest names and that are not here, packed or unpacked, and are not the archive itself."""
    steps = {_bare(step) for member in archive.members for step in folders(member.path)}
    steps.add(_bare(archive.name))
    return tuple(visible_line(name) for name in manifest.names if _bare(name) not in steps)


def _bare(name: str) -> str:
    """A part's name without its ending, and without the number that browsers add to a second copy."""
    return _COPY.sub("", name.casefold().removesuffix(".zip"))


def part_warnings(archive: Archive, found: tuple[Manifest, ...]) -> Iterator[ExtractionWarning]:
    """A warning for each part that is not at hand, each unknown kind of part, a wrong count, and mixed requests."""
    for manifest in found:
        for name in absent(archive, manifest):
            message = f"The manifest names {name}, which is not here."
            yield ExtractionWarning("part_missing", message, manifest.member)
        for category in sorted(set(manifest.categories) - KNOWN):
            message = f"The manifest names a kind of part that is not known: {visible_line(category)}."
            yield ExtractionWarning("part_unknown", message, manifest.member)
        if manifest.total is not None and manifest.total != len(manifest.names):
            message = f"The manifest counts {manifest.total:,} parts and names {len(manifest.names):,}."
            yield ExtractionWarning("part_count_differs", message, manifest.member)
    if len(found) > 1:
        message = "Manifests of more than one request lie here; their parts may be mixed."
        yield ExtractionWarning("requests_mixed", message)
