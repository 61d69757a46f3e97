"""`user_settings.json`: the training switches as they stood on the day of the export (format reference, section 3.1).

The member has no date of its own for them: a state seen at one instant, a sighting.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from inspector.archive.archive import Member
from inspector.facts.fact import Basis, Fact, FactSource
from inspector.platforms.dates.read import Bounds, read_instant
from inspector.platforms.dates.shape import ISO_SECOND
from inspector.platforms.dates.zones import ZoneRule
from inspector.records.instants import Instant
from inspector.records.record import Created, ExtractionWarning

SWITCHES: Final = {
    "training_allowed": ("openai.training", "Improve the model for everyone"),
    "voice_training_allowed": ("openai.voice_training", "Include your audio recordings"),
    "video_training_allowed": ("openai.video_training", "Include your video recordings"),
    "codex_training_allowed_v2": ("openai.codex_training", "the same choice for Codex"),
    "codex_training_allowed": ("openai.codex_training", "the same choice for Codex"),
}
"""Key in the member to the setting, and what the switch is called; the newer of two keys for one setting first."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a look at the member gives: sightings, what was odd, and the earliest dated notice."""

    facts: tuple[Fact, ...]
    warnings: tuple[ExtractionWarning, ...]
    earliest: Instant | None


def sightings(member: Member, value: Any, owner: str, at: Instant, bounds: Bounds) -> Seen:  # noqa: ANN401
    """The switches as seen in the member.

    A key that is missing says nothing: absent is not off. An element that names another user than the
    archive's is passed over.

    Args:
        member: the member.
        value: what it holds.
        owner: the owner's id, empty where the archive does not say.
        at: the instant of the export.
        bounds: the instants that notices can have.
    """
    facts: list[Fact] = []
    warnings: list[ExtractionWarning] = []
    seen: list[Instant] = []
    elements = value if isinstance(value, list) else [value]
    for index, element in enumerate(elements):
        if not isinstance(element, dict):
            continue
        user = element.get("user_id")
        if owner and isinstance(user, str) and user != owner:
            message = (
                "These settings belong to another user than the one that this archive is of; they are passed over."
            )
            warnings.append(ExtractionWarning("another_user", message, member.ordinal))
            continue
        base = f"/{index}" if isinstance(value, list) else ""
        settings = element.get("settings")
        for fact, warning in _switches(member, settings if isinstance(settings, dict) else {}, base, at):
            facts += [] if fact is None or any(each.what == fact.what for each in facts) else [fact]
            warnings += [] if warning is None else [warning]
        notices = element.get("announcements")
        times = [notice_time(told, bounds) for told in notices.values()] if isinstance(notices, dict) else []
        seen += [made.earliest for made in times if made is not None]
    return Seen(tuple(facts), tuple(warnings), min(seen, default=None))


def _switches(
    member: Member, settings: dict[str, Any], base: str, at: Instant
) -> Iterator[tuple[Fact | None, ExtractionWarning | None]]:
    for key, (setting, name) in SWITCHES.items():
        if key not in settings or settings[key] is None:
            continue
        state = settings[key]
        if not isinstance(state, bool):
            message = (
                f"The switch {key} stands at something that is neither on nor off; its state is taken as not known."
            )
            yield None, ExtractionWarning("unreadable_setting", message, member.ordinal)
            continue
        note = f"“{name}” ({base}/settings/{key}) as it stood when the export was made"
        source = FactSource(member=member.path, note=note)
        value = "on" if state else "off"
        yield Fact(f"setting:{setting}", value, Basis.ARCHIVE, source, at=at, platform="chatgpt"), None


def notice_time(value: Any, bounds: Bounds) -> Created | None:  # noqa: ANN401
    """When a notice was seen: ISO 8601; older ones name no zone, which is taken for UTC without proof."""
    if not isinstance(value, str):
        return None
    made = read_instant(value, (ISO_SECOND,), ZoneRule.UNKNOWN, bounds)
    return made if isinstance(made, Created) else None
