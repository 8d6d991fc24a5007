"""Turning points on made-up signals: what counts, what does not, and that only times matter."""

import math

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from fitness_app.domain.cycles import Cycle, CycleFinder

LEAST = 30.0


def cycles_in(times: np.ndarray, levels: np.ndarray) -> list[Cycle]:
    """All cycles of a signal; NaN samples are not shown to the finder, as the counter does."""
    finder = CycleFinder(LEAST)
    found = [
        cycle
        for time, level in zip(times, levels, strict=True)
        if not math.isnan(level) and (cycle := finder.add(float(time), float(level)))
    ]
    last = finder.finish()
    return [*found, last] if last else found


def clean(count: int, height: float, seconds: float, fps: float) -> tuple[np.ndarray, np.ndarray]:
    """`count` smooth cycles of `height`, with half a second of rest before and after."""
    times = np.arange(0.0, count * seconds + 1.0, 1.0 / fps)
    phase = np.clip((times - 0.5) / seconds, 0.0, count)
    return times, height * (1.0 - np.cos(2 * np.pi * phase)) / 2.0


counts = st.integers(0, 12)
heights = st.floats(40.0, 150.0)
lengths = st.floats(1.2, 6.0)
rates = st.sampled_from([5.0, 7.0, 10.0, 15.0, 24.0, 30.0, 60.0])


@given(count=counts, height=heights, seconds=lengths, fps=rates)
@settings(max_examples=150, deadline=None)
def test_counts_n_clean_cycles_as_n_at_any_frame_rate(
    count: int, height: float, seconds: float, fps: float
) -> None:
    assert len(cycles_in(*clean(count, height, seconds, fps))) == count


@given(seed=st.integers(0, 10_000), fps=rates, size=st.floats(0.0, 0.33))
@settings(max_examples=100, deadline=None)
def test_finds_nothing_in_noise_below_the_threshold(seed: int, fps: float, size: float) -> None:
    noise = np.random.default_rng(seed).uniform(-size * LEAST, size * LEAST, round(20 * fps))
    assert cycles_in(np.arange(len(noise)) / fps, noise) == []


@given(count=counts, height=heights, seconds=lengths, stretch=st.floats(0.7, 3.0))
@settings(max_examples=100, deadline=None)
def test_counts_a_reversed_or_stretched_signal_alike(
    count: int, height: float, seconds: float, stretch: float
) -> None:
    times, levels = clean(count, height, seconds, 30.0)
    assert len(cycles_in(times, levels[::-1])) == count
    assert len(cycles_in(times * stretch, levels)) == count


@given(count=counts, height=heights, seconds=lengths, begin=st.floats(0.0, 30.0), length=st.floats(0.0, 10.0))
@settings(max_examples=150, deadline=None)
def test_never_invents_a_cycle_in_a_gap(
    count: int, height: float, seconds: float, begin: float, length: float
) -> None:
    times, levels = clean(count, height, seconds, 30.0)
    levels[(times >= begin) & (times <= begin + length)] = np.nan
    assert len(cycles_in(times, levels)) <= count


@given(seed=st.integers(0, 10_000), count=st.integers(1, 8), height=heights)
@settings(max_examples=100, deadline=None)
def test_counts_the_same_when_a_third_of_the_frames_is_dropped(seed: int, count: int, height: float) -> None:
    times, levels = clean(count, height, 2.0, 30.0)
    kept = np.random.default_rng(seed).random(len(times)) > 0.33
    assert len(cycles_in(times[kept], levels[kept])) == count


def test_does_not_count_twice_when_the_angle_trembles_at_the_bottom() -> None:
    times, levels = clean(3, 80.0, 3.0, 30.0)
    trembling = levels - np.where(levels > 70.0, 9.0 * (np.sin(40.0 * times) > 0), 0.0)
    assert len(cycles_in(times, trembling)) == 3


def test_does_not_count_twice_when_the_person_stops_half_way_up() -> None:
    up = np.concatenate(
        [np.linspace(0, 90, 30), np.linspace(90, 50, 15), np.full(20, 50.0), np.linspace(50, 60, 5)]
    )
    levels = np.concatenate([np.zeros(10), up, np.linspace(60, 0, 30), np.zeros(20)])
    assert len(cycles_in(np.arange(len(levels)) / 30.0, levels)) == 1


def test_follows_a_person_whose_range_shrinks() -> None:
    parts = [height * (1 - np.cos(np.linspace(0, 2 * np.pi, 60))) / 2 for height in (90, 80, 65, 50, 40, 35)]
    levels = np.concatenate([np.zeros(15), *parts, np.zeros(15)])
    assert len(cycles_in(np.arange(len(levels)) / 30.0, levels)) == 6


def test_counts_a_last_cycle_whose_way_back_is_almost_complete() -> None:
    times, levels = clean(2, 80.0, 2.0, 30.0)
    cut = times < 0.5 + 3.7
    found = cycles_in(times[cut], levels[cut])
    assert len(found) == 2


def test_does_not_count_a_last_cycle_that_has_only_turned() -> None:
    times, levels = clean(2, 80.0, 2.0, 30.0)
    cut = times < 0.5 + 3.2
    assert len(cycles_in(times[cut], levels[cut])) == 1


def test_gives_the_cycle_within_a_third_of_a_second_of_the_return() -> None:
    times, levels = clean(1, 80.0, 2.0, 30.0)
    finder = CycleFinder(LEAST)
    seen = next(time for time, level in zip(times, levels, strict=True) if finder.add(time, level))
    assert seen <= 2.5 + 0.34


@given(fps=st.sampled_from([7.0, 10.0, 15.0, 24.0, 30.0, 60.0]), share=st.sampled_from([0.4, 0.9]))
@settings(max_examples=30, deadline=None)
def test_the_end_of_a_recording_cuts_a_cycle_alike_at_every_rate(fps: float, share: float) -> None:
    times, levels = clean(2, 80.0, 3.0, fps)
    end = 0.5 + 3.0 + 1.5 + 1.5 * math.acos(1.0 - 2.0 * share) / math.pi
    assert len(cycles_in(times[times <= end], levels[times <= end])) == (2 if share > 0.5 else 1)


def test_a_single_last_sample_is_no_way_back() -> None:
    times, levels = clean(1, 80.0, 3.0, 15.0)
    levels = np.append(levels[times <= 2.0], 0.0)
    assert cycles_in(np.arange(len(levels)) / 15.0, levels) == []


@given(seconds=st.floats(0.35, 0.8), height=st.floats(60.0, 150.0), fps=st.sampled_from([15.0, 30.0, 60.0]))
@settings(max_examples=60, deadline=None)
def test_counts_quick_cycles(seconds: float, height: float, fps: float) -> None:
    assert len(cycles_in(*clean(8, height, seconds, fps))) == 8
