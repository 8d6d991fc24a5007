"""One answer out of two opinions: the skeleton's and the picture's.

The calibrated probabilities are averaged, each model's word on a class weighed by how well it knows that
class on people it never saw, the skeleton's also by how well the landmarks are seen. A class that one model
does not carry is the other's alone to name: how likely it is that one of the classes of both is shown at all
is asked of the models by what they give to their own classes, and only within them they are averaged. A model
that knows four exercises and no "none" so cannot talk the other out of "none".

Where the weights come from: the model's `card.json` has, below `metrics`,

    "weights": {"none": 1.0, "push_up": 1.0, "squat": 0.806, …}

one number from 0 to 1 for each of the card's `classes`, keyed by its name: the recall of that class, the
share of its windows or clips that were named rightly by models that had never seen their people (folds by
person, or a publisher's split by subject). A class that nobody unseen has shown is left out: its word then
weighs 0.5 in a skeleton model (`ml.predictor`) and nothing in a video model (`ml.video_predictor`). All 0
means "shown, but not heard": a model on trial.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from fitness_app.domain.recognition import UNSURE, Opinion, Recognition

TINY = 1e-9
"""Stands for no share at all where something is divided by it."""


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
    """The probability of every class of either out of both models' words; sums to 1.

    If a model gives the share m to the classes that both carry, its own classes are (1 - m) / m times as
    likely as those: this fixes what each group of classes gets. Within the shared ones it is the weighted
    mean of both.
    """
    mine, theirs = _heard(one), _heard(other)
    shared = [label for label in mine if label in theirs]
    parts = [max(sum(shares[label] for label in shared), TINY) for shares in (mine, theirs)]
    found = {
        label: share / part
        for shares, part in zip((mine, theirs), parts, strict=True)
        for label, share in shares.items()
        if label not in shared
    }
    found |= _averaged(
        one, other, {label: (mine[label] / parts[0], theirs[label] / parts[1]) for label in shared}
    )
    total = sum(found.values())
    return {label: share / total for label, share in found.items()} if total else found


def _heard(voice: Voice) -> dict[str, float]:
    """The probabilities of the classes in which this voice has weight; they sum to 1 where any is likely."""
    shares = {label: share for label, share in voice.opinion.probabilities.items() if voice.weight(label)}
    total = sum(shares.values())
    return {label: share / total for label, share in shares.items()} if total else shares


def _averaged(one: Voice, other: Voice, shares: Mapping[str, tuple[float, float]]) -> dict[str, float]:
    """The mean of both shares of each class by the weight of the voices; sums to 1."""
    means = {
        label: (one.weight(label) * mine + other.weight(label) * theirs)
        / (one.weight(label) + other.weight(label))
        for label, (mine, theirs) in shares.items()
    }
    total = sum(means.values())
    return {label: mean / total for label, mean in means.items()} if total else means


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
