"""Each gate on a layout that is broken in one way only."""

from __future__ import annotations

import pytest
from PIL import Image

from bedside.base.registry import plugins
from bedside.tactics.media.designs import PACKAGE, TALL
from bedside.tactics.media.gates import check_layout, check_pixels

DESIGN = plugins(PACKAGE)["question_answer"]
SOUND = {
    "name": "question", "x": 100, "y": 100, "w": 500, "h": 100, "size": 60, "fill": "#FFFFFF", "lines": 1,
    "too-wide": 0, "orphan": False,
}  # fmt: skip


def found(*changes, over=0):
    report = {"over": over, "boxes": [SOUND | change for change in changes]}
    return [problem.kind for problem in check_layout(DESIGN, TALL, report)]


def test_a_sound_layout_has_no_problem():
    assert found({}, {"y": 300}) == []


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"too-wide": 12}, "too long"),
        ({"size": 33}, "small type"),
        ({"x": 20}, "margin"),
        ({"w": 950}, "margin"),
        ({"y": 1300}, "margin"),
        ({"orphan": True}, "orphan"),
    ],
)
def test_each_fault_is_found(change, kind):
    assert found(change) == [kind]


def test_a_text_over_its_room_or_over_another_is_found():
    assert found({}, over=12) == ["too long"]
    assert found({}, {"y": 150}) == ["overlap"]


def test_contrast_is_judged_by_the_pixels_and_not_by_what_the_template_says():
    report = {"boxes": [SOUND | {"paper": "#000000"}]}
    assert [p.kind for p in check_pixels(Image.new("RGB", (1080, 1350), "#EEEEEE"), report)] == ["contrast"]
    assert not list(check_pixels(Image.new("RGB", (1080, 1350), "#0B5563"), report))


def test_one_pale_corner_is_enough():
    picture = Image.new("RGB", (1080, 1350), "#0B5563")
    picture.paste("#FFFFFF", (590, 190, 640, 240))
    assert [p.kind for p in check_pixels(picture, {"boxes": [SOUND]})] == ["contrast"]
