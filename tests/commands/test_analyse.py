"""The main promise, on real people: which exercise, how many."""

import csv
import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from fitness_app import assembly, paths, settings
from fitness_app.commands import analyse

CLIPS = ("squat_mediapipe", "pushup_mediapipe", "squat_tfjs", "moving_tfjs")


@pytest.fixture(scope="module")
def counts(test_data: Path) -> dict[str, dict[str, str]]:
    with (test_data / "clips/real/counts.csv").open(encoding="utf-8") as file:
        return {Path(row["file"]).stem: row for row in csv.DictReader(file)}


@pytest.mark.slow
def test_names_the_exercise_and_counts_within_the_range_and_logs_no_set_of_mere_moving(
    fitness_app: Any, test_data: Path, counts: dict[str, dict[str, str]]
) -> None:
    done = fitness_app("analyse", *(test_data / f"clips/real/{name}.mp4" for name in CLIPS), "--json")
    assert done.status == 0, done.err
    for name, line in zip(CLIPS, done.lines, strict=True):
        found = [(one["exercise"], sum(rep["valid"] for rep in one["reps"])) for one in line["sets"]]
        wanted = counts[name]
        if wanted["exercise"] == "none":
            assert (found, line["holds"]) == ([], []), name
        else:
            [(exercise, reps)] = found
            assert exercise == wanted["exercise"], name
            assert int(wanted["reps_min"]) <= reps <= int(wanted["reps_max"]), name


@pytest.mark.slow
def test_the_answer_has_every_field_of_the_contract(fitness_app: Any, test_data: Path) -> None:
    done = fitness_app("analyse", test_data / "clips/real/squat_mediapipe.mp4", "--json")
    [line] = done.lines
    assert line["frames"] == 57
    assert line["seconds"] == pytest.approx(5.7, abs=0.11)
    assert line["pose_share"] > 0.95
    assert line["processed_fps"] > 0
    for role in ("pose", "skeleton"):
        assert len(line["models"][role]["sha256"]) == 64
    [rep, *_] = line["sets"][0]["reps"]
    assert rep["start"] < rep["peak"] < rep["end"]
    assert 60 < rep["range_deg"] < 150
    assert rep.keys() >= {
        *("range_error_deg", "eccentric_s", "pause_s", "concentric_s", "visibility", "form", "valid", "cues")
    }
    recognition = line["recognitions"][-1]
    assert recognition.keys() >= {"time", "label", "confidence", "skeleton"}
    assert sum(recognition["skeleton"]["attention"]) == pytest.approx(1.0, abs=0.05)


def test_a_good_source_is_answered_beside_a_bad_one(fitness_app: Any, tmp_path: Path) -> None:
    demo = Path("resources/demo/demo.npz").resolve()
    done = fitness_app("analyse", tmp_path / "absent.mp4", demo, "--json")
    bad, good = done.lines
    assert "absent.mp4" in bad["error"]
    assert [one["exercise"] for one in good["sets"]] == ["squat", "push_up"]
    assert done.status == 1
    assert "absent.mp4" in done.error


def test_nothing_is_loaded_for_files_that_are_not_there(
    fitness_app: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[str] = []
    monkeypatch.setattr(assembly, "studio", lambda *_: loaded.append("networks"))
    absent = [str(tmp_path / name) for name in ("absent.mp4", "absent.npz", "absent")]
    assert analyse.prepared(settings.Settings(), absent) == assembly.Studio(None, None)
    assert loaded == []
    analyse.prepared(settings.Settings(), [*absent, "0"])
    assert loaded == ["networks"]
    done = fitness_app("analyse", *absent, "--json")
    assert done.status == 1
    assert [line["source"] for line in done.lines] == absent
    assert all(line["source"] in line["error"] for line in done.lines)


def bad_files(folder: Path) -> dict[str, Path]:
    (folder / "empty.mp4").touch()
    (folder / "text.mp4").write_text("these are words\n" * 100, encoding="utf-8")
    (folder / "broken.npz").write_bytes(b"PK\x03\x04 and then nothing")
    return {
        "missing": folder / "missing.mp4",
        "empty": folder / "empty.mp4",
        "text": folder / "text.mp4",
        "recording": folder / "broken.npz",
        "folder": folder,
    }


@pytest.mark.parametrize("kind", ["missing", "empty", "text", "recording", "folder"])
def test_a_bad_file_gives_one_sentence_with_its_name(fitness_app: Any, tmp_path: Path, kind: str) -> None:
    path = bad_files(tmp_path)[kind]
    done = fitness_app("analyse", path)
    assert (done.status, done.out) == (1, "")
    assert path.name in done.error


def test_an_absent_camera_and_an_unreachable_stream_give_one_sentence_each(fitness_app: Any) -> None:
    camera = fitness_app("analyse", "99", "--json")
    assert camera.status == 1
    assert "99" in camera.lines[0]["error"]
    stream = fitness_app("analyse", "http://127.0.0.1:9/video", "--json")
    assert stream.status == 1
    assert "127.0.0.1:9" in stream.lines[0]["error"]


def test_a_data_folder_that_cannot_be_written_is_told_before_any_work(
    fitness_app: Any, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    home = str(tmp_path / "file" / "home")
    done = fitness_app("analyse", "resources/demo/demo.npz", "--save", FITNESS_APP_HOME=home)
    assert (done.status, done.out) == (1, "")
    assert home in done.error


@pytest.mark.slow
def test_a_video_without_a_person_has_no_set_and_is_no_error(fitness_app: Any, tmp_path: Path) -> None:
    import cv2

    path = tmp_path / "room.mp4"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), 30, (320, 240))
    for _ in range(60):
        writer.write(np.full((240, 320, 3), 90, np.uint8))
    writer.release()
    done = fitness_app("analyse", path, "--json")
    [line] = done.lines
    assert (done.status, line["sets"], line["pose_share"], line["frames"]) == (0, [], 0.0, 60)


