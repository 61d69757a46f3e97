"""Which settings an entry of My Activity names as on when it was kept (format reference, section 6), in any known language."""

from typing import Final

from inspector.platforms.google.names import folded

WEB_APP: Final = "google.web_app_activity"
YOUTUBE: Final = "google.youtube_history"
KEEP: Final = "google.keep_activity"
SEARCH: Final = "google.search_history"
TIMELINE: Final = "google.timeline"
VOICE: Final = "google.voice_audio"

_ADDITIONAL: Final = ("additional", "supplémentaire", "zusätzlich", "aanvullend", "adiciona", "aggiuntiv")
"""The sub-settings for Chrome and other sites: they are not the setting itself."""
_MARKS: Final = (
    ("gemini", KEEP),
    ("keep activity", KEEP),
    ("search services history", SEARCH),
    ("youtube", YOUTUBE),
    ("web app activity", WEB_APP),
    ("activité sur le web et les applications", WEB_APP),
    ("web- app-aktivität", WEB_APP),
    ("web- und app-aktivität", WEB_APP),
    ("web- en app-activiteit", WEB_APP),
    ("atividade na web e de apps", WEB_APP),
    ("actividad en la web y en aplicaciones", WEB_APP),
    ("attività web e app", WEB_APP),
    ("location history", TIMELINE),
    ("historique des positions", TIMELINE),
    ("standortverlauf", TIMELINE),
    ("voice and audio activity", VOICE),
)


def setting_of(label: str) -> str:
    """The setting that a label names; empty where it names none that is known, or a sub-setting."""
    plain = folded(label)
    if any(word in plain for word in _ADDITIONAL):
        return ""
    return next((setting for mark, setting in _MARKS if mark in plain), "")


def settings_in(text: str) -> tuple[str, ...]:
    """The settings that a sentence names ("Why is this here?" of an entry in HTML), each once."""
    plain = folded(text)
    return tuple(dict.fromkeys(setting for mark, setting in _MARKS if mark in plain))
