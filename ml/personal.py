"""Teaches a skeleton model new movements: a personal head on its frozen network, judged before it is used.

What is judged was never learned from: every set is answered by a head that saw other sets only, the shipped
classes by windows of people of whom it saw nothing. What is no better than the model in use is refused.
"""

import shutil
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from fitness_app.domain.doing import Doing
from fitness_app.domain.lesson import Learned, Verdict
from fitness_app.domain.plain import as_plain
from fitness_app.domain.pose import FloatArray
from fitness_app.domain.recognition import NONE
from fitness_app.domain.signal_choice import clearest
from ml import card, graphs, personal_examples
from ml.engine import SkeletonEngine, Where, skeleton_engine
from ml.personal_desk import Desk, Seen, false_alarms, prepared, shipped_accuracy, taught_head
from ml.personal_examples import Example
from ml.personal_folder import put_in_place
from ml.personal_head import Head, Shares, combined, logarithms, softmax
from ml.personal_judge import check, judged

MOST_FOLDS = 5
ASIDE = ".new"


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is to be learned: sets, on the shipped model in `base`; `current` is the model in use, if another.

    The model folder is written to `folder`, where it replaces an older one; with `insist` also where it is no
    better, because something is to be forgotten. `athlete` is whose movements they are.
    """

    base: Path
    folder: Path
    examples: tuple[Example, ...]
    current: Path | None = None
    insist: bool = False
    athlete: str = ""
    licence: str = "Yours: made on this computer from your own movements, on the shipped network's licence."


def teach(lesson: Lesson, doing: Doing) -> Verdict:
    """Learns, judges, and puts the new model in place where it is better.

    Raises UserError where there is too little to learn from, Stopped where the user had enough; then nothing
    has changed.
    """
    started = time.monotonic()
    examples = personal_examples.without_doubles(lesson.examples)
    check((one.label for one in examples), card.read(lesson.base).classes)
    desk = prepared(lesson.base, examples, doing)
    doing.step("Judging by sets that were not learned from", 0.3)
    held = _held_out(desk, doing)
    doing.step("Learning from all sets", 0.85)
    head = taught_head(desk, range(len(desk.seen)))
    verdict = _judged(desk, head, held, _current(lesson, desk, doing))
    verdict = replace(verdict, seconds=round(time.monotonic() - started, 1))
    if lesson.insist:
        verdict = replace(verdict, kept=True, reason="", fault="", about="")
    if verdict.kept:
        doing.step("Writing the model", 0.95)
        _write(lesson, desk, head, verdict, held)
    return verdict


Told = Mapping[str, tuple[int, int]]
"""By a set: how many windows it has, and how many of them are surely named right."""


def _held_out(desk: Desk, doing: Doing) -> Told:
    """Every set answered by a head that learned from other sets only."""
    fold = _folds(desk.seen)
    told: dict[str, tuple[int, int]] = {}
    for number in range(max(fold) + 1):
        doing.step("Judging by sets that were not learned from", 0.3 + 0.55 * number / (max(fold) + 1))
        head = taught_head(desk, [at for at, home in enumerate(fold) if home != number])
        for one, home in zip(desk.seen, fold, strict=True):
            if home == number:
                shares = combined(head.shares(one.judge), one.base, desk.taught, len(desk.classes))
                told[_name(one)] = _right(shares, desk.classes.index(one.example.label), desk.model.threshold)
    return told


def _folds(seen: Sequence[Seen]) -> list[int]:
    """The fold of each set; those of one label are dealt out evenly."""
    dealt: Counter[str] = Counter()
    homes = []
    for one in seen:
        homes.append(dealt[one.example.label] % MOST_FOLDS)
        dealt[one.example.label] += 1
    return homes


def _right(shares: Shares, truth: int, threshold: float) -> tuple[int, int]:
    named = (shares.argmax(axis=1) == truth) & (shares.max(axis=1) >= threshold)
    return len(named), int(named.sum())


def _current(lesson: Lesson, desk: Desk, doing: Doing) -> Told:
    """The model in use on the same sets; of sets that it learned from, its own figures when it was judged."""
    doing.step("Comparing with the model in use", 0.9)
    folder = lesson.current or lesson.base
    model, network = card.read(folder), skeleton_engine(folder, Where("cpu"))
    kept = {key: (int(n), int(right)) for key, (n, right) in model.metrics.get("taught_sets", {}).items()}
    return {_name(one): kept.get(_name(one)) or _asked(model, network, one) for one in desk.seen}


def _name(one: Seen) -> str:
    """A set under its label: under another one it is another example."""
    return f"{one.example.label}/{one.example.key}"


def _asked(model: card.Card, network: SkeletonEngine, one: Seen) -> tuple[int, int]:
    logits = network.answer(one.windows).logits
    label = one.example.label
    truth = model.classes.index(label) if label in model.classes else -1
    return _right(softmax(logits / model.temperature), truth, model.threshold)


def _judged(desk: Desk, head: Head, held: Told, current: Told) -> Verdict:
    learned = tuple(_learned(desk, label, current, held) for label in desk.labels)
    before, after = shipped_accuracy(desk, head)
    verdict = Verdict(learned, before, after, false_alarms(desk, head), kept=False)
    return judged(verdict, desk.model.classes)


def _learned(desk: Desk, label: str, current: Told, held: Told) -> Learned:
    keys = [_name(one) for one in desk.seen if one.example.label == label]
    windows = sum(held[key][0] for key in keys)
    return Learned(
        label,
        len(keys),
        windows,
        before=sum(current[key][1] for key in keys) / max(windows, 1),
        after=sum(held[key][1] for key in keys) / max(windows, 1),
        sets_before=sum(2 * current[key][1] > current[key][0] for key in keys),
        sets_after=sum(2 * held[key][1] > held[key][0] for key in keys),
        alike=_alike(desk, label),
    )


def _alike(desk: Desk, label: str) -> str:
    """The shipped exercise that wins most of the windows of these sets, empty where none does."""
    won = Counter(
        int(at) for one in desk.seen if one.example.label == label for at in one.base.argmax(axis=1)
    )
    (place, times), name = won.most_common(1)[0], desk.model.classes
    return name[place] if 2 * times > won.total() and name[place] not in (NONE, label) else ""


def _write(lesson: Lesson, desk: Desk, head: Head, verdict: Verdict, held: Told) -> None:
    """The model folder, made aside and then put in place."""
    base = desk.model
    options: dict[str, Any] = {
        "base": base.network,
        "base_options": {**base.options, "classes": len(base.classes)},
        "features": int(desk.bank.features.shape[1]),
        "taught": desk.taught,
    }
    made = card.Card(
        "personal", desk.classes, options, base.input, 1.0, base.threshold, (*base.data, *_own_data(desk)),
        metrics={
            "judged": asdict(verdict), "taught_sets": dict(held), "base_sha256": base.sha256,
            "weights": dict(base.metrics.get("weights", {})), "counted_by": _counted_by(desk),
            "athlete": lesson.athlete,
        },
        command="fitness-app teach", licence=lesson.licence,
    )  # fmt: skip
    aside = lesson.folder.with_name(lesson.folder.name + ASIDE)
    shutil.rmtree(aside, ignore_errors=True)
    golden = _golden(desk, head, desk.seen[0].windows[:1])
    written = card.write(aside, made, {**_frozen(lesson.base, base), **_own(head, base.temperature)}, golden)
    if graphs.there(lesson.base):
        graphs.lend(lesson.base, aside, written.sha256)
    personal_examples.save([one.example for one in desk.seen], aside / personal_examples.EXAMPLES)
    put_in_place(aside, lesson.folder)


def _frozen(folder: Path, base: card.Card) -> card.Arrays:
    """The shipped network's weights, by the names that they have within a personal model."""
    return {f"base.{name}": value for name, value in card.arrays(folder, base).items()}


