"""The training loop of the video networks, on one device or many (Accelerate under `torchrun`).

Every process draws the same clips and takes its part of each batch, so that two processes learn what one
would. Progress, epochs and checkpoints are those of the skeleton networks' loop.
"""

import logging
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from pickle import UnpicklingError
from typing import Any

import numpy as np
import torch
from accelerate import Accelerator, DataLoaderConfiguration
from torch import Tensor, nn
from torch.utils.data import DataLoader

from fitness_app.domain.errors import UserError
from ml.data.video import Film
from ml.data.video_augment import Spoiling
from ml.models.answer import Answer
from ml.models.video_network import VideoNetwork
from ml.training import CHECKPOINT, Epoch, Progress
from ml.video_batches import Clips, Cut, balanced, every, shuffled
from ml.video_recipes import FLOOR, Recipe, optimiser

logger = logging.getLogger(__name__)

CLIP_NORM = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Lesson:
    """What is learned from and judged by; `draws` windows an epoch, class by class, or 0 for each clip once.

    With `encoded` films hold the features of a frozen backbone in place of pixels.
    """

    classes: tuple[str, ...]
    films: Sequence[Film]
    held: Sequence[Film]
    cut: Cut
    draws: int = 0
    spoil: Spoiling | None = None
    encoded: bool = False


@dataclass(frozen=True, slots=True)
class Machine:
    """What computes: `device` "auto", "cpu", "cuda" or "mps"; `mixed` is "no", "bf16" or "fp16"."""

    device: str = "auto"
    mixed: str = "no"

    def accelerator(self) -> Accelerator:
        """The engine: one process here, or this one's part where `torchrun` started several."""
        sharing = DataLoaderConfiguration(split_batches=True, even_batches=False)
        return Accelerator(mixed_precision=self.mixed, cpu=self.device == "cpu", dataloader_config=sharing)


class Deciding(nn.Module):
    """A network that is given features: its part after the frames."""

    def __init__(self, network: VideoNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, features: Tensor) -> Answer:
        """The answer for features (batch, time, features)."""
        return self.network.decide(features)


