"""The pictures of a report: whole in themselves, legible, true to their counts, and the same each time."""

import re
from dataclasses import dataclass
from itertools import combinations, pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pypdf
import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.assets import resource
from inspector.exposure.outcome import Verdict
from inspector.operations.words import verdict_name
from inspector.records.instants import BEGINNING, DAY, FOREVER, SECOND, to_iso, utc
from inspector.reports.pack.timeline import Bar, Lane, Look, Mark, Timeline
from inspector.reports.pdf.fonts import FAMILIES, face
from inspector.reports.picture.axis import LEFT, RIGHT, Axis, ticks
from inspector.reports.picture.draw import timeline_svg, timeline_words, verdict_bars_svg
from inspector.reports.picture.looks import DARK, MUTED, PAPER, STYLES, TEXT, Form
from inspector.reports.picture.text import cut, width, wrapped
from tests.support.browser import needs_chromium, open_page
from tests.support.sample_report import VERDICTS, lived, one_day, timelines

SVG = "{http://www.w3.org/2000/svg}"
PICTURES = {name: timeline_svg(timeline) for name, timeline in timelines().items()} | {
    "verdicts": verdict_bars_svg(VERDICTS),
    "no verdicts": verdict_bars_svg(()),
    "many digits": verdict_bars_svg(
        [("Private messages", tuple((look, 12_345_678) for look in Look if look in Verdict))]
    ),
}


@dataclass(frozen=True)
class Text:
    """A line of text as it lies in a picture, by our own measure of its width."""

    text: str
    left: float
    right: float
    top: float
    bottom: float


def texts(svg: str) -> list[Text]:
    found: list[Text] = []
    for each in ET.fromstring(svg).iter(f"{SVG}text"):  # noqa: S314  (a picture of ours)
        words, size, x, y = (
            each.text or "",
            float(each.attrib["font-size"]),
            float(each.attrib["x"]),
            float(each.attrib["y"]),
        )
        wide = width(words, size)
        left = x - {"start": 0.0, "middle": wide / 2, "end": wide}[each.attrib.get("text-anchor", "start")]
        found.append(Text(words, left, left + wide, y - 0.93 * size, y + 0.24 * size))
    return found


def tangled(svg: str) -> list[tuple[str, str]]:
    """Texts that touch another, or stick out of the picture."""
    high = float(ET.fromstring(svg).attrib["height"])  # noqa: S314  (a picture of ours)
    lying = texts(svg)
    out = [
        (each.text, "outside")
        for each in lying
        if each.left < 0 or each.right > 720 or each.bottom > high or each.top < -1
    ]
    return out + [
        (one.text, other.text)
        for one, other in combinations(lying, 2)
        if one.left < other.right - 0.1
        and other.left < one.right - 0.1
        and one.top < other.bottom - 0.1
        and other.top < one.bottom - 0.1
    ]


