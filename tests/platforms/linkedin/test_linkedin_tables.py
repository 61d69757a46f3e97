"""The other members: every layout, old and new, by name and by header, and their traps."""

import hashlib

import pytest

from inspector.platforms.linkedin.layouts import LAYOUTS, layout_named, layout_with
from inspector.records.categories import Audience, Author, DataCategory
from inspector.records.instants import Precision, Zone, utc
from inspector.records.record import MemberStatus
from tests.support.linkedin import read, table

OWNER, OTHER, PLATFORM = Author.OWNER, Author.OTHER, Author.PLATFORM

CASES = [
    ("Shares_40217763.csv", "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility", ["2023-02-17 08:02:45", "l", "hi", "", "", "PUBLIC"], "post", OWNER, utc(2023, 2, 17, 8, 2, 45)),
    ("Shares.csv", "Date,Share Title,Share Description,Share Link,Share Commentary,Shared URL,Media URL,Type,Visibility", ["2018/02/17 08:02:45 UTC", "", "", "", "hi", "", "", "", ""], "post", OWNER, utc(2018, 2, 17, 8, 2, 45)),
    ("InstantReposts.csv", "Date,Link", ["2023-02-17 08:02:45", "l"], "post", OWNER, utc(2023, 2, 17, 8, 2, 45)),
    ("Comments_40217763.csv", "Date,Link,Message", ["2023-02-17 08:02:45", "l", "hi"], "comment", OWNER, utc(2023, 2, 17, 8, 2, 45)),
    ("Reactions.csv", "Date,Type,Link", ["2023-02-17 08:02:45", "LIKE", "l"], "reaction", OWNER, utc(2023, 2, 17, 8, 2, 45)),
    ("Votes.csv", "Date,Link,OptionText", ["2023-02-17 08:02:45", "l", "Yes"], "poll_answer", OWNER, utc(2023, 2, 17, 8, 2, 45)),
    ("Saved_Items.csv", "savedItem,CreatedTime", ["urn", "2023-02-17 08:02:45"], "other", OWNER, utc(2023, 2, 17, 8, 2, 45)),
    ("Member_Follows.csv", "Date,Status,FullName", ["2023-02-17 08:02:45", "Active", "Ivo"], "connection", OWNER, utc(2023, 2, 17, 8, 2, 45)),
    ("Company Follows.csv", "Organization,Followed On", ["Mill", "Fri Feb 17 08:02:45 UTC 2023"], "connection", OWNER, utc(2023, 2, 17, 8, 2, 45)),
    ("Connections.csv", "First Name,Last Name,URL,Email Address,Company,Position,Connected On", ["I", "M", "", "", "", "", "04 Jun 2019"], "connection", OWNER, None),
    ("Connections.csv", "First Name,Last Name,Email Address,Company,Position,Connected On", ["I", "M", "", "", "", "6/4/18, 1:00 AM"], "connection", OWNER, utc(2018, 6, 4, 8)),
    ("Invitations.csv", "From,To,Sent At,Message,Direction", ["I", "D", "1/18/25, 3:05 PM", "hi", "INCOMING"], "connection", OTHER, utc(2025, 1, 18, 23, 5)),
    ("Invitations.csv", "From,To,Sent At,Message,Direction", ["D", "I", "7/18/25, 3:05 PM", "hi", "OUTGOING"], "connection", OWNER, utc(2025, 7, 18, 22, 5)),
    ("Events.csv", "Event Name,Event Time,Status,External Url", ["Fair", "Feb 17, 2023 08:00 AM - Feb 17, 2023 09:00 AM", "APPROVED", ""], "connection", OWNER, utc(2023, 2, 17, 8)),
    ("Notes.csv", "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On", ["I", "M", "", "met", "2023-02-17 08:02:45 UTC", ""], "connection", OWNER, utc(2023, 2, 17, 8, 2, 45)),
    ("ImportedContacts.csv", "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,FullName", ["", "I", "M", "", "", "", "", "1/18/25, 3:05 PM", "I M"], "contact", OWNER, utc(2025, 1, 18, 23, 5)),
    ("SearchQueries.csv", "Time,Search Query", ["2023/02/17 08:02:45 UTC", "mills"], "search_query", OWNER, utc(2023, 2, 17, 8, 2, 45)),
    ("SavedJobAlerts.csv", "ALERT_PARAMETERS,QUERY_CONTEXT,SAVED_SEARCH_ID", ["{a=b}", "", "1"], "search_query", OWNER, None),
    ("Rich_Media.csv", "Date/Time,Media Description,Media Link", ["You uploaded a photo on February 17, 2023 at 8:02 AM (GMT)", "", "l"], "photo", OWNER, utc(2023, 2, 17, 8, 2)),
    ("Rich_Media.csv", "Date/Time,Media Description,Media Link", ["You uploaded a video on February 17, 2023 at 8:02 AM (GMT)", "a photo", "l"], "video", OWNER, utc(2023, 2, 17, 8, 2)),
    ("Rich_Media.csv", "Date/Time,Media Description,Media Link", ["You uploaded a document on February 17, 2023 at 8:02 AM (GMT)", "", "l"], "document", OWNER, utc(2023, 2, 17, 8, 2)),
    ("Videos.csv", "Description,Link", ["d", "l"], "photo_video", OWNER, None),
    ("Learning.csv", "Content Title,Content Description,Content Type,Content Last Watched Date (if viewed),Content Completed At (if completed),Content Saved,Notes taken on videos (if taken),", ["T", "", "C", "2023-02-17 08:02 UTC", "N/A", "", "", ""], "learning", OWNER, utc(2023, 2, 17, 8, 2)),
    ("Reviews.csv", "Reviewee,Review Type,Review Section,Creation Date,Rating,Review Text,Review Tags", ["R", "", "", "1/18/25, 3:05 PM", "5", "good", ""], "comment", OWNER, utc(2025, 1, 18, 23, 5)),
    ("Recommendations_Given.csv", "First Name,Last Name,Company,Job Title,Text,Creation Date,Status", ["I", "M", "", "", "good", "1/18/25, 3:05 PM", "V"], "comment", OWNER, utc(2025, 1, 18, 23, 5)),
    ("Recommendations_Received.csv", "First Name,Last Name,Company,Job Title,Text,Creation Date,Status", ["I", "M", "", "", "good", "1/18/25, 3:05 PM", "V"], "profile", OTHER, utc(2025, 1, 18, 23, 5)),
    ("Endorsement_Received_Info.csv", "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status", ["2023/02/17 08:02:45 UTC", "Glue", "I", "M", "", "ACCEPTED"], "profile", OTHER, utc(2023, 2, 17, 8, 2, 45)),
    ("Profile Summary.csv", "Profile Summary", ["a binder"], "profile", PLATFORM, None),
    ("Positions.csv", "Company Name,Title,Description,Location,Started On,Finished On", ["Mill", "Binder", "", "", "Feb 2010", ""], "profile", OWNER, None),
    ("Skills.csv", "Name", ["Glue"], "profile", OWNER, None),
    ("Jobs/Job Applications_2.csv", "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers", ["1/18/25, 3:05 PM", "", "", "Mill", "Binder", "", "cv.pdf", ""], "job_application", OWNER, utc(2025, 1, 18, 23, 5)),
    ("Jobs/Saved Jobs.csv", "Saved Date,Job Url,Job Title,Company Name", ["1/18/25, 3:05 PM", "", "Binder", "Mill"], "job_application", OWNER, utc(2025, 1, 18, 23, 5)),
    ("Job Applicant Saved Screening Question Responses_5.csv", "Question,Answer", ["Why?", "Because"], "screening_answer", OWNER, None),
    ("Private_identity_asset.csv", "Private Identity Asset Name,Private Identity Asset Raw Text", ["cv", "text"], "document", OWNER, None),
    ("Ads Clicked.csv", "Ad clicked Date,Ad Title/Id", ["2023/02/17 08:02:45 UTC", "Glue"], "ad_interaction", OWNER, utc(2023, 2, 17, 8, 2, 45)),
    ("Inferences_about_you.csv", "Category,Type of inference,Description,Inference", ["C", "T", "D", "true"], "inference", PLATFORM, None),
    ("Registration.csv", "Registered At,Registration Ip,Subscription Types", ["1/18/25, 3:05 PM", "", ""], "login_security", PLATFORM, utc(2025, 1, 18, 23, 5)),
    ("Registration.csv", "Registration Date,Registration IP Address,Invited by (First Name),Invited by (Last Name),Subscription Types", ["1/18/25, 3:05 PM", "", "", "", ""], "login_security", PLATFORM, utc(2025, 1, 18, 23, 5)),
    ("Logins.csv", "Login Date,IP Address,User Agent,Login Type", ["Fri Feb 17 08:02:45 UTC 2023", "", "", "Login"], "login_security", PLATFORM, utc(2023, 2, 17, 8, 2, 45)),
    ("Security Challenges.csv", "Challenge Date,IP Address,User Agent,Country,Challenge Type", ["Fri Feb 17 08:02:45 UTC 2023", "", "", "USA", "Pin"], "login_security", PLATFORM, utc(2023, 2, 17, 8, 2, 45)),
    ("Email Addresses.csv", "Email Address,Confirmed,Primary,Updated On", ["a@b.example", "Yes", "Yes", "1/18/25, 3:05 PM"], "login_security", OWNER, utc(2025, 1, 18, 23, 5)),
    ("PhoneNumbers.csv", "Extension,Number,Type", ["", "+1 555 0100", "Mobile"], "login_security", OWNER, None),
    ("Receipts_v2.csv", "First Name,Last Name,Billing Country,Postal Code,Transaction Made At,Payment Method Type,Invoice Number,Description,Tax Amount,Sub Total,Total Amount,Currency Code", ["D", "Q", "US", "", "02/17/23 08:02 AM UTC", "", "1", "Premium Career", "0", "1", "1", "USD"], "payment", PLATFORM, utc(2023, 2, 17, 8, 2)),
    ("Receipts.csv", "First Name,Last Name,Billing Country,Postal Code,Transaction Made At,Payment Method Type,Invoice Number,Description,Tax Amount,Sub Total,Total Amount,Currency Code", ["D", "Q", "us", "", "2/17/21, 8:02 AM", "", "1", "Premium", "0", "1", "1", "USD"], "payment", PLATFORM, utc(2021, 2, 17, 16, 2)),
]  # fmt: skip


