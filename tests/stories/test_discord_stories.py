"""A message in a server and one to a friend on Discord, and their windows to the second.

Worked out by hand from the statements' dates and the contract's sections 4 and 6.
"""

from dataclasses import replace
from pathlib import Path
from typing import Any

from inspector.facts.fact import Basis
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.record_lines import record_lines
from inspector.operations.viewing import viewed
from inspector.progress import silent
from inspector.records.categories import Audience, DataCategory
from tests.stories.telling import Member, exposures, fact, record
from tests.support.discord import CHANNEL, DIRECT, SERVER, archive, message, number
from tests.support.zips import Piece
from tests.support.zips import archive as zipped

SAFETY, DENIED = "dc-2022-safety-models", "dc-2023-not-general-models"
WRITER = Member((fact("account", "open", "2017-01-01", basis=Basis.ARCHIVE),), as_of="2026-05-21", platform="discord")


def a_message(category: DataCategory, audience: Audience) -> Any:
    made = record(category, "2022-08-02T00:59:59", platform="discord")
    return replace(made, audience=audience, audience_basis=Basis.UNKNOWN)


IN_A_SERVER = a_message(DataCategory.COMMUNITY_MESSAGE, Audience.UNKNOWN)


def test_1_a_message_in_a_server_may_train_models_against_forbidden_content_under_a_condition() -> None:
    outcome = WRITER.outcome(IN_A_SERVER)
    # Nobody has said whether it was public, reported or forbidden: the condition is open.
    assert exposures(outcome) == {SAFETY: ["2022-08-02T00:59:59Z/open unknown unknown"]}
    # Such models generate nothing, so they are not what is asked for; of those that do, Discord denied it.
    assert (outcome.verdict, outcome.contradicted_by) == ("excluded", (DENIED,))


def test_1_who_settles_the_condition_knows_it() -> None:
    settled = replace(WRITER, facts=(*WRITER.facts, fact(f"only_if:{SAFETY}", "met", "2015-01-01")))
    assert exposures(settled.outcome(IN_A_SERVER)) == {SAFETY: ["2022-08-02T00:59:59Z/open known declared"]}
    against = replace(WRITER, facts=(*WRITER.facts, fact(f"only_if:{SAFETY}", "not_met", "2015-01-01")))
    assert exposures(against.outcome(IN_A_SERVER)) == {}


def test_2_a_message_to_a_friend_lies_in_no_window_and_in_a_denial_from_march_2023_on() -> None:
    direct = replace(a_message(DataCategory.PRIVATE_MESSAGE, Audience.PRIVATE), audience_basis=Basis.DEFAULT)
    outcome = WRITER.outcome(direct)
    assert (exposures(outcome), outcome.verdict, outcome.contradicted_by) == ({}, "excluded", (DENIED,))
    # Announced with the features of 2023-03-09; the day itself is not known beyond the month.
    assert WRITER.windows_of(DENIED, direct) == [
        "2023-03-09T00:00:00Z/2023-04-01T00:00:00Z unknown archive",
        "2023-04-01T00:00:00Z/open known archive",
    ]


def test_3_both_through_a_package(tmp_path: Path) -> None:
    other = str(number("2021-01-01T00:00:00"))
    when = "2022-08-02T00:59:59"
    held = archive(
        {
            f"メッセージ/c{CHANNEL}/channel.json": DIRECT,
            f"メッセージ/c{CHANNEL}/messages.json": [message(when, "to a friend")],
            f"メッセージ/c{other}/channel.json": {**SERVER, "id": other},
            f"メッセージ/c{other}/messages.json": [message(when, "to all")],
        }
    )
    path = tmp_path / "package.zip"
    path.write_bytes(zipped(*(Piece(name.encode(), content) for name, content in held.contents.items())))
    facts = tmp_path / "facts.toml"
    facts.write_text(f'[[fact]]\nwhat = "only_if:{SAFETY}"\nvalue = "met"\nfrom = 2015-01-01\n', encoding="utf-8")
    case = inspect(InspectRequest((path,), tmp_path / "c.inspection", facts, workers=0), silent)
    with viewed(case) as view:
        found = {each["member"]: each for each in record_lines(view)}
    friend, server = found[f"メッセージ/c{CHANNEL}/messages.json"], found[f"メッセージ/c{other}/messages.json"]
    assert (friend["category"], friend["audience"], friend["zone"]) == ("private_message", "private", "inferred")
    assert (friend["windows"], friend["verdict"], friend["contradicted_by"]) == ([], "excluded", [DENIED])
    assert (server["category"], server["audience"], server["verdict"]) == ("community_message", "unknown", "excluded")
    assert server["windows"] == [
        {"statement": SAFETY, "from": "2022-08-02T00:59:59Z", "to": None, "certainty": "known", "basis": "declared"}
    ]
