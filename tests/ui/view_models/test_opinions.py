from fitness_app.domain.recognition import ModelId, Opinion, Recognition
from fitness_app.ui.view_models.opinions import opinions

MODEL = ModelId("skeleton-harnet", "ab" * 32)
SKELETON = Opinion(
    "squat", 0.9, {"squat": 0.9, "lunge": 0.06, "none": 0.03, "dip": 0.01}, MODEL, time_s=10.0, weight=0.8
)
VIDEO = Opinion("lunge", 0.3, {"lunge": 0.3, "squat": 0.2}, MODEL, "cuda", time_s=2.0, weight=0.0)


def test_shows_the_likeliest_classes_of_both_networks() -> None:
    joints, picture = opinions(Recognition(10.0, "squat", 0.9, "squat", SKELETON, VIDEO))
    assert joints.shares == (("Squat", 0.9), ("Lunge", 0.06), ("No exercise", 0.03))
    assert picture.shares[0] == ("Lunge", 0.3)


def test_says_what_a_word_weighs_how_old_it_is_and_where_it_was_found() -> None:
    joints, picture = opinions(Recognition(10.0, "squat", 0.9, "squat", SKELETON, VIDEO))
    assert (joints.note, joints.source) == ("weighs 80 %", "CPU")
    assert (picture.note, picture.source) == ("experimental: not counted", "8 s ago · CUDA")


def test_says_so_where_a_network_has_said_nothing() -> None:
    for told in (None, Recognition(1.0, "unsure", 0.0)):
        joints, picture = opinions(told)
        assert joints.note == picture.note == "nothing said yet"
        assert joints.shares == ()