@pytest.mark.parametrize(
    ("path", "header", "row", "category", "author", "instant"),
    CASES,
    ids=[f"{n}-{case[0]}" for n, case in enumerate(CASES)],
)
def test_each_layout(
    path: str, header: str, row: list[str], category: str, author: Author, instant: int | None
) -> None:
    found = read(path, table(header, row))
    (record,) = found.records
    assert (record.category.value, record.author) == (category, author)
    assert (found.outcome.status, found.outcome.records) == (MemberStatus.READ, 1)
    if instant is not None:
        assert record.created is not None
        assert record.created.earliest == instant
    else:
        assert record.created is None or record.created.precision is Precision.DAY
    whole = f"{record.title}\n{record.text}"
    missing = [cell for cell in row if cell not in whole]
    assert len(missing) == (record.created is not None), "only the date that was understood is left out"


def test_a_day_lasts_to_its_end_and_events_have_no_zone() -> None:
    told = read(*_case("Connections.csv"))
    (connected,) = told.records
    assert connected.created is not None
    assert (connected.created.earliest, connected.created.zone) == (utc(2019, 6, 4), Zone.UNKNOWN)
    assert told.codes == ["zone_unknown"]
    assert connected.created.latest - connected.created.earliest == 86_400_000_000
    found = read(*_case("Events.csv"))
    assert found.records[0].created is not None
    assert (found.records[0].created.zone, found.codes) == (Zone.UNKNOWN, ["zone_unknown"])


