"""Imports MediaPipe without what it drags in and the app never uses: half a second of every start."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

PLOTS = ("matplotlib", "matplotlib.pyplot")
"""For one function that plots landmarks in space: the app draws them itself."""
SOUND = "sounddevice"
"""For recording sound, which the app never does; to import it opens the sound card."""


@contextmanager
def lean() -> Iterator[None]:
    """Within, an import of MediaPipe finds empty modules in the place of matplotlib, and no sounddevice.

    Whoever imports those afterwards gets the real ones; where they are imported already, they stay.
    """
    stands: dict[str, ModuleType | None] = {SOUND: None} | {name: ModuleType(name) for name in PLOTS}
    put = {name: module for name, module in stands.items() if name not in sys.modules}
    sys.modules.update(put)  # type: ignore[arg-type]  # None means: not to be imported
    try:
        yield
    finally:
        for name, module in put.items():
            if sys.modules.get(name, module) is module:
                sys.modules.pop(name, None)
