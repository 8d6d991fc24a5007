"""Trains, tests and writes a network that looks at pictures; `python -m ml.train` hands over to it."""

import argparse
import copy
import json
import logging
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from accelerate import PartialState

from fitness_app.domain.errors import UserError
from ml import card, plots
from ml.calibrate import Calibration
from ml.data import video_kinds
from ml.data.rooms import from_videos
from ml.data.video import Film, Look, films
from ml.data.video_augment import Spoiling
from ml.models.video_network import VideoNetwork
from ml.training import CHECKPOINT
from ml.video_course import Course, divided, fold, fresh, wanted, within_training
from ml.video_features import Views, encoded
from ml.video_options import command, look, parser, recipe
from ml.video_report import asked, report
from ml.video_training import Lesson, VideoTraining

logger = logging.getLogger(__name__)


def main(arguments: Sequence[str] | None = None) -> int:
    """Trains as the command line says; 0 when done, 1 with one sentence on stderr when it cannot."""
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)
    chosen = parser().parse_args(arguments)
    try:
        train(chosen)
    except UserError as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    if PartialState().num_processes > 1:
        PartialState().destroy_process_group()
    return 0


def train(chosen: argparse.Namespace) -> Path:
    """Trains, tests and writes the run folder, which is returned."""
    torch.set_num_threads(chosen.threads)
    how = recipe(chosen)
    clips = wanted(chosen)
    course = Course(chosen, how, tuple(sorted({clip.label for clip in clips})))
    network = fresh(course)
    shown = look(chosen, how)
    seen = films(clips, shown, chosen.cache)
    if course.encoded(network):
        seen = encoded(network, seen, versions(course, shown))
    elif chosen.rooms or chosen.alone:
        raise UserError("People are taken out of their rooms for a frozen backbone: add --frozen.")
    if how.folds:
        folds(course, network, seen)
    else:
        once(course, network, seen)
    return Path(chosen.out)


def versions(course: Course, shown: Look) -> Views:
    """In which versions films are seen. Raises UserError where what finds the people is missing."""
    chosen = course.chosen
    if chosen.alone and (chosen.rooms or not course.recipe.folds):
        raise UserError("--alone is for judging by folds, in no room at all: leave --rooms, add --folds 5.")
    if chosen.alone and (chosen.pose_model is None or not chosen.pose_model.is_file()):
        raise UserError("--alone needs what finds the people: name a pose landmarker with --pose-model.")
    rooms = from_videos(chosen.rooms, chosen.pose_model or Path()) if chosen.rooms else None
    alone = chosen.pose_model if chosen.alone else None
    return Views(max(chosen.views, 1), chosen.cache, course.machine.device, rooms, shown, alone)


def folds(course: Course, network: VideoNetwork, seen: Sequence[Film]) -> None:
    """Trains and tests each fold in a folder of its own; the figures of all together are kept."""
    said = []
    for index in range(course.recipe.folds):
        kept, tested = fold(course, seen, index)
        logger.info("fold %d of %d, tested on %d films", index + 1, course.recipe.folds, len(tested))
        mine = replace(course, chosen=copy.copy(course.chosen))
        mine.chosen.out = course.chosen.out / f"fold-{index}"
        taught = taught_on(mine, copy.deepcopy(network), kept)
        said.append(asked(taught, exam(mine, taught, tested), mine.machine.device))
    if leading():
        report(course, said)


def once(course: Course, network: VideoNetwork, seen: Sequence[Film]) -> None:
    """Trains once, tests on what was kept for it, and writes the model folder."""
    kept, tested = (list(seen), []) if course.chosen.full else divided(course, seen, course.recipe.test)
    best = taught_on(course, network, kept)
    if not leading():
        return
    found = report(course, [asked(best, exam(course, best, tested), course.machine.device)]) if tested else {}
    write_model(course, best, kept, found)


def exam(course: Course, network: VideoNetwork, tested: Sequence[Film]) -> Lesson:
    """What the network is asked about."""
    return Lesson(course.classes, tested, [], course.cut, encoded=course.encoded(network))


def leading() -> bool:
    """Whether this process writes: where `torchrun` started several, one of them does."""
    return bool(PartialState().is_main_process)


def taught_on(course: Course, network: VideoNetwork, kept: Sequence[Film]) -> VideoNetwork:
    """The best network that the films teach, a part of them held out to know which that is."""
    how, chosen = course.recipe, course.chosen
    learned, held = divided(within_training(course), kept, how.held) if how.held else (list(kept), [])
    lesson = Lesson(
        course.classes, learned, held, course.cut,
        draws=chosen.draws or (len(learned) if chosen.balance else 0),
        spoil=Spoiling(), encoded=course.encoded(network),
    )  # fmt: skip
    training = VideoTraining(network, how, lesson, course.machine, chosen.seed)
    if chosen.resume:
        training.resume(chosen.out / CHECKPOINT)
    best = training.run(chosen.out)
    if training.engine.is_main_process:
        history = [asdict(epoch) for epoch in training.progress.history]
        (chosen.out / "history.json").write_text(json.dumps(history, indent=1) + "\n", encoding="utf-8")
        plots.curves_picture(chosen.out / "history.json", chosen.out / "curves.png")
    return best


def write_model(course: Course, best: VideoNetwork, kept: Sequence[Film], found: dict[str, Any]) -> None:
    """Writes the model folder with its card."""
    chosen, how = course.chosen, course.recipe
    found = stored_figures(chosen.calibration) if chosen.calibration else found
    known = found.get("calibration")
    made = card.Card(
        network=chosen.model,
        classes=course.classes,
        options=course.options,
        input={
            "size": how.size,
            "frames": how.frames,
            "seconds": how.seconds,
            "flow": chosen.flow,
            "crop": bool(chosen.poses),
        },
        temperature=known["temperature"] if known else 1.0,
        threshold=known["threshold"] if known else 0.5,
        data=tuple(described(kept)),
        metrics=found,
        command=command(chosen),
    )
    pixels = np.random.default_rng(0).integers(0, 256, (1, how.frames, channels(chosen), how.size, how.size))
    card.save(chosen.out / "model", made, best.cpu(), torch.from_numpy(pixels.astype(np.uint8)), chosen.half)


def channels(chosen: argparse.Namespace) -> int:
    """Three colours, and two directions of flow where that is looked at."""
    return 5 if chosen.flow else 3


def stored_figures(file: Path) -> dict[str, Any]:
    """The figures and the calibration that folds found. Raises UserError when the file holds none."""
    try:
        found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        found["calibration"] = {name: float(found["calibration"][name]) for name in Calibration._fields}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UserError(
            "{0} holds no calibration: give the figures.json of a run with folds.", file
        ) from error
    return found


def described(kept: Sequence[Film]) -> list[dict[str, Any]]:
    """What a card says of its data: source, licence, number of clips."""
    files = {film.clip.file: film.clip for film in kept}
    count = Counter((clip.source, clip.split) for clip in files.values())
    return [
        {"source": source, "split": split, "clips": n, "licence": video_kinds.VIDEO_LICENCES[source]}
        for (source, split), n in sorted(count.items())
    ]


if __name__ == "__main__":
    sys.exit(main())
