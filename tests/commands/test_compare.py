"""Two visits beside each other on the command line."""

import json
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from visits import NOW, VISIT, made_visit, moving, rep

from fitness_app import assembly, cli, settings
from fitness_app.domain.workout import SetEnded
from fitness_app.storage.store import Store

LATER = uuid4()


@pytest.fixture(autouse=True)
def _two_visits() -> None:
    visit = made_visit()
    squats = visit.session.sets[0]
    deeper = tuple(rep(0.5 + number, 120.0, id=uuid4(), concentric_s=0.9) for number in range(3))
    later = replace(visit.session.info, id=LATER, started_at=NOW + timedelta(days=14))
    with assembly.logbook(settings.Settings(), print) as book:
        store = Store(book.engine)
        for info, one in ((visit.session.info, squats), (later, replace(squats, id=uuid4(), reps=deeper))):
            store.begin(info)
            store.record(info.id, SetEnded(one, moving()))
            store.end(info.id, 5.0)


def test_each_repetition_tells_what_it_has_more_with_its_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["sessions", "compare", str(LATER), str(VISIT), "--json"]) == 0
    [one] = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    first, second = one["reps"]
    assert first["range"] == {"value": 28.0, "error": 8.485, "sure": True}
    assert second["range"]["value"] == 32.0
    assert first["concentric"] == {"value": 0.5, "error": 0.2, "sure": True}
    assert one["range_per_week"]["sure"]


def test_people_read_it_as_lines(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["sessions", "compare", str(LATER), str(VISIT)]) == 0
    head, first, _ = capsys.readouterr().out.splitlines()
    assert head == "squat"
    assert "range +28 ± 8°!" in first
    assert "eccentric +0.00 ± 0.20 s " in first


def test_sessions_without_a_common_exercise_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    info = replace(made_visit().session.info, id=uuid4())
    with assembly.logbook(settings.Settings(), print) as book:
        store = Store(book.engine)
        store.begin(info)
        store.record(info.id, SetEnded(replace(made_visit().session.sets[1], id=uuid4())))
        store.end(info.id, 5.0)
    assert cli.main(["sessions", "compare", str(info.id), str(VISIT)]) == 1
    assert "no exercise in common" in capsys.readouterr().err