def contrast(one: str, other: str) -> float:
    """The contrast of two colours by WCAG 2.2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_whole_in_itself(name: str) -> None:
    root = ET.fromstring(PICTURES[name])  # noqa: S314  (a picture of ours)
    allowed = {f"{SVG}{tag}" for tag in ("svg", "g", "title", "text", "rect", "path", "line")}
    assert {each.tag for each in root.iter()} <= allowed
    attributes = {key for each in root.iter() for key in each.attrib}
    assert attributes <= {
        "width", "height", "viewBox", "x", "y", "rx", "x1", "x2", "y1", "y2", "d", "fill", "stroke", "stroke-dasharray",
        "font-size", "font-family", "text-anchor",
    }  # fmt: skip
    colours = {each.attrib[key] for each in root.iter() for key in ("fill", "stroke") if key in each.attrib}
    assert colours <= {*DARK, "none"}
    assert {each.attrib["font-family"] for each in root.iter(f"{SVG}text")} == {"DejaVu Sans, sans-serif"}


@pytest.mark.parametrize("name", PICTURES)
def test_no_text_touches_another(name: str) -> None:
    assert len(texts(PICTURES[name])) > 0
    assert tangled(PICTURES[name]) == []


def test_the_check_of_touching_can_fail() -> None:
    piled = re.sub(r'<text x="[\d.]+" y="[\d.]+"', '<text x="300" y="90"', PICTURES["lived"], count=3)
    assert len(tangled(piled)) >= 3


@pytest.mark.parametrize("name", PICTURES)
def test_what_is_cut_has_its_whole_beside_it(name: str) -> None:
    parents = {child: parent for parent in ET.fromstring(PICTURES[name]).iter() for child in parent}  # noqa: S314
    cut_short = [each for each in parents if each.tag == f"{SVG}text" and (each.text or "").endswith("…")]
    assert bool(cut_short) == (name in {"lived", "sixty marks", "sixty marks together", "twelve lanes"})
    for each in cut_short:
        title = parents[each].find(f"{SVG}title")
        shown = " ".join(line.text or "" for line in parents[each].iter(f"{SVG}text"))
        assert title is not None
        assert (title.text or "").startswith(shown.removesuffix("…"))
        assert len(title.text or "") > len(shown)


def test_every_look_differs_without_its_colour() -> None:
    forms = [(style.form, style.rounded) for style in STYLES.values()]
    assert set(STYLES) == set(Look)
    assert len(set(forms)) == len(forms)
    assert len({style.name for style in STYLES.values()}) == len(STYLES)


@pytest.mark.parametrize("look", list(Look))
def test_shapes_stand_out(look: Look) -> None:
    style = STYLES[look]
    for ink, ground, paper in ((style.ink, style.ground, PAPER), (DARK[style.ink], DARK[style.ground], DARK[PAPER])):
        assert contrast(ink, paper) >= 3
        assert style.form is Form.FULL or contrast(ink, ground) >= 3


def test_text_can_be_read() -> None:
    for colour in (TEXT, MUTED):
        assert contrast(colour, PAPER) >= 4.5
        assert contrast(DARK[colour], DARK[PAPER]) >= 4.5
    inks = {each for svg in PICTURES.values() for each in re.findall(r'<text [^>]*fill="([^"]+)"', svg)}
    assert inks == {TEXT, MUTED}


def test_verdicts_are_called_what_they_are_called_elsewhere() -> None:
    assert {verdict: STYLES[Look(verdict.value)].name for verdict in Verdict} == {
        each: verdict_name(each) for each in Verdict
    }


def test_the_legend_names_exactly_what_occurs() -> None:
    shown = {each.text for each in texts(timeline_svg(one_day()))}
    assert shown & {style.name for style in STYLES.values()} == {
        "Declared by the person", "Default: nobody recorded it", "Stated by name", "Unclear",
    }  # fmt: skip
    assert not shown & {"Begins or ends somewhere here", "Goes on beyond the picture"}
    crowded = {each.text for each in texts(PICTURES["crowded"])}
    assert {"Begins or ends somewhere here", "Goes on beyond the picture", "Nothing to show"} <= crowded
    # Four records of 2001 lie before the picture: their look does not occur in it, but they are not passed over.
    assert "4 before or after the picture" in crowded
    assert "Stated by name" not in crowded


@pytest.mark.parametrize(
    ("name", "step"), [("lived", "by quarter"), ("thirty years", "by half-year"), ("one day", "by month")]
)
def test_columns_add_up(name: str, step: str) -> None:
    timeline = timelines()[name]
    titles = [each.text or "" for each in ET.fromstring(PICTURES[name]).iter(f"{SVG}title")]  # noqa: S314
    drawn: dict[str, int] = {}
    for title in titles:
        if found := re.fullmatch(r"\d.* to .*: ([\d,]+) \((.*)\)", title):
            parts = re.findall(r"(?:^|, )(\D+) ([\d,]+)(?=,|$)", found[2])
            for look, count in parts:
                drawn[look] = drawn.get(look, 0) + int(count.replace(",", ""))
            assert sum(int(count.replace(",", "")) for _, count in parts) == int(found[1].replace(",", ""))
    meant: dict[str, int] = {}
    for _, counts in timeline.lanes[-1].months:
        for look, count in counts:
            name_of_look = STYLES[look].name[0].lower() + STYLES[look].name[1:]
            meant[name_of_look] = meant.get(name_of_look, 0) + count
    assert drawn == {look: count for look, count in meant.items() if count}
    assert step in {each.text for each in texts(PICTURES[name])}


def test_every_count_of_a_category_is_written() -> None:
    shown = [each.text for each in texts(PICTURES["verdicts"])]
    for _, counts in VERDICTS:
        for _, count in counts:
            assert f"{count:,}" in shown
        assert f"{sum(count for _, count in counts):,}" in shown
    at = shown.index("Private messages")
    # Title, then a column for each of the six verdicts, then all.
    assert shown[at + 1 : at + 8] == ["0", "0", "12,034", "312", "0", "0", "12,346"]


def test_numbers_stand_for_crowded_labels_and_are_listed() -> None:
    for name in ("sixty marks", "sixty marks together"):
        shown = [each.text for each in texts(PICTURES[name])]
        covered: list[int] = []
        for pill in (text for text in shown if re.fullmatch(r"\d+–\d+", text)):
            first, last = map(int, pill.split("–"))
            covered.extend(range(first, last + 1))
        listed = [int(text) for text in shown if re.fullmatch(r"\d{1,2}", text)]
        assert set(covered) <= set(range(1, 61))
        assert set(range(1, 61)) <= set(listed)
        assert sum("Event number" in text for text in shown) == 60


def test_words_say_all_of_it() -> None:
    told = timeline_words(lived()).split("\n")
    assert told[0] == (
        "A timeline from 1 January 2015 to 3 March 2026, in UTC, with 7 lines. A stretch ends just before its last date."
    )
    assert told[2] == (
        "Place of residence: United States, California, from before the beginning of the timeline to 1 June 2021: declared by "
        "the person; Germany, from 1 June 2021 to beyond the end of the timeline: declared by the person."
    )
    assert told[5] == (
        "A lawsuit on private messages of Premium members: Alleged, from some time between 1 August 2022 and 1 February 2023 "
        "to some time between 1 August 2024 and 30 January 2025."
    )
    assert "18 September 2024: The setting appears" in told[6]
    assert told[7].startswith("Your records: 2015 341 (stated by name 201, alleged 36, unclear 77, ruled out 27); 2016")


def test_words_tell_what_lies_outside_and_what_is_empty() -> None:
    told = timeline_words(timelines()["crowded"]).split("\n")
    assert told[3] == "Empty: nothing to show."
    assert told[4] == (
        "Outside: earlier, from before the beginning of the timeline to 1 January 2002: declared by the person; "
        "1 January 2030 (after the end of the timeline): Later; 2001 4 (stated by name 4)."
    )
    assert "sure of nothing, from 1 June 2022 or later to 1 April 2023 or earlier" in told[2]
    assert timeline_words(Timeline(0, DAY, ())) == (
        "A timeline from 1 January 1970 to 2 January 1970, in UTC, with nothing to show. A stretch ends just before its last date."
    )


def test_an_empty_span_is_no_timeline() -> None:
    with pytest.raises(ValueError, match="after it begins"):
        timeline_svg(Timeline(5, 5, ()))


SPANS = [
    SECOND,
    60 * SECOND,
    3600 * SECOND,
    DAY,
    9 * DAY,
    45 * DAY,
    200 * DAY,
    800 * DAY,
    4000 * DAY,
    20_000 * DAY,
    700_000 * DAY,
]


@pytest.mark.parametrize("span", SPANS)
def test_ticks_fit_the_span(span: int) -> None:
    axis = Axis(utc(2019, 5, 6, 7, 8, 9), utc(2019, 5, 6, 7, 8, 9) + span)
    told = ticks(axis)
    assert len(told) <= 13
    assert len(told) >= 3 or span < 3600 * SECOND
    places = [axis.at(tick.at) for tick in told]
    assert all(LEFT <= place <= RIGHT for place in places)
    assert all(after - before > 38 for before, after in pairwise(places))
    assert tangled(timeline_svg(Timeline(axis.start, axis.end, ()))) == []


def test_ticks_stand_on_whole_units() -> None:
    def at(start: int, span: int) -> list[str]:
        return [f"{to_iso(tick.at)} {tick.label} {tick.context}".strip() for tick in ticks(Axis(start, start + span))]

    assert at(utc(2015), 11 * 365 * DAY)[:2] == ["2015-01-01T00:00:00Z 2015", "2016-01-01T00:00:00Z 2016"]
    assert at(utc(2023, 11, 5), 300 * DAY)[:3] == [
        "2023-12-01T00:00:00Z Dec 2023",
        "2024-01-01T00:00:00Z Jan 2024",
        "2024-02-01T00:00:00Z Feb",
    ]
    assert at(utc(2024, 9, 17, 22), DAY)[:2] == ["2024-09-18T00:00:00Z 00:00 18 Sep 2024", "2024-09-18T03:00:00Z 03:00"]
    weeks = ticks(Axis(utc(2024, 9, 17), utc(2024, 11, 1)))
    assert {tick.at // DAY % 7 for tick in weeks} == {4}


def test_widths_are_those_of_the_font_or_more() -> None:
    advances = next(face(place).advances for place, (family, _) in enumerate(FAMILIES) if family == "DejaVu Sans")
    for code in (
        *range(0x20, 0x7F),
        *range(0xA1, 0xAD),
        *range(0xAE, 0x180),
        *range(0x391, 0x3C9),
        *map(ord, "–—…“”‘’·×"),
    ):
        assert code not in advances or advances[code] <= width(chr(code), 1) + 0.001, chr(code)
    sentence = "United States, California, from 1 January 2015"
    real = sum(advances[ord(each)] for each in sentence)
    assert real <= width(sentence, 1) <= 1.03 * real


@given(st.text(max_size=60), st.floats(20, 300), st.integers(1, 4))
def test_wrapped_text_fits_and_keeps_its_words(text: str, room: float, most: int) -> None:
    lines = wrapped(text, 10, room, most)
    assert len(lines) <= most
    assert all(width(line, 10) <= room + 0.01 for line in lines)
    kept = "".join("".join(lines).split())
    whole = "".join(text.split())
    assert kept == whole or (kept.endswith("…") and whole.startswith(kept[:-1]))
    assert cut(text, 10, 10_000) == text


INSTANTS = st.one_of(
    st.integers(utc(2012), utc(2028)), st.sampled_from([BEGINNING, FOREVER, utc(2014), utc(2026), utc(2026) - 1])
)
LABELS = st.text(st.characters(codec="ascii", categories=["L", "N", "Zs"]), max_size=40)


@st.composite
def bars(draw: st.DrawFn) -> Bar:
    start, end = sorted(draw(st.lists(INSTANTS, min_size=2, max_size=2, unique=True)))
    return Bar(
        start, end, draw(LABELS), draw(st.sampled_from(Look)), draw(st.none() | INSTANTS), draw(st.none() | INSTANTS)
    )


MARKS = st.builds(Mark, st.integers(utc(2012), utc(2028)), LABELS)
COUNTS = st.lists(st.tuples(st.sampled_from(Look), st.integers(0, 10**6)), max_size=3).map(tuple)
MONTHS = st.tuples(st.builds(utc, st.integers(2010, 2028), st.integers(1, 12)), COUNTS)
LANES = st.builds(
    Lane,
    LABELS,
    st.lists(bars(), max_size=6).map(tuple),
    st.lists(MARKS, max_size=30).map(tuple),
    st.lists(MONTHS, max_size=6).map(tuple),
)


@settings(max_examples=120, deadline=None)
@given(st.lists(LANES, max_size=4).map(tuple), st.sampled_from([(2014, 2026), (2020, 2021), (1950, 2049)]))
def test_any_timeline_can_be_drawn_and_told(lanes: tuple[Lane, ...], years: tuple[int, int]) -> None:
    timeline = Timeline(utc(years[0]), utc(years[1]), lanes)
    svg = timeline_svg(timeline)
    assert tangled(svg) == []
    assert timeline_svg(timeline) == svg
    told = timeline_words(timeline)
    assert told.count("\n") == len(lanes)
    assert all(bar.label in told for lane in lanes for bar in lane.bars)
    assert all(mark.label in told for lane in lanes for mark in lane.marks)


@pytest.mark.parametrize("name", PICTURES)
def test_the_printer_of_the_pdf_takes_it(tmp_path: Path, name: str) -> None:
    (tmp_path / "picture.svg").write_text(PICTURES[name], encoding="utf-8")
    (tmp_path / "page.typ").write_text(
        '#set page(width: 760pt, height: auto)\n#image("picture.svg", width: 720pt, alt: "x")'
    )
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(resource("fonts/dejavu"))]
    )
    compiler = typst.Compiler(
        str(tmp_path / "page.typ"), root=str(tmp_path), font_paths=fonts, ignore_system_fonts=True
    )
    printed, warnings = compiler.compile_with_warnings(format="pdf", output=None)
    assert warnings == []
    assert isinstance(printed, bytes)
    (tmp_path / "page.pdf").write_bytes(printed)
    found = re.sub(r"\s", "", pypdf.PdfReader(tmp_path / "page.pdf").pages[0].extract_text())
    lost = [each.text for each in texts(PICTURES[name]) if re.sub(r"\s", "", each.text) not in found]
    assert lost == []


@needs_chromium
def test_no_text_touches_another_in_a_browser() -> None:
    """By the true outlines of the text, in whatever font the browser has."""
    with open_page() as page:
        for name, svg in PICTURES.items():
            page.set_content(svg)
            boxes = page.evaluate(
                "[...document.querySelectorAll('text')].map(each => { const box = each.getBBox();"
                "return [each.textContent, box.x, box.x + box.width, box.y, box.y + box.height]; })"
            )
            assert len(boxes) == len(texts(svg))
            clashes = [
                (one[0], other[0])
                for one, other in combinations(boxes, 2)
                if one[1] < other[2] - 1 and other[1] < one[2] - 1 and one[3] < other[4] - 1 and other[3] < one[4] - 1
            ]
            assert (name, clashes) == (name, [])
            assert [box for box in boxes if box[1] < 0 or box[2] > 720] == []