def _case(path: str) -> tuple[str, str]:
    case = next(each for each in CASES if each[0] == path)
    return path, table(case[1], case[2])


def test_every_layout_has_a_case() -> None:
    tried = {
        layout.kind
        for case in CASES
        if (
            layout := layout_named(
                "".join(
                    c
                    for c in case[0].rsplit("/")[-1].rsplit(".")[0].casefold()
                    if c.isalpha() or (c == "2" and "v2" in case[0])
                )
            )
        )
        is not None
    }
    untried = {layout.kind for layout in LAYOUTS} - tried
    rest = {"hashtag_follows", "profile", "education", "languages", "certifications", "courses", "projects", "publications", "honors",
            "causes", "endorsements_given", "job_preferences", "ads_engagement", "ad_targeting", "account_status", "verifications", "providers"}  # fmt: skip
    assert untried <= rest


def test_names_of_layouts_are_told_apart_and_headers_lead_back() -> None:
    names = [name for layout in LAYOUTS for name in layout.names]
    assert len(names) == len(set(names))
    for layout in LAYOUTS:
        for header in layout.headers:
            found = layout_with(tuple(header))
            assert found is None or found is layout or len(header) < 4


def test_the_preamble_of_connections_is_no_data() -> None:
    header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    content = f'Notes:\n"When exporting, some ""addresses"" may be missing."\n\n{table(header, ["I", "M", "", "", "", "", "04 Jun 2019"])}'
    found = read("Connections.csv", content)
    assert [each.locator.number for each in found.records] == [1]


def test_members_in_utf16_with_tabs() -> None:
    content = b"\xff\xfe" + '"Time"\t"Event"\n"2012/05/14 15:21:37 UTC"\t"Account Created"\n\n'.encode("utf-16-le")
    (record,) = read("Account Status History.csv", content).records
    assert record.created is not None
    assert record.created.earliest == utc(2012, 5, 14, 15, 21, 37)
    raw = content[record.locator.offset : record.locator.offset + record.locator.length]
    assert hashlib.sha256(raw).digest() == record.locator.sha256


def test_doubled_columns_keep_all_their_values() -> None:
    (record,) = read(
        "Ad_Targeting.csv",
        table("Member Age,Company Names,Company Names,Job Titles,Job Titles", ["35", "A", "B", "C", "D"]),
    ).records
    assert record.text == "Member Age: 35\nCompany Names: A\nCompany Names 2: B\nJob Titles: C\nJob Titles 2: D"


