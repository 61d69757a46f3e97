"""Which member holds what, by its name (format reference, sections 2, 3 and 8)."""

import re
from dataclasses import dataclass
from enum import Enum
from typing import Final

from inspector.platforms.json_stream.plan import LIST, OBJECT, Opened
from inspector.platforms.json_stream.small import base_name
from inspector.records.categories import Author, DataCategory

_PART: Final = re.compile(r"-part[0-9]+$")
_GRAILBIRD: Final = re.compile(r"[0-9]{4}_[0-9]{2}\.js")


class Reader(Enum):
    """Which reader reads a member."""

    POSTS = 1
    CONVERSATIONS = 2
    GROK = 3
    ENTRIES = 4
    MANIFEST = 5


@dataclass(frozen=True, slots=True)
class Member:
    """What a member holds.

    Args:
        reader: which reader reads it.
        category: of its records, for the most part.
        author: whose they are where nothing else tells.
        wrapper: the name that each element stands under; accepted where it is missing too.
        bodies: names of the members that hold the same records whole, for members that hold their heads alone.
        limited: whether the owner chose who could see its posts.
        deleted: whether what it holds was deleted.
    """

    reader: Reader
    category: DataCategory
    author: Author = Author.OWNER
    wrapper: str = ""
    bodies: tuple[str, ...] = ()
    limited: bool = False
    deleted: bool = False


def _entries(category: DataCategory, wrapper: str = "", author: Author = Author.OWNER) -> Member:
    return Member(Reader.ENTRIES, category, author, wrapper)


_POST, _GROUP, _DIRECT = DataCategory.POST, DataCategory.GROUP_CHAT, DataCategory.PRIVATE_MESSAGE
_POSTS = Member(Reader.POSTS, _POST, wrapper="tweet")
_DELETED = Member(Reader.POSTS, _POST, wrapper="tweet", deleted=True)
_PROFILE, _SETTING = _entries(DataCategory.PROFILE), _entries(DataCategory.SETTING)
_LOGIN, _LINK = _entries(DataCategory.LOGIN_SECURITY), _entries(DataCategory.CONNECTION)
_ADS, _OTHER = _entries(DataCategory.AD_INTERACTION, "ad"), _entries(DataCategory.OTHER)
_ARTICLE = _entries(DataCategory.ARTICLE)

_EXACT: Final = {
    "manifest": Member(Reader.MANIFEST, DataCategory.OTHER),
    "tweet": _POSTS,
    "tweets": _POSTS,
    "tweet-headers": Member(Reader.POSTS, _POST, wrapper="tweet", bodies=("tweet", "tweets")),
    "deleted-tweet": _DELETED,
    "deleted-tweets": _DELETED,
    "deleted-tweet-headers": Member(
        Reader.POSTS, _POST, wrapper="tweet", bodies=("deleted-tweet", "deleted-tweets"), deleted=True
    ),
    "note-tweet": Member(Reader.POSTS, _POST, wrapper="noteTweet"),
    "deleted-note-tweet": Member(Reader.POSTS, _POST, wrapper="noteTweet", deleted=True),
    "community-tweet": Member(Reader.POSTS, DataCategory.COMMUNITY_MESSAGE, wrapper="tweet"),
    "twitter-circle-tweet": Member(Reader.POSTS, _POST, wrapper="tweet", limited=True),
    "direct-message": Member(Reader.CONVERSATIONS, _DIRECT),
    "direct-messages": Member(Reader.CONVERSATIONS, _DIRECT),
    "direct-message-group": Member(Reader.CONVERSATIONS, _GROUP),
    "direct-messages-group": Member(Reader.CONVERSATIONS, _GROUP),
    "direct-message-headers": Member(Reader.CONVERSATIONS, _DIRECT, bodies=("direct-message", "direct-messages")),
    "direct-message-group-headers": Member(
        Reader.CONVERSATIONS, _GROUP, bodies=("direct-message-group", "direct-messages-group")
    ),
    "grok-chat-item": Member(Reader.GROK, DataCategory.AI_CHAT, wrapper="grokChatItem"),
    "message-event": _entries(_DIRECT),
    "like": _entries(DataCategory.REACTION),
    "community-note-rating": _entries(DataCategory.REACTION),
    "community-note": _entries(_POST),
    "article": _ARTICLE,
    "article-metadata": _ARTICLE,
    "follower": _LINK,
    "following": _LINK,
    "contact": _entries(DataCategory.CONTACT, author=Author.OTHER),
    "saved-search": _entries(DataCategory.SEARCH_QUERY),
    "personalization": _entries(DataCategory.INFERENCE, "p13nData", Author.PLATFORM),
    "app": _entries(DataCategory.INFERENCE, author=Author.PLATFORM),
    "account": _PROFILE,
    "user_details": _PROFILE,
    "profile": _PROFILE,
    "expanded-profile": _PROFILE,
    "professional-data": _PROFILE,
    "screen-name-change": _PROFILE,
    "block": _entries(DataCategory.SETTING, "blocking"),
    "mute": _entries(DataCategory.SETTING, "muting"),
    "smartblock": _SETTING,
    "ageinfo": _entries(DataCategory.SETTING, "ageMeta"),
    "protected-history": _SETTING,
    "account-timezone": _SETTING,
    "email-address-change": _SETTING,
    "connected-application": _SETTING,
    "direct-message-mute": _entries(DataCategory.SETTING, "dmMute"),
    "direct-message-group-mute": _entries(DataCategory.SETTING, "dmMute"),
    "ip-audit": _LOGIN,
    "account-creation-ip": _LOGIN,
    "device-token": _LOGIN,
    "ni-devices": _entries(DataCategory.LOGIN_SECURITY, "niDeviceResponse"),
    "key-registry": _entries(DataCategory.LOGIN_SECURITY, "keyRegistryData"),
    "sso": _LOGIN,
    "phone-number": _entries(DataCategory.LOGIN_SECURITY, "device"),
    "account-suspension": _LOGIN,
    "account-label": _LOGIN,
    "user-link-clicks": _entries(DataCategory.AD_INTERACTION, "userInteractionsData"),
    "branch-links": _entries(DataCategory.AD_INTERACTION, "branchLink"),
    "ads-revenue-sharing": _entries(DataCategory.AD_INTERACTION),
    "spaces-metadata": _entries(_POST),
}
_PREFIXES: Final = (
    ("twitter-circle", _LINK),
    ("twitter-article", _ARTICLE),
    ("audio-video-calls-in-dm", _entries(DataCategory.CALL)),
    ("lists-", _entries(DataCategory.CONNECTION, "userListInfo")),
    ("ad-", _ADS),
    ("verified", _PROFILE),
    ("periscope-comments", _entries(DataCategory.COMMENT)),
    ("periscope-account", _PROFILE),
    ("periscope-profile", _PROFILE),
    ("periscope-ban", _LOGIN),
    ("periscope-followers", _LINK),
    ("periscope-", _entries(_POST)),
    *(
        (name, _OTHER)
        for name in ("reply-prompt", "community-note", "moment", "tweetdeck", "catalog-item", "commerce-catalog")
    ),
    *((name, _OTHER) for name in ("product-", "shop-module", "shopify-account", "twitter-shop")),
)
"""Beginnings of names, tried in order after the exact ones."""

