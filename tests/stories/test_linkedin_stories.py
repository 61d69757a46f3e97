"""Seven people, the shipped LinkedIn statements, and the windows that follow from them to the second.

Every expected instant was worked out by hand from the statements' dates and the contract's section 6; the
comments give the reasons. A word on bases: nobody here has a statement under which every condition rests on
the archive, so nearly all windows have the basis of their weakest condition, `default`: the setting that
nobody recorded, or the account's life and the age that nobody gave.
"""

from dataclasses import replace

from inspector.facts.fact import Basis
from inspector.records.categories import Author, DataCategory
from inspector.statements.statement import Purpose
from tests.stories.telling import Member, exposures, fact, record, seen

GENAI = "setting:linkedin.genai"
DENIAL, NOT_USED_2025 = "li-denial-messages", "li-private-messages-not-used"
SILENT_POLICY = "li-policy-silent-2020-2024"
SILENT_2024, SILENT_2025 = "li-2024-messages-silent", "li-2025-messages-silent"

INMAIL, POST = DataCategory.INMAIL, DataCategory.POST

# --- 1. A Premium member in the United States who never touched the setting ------------------------------

# Told by the member: the residence. Read from the archive: registration and receipts. The setting: nobody
# recorded it, so each statement's default stands (on, basis default).
PREMIUM = Member(
    (
        fact("residence", "US", "2009-01-01"),
        fact("account", "open", "2009-05-04T18:00:00", basis=Basis.ARCHIVE),
        fact("subscription", "premium_career", "2018-06-01", basis=Basis.ARCHIVE),
    ),
    as_of="2025-12-01",
)


def test_1_an_old_inmail_lies_in_both_allegations_and_in_no_statement_of_the_platform() -> None:
    outcome = PREMIUM.outcome(record(INMAIL, "2019-03-04T15:20:11", Author.OTHER))
    assert exposures(outcome) == {
        # The accounts say "August 2022", a month: unknown until 2022-09-01. They end where the class ends.
        "li-alleged-start-2022-08": [
            "2022-08-01T00:00:00Z/2022-09-01T00:00:00Z unknown default",
            "2022-09-01T00:00:00Z/2024-09-18T00:00:00Z known default",
        ],
        # The complaint says "August 2024": again a month; its class ends on 2024-09-18.
        "us-de-la-torre-inmail": [
            "2024-08-01T00:00:00Z/2024-09-01T00:00:00Z unknown default",
            "2024-09-01T00:00:00Z/2024-09-18T00:00:00Z known default",
        ],
    }
    # `alleged` and `withdrawn` are no findings, so known windows make it alleged; LinkedIn denies it for all
    # time up to 2025-01-30, and since 2025-09-17 says that inbox messages are not used.
    assert outcome.verdict == "alleged"
    assert outcome.contradicted_by == (DENIAL, NOT_USED_2025)
    assert set(outcome.silent_in) == {SILENT_POLICY, SILENT_2024, SILENT_2025}


def test_1_the_denial_speaks_up_to_its_own_day() -> None:
    inmail = record(INMAIL, "2019-03-04T15:20:11")
    # No setting and no region is asked for. Existence and account rest on the archive, and nothing is weaker.
    assert PREMIUM.windows_of(DENIAL, inmail) == ["2019-03-04T15:20:11Z/2025-01-31T00:00:00Z known archive"]
    assert PREMIUM.windows_of(NOT_USED_2025, inmail) == ["2025-09-17T00:00:00Z/open known archive"]
    assert PREMIUM.windows_of(SILENT_2024, inmail) == ["2024-09-18T00:00:00Z/2025-01-22T00:00:00Z known declared"]
    assert PREMIUM.windows_of(SILENT_2025, inmail) == ["2025-01-31T00:00:00Z/2025-09-17T00:00:00Z known declared"]


