"""What a figure is worth is told beside it."""

from dataclasses import replace
from math import nan

import pytest
from consultations import Made, sheet_of

from fitness_app.domain.comparison import Take
from fitness_app.domain.person import Calibration
from fitness_app.domain.quality import UNSEEN, Quality
from fitness_app.domain.view import View
from fitness_app.ui.view_models import quality
from fitness_app.ui.view_models.compared import take_from

GAUGE = Calibration("Ada", "knee", (170.0, 70.0), (0.0, 110.0), "Dr. Who")


def _take(made: Made, **changes: object) -> Take:
    sheet = sheet_of("Ada", 0, made)
    return replace(take_from(sheet, sheet.session.sets[0]), **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        (View(0.0, 1), "from the front"),
        (View(0.0, -1), "from behind"),
        (View(40.0), "half from the side"),
        (View(85.0), "from the side"),
        (View(nan), "unknown"),
    ],
)
def test_a_view_has_a_name(view: View, expected: str) -> None:
    assert quality.view_name(view) == expected


def test_a_wrong_view_says_how_to_stand_and_tells_no_range() -> None:
    front = Quality(View(5.0, 1), 0.9, 22.0, 1.0, 30.0, 300)
    take = _take(Made(error_deg=22.0), quality=front)
    assert quality.advice(take).startswith("Turn side-on to the camera")
    assert {row[1][0] for row in quality.rows(take)} == {"not measurable from this view"}
    assert dict(quality.facts(take))["Mean range"] == "not measurable from this view"
    assert quality.measurable_words([take]) == "The range of 0 of 5 repetitions can be told."


def test_each_row_carries_view_visibility_and_error_also_for_the_pointer() -> None:
    take = _take(Made(error_deg=7.0), quality=Quality(View(85.0), 0.9, 7.0, 1.0, 30.0, 300))
    row = quality.rows(take)[0]
    assert len(row) == len(quality.columns())
    assert row[4:] == [("from the side", ""), ("99 %", ""), ("± 7°", "")]
    assert row[1][1] == "Seen from the side, 99 % visible, error ± 7°"
    assert row[3][0] == "not measurable from this view"


def test_a_goniometer_stretches_the_range_and_its_error() -> None:
    plain, told = (_take(Made(error_deg=10.0), calibration=each) for each in (None, GAUGE))
    first, second = (quality.rows(take)[0][1][0] for take in (plain, told))
    assert first.endswith("± 10°")
    assert second.endswith("± 11°")
    assert quality.calibration_words(told) == "Knee: 1° seen is 1.10° on the goniometer"
    assert quality.calibration_words(plain) == "Knee: none"


def test_without_poses_little_is_known_and_that_is_told() -> None:
    take = _take(Made(kept=False, error_deg=7.0))
    assert take.quality is UNSEEN
    told = dict(quality.facts(take))
    assert (told["Seen"], told["Pictures a second"], told["Error of the range"]) == ("unknown",) * 3
    assert "were not kept" in quality.advice(take)
