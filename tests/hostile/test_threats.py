"""Which test proves which threat: every threat of the list has one, every test that is named exists.

Each goes through the command line and through the window. Threats are those of the untrusted-archives page: Z1 to Z27 of the container, C1 to C22 of the contents. A name in square
brackets is a case of a table of this folder, which goes through both.
"""

import ast
from functools import cache
from pathlib import Path

import pytest

from tests.hostile import test_container, test_contents, test_threats_in_window

ROOT = Path(__file__).resolve().parents[2]
CONTAINER = "tests/hostile/test_container.py"
CONTENTS = "tests/hostile/test_contents.py"
WINDOW = "tests/hostile/test_threats_in_window.py"
ZIPS = "tests/archive/test_zip_hostile.py"
ODD_ZIPS = "tests/archive/test_zip_accepts.py"
RESCUE = "tests/archive/test_rescue.py"
FOLDER = "tests/archive/test_folder.py"
PACKING = "tests/archive/test_packing.py"
NESTED = "tests/archive/test_nested.py"
WITHIN = "tests/hostile/test_inner_archives.py"
ROWS = "tests/platforms/test_tabular_rows.py"
SIZES = "tests/platforms/test_tabular_limits.py"

THREATS = {
    "Z1": (f"{CONTAINER}[Z1 climbs out]", f"{ODD_ZIPS}::test_names_that_lead_outside_are_left_alone"),
    "Z2": (f"{CONTAINER}[Z2 absolute and on other machines]", f"{CONTENTS}::test_c8_an_address_is_a_name_of_no_file"),
    "Z3": (f"{CONTAINER}[Z3 reserved]", f"{ODD_ZIPS}::test_odd_names_are_read_and_told"),
    "Z4": (
        f"{CONTAINER}[Z4 links and devices]",
        f"{CONTAINER}::test_z4_links_and_pipes_of_a_folder_are_left",
        f"{WINDOW}::test_z4_a_folder_with_links_and_pipes",
        f"{FOLDER}::test_links_and_pipes_are_listed_and_left",
        f"{FOLDER}::test_a_file_swapped_for_a_link_after_the_listing_gives_nothing",
        f"{FOLDER}::test_a_device_put_in_a_files_place_is_not_read",
    ),
    "Z5": (f"{CONTAINER}[Z5 doubled names]", f"{ODD_ZIPS}::test_doubled_names_are_two_members"),
    "Z6": (f"{CONTAINER}[Z6 headers that disagree]", f"{ZIPS}::test_two_names_for_one_member"),
    "Z7": (
        f"{CONTAINER}[Z7 many entries, one body]",
        f"{CONTAINER}::test_z7_many_members_cost_little_before_they_are_refused",
        f"{ZIPS}::test_members_that_share_bytes_are_refused",
    ),
    "Z8": (
        f"{CONTAINER}[Z8 entries quoted in one another]",
        f"{CONTAINER}[Z8 an entry over the list]",
        f"{CONTAINER}::test_z8_overlap_is_let_in_on_purpose_alone",
    ),
    "Z9": (
        f"{CONTAINER}[Z9 a bomb]",
        f"{CONTAINER}[Z9 a bomb in a table]",
        f"{PACKING}::test_a_bomb_stops_at_the_limit_whatever_packs_it",
    ),
    "Z10": (
        f"{CONTAINER}[Z10 archives within archives]",
        f"{NESTED}::test_one_that_holds_itself_ends_at_the_depth",
        f"{WITHIN}::test_what_is_hostile_within_is_listed_and_all_else_is_read",
    ),
    "Z11": (
        f"{CONTAINER}[Z11 some members locked]",
        f"{CONTAINER}[Z11 all locked]",
        f"{CONTAINER}[Z11 the list locked too]",
        "tests/cli/test_bad_input.py::test_an_encrypted_archive",
    ),
    "Z12": (
        f"{CONTAINER}[Z12 large records where they need not be]",
        f"{CONTAINER}[Z12 large records where they must be]",
        f"{CONTAINER}[Z12 large records elsewhere]",
        f"{CONTAINER}[Z12 sizes that cannot be]",
    ),
    "Z13": (f"{CONTAINER}[Z13 too few claimed]", f"{CONTAINER}[Z13 too many claimed]"),
    "Z14": (f"{CONTAINER}[Z14 wrong check sums]", f"{ZIPS}::test_a_wrong_check_sum_keeps_the_bytes"),
    "Z15": (
        f"{CONTAINER}[Z15 wrong sizes]",
        "tests/archive/test_limits.py::test_a_member_that_claims_too_much_takes_nothing_from_the_others",
    ),
    "Z16": (
        f"{CONTAINER}[Z16 cut off]",
        f"{CONTAINER}[Z16 a list that breaks off]",
        f"{RESCUE}::test_cut_at_every_byte",
        f"{RESCUE}::test_a_large_one_cut_anywhere",
        f"{RESCUE}::test_an_archive_within_a_cut_one_is_not_taken_for_it",
        f"{RESCUE}::test_work_grows_with_the_size_alone",
    ),
    "Z17": (f"{CONTAINER}[Z17 bytes around and between]", f"{CONTAINER}[Z17 much after the end]"),
    "Z18": (
        f"{CONTAINER}[Z18 two in a row]",
        f"{CONTAINER}[Z18 one in the comment]",
        f"{CONTAINER}[Z18 end records that are only text]",
    ),
    "Z19": (f"{CONTAINER}[Z19 one part of several]", f"{CONTAINER}[Z19 the first part]"),
    "Z20": (f"{CONTAINER}[Z20 streamed]",),
    "Z21": (
        f"{CONTAINER}[Z21 packing methods]",
        f"{CONTAINER}[Z21 packing that asks for memory]",
        f"{PACKING}::test_every_method_in_pieces_of_any_size",
        f"{PACKING}::test_memory_that_a_member_asks_for_is_bounded",
    ),
    "Z22": (f"{CONTAINER}[Z22 names in any code]", f"{ODD_ZIPS}::test_names_are_kept_as_bytes_and_decoded"),
    "Z23": (f"{CONTAINER}[Z23 names that hide]", f"{CONTAINER}::test_z23_z24_names_are_shown_safe"),
    "Z24": (f"{CONTAINER}[Z24 names that turn round]", f"{CONTAINER}::test_z23_z24_names_are_shown_safe"),
    "Z25": (
        f"{ZIPS}::test_an_archive_that_changes_meanwhile",
        f"{ZIPS}::test_a_change_while_a_member_is_read_is_damage",
        f"{ZIPS}::test_a_disk_that_fails_is_told_with_the_offset",
        f"{ZIPS}::test_a_disk_that_fails_within_a_member_ends_it",
    ),
    "Z26": (f"{CONTAINER}[Z26 long comments and extra fields]",),
    "Z27": (
        f"{CONTAINER}[Z27 a page]",
        f"{CONTAINER}[Z27 RAR]",
        f"{CONTAINER}[Z27 a download that goes on]",
        f"{CONTAINER}[Z27 nothing]",
        f"{ZIPS}::test_what_is_no_zip_is_named",
    ),
    "C1": (f"{CONTENTS}[C1 cells and rows beyond all bounds]", f"{SIZES}::test_a_line_over_the_limit_is_hashed_whole_and_not_read"),
    "C2": (f"{CONTENTS}[C2 a quote that never closes]", f"{ROWS}::test_a_quote_that_never_closes_gives_the_rest_back"),
    "C3": (
        f"{CONTENTS}[C3 stray quotes, line ends, a mark at the front]",
        "tests/platforms/test_tabular_properties.py::test_well_formed_tables_read_as_the_csv_module_reads_them",
    ),
    "C4": (f"{CONTENTS}[C4 NUL]", f"{CONTENTS}::test_c4_c20_what_a_person_sees_of_a_hit_is_harmless", f"{ROWS}::test_nul_bytes_are_kept"),
    "C5": (f"{CONTENTS}[C5 codes that are none]", f"{CONTENTS}[C5 two bytes a letter]"),
    "C6": (f"{CONTENTS}[C6 columns that are short, long, doubled, unknown]", f"{ROWS}::test_rows_cut_short_or_too_long_keep_their_cells"),
    "C7": (f"{CONTENTS}::test_c7_words_that_look_like_nothing_stay_words", f"{WINDOW}::test_c7_c20_words_are_shown_as_they_are", f"{ROWS}::test_nothing_is_taken_for_missing_or_for_a_number"),
    "C8": (f"{CONTENTS}::test_c8_an_address_is_a_name_of_no_file", f"{WINDOW}::test_c8_an_address_is_a_name_of_no_file", "tests/test_no_network.py::test_a_whole_run_opens_no_connection"),
    "C9": (f"{CONTENTS}[C9 nested without end]", f"{CONTENTS}::test_c9_a_nested_file_on_its_own_is_nobodys"),
    "C10": (f"{CONTENTS}[C10 C11 C12 C13 numbers, keys, constants, wrappers]",),
    "C11": (f"{CONTENTS}[C10 C11 C12 C13 numbers, keys, constants, wrappers]",),
    "C12": (
        f"{CONTENTS}[C10 C11 C12 C13 numbers, keys, constants, wrappers]",
        "tests/case/test_case_contents.py::test_text_that_no_database_holds_is_mended",
    ),
    "C13": (f"{CONTENTS}[C10 C11 C12 C13 numbers, keys, constants, wrappers]",),
    "C14": (f"{CONTENTS}[C14 pages]",),
    "C15": (f"{CONTENTS}[C15 workbooks]",),
    "C16": (f"{CONTENTS}[C16 pictures, documents, sound]",),
    "C17": (f"{CONTENTS}[C17 dates that are none]",),
    "C18": (f"{CONTENTS}[C18 a crowd]", f"{SIZES}::test_memory_does_not_grow_with_the_member"),
    "C19": (
        f"{CONTENTS}[C19 text made to keep patterns busy]",
        "tests/platforms/linkedin/test_linkedin_message_text.py::test_time_grows_with_length_alone",
        f"{SIZES}::test_work_grows_with_the_size_alone",
    ),
    "C20": (
        f"{WINDOW}::test_c7_c20_words_are_shown_as_they_are",
        f"{CONTENTS}::test_c4_c20_what_a_person_sees_of_a_hit_is_harmless",
        "tests/reports/test_machine_files.py::test_every_text_comes_back_and_only_risky_cells_are_altered",
    ),
    "C21": (
        f"{CONTENTS}::test_c21_a_hostile_case_is_refused",
        f"{WINDOW}::test_c21_a_hostile_case",
        "tests/case/test_case_file.py::test_a_case_that_was_changed_from_outside_is_refused",
        "tests/case/test_case_file.py::test_what_is_no_case_is_refused",
        "tests/cli/test_bad_input.py::test_a_case_that_is_none",
    ),
    "C22": (
        f"{CONTENTS}::test_c22_hostile_toml_is_one_line",
        f"{WINDOW}::test_c22_hostile_toml_is_no_archive",
        "tests/facts/test_facts_file.py::test_a_link_that_leads_out_is_refused_and_one_that_stays_is_not",
        "tests/test_toml_source.py::test_a_file_over_the_limit_is_refused_and_one_at_the_limit_is_not",
    ),
}  # fmt: skip
BELOW_THE_COMMAND_LINE = {"Z25"}
"""A disk that fails, or a file that changes at the right instant, cannot be had from outside: proved on the archive itself."""
TABLES = {
    CONTAINER: {str(case) for case in (*test_container.GOES_ON, *test_container.REFUSED)},
    CONTENTS: {str(case) for case in test_contents.GOES_ON},
}
THROUGH_THE_COMMAND_LINE = (CONTAINER, CONTENTS, "tests/cli/")
THROUGH_THE_WINDOW = (f"{CONTAINER}[", f"{CONTENTS}[", WINDOW)


