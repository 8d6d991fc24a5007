"""Nothing leaves the machine: a whole session looks up no name and connects to nothing.

Looked at from outside, with strace, since native libraries ask nobody before they open a socket.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from fitness_app import paths, settings

INTERNET = re.compile(r"(connect|sendto|sendmsg|sendmmsg)\(.*AF_INET|sin_port|sin6_port")
WINDOW = Path(__file__).parent / "helpers" / "window_session.py"
TESTED = ("CI", "GITHUB_ACTIONS", "GITLAB_CI", "TF_BUILD", "JENKINS_URL", "ORT_RUNNING_UNIT_TESTS")
CALLS = "trace=connect,sendto,sendmsg,sendmmsg,bind"


@pytest.fixture(scope="module")
def strace() -> str:
    found = shutil.which("strace")
    if found is None or subprocess.run([found, "-o", "/dev/null", "true"], capture_output=True).returncode:
        pytest.skip("strace is missing or forbidden here: on Debian `apt-get install strace`")
    return found


def _outward(strace: str, tmp_path: Path, *command: str) -> list[str]:
    """The system calls of a command and its threads that reach for another machine."""
    trace = tmp_path / "calls.txt"
    watch = [strace, "-f", "--seccomp-bpf", "-e", CALLS, "-o", str(trace)]
    # ONNX Runtime keeps silent by itself where it believes to be tested: here it must not believe so.
    plain = {name: value for name, value in os.environ.items() if name not in TESTED}
    done = subprocess.run(
        [*watch, sys.executable, *command], capture_output=True, text=True, timeout=200, env=plain
    )
    assert done.returncode == 0, done.stderr
    return [line for line in trace.read_text(errors="replace").splitlines() if INTERNET.search(line)]


def test_a_connection_would_be_seen(strace: str, tmp_path: Path) -> None:
    code = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('127.0.0.1', 9))"
    assert len(_outward(strace, tmp_path, "-c", code)) == 1


def test_a_replayed_session_connects_to_nothing(strace: str, tmp_path: Path) -> None:
    assert _outward(strace, tmp_path, "-m", "fitness_app", "demo") == []


@pytest.fixture
def fetched(pose_model: Path) -> None:
    """The pose model is on this machine already."""
    models = paths.user_folders().cache / "models"
    models.mkdir(parents=True)
    for file in pose_model.parent.glob(f"{pose_model.name}*"):
        shutil.copy(file, models / file.name)


def test_a_recorded_session_from_a_video_connects_to_nothing(
    strace: str, tmp_path: Path, test_data: Path, fetched: None
) -> None:
    clip = test_data / "clips" / "real" / "squat_tfjs.mp4"
    assert _outward(strace, tmp_path, "-m", "fitness_app", "analyse", str(clip), "--save") == []


def test_a_whole_session_of_the_window_connects_to_nothing(
    strace: str, tmp_path: Path, test_data: Path, fetched: None, display: None
) -> None:
    """Its screen and the system's bus are reached by sockets of this machine, which are no matter here."""
    settings.save(settings.Settings(guided=True), paths.user_folders().settings)
    clip = test_data / "clips" / "real" / "squat_mediapipe.mp4"
    assert _outward(strace, tmp_path, str(WINDOW), str(clip)) == []
