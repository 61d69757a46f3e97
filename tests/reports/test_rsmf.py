"""RSMF files by the schema and by other readers than ours: whole, with no reference that leads nowhere."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest

from inspector.reports.rsmf import as_json, manifest
from inspector.reports.rsmf.as_json import collection_id
from inspector.reports.rsmf.conversation import Attachment, Event, Person
from inspector.reports.rsmf.slices import Slicing
from tests.support.rsmf import HEADERS, OTHER, OWNER, TALK, Opened, dangling, event, file_of, opened, people_in, write

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = json.loads((Path(__file__).parent / "rsmf_schema_2_0_0.json").read_bytes())

PICTURE = file_of(bytes(range(256)) * 40)
TOLD = (
    event(1, "2024-03-04T23:59:59.999999Z", custom=(("record", "1"), ("verdict", ""), ("", "x"))),
    event(2, "2024-03-05T00:00:00Z", participant="p2", direction="incoming", parent="e1", attachments=(PICTURE,)),
    event(3, "2024-03-05T08:00:00Z", parent="e2", deleted=True, attachments=(PICTURE, Attachment("t", "", 2, b"hi"))),
    event(4, "2024-03-05T08:00:00.5Z", participant="", direction="", parent="nowhere", type="unknown", custom=()),
    event(5, "2024-04-01T00:00:00Z", parent="e5", body=""),
    event(6, None, body="no date"),
)


def files(folder: Path, *arguments: Any, **options: Any) -> dict[str, Opened]:
    """Every file that was written; each is held to the schema and to its own references."""
    written = write(folder, *arguments, **options)
    read = {each.name: opened(folder / each.name) for each in written}
    assert sorted(read) == sorted(path.name for path in folder.iterdir())
    for each in written:
        file = read[each.name]
        jsonschema.Draft7Validator(SCHEMA).validate(file.manifest)
        assert list(dangling(file)) == []
        assert file.manifest["version"] == file.message["X-RSMF-Version"] == "2.0.0"
        assert file.manifest["eventcollectionid"] == file.message["X-RSMF-EventCollectionID"]
        assert len(file.manifest["events"]) == each.events == int(file.message["X-RSMF-EventCount"])
        assert (file.message["X-RSMF-BeginDate"], file.message["X-RSMF-EndDate"]) == (each.first, each.last)
        lines = file.raw.split(b"\r\n")
        assert file.raw.isascii()
        assert b"\n" not in b"".join(lines)
        assert b"\r" not in b"".join(lines)
        assert max(map(len, lines)) <= 998
    return read


def test_a_conversation_becomes_one_file_a_day(tmp_path: Path) -> None:
    read = files(tmp_path, TOLD)
    assert list(read) == ["c1-2024-03-04.rsmf", "c1-2024-03-05.rsmf", "c1-2024-04-01.rsmf", "c1-undated.rsmf"]
    file = read["c1-2024-03-05.rsmf"]
    assert file.files == {"f1.bin": bytes(range(256)) * 40, "t": b"hi"}
    assert {name: file.message[name] for name in file.message if name not in {"Message-ID", "Content-Type"}} == {
        "From": f"Bo Muster <p2@{file.message['From'].addresses[0].domain}>",
        "To": f"Ada Beispiel <ada@example.org>, Bo Muster <p2@{file.message['From'].addresses[0].domain}>",
        "Subject": "LinkedIn: Ada and Bo, 2024-03-05",
        "Date": "Tue, 05 Mar 2024 00:00:00 +0000",
        "MIME-Version": "1.0",
        "X-RSMF-Version": "2.0.0",
        "X-RSMF-Generator": "Data Inspector 0.1",
        "X-RSMF-BeginDate": "2024-03-05T00:00:00Z",
        "X-RSMF-EndDate": "2024-03-05T08:00:00.5Z",
        "X-RSMF-EventCount": "3",
        "X-RSMF-Application": "LinkedIn",
        "X-RSMF-Custodian": "Ada Beispiel",
        "X-RSMF-Participants": "Ada Beispiel, Bo Muster",
        "X-RSMF-ParticipantCount": "2",
        "X-RSMF-AttachmentCount": "3",
        "X-RSMF-EventCollectionID": file.manifest["eventcollectionid"],
        **HEADERS,
    }
    assert file.text.replace("\r\n", "\n") == (
        "[2024-03-05T00:00:00Z] Bo Muster: Hello Bo\n[attachment: picture.png]\n"
        "[2024-03-05T08:00:00Z] Ada Beispiel (deleted): Hello Bo\n"
        "[attachment: picture.png]\n[attachment: t]\n"
        "[2024-03-05T08:00:00.5Z] (sender not stated): Hello Bo\n"
    )


def test_the_manifest_says_what_was_given(tmp_path: Path) -> None:
    read = files(tmp_path, TOLD)
    manifest = read["c1-2024-03-05.rsmf"].manifest
    assert manifest["participants"] == [
        {"id": "p1", "display": "Ada Beispiel", "account_id": "ada-b", "email": "ada@example.org"},
        {"id": "p2", "display": "Bo Muster"},
        {"id": "not-stated", "display": "(sender not stated)"},
    ]
    assert manifest["conversations"] == [
        {
            "id": "c1",
            "platform": "LinkedIn",
            "display": "Ada and Bo",
            "type": "direct",
            "participants": ["p1", "p2", "not-stated"],
            "custodian": "p1",
            "custom": [{"name": "archive_sha256", "value": "a" * 64}],
        }
    ]
    first, second, third = manifest["events"]
    assert first == {
        "type": "message",
        "id": "e2",
        "conversation": "c1",
        "participant": "p2",
        "timestamp": "2024-03-05T00:00:00Z",
        "body": "Hello Bo",
        "direction": "incoming",
        "deleted": False,
        "attachments": [{"id": "f1.bin", "display": "picture.png", "size": 10240}],
        "custom": [{"name": "record", "value": "1"}, {"name": "parent", "value": "e1"}],
    }
    assert (second["parent"], second["deleted"]) == ("e2", True)
    assert (third["participant"], third["type"], "direction" in third) == ("not-stated", "unknown", False)
    assert read["c1-2024-03-04.rsmf"].manifest["events"][0]["custom"] == [{"name": "record", "value": "1"}]
    # An event that answers itself, or one of another file, leads nowhere: the id is kept beside it.
    assert {"name": "parent", "value": "e5"} in read["c1-2024-04-01.rsmf"].manifest["events"][0]["custom"]


def test_the_slices_of_a_conversation_belong_together_and_are_all_of_it(tmp_path: Path) -> None:
    for slicing, names in (
        (Slicing.DAY, ["2024-03-04", "2024-03-05", "2024-04-01", "undated"]),
        (Slicing.MONTH, ["2024-03", "2024-04", "undated"]),
        (Slicing.CONVERSATION, ["", "undated"]),
    ):
        folder = tmp_path / slicing.value
        folder.mkdir()
        read = files(folder, TOLD, slicing=slicing)
        assert list(read) == [f"c1-{name}.rsmf" if name else "c1.rsmf" for name in names]
        assert len({file.manifest["eventcollectionid"] for file in read.values()}) == 1
        assert len({file.message["Message-ID"] for file in read.values()}) == len(read)
        assert [each["id"] for file in read.values() for each in file.manifest["events"]] == [each.id for each in TOLD]


def test_the_slices_of_another_archive_do_not_belong_to_them() -> None:
    ours = collection_id(TALK, HEADERS)
    assert ours == collection_id(replace(TALK, display="", people=()), HEADERS)
    assert ours != collection_id(replace(TALK, custom=(("archive_sha256", "b" * 64),)), HEADERS)
    assert ours != collection_id(TALK, {**HEADERS, "X-RSMF-SourceSha256": "b" * 64})


@pytest.mark.parametrize(
    "change",
    [
        lambda m: m["events"][0].update(participant="p9"),
        lambda m: m["events"][0].update(conversation="c9"),
        lambda m: m["events"][0].update(timestamp="2024-03-05T00:00:00"),
        lambda m: m["events"][0].pop("timestamp"),
        lambda m: m["events"][1].update(parent="e9"),
        lambda m: m["events"][1].update(attachments=[]),
        lambda m: m["events"][1].update(id="e2"),
        lambda m: m["conversations"][0].update(custodian="p9"),
        lambda m: m["events"][0]["custom"].append({"name": "x", "value": ""}),
    ],
)  # fmt: skip
def test_the_check_of_references_can_fail(tmp_path: Path, change: Callable[[Any], object]) -> None:
    file = files(tmp_path, TOLD[1:3])["c1-2024-03-05.rsmf"]
    change(file.manifest)
    assert list(dangling(file))


def test_the_schema_can_fail(tmp_path: Path) -> None:
    file = files(tmp_path, TOLD[1:3])["c1-2024-03-05.rsmf"]
    file.manifest["events"][0]["custom"].append({"name": "number", "value": 1})
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft7Validator(SCHEMA).validate(file.manifest)


def test_the_same_values_give_the_same_bytes_wherever_they_are_written(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from tests.reports.test_rsmf import TOLD; from tests.support.rsmf import write;"
        "write(Path(sys.argv[1]), TOLD)"
    )
    seen = []
    for number, environment in enumerate(
        (
            {},
            {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
            {"TZ": "America/Los_Angeles", "LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8", "PYTHONHASHSEED": "2"},
        )
    ):
        folder = tmp_path / str(number)
        folder.mkdir()
        subprocess.run(
            [sys.executable, "-c", program, str(folder)], cwd=ROOT, env={**os.environ, **environment}, check=True
        )
        seen.append({path.name: path.read_bytes() for path in folder.iterdir()})
    assert len(seen[0]) == 4
    assert seen[0] == seen[1] == seen[2]


def test_an_attachment_of_another_size_leaves_no_file(tmp_path: Path) -> None:
    for wrong in (b"123", b"12345"):
        with pytest.raises(ValueError, match="size"):
            write(tmp_path, [event(1, None, attachments=(replace(file_of(wrong), size=4),))])
    assert list(tmp_path.iterdir()) == []


def test_an_attachment_that_cannot_be_read_leaves_no_file(tmp_path: Path) -> None:
    def broken() -> Iterator[bytes]:
        yield b"12"
        raise OSError("gone")

    with pytest.raises(OSError, match="gone"):
        write(tmp_path, [event(1, None, attachments=(Attachment("f", "f", 4, broken),))])
    assert list(tmp_path.iterdir()) == []


def test_an_attachment_too_large_for_the_format_is_named_and_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (as_json, manifest):
        monkeypatch.setattr(module, "HEAVIEST", 1000)
    small = file_of(b"small", "small.bin", "small")
    (written,) = write(tmp_path, [event(1, None, attachments=(PICTURE, small))])
    assert written.left_out == 1
    file = opened(tmp_path / written.name)
    assert file.files == {"small.bin": b"small"}
    assert file.message["X-RSMF-AttachmentCount"] == "1"
    assert file.manifest["events"][0]["custom"][-1] == {
        "name": "attachment left out",
        "value": "picture.png (10240 bytes: too large for this format)",
    }


@pytest.mark.parametrize(
    ("talk", "events", "reason"),
    [
        (TALK, [event(1, None, participant="p3")], "not in its conversation"),
        (TALK, [event(1, None, conversation="c2")], "another conversation"),
        (TALK, [event(1, None), event(1, None)], "share an id"),
        (TALK, [replace(event(1, None), id="")], "share an id"),
        (TALK, [event(1, "2024-03-05T10:00:00")], "UTC"),
        (TALK, [event(1, "2024-03-05T10:00:00+01:00")], "UTC"),
        (TALK, [event(1, "2024-03-05T24:00:00Z")], "UTC"),
        (TALK, [event(1, "2024-03-05T10:00:01Z"), event(2, "2024-03-05T10:00:00Z")], "order"),
        (TALK, [event(1, None), event(2, "2024-03-05T10:00:00Z")], "order"),
        (TALK, [event(1, None, attachments=(replace(PICTURE, id="../f"),))], "ZIP"),
        (TALK, [event(1, None, attachments=(replace(PICTURE, id="RSMF_manifest.json"),))], "ZIP"),
        (TALK, [event(1, None, attachments=(PICTURE, replace(PICTURE, size=1)))], "same file"),
        (replace(TALK, id=""), [event(1, None, conversation="")], "no id"),
        (replace(TALK, platform=""), [event(1, None)], "no platform"),
        (replace(TALK, custodian="p3"), [event(1, None)], "custodian"),
        (replace(TALK, people=(OWNER, replace(OTHER, id="p1"))), [event(1, None)], "share an id"),
    ],
)
def test_values_that_do_not_fit_together_are_a_fault(
    tmp_path: Path, talk: Any, events: list[Event], reason: str
) -> None:
    with pytest.raises(ValueError, match=reason):
        write(tmp_path, events, talk)
    assert list(tmp_path.iterdir()) == []


def test_no_events_no_file_and_no_file_is_written_over(tmp_path: Path) -> None:
    assert write(tmp_path, []) == []
    write(tmp_path, TOLD[:1])
    with pytest.raises(FileExistsError):
        write(tmp_path, TOLD[:1])
    assert len(list(tmp_path.iterdir())) == 1


def test_file_names_are_in_lower_case(tmp_path: Path) -> None:
    (name,) = files(tmp_path, [event(1, "2024-03-05T10:00:00Z", conversation="C000012")], replace(TALK, id="C000012"))
    assert name == "c000012-2024-03-05.rsmf"


@pytest.mark.parametrize("name", ["../../c1", "CON", "con", "a b", "ü", "x" * 65, "\ud800", "c1\r\nX: y"])
def test_an_id_that_is_no_file_name_is_replaced(tmp_path: Path, name: str) -> None:
    talk = replace(TALK, id=name)
    ((file, read),) = files(tmp_path, [event(1, None, conversation=name)], talk).items()
    assert file.removeprefix("c-").removesuffix("-undated.rsmf").isalnum()
    assert len(file) < 100
    assert read.manifest["conversations"][0]["id"] == (name if name != "\ud800" else "\ufffd")


def test_a_sender_who_is_not_stated_is_no_person_of_the_conversation(tmp_path: Path) -> None:
    talk = replace(TALK, people=(OWNER, Person("not-stated", "Cy Probe")))
    (file,) = files(tmp_path, [event(1, None, participant="")], talk).values()
    assert file.manifest["events"][0]["participant"] == "not-stated-"
    assert [name for name, _ in people_in(file, "From")] == ["(sender not stated)"]
