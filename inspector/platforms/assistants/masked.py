"""What grants access is shown nowhere: values under names such as `token`, in members whose names are not established."""

import re
from typing import Any, Final

_SECRET: Final = re.compile(r"token|secret|password|hash|cookie|credential|api.?key", re.IGNORECASE)
_MASKED: Final = "[not shown]"
_EMPTY: Final[tuple[Any, ...]] = (None, "", [], {})


def masked(value: Any) -> Any:  # noqa: ANN401  (whatever JSON holds)
    """The same without what grants access: values under names such as `token` or `hash`."""
    if isinstance(value, dict):
        return {
            name: _MASKED if _SECRET.search(name) and each not in _EMPTY else masked(each)
            for name, each in value.items()
        }
    return [masked(each) for each in value] if isinstance(value, list) else value
