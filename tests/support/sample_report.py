"""A report and timelines of invented people, for the tests of whatever prints them."""

from inspector.records.instants import BEGINNING, DAY, FOREVER, utc
from inspector.reports.pack.document import Document, Foreign, Grid, Items, Notice, Paragraph, Part, Picture, Terms
from inspector.reports.pack.timeline import Bar, Lane, Look, Mark, Timeline
from inspector.reports.picture.draw import timeline_svg, timeline_words, verdict_bars_svg
from inspector.reports.picture.words import counts_words

VERDICTS = (
    ("Private messages", ((Look.ALLEGED, 12_034), (Look.UNCLEAR, 312))),
    ("Posts", ((Look.STATED, 120), (Look.STATED_BROADLY, 3), (Look.NOT_ADDRESSED, 1))),
    ("Comments", ((Look.STATED, 1), (Look.STATED_BROADLY, 340))),
    ("Saved answers to job questions", ((Look.UNCLEAR, 7),)),
    ("Payments", ((Look.EXCLUDED, 44),)),
    ("Log-ins and security", ((Look.NOT_ADDRESSED, 911),)),
)


def lived() -> Timeline:
    """Eleven years of a member: every kind of lane, brackets, and labels that crowd at the end."""
    start, end = utc(2015), utc(2026, 3, 3)
    return Timeline(
        start,
        end,
        (
            Lane("Account", (Bar(utc(2015, 3, 4), end, "Open", Look.RECORDED),)),
            Lane(
                "Place of residence",
                (
                    Bar(BEGINNING, utc(2021, 6), "United States, California", Look.DECLARED),
                    Bar(utc(2021, 6), FOREVER, "Germany", Look.DECLARED),
                ),
            ),
            Lane(
                "Subscription",
                (
                    Bar(start, utc(2019, 2), "Free", Look.DEFAULT),
                    Bar(utc(2019, 2), utc(2023, 11, 5), "Premium Career", Look.RECORDED),
                    Bar(utc(2023, 11, 5), utc(2024, 4), "Not known", Look.UNKNOWN),
                    Bar(utc(2024, 4), end, "Premium Business", Look.ASSUMED),
                ),
            ),
            Lane(
                "Setting: Data for Generative AI Improvement",
                (
                    Bar(utc(2024, 8), utc(2024, 9, 19), "On", Look.DEFAULT, utc(2024, 9)),
                    Bar(utc(2024, 9, 19), utc(2025, 3, 10), "Not known", Look.UNKNOWN),
                    Bar(utc(2025, 3, 10), end, "Off", Look.RECORDED),
                ),
            ),
            Lane(
                "A lawsuit on private messages of Premium members",
                (Bar(utc(2022, 8), utc(2025, 1, 30), "Alleged", Look.ALLEGED, utc(2023, 2), utc(2024, 8)),),
            ),
            Lane(
                "Events",
                marks=(
                    Mark(utc(2020, 8, 11), "Privacy Policy of 2020 takes effect"),
                    Mark(utc(2024, 9, 18), "The setting appears"),
                    Mark(utc(2025, 1, 21), "A lawsuit is filed"),
                    Mark(utc(2025, 1, 30), "The lawsuit is withdrawn"),
                    Mark(utc(2025, 11, 3), "Europe is included"),
                ),
            ),
            Lane(
                "Your records",
                months=tuple(
                    (
                        utc(2015 + month // 12, month % 12 + 1),
                        (
                            (Look.STATED, month * 7 % 40),
                            (Look.ALLEGED, month % 9),
                            (Look.UNCLEAR, month * 5 % 17),
                            (Look.EXCLUDED, month % 6),
                        ),
                    )
                    for month in range(3, 134)
                ),
            ),
        ),
    )


def one_day() -> Timeline:
    """A single day, with a count of its month."""
    day = utc(2024, 9, 18)
    switched = utc(2024, 9, 18, 17, 5)
    bars = (Bar(day, switched, "On", Look.DEFAULT), Bar(switched, day + DAY, "Off", Look.DECLARED))
    months = ((utc(2024, 9), ((Look.STATED, 3), (Look.UNCLEAR, 1))),)
    return Timeline(
        day, day + DAY, (Lane("Setting", bars, (Mark(switched, "Switched off"),)), Lane("Records", months=months))
    )


def thirty_years() -> Timeline:
    """Thirty years, every look, brackets at both ends, and months by the hundred."""
    looks = tuple(Look)
    lanes = tuple(
        Lane(
            f"Lane {lane} of a long life",
            tuple(
                Bar(
                    utc(1996 + 3 * each + lane % 3),
                    utc(1999 + 3 * each),
                    f"value {each}",
                    looks[(lane + each) % len(looks)],
                    utc(1996 + 3 * each + lane % 3, 9) if each % 2 else None,
                    utc(1998 + 3 * each, 10) if each % 3 else None,
                )
                for each in range(10)
            ),
        )
        for lane in range(3)
    )
    months = tuple(
        (
            utc(1996 + month // 12, month % 12 + 1),
            tuple((look, month * number % 13) for number, look in enumerate(looks)),
        )
        for month in range(360)
    )
    return Timeline(utc(1996), utc(2026), (*lanes, Lane("Records", months=months)))


def sixty_marks(apart: int) -> Timeline:
    """Sixty marks so many days apart, with long labels."""
    marks = tuple(
        Mark(utc(2012) + DAY * apart * each, f"Event number {each} in which something with a rather long title began")
        for each in range(60)
    )
    return Timeline(utc(2012), utc(2026), (Lane("Events", marks=marks),))


def twelve_lanes() -> Timeline:
    """Twelve lanes with titles too long for their room, one for each look."""
    return Timeline(
        utc(2019),
        utc(2024, 6),
        tuple(
            Lane(
                f"Statement {number}: posts, articles, comments and other content that members of the platform made public",
                (
                    Bar(
                        utc(2019 + number % 4, 1 + number),
                        utc(2024, 6) if number % 3 else FOREVER,
                        f"label {number}",
                        look,
                        utc(2019 + number % 4, 1 + number) + 60 * DAY if number % 2 else None,
                        utc(2024) if number % 4 == 0 else None,
                    ),
                ),
            )
            for number, look in enumerate(Look)
        ),
    )


def crowded() -> Timeline:
    """Many short stretches, overlaps, an empty lane, and things before and after the picture."""
    short = tuple(
        Bar(
            utc(2022, 3) + 9 * DAY * each,
            utc(2022, 3) + 9 * DAY * (each + 1),
            "on" if each % 2 else "off",
            Look.RECORDED,
        )
        for each in range(20)
    )
    overlapping = (
        Bar(utc(2019), utc(2022), "DE", Look.DECLARED),
        Bar(utc(2020), utc(2023), "US-CA", Look.ASSUMED),
        Bar(utc(2021), FOREVER, "FR", Look.RECORDED),
        Bar(utc(2023, 5), utc(2023, 5) + 1, "an instant", Look.DECLARED),
        Bar(utc(2022, 6), utc(2023, 4), "sure of nothing", Look.DEFAULT, utc(2023, 4), utc(2022, 6)),
    )
    outside = Lane(
        "Outside",
        (Bar(utc(2001), utc(2002), "earlier", Look.DECLARED),),
        (Mark(utc(2030), "Later"),),
        ((utc(2001), ((Look.STATED, 4),)),),
    )
    return Timeline(
        utc(2019), utc(2024, 6), (Lane("Setting", short), Lane("Overlapping", overlapping), Lane("Empty"), outside)
    )


def timelines() -> dict[str, Timeline]:
    """All of them by name."""
    return {
        "lived": lived(),
        "none": Timeline(utc(2015), utc(2025), ()),
        "one day": one_day(),
        "thirty years": thirty_years(),
        "sixty marks": sixty_marks(80),
        "sixty marks together": sixty_marks(1),
        "twelve lanes": twelve_lanes(),
        "crowded": crowded(),
    }


def report(foreign: str = "Marisol Vantreeve") -> Document:
    """A report with every kind of block; `foreign` stands where text from an archive may stand."""
    name = Foreign(foreign)
    answer = Part(
        "answer",
        "The answer in short",
        (
            Paragraph(
                "Of 13,773 records in this archive, 121 are of a kind that the platform itself names for the training of "
                "generative AI, with every condition met. 12,034 more are the subject of an allegation that the platform denies."
            ),
            Picture(
                verdict_bars_svg(VERDICTS),
                "\n".join(
                    (
                        "Records by category and verdict.",
                        *(f"{title}: {counts_words(each)}." for title, each in VERDICTS),
                    )
                ),
                "Records by category and verdict",
            ),
            Grid(
                "How many records have each verdict, by category",
                ("Category", "Stated by name", "In broad words", "Alleged", "Unclear", "Ruled out", "All"),
                (
                    ("Private messages", "0", "0", "12,034", "312", "0", "12,346"),
                    ("Posts", "120", "3", "0", "0", "0", "124"),
                    (("Posts by ", name), "1", "340", "0", "0", "0", "341"),
                ),
                frozenset(range(1, 7)),
            ),
        ),
        (
            Part(
                "answer-meaning",
                "What the verdicts mean",
                (
                    Terms(
                        (
                            (
                                "Stated by name",
                                "The platform itself, a regulator or a court says that data of this kind go into AI training, and every condition is met for this record.",
                            ),
                            (
                                "Alleged",
                                "Somebody says so, such as a lawsuit or the press; the platform has not said it.",
                            ),
                            ("Unclear", "It could be, but at least one condition is not known."),
                        )
                    ),
                ),
            ),
        ),
    )
    time = Part(
        "timeline",
        "The years at a glance",
        (
            Paragraph(
                "What was true of the person and when, what others say, and how many records there are of each month."
            ),
            Picture(
                timeline_svg(lived()),
                timeline_words(lived()),
                "Facts, statements, events and records on one axis of time",
            ),
        ),
    )
    found = Part(
        "found",
        "What was found",
        (
            Paragraph(("The owner of the archive is ", name, ", by the profile of 2 March 2026.")),
            Grid(
                "Where the archive comes from",
                ("What", "Value"),
                (("File", "Complete_LinkedInDataExport_03-02-2026.zip"), ("SHA-256", "9f" * 32), ("Owner", name)),
            ),
            Grid(
                "Messages that the allegation is about, the first of 12,034",
                ("Number", "When", "From", "Text", "Member and record"),
                tuple(
                    (f"DI-{number:06d}", "2023-03-01 17:05:00 UTC", name, name, f"messages.csv, record {number}")
                    for number in range(1, 5)
                ),
            ),
        ),
        (
            Part(
                "found-odd",
                "What was odd",
                (Items((("A row by ", name, " has no date."), "One member was not recognised: Rich_Media.csv.")),),
            ),
            Part(
                "found-next",
                "What to do next",
                (Items(("Ask the platform for the setting's history.", "Keep the archive as it is."), ordered=True),),
            ),
        ),
    )
    sources = Part(
        "sources",
        "Sources",
        (
            Paragraph("Addresses are printed as text; nothing on this page opens a connection."),
            Terms(
                (
                    (
                        "S3",
                        (
                            "LinkedIn, Help: “Control whether LinkedIn uses your data to train generative AI models”, 18 September 2024, https://www.linkedin.com/help/linkedin/answer/a6278444",
                        ),
                    ),
                )
            ),
        ),
    )
    return Document(
        "What could have been shared for AI training",
        ("A report on the LinkedIn archive of ", name),
        "2026-03-03",
        "Data Inspector 0.1.0. This report says what could have been shared, according to whom. It claims no more.",
        (
            Notice("This is not the standard view: third parties were left out, and one statement was switched in."),
            Paragraph(
                "The archive was opened for reading only. Every record in this report leads back to its exact bytes and their SHA-256."
            ),
        ),
        (answer, time, found, sources),
    )
