"""Where the parts of a bubble go: one below the other, all of them in its frame, at any width and size of letters."""

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QTextCharFormat
from pytestqt.qtbot import QtBot

from inspector.case.message_pages import MessageRow
from inspector.case.rows import RecordRow
from inspector.gui.widgets.bubble import Bubble, Fonts, lay_out
from inspector.gui.widgets.bubble_passage import Formats
from inspector.gui.widgets.bubble_text import said_of
from inspector.records.instants import Instant, utc

WORDS = "It was about the crane on berth seven. "


MADE = utc(2024, 5, 6, 7, 8)


def message(
    text: str,
    *,
    title: str = "",
    author: str = "other",
    created: Instant | None = MADE,
    hits: tuple[tuple[int, int], ...] = (),
    marked: bool = False,
) -> MessageRow:
    record = RecordRow(
        1, "3f9a1c20.1.1", 1, 1, "messages.csv", 1, "", "message_draft", author, "", "", (), created, created,
        "second" if created else "", "stated" if created else "", "alleged", "Ivo Marrowby", 1, "", title, text, marked, "", 0, 0,
    )  # fmt: skip
    tags = ("a tag", "a much longer tag that takes its room", "x") if marked else ()
    return MessageRow(
        record, ("picture",), len(text), 0, (), hits, tags, "A note " * 20 if marked else "", "why" * marked
    )


def laid(row: MessageRow, width: float, size: float) -> Bubble:
    font = QFont()
    font.setPointSizeF(size)
    (said,) = said_of([row], None)
    return lay_out(said, width, Fonts.of(font), Formats(QTextCharFormat(), QTextCharFormat()))


def parts(bubble: Bubble) -> list[QRectF]:
    found = [QRectF(each.at.x(), each.at.y(), each.width, each.height) for each in bubble.passages]
    found += [line.area for line in bubble.lines] + [chip.area for chip in bubble.chips]
    return found + ([bubble.verdict] if bubble.verdict is not None else [])


@pytest.mark.parametrize("width", [180.0, 420.0, 1_400.0])
@pytest.mark.parametrize("size", [9.0, 20.0])
@pytest.mark.parametrize(
    "row",
    [
        message("Yes."),
        message(WORDS * 12, title="About the crane " * 8, marked=True),
        message("", author="owner"),
        message("x" * 3_000, author="owner", created=None),
        message("שלום " * 40, marked=True),
        message("line\n" * 200, hits=((0, 4),)),
    ],
)
def test_no_part_stands_on_another_or_outside(qtbot: QtBot, row: MessageRow, width: float, size: float) -> None:  # noqa: ARG001  (brings the application)
    bubble = laid(row, width, size)
    frame = bubble.frame.adjusted(-1, -1, 1, 1)
    assert frame.left() >= -1
    assert frame.right() <= width + 1
    assert bubble.height >= bubble.frame.bottom()
    found = parts(bubble)
    assert all(frame.contains(each) for each in found)
    for place, one in enumerate(found):
        for other in found[place + 1 :]:
            assert not one.adjusted(1, 1, -1, -1).intersects(other.adjusted(1, 1, -1, -1))
    if bubble.heading is not None:
        assert bubble.heading.area.bottom() <= bubble.frame.top() + 1


def test_hits_and_addresses_are_found_where_they_are_painted(qtbot: QtBot) -> None:  # noqa: ARG001
    text = "😀 look: https://a.example/b then " + WORDS * 30 + "needle"
    bubble = laid(message(text, hits=((len(text) - 6, len(text)),)), 300, 10)
    passage = bubble.passages[0]
    line = passage.layout.lineAt(0)
    start = passage.shown.addresses[0].start + 1  # the face takes two places in Qt's text
    for place, expected in ((start + 2, "https://a.example/b"), (2, "")):
        found = line.cursorToX(place)
        x = found[0] if isinstance(found, tuple) else found
        assert isinstance(x, float)
        point = passage.at + QPointF(x + 2, line.y() + line.height() / 2)
        assert bubble.address_at(point) == expected
    assert bubble.first_hit() > passage.at.y() + passage.height * 0.8
