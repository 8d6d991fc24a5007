"""One answer out of two opinions: the skeleton's and the picture's.

The calibrated probabilities are averaged, each model's word on a class weighed by how well it knows that
class on people it never saw, the skeleton's also by how well the landmarks are seen. A class that one model
does not carry is the other's alone to name.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from fitness_app.domain.recognition import UNSURE, Opinion, Recognition


@dataclass(frozen=True, slots=True)
class Voice:
    """One model's opinion, how far its word on each class is believed (0–1), and the confidence it needs."""

    opinion: Opinion
    weights: Mapping[str, float]
    threshold: float

    def weight(self, label: str) -> float:
        """What the word on this class weighs; 0 for a class it does not carry."""
        return self.weights.get(label, 0.0) if label in self.opinion.probabilities else 0.0

    @property
    def sure(self) -> bool:
        """Whether it would be believed alone."""
        return self.opinion.confidence >= self.threshold


def judged(time_s: float, opinion: Opinion, threshold: float) -> Recognition:
    """The word of the skeleton network alone: "unsure" where its confidence lies below the threshold."""
    return fused(time_s, Voice(opinion, even_weights(opinion), threshold), None)


def even_weights(opinion: Opinion, weight: float = 1.0) -> dict[str, float]:
    """The same weight for every class of an opinion."""
    return dict.fromkeys(opinion.probabilities, weight)


def fused(time_s: float, skeleton: Voice | None, video: Voice | None) -> Recognition:
    """The recognition at `time_s`: a class, or "unsure" where both are heard and disagree, or nobody is sure.

    Both opinions stay with it. A model without weight is shown but not heard; without any voice nothing is
    known.
    """
    unheard = Recognition(
        time_s, UNSURE, 0.0,
        skeleton=skeleton.opinion if skeleton else None, video=video.opinion if video else None,
    )  # fmt: skip
    voices = [voice for voice in (skeleton, video) if voice is not None and any(voice.weights.values())]
    if not voices:
        return unheard
    if len(voices) == 1:
        guess, share, sure = voices[0].opinion.label, voices[0].opinion.confidence, voices[0].sure
    else:
        shares = pooled(voices[0], voices[1])
        guess = max(shares, key=lambda label: shares[label])
        share = shares[guess]
        sure = share >= _needed(voices, guess) and not _disagree(voices[0], voices[1])
    return replace(unheard, label=guess if sure else UNSURE, confidence=share, guess=guess)


def pooled(one: Voice, other: Voice) -> dict[str, float]:
    """The weighted mean of both models' probabilities for every class of either; sums to 1."""
    sums: dict[str, float] = {}
    for label in {**one.opinion.probabilities, **other.opinion.probabilities}:
        weights = one.weight(label), other.weight(label)
        shares = (voice.opinion.probabilities.get(label, 0.0) for voice in (one, other))
        heard = sum(weights)
        sums[label] = sum(w * s for w, s in zip(weights, shares, strict=True)) / heard if heard else 0.0
    total = sum(sums.values())
    return {label: share / total for label, share in sums.items()} if total else sums


def _needed(voices: list[Voice], label: str) -> float:
    """The confidence that an answer needs: the mean of the thresholds, by the weight of the voices."""
    heard = [(voice.weight(label), voice.threshold) for voice in voices]
    total = sum(weight for weight, _ in heard)
    return sum(weight * threshold for weight, threshold in heard) / total if total else 1.0


def _disagree(one: Voice, other: Voice) -> bool:
    """Whether both are sure of different classes, each of which the other knows as well."""
    labels = one.opinion.label, other.opinion.label
    both_know = all(voice.weight(label) > 0 for voice in (one, other) for label in labels)
    return one.sure and other.sure and labels[0] != labels[1] and both_know
