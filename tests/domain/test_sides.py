"""Left and right: together once, in turns once each or once a pair."""

from fitness_app.domain.sides import Sides
from fitness_app.domain.workout import Rep

REST = float("inf")


def rep(side: str, start: float, visibility: float = 0.9) -> Rep:
    return Rep(start, start + 1.0, start + 2.0, 90.0, 6.0, 1.0, 0.0, 1.0, visibility, side=side)


def test_both_sides_at_once_count_once_with_the_better_seen_figures() -> None:
    sides = Sides(paired=False)
    assert sides.add((rep("left", 0.0, 0.6),), {"right": 0.3, "left": REST}) == ()
    (both,) = sides.add((rep("right", 0.2),), {"right": REST, "left": REST})
    assert (both.side, both.start, both.end, both.visibility) == ("both", 0.0, 2.2, 0.9)


def test_sides_in_turns_count_once_each_without_waiting() -> None:
    sides = Sides(paired=False)
    told = [
        sides.add((rep(side, 2.0 * i),), {"left": REST, "right": REST})
        for i, side in enumerate(("left", "right"))
    ]
    assert [[each.side for each in reps] for reps in told] == [["left"], ["right"]]


def test_a_pair_is_a_left_and_a_right_one() -> None:
    sides = Sides(paired=True)
    told = [sides.add((rep(side, 2.0 * i),), {}) for i, side in enumerate(("left", "right", "left", "right"))]
    assert [len(reps) for reps in told] == [0, 1, 0, 1]
