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
_IN_FULL: Final = (
    *((mark, setting) for mark, setting in _MARKS if " " in mark),
    ("gemini apps activity", KEEP),
    ("youtube watch history", YOUTUBE),
    ("youtube search history", YOUTUBE),
    ("youtube history", YOUTUBE),
    ("historique des vidéos regardées sur youtube", YOUTUBE),
    ("historique des recherches youtube", YOUTUBE),
    ("youtube-verlauf", YOUTUBE),
    ("youtube-wiedergabeverlauf", YOUTUBE),
)
"""Marks that are a setting's whole name."""


def setting_of(label: str) -> str:
    """The setting that a label names; empty where it names none that is known, or a sub-setting."""
    plain = folded(label)
    if any(word in plain for word in _ADDITIONAL):
        return ""
    return next((setting for mark, setting in _MARKS if mark in plain), "")


def settings_in(text: str) -> tuple[str, ...]:
    """The settings that a sentence names in full ("Why is this here?" of an entry in HTML), each once.

    A product's bare name, which stands beside the sentence, is no setting.
    """
    plain = folded(text)
    for word in _ADDITIONAL:
        plain = plain.replace(f"{word} web app activity", "")
    return tuple(dict.fromkeys(setting for mark, setting in _IN_FULL if mark in plain))
