"""What the places in a case mean for a matter that holds for some regions only: as far as the facts show."""

from collections.abc import Iterator

from inspector.facts.timeline import State, states
from inspector.operations.viewing import View
from inspector.records.instants import BEGINNING
from inspector.reports.claims.matter import Matter
from inspector.statements.period_words import instant_words
from inspector.statements.regions_file import load_regions, region_name

_PLACES = ("residence", "account_region")


def applies(matter: Matter, view: View) -> str:
    """One plain sentence or more on whether a matter's regions are among the places of the case; empty for any region.

    A matter that probably does not apply is never left out: the sentence says so, and how far the facts go.
    """
    if not matter.regions:
        return ""
    since = BEGINNING if matter.regions_since is None else matter.regions_since
    lived = list(_clipped(view, "residence", since))
    known = [state for what in _PLACES for state in _clipped(view, what, since) if state.value is not None]
    stay = next((state for state in known if _within(state, matter)), None)
    if stay is not None and stay.value is not None:
        words = f"The facts of this case show a place in it: {region_name(stay.value)}, {_stretch(stay, since)}."
    elif any(state.value is None for state in lived):
        words = f"Whether you lived in {matter.regions_named} is not known for the whole time: say it in the facts."
        if known:
            words += " As far as the facts show, there was no such stay, and this page probably does not apply."
    else:
        words = (
            f"Probably not applicable, as far as the facts show: there is no stay in {matter.regions_named} "
            "among them. The page is "
            "here all the same, since the facts may be incomplete."
        )
    return f"{words} {matter.regions_ask}"


def _clipped(view: View, what: str, since: int) -> Iterator[State]:
    """The states of a kind of fact that touch `[since, as of)`."""
    for state in states(view.facts, what):
        if state.end > since and state.start < view.as_of:
            yield state


def _within(state: State, matter: Matter) -> bool:
    ends = (state.start, state.end - 1)
    # A group's members change: a stay counts where the place was in it at either end.
    return any(load_regions().matches(state.value or "", matter.regions, at) for at in ends)


def _stretch(state: State, since: int) -> str:
    return f"from {instant_words(state.start)} on" if state.start >= since else "within the time that counts"
