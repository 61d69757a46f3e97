"""Members on what the owner published, did, searched and met. Source: format reference, sections 4 and 5.3 to 5.4."""

from typing import Final

from inspector.platforms.dates.shape import (
    DAY_MONTH_YEAR,
    MINUTE_RANGE,
    MINUTE_UTC,
    RESAVED_DAY,
    SECOND,
    SECOND_UTC,
    SLASHED_SECOND_UTC,
    UPLOAD_SENTENCE,
    US_MINUTE,
    WEEKDAY_UTC,
)
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.linkedin.layout import Cells, Dated, Layout, header
from inspector.records.categories import Author, DataCategory

_ACTIVITY: Final = (SECOND, SLASHED_SECOND_UTC, SECOND_UTC)
_PACIFIC: Final = (US_MINUTE, SECOND_UTC, SLASHED_SECOND_UTC)


def _activity(*columns: str) -> Dated:
    return Dated(columns or ("date",), _ACTIVITY)


def pacific(*columns: str) -> Dated:
    """Dates without a zone that are US Pacific time by the format reference."""
    return Dated(columns, _PACIFIC, ZoneRule.PACIFIC)


def _media(cells: Cells) -> DataCategory:
    """Photo, video or document, by the words of the upload sentence or of the older type column."""
    said = " ".join((cells.get("date/time", "").split(" on ")[0], cells.get("type", ""))).casefold()
    for word, category in (("photo", DataCategory.PHOTO), ("image", DataCategory.PHOTO), ("picture", DataCategory.PHOTO),
                           ("video", DataCategory.VIDEO), ("document", DataCategory.DOCUMENT), ("file", DataCategory.DOCUMENT)):  # fmt: skip
        if word in said:
            return category
    return DataCategory.PHOTO_VIDEO


def _inviter(cells: Cells) -> Author:
    return Author.OTHER if cells.get("direction", "").strip().casefold() == "incoming" else Author.OWNER


ACTIVITY: Final = (
    Layout(
        "shares", ("shares",), (header("Date,ShareCommentary"), header("Date,Share Commentary")), DataCategory.POST,
        dated=_activity(), text=("sharecommentary", "share commentary", "share title", "share description", "sharedurl", "shared url",
                                 "sharelink", "share link", "mediaurl", "media url", "visibility", "type"),
        audience="visibility", stray_quotes=True, account=True,
    ),
    Layout("reposts", ("instantreposts",), (header("Date,Link"),), DataCategory.POST, dated=_activity(), account=True),
    Layout("comments", ("comments",), (header("Date,Link,Message"),), DataCategory.COMMENT, dated=_activity(),
           text=("message", "link"), backslash=True, account=True),
    Layout("reactions", ("reactions",), (header("Date,Type,Link"),), DataCategory.REACTION, dated=_activity(), account=True),
    Layout("votes", ("votes",), (header("Date,Link,OptionText"),), DataCategory.POLL_ANSWER, dated=_activity(), account=True),
    Layout("saved_items", ("saveditems",), (header("savedItem,CreatedTime"),), DataCategory.OTHER,
           dated=_activity("createdtime"), account=True),
    Layout("member_follows", ("memberfollows",), (header("Date,Status,FullName"),), DataCategory.CONNECTION,
           dated=_activity(), title=("fullname",), account=True),
    Layout("hashtag_follows", ("hashtagfollows",), (header("HashTag,CreatedTime"),), DataCategory.CONNECTION,
           dated=_activity("createdtime"), title=("hashtag",), account=True),
    Layout("company_follows", ("companyfollows",), (header("Organization,Followed On"),), DataCategory.CONNECTION,
           dated=Dated(("followed on",), (WEEKDAY_UTC, *_ACTIVITY)), title=("organization",)),
    Layout("connections", ("connections",), (header("First Name,Last Name,Connected On"),), DataCategory.CONNECTION,
           dated=Dated(("connected on",), (DAY_MONTH_YEAR, RESAVED_DAY, US_MINUTE), ZoneRule.PACIFIC)),
    Layout("invitations", ("invitations",), (header("From,To,Sent At,Message,Direction"),), DataCategory.CONNECTION,
           dated=pacific("sent at"), text=("message", "from", "to", "direction"), author_of=_inviter),
    Layout("events", ("events",), (header("Event Name,Event Time,Status"),), DataCategory.CONNECTION,
           dated=Dated(("event time",), (MINUTE_RANGE,), ZoneRule.UNKNOWN), title=("event name",)),
    Layout("notes", ("notes",), (header("Connection First Name,Note,Created On"),), DataCategory.CONNECTION,
           dated=Dated(("created on",), (SECOND_UTC, *_ACTIVITY))),
    Layout("contacts", ("contacts", "importedcontacts"), (header("Source,FirstName,LastName,Emails"), header("First Name,Last Name,Emails"),
           header("FirstName,LastName,Emails,PhoneNumbers")), DataCategory.CONTACT, dated=pacific("createdat", "created at"),
           title=("fullname", "full name")),
    Layout("searches", ("searchqueries",), (header("Time,Search Query"),), DataCategory.SEARCH_QUERY,
           dated=Dated(("time",), (SLASHED_SECOND_UTC, *_ACTIVITY)), text=("search query",)),
    Layout("job_alerts", ("savedjobalerts",), (header("ALERT_PARAMETERS,QUERY_CONTEXT"), header("Saved Search Date,Jobs Search Url")),
           DataCategory.SEARCH_QUERY, dated=pacific("saved search date")),
    Layout("rich_media", ("richmedia", "videos"), (header("Date/Time,Media Link"), header("Type,Link"), header("Description,Link")),
           DataCategory.PHOTO_VIDEO, dated=Dated(("date/time",), (UPLOAD_SENTENCE, *_ACTIVITY)), category_of=_media),
    Layout("learning", ("learning",), (header("Content Title,Content Type"),), DataCategory.LEARNING,
           dated=Dated(("content last watched date (if viewed)", "content completed at (if completed)"), (MINUTE_UTC, *_ACTIVITY)),
           title=("content title",)),
    Layout("reviews", ("reviews",), (header("Reviewee,Review Text"),), DataCategory.COMMENT, dated=pacific("creation date"),
           title=("reviewee",)),
    Layout("recommendations_given", ("recommendationsgiven",), (header("First Name,Last Name,Text,Creation Date,Status"),),
           DataCategory.COMMENT, dated=pacific("creation date")),
)  # fmt: skip
"""In the order of the format reference."""
