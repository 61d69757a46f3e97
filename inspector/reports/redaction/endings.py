"""Names as grammar bends them: `Marrowbym`, `Kowalskiej`, `Ивановой`. What may be one is found by its beginning."""

from functools import lru_cache
from typing import Final

_SHORTEST: Final = 5
"""Letters that the beginning of a name must have for its forms to be looked for in any text."""
_GIVES_WAY: Final = "aаяьйη"
"""Last letters that endings replace."""
_ENDINGS_WORDS: Final = (
    "a e i o u y em en er es ie ii iu im ym om ou ov ovi owi owie ego emu iem iej ej iego iemu ami ach ech ich ych ova ove ovej ovou "
    "in ina iny ino yne ski lle lla lta sta ssa n na nak nek nal nel val vel ban ben ba be ra re rol rul tol tul hoz hez hoz ul ului lui "
    "ui ai ais ar as is us ens ern s"
)
_ENDINGS: Final = frozenset(_ENDINGS_WORDS.split())
"""Case endings, folded, of languages in Latin letters that bend names (Slavic, Baltic, Finnic, Hungarian, Romanian, German)."""
LONGEST: Final = 4
"""Letters of an ending, at most."""
LONGEST_WORD: Final = 40
"""Letters of a word that may be a form of a name."""
_BENDING: Final = (("\u0370", "\u058f"), ("\u10a0", "\u10ff"))
"""From where to where Greek, Cyrillic and Armenian letters go, and Georgian ones: there any short ending counts."""
_GREEK_SIGMA: Final = "σ"
_SHORTEST_BENDING: Final = 4


def stem_of(word: str) -> str:
    """The beginning that all forms of a name share; empty where it is too short to tell."""
    stem = word[:-1] if word[-1] in _GIVES_WAY else word
    if word[-1] == _GREEK_SIGMA:
        # The vowel before it gives way too: Παπαδόπουλος, Παπαδόπουλου.
        stem = word[:-2]
    return stem if len(stem) >= (_SHORTEST_BENDING if _bends(word) else _SHORTEST) else ""


@lru_cache(maxsize=65_536)
def beginnings(word: str) -> tuple[str, ...]:
    """The beginnings of a word whose rest may be an ending."""
    if len(word) > LONGEST_WORD:
        return ()
    if _bends(word):
        return tuple([word[:-cut] for cut in range(1, LONGEST) if len(word) - cut >= _SHORTEST_BENDING])
    return tuple(
        [word[:-cut] for cut in range(1, LONGEST + 1) if len(word) - cut >= _SHORTEST and word[-cut:] in _ENDINGS]
    )


def _bends(word: str) -> bool:
    return any(first <= word[0] <= last for first, last in _BENDING)
