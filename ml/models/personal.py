"""A frozen skeleton network with a personal head beside its own."""

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from ml.models.answer import Answer
from ml.models.harnet import HARNet
from ml.personal_head import FARTHEST, NEVER, Head


class Personal(nn.Module):
    """Names what `base` names, and what somebody taught it: windows (batch, time, 13, 3) → `Answer`.

    `classes` is the number of all classes, those of `base` first; `taught` the class of each taught label.
    The logits are logarithms of calibrated probabilities. The same arithmetic as in `ml.personal_head`.
    """

    mean: Tensor
    scale: Tensor
    temperature: Tensor
    taught: Tensor

    def __init__(self, base: HARNet, classes: int, features: int, taught: Sequence[int]) -> None:
        super().__init__()
        self.base = base
        self.classes = classes
        self.own = nn.Linear(features, len(taught))
        self.register_buffer("taught", torch.tensor(list(taught)), persistent=False)
        self.register_buffer("mean", torch.zeros(features))
        self.register_buffer("scale", torch.ones(features))
        self.register_buffer("temperature", torch.ones(()))

    def take(self, head: Head, temperature: float) -> None:
        """Takes over what was taught, and the temperature that calibrates the base."""
        with torch.no_grad():
            for mine, theirs in (
                (self.own.weight, head.weights),
                (self.own.bias, head.bias),
                (self.mean, head.mean),
                (self.scale, head.scale),
            ):
                mine.copy_(torch.from_numpy(theirs))
            self.temperature.fill_(temperature)

    def forward(self, windows: Tensor) -> Answer:
        """The answer for `windows`."""
        seen = self.base.embed(windows)
        placed = ((seen.features - self.mean) / self.scale).clamp(-FARTHEST, FARTHEST)
        logits = nn.functional.pad(self.own(placed), (1, 0))  # anything else has the logit 0
        own = logits.log_softmax(dim=1)  # (batch, 1 + labels)
        base = (seen.logits / self.temperature).log_softmax(dim=1) + own[:, :1]
        spare = self.classes - base.shape[1]
        known = nn.functional.pad(base, (0, spare), value=NEVER)
        taught = torch.full_like(known, NEVER).index_copy(1, self.taught, own[:, 1:])
        return Answer(torch.logaddexp(known, taught), seen.attention)
