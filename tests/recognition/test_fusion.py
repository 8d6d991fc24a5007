import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitness_app.domain.recognition import ModelId, Opinion
from fitness_app.recognition.fusion import Voice, even_weights, fused, pooled

CLASSES = ("none", "push_up", "squat")


def opinion(name: str = "m", **shares: float) -> Opinion:
    best = max(shares, key=lambda label: shares[label])
    return Opinion(best, shares[best], shares, ModelId(name, "0" * 64), "cpu", (0.5, 0.5))


def voice(weight: float = 1.0, threshold: float = 0.7, **shares: float) -> Voice:
    said = opinion(**shares)
    return Voice(said, even_weights(said, weight), threshold)


def test_both_sure_of_the_same_are_believed() -> None:
    found = fused(2.0, voice(squat=0.9, push_up=0.1), voice(squat=0.8, push_up=0.2))
    assert (found.label, found.guess, found.time) == ("squat", "squat", 2.0)
    assert found.confidence == pytest.approx(0.85)


def test_both_opinions_stay_with_the_answer() -> None:
    one, other = voice(squat=0.9, push_up=0.1), voice(squat=0.2, push_up=0.8)
    found = fused(2.0, one, other)
    assert found.skeleton is one.opinion
    assert found.video is other.opinion
    assert found.video.device == "cpu"
    assert found.video.attention == (0.5, 0.5)


def test_sure_of_different_classes_is_unsure() -> None:
    found = fused(2.0, voice(3.0, squat=0.99, push_up=0.01), voice(1.0, squat=0.1, push_up=0.9))
    assert found.label == "unsure"
    assert found.guess == "squat"


def test_neither_sure_is_unsure() -> None:
    assert fused(2.0, voice(squat=0.6, push_up=0.4), voice(squat=0.55, push_up=0.45)).label == "unsure"


def test_a_doubtful_one_is_carried_by_a_sure_one() -> None:
    assert fused(2.0, voice(squat=0.95, push_up=0.05), voice(squat=0.6, push_up=0.4)).label == "squat"


def test_the_one_that_knows_the_class_better_weighs_more() -> None:
    shares = pooled(voice(3.0, squat=0.9, push_up=0.1), voice(1.0, squat=0.1, push_up=0.9))
    assert shares["squat"] == pytest.approx(0.7)


def test_a_class_that_only_one_model_carries_is_its_own_to_name() -> None:
    found = fused(2.0, voice(lunge=0.95, squat=0.05), voice(0.5, squat=0.9, push_up=0.1))
    assert found.guess == "lunge"


def test_a_model_that_knows_no_none_cannot_talk_the_other_out_of_it() -> None:
    skeleton = voice(none=0.98, squat=0.01, push_up=0.01)
    found = fused(2.0, skeleton, voice(squat=0.001, push_up=0.999))
    assert found.label == "none"
    assert found.confidence == pytest.approx(0.98)


def test_within_the_classes_of_both_the_mean_counts() -> None:
    shares = pooled(voice(none=0.2, squat=0.8, push_up=0.0), voice(squat=0.5, push_up=0.5))
    assert shares == pytest.approx({"none": 0.2, "squat": 0.6, "push_up": 0.2})


def test_models_that_share_no_class_are_heard_alike() -> None:
    shares = pooled(voice(none=0.4, squat=0.6), voice(lunge=1.0, dip=0.0))
    assert shares == pytest.approx({"none": 0.2, "squat": 0.3, "lunge": 0.5, "dip": 0.0})


@pytest.mark.parametrize("place", ["skeleton", "video"])
def test_either_model_works_alone(place: str) -> None:
    voices = {"skeleton": None, "video": None} | {place: voice(squat=0.9, push_up=0.1)}
    found = fused(2.0, **voices)
    assert found.label == "squat"
    assert getattr(found, place) is not None


def test_alone_and_doubtful_is_unsure() -> None:
    assert fused(2.0, None, voice(squat=0.6, push_up=0.4)).label == "unsure"


def test_a_model_without_weight_is_shown_but_not_heard() -> None:
    alone = fused(2.0, voice(squat=0.9, push_up=0.1), None)
    found = fused(2.0, voice(squat=0.9, push_up=0.1), voice(0.0, squat=0.0, push_up=1.0))
    assert (found.label, found.confidence) == (alone.label, alone.confidence)
    assert found.video is not None


def test_a_model_without_weight_says_nothing_alone() -> None:
    found = fused(2.0, None, voice(0.0, squat=0.99, push_up=0.01))
    assert (found.label, found.confidence) == ("unsure", 0.0)
    assert found.video is not None


def test_without_any_opinion_nothing_is_known() -> None:
    assert fused(2.0, None, None).label == "unsure"


@given(st.lists(st.floats(0, 1), min_size=6, max_size=6), st.floats(0, 1), st.floats(0.01, 1))
def test_what_is_pooled_sums_to_one(values: list[float], weight: float, other: float) -> None:
    first, second = values[:3], values[3:]
    if not sum(first) or not sum(second):
        return
    one = voice(weight, **{name: v / sum(first) for name, v in zip(CLASSES, first, strict=True)})
    two = voice(other, **{name: v / sum(second) for name, v in zip(CLASSES, second, strict=True)})
    assert sum(pooled(one, two).values()) == pytest.approx(1.0)
