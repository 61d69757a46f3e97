"""The fact by which a person says who they are on a platform whose archives are nobody's own: `me:<platform>`."""

from typing import Final

ME: Final = "me:"
"""What such a fact begins with. Its value is an e-mail address, a name or what the platform tells people by; it holds at all times."""
ASKED_WHO: Final = ("slack",)
"""Platforms whose archives hold everybody's data alike, so that the person is asked who they are."""
