"""Each platform's demo is taken for that platform's by most marks, and those of the assistants and Apple's by nobody else."""

import pytest

from inspector.platforms import PLATFORMS, recognise
from tests.support.told import demo

ALONE = ("grok", "copilot", "mistral", "deepseek", "perplexity", "apple")


@pytest.mark.parametrize("wanted", [platform.id for platform in PLATFORMS])
def test_each_demo_is_its_own_platforms(wanted: str) -> None:
    platform, _ = recognise(demo(wanted))
    assert platform.id == wanted


@pytest.mark.parametrize("wanted", ALONE)
def test_no_other_platform_sees_a_mark_in_these(wanted: str) -> None:
    archive = demo(wanted)
    assert [each.id for each in PLATFORMS if each.recognise(archive).score] == [wanted]


@pytest.mark.parametrize("other", [platform.id for platform in PLATFORMS if platform.id not in ALONE])
def test_these_see_no_mark_in_others(other: str) -> None:
    archive = demo(other)
    assert [each.id for each in PLATFORMS if each.id in ALONE and each.recognise(archive).score] == []
