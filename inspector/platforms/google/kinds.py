"""What the records of a member are, by its product, its folder and its name in any known language (format reference, 4)."""

from dataclasses import dataclass
from typing import Final

from inspector.platforms.google.names import product, service_of, stem, within
from inspector.records.categories import Audience, DataCategory

_Rule = tuple[str, DataCategory]
_COMMENTS: Final = "comment|kommentar|reactie|comentário|comentario|commentaire|commenti|live chat|livechat|chats ao vivo|chats en direct|chats en vivo|chat dal vivo"
_POSTS: Final = "post|beiträge|publications|publicaciones|berichten|postagens"
_REVIEWS: Final = "review|bewertung|avis|reseña|avaliaç|recensi|beoordeling|answer|antwort|question|frage|contribution"
_SETTINGS: Final = "setting|einstellung|paramètre|configura|instelling|impostazion|preference|filter|blocked|blockiert|forwarding|signature|signatur|vacation"
_PAYMENTS: Final = (
    "purchase|order|subscription|transaction|payment|kauf|bestellung|achat|pedido|compra|zahlung|bills|paiement"
)
_RULES: Final[dict[str, tuple[_Rule, ...]]] = {
    "youtube": (
        (_COMMENTS, DataCategory.COMMENT),
        (_POSTS, DataCategory.POST),
        ("message|nachrichten", DataCategory.PRIVATE_MESSAGE),
        ("subscription|abos|abonnement|inscriç|suscripci|iscrizion|abonnementen", DataCategory.CONNECTION),
        ("page setting|settings|einstellung", DataCategory.SETTING),
        ("channel|kanal|kanäle|chaîne|canal|canais|canales|kanalen", DataCategory.PROFILE),
        ("search-history|suchverlauf|zoekgeschiedenis", DataCategory.SEARCH_QUERY),
        ("video metadata|video-metadaten|metadados do vídeo|métadonnées|videos|vídeos|video s", DataCategory.VIDEO),
    ),
    "photos": (
        ("shared album comments", DataCategory.COMMENT),
        ("print-subscriptions|print subscriptions", DataCategory.PAYMENT),
        ("user-generated-memory-titles|metadata|metadaten|métadonnées", DataCategory.OTHER),
    ),
    "maps": (
        (_REVIEWS, DataCategory.COMMENT),
        ("photos and videos|fotos und videos|photos et vidéos", DataCategory.PHOTO_VIDEO),
        (_SETTINGS, DataCategory.SETTING),
    ),
    "chat": (("group info", DataCategory.OTHER), ("user info", DataCategory.PROFILE)),
    "timeline": ((_SETTINGS, DataCategory.SETTING),),
    "play": (
        (_SETTINGS, DataCategory.SETTING),
        (_PAYMENTS, DataCategory.PAYMENT),
        (_REVIEWS, DataCategory.COMMENT),
    ),
    "chrome": ((f"{_SETTINGS}|extension|syncsettings", DataCategory.SETTING),),
    "voice": (
        (_PAYMENTS, DataCategory.PAYMENT),
        ("phones|telefone|téléphones", DataCategory.PROFILE),
    ),
    "account": (("subscriberinfo", DataCategory.PROFILE),),
    "notebooklm": (("chat history|chats|chat", DataCategory.AI_CHAT),),
}
_USUAL: Final = {
    "gmail": DataCategory.SETTING,
    "chat": DataCategory.OTHER,
    "hangouts": DataCategory.OTHER,
    "voice": DataCategory.CALL,
    "meet": DataCategory.CALL,
    "activity": DataCategory.OTHER,
    "youtube": DataCategory.OTHER,
    "photos": DataCategory.PHOTO_VIDEO,
    "keep": DataCategory.DOCUMENT,
    "drive": DataCategory.DOCUMENT,
    "maps": DataCategory.OTHER,
    "contributions": DataCategory.COMMENT,
    "timeline": DataCategory.DEVICE_LOCATION,
    "account": DataCategory.LOGIN_SECURITY,
    "profile": DataCategory.PROFILE,
    "calendar": DataCategory.OTHER,
    "tasks": DataCategory.OTHER,
    "contacts": DataCategory.CONTACT,
    "gemini": DataCategory.OTHER,
    "notebooklm": DataCategory.DOCUMENT,
    "chrome": DataCategory.OTHER,
    "play": DataCategory.OTHER,
    "android": DataCategory.LOGIN_SECURITY,
    "ads": DataCategory.AD_INTERACTION,
    "discover": DataCategory.SETTING,
    "home": DataCategory.SETTING,
}
_AUDIENCES: Final = {
    ("photos", DataCategory.COMMENT): Audience.LIMITED,
    ("profile", DataCategory.PROFILE): Audience.UNKNOWN,
    ("youtube", DataCategory.PROFILE): Audience.UNKNOWN,
}
"""Comments on shared albums are seen by those who share the album, unlike comments on YouTube. What of a profile or a
channel is open to everybody the export does not say; the account's own page is open to nobody."""


@dataclass(frozen=True, slots=True)
class Sort:
    """What a member's records are, and which product's. `audience` only where the kind itself tells it."""

    category: DataCategory
    service: str
    audience: Audience | None = None


def sort_of(path: str) -> Sort | None:
    """What a member's records are; None where its product is not known."""
    found = product(path)
    if not found:
        return None
    names = (stem(path), *within(path))
    category = next(
        (
            kind
            for words, kind in _RULES.get(found, ())
            if any(word in name for word in words.split("|") for name in names)
        ),
        _USUAL[found],
    )
    return Sort(category, service_of(found), _AUDIENCES.get((found, category)))
