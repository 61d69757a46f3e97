"""Which product a member comes from, by the folder that it lies in, whatever the account's language (format reference, 3.2)."""

import re
from functools import lru_cache
from typing import Final
from unicodedata import normalize

from inspector.platforms.json_stream.small import base_name

_ROOT: Final = re.compile(r"takeout([ _-].*)?", re.DOTALL)
_SEPARATORS: Final = re.compile(r"[_'’&]")
_WORDS: Final = {
    "gmail": "mail|gmail|correo|posta|e-mail",
    "chat": "google chat",
    "hangouts": "hangouts|google hangouts",
    "voice": "voice|google voice",
    "meet": "google meet|meet",
    "activity": (
        "my activity|mon activité|meine aktivitäten|mijn activiteit|minha atividade|mi actividad|le mie attività|"
        "min aktivitet|moja aktywność"
    ),
    "youtube": (
        "youtube|youtube and youtube music|youtube und youtube music|youtube et youtube music|youtube en youtube music|"
        "youtube e youtube music|youtube y youtube music|youtube och youtube music"
    ),
    "photos": "google photos|google fotos|google foto",
    "keep": "keep|google keep|google notizen",
    "drive": "drive|google drive",
    "maps": "maps|maps (your places)|maps (meine orte)|maps (vos adresses)|maps (seus lugares)|maps (je plaatsen)|maps (tus sitios)",
    "contributions": "search contributions",
    "timeline": (
        "location history|location history (timeline)|timeline|historique des positions|linha do tempo|zeitachse|"
        "histórico de localização|standortverlauf|historial de ubicaciones|locatiegeschiedenis|tijdlijn|cronología"
    ),
    "account": (
        "google account|google-konto|compte google|cuenta de google|conta do google|google-account|account google|"
        "access log activity|zugriffsprotokollaktivitäten|atividade do registro de acesso|activité du journal d accès|"
        "registro de actividad de acceso|activiteit toegangslogboek"
    ),
    "profile": "profile|profil|profiel|perfil|profilo",
    "calendar": "calendar|kalender|agenda|calendrier|calendario",
    "tasks": "tasks|aufgaben|tarefas|tâches|taken|tareas",
    "contacts": "contacts|google contacts|google kontakte|kontakte|contatos|contactos|contacten",
    "gemini": "gemini",
    "notebooklm": "notebooklm",
    "chrome": "chrome",
    "play": "google play store|google play movies _ tv|google play books|google play games services",
    "android": "android device configuration service",
    "ads": "my ad center|ads",
    "discover": "discover",
    "home": "home app",
}


@lru_cache(maxsize=4096)  # of the folders of very many pictures: a few names, asked for again and again
def folded(name: str) -> str:
    """A name as names are compared: composed, in lower case, `_` and apostrophes as spaces, spaces made one."""
    return " ".join(_SEPARATORS.sub(" ", normalize("NFC", name).casefold()).split())


_PRODUCTS: Final = {folded(word): product for product, words in _WORDS.items() for word in words.split("|")}
_SERVICES: Final = {
    "profile": "account",
    "contributions": "search",
    "discover": "search",
}
_LONGEST: Final = {"stem": 50, "whole": 51}
"""Characters after which Google cuts a member's name: of the stem (Mail, Access Log), or of all of it (Chat, Photos)."""


def steps(path: str) -> tuple[str, ...]:
    """The steps of a path below the export's root (`Takeout`, `Takeout 2` …); all of them where there is none."""
    parts = tuple(path.replace("\\", "/").split("/"))
    for at, step in enumerate(parts[:-1]):
        if _ROOT.fullmatch(folded(step)) and not (at and product_named(parts[at - 1])):
            return parts[at + 1 :]
    return parts


def in_root(path: str) -> bool:
    """Whether a path leads through the export's root."""
    return len(steps(path)) < len(path.replace("\\", "/").split("/"))


@lru_cache(maxsize=4096)
def product_named(folder: str) -> str:
    """The product that a folder holds; empty where the name is not known."""
    found = _PRODUCTS.get(folded(folder), "")
    if not found and folded(folder).startswith("google play"):
        return "play"
    return found


def product(path: str) -> str:
    """The product that a member comes from, by the first known folder of its path; empty where none is known."""
    return next((found for step in steps(path)[:-1] if (found := product_named(step))), "")


def service_of(found: str) -> str:
    """The service that records of a product come from, as statements name it."""
    return _SERVICES.get(found, found)


def within(path: str) -> tuple[str, ...]:
    """The folders below the product's own, folded, without the member's name."""
    inside = steps(path)[:-1]
    for at, step in enumerate(inside):
        if product_named(step):
            return tuple(folded(each) for each in inside[at + 1 :])
    return tuple(folded(each) for each in inside)


def stem(path: str) -> str:
    """A member's own name without its last ending, folded."""
    name = base_name(path)
    return folded(name.rsplit(".", 1)[0] if "." in name else name)


def ending(path: str) -> str:
    """A member's last ending, in lower case, without the point; empty where it has none."""
    name = base_name(path)
    return name.rsplit(".", 1)[1] if "." in name else ""


def cut_alike(written: str, on_disk: str) -> bool:
    """Whether a name on disk may be a longer one that Google cut: the same ending, and one the beginning of the other.

    `?`, `*` and the like became `_` on the way.
    """
    wanted, found = (re.sub(r'[?*:<>|"&=]', "_", normalize("NFC", name)) for name in (written, on_disk))
    if wanted == found:
        return True
    wanted_stem, _, wanted_end = wanted.rpartition(".")
    found_stem, _, found_end = found.rpartition(".")
    long_enough = len(found) >= _LONGEST["whole"] - 4 or len(found_stem) >= _LONGEST["stem"] - 4
    return long_enough and wanted_end.casefold() == found_end.casefold() and wanted_stem.startswith(found_stem)
