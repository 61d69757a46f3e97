"""The style of a page: `resources/report/page.css`, and the colours of its pictures on a dark ground."""

from inspector.assets import resource
from inspector.reports.picture.looks import DARK


def style_sheet() -> str:
    """The style sheet. Pictures hold their light colours as attributes; on a dark screen others stand in for them.

    Raises:
        FileNotFoundError: the installation is broken.
    """
    css = resource("report/page.css").read_text(encoding="utf-8")
    swapped = "\n".join(
        f'  svg [{attribute}="{light}"] {{ {attribute}: {dark}; }}'
        for light, dark in DARK.items()
        for attribute in ("fill", "stroke")
    )
    return f"{css}\n@media screen and (prefers-color-scheme: dark) {{\n{swapped}\n}}\n"