def test_a_misspelt_exercise_is_wrong_usage(fitness_app: Any) -> None:
    done = fitness_app("analyse", "resources/demo/demo.npz", "--exercise", "sqat")
    assert done.status == 2
    assert "squat" in done.error


def test_an_exercise_of_the_users_own_is_counted_from_the_first_day(fitness_app: Any) -> None:
    chosen = ("--exercise", "My knee dance", "--duration", "6", "--json")
    done = fitness_app("analyse", "resources/demo/demo.npz", *chosen)
    [line] = done.lines
    [found] = line["sets"]
    assert (done.status, found["exercise"], found["unsure"]) == (0, "my_knee_dance", False)
    assert sum(rep["valid"] for rep in found["reps"]) == 5
    assert found["effort"].keys() == {"speed_loss", "range_loss", "tired"}
    assert "was not taught how to count it" in done.err


def test_a_chosen_exercise_is_counted_without_being_recognised(fitness_app: Any) -> None:
    done = fitness_app(
        "analyse", "resources/demo/demo.npz", "--exercise", "squat", "--duration", "6", "--json"
    )
    [line] = done.lines
    assert [(one["exercise"], len(one["reps"])) for one in line["sets"]] == [("squat", 5)]
    assert line["seconds"] == 6


def test_what_is_saved_can_be_listed_and_shown(fitness_app: Any) -> None:
    saved = fitness_app("analyse", "resources/demo/demo.npz", "--save", "--athlete", "Zoë O'Neill 🏋")
    announced = [line.split()[-1] for line in saved.err.splitlines() if line.startswith("saved rep ")]
    assert (saved.status, len(announced)) == (0, 10)
    [session] = fitness_app("sessions", "list", "--json").lines
    assert session["athlete"] == "Zoë O'Neill 🏋"
    assert session["reps"] == {"squat": 5, "push_up": 5}
    [shown] = fitness_app("sessions", "show", session["id"][:8], "--json").lines
    assert [len(one["reps"]) for one in shown["sets"]] == [5, 5]
    assert "squat × 5" in fitness_app("sessions", "show", session["id"]).out
    assert fitness_app("sessions", "list", "--athlete", "nobody", "--json").out == ""


def test_an_unknown_session_is_told(fitness_app: Any) -> None:
    done = fitness_app("sessions", "show", "ffffffff")
    assert done.status == 1
    assert "ffffffff" in done.error


def test_a_reader_of_stderr_that_goes_away_costs_no_repetition(fitness_app: Any) -> None:
    command = [sys.executable, "-m", "fitness_app", "analyse", "resources/demo/demo.npz", "--save", "--json"]
    heard = {} if sys.platform == "win32" else {"preexec_fn": hear_interrupts}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **heard
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stderr.readline()
        process.stderr.close()
        found = json.loads(process.stdout.read())
    assert sum(len(one["reps"]) for one in found["sets"]) == 10
    [session] = fitness_app("sessions", "list", "--json").lines
    assert sum(session["reps"].values()) == 10


def test_works_without_stderr(fitness_app: Any) -> None:
    command = f"exec {sys.executable} -m fitness_app analyse resources/demo/demo.npz --save --json 2>&-"
    done = subprocess.run(["bash", "-c", command], stdout=subprocess.PIPE, text=True, check=True)
    assert [one["exercise"] for one in json.loads(done.stdout)["sets"]] == ["squat", "push_up"]


def hear_interrupts() -> None:
    """What was started in a shell's background ignores Ctrl-C, and so would its children."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.slow
def test_an_interrupted_file_is_told_as_such_and_the_rest_is_not_looked_at(tmp_path: Path) -> None:
    from fitness_app.domain.pose import PoseTrack
    from fitness_app.vision import pose_track

    demo = pose_track.load(Path("resources/demo/demo.npz"))
    times = np.arange(200 * len(demo)) * 0.1
    long = PoseTrack(np.tile(demo.landmarks, (200, 1, 1)), None, times, demo.size)
    pose_track.save(long, tmp_path / "long.npz")
    sources = [str(tmp_path / "long.npz"), "resources/demo/demo.npz"]
    command = [sys.executable, "-m", "fitness_app", "analyse", *sources, "--save", "--json"]
    heard = {} if sys.platform == "win32" else {"preexec_fn": hear_interrupts}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **heard
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        while not process.stderr.readline().startswith("saved rep"):
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=120)
    [line] = out.splitlines()
    found = json.loads(line)
    assert found["interrupted"]
    assert 0 < found["seconds"] < 0.9 * times[-1]
    assert (process.returncode, "error: Interrupted" in err) == (1, True)


def test_a_source_that_cannot_be_read_leaves_no_session(fitness_app: Any, tmp_path: Path) -> None:
    (tmp_path / "empty.mp4").touch()
    fitness_app("analyse", tmp_path / "empty.mp4", "--save")
    assert fitness_app("sessions", "list", "--json").out == ""


def test_recordings_are_answered_where_the_pose_model_cannot_be_had(
    fitness_app: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.save(settings.Settings(pose_model_path=str(tmp_path / "no.task")), paths.user_folders().settings)
    done = fitness_app("analyse", "clip.mp4", "resources/demo/demo.npz", "--json")
    bad, good = done.lines
    assert "no.task" in bad["error"]
    assert (done.status, len(good["sets"])) == (1, 2)
