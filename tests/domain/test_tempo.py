"""The phases of one cycle."""

import numpy as np
import pytest

from fitness_app.domain.cycles import Cycle
from fitness_app.domain.tempo import tempo_of


def cycle(rest_s: float, out_s: float, pause_s: float, back_s: float, fps: float = 30.0) -> Cycle:
    parts = [
        np.zeros(round(rest_s * fps)),
        np.linspace(0, 100, round(out_s * fps), endpoint=False),
        np.full(round(pause_s * fps), 100.0),
        np.linspace(100, 0, round(back_s * fps)),
    ]
    levels = np.concatenate(parts)
    times = np.arange(len(levels)) / fps
    return Cycle(tuple(times), tuple(levels), int(levels.argmax()), 100.0, 100.0)


@pytest.mark.parametrize("fps", [10.0, 30.0, 60.0])
def test_tells_the_phases_from_rest_to_rest(fps: float) -> None:
    tempo = tempo_of(cycle(1.0, 2.0, 0.5, 1.0, fps), "back")
    assert tempo.start == pytest.approx(1.2, abs=1.5 / fps)
    assert tempo.end == pytest.approx(4.4, abs=1.5 / fps)
    assert tempo.eccentric_s == pytest.approx(1.6, abs=3 / fps)
    assert tempo.pause_s == pytest.approx(0.8, abs=0.05 + 2 / fps)
    assert tempo.concentric_s == pytest.approx(0.8, abs=3 / fps)


def test_the_phases_fill_the_repetition_and_change_places_with_the_effort() -> None:
    out, back = (tempo_of(cycle(0.5, 1.0, 0.2, 2.0), effort) for effort in ("out", "back"))
    assert (out.concentric_s, out.eccentric_s) == (back.eccentric_s, back.concentric_s)
    assert out.eccentric_s + out.pause_s + out.concentric_s == pytest.approx(out.end - out.start)


def test_a_cycle_that_begins_at_the_turning_point_has_no_way_out() -> None:
    whole = cycle(0.0, 0.0, 0.5, 1.0)
    tempo = tempo_of(whole, "back")
    assert tempo.eccentric_s == 0.0
    assert tempo.concentric_s > 0.5
