"""What one training command means: which clips, which network, and who is kept apart from whom."""

import argparse
import copy
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import torch

from fitness_app.domain.errors import UserError
from ml.data import splits, video_kinds
from ml.data.app_classes import app_label
from ml.data.video import Film
from ml.data.video_clip import VideoClip
from ml.models.pretrained import fill
from ml.models.registry import VIDEO_NETWORKS
from ml.models.video_network import VideoNetwork
from ml.runtime import chosen_device
from ml.video_batches import Cut
from ml.video_options import network_options
from ml.video_recipes import Recipe
from ml.video_training import Machine

TAUGHT_ONLY = frozenset({"generated"})
"""Sources without people: they are never tested on."""


@dataclass(frozen=True, slots=True, eq=False)
class Course:
    """What one command trains: its options, recipe, classes and machine, and where its frames are kept."""

    chosen: argparse.Namespace
    recipe: Recipe
    classes: tuple[str, ...]

    @property
    def cut(self) -> Cut:
        """What the network sees of a film."""
        return Cut(self.recipe.frames, self.recipe.seconds)

    @property
    def options(self) -> dict[str, Any]:
        """The network's options."""
        return network_options(self.chosen, self.recipe)

    def encoded(self, network: VideoNetwork) -> bool:
        """Whether films are given as features: of a frozen backbone, unless the flow's part must learn."""
        return bool(self.chosen.frozen and network.encoder() and not self.chosen.flow)

    @property
    def machine(self) -> Machine:
        """What computes."""
        return Machine(chosen_device(self.chosen.device), self.chosen.mixed)


def wanted(chosen: argparse.Namespace) -> list[VideoClip]:
    """The clips of the chosen classes; computer-generated ones under the app's names.

    Raises UserError when fewer than two classes are left.
    """
    named = [(clip, app_label(clip.source, clip.label)) for clip in video_kinds.load(chosen.data)]
    clips = [
        replace(clip, label=label)
        for clip, label in named
        if label is not None and (not chosen.classes or label in chosen.classes)
    ]
    if len({clip.label for clip in clips}) < 2:
        raise UserError("The data holds fewer than two of the wanted classes: check --data and --classes.")
    return clips


def fresh(course: Course) -> VideoNetwork:
    """The network before training, its backbone filled where wanted. Raises UserError for bad options."""
    torch.manual_seed(course.chosen.seed)
    try:
        network = VIDEO_NETWORKS[course.chosen.model](classes=len(course.classes), **course.options)
    except (TypeError, ValueError) as error:
        raise UserError("{0} cannot be built so: {1}.", course.chosen.model, error) from error
    if course.chosen.weights:
        fill(network, course.chosen.weights)
    return network


def _divisible(course: Course, seen: Sequence[Film]) -> list[VideoClip]:
    """The clips to divide; where clips are divided one by one, each counts as a person."""
    clips = list({id(film.clip): film.clip for film in seen if film.clip.source not in TAUGHT_ONLY}.values())
    return [replace(clip, person=clip.name) for clip in clips] if course.chosen.split == "clips" else clips


def divided(course: Course, seen: Sequence[Film], share: float) -> tuple[list[Film], list[Film]]:
    """(kept, set aside): by the publisher's split, or about `share` of the people or clips."""
    clips = _divisible(course, seen)
    if course.chosen.split == "official" and any(clip.split == "test" for clip in clips):
        aside = splits.official(clips, "test")
    else:
        aside = splits.hold_out(clips, share, course.chosen.seed)[1]
    return _apart(seen, aside)


def fold(course: Course, seen: Sequence[Film], index: int) -> tuple[list[Film], list[Film]]:
    """(kept, set aside) for fold `index` of the recipe's folds."""
    return _apart(seen, splits.fold(_divisible(course, seen), index, course.recipe.folds)[1])


def _apart(seen: Sequence[Film], aside: Sequence[VideoClip]) -> tuple[list[Film], list[Film]]:
    """(kept, set aside); of the latter only the versions that are judged, not the spoiled ones."""
    files = {clip.file for clip in aside}
    kept = [film for film in seen if film.clip.file not in files]
    judged = [film for film in seen if film.clip.file in files and film.judged]
    return kept, sorted(judged, key=lambda film: film.clip.file)


def within_training(course: Course) -> Course:
    """The same course; the official test clips are gone by now, so people are held out."""
    if course.chosen.split != "official":
        return course
    mine = copy.copy(course.chosen)
    mine.split = "people"
    return replace(course, chosen=mine)
