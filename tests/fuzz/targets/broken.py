"""A target that fails on its seed, to see that a fault is found and shown."""

TOKENS = (b"x",)


def seeds() -> list[bytes]:
    return [b"ab"]


def check(data: bytes) -> None:
    if b"ab" in data:
        raise AssertionError("it fails on purpose")
