import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ml.data import splits
from ml.data.skeleton import SkeletonSequence


def sequence(person: str, label: str = "squat", split: str = "", source: str = "clips") -> SkeletonSequence:
    return SkeletonSequence(
        np.zeros((2, 13, 2), np.float32), np.arange(2.0), label, source, person, "", split
    )


def people(sequences: list[SkeletonSequence]) -> set[str]:
    return {s.person for s in sequences}


def test_the_publishers_split_is_kept_and_without_one_all_train() -> None:
    given_ = [sequence("a", split="train"), sequence("b", split="test"), sequence("c")]
    assert people(splits.official(given_, "train")) == {"a", "c"}
    assert people(splits.official(given_, "test")) == {"b"}


@settings(deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 9), st.sampled_from(["squat", "none"])), min_size=1, max_size=60),
    st.integers(2, 5),
)
def test_folds_never_share_a_person_and_hold_everybody_once(pairs: list[tuple[int, str]], folds: int) -> None:
    sequences = [sequence(f"p{number}", label) for number, label in pairs]
    held: list[SkeletonSequence] = []
    for index in range(folds):
        kept, out = splits.fold(sequences, index, folds)
        assert not people(kept) & people(out)
        assert len(kept) + len(out) == len(sequences)
        held += out
    assert len(held) == len(sequences)


def test_people_of_one_class_are_spread_over_the_folds() -> None:
    sequences = [sequence(f"p{n}") for n in range(5)]
    assert all(len(splits.fold(sequences, index, 5)[1]) == 1 for index in range(5))


@pytest.mark.parametrize("seed", [0, 1])
def test_holding_out_takes_whole_people_of_every_source(seed: int) -> None:
    sequences = [sequence(f"{s}{n}", source=s) for s in ("a", "b") for n in range(10) for _ in range(3)]
    kept, held = splits.hold_out(sequences, 0.2, seed)
    assert not people(kept) & people(held)
    assert len(people(held)) == 4
    assert {s.source for s in held} == {"a", "b"}


def test_holding_out_nobody_keeps_all() -> None:
    assert len(splits.hold_out([sequence("a")], 0.0, 0)[0]) == 1
