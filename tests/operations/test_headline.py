"""The answer in one sentence: a denial is not silence, and nothing is left uncounted."""

from inspector.operations.summary import headline


def test_what_is_denied_is_told_apart_from_what_nobody_speaks_of() -> None:
    said = headline({"excluded": 3, "not_addressed": 4}, 7, "LinkedIn")
    assert said.startswith("For none of 7 records do we know a statement")
    assert said.endswith(": 3 are ruled out, 4 not addressed.")


def test_where_all_is_denied_nothing_else_is_told() -> None:
    assert headline({"excluded": 7}, 7, "LinkedIn").endswith(": all are ruled out.")


def test_where_nobody_speaks_nothing_is_ruled_out() -> None:
    said = headline({"not_addressed": 7}, 7, "LinkedIn")
    assert "ruled out" not in said
    assert said.endswith("as far as the facts are known.")
