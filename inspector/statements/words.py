"""What categories, standings, purposes and the like are called in plain words: the one place they are written.

Verdicts and certainties have their words in `inspector.operations.words`.
"""

from collections.abc import Mapping
from typing import Final

from inspector.records.categories import DataCategory
from inspector.statements.statement import Asserts, Purpose, Reach, Standing

_CATEGORIES: Final[Mapping[str, str]] = {
    "*": "everything",
    DataCategory.PRIVATE_MESSAGE: "private messages",
    DataCategory.INMAIL: "InMail",
    DataCategory.GROUP_CHAT: "group chats",
    DataCategory.MESSAGE_DRAFT: "message drafts",
    DataCategory.COMMUNITY_MESSAGE: "messages in groups and channels",
    DataCategory.SPONSORED_MESSAGE: "sponsored messages",
    DataCategory.CALL: "calls",
    DataCategory.AI_CHAT: "chats with AI features",
    DataCategory.AI_FEEDBACK: "feedback on AI answers",
    DataCategory.POST: "posts",
    DataCategory.COMMENT: "comments",
    DataCategory.REACTION: "reactions",
    DataCategory.POLL_ANSWER: "poll answers",
    DataCategory.ARTICLE: "articles",
    DataCategory.PROFILE: "profile",
    DataCategory.PHOTO_VIDEO: "photos and videos",
    DataCategory.PHOTO: "photos",
    DataCategory.VIDEO: "videos",
    DataCategory.VOICE: "voice recordings",
    DataCategory.RESUME: "saved resumes",
    DataCategory.SCREENING_ANSWER: "saved screening answers",
    DataCategory.JOB_APPLICATION: "job applications",
    DataCategory.SALARY: "salary",
    DataCategory.DOCUMENT: "documents",
    DataCategory.LEARNING: "learning activity",
    DataCategory.SEARCH_QUERY: "searches",
    DataCategory.CONNECTION: "connections and follows",
    DataCategory.CONTACT: "imported contacts",
    DataCategory.AD_INTERACTION: "clicks on ads",
    DataCategory.INFERENCE: "what the platform inferred",
    DataCategory.LOGIN_SECURITY: "log-ins and security",
    DataCategory.DEVICE_LOCATION: "devices and locations",
    DataCategory.PAYMENT: "payments",
    DataCategory.SUPPORT_REQUEST: "support requests",
    DataCategory.SETTING: "settings and preferences",
    DataCategory.OTHER: "other",
}

_ASSERTS: Final[Mapping[str, str]] = {
    Asserts.USED: "used",
    Asserts.NOT_USED: "not used",
    Asserts.SILENT: "silent",
}

_PURPOSES: Final[Mapping[str, str]] = {
    Purpose.GENERATIVE_AI: "training AI that generates content",
    Purpose.OTHER_AI: "training other AI (safety, ranking, suggestions)",
    Purpose.ANY_AI: "training AI of any kind",
    Purpose.PARTNER_AI: "handing over to another company to train its AI",
    Purpose.ADVERTISING: "advertising",
    Purpose.PRODUCT: "other services",
}

_USED: Final[Mapping[str, str]] = {
    Purpose.GENERATIVE_AI: "go into training AI that generates content",
    Purpose.OTHER_AI: "go into training other AI (safety, ranking, suggestions)",
    Purpose.ANY_AI: "go into training AI of any kind",
    Purpose.PARTNER_AI: "are handed to another company to train its AI",
    Purpose.ADVERTISING: "go into advertising",
    Purpose.PRODUCT: "go into other services",
}

_STANDINGS: Final[Mapping[str, str]] = {
    Standing.PLATFORM_STATED: "stated by the platform itself",
    Standing.REGULATOR_FOUND: "found by a regulator",
    Standing.COURT_FOUND: "found by a court",
    Standing.REGULATOR_STATED: "told by a regulator, without a finding",
    Standing.SETTLED: "settled, without a finding",
    Standing.ALLEGED: "alleged",
    Standing.DENIED: "alleged and denied",
    Standing.WITHDRAWN: "alleged and withdrawn, with no ruling",
    Standing.DISMISSED: "alleged and dismissed by a court",
}

_REACHES: Final[Mapping[str, str]] = {
    Reach.EXISTING: "older data too",
    Reach.NEW: "only data made from then on",
    Reach.RESUMED: "new data, and older data of a conversation that goes on",
}

_AUDIENCES: Final[Mapping[str, str]] = {
    "public": "public",
    "limited": "seen by some (friends, connections, a closed group)",
    "private": "private",
    "unknown": "not known",
}

_SIGNS: Final[Mapping[str, str]] = {
    "inmail": "sent as InMail",
    "rated": "rated by you",
    "to_ai": "addressed to an assistant",
    "third_party": "brought in by a tool or connector",
    "shared_link": "made public by a link",
    "deleted": "deleted",
}

_KINDS: Final[Mapping[str, str]] = {
    "primary": "the company's own text",
    "court": "court paper",
    "regulator": "regulator's text",
    "press": "press or other account",
}


def category_name(category: str) -> str:
    """A data category in plain words, for lists and headings: `post` is "posts"; `*` is "everything"."""
    return _CATEGORIES[category]


def asserts_words(asserts: str) -> str:
    """What a statement asserts, in a word or two for a table."""
    return _ASSERTS[asserts]


def claim_words(asserts: str, purpose: str) -> str:
    """What is asserted of some kinds of data, as one sentence without its full stop."""
    used = _USED[purpose]
    if asserts == Asserts.USED:
        return f"these kinds of data {used}"
    verb, rest = used.split(" ", 1)
    if asserts == Asserts.NOT_USED:
        return f"these kinds of data {'do not go' if verb == 'go' else 'are not'} {rest}"
    return f"the texts of that time do not say whether these kinds of data {used}"


def purpose_words(purpose: str) -> str:
    """A purpose in plain words: what the data are for."""
    return _PURPOSES[purpose]


def standing_words(standing: str) -> str:
    """How well a statement stands, in plain words."""
    return _STANDINGS[standing]


def reach_words(reach: str) -> str:
    """Which data a statement reaches by the time of its creation."""
    return _REACHES[reach]


def audience_words(audience: str) -> str:
    """Who could see a record."""
    return _AUDIENCES[audience]


def sign_words(sign: str) -> str:
    """What a sign on a record means."""
    return _SIGNS[sign]


def source_kind_words(kind: str) -> str:
    """What kind of text a source is."""
    return _KINDS[kind]
