"""Members on the profile, jobs, advertising, money and security. Source: format reference, sections 4 and 5.3 to 5.4."""

from typing import Final

from inspector.platforms.dates.shape import (
    ISO_DAY,
    MONTH_DAY_YEAR,
    MONTH_YEAR,
    SECOND,
    SECOND_UTC,
    SLASHED_SECOND_UTC,
    US_MINUTE,
    US_MINUTE_UTC,
    WEEKDAY_UTC,
    YEAR,
)
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.linkedin.layout import Dated, Layout, header
from inspector.platforms.linkedin.layouts_activity import pacific
from inspector.records.categories import Author, DataCategory

_STATED: Final = (WEEKDAY_UTC, SLASHED_SECOND_UTC, SECOND_UTC, SECOND)
_COARSE: Final = (MONTH_YEAR, YEAR, MONTH_DAY_YEAR, ISO_DAY)
_PROFILE: Final = DataCategory.PROFILE


def _coarse(*columns: str) -> Dated:
    return Dated(columns, _COARSE)


def _stated(*columns: str) -> Dated:
    return Dated(columns, _STATED)


PROFILE: Final = (
    Layout("profile", ("profile",), (header("First Name,Last Name,Headline"),), _PROFILE, title=("headline",)),
    Layout("profile_summary", ("profilesummary",), (header("Profile Summary"),), _PROFILE, Author.PLATFORM),
    # What was made at some time is not what happened then: a position's dates are no dates of the record.
    Layout("positions", ("positions",), (header("Company Name,Title"),), _PROFILE, title=("title", "company name")),
    Layout("education", ("education",), (header("School Name,Start Date"), header("School Name,Degree Name")), _PROFILE, title=("school name",)),
    Layout("skills", ("skills",), (header("Name"),), _PROFILE, title=("name",)),
    Layout("languages", ("languages",), (header("Name,Proficiency"),), _PROFILE, title=("name",)),
    Layout("certifications", ("certifications",), (header("Name,Authority"),), _PROFILE, title=("name",)),
    Layout("courses", ("courses",), (header("Name,Number"),), _PROFILE, title=("name",)),
    Layout("projects", ("projects",), (header("Title,Description,Url"),), _PROFILE, title=("title",)),
    Layout("publications", ("publications",), (header("Name,Published On"),), _PROFILE, title=("name",)),
    Layout("honors", ("honors",), (header("Title,Description,Issuer"), header("Title,Issuer,Issued On")), _PROFILE, title=("title",)),
    Layout("causes", ("causesyoucareabout",), (header("Supported Cause"),), _PROFILE, title=("supported cause",)),
    Layout("recommendations_received", ("recommendationsreceived",), (header("First Name,Last Name,Text,Creation Date,Status"),),
           _PROFILE, Author.OTHER, pacific("creation date")),
    Layout("endorsements_received", ("endorsementreceivedinfo",), (header("Endorsement Date,Skill Name,Endorser First Name"),),
           _PROFILE, Author.OTHER, _stated("endorsement date"), title=("skill name",)),
    Layout("endorsements_given", ("endorsementgiveninfo",), (header("Endorsement Date,Skill Name,Endorsee First Name"),),
           _PROFILE, dated=_stated("endorsement date"), title=("skill name",)),
)  # fmt: skip
"""The profile and what others wrote on it."""

JOBS: Final = (
    Layout("job_applications", ("jobapplications",), (header("Application Date,Company Name,Job Title"),),
           DataCategory.JOB_APPLICATION, dated=pacific("application date"), title=("job title",)),
    Layout("saved_jobs", ("savedjobs",), (header("Saved Date,Job Url,Job Title"),), DataCategory.JOB_APPLICATION,
           dated=pacific("saved date"), title=("job title",)),
    Layout("saved_answers", ("jobapplicantsavedanswers", "jobapplicantsavedscreeningquestionresponses"), (header("Question,Answer"),),
           DataCategory.SCREENING_ANSWER, title=("question",), text=("answer",)),
    Layout("job_preferences", ("jobseekerpreferences",), (header("Locations,Industries"), header("Open To Recruiters"),
           header("Job Titles,Locations")), DataCategory.SETTING),
    Layout("private_asset", ("privateidentityasset",), (header("Private Identity Asset Name"),), DataCategory.DOCUMENT,
           title=("private identity asset name",)),
)  # fmt: skip
"""What was sent, saved and answered in looking for work."""

ACCOUNT: Final = (
    Layout("ads_clicked", ("adsclicked",), (header("Ad clicked Date,Ad Title/Id"),), DataCategory.AD_INTERACTION,
           dated=_stated("ad clicked date")),
    Layout("ads_engagement", ("lanadsengagement",), (header("Action,Date,Ad Title/Id"),), DataCategory.AD_INTERACTION,
           dated=_stated("date")),
    Layout("ad_targeting", ("adtargeting",), (header("Company Names,Job Titles"), header("Member Age"), header("interfaceLocale")),
           DataCategory.INFERENCE, Author.PLATFORM),
    Layout("inferences", ("inferencesaboutyou",), (header("Category,Type of inference,Inference"),), DataCategory.INFERENCE,
           Author.PLATFORM, title=("type of inference",)),
    Layout("registration", ("registration",), (header("Registered At"), header("Registration Date")), DataCategory.LOGIN_SECURITY,
           Author.PLATFORM, pacific("registered at", "registration date")),
    Layout("account_status", ("accountstatushistory",), (header("Time,Event"),), DataCategory.LOGIN_SECURITY, Author.PLATFORM,
           _stated("time"), title=("event",)),
    Layout("logins", ("logins",), (header("Login Date,IP Address"),), DataCategory.LOGIN_SECURITY, Author.PLATFORM,
           _stated("login date")),
    Layout("security_challenges", ("securitychallenges",), (header("Challenge Date,IP Address"),), DataCategory.LOGIN_SECURITY,
           Author.PLATFORM, _stated("challenge date")),
    Layout("email_addresses", ("emailaddresses",), (header("Email Address,Confirmed,Primary"),), DataCategory.LOGIN_SECURITY,
           dated=pacific("updated on")),
    Layout("phone_numbers", ("phonenumbers", "whatsappphonenumbers"), (header("Number,Extension"),), DataCategory.LOGIN_SECURITY),
    Layout("verifications", ("verifications",), (header("Verification type,Organization name"),), DataCategory.LOGIN_SECURITY,
           dated=Dated(("verified date",), (ISO_DAY,), ZoneRule.UNKNOWN)),
    Layout("receipts", ("receipts", "receiptsv2", "receiptslbp"), (header("Transaction Made At,Description"),), DataCategory.PAYMENT,
           Author.PLATFORM, Dated(("transaction made at",), (US_MINUTE_UTC, US_MINUTE), ZoneRule.PACIFIC), title=("description",)),
    Layout("providers", ("providers",), (header("Creation Time,Marketplace Type"),), _PROFILE, dated=pacific("creation time")),
)  # fmt: skip
"""What the platform keeps on the account, its advertising, security and money."""
