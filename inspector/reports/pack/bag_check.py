"""A bag checked: every file is listed and unchanged, every listed file is there, and nothing else is (RFC 8493)."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Final

from inspector.progress import Progress
from inspector.reports.pack.bag import ALGORITHMS, DECLARATION, PAYLOAD, Fault, digests, files_in

_MANIFESTS: Final = tuple(f"{kind}-{algorithm}.txt" for kind in ("manifest", "tagmanifest") for algorithm in ALGORITHMS)
_LENGTHS: Final = {"sha256": 64, "sha512": 128}
_LARGEST: Final = 512 * 1024 * 1024
"""A manifest beyond this size is not read: a pack may come from a stranger."""


def bag_faults(folder: Path, progress: Progress) -> Iterator[Fault]:
    """Everything that does not hold in a bag, file by file; nothing where it is whole.

    Args:
        folder: the bag.
        progress: told how many files were hashed; may ask to stop.

    Raises:
        OSError: a file cannot be read.
    """
    present = list(files_in(folder))
    linked = [name for name in present if (folder / name).is_symlink()]
    yield from (Fault(name, "is a link, which a pack never holds") for name in linked)
    names = [name for name in present if name not in set(linked)]
    yield from _declaration(folder, names)
    manifests: dict[str, dict[str, str]] = {}
    for manifest in _MANIFESTS:
        if manifest not in names:
            yield Fault(manifest, "is missing")
            continue
        manifests[manifest], faults = _read(folder / manifest)
        yield from faults
    found: dict[str, tuple[str, str, int]] = {}
    for done, name in enumerate(names):
        if done % 50 == 0:
            progress("Checking the pack's files", done, len(names))
        found[name] = digests(folder / name)
    for manifest, listed in manifests.items():
        yield from _compared(manifest, listed, found)
    yield from _oxum(folder, found)


def _declaration(folder: Path, names: list[str]) -> Iterator[Fault]:
    if "bagit.txt" not in names:
        yield Fault("bagit.txt", "is missing: this is no evidence pack")
    elif (folder / "bagit.txt").stat().st_size > len(DECLARATION) or (folder / "bagit.txt").read_bytes() != DECLARATION:
        yield Fault("bagit.txt", "does not say what a BagIt 1.0 bag says")


def _read(path: Path) -> tuple[dict[str, str], list[Fault]]:
    """Path to hash, strictly as written: two spaces, lower-case digits, one line end."""
    if path.stat().st_size > _LARGEST:
        return {}, [Fault(path.name, "is too large to be a list of files")]
    length = _LENGTHS[path.stem.rpartition("-")[2]]
    listed: dict[str, str] = {}
    faults: list[Fault] = []
    lines = path.read_bytes().split(b"\n")
    if lines.pop() != b"":
        faults.append(Fault(path.name, "does not end with its last line"))
    for number, line in enumerate(lines, start=1):
        digest, gap, name = line[:length], line[length : length + 2], line[length + 2 :]
        if gap != b"  " or not name or digest.strip(b"0123456789abcdef") or not _inside(name):
            faults.append(Fault(path.name, f"has no hash and path in line {number}"))
            continue
        plain = name.decode().replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")
        if plain in listed:
            faults.append(Fault(path.name, f"lists {plain} twice"))
        listed[plain] = digest.decode()
    if list(listed) != sorted(listed, key=str.encode):
        faults.append(Fault(path.name, "does not list its files in their order"))
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


def _oxum(folder: Path, found: dict[str, tuple[str, str, int]]) -> Iterator[Fault]:
    if "bag-info.txt" not in found:
        yield Fault("bag-info.txt", "is missing")
        return
    payload = [size for name, (_, _, size) in found.items() if name.startswith(f"{PAYLOAD}/")]
    said = f"Payload-Oxum: {sum(payload)}.{len(payload)}".encode()
    if found["bag-info.txt"][2] > 1 << 20 or said not in (folder / "bag-info.txt").read_bytes().splitlines():
        yield Fault("bag-info.txt", f"does not say {said.decode()}")
