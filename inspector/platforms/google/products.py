"""What an entry of My Activity is, by its product, whatever the language (format reference, 4.4)."""

from dataclasses import dataclass
from typing import Final

from inspector.platforms.google.names import folded
from inspector.records.categories import DataCategory

_SEARCH: Final = "search|recherche|suche|google suche|google search|google recherche|zoeken|google zoeken|pesquisa|búsqueda|buscador|ricerca|sök"
_MEDIA_SEARCH: Final = (
    "image search|recherche d images|bildersuche|afbeeldingen zoeken|pesquisa de imagens|búsqueda de imágenes|ricerca immagini|"
    "video search|recherche de vidéos|videosuche|video s zoeken|pesquisa de vídeo|búsqueda de vídeos|"
    "news|actualités|flights|hotels|trips|finance"
)
_ADS: Final = "ads|google ads|solutions publicitaires|werbung|google werbung|anzeigen|advertenties|anúncios|anuncios|annunci|publicidade"
_VOICE: Final = "voice and audio|voix et audio|sprache und audio|sprach- und audioaktivitäten|spraak en audio|voz e áudio|voz y audio|voce e audio"
_MAPS: Final = "maps|google maps"
_SHOPPING: Final = "shopping|google shopping"
_EXACT: Final = {
    **dict.fromkeys(f"{_SEARCH}|{_MEDIA_SEARCH}".split("|"), ("search", DataCategory.SEARCH_QUERY)),
    **dict.fromkeys(_ADS.split("|"), ("ads", DataCategory.AD_INTERACTION)),
    **dict.fromkeys(_VOICE.split("|"), ("assistant", DataCategory.VOICE)),
    **dict.fromkeys(_MAPS.split("|"), ("maps", DataCategory.SEARCH_QUERY)),
    **dict.fromkeys(_SHOPPING.split("|"), ("shopping", DataCategory.SEARCH_QUERY)),
    "google lens": ("lens", DataCategory.PHOTO_VIDEO),
    "lens": ("lens", DataCategory.PHOTO_VIDEO),
    "takeout": ("takeout", DataCategory.SETTING),
    "google translate": ("translate", DataCategory.OTHER),
    "chrome": ("chrome", DataCategory.OTHER),
    "android": ("android", DataCategory.OTHER),
    "discover": ("search", DataCategory.OTHER),
    "drive": ("drive", DataCategory.OTHER),
    "gmail": ("gmail", DataCategory.OTHER),
}
_MARKS: Final = (
    ("gemini", "gemini", DataCategory.AI_CHAT),
    ("bard", "gemini", DataCategory.AI_CHAT),
    ("youtube", "youtube", DataCategory.OTHER),
    ("assistant", "assistant", DataCategory.VOICE),
    ("google play", "play", DataCategory.OTHER),
)
_SEARCHED: Final = ("/results?search_query=", "/search?", "/maps/search", "tbm=isch")


@dataclass(frozen=True, slots=True)
class Product:
    """A product of My Activity: the service of its records, and what they are unless the entry says more."""

    service: str
    category: DataCategory


UNKNOWN: Final = Product("activity", DataCategory.OTHER)


def product_of(*names: str) -> Product:
    """The product by the first of some names that is known: the entry's header, its folder."""
    for name in names:
        plain = folded(name)
        if plain in _EXACT:
            return Product(*_EXACT[plain])
        for mark, service, category in _MARKS:
            if plain.startswith(mark) or plain.endswith(mark):
                return Product(service, category)
    return UNKNOWN


def category_of(product: Product, address: str) -> DataCategory:
    """What an entry is: a search of YouTube's is told from a video that was watched by the address that it bears."""
    if product.service == "youtube":
        return DataCategory.SEARCH_QUERY if any(mark in address for mark in _SEARCHED) else DataCategory.OTHER
    if product is UNKNOWN and any(mark in address for mark in _SEARCHED):
        return DataCategory.SEARCH_QUERY
    return product.category
