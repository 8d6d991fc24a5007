"""Today's networks read kept poses from the command line; the old result stays."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from visits import VISIT, made_visit

from fitness_app import assembly, cli, paths, settings
from fitness_app.domain.coach import Coach
from fitness_app.domain.workout import Set, SetEnded
from fitness_app.storage.diary import Diary
from fitness_app.storage.reading import read_session
from fitness_app.storage.store import Store
from fitness_app.vision.pose_track import load

if TYPE_CHECKING:
    from fitness_app.recognition.recogniser import Recogniser


@pytest.fixture(autouse=True)
def _loaded_once(networks: "Recogniser", monkeypatch: pytest.MonkeyPatch) -> None:
    """A command of its own would load the networks anew each time."""
    monkeypatch.setattr(assembly, "recogniser", lambda _: networks)


@pytest.fixture(scope="module")
def networks() -> "Recogniser":
    return assembly.recogniser(settings.Settings(device="cpu"))


def _keep() -> Set:
    """The demo's squats in the log, two repetitions short and under a wrong name."""
    coach = Coach("squat")
    demo = load(paths.resources() / "demo" / "demo.npz").between(0.0, 7.5)
    events = [event for pose in demo for event in coach.update(pose)] + list(coach.finish())
    [ended] = [event for event in events if isinstance(event, SetEnded)]
    short = Set("lunge", 0.6, ended.set.start, ended.set.end, reps=ended.set.reps[:3])
    bare = Set("dip", 0.6, 20.0, 21.0)
    with assembly.logbook(settings.Settings(), print) as book:
        store = Store(book.engine)
        store.begin(made_visit().session.info)
        for one, track in ((short, ended.track), (bare, None)):
            store.record(VISIT, SetEnded(one, track))
        store.end(VISIT, 30.0)
    return short


def test_a_newer_reading_is_shown_accepted_and_undone(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    before = _keep()

    def run(*more: str) -> list[dict[str, object]]:
        assert cli.main(["sessions", "reanalyse", str(VISIT), "--json", "--device", "cpu", *more]) == 0
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    def shown() -> tuple[str, int]:
        with assembly.logbook(settings.Settings(), print) as book:
            one = book.history.session(str(VISIT)).sets[0]
            return one.exercise, one.valid_reps

    [found, bare] = run()
    assert (found["after"]["exercise"], found["after"]["reps"]) == ("squat", 5)  # type: ignore[index]
    assert (found["changes"], found["accepted"], bare["kept"]) == (True, False, "no poses")
    assert shown() == ("lunge", 3)

    assert run("--accept")[0]["accepted"] is True
    assert shown() == ("squat", 5)
    assert run()[0]["changes"] is False

    with assembly.logbook(settings.Settings(), print) as book:
        with book.engine.connect() as db:
            machine = read_session(db, VISIT, corrected=False).sets[0]
        assert (machine.exercise, machine.reps) == ("lunge", before.reps)
        diary = Diary(book.engine)
        for correction in diary.corrections(VISIT):
            diary.undo(correction.id, "me")
    assert shown() == ("lunge", 3)


def test_people_read_it_as_lines(capsys: pytest.CaptureFixture[str]) -> None:
    _keep()
    assert cli.main(["sessions", "reanalyse", str(VISIT)]) == 0
    out, err = capsys.readouterr()
    first, second = out.splitlines()
    assert first.startswith("lunge × 3")
    assert "→  squat × 5" in first
    assert second == "dip × 0  (left alone: no poses)"
    assert "--accept takes it over" in err
