"""Where each word of a PDF stands, found by another program (poppler), also where that is off the page."""

import re
import shutil
import subprocess
from dataclasses import dataclass
from html import unescape
from pathlib import Path

import pikepdf
import pytest

FAR = 30_000
"""Points to widen a page by on each side: poppler leaves out what stands off the page."""
_PAGE = re.compile(r"<page [^>]*>(.*?)</page>", re.DOTALL)
_WORD = re.compile(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>')

needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler-utils")
needs_qpdf = pytest.mark.skipif(shutil.which("qpdf") is None, reason="needs qpdf")


@dataclass(frozen=True, slots=True)
class Word:
    """A word, its page from 1, and its box in points from the page's upper left."""

    text: str
    page: int
    left: float
    top: float
    right: float
    bottom: float


def poppler_text(path: Path) -> str:
    """The text in reading order; marks of direction are taken out."""
    done = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True)
    return re.sub("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", done.stdout.decode())


def words(path: Path, scratch: Path) -> list[Word]:
    """Every word with its place."""
    with pikepdf.open(path) as pdf:
        for page in pdf.pages:
            _, _, width, height = (float(side) for side in page.mediabox)
            page.mediabox = pikepdf.Array([-FAR, -FAR, width + FAR, height + FAR])
        pdf.save(scratch)
    done = subprocess.run(["pdftotext", "-bbox", str(scratch), "-"], capture_output=True, check=True)
    return [
        Word(unescape(text), number, *(float(side) - FAR for side in sides))
        for number, page in enumerate(_PAGE.findall(done.stdout.decode()), start=1)
        for *sides, text in _WORD.findall(page)
    ]


def off_the_page(path: Path, scratch: Path, edge: float = 30.0) -> list[Word]:
    """The words that stand nearer to the page's edge than `edge` points, or beyond it."""
    with pikepdf.open(path) as pdf:
        _, _, width, height = (float(side) for side in pdf.pages[0].mediabox)
    return [
        word
        for word in words(path, scratch)
        if word.left < edge or word.right > width - edge or word.top < edge or word.bottom > height - edge
    ]
