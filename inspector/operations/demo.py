"""The demo: an archive of invented people that shows every verdict, made from the resources."""

import io
import shutil
import tarfile
import zipfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from inspector.assets import resource
from inspector.errors import UsageError
from inspector.operations.output import written_whole
from inspector.platforms import PLATFORMS
from inspector.toml_source import load_toml

_SHOWN = "linkedin"
"""The platform whose archive the demo inspects; those of the others lie beside it, to be opened by hand."""


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
        for path in sorted(source.rglob("*"), key=lambda path: path.relative_to(source).as_posix()):
            if path.is_file():
                info = tarfile.TarInfo(path.relative_to(source).as_posix())
                data = path.read_bytes()
                info.size, info.mtime, info.mode = len(data), made, 0o644
                out.addfile(info, io.BytesIO(data))


def _zip(source: Path, target: Path, made: tuple[int, int, int, int, int, int]) -> None:
    """Zip a folder's files in sorted order, with fixed times and permissions."""
    with (
        written_whole(target, io.BytesIO()) as stream,
        zipfile.ZipFile(stream, "w", compression=zipfile.ZIP_DEFLATED, compresslevel=6) as out,
    ):
        for path in sorted(source.rglob("*"), key=lambda path: path.relative_to(source).as_posix()):
            if path.is_file():
                info = zipfile.ZipInfo(path.relative_to(source).as_posix(), date_time=made)
                info.compress_type = zipfile.ZIP_DEFLATED
                info.create_system = 3
                info.external_attr = 0o644 << 16
                out.writestr(info, path.read_bytes())