def test_1_an_inmail_begins_its_windows_where_it_was_sent() -> None:
    in_the_unknown_month = exposures(PREMIUM.outcome(record(INMAIL, "2022-08-15T09:00:00")))
    assert in_the_unknown_month["li-alleged-start-2022-08"] == [
        "2022-08-15T09:00:00Z/2022-09-01T00:00:00Z unknown default",
        "2022-09-01T00:00:00Z/2024-09-18T00:00:00Z known default",
    ]
    late = exposures(PREMIUM.outcome(record(INMAIL, "2024-08-20T06:07:08")))
    assert late == {
        "li-alleged-start-2022-08": ["2024-08-20T06:07:08Z/2024-09-18T00:00:00Z known default"],
        "us-de-la-torre-inmail": [
            "2024-08-20T06:07:08Z/2024-09-01T00:00:00Z unknown default",
            "2024-09-01T00:00:00Z/2024-09-18T00:00:00Z known default",
        ],
    }
    last_second = exposures(PREMIUM.outcome(record(INMAIL, "2024-09-17T23:59:59")))
    assert last_second == {
        "li-alleged-start-2022-08": ["2024-09-17T23:59:59Z/2024-09-18T00:00:00Z known default"],
        "us-de-la-torre-inmail": ["2024-09-17T23:59:59Z/2024-09-18T00:00:00Z known default"],
    }


def test_1_inmails_after_the_allegations_end_are_excluded_by_what_linkedin_says() -> None:
    # Both allegations end at 2024-09-18T00:00:00Z, half-open: this InMail never lay in their period.
    first_after = PREMIUM.outcome(record(INMAIL, "2024-09-18T00:00:00"))
    assert (first_after.verdict, first_after.windows) == ("excluded", ())
    assert first_after.contradicted_by == first_after.ruled_out_by == (DENIAL, NOT_USED_2025)
    # The denial cannot speak for days after it was made; the FAQ of 2025-09-17 does.
    summer = PREMIUM.outcome(record(INMAIL, "2025-06-01T12:00:00"))
    assert (summer.verdict, summer.windows) == ("excluded", ())
    assert summer.contradicted_by == (NOT_USED_2025,)
    assert summer.silent_in == (SILENT_2025,)


def test_1_before_the_faq_of_2025_nothing_speaks_of_an_inmail_of_that_summer() -> None:
    outcome = replace(PREMIUM, as_of="2025-07-01").outcome(record(INMAIL, "2025-06-01T12:00:00"))
    assert (outcome.verdict, outcome.contradicted_by, outcome.silent_in) == ("not_addressed", (), (SILENT_2025,))


def test_1_without_premium_the_allegations_do_not_reach_an_inmail() -> None:
    free = replace(PREMIUM, facts=(*PREMIUM.facts[:2], fact("subscription", "free", basis=Basis.ARCHIVE)))
    outcome = free.outcome(record(INMAIL, "2019-03-04T15:20:11"))
    assert (outcome.verdict, outcome.windows) == ("excluded", ())
    assert {"li-alleged-start-2022-08", "us-de-la-torre-inmail"} <= set(outcome.ruled_out_by)


def test_1_a_post_of_the_same_member_is_stated_by_name() -> None:
    outcome = PREMIUM.outcome(record(POST, "2019-05-06T07:08:09"))
    assert exposures(outcome) == {
        # Training before the terms said so, "August 2024" to the day of the terms.
        "li-2024-pre-disclosure-use": [
            "2024-08-01T00:00:00Z/2024-09-01T00:00:00Z unknown default",
            "2024-09-01T00:00:00Z/2024-09-18T00:00:00Z known default",
        ],
        "li-2024-genai-open-regions": ["2024-09-18T00:00:00Z/2025-09-17T00:00:00Z known default"],
        "li-2025-genai-open-regions": ["2025-09-17T00:00:00Z/open known default"],
    }
    assert (outcome.verdict, outcome.contradicted_by, outcome.silent_in) == ("stated", (), (SILENT_POLICY,))


# --- 2. The same member, who opted out on 2024-09-20 at 17:05 UTC ----------------------------------------

OPTED_OUT = replace(PREMIUM, facts=(*PREMIUM.facts, fact(GENAI, "off", "2024-09-20T17:05:00")))


def test_2_opting_out_ends_the_window_of_a_post_at_that_second() -> None:
    outcome = OPTED_OUT.outcome(record(POST, "2019-05-06T07:08:09"))
    assert exposures(outcome) == {
        # Before the opt-out nobody recorded the setting: on by default.
        "li-2024-pre-disclosure-use": [
            "2024-08-01T00:00:00Z/2024-09-01T00:00:00Z unknown default",
            "2024-09-01T00:00:00Z/2024-09-18T00:00:00Z known default",
        ],
        "li-2024-genai-open-regions": ["2024-09-18T00:00:00Z/2024-09-20T17:05:00Z known default"],
    }
    assert outcome.verdict == "stated"
    second_before = OPTED_OUT.outcome(record(POST, "2024-09-20T17:04:59"))
    assert exposures(second_before) == {
        "li-2024-genai-open-regions": ["2024-09-20T17:04:59Z/2024-09-20T17:05:00Z known default"]
    }
    assert second_before.verdict == "stated"


