"""What a name is made of: words that stand for a person, words that merely go with names, and forms it is written in."""

import unicodedata
from collections.abc import Iterator
from typing import Final

from inspector.reports.redaction.folding import fold, spelled_out
from inspector.reports.redaction.words import UNSPACED, word_texts

_TITLES_WORDS: Final = (
    "dr prof mr mrs ms miss mx sir dame herr frau ing dipl mag jr sr ii iii iv phd mba emba msc bsc mphil dphil llm llb jd "
    "md dds rn pmp cpa cfa cfp acca cissp csm phr sphr shrm esq pe pmi he him his she her hers they them theirs inc ltd llc gmbh ag plc "
    "corp team official"
)
TITLES: Final = frozenset(_TITLES_WORDS.split())
"""Titles, degrees, pronouns and what firms add to names: they stand for nobody alone."""
_GRAMMAR_WORDS: Final = (
    "an in do so no we to or at on if it is as be by me my of up us go the and are but can for has how its not now was you your our out "
    "get let all any had who why yes le la les de des du el los las un una une en es si se lo der die das den dem und zu im am ist er ich "
    "et il je ma ne ni ou sa ta te tu ce ca ya al da e o y a"
)
GRAMMAR: Final = frozenset(_GRAMMAR_WORDS.split())
"""Words without which no text can be: alone they count as a name only with a capital, where that person takes part."""
_MOST_WORDS: Final = 12
"""Words of a name that are looked at; what is longer is no name of a person."""
_PLATFORMS_WORDS: Final = (
    "linkedin facebook messenger instagram whatsapp twitter tiktok reddit google gmail youtube snapchat openai chatgpt microsoft "
    "anthropic claude grok discord telegram slack slackbot skype"
)
PLATFORMS: Final = frozenset(_PLATFORMS_WORDS.split())
"""Names of platforms: an account that bears one does not make every mention of the platform its own."""
_NOBODY_WORDS: Final = (
    "linkedin member|linkedin user|facebook user|instagram user|instagrammer|deleted account|deleted user|deleted|unknown|unknown user|"
    "meta ai|discord user|reddit user|whatsapp user|tiktok user|you|me"
)
NOBODY: Final = frozenset(_NOBODY_WORDS.split("|"))
"""What platforms write in place of a name: it tells nothing, and stands for many."""
_LONGEST_TITLE: Final = 6


def name_key(name: str) -> str:
    """A name as names are compared: its words, folded, in the order in which they stand."""
    return " ".join(word_texts(fold(name)))


def is_nobody(name: str) -> bool:
    """Whether a platform wrote this in place of a name."""
    return name_key(name) in NOBODY


def spellings(name: str) -> Iterator[tuple[str, ...]]:
    """The words of a name, once for each way of folding it; titles behind a comma are left out."""
    told = _without_titles(name)
    seen = set()
    for each in (fold(told), spelled_out(told)):
        found = tuple(word_texts(each)[:_MOST_WORDS])
        if found and found not in seen:
            seen.add(found)
            yield found


def _without_titles(name: str) -> str:
    """A name without what follows a comma and is a degree: `Ivo Marrowby, CISSP®`; `Marrowby, Ivo` stays."""
    first, comma, rest = name.partition(",")
    if not comma or len(word_texts(fold(first))) < 2:
        return name
    behind = [
        word
        for part in rest.split(",")
        if len(word_texts(fold(part))) == 1
        for word in part.split()
        if not (word.isupper() and len(word) <= _LONGEST_TITLE) and fold(word) not in TITLES
    ]
    return " ".join((first, *behind))


def telling(found: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name that stand for the person: two letters or more, no title, no small word in the middle.

    Particles (`de`, `van`, `bin`) stand in the middle of names and in every text; as a name's first or last word
    they may be the name itself.
    """
    titled = TITLES | PLATFORMS
    kept = [word for word in found if word not in titled and len(word) > 1 and not word.isdecimal()]
    if not kept:
        return tuple(word for word in found if len(word) > 1 and not word.isdecimal() and word not in PLATFORMS)
    ends = {kept[0], kept[-1]}
    return tuple(dict.fromkeys(word for word in kept if word in ends or word not in _PARTICLES))


_PARTICLES_WORDS: Final = (
    "de da do dos das du del della delle dello degli dei di la le les lo van von vom zu zur zum der den dem des ter ten te 't op "
    "af av el al ul bin ibn bint abu abd ben bat y e i et und und and of the san saint st mac mc o d l"
)
_PARTICLES: Final = frozenset(_PARTICLES_WORDS.split())


def run_together(found: tuple[str, ...]) -> Iterator[str]:
    """Forms that a full name has where it is written as one word: `ivomarrowby`, `marrowbyivo`, `imarrowby`."""
    strong = telling(found)
    if len(strong) < 2:
        return
    first, last = strong[0], strong[-1]
    yield from {"".join(found), "".join(strong), first + last, last + first}
    if len(last) >= 5 and last.isascii():
        yield first[0] + last


def compounds(name: str) -> Iterator[str]:
    """Parts of a name that are one word to some and several to others, as one: `obrien`, `annemarie`."""
    for part in name.split():
        for each in (fold(part), spelled_out(part)):
            found = word_texts(each)
            if len(found) > 1 and len("".join(found)) > 2:
                yield "".join(found)


def unspaced_forms(name: str) -> Iterator[str]:
    """The forms, of two letters or more, of a name in a script that sets no spaces: whole, by part, the given name alone."""
    parts = UNSPACED.findall(fold(name))
    if len(parts) > 1:
        yield "".join(parts)
    for part in parts:
        letters = unicodedata.normalize("NFC", part)
        if len(letters) < 2:
            continue
        yield part
        if len(parts) == 1 and 2 < len(letters) <= 4 and all(map(_syllable, letters)):
            # The family's name comes first and has one letter or two; which of them cannot be told where there are four.
            yield fold(letters[-2:])
            if len(letters) == 4:
                yield fold(letters[:2])


def _syllable(letter: str) -> bool:
    """Whether a letter is Chinese or a syllable of Korean."""
    return "\u3400" <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7a3" or letter >= "\U00020000"