class VideoTraining:
    """Trains `network` after `recipe`; the best weights are those of the lowest validation loss."""

    def __init__(
        self, network: VideoNetwork, recipe: Recipe, lesson: Lesson, machine: Machine, seed: int = 0
    ) -> None:
        self.network, self.recipe, self.lesson, self.seed = network, recipe, lesson, seed
        self.engine = machine.accelerator()
        made = optimiser(recipe, network)
        asked = Deciding(network) if lesson.encoded else network
        if self.engine.num_processes > 1 and self.engine.device.type == "cuda":
            asked = nn.SyncBatchNorm.convert_sync_batchnorm(asked)  # type: ignore[no-untyped-call]
        self.asked, self.optimiser = self.engine.prepare(asked, made)
        self.schedule = (
            torch.optim.lr_scheduler.ReduceLROnPlateau(made, factor=0.5, patience=3, min_lr=FLOOR)
            if recipe.plateau
            else None
        )
        self.loss = nn.CrossEntropyLoss(label_smoothing=recipe.smoothing)
        self.progress = Progress()

    def run(self, folder: Path) -> VideoNetwork:
        """Trains to the end, a checkpoint in `folder` after every epoch, and gives the best network."""
        for number in range(len(self.progress.history), self.recipe.epochs):
            epoch = self.epoch(number)
            self._tell(epoch)
            if self.engine.is_main_process:
                self.save(folder / CHECKPOINT)
            if self.lesson.held and self.progress.since_best >= self.recipe.patience:
                break
        self.engine.wait_for_everyone()
        self.engine.unwrap_model(self.asked, keep_fp32_wrapper=False)  # else it answers in mixed precision
        self.network.load_state_dict(self.progress.best)
        return self.network.eval()

    def epoch(self, number: int) -> Epoch:
        """One pass over the clips, then the judgement by those held out."""
        started = time.perf_counter()
        torch.manual_seed((self.seed + 1) * 100_003 + number)  # dropout after --resume as without it
        self.asked.train()
        losses = [self._step(clips, labels) for clips, labels in self._batches(number)]
        mean = self.engine.reduce(torch.tensor(losses, device=self.engine.device).mean(), "mean")
        epoch = Epoch(number + 1, float(mean))
        self._judge(epoch)
        epoch.seconds = time.perf_counter() - started
        self.progress.history.append(epoch)
        return epoch

    def _batches(self, number: int) -> DataLoader[Any]:
        lesson, seed = self.lesson, self.seed * 100_003 + number
        count = -(-lesson.draws // self.recipe.batch) * self.recipe.batch
        picks = (
            balanced(lesson.films, count, seed) if count else shuffled(lesson.films, self.recipe.batch, seed)
        )
        clips = Clips(lesson.films, lesson.classes, lesson.cut, picks, lesson.spoil, seed)
        loader: DataLoader[Any] = self.engine.prepare(DataLoader(clips, self.recipe.batch))
        return loader

    def _step(self, clips: Tensor, labels: Tensor) -> float:
        with self.engine.autocast():
            loss: Tensor = self.loss(self.asked(clips).logits.float(), labels)
        self.optimiser.zero_grad()
        self.engine.backward(loss)
        self.engine.clip_grad_norm_(self.asked.parameters(), CLIP_NORM)
        self.optimiser.step()
        return float(loss.detach())

    def _judge(self, epoch: Epoch) -> None:
        """Loss and accuracy on the held-out clips; the best weights are remembered."""
        lesson = self.lesson
        if lesson.held:
            logits, labels = logits_of(self.asked, lesson, lesson.held, self.engine.device)
            epoch.held_loss = float(nn.functional.cross_entropy(logits, labels))
            epoch.held_accuracy = float((logits.argmax(1) == labels).float().mean())
            if self.schedule is not None:
                self.schedule.step(epoch.held_loss)
        if not lesson.held or epoch.held_loss < self.progress.best_loss:
            self.progress.best_loss = epoch.held_loss
            self.progress.best = {k: v.detach().cpu().clone() for k, v in self.network.state_dict().items()}

    def _tell(self, epoch: Epoch) -> None:
        history = self.progress.history
        left = (self.recipe.epochs - len(history)) * float(np.mean([one.seconds for one in history]))
        held = f", held out {epoch.held_loss:.4f} ({100 * epoch.held_accuracy:.1f} % right)"
        logger.info(
            "epoch %d of %d: loss %.4f%s, %.1f s; at most %.0f s left",
            epoch.number, self.recipe.epochs, epoch.loss, held * bool(self.lesson.held), epoch.seconds, left,
        )  # fmt: skip

    def save(self, file: Path) -> None:
        """Writes all that `resume` needs, through a temporary file."""
        state = {
            "recipe": asdict(self.recipe),
            "classes": list(self.lesson.classes),
            "network": self.network.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "schedule": self.schedule.state_dict() if self.schedule else {},
            "history": [asdict(epoch) for epoch in self.progress.history],
            "best": self.progress.best,
            "best_loss": self.progress.best_loss,
        }
        file.parent.mkdir(parents=True, exist_ok=True)
        torch.save(state, file.with_suffix(".tmp"))
        file.with_suffix(".tmp").replace(file)

    def resume(self, file: Path) -> None:
        """Goes on from a checkpoint.

        Raises UserError when it is missing, of another recipe, or of other classes (which it names).
        """
        try:
            state: dict[str, Any] = torch.load(file, weights_only=True, map_location="cpu")
            stored = state["recipe"], state["classes"]
        except (OSError, RuntimeError, UnpicklingError, KeyError, ValueError) as error:
            raise UserError("{0} holds no checkpoint: train without --resume.", file) from error
        if tuple(stored[1]) != self.lesson.classes:
            raise UserError(
                "{0} knows the classes {1}, this data has {2}: give the same data, or another --out.",
                file,
                ", ".join(stored[1]),
                ", ".join(self.lesson.classes),
            )
        if stored[0] != asdict(self.recipe):
            raise UserError(
                "{0} was made with another recipe: give the same options, or another --out.", file
            )
        self.network.load_state_dict(state["network"])
        self.optimiser.load_state_dict(state["optimiser"])
        if self.schedule is not None:
            self.schedule.load_state_dict(state["schedule"])
        history = [Epoch(**epoch) for epoch in state["history"]]
        self.progress = Progress(history, state["best"], state["best_loss"])


def logits_of(
    network: nn.Module, lesson: Lesson, films: Sequence[Film], device: torch.device, batch: int = 16
) -> tuple[Tensor, Tensor]:
    """Logits (n, classes) for the end of each film, and the classes (n,); on the processor."""
    network.eval()
    clips = Clips(films, lesson.classes, lesson.cut, every(films))
    logits, labels = [], []
    with torch.inference_mode():
        for part, known in DataLoader(clips, batch):
            logits.append(network(part.to(device)).logits.float().cpu())
            labels.append(known)
    return torch.cat(logits).clone(), torch.cat(labels)
