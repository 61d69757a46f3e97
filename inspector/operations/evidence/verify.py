"""Verifies a pack: the bag, the custody log, that all files agree, that its verdicts follow, and each record's bytes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from inspector.operations.evidence.checks.custody import custody_faults
from inspector.operations.evidence.checks.figures import figure_faults
from inspector.operations.evidence.checks.reading import PackBroken, document
from inspector.operations.evidence.checks.shown import shown_faults
from inspector.operations.evidence.checks.sources import archive_faults, source_faults
from inspector.operations.evidence.checks.verdicts import births_masked, verdict_faults
from inspector.operations.evidence.pack_facts import SCHEMA
from inspector.operations.evidence.redacting.veil import digest_of
from inspector.operations.evidence.verified import Verified, VerifyRequest
from inspector.progress import Progress
from inspector.reports.pack.bag import Fault, digests
from inspector.reports.pack.bag_check import bag_faults
from inspector.reports.pack.pack_files import PackFiles, pack_files

_TAGS: Final = "tagmanifest-sha256.txt"
_ODD: Final = (KeyError, TypeError, ValueError, AttributeError, IndexError, OverflowError)
"""What reading a pack that somebody tampered with ends in."""


def verify(request: VerifyRequest, progress: Progress) -> Verified:
    """Verify a pack. It may come from a stranger: nothing in it is believed before it was checked.

    Where the bag itself does not hold, the further checks are left out: there is no telling what they would check.

    Raises:
        ArchiveRefused: the pack, or an archive, cannot be opened.
        CaseRefused: the case cannot be read.
        Cancelled: `progress` asked to stop.
    """
    files = pack_files(request.pack, request.limits)
    pack_id = _id_of(files)
    faults = list(bag_faults(files, progress))
    if request.pack_id and request.pack_id.lower() != pack_id:
        faults.append(Fault(_TAGS, "gives another pack id than the one that was named"))
    checks = [f"Files compared with their hashes: {len(files.names)}"]
    if faults:
        checks.append("The further checks were not made: the files themselves are not what they were.")
        return Verified(pack_id, tuple(checks), tuple(faults))
    pack = _Pack(request, files, progress)
    for check in _CHECKS:
        try:
            words, found = check(pack)
            checks.append(words)
            faults.extend(found)
        except PackBroken as broken:
            faults.append(Fault(broken.path, broken.what))
        except _ODD:
            faults.append(Fault("data", "holds values that a pack never holds"))
    return Verified(pack_id, tuple(checks), tuple(faults))


def _id_of(files: PackFiles) -> str:
    if _TAGS not in files.names:
        return "none"
    with files.open(_TAGS) as file:
        return digests(file)[0]


@dataclass(frozen=True, slots=True)
class _Pack:
    """A pack whose files are what they were, under check."""

    request: VerifyRequest
    files: PackFiles
    progress: Progress

    def said(self) -> Mapping[str, Any]:
        found = document(self.files, "data/pack.json")
        if found.get("schema") != SCHEMA:
            raise PackBroken("data/pack.json", "is of another kind or version than this program knows")
        return found


_Answer = tuple[str, list[Fault]]
"""What was checked, in words, and what does not hold."""


def _custody(pack: _Pack) -> _Answer:
    return "Custody log: each line compared with the one before", list(custody_faults(pack.files))


def _figures(pack: _Pack) -> _Answer:
    return "Figures: counted anew in the tables", list(figure_faults(pack.files, pack.said()))


def _shown(pack: _Pack) -> _Answer:
    looked, found = shown_faults(pack.files, pack.said(), pack.progress)
    return f"Figures: compared with {', '.join(looked) or 'no further file'}", found


def _sources(pack: _Pack) -> _Answer:
    return "Records' own bytes: compared with their hashes", list(source_faults(pack.files, pack.progress))


def _verdicts(pack: _Pack) -> _Answer:
    options = pack.said()["options"]
    if "jsonl" not in options["formats"]:
        return "Verdicts: not worked out anew, for the pack holds no JSON Lines", []
    if births_masked(pack.files):
        return "Verdicts: not worked out anew, for a birth date is masked in this pack", []
    return "Verdicts and windows: worked out anew", list(verdict_faults(pack.files, pack.said(), pack.progress))


def _archives(pack: _Pack) -> _Answer:
    request, said = pack.request, pack.said()
    if not request.archives:
        return "Archive: not compared; name it with --archive", []
    redacted = said["options"]["redaction"] != "none"
    if redacted and request.case is None:
        return "Archive: not compared, for hashes of records are keyed in this pack; name the case with --case", []
    keyed = digest_of(request.case) if redacted and request.case is not None else str
    compared = list(archive_faults(pack.files, said, request.archives, keyed, request.limits, pack.progress))
    return f"Archive: hash and records compared with {len(request.archives)} archive(s)", compared


_CHECKS: Final[tuple[Callable[[_Pack], _Answer], ...]] = (_custody, _figures, _shown, _sources, _verdicts, _archives)
