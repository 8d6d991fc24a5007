"""Attention over time, shared by the networks."""

import torch
from torch import Tensor, nn


class TimeAttention(nn.Module):
    """Sums up a sequence by several learned questions, each with its own weights over time.

    Multi-head attention (https://arxiv.org/abs/1706.03762) whose queries are parameters: every head looks
    at the sequence from its own perspective. (batch, time, features) → (batch, features) and the weights
    (batch, heads, time), which sum to 1 over time.
    """

    def __init__(self, features: int, heads: int) -> None:
        super().__init__()
        if features % heads:
            raise ValueError(f"{features} features do not divide into {heads} heads")
        self.heads = heads
        self.query = nn.Parameter(torch.randn(heads, features // heads) * 0.1)
        self.key_value = nn.Linear(features, 2 * features)
        self.out = nn.Linear(features, features)

    def forward(self, sequence: Tensor) -> tuple[Tensor, Tensor]:
        """Sums up `sequence`."""
        batch, time, features = sequence.shape
        split = self.key_value(sequence).view(batch, time, 2, self.heads, -1)
        keys, values = split.unbind(dim=2)  # (batch, time, head, features / heads)
        scores = torch.einsum("bthf,hf->bht", keys, self.query) * keys.shape[-1] ** -0.5
        weights = scores.softmax(dim=-1)
        summed = torch.einsum("bht,bthf->bhf", weights, values).reshape(batch, features)
        return self.out(summed), weights


class FrameAttention(nn.Module):
    """The attention of the text of Nishat, Deb and Ahmed: A = softmax(W_a · ReLU(W_h · H + b_h) + b_a).

    H (batch, time, features) → the mean over time of A · H (their global average pooling), and A (batch,
    time), which sums to 1.
    """

    def __init__(self, features: int) -> None:
        super().__init__()
        self.hidden = nn.Linear(features, features)
        self.score = nn.Linear(features, 1)

    def forward(self, sequence: Tensor) -> tuple[Tensor, Tensor]:
        """Sums up `sequence`."""
        weights = self.score(torch.relu(self.hidden(sequence))).squeeze(-1).softmax(dim=1)
        return (weights[..., None] * sequence).mean(dim=1), weights


class SelfAttention(nn.Module):
    """The attention that the parameter table of the same paper implies: it has no parameters of its own.

    Each step asks all others by their dot product, A = softmax(H · Hᵀ), and A · H is averaged over time. The
    weights (batch, time) say how much of each step goes into that average; they sum to 1.
    """

    def forward(self, sequence: Tensor) -> tuple[Tensor, Tensor]:
        """Sums up `sequence`."""
        weights = (sequence @ sequence.transpose(1, 2)).softmax(dim=-1).mean(dim=1)
        return torch.einsum("bt,btf->bf", weights, sequence), weights


class WordAttention(nn.Module):
    """The attention of Attention-HAR: u_t = tanh(W h_t + b), α = softmax(u_tᵀu).

    After Yang et al., Hierarchical Attention Networks, NAACL 2016.

    (batch, time, features) → c = Σ α_t h_t (batch, features) and α (batch, time), which sums to 1.
    """

    def __init__(self, features: int) -> None:
        super().__init__()
        self.hidden = nn.Linear(features, features)
        self.context = nn.Parameter(torch.randn(features) * features**-0.5)

    def forward(self, sequence: Tensor) -> tuple[Tensor, Tensor]:
        """Sums up `sequence`."""
        weights = (torch.tanh(self.hidden(sequence)) @ self.context).softmax(dim=1)
        return torch.einsum("bt,btf->bf", weights, sequence), weights
