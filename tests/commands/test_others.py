"""demo, models, doctor, db, bench, and the parser itself."""

import shutil
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from fitness_app import __main__, paths, settings
from fitness_app.commands import doctor
from fitness_app.vision import mannequin, pose_track

DEMO = Path("resources/demo/demo.npz").resolve()


def test_the_demo_counts_five_squats_and_five_push_ups_with_no_pose_model_and_no_screen(
    fitness_app: Any,
) -> None:
    done = fitness_app("demo", "--json", DISPLAY="", FITNESS_APP_HOME="/proc/nowhere")
    [line] = done.lines
    assert done.status == 0
    assert [(one["exercise"], len(one["reps"])) for one in line["sets"]] == [("squat", 5), ("push_up", 5)]
    assert "pose" not in line["models"]


def test_the_demo_reads_its_log_back_for_people(fitness_app: Any) -> None:
    done = fitness_app("demo")
    assert "squat × 5" in done.out
    assert "read back: 10 repetitions" in done.out


def test_a_model_that_the_settings_name_in_vain_is_told_and_the_one_in_use_marked(fitness_app: Any) -> None:
    settings.save(settings.Settings(skeleton_model="personal-ada"), paths.user_folders().settings)
    done = fitness_app("models", "list", "--json")
    assert "personal-ada that the settings name is not here" in done.err
    used = [line["name"] for line in done.lines if line.get("in_use") and "classes" in line]
    assert "skeleton-harnet" in used
    assert done.status == 0


def test_models_are_listed_with_their_classes_and_verified(fitness_app: Any) -> None:
    listed = {line["name"]: line for line in fitness_app("models", "list", "--json").lines}
    skeleton = next(line for name, line in listed.items() if name.startswith("skeleton"))
    assert {"squat", "push_up", "pull_up", "sit_up", "jumping_jack", "none"} <= set(skeleton["classes"])
    verified = fitness_app("models", "verify", "--json")
    assert verified.status == 0
    assert all(line.get("verified", True) for line in verified.lines)


def test_a_damaged_pose_landmarker_is_told(fitness_app: Any, pose_model: Path) -> None:
    broken = paths.user_folders().cache / "models" / "pose_landmarker_full.task"
    broken.parent.mkdir(parents=True)
    broken.write_bytes(pose_model.read_bytes()[:100_000])
    done = fitness_app("models", "verify", "--json")
    assert done.status == 1
    assert str(broken) in done.error
    assert any(line.get("path") == str(broken) and "error" in line for line in done.lines)


def test_the_doctor_answers_every_check_and_finds_nothing_missing(fitness_app: Any) -> None:
    done = fitness_app("doctor", "--json", QT_QPA_PLATFORM="offscreen")
    checks = {line["check"]: line for line in done.lines}
    assert {"cameras", "devices", "networks", "pose model", "database", "window"} <= checks.keys()
    assert done.status == 0, done.out
    assert all(line["ok"] for line in checks.values() if line["needed"])


def test_the_database_is_checked_backed_up_and_restored(fitness_app: Any, tmp_path: Path) -> None:
    fitness_app("analyse", "resources/demo/demo.npz", "--save")
    path = Path(fitness_app("db", "path").out.strip())
    assert path.name == "fitness.db"
    [health] = fitness_app("db", "check", "--json").lines
    assert (health["problems"], health["rows"]["reps"]) == ([], 10)
    [made] = fitness_app("db", "backup", "--json").lines
    copy = shutil.copy(made["backup"], tmp_path)  # of one day's backups only the newest is kept
    fitness_app("analyse", "resources/demo/demo.npz", "--save")
    [restored] = fitness_app("db", "restore", copy, "--json").lines
    assert restored["rows"]["reps"] == 10
    assert Path(restored["replaced_log"]).is_file()
    assert [line["reps"] for line in fitness_app("sessions", "list", "--json").lines] == [
        {"squat": 5, "push_up": 5}
    ]


def test_a_damaged_database_is_told_and_left_alone(fitness_app: Any) -> None:
    path = Path(fitness_app("db", "path").out.strip())
    path.parent.mkdir(parents=True)
    path.write_bytes(b"this is a letter, not a log\n" * 100)
    for command in (["db", "check"], ["sessions", "list"], ["analyse", "resources/demo/demo.npz", "--save"]):
        done = fitness_app(*command)
        assert done.status == 1
        assert str(path) in done.error or "restore" in done.error
    assert path.read_bytes() == b"this is a letter, not a log\n" * 100


