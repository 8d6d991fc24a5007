"""What the networks say of a clip, and when their word is taken."""

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

NONE = "none"
UNSURE = "unsure"
RUNTIME_TITLES = {"torch": "torch", "onnx": "ONNX Runtime"}
"""The libraries that compute networks."""


@dataclass(frozen=True, slots=True)
class ModelId:
    """Names the network that made a figure: folder name, and SHA-256 of its weights in hex."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Opinion:
    """One network's calibrated answer for one clip.

    `probabilities` maps every class the network knows to 0–1 and sums to 1; `attention` holds one weight
    per time step of the window, oldest first; `device` is where it was computed, `runtime` by which library
    ("torch" or "onnx", empty where nobody said). `time_s` is the end of the window: a network that is only
    shown is asked seldom, and its opinion may be older than the recognition it stays with. `weight` is what
    its word for `label` weighed against the other network's, 0 where it is shown but not heard. Both are None
    until a recogniser has used the opinion.
    """

    label: str
    confidence: float
    probabilities: Mapping[str, float]
    model: ModelId
    device: str = "cpu"
    attention: tuple[float, ...] = ()
    time_s: float | None = None
    weight: float | None = None
    runtime: str = ""

    @property
    def computed(self) -> str:
        """Where and by what it was computed, for people: "CPU, ONNX Runtime"."""
        return ", ".join(filter(None, (self.device.upper(), RUNTIME_TITLES.get(self.runtime, self.runtime))))


@dataclass(frozen=True, slots=True)
class Recognition:
    """What is going on at `time` (seconds, the end of the window): an exercise, "none" or "unsure".

    `guess` is the best label even where `label` is "unsure".
    """

    time: float
    label: str
    confidence: float
    guess: str = ""
    skeleton: Opinion | None = None
    video: Opinion | None = field(default=None)


VOTE_S = 2.0
"""Answers of so many last seconds vote."""
AGREE_S = 0.7
"""For so long answers must have agreed before the first word is taken."""
CHANGE_S = 1.5
"""For so long before an exercise under way is changed for another one."""
SHARE = 0.6
HALF_VOTE = 0.5
"""What the guess of an unsure answer weighs."""


class Steady:
    """Turns answers that come several times a second into a label that changes only when it is sure.

    Everything goes by the times of the answers, so that it does not matter how often they come.
    """

    def __init__(self) -> None:
        self._answers: deque[Recognition] = deque()
        self.label = UNSURE
        self.confidence = 0.0

    def heard(self, answer: Recognition) -> str:
        """Takes the next answer and returns the label that holds now: a class, "none" or "unsure"."""
        self._answers.append(answer)
        while answer.time - self._answers[0].time > VOTE_S:
            self._answers.popleft()
        leader, share = self._leader()
        agreeing = [a for a in self._answers if a.label == leader]
        needed = AGREE_S if self.label in (UNSURE, NONE) or leader == NONE else CHANGE_S
        if leader == self.label or (share >= SHARE and _span(agreeing) >= needed):
            self.label = leader
            self.confidence = max((a.confidence for a in agreeing), default=self.confidence)
        return self.label

    def told(self, label: str) -> None:
        """Takes the athlete's own word; what the networks said before no longer counts."""
        self._answers.clear()
        self.label, self.confidence = label, 1.0

    def _leader(self) -> tuple[str, float]:
        """The label with most votes and its share of all votes."""
        votes = votes_of(self._answers)
        leader = max(votes, key=lambda label: votes[label])
        return leader, votes[leader] / max(sum(votes.values()), 1e-9)


def votes_of(answers: Iterable[Recognition]) -> dict[str, float]:
    """The confidence that each label gathered; unsure answers give half of theirs to their guess."""
    votes: dict[str, float] = {}
    for answer in answers:
        unsure = answer.label == UNSURE
        label = (answer.guess or NONE) if unsure else answer.label
        votes[label] = votes.get(label, 0.0) + answer.confidence * (HALF_VOTE if unsure else 1.0)
    return votes


def _span(answers: Sequence[Recognition]) -> float:
    return answers[-1].time - answers[0].time if answers else 0.0
