"""The faults of form that the coach sees, one entry each; exercises name the rules that they want."""

import math

import numpy as np

from fitness_app.domain.angles import joint
from fitness_app.domain.film import Film, Series, hip_bend, level, shank_lean, trunk_lean
from fitness_app.domain.form import Rule
from fitness_app.domain.push_up_form import push_up_model

SEEN = 0.5
ARM = ("shoulder", "elbow", "wrist")
LEG = ("hip", "knee", "ankle")
UPPER_ARM = ("hip", "shoulder", "elbow")


def least_angle(film: Film, names: tuple[str, str, str]) -> float:
    """The smallest angle in degrees, over the sides that are seen."""
    return float(np.mean([_least(film, names, side) for side in _seen_sides(film, names[1])]))


def difference(film: Film, names: tuple[str, str, str]) -> float:
    """How many degrees deeper one side goes than the other; NaN where only one is seen."""
    if len(_seen_sides(film, names[1])) < 2 or not film.seen[joint(names[2], 0)] >= SEEN:
        return math.nan
    return abs(_least(film, names, 0) - _least(film, names, 1))


def _least(film: Film, names: tuple[str, str, str], side: int) -> float:
    return level(film.angle(names, side), 5)


def _seen_sides(film: Film, name: str) -> list[int]:
    return [side for side in (0, 1) if film.seen[joint(name, side)] >= SEEN] or [film.side]


def knee_travel(film: Film) -> Series:
    """(n,) how far the knee is carried over the foot: lean of front shank and trunk, in degrees."""
    return shank_lean(film) + trunk_lean(film)


def _knees_together(film: Film) -> float:
    """Share by which the knees are closer than the ankles when the legs are bent most."""
    both = film.angle(LEG, 0) + film.angle(LEG, 1)
    if not np.isfinite(both).any():
        return math.nan
    bent = int(np.nanargmin(both))
    knees = abs(film.of("knee", 0)[bent, 0] - film.of("knee", 1)[bent, 0])
    ankles = abs(film.of("ankle", 0)[bent, 0] - film.of("ankle", 1)[bent, 0])
    return float(1.0 - knees / ankles) if ankles > 0 else math.nan


def _elbow_drift(film: Film) -> float:
    """Degrees through which the upper arm swings against the trunk."""
    swing = film.angle(UPPER_ARM, film.side)
    return level(swing, 95) - level(swing, 5)


def _drift(film: Film) -> float:
    """How far the feet have moved across the picture from the start to the end, in trunk lengths."""
    feet = film.middle("ankle")[:, 0]
    trunk = level(np.linalg.norm(film.middle("shoulder") - film.middle("hip"), axis=1), 50)
    third = max(1, len(feet) // 5)
    return abs(level(feet[-third:], 50) - level(feet[:third], 50)) / trunk if trunk > 0 else math.nan


def _high(film: Film) -> float:
    return level(hip_bend(film), 50)


def _low(film: Film) -> float:
    return -_high(film)


PUSH_UP_SHAPE = Rule(
    "shape",
    "Keep your body in one straight line and bend your elbows all the way.",
    ("shoulder", "hip", "knee"),
    lambda film: push_up_model().wrong(film),
    0.7,
    0.3,
)
SHALLOW_SQUAT = Rule(
    "depth",
    "Go lower, until your thighs are level.",
    ("hip", "knee"),
    lambda film: least_angle(film, LEG),
    118.0,
    40.0,
)
SHALLOW_PRESS = Rule(
    "depth",
    "Bend your elbows further.",
    ("elbow",),
    lambda film: least_angle(film, ARM),
    115.0,
    40.0,
)
KNEE_PAST_TOES = Rule(
    "knee past toes",
    "Keep your front knee behind your toes and your trunk upright.",
    ("knee", "ankle"),
    lambda film: level(knee_travel(film), 90),
    25.0,
    30.0,
    "side",
)
KNEES_INWARD = Rule(
    "knees inward",
    "Push your knees out, in line with your feet.",
    ("knee",),
    _knees_together,
    0.3,
    0.5,
    "front",
)
HIPS_HIGH = Rule(
    "hips high",
    "Lower your hips: make one straight line from shoulders to heels.",
    ("hip",),
    _high,
    29.0,
    30.0,
    "side",
)
HIPS_SAG = Rule(
    "hips sag",
    "Lift your hips: do not let your back sag.",
    ("hip",),
    _low,
    4.0,
    20.0,
    "side",
)
LEAN_BACK = Rule(
    "lean back",
    "Keep your trunk upright: do not lean back to lift.",
    ("shoulder", "hip"),
    lambda film: -level(trunk_lean(film), 5),
    8.0,
    20.0,
    "side",
)
ELBOW_DRIFT = Rule(
    "elbow drift",
    "Keep your elbows at your sides.",
    ("shoulder", "elbow"),
    _elbow_drift,
    40.0,
    40.0,
)
DRIFT = Rule("drift", "Stay in one place.", ("ankle",), _drift, 0.6, 1.0)
HALF = Rule(
    "half",
    "Use your whole range.",
    (),
    lambda film: 1.0 - film.range_share,
    0.3,
    0.4,
)
FAST = Rule(
    "fast",
    "Lower more slowly.",
    (),
    lambda film: -film.lowering_s,
    -0.4,
    0.4,
)
UNEVEN_ARMS = Rule(
    "uneven",
    "Move both arms alike.",
    ("elbow",),
    lambda film: difference(film, ARM),
    30.0,
    40.0,
    "front",
)
UNEVEN_LEGS = Rule(
    "uneven",
    "Load both legs alike.",
    ("knee",),
    lambda film: difference(film, LEG),
    25.0,
    40.0,
    "front",
)
