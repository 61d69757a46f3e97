"""Data categories, signs, authors and audiences: the words of the contract's section 3."""

from enum import StrEnum


class DataCategory(StrEnum):
    """What kind of datum a record is (GDPR: a category of personal data)."""

    PRIVATE_MESSAGE = "private_message"
    INMAIL = "inmail"
    GROUP_CHAT = "group_chat"
    MESSAGE_DRAFT = "message_draft"
    COMMUNITY_MESSAGE = "community_message"
    SPONSORED_MESSAGE = "sponsored_message"
    CALL = "call"
    AI_CHAT = "ai_chat"
    AI_FEEDBACK = "ai_feedback"
    POST = "post"
    COMMENT = "comment"
    REACTION = "reaction"
    POLL_ANSWER = "poll_answer"
    ARTICLE = "article"
    PROFILE = "profile"
    PHOTO_VIDEO = "photo_video"
    PHOTO = "photo"
    VIDEO = "video"
    VOICE = "voice"
    RESUME = "resume"
    SCREENING_ANSWER = "screening_answer"
    JOB_APPLICATION = "job_application"
    SALARY = "salary"
    DOCUMENT = "document"
    LEARNING = "learning"
    SEARCH_QUERY = "search_query"
    CONNECTION = "connection"
    CONTACT = "contact"
    AD_INTERACTION = "ad_interaction"
    INFERENCE = "inference"
    LOGIN_SECURITY = "login_security"
    DEVICE_LOCATION = "device_location"
    PAYMENT = "payment"
    SUPPORT_REQUEST = "support_request"
    SETTING = "setting"
    OTHER = "other"


_PARENT = {
    DataCategory.INMAIL: DataCategory.PRIVATE_MESSAGE,
    DataCategory.GROUP_CHAT: DataCategory.PRIVATE_MESSAGE,
    DataCategory.MESSAGE_DRAFT: DataCategory.PRIVATE_MESSAGE,
    DataCategory.PHOTO: DataCategory.PHOTO_VIDEO,
    DataCategory.VIDEO: DataCategory.PHOTO_VIDEO,
}

ALWAYS_PRIVATE = frozenset(
    {
        DataCategory.PRIVATE_MESSAGE,
        DataCategory.INMAIL,
        DataCategory.GROUP_CHAT,
        DataCategory.MESSAGE_DRAFT,
        DataCategory.CALL,
        DataCategory.AI_CHAT,
        DataCategory.AI_FEEDBACK,
        DataCategory.SEARCH_QUERY,
        DataCategory.LOGIN_SECURITY,
        DataCategory.DEVICE_LOCATION,
        DataCategory.PAYMENT,
        DataCategory.SUPPORT_REQUEST,
        DataCategory.INFERENCE,
        DataCategory.SETTING,
    }
)
"""Categories whose audience is `private` wherever the archive says nothing else (contract, section 3)."""


def lineage(category: DataCategory) -> tuple[DataCategory, ...]:
    """The category and those above it, nearest first: a statement on any of them covers it."""
    parent = _PARENT.get(category)
    return (category,) if parent is None else (category, *lineage(parent))


def covers(named: str, category: DataCategory) -> bool:
    """Whether a statement that names `named` (a category, or `*`) covers records of `category`."""
    return named == "*" or any(named == step.value for step in lineage(category))


class Author(StrEnum):
    """Whose record it is: the data subject's, another person's, or the platform's own."""

    OWNER = "owner"
    OTHER = "other"
    PLATFORM = "platform"


class Audience(StrEnum):
    """Who could see a record (contract, section 3)."""

    PUBLIC = "public"
    LIMITED = "limited"
    PRIVATE = "private"
    UNKNOWN = "unknown"


class Sign(StrEnum):
    """A mark that a record bears beside its category (contract, section 3)."""

    INMAIL = "inmail"
    RATED = "rated"
    TO_AI = "to_ai"
    THIRD_PARTY = "third_party"
    SHARED_LINK = "shared_link"
    DELETED = "deleted"


class Grade(StrEnum):
    """How sure a sign is."""

    CERTAIN = "certain"
    LIKELY = "likely"
    POSSIBLE = "possible"
