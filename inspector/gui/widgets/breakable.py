"""Long words that may wrap: a label breaks only where it is told that it may."""

_LONG = 16
_STEP = 8
_ZERO_WIDTH_SPACE = "\u200b"


def breakable(text: str) -> str:
    """The text with places in long hashes, paths and addresses at which a line may break.

    For showing alone: whoever copies gives the text itself.
    """
    return " ".join(_pieces(word) for word in text.split(" "))


def _pieces(word: str) -> str:
    for mark in ("/", "-", "_", ".", "?", "&", "="):
        word = word.replace(mark, f"{mark}{_ZERO_WIDTH_SPACE}")
    return _ZERO_WIDTH_SPACE.join(_short(piece) for piece in word.split(_ZERO_WIDTH_SPACE))


def _short(piece: str) -> str:
    if len(piece) <= _LONG:
        return piece
    return _ZERO_WIDTH_SPACE.join(piece[start : start + _STEP] for start in range(0, len(piece), _STEP))