@cache
def functions(path: str) -> frozenset[str]:
    found = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return frozenset(node.name for node in found.body if isinstance(node, ast.FunctionDef))


def exists(proof: str) -> bool:
    if proof.endswith("]"):
        path, _, case = proof[:-1].partition("[")
        return case in TABLES[path]
    path, _, name = proof.partition("::")
    return name.startswith("test_") and name in functions(path)


@pytest.mark.parametrize("threat", THREATS)
def test_every_threat_is_proved_by_tests_that_exist(threat: str) -> None:
    proofs = THREATS[threat]
    assert [proof for proof in proofs if not exists(proof)] == []
    through = [proof for proof in proofs if proof.startswith(THROUGH_THE_COMMAND_LINE)]
    assert bool(through) != (threat in BELOW_THE_COMMAND_LINE)
    looked_at = [proof for proof in proofs if proof.startswith(THROUGH_THE_WINDOW)]
    assert bool(looked_at) != (threat in BELOW_THE_COMMAND_LINE)


def test_the_window_opens_every_case_of_the_tables() -> None:
    assert {str(case) for case in test_threats_in_window.CASES} == set().union(*TABLES.values())


def test_no_threat_is_left_out() -> None:
    assert list(THREATS) == [f"Z{number}" for number in range(1, 28)] + [f"C{number}" for number in range(1, 23)]


def test_no_case_is_left_out() -> None:
    named = {proof[:-1].partition("[")[2] for proofs in THREATS.values() for proof in proofs if proof.endswith("]")}
    for case in set().union(*TABLES.values()) - named:
        assert case.split()[0] in THREATS, case


def test_a_proof_that_does_not_exist_is_noticed() -> None:
    assert not exists(f"{ZIPS}::test_that_nobody_wrote")
    assert not exists(f"{CONTAINER}[Z99 nobody]")
