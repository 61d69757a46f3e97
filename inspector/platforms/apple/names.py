"""What Apple calls folders, files and columns that more than one reader knows, in lower case (format reference, section 5)."""

from typing import Final

MAIL: Final = "icloud mail"
NOTES: Final = "icloud notes"
PHOTOS: Final = "icloud photos"
DRIVE: Final = "icloud drive"
FOLDERS: Final = (MAIL, NOTES, PHOTOS, DRIVE)
DEVICES: Final = "devices registered with apple messaging.json"
RECENTS: Final = "recents.xml"
FIRST_NAME: Final = ("first name", "given name")
LAST_NAME: Final = ("last name", "family name")
REQUESTED: Final = "request time"
COMPLETED: Final = "request completion time"
