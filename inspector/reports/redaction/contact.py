"""A way to reach somebody, found in a text: where it stands, and the key under which it gets its pseudonym."""

from typing import NamedTuple

from inspector.case.pseudonyms import Kind


class Contact(NamedTuple):
    """An e-mail address, a phone number or a profile's address in a text.

    Args:
        start: its first character.
        end: the first character after it.
        kind: which of the three it is.
        key: the same for every way of writing the same one.
    """

    start: int
    end: int
    kind: Kind
    key: str
