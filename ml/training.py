"""The training loop of the skeleton networks: one file to read, no framework around it."""

import copy
import logging
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel

from fitness_app.domain.errors import UserError
from ml.batches import Mixture

logger = logging.getLogger(__name__)

CHECKPOINT = "checkpoint.pt"


@dataclass(frozen=True, slots=True)
class Plan:
    """How a network is trained; `windows` is their number per epoch, `held_windows` that to validate with.

    Training stops early after `patience` epochs without a lower loss on the held-out people.
    """

    epochs: int = 60
    windows: int = 3000
    held_windows: int = 2000
    batch: int = 64
    rate: float = 2e-3
    weight_decay: float = 0.02
    smoothing: float = 0.05
    patience: int = 20
    seed: int = 0
    device: str = "cpu"
    mixed: bool = False
    """Computes in bfloat16 where that is safe: about twice as fast where the processor knows it."""


@dataclass(slots=True)
class Epoch:
    """What one epoch came to; the losses and accuracies of the plan's history."""

    number: int
    loss: float
    held_loss: float = float("nan")
    held_accuracy: float = float("nan")
    seconds: float = 0.0


@dataclass(slots=True)
class Progress:
    """Where a training stands: enough to go on after an interruption."""

    history: list[Epoch] = field(default_factory=list)
    best: dict[str, Tensor] = field(default_factory=dict)
    best_loss: float = float("inf")

    @property
    def since_best(self) -> int:
        """Epochs since the best one."""
        losses = [epoch.held_loss for epoch in self.history]
        return len(losses) - 1 - int(np.argmin(losses)) if losses else 0


def _decaying(average: Tensor, new: Tensor, updates: Tensor | int) -> Tensor:
    """The average of about the last 200 steps; in the beginning of the last tenth of the way."""
    share = max(0.005, 10.0 / (10.0 + int(updates)))
    return torch.lerp(average, new, share) if average.is_floating_point() else new


class Training:
    """Trains `network` on windows of `data`, judged by windows of `held`, or to the end without any."""

    def __init__(self, network: nn.Module, plan: Plan, data: Mixture, held: Mixture | None = None) -> None:
        torch.manual_seed(plan.seed)
        self.plan, self.data = plan, data
        self.network = network.to(plan.device)
        self.average = AveragedModel(network, avg_fn=_decaying, use_buffers=True)
        self.optimiser = torch.optim.AdamW(network.parameters(), plan.rate, weight_decay=plan.weight_decay)
        steps = plan.epochs * -(-plan.windows // plan.batch)
        self.schedule = torch.optim.lr_scheduler.OneCycleLR(self.optimiser, plan.rate, steps, pct_start=0.1)
        self.loss = nn.CrossEntropyLoss(label_smoothing=plan.smoothing)
        self.progress = Progress()
        self.held = self._tensors(held, plan.held_windows, plan.seed + 1) if held else None

    def _tensors(self, mixture: Mixture, count: int, seed: int) -> tuple[Tensor, Tensor]:
        windows, labels = mixture.draw(count, np.random.default_rng(seed))
        return torch.from_numpy(windows).to(self.plan.device), torch.from_numpy(labels).to(self.plan.device)

    def run(self, folder: Path) -> nn.Module:
        """Trains to the end, a checkpoint in `folder` after every epoch, and gives the best network."""
        for number in range(len(self.progress.history), self.plan.epochs):
            epoch = self.epoch(number)
            logger.info("%s", epoch)
            self.save(folder / CHECKPOINT)
            if self.held and self.progress.since_best >= self.plan.patience:
                break
        best = copy.deepcopy(self.average.module)
        best.load_state_dict(self.progress.best)
        return best.eval()

    def epoch(self, number: int) -> Epoch:
        """One pass over freshly drawn windows, then the judgement of the averaged network."""
        started = time.perf_counter()
        seed = (self.plan.seed + 1) * 100_003 + number
        windows, labels = self._tensors(self.data, self.plan.windows, seed)
        self.network.train()
        losses = [
            self._step(windows[i : i + self.plan.batch], labels[i : i + self.plan.batch])
            for i in range(0, len(windows), self.plan.batch)
        ]
        epoch = Epoch(number + 1, float(np.mean(losses)))
        self._judge(epoch)
        epoch.seconds = time.perf_counter() - started
        self.progress.history.append(epoch)
        return epoch

    def _step(self, windows: Tensor, labels: Tensor) -> float:
        half = torch.autocast(self.plan.device, torch.bfloat16, enabled=self.plan.mixed)
        with half:
            loss: Tensor = self.loss(self.network(windows).logits.float(), labels)
        self.optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimiser.step()
        self.schedule.step()
        self.average.update_parameters(self.network)
        return float(loss.detach())

    def _judge(self, epoch: Epoch) -> None:
        """Loss and accuracy on the held-out windows; the best weights are remembered."""
        if self.held is not None:
            logits, labels = logits_of(self.average.module, self.held[0]), self.held[1].cpu()
            epoch.held_loss = float(nn.functional.cross_entropy(logits, labels))
            epoch.held_accuracy = float((logits.argmax(1) == labels).float().mean())
        if self.held is None or epoch.held_loss < self.progress.best_loss:
            self.progress.best_loss = epoch.held_loss
            self.progress.best = copy.deepcopy(self.average.module.state_dict())

    def save(self, file: Path) -> None:
        """Writes all that `resume` needs, through a temporary file."""
        state = {
            "plan": asdict(self.plan),
            "network": self.network.state_dict(),
            "average": self.average.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "schedule": self.schedule.state_dict(),
            "history": [asdict(epoch) for epoch in self.progress.history],
            "best": self.progress.best,
            "best_loss": self.progress.best_loss,
        }
        file.parent.mkdir(parents=True, exist_ok=True)
        torch.save(state, file.with_suffix(".tmp"))
        file.with_suffix(".tmp").replace(file)

    def resume(self, file: Path) -> None:
        """Goes on from a checkpoint. Raises UserError when it is missing or of another plan."""
        try:
            state: dict[str, Any] = torch.load(file, weights_only=True, map_location=self.plan.device)
        except (OSError, RuntimeError) as error:
            raise UserError("{0} holds no checkpoint: train without --resume.", file) from error
        if state["plan"] != asdict(self.plan):
            raise UserError("{0} was made with other options: give the same ones, or another folder.", file)
        for name in ("network", "average", "optimiser", "schedule"):
            getattr(self, name).load_state_dict(state[name])
        history = [Epoch(**epoch) for epoch in state["history"]]
        self.progress = Progress(history, state["best"], state["best_loss"])


def logits_of(network: nn.Module, windows: Tensor, batch: int = 256) -> Tensor:
    """The logits (n, classes) for windows (n, …), in batches; on the processor."""
    network.eval()
    with torch.inference_mode():
        parts = [network(windows[i : i + batch]).logits for i in range(0, len(windows), batch)]
    return torch.cat(parts).float().cpu().clone()
