"""Words of the account's members in the languages that are known: no texts of ours, but what theirs is told by."""

from typing import Final

from inspector.records.categories import Audience

NAMES: Final = frozenset({"name", "nom", "naam", "nombre", "nome"})
MADE: Final = ("created", "erstell", "cré", "crea", "cria", "gemaakt", "aangemaakt")
OWN: Final = ("e-mail", "email", "alternate", "adresse", "correo", "alternativ", "autres")
RECOVERY: Final = ("recovery", "wiederherstellung", "récupération", "recuperaci", "recupero", "herstel", "contact")
COUNTRY, TIMESTAMP = "Activity Country", "Activity Timestamp"
"""Columns of the access log; they stay English in every language that was seen."""
_AUDIENCES: Final = {
    Audience.PUBLIC: "public|öffentlich|publique|público|publico|openbaar|pubblico",
    Audience.PRIVATE: "private|privat|privée|privé|privado|privada|privato|particular",
    Audience.LIMITED: "unlisted|nicht gelistet|non répertoriée|oculto|não listado|verborgen|non in elenco",
}
SEEN_BY: Final = {word: audience for audience, words in _AUDIENCES.items() for word in words.split("|")}
"""Who can see a video, by the word of its row."""
