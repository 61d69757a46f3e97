"""The demo: an archive of invented people that shows every verdict, made from the resources."""

import io
import shutil
import tarfile
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from pathlib import Path

from inspector.archive.nested import WITHIN
from inspector.assets import resource
from inspector.errors import UsageError
from inspector.operations.output import written_whole
from inspector.platforms import PLATFORMS
from inspector.toml_source import load_toml

_SHOWN = "linkedin"
"""The platform whose archive the demo inspects; those of the others lie beside it, to be opened by hand."""
_Made = tuple[int, int, int, int, int, int]


@dataclass(frozen=True, slots=True)
class Demo:
    """The sample archive, the facts file of the invented person, and the person's archives of the other platforms."""

    archive: Path
    facts: Path
    others: tuple[Path, ...] = ()


def make_demo(folder: Path) -> Demo:
    """Write the sample archives and the facts file into a folder, made if need be; the same bytes each time.

    Raises:
        UsageError: the folder cannot be made or written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        archive = _made(_SHOWN, folder)
        others = tuple(_made(platform.id, folder) for platform in PLATFORMS if platform.id != _SHOWN)
        facts = folder / "facts.toml"
        shutil.copyfile(resource("demo/linkedin-facts.toml"), facts)
    except OSError as error:
        raise UsageError(f"the demo cannot be written to {folder.name}: {error.strerror}") from None
    return Demo(archive=archive, facts=facts, others=others)


def demo_name(platform: str) -> str:
    """The name that a platform's sample archive bears."""
    return str(load_toml(resource(f"demo/{platform}.toml")).data["name"])


def _made(platform: str, folder: Path) -> Path:
    """Write a platform's sample archive into a folder."""
    made: datetime = load_toml(resource(f"demo/{platform}.toml")).data["made"]
    archive = folder / demo_name(platform)
    if archive.suffix == ".tar":
        _tar(resource(f"demo/{platform}"), archive, int(made.timestamp()))
        return archive
    _zip(resource(f"demo/{platform}"), archive, (made.year, made.month, made.day, made.hour, made.minute, made.second))
    return archive


def _tar(source: Path, target: Path, made: int) -> None:
    """Put a folder's files into a tar in sorted order, with fixed times, owner and permissions."""
    with (
        written_whole(target, io.BytesIO()) as stream,
        tarfile.open(fileobj=stream, mode="w", format=tarfile.USTAR_FORMAT) as out,
    ):
        for path, data in _files(source):
            info = tarfile.TarInfo(path)
            info.size, info.mtime, info.mode = len(data), made, 0o644
            out.addfile(info, io.BytesIO(data))


def _zip(source: Path, target: Path, made: _Made) -> None:
    with written_whole(target, io.BytesIO()) as stream:
        stream.write(_zipped(list(_files(source)), made))


def _files(source: Path) -> Iterator[tuple[str, bytes]]:
    """The files of a folder in sorted order, by their paths below it."""
    for path in sorted(source.rglob("*"), key=lambda path: path.relative_to(source).as_posix()):
        if path.is_file():
            yield path.relative_to(source).as_posix(), path.read_bytes()


def _zipped(files: Sequence[tuple[str, bytes]], made: _Made) -> bytes:
    """A ZIP of files in their order, with fixed times and permissions; those in a folder with `!` at its end, such as
    `inner.zip!`, are a ZIP within, as their paths in the archive say once it is opened.
    """
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", compression=zipfile.ZIP_DEFLATED, compresslevel=6) as out:
        for path, together in groupby(files, lambda each: each[0].partition(WITHIN)[0]):
            held = list(together)
            within = [(each.removeprefix(f"{path}{WITHIN}"), data) for each, data in held]
            info = zipfile.ZipInfo(path, date_time=made)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 3
            info.external_attr = 0o644 << 16
            out.writestr(info, held[0][1] if held[0][0] == path else _zipped(within, made))
    return written.getvalue()
