"""The demo: an archive of invented people that shows every verdict, made from the resources."""

import io
import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path

from inspector.assets import resource
from inspector.errors import UsageError
from inspector.operations.output import written_whole

_NAME = "Complete_LinkedInDataExport_03-02-2026.zip"
_MADE = (2026, 3, 2, 12, 0, 0)


@dataclass(frozen=True, slots=True)
class Demo:
    """The sample archive, and the facts file of the invented person."""

    archive: Path
    facts: Path


def make_demo(folder: Path) -> Demo:
    """Write the sample archive and its facts file into a folder, made if need be; the same bytes each time.

    Raises:
        UsageError: the folder cannot be made or written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        archive = folder / _NAME
        _zip(resource("demo/linkedin"), archive)
        facts = folder / "facts.toml"
        shutil.copyfile(resource("demo/linkedin-facts.toml"), facts)
    except OSError as error:
        raise UsageError(f"the demo cannot be written to {folder.name}: {error.strerror}") from None
    return Demo(archive=archive, facts=facts)


def _zip(source: Path, target: Path) -> None:
    """Zip a folder's files in sorted order, with fixed times and permissions."""
    with (
        written_whole(target, io.BytesIO()) as stream,
        zipfile.ZipFile(stream, "w", compression=zipfile.ZIP_DEFLATED, compresslevel=6) as out,
    ):
        for path in sorted(source.rglob("*"), key=lambda path: path.relative_to(source).as_posix()):
            if path.is_file():
                info = zipfile.ZipInfo(path.relative_to(source).as_posix(), date_time=_MADE)
                info.compress_type = zipfile.ZIP_DEFLATED
                info.create_system = 3
                info.external_attr = 0o644 << 16
                out.writestr(info, path.read_bytes())
