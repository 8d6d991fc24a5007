"""The whole way without torch, and without what only trainings need: who imports any of it, fails."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from windmill import windmill

from fitness_app import paths, settings

REFUSED = ("torch", "torchvision", "scipy", "sklearn", "onnx", "onnxscript", "accelerate")
PROGRAM = f"""
import importlib.abc, os, runpy, sys

class Refusing(importlib.abc.Loader):
    def exec_module(self, module):
        raise AssertionError("imported " + module.__name__)

class Refuses(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name == "onnxruntime.capi":  # loaded: it would tell its maker of every session
            assert os.environ["ORT_DISABLE_TELEMETRY"] == "1"
        if name.partition(".")[0] in {REFUSED}:
            return importlib.util.spec_from_loader(name, Refusing())

sys.meta_path.insert(0, Refuses())
if sys.argv.pop(1) == "absent":
    sys.modules.update(dict.fromkeys({REFUSED}))
runpy.run_module("fitness_app", run_name="__main__", alter_sys=True)
"""


@pytest.fixture
def without_torch(pose_model: Path):
    """`fitness-app` with torch "absent", or "there" where to import it ends the program."""
    settings.save(settings.Settings(pose_model_path=str(pose_model)), paths.user_folders().settings)

    def run(how: str, *arguments: object) -> subprocess.CompletedProcess[str]:
        words = [sys.executable, "-c", PROGRAM, how, *map(str, arguments)]
        done = subprocess.run(
            words, capture_output=True, text=True, timeout=240, env=os.environ | {"PYTHONUTF8": "1"}
        )
        assert "Traceback" not in done.stderr, done.stderr
        return done

    return run


@pytest.mark.parametrize("how", ["absent", "there"])
def test_the_demo_counts(without_torch, how: str) -> None:
    done = without_torch(how, "demo", "--json")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert [(one["exercise"], len(one["reps"])) for one in found["sets"]] == [("squat", 5), ("push_up", 5)]
    said = [one["skeleton"] for one in found["recognitions"] if "skeleton" in one]
    assert said
    assert {(one["runtime"], one["device"]) for one in said} == {("onnx", "cpu")}


def test_a_real_clip_is_analysed_by_both_models(without_torch, test_data: Path) -> None:
    clip = test_data / "clips" / "real" / "squat_tfjs.mp4"  # so long that the video model is asked
    done = without_torch("there", "analyse", clip, "--json", "--save")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["sets"][0]["exercise"] == "squat"
    assert found["sets"][0]["reps"]
    for role in ("skeleton", "video"):
        said = [one[role] for one in found["recognitions"] if role in one]
        assert {one["runtime"] for one in said} == {"onnx"}, role


def test_a_movement_is_taught_verified_and_forgotten(without_torch, tmp_path: Path) -> None:
    sets = [windmill(tmp_path / f"set-{number}.npz", number) for number in range(3)]
    done = without_torch("absent", "teach", "Side windmill", "--sets", *sets, "--json")
    assert done.returncode == 0, done.stderr
    verdict = json.loads(done.stdout)
    assert verdict["kept"], verdict["reason"]
    assert verdict["learned"][0]["sets_after"] == 3
    done = without_torch("absent", "models", "verify", "--json")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    mine = next(row for row in rows if row["name"].startswith("personal-"))
    assert mine["verified"]
    assert mine["runtime"] == "onnx"
    done = without_torch("absent", "analyse", sets[0], "--json")
    assert json.loads(done.stdout)["models"]["skeleton"]["name"] == mine["name"]


def test_doctor_says_what_computes(without_torch) -> None:
    done = without_torch("absent", "doctor", "--json")
    found = {row["check"]: row for row in map(json.loads, done.stdout.splitlines())}
    assert found["networks"]["ok"], found["networks"]
    assert "by ONNX Runtime on cpu" in found["networks"]["detail"]
    assert "torch" not in found["devices"]["detail"].replace("ONNX Runtime", "")


def test_who_asks_for_torch_is_told_that_it_is_not_there(without_torch) -> None:
    recording = paths.resources() / "demo" / "demo.npz"
    done = without_torch("absent", "analyse", recording, "--runtime", "torch")
    assert done.returncode == 1
    assert "torch is not installed here" in done.stderr.strip().splitlines()[-1]


def test_help_imports_nothing_heavy() -> None:
    program = """
import sys
from fitness_app.cli import main
try:
    main(["--help"])
except SystemExit:
    pass
heavy = {"numpy", "torch", "cv2", "mediapipe", "PySide6", "sqlalchemy", "onnxruntime"} & set(sys.modules)
assert not heavy, heavy
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
