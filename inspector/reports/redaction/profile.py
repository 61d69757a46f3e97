"""The redaction profiles, and what each looks for, how, and what it does not look for, in plain sentences."""

from enum import StrEnum
from typing import Final


class Profile(StrEnum):
    """How much of others, and of what a court wants hidden, is masked.

    `none` masks nothing: for the person's own lawyer. `third-parties` puts pseudonyms in the place of other people.
    `frcp-5.2` does that too, and masks what rule 5.2(a) of the US Federal Rules of Civil Procedure names.
    """

    NONE = "none"
    THIRD_PARTIES = "third-parties"
    FRCP_5_2 = "frcp-5.2"


_THIRD_PARTIES: Final = (
    (
        "Looked for: the names of everyone who takes part in a conversation, or is named in the archive's lists of connections, contacts, "
        "invitations, recommendations and endorsements; in either order, in any case, with or without accents, as one word, in percent signs."
    ),
    (
        "A full name is replaced everywhere. A single part of a name is replaced where it is written with a capital, and in any case "
        "inside conversations in which that person takes part. Forms that grammar makes of a name are replaced by “[name]” where they begin like one."
    ),
    (
        "Looked for: e-mail addresses, phone numbers, addresses of profiles and account names by their shapes, and postal addresses where a "
        "street and a house number stand together."
    ),
    "The data subject's own names, accounts, e-mail addresses and phone numbers stay as they are.",
    (
        "“Person 3” is the same person in every pack of this case. People are told apart by what the platform tells them apart by, and by "
        "their name where it says nothing: two of one name may then share a pseudonym. An organisation that wrote may bear one too."
    ),
    (
        "“[name]” stands for a name that several people bear. A single first name bears the pseudonym of the one person of the case who has "
        "it, and may in truth mean another."
    ),
    "Words that are names of people here are replaced wherever they have a capital, also where they mean something else.",
    "The texts of connections and contacts, and the titles of group conversations, are left out as a whole.",
    "The hashes of records are made with a key that stays in the case: nobody can guess a short text from its hash.",
)
_FRCP: Final = (
    (
        "Looked for, and shown by their last four: US social-security and taxpayer numbers by their shape, card numbers and IBANs by their "
        "check digits, and other account and tax numbers where a word beside them says what they are."
    ),
    "Looked for, and shown by the year alone: dates beside a word for birth.",
    "The names of minors that were given for this pack are shown by their initials.",
)
_NOT_THIRD: Final = (
    (
        "Not looked for: people who take part in no conversation and stand in no list of the archive, nicknames, misspelt names, names "
        "transliterated into another alphabet, and names hidden by look-alike letters."
    ),
    (
        "Not looked for: single parts of a name in small letters outside conversations with that person; and words such as “An”, “Do” or "
        "“In”, where somebody is called so, but in full names and in that person's conversations."
    ),
    (
        "Not looked for: what describes somebody without a name, such as an employer, a job or a place; postal addresses of other forms; "
        "phone numbers that look like other numbers or stand inside web addresses; text in pictures or in encoded blocks."
    ),
    "Addresses of single posts stay: whoever opens one may see who wrote it. So do the length and the place of a record in the archive.",
    "Please read the pack before you hand it on: the finding is done by rules, and rules miss things.",
)
_NOT_NUMBERS: Final = (
    "Not looked for in this profile: social-security, tax, card and account numbers, and dates of birth.",
)
_NOT_FRCP: Final = (
    (
        "Not looked for: numbers without a check digit, a known shape or a word beside them; dates of birth with no such word; minors "
        "whose names were not given; passport, driving-licence and health-insurance numbers."
    ),
    "Rule 5.2 makes the one who files answer for what is in the filing; this program cannot take that over.",
)


def looked_for(profile: Profile) -> tuple[str, ...]:
    """What a profile looks for, and how what it finds is shown; one sentence or two each."""
    if profile is Profile.NONE:
        return ("Nothing is redacted. The pack shows other people's names and messages: it is for your own lawyer.",)
    return _THIRD_PARTIES if profile is Profile.THIRD_PARTIES else (*_THIRD_PARTIES, *_FRCP)


def not_looked_for(profile: Profile) -> tuple[str, ...]:
    """What a profile does not look for, one sentence or two each."""
    if profile is Profile.NONE:
        return ()
    return (*_NOT_THIRD, *_NOT_NUMBERS) if profile is Profile.THIRD_PARTIES else (*_NOT_THIRD, *_NOT_FRCP)
