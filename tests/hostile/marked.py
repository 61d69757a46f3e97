"""An archive in which everything is marked: every name and every text holds a word that must not come out where it does
not belong, and characters that hide, turn round or steer a terminal.
"""

from tests.hostile.export import NAME
from tests.support.linkedin import M13, table
from tests.support.zips import Piece, archive

RAW = ("\x1b", "\x07", "\x08", "\u202e", "\u2066", "\u200f", "\u0085", "\ufeff", "\u2028")
HIDDEN = "".join(RAW)
OUTSIDE = f"Complete{HIDDEN}.zip"
"""A name for the archive itself."""


def marked(word: str) -> str:
    """A text with a word in it and all that steers around it."""
    return f"{HIDDEN}{word}{HIDDEN}"


def _message(number: int) -> list[str]:
    here = f"https://www.linkedin.com/in/zebrafish-{number}{HIDDEN}"
    name = f"Zebrafish {number} {HIDDEN}"
    return [
        f"2-{marked('Zebrafish')}", marked("quokka title"), name, here, f"Dorrit {HIDDEN}", f"https://www.linkedin.com/in/d{HIDDEN}",
        "2024-05-06 07:08:09 UTC" if number else marked("quokka date"), marked("quokka subject"), marked(f"quokka text {number}"),
        marked("quokka folder"), marked("quokka attachment"), "No", "No",
    ]  # fmt: skip


MARKED = archive(
    Piece(b"messages.csv", table(M13, *map(_message, range(4))).encode() + f'{marked("quokka")},short\n'.encode()),
    Piece(b"Profile.csv", table("First Name,Last Name,Headline,Geo Location", [f"Dorrit{HIDDEN}", marked("Zebrafish"), marked("quokka headline"), marked("quokka place")]).encode()),
    Piece(b"Connections.csv", table("First Name,Last Name,URL,Email Address,Company,Position,Connected On", [marked("Zebrafish"), marked("Zebrafish"), f"https://www.linkedin.com/in/zebrafish{HIDDEN}", f"zebrafish{HIDDEN}@example.org", marked("quokka"), marked("quokka"), marked("quokka day")]).encode()),
    Piece(b"Invitations.csv", table("From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl", [f"Dorrit {marked('Zebrafish')}", marked("Zebrafish"), "1/18/25, 3:05 PM", marked("quokka"), "OUTGOING", f"https://www.linkedin.com/in/d{HIDDEN}", "https://www.linkedin.com/in/z"]).encode()),
    Piece(b"Articles/2024-Zebrafish.html", f"<html><title>{marked('quokka')}</title><body>{marked('quokka')}</body></html>".encode()),
    Piece(f"Zebrafish{HIDDEN}.csv".encode(), b"quokka\n"),
    Piece(f"../{HIDDEN}Zebrafish.csv".encode(), b"quokka\n"),
    Piece(f"{HIDDEN}Zebrafish.bin".encode(), b"quokka\n", crc=1),
    Piece(b"Skills.csv", f"Name\n{marked('quokka')}\n".encode()),
    Piece(b"Shares.csv", table("Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility", ["2024-01-02 03:04:05", marked("Zebrafish"), marked("quokka"), "", "", marked("quokka")]).encode()),
)  # fmt: skip
__all__ = ["HIDDEN", "MARKED", "NAME", "OUTSIDE", "RAW", "marked"]