def test_2_a_post_from_the_opt_out_on_is_excluded() -> None:
    outcome = OPTED_OUT.outcome(record(POST, "2024-09-20T17:05:00"))
    assert (outcome.verdict, outcome.windows) == ("excluded", ())
    # Both named statements for open regions had it in their period, and the setting rules them out.
    assert {"li-2024-genai-open-regions", "li-2025-genai-open-regions"} <= set(outcome.ruled_out_by)


def test_2_opting_out_after_the_allegations_end_changes_nothing_in_them() -> None:
    inmail = record(INMAIL, "2019-03-04T15:20:11", Author.OTHER)
    assert OPTED_OUT.outcome(inmail) == PREMIUM.outcome(inmail)


def test_2_a_setting_only_seen_off_leaves_what_was_before_unknown() -> None:
    # A screenshot proves off from its instant on; since when it was off nobody recorded: unknown all the way
    # back, for a default of on. Where the period is unknown too, the stretch is a window of its own.
    only_seen = replace(PREMIUM, facts=(*PREMIUM.facts, seen(GENAI, "off", "2024-09-20T17:05:00")))
    outcome = only_seen.outcome(record(INMAIL, "2019-03-04T15:20:11"))
    assert outcome.verdict == "unclear"
    assert exposures(outcome)["li-alleged-start-2022-08"] == [
        "2022-08-01T00:00:00Z/2022-09-01T00:00:00Z unknown unknown",
        "2022-09-01T00:00:00Z/2024-09-18T00:00:00Z unknown unknown",
    ]
    post = only_seen.outcome(record(POST, "2019-05-06T07:08:09"))
    assert exposures(post)["li-2024-genai-open-regions"] == [
        "2024-09-18T00:00:00Z/2024-09-20T17:05:00Z unknown unknown"
    ]
    assert post.verdict == "unclear"


# --- 3. A member in Germany, in 2024 and in December 2025 ------------------------------------------------

GERMAN_2024 = Member((fact("residence", "DE", "2012-01-01"),), as_of="2024-12-15")
GERMAN_2025 = replace(GERMAN_2024, as_of="2025-12-10")
OLD_POST = record(POST, "2023-04-05T06:07:08")


def test_3_in_2024_posts_from_germany_are_excluded() -> None:
    outcome = GERMAN_2024.outcome(OLD_POST)
    assert (outcome.verdict, outcome.windows) == ("excluded", ())
    assert outcome.contradicted_by == ("eu-not-trained-2024",)
    # Said on 2024-09-18 of the present; still open when the archive was made. The account's life is not known.
    assert GERMAN_2024.windows_of("eu-not-trained-2024", OLD_POST) == ["2024-09-18T00:00:00Z/open known default"]
    # Ruled out by region: the allegation and the statement for open regions leave the EU out.
    assert {"eu-not-trained-2024", "li-2024-pre-disclosure-use", "li-2024-genai-open-regions"} <= set(
        outcome.ruled_out_by
    )


def test_3_in_december_2025_the_same_post_is_stated_since_2025_11_03() -> None:
    outcome = GERMAN_2025.outcome(OLD_POST)
    assert exposures(outcome) == {
        "eu-2025-11-genai": ["2025-11-03T00:00:00Z/open known default"],
        # The Garante's reading of opting out; nobody opted out, so it says the same here.
        "eu-2025-11-genai-garante": ["2025-11-03T00:00:00Z/open known default"],
    }
    assert (outcome.verdict, outcome.contradicted_by) == ("stated", ("eu-not-trained-2024",))
    assert GERMAN_2025.windows_of("eu-not-trained-2024", OLD_POST) == [
        "2024-09-18T00:00:00Z/2025-11-03T00:00:00Z known default"
    ]


def test_3_an_objection_before_the_start_keeps_everything_out_under_both_readings() -> None:
    early = replace(GERMAN_2025, facts=(*GERMAN_2025.facts, fact(GENAI, "off", "2025-10-20T08:00:00")))
    outcome = early.outcome(OLD_POST)
    assert (outcome.verdict, outcome.windows) == ("excluded", ())
    assert {"eu-2025-11-genai", "eu-2025-11-genai-garante"} <= set(outcome.ruled_out_by)


