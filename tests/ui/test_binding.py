"""What the window takes for granted of the library that binds Python to Qt."""

import sys

import pytest
from PySide6.QtCore import QObject

CALLS = 1000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None cannot die from Python 3.12 on")
def test_calls_that_return_nothing_leave_none_alive() -> None:
    """PySide6 6.12.0 takes a reference from None with each; a window makes some thousand a second."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("thing")
    assert abs(sys.getrefcount(None) - before) < CALLS // 2
