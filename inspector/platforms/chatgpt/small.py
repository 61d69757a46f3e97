"""Lists as ChatGPT's members hold them: bare, or within an object."""

from typing import Any

from inspector.platforms.json_stream.small import dicts


def listed(value: Any, *within: str) -> tuple[dict[str, Any], ...]:  # noqa: ANN401  (whatever JSON holds)
    """The objects of a list; of an object, those of the list that stands under the first of the names that has one."""
    if isinstance(value, dict):
        value = next((value[name] for name in within if isinstance(value.get(name), list)), [])
    return dicts(value)
