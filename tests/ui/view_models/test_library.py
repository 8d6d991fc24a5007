from fitness_app.domain.exercises import EXERCISES
from fitness_app.ui.view_models.library import entries, matching, own_names


def test_every_exercise_of_the_library_is_told_in_full() -> None:
    told = entries()
    assert {entry.name for entry in told} == set(EXERCISES)
    assert all(entry.title and entry.about and entry.view and entry.stand and entry.counts for entry in told)


def test_ones_own_exercises_come_last() -> None:
    told = entries(["rubber_band_walk"])
    assert told[-1].title == "Rubber band walk"
    assert told[-1].own
    assert told[-1].stand


def test_one_searches_by_name_and_by_what_is_trained() -> None:
    told = entries()
    assert "push_up" in {entry.name for entry in matching(told, "chest")}
    assert [entry.name for entry in matching(told, "wall")] == ["wall_sit"]
    assert matching(told, "nothing of this kind") == []


def test_those_that_begin_with_what_is_typed_come_first() -> None:
    assert matching(entries(), "p")[0].title.startswith("P")


def test_a_posture_is_not_told_to_use_its_whole_range() -> None:
    told = {entry.name: entry for entry in entries()}
    assert not any("range" in cue for cue in told["wall_sit"].cues)
    assert any("range" in cue for cue in told["sit_up"].cues)
    assert "seconds" in told["plank"].counts


def test_exercises_that_the_library_does_not_know_are_the_users_own() -> None:
    assert own_names(["squat", "band_walk", "", "plank"]) == ["band_walk"]