def test_a_cut_backup_is_told_by_the_check_and_by_the_doctor(fitness_app: Any) -> None:
    fitness_app("analyse", "resources/demo/demo.npz", "--save")
    [made] = fitness_app("db", "backup", "--json").lines
    for copy in Path(made["backup"]).parent.iterdir():
        copy.write_bytes(copy.read_bytes()[:10_000])
    [health] = fitness_app("db", "check", "--json").lines
    assert (health["problems"], health["last_backup"]) == ([], None)
    assert any(f"{Path(made['backup']).name} is damaged" in note for note in health["notes"])
    refused = fitness_app("db", "restore", made["backup"])
    assert (refused.status, "This backup is damaged: choose another one" in refused.error) == (1, True)
    found = doctor.CHECKS["backups"]()
    assert (found.ok, "none of them is whole" in found.detail) == (False, True)


def test_a_session_goes_to_another_log_once(fitness_app: Any, tmp_path: Path) -> None:
    fitness_app("analyse", "resources/demo/demo.npz", "--save")
    [session] = fitness_app("sessions", "list", "--json").lines
    export = ("sessions", "export", session["id"], "--output", tmp_path / "one.json", "--format", "json")
    assert fitness_app(*export).status == 0
    fitness_app("sessions", "export", session["id"], "--output", tmp_path / "one.csv", "--format", "csv")
    assert len((tmp_path / "one-reps.csv").read_text(encoding="utf-8").splitlines()) == 11
    taking = ("sessions", "import", tmp_path / "one.json", "--json")
    other = {"FITNESS_APP_HOME": str(tmp_path / "other")}
    [seen] = fitness_app(*taking, "--preview", **other).lines
    [first] = fitness_app(*taking).lines
    [second] = fitness_app(*taking).lines
    assert [line["new_reps"] for line in (seen, first, second)] == [10, 10, 0]


@pytest.mark.slow
def test_the_benchmark_reports_its_ratios_in_one_run_and_keeps_them(fitness_app: Any, tmp_path: Path) -> None:
    short = tmp_path / "short.mp4"
    mannequin.film(pose_track.load(DEMO).between(0.0, 2.0), short, mannequin.Film(40))
    done = fitness_app("bench", "--json", "--source", short)
    [report] = done.lines
    assert report["pipeline_ratio"] > 0
    assert 0 < report["latency_ms"]["p50"] <= report["latency_ms"]["p95"] <= report["latency_ms"]["p99"]
    assert 0 < report["landmarker_ms"]["p50"] <= report["landmarker_ms"]["p95"]
    assert report["skeleton_window_ms"]["p50"] > 0
    for name in ("file_ratio", "latency_ratio", "start_up_s", "first_frame_s", "rgb_cache_ratio"):
        assert report[name] > 0, name
    assert report["memory_mb"] > 100
    assert report["dropped"] >= 0
    assert len(report["rounds"]["pipeline_ratio"]) == 5
    assert report["versions"]["fitness-app"]
    assert report["machine"]["cores"] >= 1
    [kept] = fitness_app("bench", "--history", "--json").lines
    assert kept == {"number": 1} | report
    compared = fitness_app("bench", "--compare", "1", "1", "--json")
    assert {line["figure"]: line["verdict"] for line in compared.lines if line["verdict"] != "same"} == {}
    assert {line["ratio"] for line in compared.lines} - {None} == {1.0}


@pytest.mark.parametrize("arguments", [["fly"], ["analyse"], ["analyse", "0", "--duration=-1"], ["sessions"]])
def test_wrong_usage_exits_with_two(fitness_app: Any, arguments: list[str]) -> None:
    done = fitness_app(*arguments)
    assert (done.status, done.out) == (2, "")


def test_an_interruption_while_the_command_line_is_loaded_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Interrupted(ModuleType):
        def __getattr__(self, name: str) -> object:
            raise KeyboardInterrupt

    monkeypatch.setitem(sys.modules, "fitness_app.cli", Interrupted("fitness_app.cli"))
    assert __main__.main() == 1
    assert capsys.readouterr().err == "error: Interrupted.\n"


def test_the_help_loads_no_heavy_library() -> None:
    import subprocess

    code = (
        "import sys\nfrom fitness_app.cli import main\n"
        "try: main(['--help'])\nexcept SystemExit: pass\n"
        "heavy = ('torch', 'cv2', 'mediapipe', 'PySide6', 'sqlalchemy', 'numpy')\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_what_is_printed_is_utf_8_also_where_the_system_writes_otherwise(
    fitness_app: Any, tmp_path: Path
) -> None:
    named = tmp_path / "تمرین ۱.npz"
    shutil.copy(DEMO, named)
    told = fitness_app("analyse", "--json", named, PYTHONIOENCODING="cp1252")
    assert told.status == 0
    assert told.lines[-1]["source"] == str(named)
    missing = fitness_app("analyse", tmp_path / "تمرین ۲.mp4", PYTHONIOENCODING="cp1252")
    assert "تمرین ۲.mp4" in missing.error
