"""A real browser for the tests that look at a page as people do: the system's Chromium, without a window."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files

import pytest
from playwright.sync_api import Page, sync_playwright

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)

needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium")

_QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@contextmanager
def open_page() -> Iterator[Page]:
    """An empty page of a browser with a profile of its own, closed at the end."""
    with tempfile.TemporaryDirectory() as profile, sync_playwright() as driver:
        browser = driver.chromium.launch_persistent_context(
            profile, executable_path=CHROMIUM, headless=True, args=list(_QUIET)
        )
        try:
            yield browser.new_page()
        finally:
            browser.close()


def broken_rules(page: Page) -> dict[str, list[str]]:
    """The rules of accessibility that the page as shown breaks, by axe-core, each with the elements at fault."""
    page.evaluate((files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8"))
    found = page.evaluate(
        "axe.run().then(result => result.violations.map(each => [each.id, each.nodes.map(at => at.html)]))"
    )
    return dict(found)
