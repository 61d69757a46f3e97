"""What stands in place of words in a chat, by patterns for each language (section 5); where none fits, it is words."""

import re
from enum import Enum, auto
from typing import Final


class Marker(Enum):
    """What the body of a line is."""

    WORDS = auto()
    MEDIA = auto()
    DELETED = auto()
    CALL = auto()
    SYSTEM = auto()
    GROUP = auto()
    """A line of the program's that groups alone have."""


_MEDIA: Final = re.compile(
    r"<(?:Media omitted|Medien ausgeschlossen|Multimedia omitido|Médias omis|Media omessi|Mídia oculta|Media weggelaten"
    r"|Pominięto multimedia|Medya dahil edilmedi)>"
    r"|(?:image|video|audio|sticker|GIF|document|Contact card) omitted|(?:Bild|Video|Audio|Sticker|GIF|Dokument) weggelassen"
    r"|(?:imagen|video|audio|sticker|GIF|documento) omitid[oa]|(?:image|vidéo|audio|sticker|GIF|document) absente?"
    r"|(?:immagine|video|audio|sticker|GIF|documento) omess[oa]|(?:imagem|vídeo|áudio|figurinha|GIF|documento) ocult[oa]"
    r"|.{1,200} \((?:file attached|Datei angehängt|archivo adjunto|fichier joint|file allegato|arquivo anexado|bestand bijgevoegd)\).*"
    r"|<(?:attached|Anhang|adjunto|pièce jointe|allegato|anexado|bijlage)\s?: .{1,200}>",
    re.DOTALL | re.IGNORECASE,
)
_DELETED: Final = re.compile(
    r"(?:This message was deleted|You deleted this message|Diese Nachricht wurde gelöscht|Du hast diese Nachricht gelöscht"
    r"|Se eliminó este mensaje|Eliminaste este mensaje|Ce message a été supprimé|Vous avez supprimé ce message"
    r"|Questo messaggio è stato eliminato|Hai eliminato questo messaggio|Mensagem apagada|Esta mensagem foi apagada"
    r"|Dit bericht is verwijderd|U hebt dit bericht verwijderd)\.?",
    re.IGNORECASE,
)
_CALL: Final = re.compile(
    r"(?:Missed (?:group )?(?:voice|video) call.*|(?:Voice|Video) call, .{1,60}|Verpasster? (?:Sprach|Video)anruf.*"
    r"|Llamada perdida.*|Videollamada perdida.*|Appel (?:vocal|vidéo) manqué.*|Chiamata persa.*|Gemiste .{0,20}oproep.*)",
    re.IGNORECASE,
)
_GROUP: Final = re.compile(
    r".{0,120}(?:created (?:this )?group|changed the (?:subject|group)|changed this group|added (?:you|\S.{0,120})$|\bleft$"
    r"|removed you|joined using this group|hat (?:die|diese) Gruppe .{0,120}erstellt|hast (?:die|diese) Gruppe .{0,120}erstellt"
    r"|hat den Betreff|hat die Gruppe verlassen|hat .{1,120} hinzugefügt|creó (?:el|este) grupo|creaste (?:el|este) grupo"
    r"|añadió a|salió del grupo|a créé (?:le|ce) groupe|ha creato (?:il|questo) gruppo|criou (?:o|este) grupo).{0,300}",
    re.DOTALL,
)
_SIGNS: Final = "\u200e\u200f \r\n"


def marker_of(body: str, *, sent: bool, flagged: bool) -> Marker:
    """What the body of a line is.

    Args:
        body: what follows the header and the sender.
        sent: whether it has a sender.
        flagged: whether a sign of direction stands before it, as it does where the program wrote it.
    """
    said = body.strip(_SIGNS)
    for pattern, kind in ((_MEDIA, Marker.MEDIA), (_DELETED, Marker.DELETED), (_CALL, Marker.CALL)):
        if (sent or kind is Marker.CALL) and pattern.fullmatch(said):
            return kind
    if not sent or flagged:
        if _GROUP.fullmatch(said):
            return Marker.GROUP
        return Marker.WORDS if sent and said.startswith(_OWN) else Marker.SYSTEM
    return Marker.WORDS


_OWN: Final = ("POLL:", "UMFRAGE:", "ENCUESTA:", "SONDAGE", "Location:", "Standort:", "Ubicación:")
"""What people send and the program marks all the same."""
EDITED: Final = re.compile(
    r"\s*\u200e?<(?:This message was edited|Diese Nachricht wurde bearbeitet|Se editó este mensaje[^>]*)>\s*$"
)
