"""What a person reads of a message: markup out, their own words never."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.platforms.linkedin.message_text import attachments_text, message_text, starts_with_tag

DMS = "https://www.linkedin.com/dms/prv"


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<div><p>One</p><p>Two</p></div>", "One\n\nTwo"),
        ("<ul><li>a</li><li>b</li></ul>", "a\n\nb"),
        ("<P CLASS='x'>Loud</P>", "Loud"),
        ("before<br/>after", "before\nafter"),
        ("<b>x</b>   \n\t y", "x\ny"),
        ("a<!-- unseen -->b", "ab"),
        ("<style>p { color: red }</style>Hello<script>let x = 1</script> you", "Hello you"),
        ("Fish &amp; chips &#8364;5 &lt;b&gt;", "Fish & chips €5 <b>"),
        ("&amp;lt;", "&lt;"),
        ("AT&T and R&D; x&y", "AT&T and R&D; x&y"),
        ("<placeholder> and <me@mail.example> and <https://x.example>", "<placeholder> and <me@mail.example> and <https://x.example>"),
        ("1 < 2 <3 a<b", "1 < 2 <3 a<b"),
        ("List<String> of <T>", "List<String> of <T>"),
        ("  spaces stay   where there is no markup  ", "  spaces stay   where there is no markup  "),
        ("", ""),
    ],
)  # fmt: skip
def test_text(content: str, text: str) -> None:
    assert message_text(content) == text


@pytest.mark.parametrize("tag", ["head", "title", "style", "script"])
def test_a_tag_that_people_write_of_hides_nothing(tag: str) -> None:
    said = message_text(f"Put it into <{tag}> please, and the rest below.")
    assert "please, and the rest below." in said
    assert "kept" in message_text(f"</{tag}> comes first, <{tag}> kept")


@given(st.text(alphabet="ab <>/&;!-\n\tpstyle", max_size=60))
def test_a_text_without_known_tags_and_entities_stays_as_it_is(text: str) -> None:
    tagless = text.replace("<", "< ").replace("&", "& ")
    assert message_text(tagless) == tagless


@pytest.mark.alone
@pytest.mark.parametrize(
    "piece", [" ", "<", "<a ", "<!--", "&", "&amp", "<style>", "<style></head>", "\n ", "\t\n", "<p>", "-->"]
)
def test_time_grows_with_length_alone(piece: str) -> None:
    content = "<b>" + piece * (2_000_000 // len(piece))
    began = time.monotonic()
    message_text(content)
    starts_with_tag(content)
    assert time.monotonic() - began < 5


@pytest.mark.parametrize(
    ("content", "starts"),
    [
        ("<p>x", True),
        (" \n<DIV class='a'>x", True),
        ("x<p>", False),
        ("<name> hello", False),
        ("<3", False),
        ("", False),
    ],
)
def test_starting_with_a_tag(content: str, starts: bool) -> None:  # noqa: FBT001
    assert starts_with_tag(content) is starts


@pytest.mark.parametrize(
    ("links", "text"),
    [
        ("", ""),
        (" ", ""),
        (f"{DMS}/image/v2/a?e=1&v=b", "[attached: picture]"),
        (f"{DMS}/image/v2/a?e=1,{DMS}/vid/v2/c?e=1,{DMS}/new/v2/d", "[attached: picture, video, file]"),
        (f"https://elsewhere.example/a,{DMS}/image/v2/b", "[attached: file, picture]"),
        ("something.pdf", "[attached: file]"),
    ],
)
def test_attachments(links: str, text: str) -> None:
    assert attachments_text(links) == text
