import torch

from ml.models.attention import FrameAttention, SelfAttention, WordAttention


def sequence() -> torch.Tensor:
    return torch.randn(2, 7, 5, generator=torch.Generator().manual_seed(4))


def test_the_attention_of_the_text_is_its_formula() -> None:
    torch.manual_seed(0)
    attention, seen = FrameAttention(5), sequence()
    hidden = torch.relu(seen @ attention.hidden.weight.T + attention.hidden.bias)
    scores = hidden @ attention.score.weight[0] + attention.score.bias
    expected = scores.exp() / scores.exp().sum(dim=1, keepdim=True)
    summed, weights = attention(seen)
    assert torch.allclose(weights, expected, atol=1e-6)
    assert torch.allclose(summed, (expected[..., None] * seen).sum(dim=1) / 7, atol=1e-6)


def test_the_attention_of_the_table_is_that_of_dot_products_averaged_over_time() -> None:
    seen = sequence()
    expected = torch.nn.functional.scaled_dot_product_attention(seen, seen, seen, scale=1.0).mean(dim=1)
    summed, weights = SelfAttention()(seen)
    assert torch.allclose(summed, expected, atol=1e-5)
    assert torch.allclose(weights.sum(dim=1), torch.ones(2), atol=1e-6)


def test_the_attention_of_attention_har_is_its_formula() -> None:
    torch.manual_seed(0)
    attention, seen = WordAttention(5), sequence()
    scores = torch.tanh(seen @ attention.hidden.weight.T + attention.hidden.bias) @ attention.context
    expected = scores.exp() / scores.exp().sum(dim=1, keepdim=True)
    summed, weights = attention(seen)
    assert torch.allclose(weights, expected, atol=1e-6)
    assert torch.allclose(summed, (expected[..., None] * seen).sum(dim=1), atol=1e-6)


def test_weights_of_all_forms_sum_to_one() -> None:
    for attention in (FrameAttention(5), SelfAttention(), WordAttention(5)):
        _, weights = attention(sequence())
        assert weights.shape == (2, 7)
        assert torch.allclose(weights.sum(dim=1), torch.ones(2), atol=1e-6)