def test_3_an_objection_after_the_start_is_read_in_two_ways() -> None:
    late = replace(GERMAN_2025, facts=(*GERMAN_2025.facts, fact(GENAI, "off", "2025-11-10T08:00:00")))
    outcome = late.outcome(OLD_POST)
    assert exposures(outcome) == {
        "eu-2025-11-genai": ["2025-11-03T00:00:00Z/2025-11-10T08:00:00Z known default"],
        # The post is older than the objection, which came after the start: on this reading it stays in. The
        # setting then rests on what the member declared instead of on the default, so the window is cut.
        "eu-2025-11-genai-garante": [
            "2025-11-03T00:00:00Z/2025-11-10T08:00:00Z known default",
            "2025-11-10T08:00:00Z/open known default",
        ],
    }
    # A post written after the objection stays out on both readings.
    newer = late.outcome(record(POST, "2025-11-10T08:00:00"))
    assert (newer.verdict, newer.windows) == ("excluded", ())


def test_3_messages_from_germany_lie_in_no_allegation() -> None:
    premium = replace(GERMAN_2025, facts=(*GERMAN_2025.facts, fact("subscription", "premium", "2018-01-01")))
    outcome = premium.outcome(record(INMAIL, "2019-03-04T15:20:11"))
    assert (outcome.verdict, outcome.windows) == ("excluded", ())
    assert set(outcome.contradicted_by) == {DENIAL, NOT_USED_2025, "eu-not-trained-2024"}


# --- 4. A member in the United Kingdom -------------------------------------------------------------------

BRITISH = Member((fact("residence", "GB", "2010-01-01"),), as_of="2025-12-01")
BEFORE_THE_SECOND_START = replace(BRITISH, as_of="2025-06-01")


def test_4_the_two_days_of_september_2024_and_both_purposes_since_2025_11_03() -> None:
    outcome = BRITISH.outcome(record(POST, "2024-09-01T10:00:00"))
    assert exposures(outcome) == {
        # The United Kingdom was in the EU until 2020-02-01 and under the EEA's rules until 2021-01-01: in
        # 2024 the exceptions of this allegation do not hold for it. Known since its start's bracket is over.
        "li-2024-pre-disclosure-use": ["2024-09-01T10:00:00Z/2024-09-18T00:00:00Z known default"],
        # Suspended at some time from the evening of the 18th to the 20th: unknown on the 19th and 20th.
        "gb-2024-genai-two-days": [
            "2024-09-18T00:00:00Z/2024-09-19T00:00:00Z known default",
            "2024-09-19T00:00:00Z/2024-09-21T00:00:00Z unknown default",
        ],
        "gb-2025-11-genai": ["2025-11-03T00:00:00Z/open known default"],
        "gb-2025-11-microsoft-ai": ["2025-11-03T00:00:00Z/open known default"],
    }
    assert (outcome.verdict, outcome.contradicted_by) == ("stated", ("gb-not-trained-2024",))


def test_4_the_suspension_is_as_uncertain_as_the_end_that_it_made() -> None:
    assert BRITISH.windows_of("gb-not-trained-2024", record(POST, "2024-09-01T10:00:00")) == [
        "2024-09-19T00:00:00Z/2024-09-21T00:00:00Z unknown default",
        "2024-09-21T00:00:00Z/2025-11-03T00:00:00Z known default",
    ]


def test_4_posts_of_the_two_uncertain_days_before_the_second_start() -> None:
    unclear = BEFORE_THE_SECOND_START.outcome(record(POST, "2024-09-19T12:00:00"))
    assert exposures(unclear) == {
        "gb-2024-genai-two-days": ["2024-09-19T12:00:00Z/2024-09-21T00:00:00Z unknown default"]
    }
    assert (unclear.verdict, unclear.contradicted_by) == ("unclear", ("gb-not-trained-2024",))
    last_known_second = BEFORE_THE_SECOND_START.outcome(record(POST, "2024-09-18T23:59:59"))
    assert last_known_second.verdict == "stated"
    after = BEFORE_THE_SECOND_START.outcome(record(POST, "2024-09-21T00:00:00"))
    assert (after.verdict, after.windows) == ("excluded", ())