_RESUMES: Final = re.compile(
    rb'\{\s*"(?:messageCreate|welcomeMessageCreate|joinConversation|participantsJoin|participantsLeave'
    rb'|conversationNameUpdate)"\s*:'
)
CONVERSATIONS: Final = Opened(
    LIST,
    each=Opened(
        OBJECT,
        named={"dmConversation": Opened(OBJECT, named={"messages": Opened(LIST, begins=_RESUMES)})},
    ),
    begins=re.compile(rb'\{\s*"dmConversation"\s*:'),
)
"""A list of conversations, whose messages are given one by one."""
_ROWS = Opened(LIST)
_SHOWN_ADS = Opened(OBJECT, each=Opened(OBJECT, named={"impressions": _ROWS, "engagements": _ROWS}))
_ADS_PLAN: Final = Opened(
    LIST,
    each=Opened(OBJECT, named={"ad": Opened(OBJECT, named={"adsUserData": _SHOWN_ADS})}),
    begins=re.compile(rb'\{\s*"ad"\s*:\s*\{'),
)
_P13N: Final = Opened(
    LIST,
    each=Opened(
        OBJECT,
        named={
            "p13nData": Opened(
                OBJECT,
                named={"interests": Opened(OBJECT, each=_ROWS), "locationHistory": _ROWS},
            )
        },
    ),
)


def stem(path: str) -> str:
    """The name of a member without its ending and the number of its part: `tweets` for `data/tweets-part1.js`."""
    return _PART.sub("", base_name(path).removesuffix(".js"))


def member_kind(path: str) -> Member | None:
    """What a member holds by its name; None where the name says nothing."""
    name = base_name(path)
    if not name.endswith(".js"):
        return None
    if _GRAILBIRD.fullmatch(name):
        return _POSTS
    told = stem(path)
    return _EXACT.get(told) or next((kind for begin, kind in _PREFIXES if told.startswith(begin)), None)


def wrapper_of(path: str, kind: Member) -> str:
    """The name that a member's elements stand under: as told, else the member's own in camel case."""
    first, *others = stem(path).split("-")
    return kind.wrapper or first + "".join(word.capitalize() for word in others)


def plan_of(path: str, kind: Member) -> Opened:
    """What of a member of entries is given one by one, and how an element surely begins."""
    if kind.wrapper == "ad":
        plan = _ADS_PLAN
    elif kind.wrapper == "p13nData":
        plan = _P13N
    else:
        wrapper = re.escape(wrapper_of(path, kind).encode("utf-8", "replace"))
        bare = rb'|retweeted"\s*:\s*(?:true|false)' if kind.wrapper == "tweet" else b""
        plan = Opened(LIST, begins=re.compile(rb'\{\s*"(?:' + wrapper + rb'"\s*:\s*\{' + bare + rb")"))
    return plan