def _own(head: Head, temperature: float) -> card.Arrays:
    """What was taught, and the temperature that calibrates the base; the names are `ml.models.personal`'s."""
    own = {"own.weight": head.weights, "own.bias": head.bias, "mean": head.mean, "scale": head.scale}
    return own | {"temperature": np.array(temperature, np.float32)}


def _golden(desk: Desk, head: Head, windows: FloatArray) -> card.Golden:
    """What the new model answers: computed by the head itself, so that the network proves itself by it."""
    seen = desk.network.embed(windows)
    base = softmax(seen.logits / desk.model.temperature)
    shares = combined(head.shares(seen.features), base, desk.taught, len(desk.classes))
    return card.Golden(windows, logarithms(shares))


def _counted_by(desk: Desk) -> dict[str, Any]:
    """By what each new movement is counted, where its sets show that clearly."""
    fresh = [label for label in desk.labels if label not in desk.model.classes]
    shown = {label: [one.example.track for one in desk.seen if one.example.label == label] for label in fresh}
    found = {label: clearest(tracks) for label, tracks in shown.items()}
    return {label: as_plain(signal) for label, signal in found.items() if signal}


def _own_data(desk: Desk) -> list[dict[str, Any]]:
    count = Counter(one.example.label for one in desk.seen)
    return [
        {"source": f"your own sets of {label}", "split": "", "sequences": n, "licence": "yours"}
        for label, n in sorted(count.items())
    ]
