"""What is said aloud: counts, advice with pauses, news; and who speaks when."""

import itertools

from fitness_app.domain.coach_state import CoachState
from fitness_app.domain.pose import absent
from fitness_app.domain.today import PlannedSet
from fitness_app.domain.workout import Hold, Rep, Set
from fitness_app.live.snapshot import Snapshot
from fitness_app.ui.view_models.prompts import CUE_PAUSE_S, SAME_CUE_S, Kind, Prompt, Prompter, Tone, Turn


def snapshot(time_s: float, **state: object) -> Snapshot:
    return Snapshot(time_s, None, absent(time_s, (64, 48)), CoachState(**state), None)  # type: ignore[arg-type]


def texts(prompts: list[Prompt]) -> list[str]:
    return [prompt.text for prompt in prompts]


def done(reps: int) -> Set:
    made = tuple(Rep(i, i + 0.5, i + 1, 90, 6, 0.5, 0.0, 0.5, 0.9) for i in range(reps))
    return Set("squat", 0.9, 0.0, float(reps), reps=made)


def test_each_repetition_is_counted_once() -> None:
    prompter = Prompter()
    said = [texts(prompter.see(snapshot(t, reps=n), ())) for t, n in ((1, 0), (2, 1), (2.1, 1), (4, 3))]
    assert said == [[], ["1"], [], ["3"]]


def test_a_hold_is_counted_every_ten_seconds() -> None:
    prompter = Prompter()
    said = [text for t in range(25) for text in texts(prompter.see(snapshot(t, hold_s=float(t)), ()))]
    assert said == ["10 seconds", "20 seconds"]


def test_advice_comes_with_a_pause_and_is_not_repeated_soon() -> None:
    prompter = Prompter()
    heard = [
        (t / 10, text)
        for t in range(400)
        for text in texts(prompter.see(snapshot(t / 10, cue="Go deeper." if t < 100 else "Slower."), ()))
    ]
    assert heard[0] == (0.0, "Go deeper.")
    assert heard[1] == (10.0, "Slower.")
    assert heard[2][0] >= 10.0 + SAME_CUE_S
    alternating = Prompter()
    times = [t / 10 for t in range(300) if alternating.see(snapshot(t / 10, cue=f"Advice {t // 10}."), ())]
    gaps = [after - before for before, after in itertools.pairwise(times)]
    assert min(gaps) >= CUE_PAUSE_S


def test_the_end_of_a_set_is_told_with_a_tone() -> None:
    prompter = Prompter()
    prompter.see(snapshot(1.0), ())
    (told,) = prompter.see(snapshot(2.0), (done(12),))
    assert told == Prompt(Kind.NEWS, "Set done: 12 × Squat.", Tone.SET)
    (held,) = prompter.see(snapshot(3.0), (done(12), Hold("plank", 0, 45)))
    assert held.text == "Set done: Plank 0:45."


def test_counts_down_with_a_tone_for_each_second() -> None:
    prompter = Prompter()
    said = [prompt for left in (3, 3, 2, 1, 1, 0, 0) for prompt in prompter.countdown(left)]
    assert texts(said) == ["3", "2", "1", "Go"]
    assert [prompt.tone for prompt in said] == [Tone.TICK, Tone.TICK, Tone.TICK, Tone.GO]
    assert Prompter().countdown(0) == []


def test_the_end_of_a_rest_names_what_is_next() -> None:
    prompter = Prompter()
    assert prompter.rest(False, None) == []
    (told,) = prompter.rest(True, PlannedSet("lunge", 10))
    assert told == Prompt(Kind.NEWS, "The rest is over. Next: Lunge.", Tone.REST)
    assert prompter.rest(True, PlannedSet("lunge", 10)) == []


COUNTS = [Prompt(Kind.COUNT, str(number)) for number in range(5)]
CUE = Prompt(Kind.CUE, "Go deeper.")
NEWS = Prompt(Kind.NEWS, "Set done.")


def test_one_prompt_is_said_at_a_time_and_the_newest_count_wins() -> None:
    turn = Turn()
    assert turn.offer(CUE, 0.0)
    assert not turn.offer(COUNTS[1], 0.5)
    assert not turn.offer(COUNTS[2], 1.0)
    assert turn.finished(1.5) == COUNTS[2]
    assert turn.finished(2.0) is None
    assert turn.quiet


def test_a_count_that_waited_too_long_is_not_said() -> None:
    turn = Turn()
    turn.offer(CUE, 0.0)
    turn.offer(COUNTS[1], 0.5)
    assert turn.finished(0.5 + Turn.LATE_S + 0.1) is None


def test_advice_that_waits_is_not_pushed_out_by_a_count() -> None:
    turn = Turn()
    turn.offer(COUNTS[1], 0.0)
    turn.offer(CUE, 0.1)
    turn.offer(COUNTS[2], 0.2)
    assert turn.finished(3.0) == CUE


def test_news_interrupts_and_clears_what_waits() -> None:
    turn = Turn()
    turn.offer(COUNTS[1], 0.0)
    turn.offer(CUE, 0.1)
    assert turn.offer(NEWS, 0.2)
    assert turn.finished(1.0) is None
