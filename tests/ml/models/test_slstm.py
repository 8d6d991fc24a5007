import torch

from ml.models.cnn_slstm import CnnSLstm
from ml.models.slstm import SLstm, State, stabilised


def plain(gates: torch.Tensor, c: torch.Tensor, n: torch.Tensor) -> tuple[torch.Tensor, ...]:
    """One step of the paper's equations as they stand."""
    f, i, z, o = gates.chunk(4, dim=1)
    f, i, z, o = f.sigmoid(), i.exp(), z.tanh(), o.sigmoid()
    c, n = f * c + i * z, f * n + i
    return o * c / n, c, n


def steps(count: int, scale: float, dtype: torch.dtype = torch.float64) -> torch.Tensor:
    return scale * torch.randn(count, 3, 4 * 5, generator=torch.Generator().manual_seed(1), dtype=dtype)


def test_equals_the_plain_equations_where_those_do_not_overflow() -> None:
    state = State.empty(3, 5, torch.zeros(1, dtype=torch.float64))
    c = n = torch.zeros(3, 5, dtype=torch.float64)
    for gates in steps(50, 5.0):
        state = stabilised(gates, state)
        h, c, n = plain(gates, c, n)
        assert torch.allclose(state.h, h, atol=1e-12)
        assert torch.allclose(state.c * state.m.exp(), c, rtol=1e-9)


def test_equals_the_plain_equations_from_a_given_state() -> None:
    source = torch.Generator().manual_seed(2)
    c = torch.randn(3, 5, generator=source, dtype=torch.float64)
    state, n = State.of(torch.zeros_like(c), c), torch.ones_like(c)
    for gates in steps(50, 3.0):
        state = stabilised(gates, state)
        h, c, n = plain(gates, c, n)
        assert torch.allclose(state.h, h, atol=1e-12)


def test_stays_finite_where_the_plain_equations_overflow() -> None:
    state = State.empty(3, 5, torch.zeros(1))
    c = n = torch.zeros(3, 5)
    overflowed = False
    for gates in steps(50, 400.0, torch.float32):
        state = stabilised(gates, state)
        h, c, n = plain(gates, c, n)
        overflowed |= not bool(h.isfinite().all())
        assert state.h.isfinite().all()
        assert (state.h.abs() <= 1).all()
    assert overflowed


def test_gradients_are_finite_where_the_exponential_would_overflow() -> None:
    lstm = SLstm(4, 5)
    sequence = (300 * torch.randn(2, 12, 4)).requires_grad_()
    lstm(sequence).square().sum().backward()
    assert sequence.grad is not None
    assert sequence.grad.isfinite().all()
    assert all(p.grad is not None and p.grad.isfinite().all() for p in lstm.parameters())


def test_a_first_step_is_taken_whole() -> None:
    lstm = SLstm(4, 5)
    only = torch.randn(1, 1, 4)
    _, _, z, o = lstm.seen(only[:, 0]).chunk(4, dim=1)
    assert torch.allclose(lstm(only)[:, 0], o.sigmoid() * z.tanh(), atol=1e-6)


def test_soft_attention_weighs_the_cells_of_each_frame() -> None:
    network = CnnSLstm(classes=3, size=64).eval()
    with torch.no_grad():
        features = network.encode(torch.rand(6, 3, 64, 64)).unflatten(0, (2, 3))
        weights = network.cells(features)
    assert weights.shape == (2, 3, 4)
    assert torch.allclose(weights.sum(dim=-1), torch.ones(2, 3), atol=1e-5)