def test_backslash_quotes_in_comments() -> None:
    (record,) = read("Comments.csv", 'Date,Link,Message\n2023-02-17 08:02:45,l,"She said \\"yes\\", twice"\n').records
    assert record.text.startswith('She said "yes", twice')


def test_stray_quotes_round_line_breaks_of_posts() -> None:
    header = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility"
    (record,) = read("Shares.csv", f'{header}\n2023-02-17 08:02:45,,"one""\n""two""\n""three",,,\n').records
    assert record.text == "one\ntwo\nthree"
    (kept,) = read("Shares.csv", f'{header}\n2023-02-17 08:02:45,,"say ""hi""\nto all",,,\n').records
    assert kept.text == 'say "hi"\nto all'


@pytest.mark.parametrize(
    ("said", "audience"),
    [("PUBLIC", Audience.PUBLIC), ("CONNECTIONS", Audience.LIMITED), ("MEMBER_NETWORK", None), ("", None)],
)
def test_who_could_see_a_post(said: str, audience: Audience | None) -> None:
    (record,) = read(
        "Shares.csv",
        table(
            "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility",
            ["2023-02-17 08:02:45", "", "hi", "", "", said],
        ),
    ).records
    assert record.audience is audience


def test_words_that_look_like_nothing_stay_words() -> None:
    found = read("Skills.csv", table("Name", ["NA"], ["null"], ["nan"], ["None"], ["00123"]))
    assert [each.title for each in found.records] == ["NA", "null", "nan", "None", "00123"]


def test_damaged_rows_keep_their_place_and_the_rest_is_read() -> None:
    found = read(
        "Votes.csv",
        "Date,Link,OptionText\n2023-02-17 08:02:45,l,Yes\n2023-02-18,l\nnever,l,No,more\n2023-02-17 08:02:45,l,Yes\n",
    )
    assert [(each.locator.number, each.damaged) for each in found.records] == [
        (1, False),
        (2, True),
        (3, True),
        (4, False),
    ]
    assert [(each.code, each.record) for each in found.warnings] == [
        ("short", 2), ("unreadable_date", 2), ("long", 3), ("unreadable_date", 3),
    ]  # fmt: skip
    assert "more" in found.records[2].text


def test_a_known_name_with_an_unknown_header_is_listed() -> None:
    outcome = read("Votes.csv", "Alpha,Beta\n1,2\n").outcome
    assert (outcome.status, outcome.category, outcome.note) == (
        MemberStatus.UNRECOGNISED,
        None,
        "It begins with: Alpha, Beta",
    )


def test_an_unknown_name_with_a_known_header_is_read_and_told() -> None:
    found = read("meine_Stimmen.csv", table("Date,Link,OptionText", ["2023-02-17 08:02:45", "l", "Yes"]))
    assert (found.records[0].category, found.codes) == (DataCategory.POLL_ANSWER, ["renamed_member"])


def test_members_that_nobody_knows_are_listed_with_their_beginning() -> None:
    outcome = read("Yard_Bookings.csv", "Slot,Truck\n1,2\n").outcome
    assert (outcome.status, outcome.note, outcome.size) == (
        MemberStatus.UNRECOGNISED,
        "It begins with: Slot, Truck",
        15,
    )
    assert outcome.sha256 == hashlib.sha256(b"Slot,Truck\n1,2\n").digest()
    assert read("media/photo.jpg", b"\xff\xd8\xff\xe0" * 9).outcome.status is MemberStatus.UNRECOGNISED
    assert read("nothing.csv", b"").outcome.status is MemberStatus.UNRECOGNISED


def test_empty_members_and_headers_alone_are_read() -> None:
    for content in ("", "Date,Link,OptionText\n", "Date,Link,OptionText"):
        outcome = read("Votes.csv", content).outcome
        assert (outcome.status, outcome.records) == (MemberStatus.READ, 0)


def test_articles() -> None:
    page = "<html><head><title>Empty &amp; full</title><style>p{}</style></head><body><h1>Empty &amp; full</h1><p>One<br>two</p><script>x()</script></body></html>"
    found = read("Articles/Articles/empty-7n5pe.html", page)
    (record,) = found.records
    assert (record.category, record.title, record.created) == (DataCategory.ARTICLE, "Empty & full", None)
    assert record.text == "Empty & full\nOne\ntwo"
    assert record.locator.sha256 == hashlib.sha256(page.encode()).digest() == found.outcome.sha256
    (dated,) = read("Articles/2017-12-09 04:54:08.html", page).records
    assert dated.created is not None
    assert (dated.created.earliest, dated.created.zone) == (utc(2017, 12, 9, 4, 54, 8), Zone.UNKNOWN)
    assert read("other/page.html", page).outcome.status is MemberStatus.UNRECOGNISED
