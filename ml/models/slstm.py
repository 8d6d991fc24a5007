"""The sLSTM: an LSTM with exponential input gate and a normaliser (Beck et al., xLSTM, arXiv 2405.04517).

    f = σ(·)   i = exp(·)   z = tanh(·)   o = σ(·)
    c_t = f c_{t-1} + i z   n_t = f n_{t-1} + i   h_t = o c_t / n_t

The exponential overflows; with the stabiliser m_t = max(log f + m_{t-1}, log i) of that paper c and n are
kept divided by exp(m), which h does not feel.
"""

from typing import NamedTuple

import torch
from torch import Tensor, nn


class State(NamedTuple):
    """Output, cell, normaliser and stabiliser, each (batch, hidden)."""

    h: Tensor
    c: Tensor
    n: Tensor
    m: Tensor

    @classmethod
    def empty(cls, batch: int, hidden: int, like: Tensor) -> "State":
        """Nothing seen yet: whatever comes first is taken whole."""
        zero = like.new_zeros(batch, hidden)
        return cls(zero, zero, zero, torch.full_like(zero, -torch.inf))

    @classmethod
    def of(cls, h: Tensor, c: Tensor) -> "State":
        """A state that begins with output `h` and cell `c`, which count as one step seen."""
        return cls(h, c, torch.ones_like(c), torch.zeros_like(c))


class SLstm(nn.Module):
    """Reads sequences (batch, time, features); gives its outputs (batch, time, hidden)."""

    def __init__(self, features: int, hidden: int) -> None:
        super().__init__()
        self.hidden = hidden
        self.seen = nn.Linear(features, 4 * hidden)
        self.before = nn.Linear(hidden, 4 * hidden, bias=False)

    def step(self, features: Tensor, state: State) -> State:
        """The state after one more step of features (batch, features)."""
        return stabilised(self.seen(features) + self.before(state.h), state)

    def forward(self, sequence: Tensor, state: State | None = None) -> Tensor:
        """The outputs after each step, from an empty state where none is given."""
        state = state or State.empty(len(sequence), self.hidden, sequence)
        outputs = []
        for features in sequence.unbind(1):
            state = self.step(features, state)
            outputs.append(state.h)
        return torch.stack(outputs, dim=1)


def stabilised(gates: Tensor, before: State) -> State:
    """One step; `gates` (batch, 4 · hidden) are f, i, z and o before their functions."""
    keep, entry, candidate, out = gates.chunk(4, dim=1)
    kept = nn.functional.logsigmoid(keep) + before.m
    m = torch.maximum(kept, entry)
    f, i = (kept - m).exp(), (entry - m).exp()
    c = f * before.c + i * candidate.tanh()
    n = f * before.n + i
    return State(out.sigmoid() * c / n, c, n, m)
