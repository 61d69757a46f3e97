"""The one way to reach `resources/`, in an installed wheel and in a checkout alike."""

from functools import cache
from pathlib import Path


@cache
def resources() -> Path:
    """The folder that holds the resources.

    In a wheel they lie inside the package (`inspector/resources`), in a checkout or an editable
    install beside it.

    Raises:
        FileNotFoundError: neither is there: the installation is broken.
    """
    package = Path(__file__).resolve().parent
    for place in (package / "resources", package.parent / "resources"):
        if (place / "statements").is_dir():
            return place
    raise FileNotFoundError("the resources folder is missing from this installation")


def resource(name: str) -> Path:
    """The path of one resource, such as `statements/linkedin.toml`.

    Raises:
        FileNotFoundError: there is no such resource.
    """
    path = resources() / name
    if not path.exists():
        raise FileNotFoundError(f"resource not found: {name}")
    return path
