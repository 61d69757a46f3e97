"""Apple's tables by their names: what a row is, and which column dates it (format reference, section 5)."""

from dataclasses import dataclass
from typing import Final

from inspector.platforms.apple import titles
from inspector.platforms.json_stream.small import base_name
from inspector.records.categories import DataCategory


@dataclass(frozen=True, slots=True)
class Layout:
    """A table.

    Args:
        category: that of its rows.
        title: what a row is called.
        columns: names that tell the header, in lower case; none where no column is established.
        dates: columns that date a row, the first that is filled; where none is named, the first that is called a date or
            time and holds one.
        utc: whether a time without a zone is UTC, by the reference.
    """

    category: DataCategory
    title: str
    columns: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    utc: bool = False


ACCOUNT: Final = "apple id account information.csv"
SIGN_ON: Final = "apple id signon information.csv"
DEVICES: Final = "apple id device information.csv"
REQUESTS: Final = "data & privacy request history.csv"
_SECURITY: Final = DataCategory.LOGIN_SECURITY
_NAMED: Final = {
    ACCOUNT: Layout(DataCategory.PROFILE, titles.ACCOUNT, ("last update date",), ("last update date",), utc=True),
    SIGN_ON: Layout(_SECURITY, titles.LOG_IN, ("logged in date",), ("logged in date",), utc=True),
    DEVICES: Layout(_SECURITY, titles.DEVICE, ("device added date",), ("device added date",), utc=True),
    "apple id messaging devices information.csv": Layout(_SECURITY, titles.DEVICE_FOR_MESSAGES, utc=True),
    "passkeys information.csv": Layout(_SECURITY, titles.PASSKEY),
    REQUESTS: Layout(
        DataCategory.SETTING,
        titles.REQUEST_FOR_DATA,
        ("request id", "request time", "request completion time"),
        ("request time",),
        utc=True,
    ),
    "limit ad tracking information.csv": Layout(
        DataCategory.SETTING, titles.LIMIT_AD_TRACKING, ("created date",), ("created date",)
    ),
    "app store click activity.csv": Layout(DataCategory.OTHER, titles.CLICK_IN_THE_APP_STORE),
    "apple music play activity.csv": Layout(DataCategory.OTHER, titles.PLAYED_IN_APPLE_MUSIC),
    "apps and service analytics.csv": Layout(DataCategory.OTHER, titles.USE_OF_AN_APP_OR_SERVICE),
    "push notifications.csv": Layout(DataCategory.OTHER, titles.PUSH_NOTIFICATION),
    "store transaction history.csv": Layout(DataCategory.PAYMENT, titles.PURCHASE_IN_A_STORE),
    "online purchase history.csv": Layout(DataCategory.PAYMENT, titles.PURCHASE_ON_THE_WEB),
    "safaribrowsinghistory.csv": Layout(DataCategory.OTHER, titles.PAGE_VISITED, ("url", "title", "time"), ("time",)),
    "photo details.csv": Layout(DataCategory.OTHER, titles.DETAILS_OF_A_PHOTO),
}
_HOLDING: Final = (
    ("recovery contacts", Layout(_SECURITY, titles.RECOVERY_CONTACT)),
    ("legacy contacts", Layout(_SECURITY, titles.LEGACY_CONTACT)),
    ("marketing communications", Layout(DataCategory.AD_INTERACTION, titles.MARKETING_MESSAGE)),
    ("subscription", Layout(DataCategory.PAYMENT, titles.SUBSCRIPTION)),
)
"""Words in a table's name, where more than one name was seen."""


def layout_of(path: str) -> Layout | None:
    """The layout of a table by its name; None for one that nobody knows, or that is no table."""
    name = base_name(path)
    if not name.endswith(".csv"):
        return None
    return _NAMED.get(name) or next((layout for word, layout in _HOLDING if word in name), None)
