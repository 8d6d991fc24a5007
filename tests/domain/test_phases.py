import math

import pytest

from fitness_app.domain.phases import Phase, PhaseClock, Tempo, tempo_of
from fitness_app.domain.workout import Rep


def progress(time_s: float, out_s: float, pause_s: float, back_s: float) -> float:
    """A smooth repetition that begins after a second of rest."""
    moment = time_s - 1.0
    if moment <= 0.0 or moment >= out_s + pause_s + back_s:
        return 0.0
    if moment < out_s:
        return 0.5 - 0.5 * math.cos(math.pi * moment / out_s)
    if moment < out_s + pause_s:
        return 1.0
    return 0.5 + 0.5 * math.cos(math.pi * (moment - out_s - pause_s) / back_s)


def watched(until_s: float, fps: float, shape: tuple[float, float, float]) -> PhaseClock:
    clock = PhaseClock()
    for number in range(round(until_s * fps) + 1):
        clock.see(number / fps, progress(number / fps, *shape))
    return clock


@pytest.mark.parametrize("fps", [10.0, 30.0])
def test_names_the_phase_that_lasts(fps: float) -> None:
    shape = (2.0, 1.0, 1.0)
    assert watched(0.9, fps, shape).tempo("back").now is Phase.REST
    assert watched(2.0, fps, shape).tempo("back").now is Phase.ECCENTRIC
    assert watched(3.7, fps, shape).tempo("back").now is Phase.PAUSE
    assert watched(4.6, fps, shape).tempo("back").now is Phase.CONCENTRIC
    assert watched(6.0, fps, shape).tempo("back") == Tempo()


def test_measures_each_phase_while_it_lasts() -> None:
    tempo = watched(4.7, 30.0, (2.0, 1.0, 1.0)).tempo("back")
    assert tempo.eccentric_s == pytest.approx(
        1.5, abs=0.3
    )  # the first and last tenth are rest and turning point
    assert tempo.pause_s == pytest.approx(1.2, abs=0.3)
    assert 0.3 < tempo.concentric_s < 0.7


def test_where_the_way_out_is_the_work_the_names_are_turned_round() -> None:
    clock = watched(2.0, 30.0, (2.0, 1.0, 1.0))
    assert clock.tempo("out").now is Phase.CONCENTRIC
    assert clock.tempo("out").concentric_s == clock.tempo("back").eccentric_s


def test_a_new_repetition_without_a_rest_begins_anew() -> None:
    clock = watched(4.4, 30.0, (2.0, 0.0, 2.0))
    assert clock.tempo("back").now is Phase.CONCENTRIC
    for number in range(1, 40):
        clock.see(4.4 + number / 30, min(1.0, 0.3 + number / 30))
    assert clock.tempo("back").now in {Phase.ECCENTRIC, Phase.PAUSE}


def test_the_tempo_of_a_whole_repetition_is_its_own() -> None:
    rep = Rep(0, 2, 4, 90, 6, eccentric_s=2.0, pause_s=0.5, concentric_s=1.5, visibility=0.9)
    assert tempo_of(rep) == Tempo(Phase.REST, 2.0, 0.5, 1.5)
