"""A document that has every block in it, and text that is hard to print. All people in it are invented."""

from inspector.reports.pack.document import (
    Document,
    Foreign,
    Grid,
    Items,
    Notice,
    Paragraph,
    Part,
    Picture,
    Terms,
    resolved,
)

SHA = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
ALTERNATIVE = "A line from 2023 to 2026: the setting was on until 20 September 2024, then off."

TIMELINE = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 150" width="720" height="150" font-family="system-ui, sans-serif" font-size="12">
<rect width="720" height="150" fill="#ffffff"/>
<g stroke="#d3d4d8">
<line x1="150" y1="20" x2="150" y2="120"/><line x1="340" y1="20" x2="340" y2="120"/><line x1="530" y1="20" x2="530" y2="120"/>
</g>
<g fill="#585b63"><text x="150" y="138">2023</text><text x="340" y="138">2024</text><text x="530" y="138">2025</text></g>
<text x="0" y="48" fill="#1c1e22">AI setting</text><text x="0" y="92" fill="#1c1e22">Subscription</text>
<rect x="150" y="32" width="320" height="24" fill="#2b5ba6"/><rect x="470" y="32" width="240" height="24" fill="none" stroke="#2b5ba6"/>
<rect x="150" y="76" width="560" height="24" fill="#3a8268" fill-opacity="0.5"/>
<text x="160" y="48" fill="#ffffff" font-weight="600">on</text><text x="480" y="48" fill="#1c1e22">off</text>
</svg>"""

VERDICTS = (
    ("Stated by name", "1,234"),
    ("Stated in broad words", "56"),
    ("Alleged", "7,890"),
    ("Unclear", "3"),
    ("Ruled out", "48"),
    ("Not addressed", "26"),
)


def _front() -> tuple[Paragraph | Terms | Notice, ...]:
    return (
        Paragraph(
            "Of 9,257 records, 1,290 could have been shared for AI training by the word of LinkedIn or an authority, "
            "7,890 more by what others allege; for 3 more it is not known."
        ),
        Terms(
            (
                ("Of", Foreign("Marisol Vantreeve")),
                ("Platform", "LinkedIn"),
                ("Archive", Foreign("Complete_LinkedInDataExport_03-02-2026.zip")),
                ("SHA-256", SHA),
                ("As of", "3 March 2026, 00:00 UTC, not included"),
            )
        ),
        Notice(
            "This report says which data could have been shared, according to whom, and who disputes it. "
            "It does not say that any datum was part of a training set: no archive can show that."
        ),
    )


def _results() -> Part:
    counts = Grid("How many records have each verdict", ("Verdict", "Records"), VERDICTS, frozenset({1}))
    kinds = Grid(
        "Records of each kind, by verdict",
        ("Kind of data", "Records", "Stated by name", "In broad words", "Alleged", "First", "Last"),
        (
            ("Private messages", "8,002", "0", "0", "7,890", "2019-02-11", "2026-02-27"),
            ("Posts", "412", "398", "14", "0", "2018-07-03", "2026-02-19"),
            ("Comments on the posts of other people", "843", "836", "42", "0", "2018-07-05", "2026-03-01"),
        ),
        frozenset({1, 2, 3, 4}),
    )
    return Part(
        "results",
        "What came out",
        (
            Paragraph("Each record has one verdict. The two tables count the same records."),
            counts,
            kinds,
            Notice("Not the standard view: the purposes “advertising” and “product” were asked for as well."),
            Picture(TIMELINE, ALTERNATIVE, "What is known of the setting and of the subscription"),
        ),
        (
            Part(
                "results-how",
                "How a verdict comes about",
                (
                    Paragraph("For each record and each statement, these conditions are checked in order:"),
                    Items(("The period of the statement.", "Where the person lived.", "The setting."), ordered=True),
                    Paragraph("What an archive cannot show stays open:"),
                    Items(
                        (
                            "whether the platform kept what was deleted;",
                            "what another member of a conversation had set, which no archive of one person can show and no statement settles;",
                            Foreign("an entry with\ntwo lines"),
                        )
                    ),
                ),
                (
                    Part(
                        "results-how-windows",
                        "Windows",
                        (Paragraph("A window opens when the statement begins."),),
                        (
                            Part(
                                "results-how-windows-ends", "Where a window ends", (Paragraph("At the last instant."),)
                            ),
                        ),
                    ),
                ),
            ),
        ),
    )


def _foreign() -> Part:
    names = (
        ("Chinese", "王小明，产品经理", "7"),
        ("Japanese", "さくら 田中 ｶﾀｶﾅ", "11"),
        ("Korean", "김민준 개발자", "13"),
        ("Arabic", "محمد علي", "17"),
        ("Hebrew", "שירה כהן", "19"),
        ("Thai", "สมชาย ใจดี", "23"),
        ("Hindi", "प्रिया शर्मा", "29"),
        ("Tamil", "கார்த்திக்", "31"),
        ("Amharic", "አበበ", "37"),
        ("Tibetan", "བཀྲ་ཤིས", "41"),
        ("Greek, Russian, Vietnamese", "Ελένη, Ольга, Nguyễn Thị Hương", "43"),
        ("Emoji", "👍🏽 👨‍👩‍👧 ❤️ 🇩🇪 1️⃣", "47"),
        ("Letters of mathematics", "𝓜𝓪𝓻𝓲𝓼𝓸𝓵 𝕍𝕒𝕟", "53"),
        ("No font has it", "𠮷野 \U000e0041 \ue000 \ufffe", "59"),
        ("Heaps of marks", "Z" + "\u0301\u0302\u0303" * 12 + "algo", "61"),
        ("Nothing to be seen", "\u200b\u202e\u3164\x00", "67"),
    )
    return Part(
        "scripts",
        "Names in any script",
        (
            Grid(
                "Names, with how many messages each wrote",
                ("Script", "Name", "Messages"),
                tuple((script, Foreign(name), number) for script, name, number in names),
                frozenset({2}),
            ),
            Paragraph(("The conversation with ", Foreign("محمد علي"), " has 3 messages, the last of 2 May.")),
            Terms(
                (
                    ("Title", Foreign("مرحبا بالعالم, 2024")),
                    (
                        "A term that is longer than the room beside its text",
                        Foreign("#strong[x] $y$ `z` *a* _b_ \\ @c <d>"),
                    ),
                    (Foreign("多语言"), "Terms may be foreign too."),
                )
            ),
        ),
    )


def _hostile() -> Part:
    path = "Jobs/" + "Job_Applications-" * 6 + "2024.csv"
    return Part(
        "long",
        "Long words",
        (
            Paragraph(("A hash in a sentence: ", SHA, ", and a path: ", Foreign(path), ".")),
            Grid(
                "Members of the archive, with size and hash",
                ("Member", "Bytes", "SHA-256", "What became of it"),
                (
                    (Foreign("messages.csv"), "12,345,678", SHA, "read"),
                    (Foreign(path), "9", SHA, "not recognised: it begins with columns that no layout has"),
                    (Foreign("🙂" * 60), "0", SHA, Foreign("ี" * 40)),
                    (Foreign("ﷺ" * 30), "1", SHA[:8], Foreign("，" * 80)),
                ),
                frozenset({1}),
            ),
            Grid(
                "Many columns",
                tuple(f"Column {number}" for number in range(1, 13)),
                (tuple(f"value_{number}_{SHA[:number]}" for number in range(1, 13)),) * 2,
            ),
            Grid("Nothing is listed here", ("Member", "Why"), ()),
            Paragraph(Foreign("x" * 4000)),
        ),
    )


def sample() -> Document:
    """The document, resolved with nothing redacted."""
    members = tuple((f"Member {n}", f"{n * 7:,}", f"{SHA[: n % 60]}") for n in range(1, 121))
    table = Part(
        "members",
        "A table over several pages",
        (Grid("Every member, with its records", ("Member", "Records", "Hash"), members, frozenset({1})),),
    )
    return resolved(
        Document(
            title="Data inspection report",
            subtitle=("LinkedIn archive of ", Foreign("Marisol Vantreeve")),
            date="2026-03-03",
            footer="Data Inspector 0.1.0 · evidence pack 4c1d9b7e · no datum is said to have been part of any training set",
            front=_front(),
            parts=(_results(), _foreign(), _hostile(), table),
        ),
        lambda text: text,
    )
