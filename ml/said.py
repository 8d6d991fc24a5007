"""Answers with the sequences they speak of and the fold that gave them: pooled, and parted again."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ml.answers import Answers
from ml.data.app_classes import UNPROVEN
from ml.data.skeleton import SkeletonSequence

OF_FEW = "unproven"
"""The part of the classes that too few people show for a figure."""


@dataclass(frozen=True, slots=True, eq=False)
class Said:
    """The answers on some sequences, with the fold each answer comes from (n,)."""

    sequences: Sequence[SkeletonSequence]
    answers: Answers
    fold: NDArray[np.int64]


def pooled(parts: Sequence[Said]) -> Said:
    """All folds' answers as one; sequences are numbered on."""
    starts = np.cumsum([0, *(len(part.sequences) for part in parts)])
    answers = Answers(
        logits=np.concatenate([part.answers.logits for part in parts]),
        labels=np.concatenate([part.answers.labels for part in parts]),
        clips=np.concatenate([part.answers.clips + at for part, at in zip(parts, starts, strict=False)]),
        times=np.concatenate([part.answers.times for part in parts]),
        moved=np.concatenate([part.answers.moved for part in parts]),
    )
    sequences = [sequence for part in parts for sequence in part.sequences]
    return Said(sequences, answers, np.concatenate([part.fold for part in parts]))


def proven(kind: str, said: Said) -> dict[str, Said]:
    """The divided kind, and apart from it the classes that too few people show."""
    few = only(said, [s.label in UNPROVEN for s in said.sequences])
    parts = {kind: only(said, [s.label not in UNPROVEN for s in said.sequences])}
    return parts | ({OF_FEW: few} if few.sequences else {})


def by_source(said: Said) -> dict[str, Said]:
    """The answers on each data set."""
    sources = sorted({s.source for s in said.sequences})
    return {source: only(said, [s.source == source for s in said.sequences]) for source in sources}


def only(said: Said, wanted: Sequence[bool]) -> Said:
    """The answers on the wanted ones of the sequences."""
    numbers = np.flatnonzero(wanted).tolist()
    use = np.isin(said.answers.clips, numbers)
    answers = said.answers
    kept = Answers(
        answers.logits[use],
        answers.labels[use],
        np.searchsorted(numbers, answers.clips[use]),
        answers.times[use],
        answers.moved[use],
    )
    return Said([said.sequences[n] for n in numbers], kept, said.fold[use])
