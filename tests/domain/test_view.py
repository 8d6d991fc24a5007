"""From where the camera sees a made-up person, and how the error grows."""

from types import SimpleNamespace

import pytest

from fitness_app.domain.angles import Bodies
from fitness_app.domain.view import View, ViewMeter, how_to_place, measurable, range_error, range_text


def seen(figure: SimpleNamespace, degrees: float, posture: str = "stand") -> View:
    meter, bodies = ViewMeter(), Bodies()
    for pose in figure.film(getattr(figure, posture), [170.0] * 30, camera=figure.Camera(degrees)):
        meter.see(bodies.body(pose))
    return meter.view


@pytest.mark.parametrize("posture", ["stand", "prone"])
@pytest.mark.parametrize(("camera", "told", "name"), [(0, 90, "side"), (45, 45, "oblique"), (90, 0, "front")])
def test_tells_the_view_in_degrees(
    figure: SimpleNamespace, posture: str, camera: float, told: float, name: str
) -> None:
    view = seen(figure, camera, posture)
    assert view.degrees == pytest.approx(told, abs=3)
    assert view.name == name


def test_tells_the_back_from_the_front(figure: SimpleNamespace) -> None:
    assert seen(figure, 90).facing == 1
    assert seen(figure, -90).name == "back"


def test_the_error_of_a_range_grows_off_axis_and_in_hiding() -> None:
    errors = [range_error(View(degrees), "side", 1.0) for degrees in (90.0, 60.0, 30.0, 0.0)]
    assert errors[0] == pytest.approx(6.4)
    assert errors == sorted(errors)
    assert range_error(View(90.0), "side", 0.5) > errors[0]
    assert range_error(View(0.0), "front", 1.0) == pytest.approx(6.4)


def test_a_range_from_the_wrong_view_is_not_told_and_the_way_to_stand_is() -> None:
    error = range_error(View(5.0), "side", 1.0)
    assert not measurable(error)
    assert range_text(80.0, error) == "not measurable from here"
    assert "side-on" in how_to_place("side", View(5.0))
    assert range_text(80.0, range_error(View(85.0), "side", 1.0)).startswith("80° ±")
    assert how_to_place("side", View(85.0)) == ""
    assert "face the camera" in how_to_place("front", View(85.0))
    assert how_to_place("any", View(85.0)) == ""


def test_says_nothing_of_the_view_before_anyone_was_seen() -> None:
    assert ViewMeter().view.name == "unknown"
    assert how_to_place("side", ViewMeter().view) == ""
