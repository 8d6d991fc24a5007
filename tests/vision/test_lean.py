import subprocess
import sys

IMPORTS = """
import sys
from fitness_app.vision.lean import lean
with lean():
    from mediapipe.tasks.python import vision
drawn_in = {"matplotlib", "matplotlib.pyplot", "sounddevice"} & set(sys.modules)
assert not drawn_in, drawn_in
assert vision.PoseLandmarker
import matplotlib
assert matplotlib.__version__
"""
KEPT = """
import sys
import matplotlib
from fitness_app.vision.lean import lean
with lean():
    assert sys.modules["matplotlib"] is matplotlib
    assert matplotlib.__version__
assert sys.modules["matplotlib"] is matplotlib
"""


def ran(program: str) -> None:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_mediapipe_comes_without_what_the_app_never_uses_and_others_still_get_it() -> None:
    ran(IMPORTS)


def test_what_is_imported_already_stays() -> None:
    ran(KEPT)
