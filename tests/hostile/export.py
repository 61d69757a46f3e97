"""A small LinkedIn archive of invented people, for hostile things to be put into."""

from tests.support.linkedin import M13, PROFILE, message, table
from tests.support.zips import Piece

NAME = "Complete_LinkedInDataExport_03-02-2026.zip"
MESSAGES = table(
    M13, message("A quokka came by.", "2-one"), message("It left again.", "2-one"), message("Really?", "2-two")
).encode()
CONNECTIONS = table(
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
    ["Ivo", "Marrowby", "https://www.linkedin.com/in/ivo-m", "", "Quokka Ltd", "Keeper", "06 May 2024"],
).encode()
SOUND = (
    Piece(b"messages.csv", MESSAGES),
    Piece(b"Profile.csv", PROFILE.encode()),
    Piece(b"Connections.csv", CONNECTIONS),
)
"""Three members that are read whole, with these records: messages 3, profile and connections 1 each."""
RECORDS = 5
