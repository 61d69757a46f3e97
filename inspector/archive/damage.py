"""Why a member is damaged or cannot be read, in plain words; one code for each."""

from typing import Final

from inspector.archive.archive import MemberDigest
from inspector.archive.packing import METHOD_NAMES

CRC: Final = "crc"
SIZE: Final = "size"
TRUNCATED: Final = "truncated"
LIMIT: Final = "limit"
MEMORY: Final = "memory"
CORRUPT: Final = "corrupt"
NAME_MISMATCH: Final = "name_mismatch"
UNREADABLE: Final = "unreadable"
CHANGED: Final = "changed"

ENCRYPTED: Final = "encrypted"
SYMLINK: Final = "symlink"
DEVICE: Final = "device"
SPARSE: Final = "sparse"
UNREACHABLE: Final = "unreachable"
UNSAFE_NAME: Final = "unsafe_name"

_DAMAGE: Final = {
    CRC: "The check sum that the archive gives for this file does not fit its bytes; some of them may have changed.",
    SIZE: "This file has more or fewer bytes than the archive says.",
    TRUNCATED: "The archive is cut off or damaged; what could be read of this file may not be all of it.",
    LIMIT: "This file unpacks to far more than an archive of this size should hold; reading stopped there.",
    MEMORY: "Unpacking this file asks for too much memory.",
    CORRUPT: "What is packed in this file cannot be unpacked any further.",
    NAME_MISMATCH: "The archive gives this file two different names.",
    UNREADABLE: "The system could not read this file to its end.",
    CHANGED: "The archive changed while this file was being read; what came out may be of two states.",
}
_PROBLEM: Final = {
    ENCRYPTED: "This file is locked with a password; unlock the archive first.",
    SYMLINK: "This is only a pointer to another file; pointers are not followed.",
    DEVICE: "This is no file with contents of its own.",
    SPARSE: "This file is stored with gaps left out, in a way that cannot be read here.",
    UNREACHABLE: "The place in the archive where this file should begin holds something else.",
    UNREADABLE: "The system does not let this file be read.",
    UNSAFE_NAME: "The name of this file points outside the archive; it was left alone.",
}


def damage_text(code: str) -> str:
    """What a damage code of a `MemberDigest` means, as one plain sentence."""
    return _DAMAGE.get(code, f"This file is damaged ({code}).")


def digest_text(digest: MemberDigest) -> str:
    """What is wrong with a member that was read, with the limit that was met where it was one; empty where it is sound."""
    return digest.note or (damage_text(digest.damage) if digest.damage else "")


def problem_text(code: str) -> str:
    """What a `Member.problem` means, as one plain sentence."""
    if code.startswith("method_"):
        number = int(code.removeprefix("method_"))
        name = METHOD_NAMES.get(number, "unknown")
        return f"This file is packed in a way that cannot be read here ({name}, method {number})."
    return _PROBLEM.get(code, f"This file cannot be read ({code}).")
