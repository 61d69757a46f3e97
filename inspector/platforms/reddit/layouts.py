"""Which table holds what, by its name and its columns (format reference, section 3)."""

import re
from dataclasses import dataclass
from enum import Enum
from typing import Final

from inspector.platforms.json_stream.small import base_name
from inspector.records.categories import Audience, Author, DataCategory

_PART: Final = re.compile(r"_[0-9]+$")


class Kind(Enum):
    """What decides of a row's category, people and conversation."""

    PLAIN = 1
    MESSAGE = 2
    CHAT = 3
    DRAFT = 4


@dataclass(frozen=True, slots=True)
class Layout:
    """How a table is read.

    Args:
        columns: those that it has in every era; no table is read without them.
        category: of its records, for the most part.
        dated: the column that says when.
        title, text: columns that a person reads first.
        hidden: columns that only a program reads.
        author: whose its records are where nothing else tells.
        audience: who could see them, where the table itself says so.
        kind: what decides of a row.
        whole: the table of which this one holds the heads, empty for all others.
    """

    columns: frozenset[str]
    category: DataCategory
    dated: str = ""
    title: str = ""
    text: str = ""
    hidden: frozenset[str] = frozenset()
    author: Author = Author.OWNER
    audience: Audience | None = None
    kind: Kind = Kind.PLAIN
    whole: tuple[str, ...] = ()


def _columns(names: str) -> frozenset[str]:
    return frozenset(names.split())


def _plain(names: str, category: DataCategory, dated: str = "", title: str = "", text: str = "") -> Layout:
    return Layout(_columns(names), category, dated, title, text)


_HEAD: Final = _columns("id permalink ip gildings thread_id")
_POST: Final = Layout(
    _columns("id permalink date subreddit gildings title body"), DataCategory.POST, "date", "title", "body", _HEAD
)
_COMMENT: Final = Layout(
    _columns("id permalink date subreddit gildings link body"), DataCategory.COMMENT, "date", "", "body", _HEAD
)
_MESSAGE: Final = Layout(
    _columns("id permalink date from to subject body"),
    DataCategory.PRIVATE_MESSAGE,
    "date",
    "subject",
    "body",
    _HEAD | {"from", "to"},
    kind=Kind.MESSAGE,
)
_CHAT: Final = Layout(
    _columns("message_id created_at username message channel_url conversation_type"),
    DataCategory.PRIVATE_MESSAGE,
    "created_at",
    "",
    "message",
    _columns("message_id thread_parent_message_id channel_url username updated_at conversation_type channel_name"),
    kind=Kind.CHAT,
)
_PRIVATE: Final = Audience.PRIVATE


def _heads(names: str, whole: Layout, *stems: str) -> Layout:
    return Layout(_columns(names), whole.category, whole.dated, hidden=whole.hidden, kind=whole.kind, whole=stems)


def _reaction(names: str, dated: str = "", category: DataCategory = DataCategory.REACTION) -> Layout:
    return Layout(_columns(names), category, dated, audience=_PRIVATE)


LAYOUTS: Final = {
    "posts": _POST,
    "live_stream_posts": _plain("id permalink date", DataCategory.POST, "date", "title", "body"),
    "comments": _COMMENT,
    "messages": _MESSAGE,
    "messages_archive": _MESSAGE,
    "chat_history": _CHAT,
    "post_headers": _heads("id permalink date subreddit gildings", _POST, "posts"),
    "comment_headers": _heads("id permalink date subreddit gildings link", _COMMENT, "comments"),
    "message_headers": _heads("id permalink date from to", _MESSAGE, "messages", "messages_archive"),
    "messages_headers": _heads("id permalink date from to", _MESSAGE, "messages", "messages_archive"),
    "messages_archive_headers": _heads("id permalink date from to", _MESSAGE, "messages", "messages_archive"),
    "drafts": Layout(
        _columns("id title body kind created"), DataCategory.POST, "created", "title", "body", kind=Kind.DRAFT
    ),
    "scheduled_posts": Layout(
        _columns("scheduled_post_id subreddit title body submission_time"),
        DataCategory.POST,
        "submission_time",
        "title",
        "body",
        audience=_PRIVATE,
    ),
    "post_votes": _reaction("id permalink direction"),
    "comment_votes": _reaction("id permalink direction"),
    "poll_votes": _reaction("post_id user_selection", category=DataCategory.POLL_ANSWER),
    "saved_posts": _reaction("id permalink"),
    "saved_comments": _reaction("id permalink"),
    "hidden_posts": _reaction("id permalink"),
    "gilded_content": _reaction("content_link award amount date", "date"),
    "gilded_posts": _reaction("id permalink"),
    "gilded_comments": _reaction("id permalink"),
    "gold_received": Layout(
        _columns("content_link gold_received date"), DataCategory.PAYMENT, "date", author=Author.OTHER
    ),
    "reddit_gold_information": _plain("processor", DataCategory.PAYMENT, "date"),
    "subscribed_subreddits": _plain("subreddit", DataCategory.CONNECTION),
    "moderated_subreddits": _plain("subreddit", DataCategory.CONNECTION),
    "approved_submitter_subreddits": _plain("subreddit", DataCategory.CONNECTION),
    "multireddits": _plain("id display_name date", DataCategory.CONNECTION, "date", "display_name", "description"),
    "friends": _plain("username note", DataCategory.CONNECTION),
    "ip_logs": _plain("date ip", DataCategory.LOGIN_SECURITY, "date"),
    "statistics": _plain("statistic value", DataCategory.PROFILE),
    "user_preferences": _plain("preference value", DataCategory.SETTING),
    "sensitive_ads_preferences": _plain("type preference", DataCategory.SETTING),
    "account_gender": _plain("account_gender", DataCategory.PROFILE),
    "birthdate": _plain("birthdate", DataCategory.PROFILE),
    "linked_identities": _plain("issuer_id", DataCategory.LOGIN_SECURITY),
    "linked_phone_number": _plain("phone_number", DataCategory.LOGIN_SECURITY),
    "twitter": _plain("username", DataCategory.LOGIN_SECURITY),
    "persona": _plain("persona_inquiry_id", DataCategory.LOGIN_SECURITY),
    "stripe": _plain("stripe_account_id", DataCategory.PAYMENT),
    "purchases": _plain("processor transaction_id product date", DataCategory.PAYMENT, "date", "product"),
    "subscriptions": _plain(
        "processor subscription_id product start_date", DataCategory.PAYMENT, "start_date", "product_name"
    ),
    "payouts": _plain("payout_amount_usd date payout_id", DataCategory.PAYMENT, "date"),
    "announcements": Layout(
        _columns("announcement_id sent_at subject body"),
        DataCategory.OTHER,
        "sent_at",
        "subject",
        "body",
        author=Author.PLATFORM,
    ),
}
LOOSE: Final = frozenset(
    {"linked_identities", "linked_phone_number", "twitter", "persona", "stripe", "reddit_gold_information"}
)
"""Tables whose columns were not seen for certain: any header will do."""
TELLING: Final = (("chat_history", _CHAT), ("messages", _MESSAGE), ("posts", _POST), ("comments", _COMMENT))
"""Tables whose columns alone tell what they hold."""
CHECKFILE: Final = "checkfile"
CHECKED: Final = frozenset({"filename", "sha256"})


def stem(path: str) -> str:
    """The name of a table without its ending and the number of its part: `post_votes` for `post_votes_2.csv`."""
    name = base_name(path).removesuffix(".csv")
    return name if name in LAYOUTS else _PART.sub("", name)
