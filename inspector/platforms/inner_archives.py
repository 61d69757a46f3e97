"""Which platforms hand over archives within archives, and which members those are.

A platform that does adds itself here; of all others a ZIP within is a member that is listed as it is.
"""

from collections.abc import Callable, Mapping
from typing import Final

from inspector.platforms.apple.inner import packed_by_apple

NESTING: Final[Mapping[str, Callable[[str], bool]]] = {"apple": packed_by_apple}
"""By the platform's id: whether a member of this path is an archive that the platform packed."""
