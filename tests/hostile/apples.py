"""A small archive of Apple's of an invented person, whose ZIPs within are what hostile things are put into."""

from tests.support.zips import Piece, archive, plain

_TOP = b"Apple ID account and device information"
OWNER = b"First Name,Last Name,Apple ID,Last Update Date\nMarisol,Invented,m@invented.example,2026-04-02 09:15:00\n"
PLAYED = b"Song,Event Date\nQuokka,2026-03-01T09:00:00Z\nZebrafish,2026-03-02T09:00:00Z\n"
MUSIC = plain({"Apple Music Activity/Apple Music Play Activity.csv": PLAYED})
MEDIA = archive(
    Piece(b"Apple_Media_Services/Apple Music Activity.zip", MUSIC),
    Piece(b"Apple_Media_Services/Store Transaction History.csv", b"Item,Date\na cable,2026-01-02T08:00:00Z\n"),
)
ACCOUNT = Piece(_TOP + b"/Apple ID Account Information.csv", OWNER)


def apples(*pieces: Piece) -> bytes:
    """Apple's archive with these members beside the account and a ZIP within a ZIP."""
    return archive(ACCOUNT, *pieces, Piece(b"Other Data/Apple_Media_Services.zip", MEDIA))


WITH_ZIPS = apples()
_MEDIA = "Other Data/Apple_Media_Services.zip"
_MUSIC = f"{_MEDIA}!/Apple_Media_Services/Apple Music Activity.zip"
STATES = {
    (ACCOUNT.name.decode(), "read", 1),
    (_MEDIA, "read", 0),
    (_MUSIC, "read", 0),
    (f"{_MEDIA}!/Apple_Media_Services/Store Transaction History.csv", "read", 1),
    (f"{_MUSIC}!/Apple Music Activity/Apple Music Play Activity.csv", "read", 2),
}
"""What becomes of the sound members, each with its records."""
