"""Which of two versions is the newer one."""

import pytest

from fitness_app.domain.release import is_newer, numbers


@pytest.mark.parametrize(
    ("version", "own", "newer"),
    [
        ("0.2.0", "0.1.0", True),
        ("v0.1.1", "0.1.0", True),
        ("0.10", "0.9.9", True),
        ("1", "0.9", True),
        ("0.1", "0.1.0", False),
        ("0.1.0", "0.1.0", False),
        ("0.0.9", "0.1.0", False),
        ("0.2.0rc1", "0.1.0", False),
        ("0.2.0", "0.1.0.dev3", False),
        ("", "0.1.0", False),
    ],
)
def test_versions_are_compared_by_their_numbers(version: str, own: str, newer: bool) -> None:
    assert is_newer(version, own) is newer


def test_trailing_zeros_say_nothing() -> None:
    assert numbers("v1.2.0.0") == (1, 2)
    assert numbers("0") == ()
    assert numbers("1.2.3.4.5") is None
