"""Faults of form on a made-up person, and on labelled frames of real ones."""

from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from fitness_app.domain.angles import Bodies
from fitness_app.domain.cues import Cues
from fitness_app.domain.exercises import EXERCISES
from fitness_app.domain.film import film_of
from fitness_app.domain.form import Rule, Verdict, judge
from fitness_app.domain.form_rules import FAST, HIPS_HIGH, HIPS_SAG, LEAN_BACK, SHALLOW_SQUAT, UNEVEN_ARMS
from fitness_app.domain.push_up_form import push_up_model
from fitness_app.domain.reps import RepCounter
from fitness_app.domain.view import View

SIDE = View(90.0)


def names_of(verdict: Verdict) -> set[str]:
    return {rule.name for rule in verdict.broken}


def test_a_straight_plank_is_good_and_a_bent_one_is_told_which_way(figure: SimpleNamespace) -> None:
    for sag, rules in ((0.0, set()), (0.25, {"hips sag"}), (-0.35, {"hips high"})):
        bodies = Bodies()
        poses = figure.film(lambda elbow, s=sag: figure.prone(elbow, sag=s), [170.0] * 20)
        verdict = judge((HIPS_SAG, HIPS_HIGH), film_of([bodies.body(p) for p in poses], SIDE))
        assert names_of(verdict) == rules
        assert (verdict.form == 1.0) == (not rules)


@pytest.mark.parametrize("degrees", [0.0, 180.0])
def test_sees_who_leans_back_in_a_curl_whichever_way_they_look(
    figure: SimpleNamespace, degrees: float
) -> None:
    for lean, broken in ((0.0, False), (20.0, True)):
        bodies = Bodies()
        poses = figure.film(
            lambda elbow, by=lean: figure.stand(elbow=elbow, lean=by),
            [90.0] * 20,
            camera=figure.Camera(degrees),
        )
        film = film_of([bodies.body(p) for p in poses], SIDE)
        assert (LEAN_BACK.fault(film) > 0) == broken


def test_a_rule_is_left_out_where_the_camera_cannot_see_it(figure: SimpleNamespace) -> None:
    bodies = Bodies()
    poses = figure.film(lambda elbow: figure.prone(elbow, sag=0.3), [170.0] * 20)
    film = film_of([bodies.body(p) for p in poses], View(5.0))
    assert HIPS_SAG.fault(film) == 0.0


def test_shallow_squats_are_told_so(figure: SimpleNamespace) -> None:
    counter = RepCounter(EXERCISES["squat"])
    poses = figure.film(figure.stand, figure.waves(1, 172.0, 128.0))
    (rep,) = [rep for pose in poses for rep in counter.update(pose)] + list(counter.finish())
    assert SHALLOW_SQUAT.sentence in rep.cues
    assert rep.form < 1.0
    assert counter.cue is SHALLOW_SQUAT


def test_too_fast_lowering_is_told(figure: SimpleNamespace) -> None:
    counter = RepCounter(EXERCISES["squat"])
    poses = figure.film(figure.stand, figure.waves(1, 172.0, 80.0, seconds=0.7))
    (rep,) = [rep for pose in poses for rep in counter.update(pose)] + list(counter.finish())
    assert FAST.sentence in rep.cues


def test_one_arm_that_lags_behind_is_told_from_the_front(figure: SimpleNamespace) -> None:
    bodies = Bodies()
    poses = figure.film(
        lambda a: figure.stand(elbow=(a, 165.0)),
        [165.0, 120.0, 80.0, 120.0, 165.0],
        camera=figure.Camera(90.0),
    )
    assert UNEVEN_ARMS.fault(film_of([bodies.body(p) for p in poses], View(0.0))) > 0


def verdict(*rules: Rule) -> Verdict:
    return Verdict(0.5 if rules else 1.0, rules)


def test_a_cue_is_said_once_and_again_only_after_it_was_mended_and_came_back() -> None:
    cues = Cues()
    said = [cues.hear(verdict(*rules)) for rules in ([FAST], [FAST], [], [FAST], [], [], [FAST])]
    assert said == [FAST.sentence, "", "", "", "", "", FAST.sentence]


def test_never_more_than_one_cue_at_a_time_the_worst_first() -> None:
    cues = Cues()
    said = [cues.hear(verdict(SHALLOW_SQUAT, FAST)) for _ in range(3)]
    assert said == [SHALLOW_SQUAT.sentence, FAST.sentence, ""]


def test_curls_planks_and_lunges_of_real_people_are_judged_as_labelled(
    test_data: Path, benchmark_module: Callable[[str], ModuleType]
) -> None:
    figures = benchmark_module("form_csv").figures(test_data)
    assert min(figures.values()) >= 0.95, figures


def test_push_ups_called_wrong_are_told_from_correct_ones_on_unseen_clips(
    test_data: Path, benchmark_module: Callable[[str], ModuleType]
) -> None:
    fit = benchmark_module("fit_push_up_form")
    films, wrong = fit.clips(test_data / "pushup_form.npz")
    shapes = fit.np.array([fit.shape_of(film) for film in films])
    scores = [fit.held_out_auc(films, shapes, wrong, seed) for seed in fit.SEEDS]
    assert min(scores) >= 0.85, scores
    again, shipped = fit.fitted(shapes, wrong), push_up_model()
    assert max(abs(again.wrong(film) - shipped.wrong(film)) for film in films) < 0.02
