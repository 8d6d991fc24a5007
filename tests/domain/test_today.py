from fitness_app.domain.today import PlannedSet, following, ticked
from fitness_app.domain.workout import Hold, Rep, Set


def done(exercise: str, reps: int) -> Set:
    made = tuple(Rep(i, i + 0.5, i + 1, 90, 6, 0.5, 0.0, 0.5, 0.9) for i in range(reps))
    return Set(exercise, 0.9, 0.0, float(reps), reps=made)


PLAN = (PlannedSet("squat", 10), PlannedSet("squat", 10), PlannedSet("plank", hold_s=30))


def test_each_finished_set_ticks_off_one_planned_set() -> None:
    assert [wanted.done for wanted in ticked(PLAN, [done("squat", 10)])] == [True, False, False]
    assert [wanted.done for wanted in ticked(PLAN, [done("squat", 9), done("squat", 12)])] == [
        True,
        True,
        False,
    ]


def test_a_set_of_less_than_half_ticks_nothing_off() -> None:
    assert not any(wanted.done for wanted in ticked(PLAN, [done("squat", 4), done("lunge", 10)]))
    assert ticked(PLAN, [done("squat", 5)])[0].done


def test_a_hold_is_ticked_off_by_its_seconds() -> None:
    assert not ticked(PLAN, [Hold("plank", 0, 14)])[2].done
    assert ticked(PLAN, [Hold("plank", 0, 16)])[2].done


def test_what_the_log_holds_already_is_not_ticked_twice() -> None:
    earlier = (PlannedSet("squat", 10, done=True), PlannedSet("squat", 10))
    assert all(wanted.done for wanted in ticked(earlier, [done("squat", 10)]))


def test_the_next_set_is_the_first_open_one() -> None:
    assert following(ticked(PLAN, [done("squat", 10)])) == PLAN[1]
    assert following(()) is None
    assert following((PlannedSet("squat", 10, done=True),)) is None