def test_4_each_purpose_alone_decides_the_verdict_and_the_other_is_still_shown() -> None:
    post = record(POST, "2025-07-01T00:00:00")
    both = {
        "gb-2025-11-genai": ["2025-11-03T00:00:00Z/open known default"],
        "gb-2025-11-microsoft-ai": ["2025-11-03T00:00:00Z/open known default"],
    }
    for purpose in (Purpose.GENERATIVE_AI, Purpose.PARTNER_AI):
        outcome = BRITISH.outcome(post, frozenset({purpose}))
        assert (outcome.verdict, exposures(outcome)) == ("stated", both)
    # Under 18, LinkedIn's own training is ruled out; the row on Microsoft states no age.
    young = replace(BRITISH, facts=(*BRITISH.facts, fact("born", "2010-01-01")))
    assert young.outcome(post, frozenset({Purpose.GENERATIVE_AI})).verdict == "excluded"
    assert young.outcome(post, frozenset({Purpose.PARTNER_AI})).verdict == "stated"


def test_4_a_video_goes_to_microsoft_by_name_and_a_photo_does_not() -> None:
    video = BRITISH.outcome(record(DataCategory.VIDEO, "2025-07-01T00:00:00"))
    assert video.verdict == "stated"
    assert exposures(video)["gb-2025-11-microsoft-ai-video"] == ["2025-11-03T00:00:00Z/open known default"]
    photo = BRITISH.outcome(record(DataCategory.PHOTO, "2025-07-01T00:00:00"))
    assert photo.verdict == "stated_broadly"
    assert list(exposures(photo)) == ["gb-2025-11-genai-general"]


# --- 5. A Californian who moved to France on 2025-01-15 --------------------------------------------------

MOVED = Member(
    (fact("residence", "US-CA", "2012-01-01"), fact("residence", "FR", "2025-01-15")),
    as_of="2025-12-01",
)


def test_5_moving_ends_one_statements_window_and_begins_anothers() -> None:
    post = record(POST, "2024-10-02T08:30:15")
    outcome = MOVED.outcome(post)
    assert exposures(outcome) == {
        # The first residence holds until the next begins; France is in the EU, which the statement leaves out.
        "li-2024-genai-open-regions": ["2024-10-02T08:30:15Z/2025-01-15T00:00:00Z known default"],
        "eu-2025-11-genai": ["2025-11-03T00:00:00Z/open known default"],
        "eu-2025-11-genai-garante": ["2025-11-03T00:00:00Z/open known default"],
    }
    assert (outcome.verdict, outcome.contradicted_by) == ("stated", ("eu-not-trained-2024",))
    # The denial for the EU speaks of members located there: from the day of moving on.
    assert MOVED.windows_of("eu-not-trained-2024", post) == ["2025-01-15T00:00:00Z/2025-11-03T00:00:00Z known default"]


def test_5_what_was_written_in_france_before_the_start_there_is_excluded() -> None:
    written_there = record(POST, "2025-02-01T00:00:00")
    assert replace(MOVED, as_of="2025-06-01").outcome(written_there).verdict == "excluded"
    assert exposures(MOVED.outcome(written_there)) == {
        "eu-2025-11-genai": ["2025-11-03T00:00:00Z/open known default"],
        "eu-2025-11-genai-garante": ["2025-11-03T00:00:00Z/open known default"],
    }


def test_5_messages_of_the_years_in_california_keep_the_allegations_of_those_years() -> None:
    premium = replace(MOVED, facts=(*MOVED.facts, fact("subscription", "sales_navigator", "2019-01-01", "2024-09-10")))
    outcome = premium.outcome(record(INMAIL, "2021-07-01T00:00:00"))
    # The subscription ends on 2024-09-10; what comes then is not recorded: unknown, not free.
    assert exposures(outcome) == {
        "li-alleged-start-2022-08": [
            "2022-08-01T00:00:00Z/2022-09-01T00:00:00Z unknown default",
            "2022-09-01T00:00:00Z/2024-09-10T00:00:00Z known default",
            "2024-09-10T00:00:00Z/2024-09-18T00:00:00Z unknown unknown",
        ],
        "us-de-la-torre-inmail": [
            "2024-08-01T00:00:00Z/2024-09-01T00:00:00Z unknown default",
            "2024-09-01T00:00:00Z/2024-09-10T00:00:00Z known default",
            "2024-09-10T00:00:00Z/2024-09-18T00:00:00Z unknown unknown",
        ],
    }
    assert outcome.verdict == "alleged"


# --- 6. A Canadian in the uncertain weeks of late 2024 ---------------------------------------------------

CANADIAN = Member((fact("residence", "CA", "2011-01-01"),), as_of="2025-01-10")


