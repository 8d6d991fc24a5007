"""Runs first in the frozen app: stands in for matplotlib, which MediaPipe imports and never needs here.

One function of MediaPipe that plots landmarks in space wants it; the app draws them itself. Without
matplotlib the app is 60 MB smaller and starts a second sooner.
"""

import sys
from types import ModuleType

_plots = ModuleType("matplotlib")
_plots.pyplot = ModuleType("matplotlib.pyplot")  # type: ignore[attr-defined]
sys.modules["matplotlib"] = _plots
sys.modules["matplotlib.pyplot"] = _plots.pyplot
