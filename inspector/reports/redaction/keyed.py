"""The hash of a record's bytes where a bare one would tell too much."""

import hashlib
import hmac


def keyed_digest(key: bytes, sha256: str) -> str:
    """HMAC-SHA256 (RFC 2104) over a hash, under the case's key: a bare hash of a short message can be found by guessing.

    Args:
        key: the case's key; it stays in the case.
        sha256: SHA-256 of the bytes, in hex; empty where there is none.

    Returns:
        the same in hex; empty where there is none.
    """
    return hmac.new(key, bytes.fromhex(sha256), hashlib.sha256).hexdigest() if sha256 else ""