def test_6_in_the_uncertain_weeks_the_answer_is_unknown() -> None:
    post = record(POST, "2024-11-05T14:00:00")
    outcome = CANADIAN.outcome(post)
    # In scope by a list read on 2024-10-15, paused when a release of 2024-12-10 was written: unknown between.
    assert exposures(outcome) == {"ca-2024-genai": ["2024-11-05T14:00:00Z/2024-12-11T00:00:00Z unknown default"]}
    assert (outcome.verdict, outcome.contradicted_by) == ("unclear", ("ca-not-trained-2024",))
    assert CANADIAN.windows_of("ca-not-trained-2024", post) == [
        "2024-11-05T14:00:00Z/2024-12-11T00:00:00Z unknown default",
        "2024-12-11T00:00:00Z/open known default",
    ]


def test_6_before_those_weeks_it_is_stated_and_after_them_excluded() -> None:
    before = CANADIAN.outcome(record(POST, "2024-10-01T00:00:00"))
    assert exposures(before) == {
        "ca-2024-genai": [
            "2024-10-01T00:00:00Z/2024-10-15T00:00:00Z known default",
            "2024-10-15T00:00:00Z/2024-12-11T00:00:00Z unknown default",
        ]
    }
    assert before.verdict == "stated"
    after = CANADIAN.outcome(record(POST, "2024-12-11T00:00:00"))
    assert (after.verdict, after.windows) == ("excluded", ())


def test_6_an_article_is_covered_by_the_broad_words_in_the_same_weeks() -> None:
    outcome = CANADIAN.outcome(record(DataCategory.ARTICLE, "2024-09-30T00:00:00"))
    assert exposures(outcome) == {
        "ca-2024-genai-general": [
            "2024-09-30T00:00:00Z/2024-10-15T00:00:00Z known default",
            "2024-10-15T00:00:00Z/2024-12-11T00:00:00Z unknown default",
        ]
    }
    assert outcome.verdict == "stated_broadly"


# --- 7. A member under 18 until 2025-06-01 ---------------------------------------------------------------

YOUNG = Member((fact("residence", "US", "2007-06-01"), fact("born", "2007-06-01")), as_of="2026-12-01")


def test_7_a_birthday_before_the_first_age_limit_shuts_nothing_out() -> None:
    # The statements of 2024 state no age; those since 2025-09-17 ask for 18, reached on 2025-06-01.
    post = record(POST, "2025-03-03T10:00:00")
    outcome = YOUNG.outcome(post)
    assert exposures(outcome) == {
        "li-2024-genai-open-regions": ["2025-03-03T10:00:00Z/2025-09-17T00:00:00Z known default"],
        "li-2025-genai-open-regions": ["2025-09-17T00:00:00Z/open known default"],
    }
    assert (outcome.verdict, outcome.contradicted_by) == ("stated", ())
    # The age is known and declared, not taken for granted.
    (window,) = (each for each in outcome.windows if each.statement == "li-2025-genai-open-regions")
    assert [each.basis for each in window.conditions if each.name == "age"] == [Basis.DECLARED]


def test_7_a_year_younger_the_birthday_is_where_the_window_begins() -> None:
    younger = replace(YOUNG, facts=(YOUNG.facts[0], fact("born", "2008-06-01")))
    post = record(POST, "2025-10-03T10:00:00")
    outcome = younger.outcome(post)
    assert exposures(outcome) == {"li-2025-genai-open-regions": ["2026-06-01T00:00:00Z/open known default"]}
    assert (outcome.verdict, outcome.contradicted_by) == ("stated", ("li-minors-not-used",))
    assert younger.windows_of("li-minors-not-used", post) == ["2025-10-03T10:00:00Z/2026-06-01T00:00:00Z known default"]
    # While under 18 the same post is excluded, and so is one of the birthday's eve.
    while_under = replace(younger, as_of="2026-06-01").outcome(post)
    assert (while_under.verdict, while_under.windows) == ("excluded", ())
    assert set(while_under.ruled_out_by) >= {"li-minors-not-used", "li-2025-genai-open-regions"}


def test_7_an_unknown_date_of_birth_is_an_adults_and_the_window_says_so() -> None:
    unknown = replace(YOUNG, facts=YOUNG.facts[:1])
    outcome = unknown.outcome(record(POST, "2025-10-03T10:00:00"))
    (window,) = outcome.windows
    assert [each.basis for each in window.conditions if each.name == "age"] == [Basis.DEFAULT]
    assert "li-minors-not-used" not in outcome.contradicted_by
