"""Who trains and who tests: never one person in both."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

import numpy as np


class Sample(Protocol):
    """A sequence of skeletons or a video: what it shows, who, from which data set and part of it."""

    @property
    def label(self) -> str: ...  # noqa: D102 -- the class tells
    @property
    def person(self) -> str: ...  # noqa: D102
    @property
    def source(self) -> str: ...  # noqa: D102
    @property
    def split(self) -> str: ...  # noqa: D102


S = TypeVar("S", bound=Sample)


def official(sequences: Sequence[S], part: str) -> list[S]:
    """The sequences of the publisher's `part` ("train" or "test"); where a set has no split, all train."""
    return [s for s in sequences if (s.split or "train") == part]


def hold_out(sequences: Sequence[S], share: float, seed: int) -> tuple[list[S], list[S]]:
    """All sequences of about `share` of the people of each source are held out: (kept, held out)."""
    rng = np.random.default_rng(seed)
    held: set[str] = set()
    for source in sorted({s.source for s in sequences}):
        people = sorted({s.person for s in sequences if s.source == source})
        held |= set(rng.permutation(people)[: round(share * len(people))].tolist())
    return _apart(sequences, held)


def fold(sequences: Sequence[S], index: int, folds: int) -> tuple[list[S], list[S]]:
    """Fold `index` of `folds` by person, so that each fold holds about equally many sequences of a class."""
    held = {person for person, home in _homes(sequences, folds).items() if home == index}
    return _apart(sequences, held)


def _homes(sequences: Sequence[S], folds: int) -> dict[str, int]:
    """The fold of each person: the largest first, each to the fold that has least of that person's class."""
    sizes: dict[tuple[str, str], int] = {}
    for sequence in sequences:
        key = (sequence.label, sequence.person)
        sizes[key] = sizes.get(key, 0) + 1
    homes: dict[str, int] = {}
    load: dict[tuple[str, int], int] = {}
    total = [0] * folds
    for (label, person), size in sorted(sizes.items(), key=lambda item: (-item[1], item[0])):
        if person not in homes:
            homes[person] = min(range(folds), key=lambda f: (load.get((label, f), 0), total[f], f))
        home = homes[person]
        load[label, home] = load.get((label, home), 0) + size
        total[home] += size
    return homes


def _apart(sequences: Sequence[S], held: set[str]) -> tuple[list[S], list[S]]:
    return [s for s in sequences if s.person not in held], [s for s in sequences if s.person in held]
