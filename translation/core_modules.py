"""Which modules of the core hold texts that the window shows, and which of their texts it does not show."""

from typing import Final

FIXED_WORDS: Final = (
    "statements/words.py",
    "statements/sections.py",
    "operations/words.py",
    "facts/wording.py",
)
"""Every literal in these is a text, even a single word."""

SENTENCES: Final = (
    "archive/*.py",
    "case/annotations.py",
    "case/conversations.py",
    "case/file.py",
    "case/migrations.py",
    "case/queries.py",
    "case/right.py",
    "case/withheld.py",
    "facts/attachment.py",
    "facts/conflicts.py",
    "facts/disagreements.py",
    "facts/facts_file.py",
    "operations/annotate.py",
    "operations/ask_anew.py",
    "operations/assessment.py",
    "operations/demo.py",
    "operations/evidence/archives_at_hand.py",
    "operations/evidence/beside.py",
    "operations/evidence/checks/*.py",
    "operations/evidence/numbering.py",
    "operations/evidence/pack_folder.py",
    "operations/evidence/raw_sources.py",
    "operations/evidence/redacting/*.py",
    "operations/evidence/report/files.py",
    "operations/evidence/review_files.py",
    "operations/evidence/tables/machine.py",
    "operations/evidence/verified.py",
    "operations/evidence/verify.py",
    "operations/evidence/withholding.py",
    "operations/explain.py",
    "operations/gaps.py",
    "operations/inspection.py",
    "operations/keeping.py",
    "operations/member_bytes.py",
    "operations/members_view.py",
    "operations/new_case.py",
    "operations/own_facts*.py",
    "operations/reading.py",
    "operations/reasons.py",
    "operations/recompute.py",
    "operations/source.py",
    "operations/summary.py",
    "operations/taking_in.py",
    "operations/timeline/*.py",
    "operations/viewing.py",
    "operations/workspace.py",
    "platforms/__init__.py",
    "platforms/dates/read.py",
    "platforms/json_stream/piece.py",
    "platforms/linkedin/account.py",
    "platforms/linkedin/adapter.py",
    "platforms/linkedin/articles.py",
    "platforms/linkedin/messages.py",
    "platforms/linkedin/missing.py",
    "platforms/linkedin/outcomes.py",
    "platforms/linkedin/owner_found.py",
    "platforms/linkedin/places.py",
    "platforms/linkedin/receipts.py",
    "platforms/linkedin/recognise.py",
    "platforms/linkedin/survey.py",
    "platforms/linkedin/table_member.py",
    "platforms/tabular/row.py",
    "reports/redaction/profile.py",
    "statements/conditions_text.py",
    "statements/describe.py",
    "statements/period_words.py",
)
"""Literals of two words or more in these are texts, and literals with values in them."""

WORDS: Final = (
    *("Account", "Plan", "none", "everywhere", "on", "off", "public", "limited", "free", "Premium", "open", "always"),
    *("; ", " and ", " or ", "met", "not met", "certain", "likely", "possible", "damaged", "checking"),
)
"""Single words that stand alone in modules of sentences, or between words of a row."""

APART: Final = frozenset(
    {
        *(
            "IBM CMPSC",
            "only_if",
            "setting",
            " UTC",
            "InMail UTC",
            "PKWARE Implode",
            "IBM Terse",
            "IBM LZ77",
            "zlib._Decompress",
            "with the file",
        ),
        *("unable to open", "not a database", "disk is full", "the step from version %1 does not lead to version %2"),
        *("Complete_LinkedInDataExport_03-02-2026.zip", "minor's name", "address or number", "key of the hashes"),
        *("stands for", "inspector %1", "%1 fault(s) found:", "Pack id: %1", "Person %1", "with %1", "on %1"),
        *("Review files cut by", "Records' own bytes in the pack", "records to withhold stand below [[withheld]]"),
        *(
            "no such offset",
            "a clock of twelve hours shows 1 to 12",
            "member:%1",
            "for %1: %2",
            "%1 times from %2 to %3",
        ),
        *("birth date", "registered at", "registration date", "conversation id", "sender profile url"),
        *("recipient profile urls", "first name", "last name", "maiden name", "middle name", "ip address"),
        *("geo location", "transaction made at", "billing country", "login date", "challenge date"),
        *("recruiter lite", "sales navigator", "premium career", "premium business", "America/Los_Angeles"),
        *("united states of america", "only_if:<statement id>", "a reader counted %1 records and gave %2"),
    }
    - {"with %1", "on %1", "%1 times from %2 to %3", "for %1: %2"}
)
"""What is none of them: names, and faults of the program itself."""

GUIDES_APART: Final = frozenset({"id", "name", "file_names", "address"})
"""What of a platform's guide is no sentence."""
