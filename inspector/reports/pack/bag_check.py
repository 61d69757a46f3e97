"""A bag checked: every file is listed and unchanged, every listed file is there, and nothing else is (RFC 8493)."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Final

from inspector.progress import Progress
from inspector.reports.pack.bag import ALGORITHMS, DECLARATION, PAYLOAD, Fault, digests
from inspector.reports.pack.pack_files import PackFiles

_MANIFESTS: Final = tuple(f"{kind}-{algorithm}.txt" for kind in ("manifest", "tagmanifest") for algorithm in ALGORITHMS)
_LENGTHS: Final = {"sha256": 64, "sha512": 128}
_LARGEST: Final = 512 * 1024 * 1024
"""A manifest beyond this size is not read: a pack may come from a stranger."""


def bag_faults(files: PackFiles, progress: Progress) -> Iterator[Fault]:
    """Everything that does not hold in a bag, file by file; nothing where it is whole.

    Args:
        files: those of the bag.
        progress: told how many files were hashed; may ask to stop.

    Raises:
        OSError: a file cannot be read.
    """
    names = files.names
    yield from files.faults
    yield from _declaration(files)
    manifests: dict[str, dict[str, str]] = {}
    for manifest in _MANIFESTS:
        if manifest not in names:
            yield Fault(manifest, "is missing")
            continue
        manifests[manifest], faults = _read(files, manifest)
        yield from faults
    found: dict[str, tuple[str, str, int]] = {}
    for done, name in enumerate(names):
        if done % 50 == 0:
            progress("Checking the pack's files", done, len(names))
        with files.open(name) as file:
            found[name] = digests(file)
    for manifest, listed in manifests.items():
        yield from _compared(manifest, listed, found)
    yield from _oxum(files, found)


def _declaration(files: PackFiles) -> Iterator[Fault]:
    if "bagit.txt" not in files.names:
        yield Fault("bagit.txt", "is missing: this is no evidence pack")
        return
    with files.open("bagit.txt") as file:
        if file.read(len(DECLARATION) + 1) != DECLARATION:
            yield Fault("bagit.txt", "does not say what a BagIt 1.0 bag says")


def _read(files: PackFiles, manifest: str) -> tuple[dict[str, str], list[Fault]]:
    """Path to hash, strictly as written: two spaces, lower-case digits, one line end."""
    with files.open(manifest) as file:
        content = file.read(_LARGEST + 1)
    if len(content) > _LARGEST:
        return {}, [Fault(manifest, "is too large to be a list of files")]
    length = _LENGTHS[manifest.removesuffix(".txt").rpartition("-")[2]]
    listed: dict[str, str] = {}
    faults: list[Fault] = []
    lines = content.split(b"\n")
    if lines.pop() != b"":
        faults.append(Fault(manifest, "does not end with its last line"))
    for number, line in enumerate(lines, start=1):
        digest, gap, name = line[:length], line[length : length + 2], line[length + 2 :]
        if gap != b"  " or not name or digest.strip(b"0123456789abcdef") or not _inside(name):
            faults.append(Fault(manifest, f"has no hash and path in line {number}"))
            continue
        plain = name.decode().replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")
        if plain in listed:
            faults.append(Fault(manifest, f"lists {plain} twice"))
        listed[plain] = digest.decode()
    if list(listed) != sorted(listed, key=str.encode):
        faults.append(Fault(manifest, "does not list its files in their order"))
    return listed, faults


def _inside(name: bytes) -> bool:
    try:
        path = PurePosixPath(name.decode())
    except UnicodeDecodeError:
        return False
    return not path.is_absolute() and ".." not in path.parts


def _compared(manifest: str, listed: dict[str, str], found: dict[str, tuple[str, str, int]]) -> Iterator[Fault]:
    position = ALGORITHMS.index(manifest.removesuffix(".txt").rpartition("-")[2])
    of_payload = manifest.startswith("manifest-")
    for name, digest in listed.items():
        if name not in found:
            yield Fault(name, f"is named in {manifest} and missing")
        elif found[name][position] != digest:
            yield Fault(name, f"has changed: its hash is not the one in {manifest}")
    for name in found:
        payload = name.startswith(f"{PAYLOAD}/")
        if payload == of_payload and name not in listed and not name.startswith("tagmanifest-"):
            yield Fault(name, f"is not named in {manifest}")


def _oxum(files: PackFiles, found: dict[str, tuple[str, str, int]]) -> Iterator[Fault]:
    if "bag-info.txt" not in found:
        yield Fault("bag-info.txt", "is missing")
        return
    payload = [size for name, (_, _, size) in found.items() if name.startswith(f"{PAYLOAD}/")]
    said = f"Payload-Oxum: {sum(payload)}.{len(payload)}".encode()
    with files.open("bag-info.txt") as file:
        lines = file.read(1 << 20).splitlines()
    if said not in lines:
        yield Fault("bag-info.txt", f"does not say {said.decode()}")
