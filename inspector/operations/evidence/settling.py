"""Settles what a pack covers before anything is written."""

from array import array

from inspector.case.file import Case
from inspector.case.withheld import withheld
from inspector.operations.evidence.choice import checked, chosen_ids, record_filter
from inspector.operations.evidence.redacting.redaction import prepare
from inspector.operations.evidence.request import ExportRequest
from inspector.operations.evidence.scope import Scope
from inspector.operations.evidence.withholding import read_withheld
from inspector.operations.viewing import View
from inspector.progress import Progress
from inspector.reports.redaction.profile import Profile


def settled(case: Case, view: View, request: ExportRequest, progress: Progress) -> Scope:
    """What the pack covers: the chosen records, those that are withheld, the redaction.

    Raises:
        UsageError, InputFileError: a word, a record or a file of the request is not usable.
        Cancelled: `progress` asked to stop.
    """
    choice = checked(request.choice)
    profile = Profile(request.redact)
    wanted = record_filter(case.connection, choice)
    kept = {row.record: row.reason for row in withheld(case.connection)}
    named = {} if request.withhold is None else read_withheld(request.withhold, view)
    veil = prepare(case, profile, request.minors, progress)
    progress("Choosing records", 0, 0)
    ids, left_out = chosen_ids(case.connection, wanted)
    return Scope(
        case=case.path,
        choice=choice,
        ids=array("q", ids),
        withheld={**kept, **named},
        left_out=left_out,
        numbering=request.numbering,
        veil=veil,
        redaction=profile.value,
        limits=veil.limits(),
    )
