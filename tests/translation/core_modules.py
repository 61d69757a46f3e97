"""Which modules of the core hold texts that the window shows, and which of their texts it does not show."""

from typing import Final

from inspector.statements.statement import Asserts, Purpose
from inspector.statements.words import claim_words

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
    "operations/evidence/export.py",
    "operations/evidence/settling.py",
    "operations/explain.py",
    "operations/identity.py",
    "operations/output.py",
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
    "platforms/chatgpt/*.py",
    "platforms/claude/*.py",
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
    "platforms/x/*.py",
    "reports/redaction/profile.py",
    "statements/conditions_text.py",
    "statements/describe.py",
    "statements/period_words.py",
)
"""Literals of two words or more in these are texts, and literals with values in them."""

WORDS: Final = (
    *("Account", "Plan", "none", "everywhere", "on", "off", "public", "limited", "free", "Premium", "open", "always"),
    *("; ", " and ", " or ", "met", "not met", "certain", "likely", "possible", "damaged", "checking"),
    *(
        "the setting “%1”",
        "From %1 still open",
        "From %1 until %2",
        "one that the statement names",
        "%1, record %2",
        "“%1”",
    ),
    *(
        "Shown as context: it makes no window unless you switch it in.",
        "no further file",
        "Statements on AI training depend on whether it was on.",
        "Writing records.xlsx",
        "the disk gives an error",
    ),
    *(claim_words(asserts, purpose) for asserts in Asserts for purpose in Purpose),
)
"""Words that stand alone in modules of sentences, and what those put together otherwise than as a literal."""

APART: Final = frozenset(
    {
        *("IBM CMPSC", "only_if", "setting", " UTC", "PKWARE Implode", "IBM Terse", "IBM LZ77", "zlib._Decompress"),
        *("with the file", "unable to open", "not a database", "disk is full", "every month has 28 days"),
        *("the step from version %1 does not lead to version %2", "Complete_LinkedInDataExport_03-02-2026.zip"),
        *("minor's name", "address or number", "key of the hashes", "stands for", "inspector %1", "%1 fault(s) found:"),
        *("Pack id: %1", "Person %1", "Review files cut by", "Records' own bytes in the pack", "no such offset"),
        *("records to withhold stand below [[withheld]]", "a clock of twelve hours shows 1 to 12", "member:%1"),
        *("birth date", "registered at", "registration date", "conversation id", "sender profile url", "first name"),
        *("recipient profile urls", "last name", "maiden name", "middle name", "ip address", "geo location"),
        *("transaction made at", "billing country", "login date", "challenge date", "total amount", "connected on"),
        *("recruiter lite", "sales navigator", "premium career", "premium business", "America/Los_Angeles"),
        *("united states of america", "only_if:<statement id>", "a reader counted %1 records and gave %2"),
        *("the setting %1 ", "the setting “%1” ", "Setting %1%2%3", "From %1 %2", "these kinds of data %1"),
        *("these kinds of data do not go %1", "these kinds of data are not %1", "with %1", "%1 on"),
        *("the texts of that time do not say whether these kinds of data %1", "%1, %2 UTC"),
        *("go into training AI that generates content", "go into training AI of any kind", "go into advertising"),
        *("go into training other AI (safety, ranking, suggestions)", "go into other services"),
        *("VERIFY.txt", "review files", "[%1 attached]", "[file: %1]", "tool:%1", "setting:%1", "sound recording"),
        *("Improve the model for everyone", "Include your audio recordings", "Include your video recordings"),
        *("“%1”: on", "“%1”: off", "Notice seen or dismissed", "%1 (%2, %3 bytes)"),
        *("your archive.html", "window.YTD.", "window.__THAR_CONFIG", "Grailbird.data.", "Wed Apr 05 10:11:12 +0000 2023"),
        *("Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec", "[reactions: %1]", "Liked post", "2023.04.05 or 2023/04/05"),
        *("Added to the conversation", "People came in", "People left", "The conversation got a name"),
        "Statements on AI training depend on whether it was on. {held}",
        "are handed to another company to train its AI",
    }
)
"""What is none of them: names, beginnings of what stands above whole, and faults of the program itself."""

GUIDES_APART: Final = frozenset({"id", "name", "file_names", "address"})
"""What of a platform's guide is no sentence."""
