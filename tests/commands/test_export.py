"""Every format from the command line, and what comes back from another profile."""

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from visits import NAMES, NOW, SQUAT, VISIT, made_visit, moving, rep

from fitness_app import assembly, beside, cli, formats, handing_over, settings
from fitness_app.domain.archive import Archive
from fitness_app.domain.errors import UserError
from fitness_app.domain.person import Calibration
from fitness_app.domain.review import Correction, Review
from fitness_app.domain.workout import SetEnded
from fitness_app.parcel import Parcel
from fitness_app.reports.bundle import write_bundle
from fitness_app.storage.archiving import gather
from fitness_app.storage.casebook import Casebook
from fitness_app.storage.diary import Diary
from fitness_app.storage.logbook import Logbook
from fitness_app.storage.store import Store

pytestmark = pytest.mark.usefixtures("qapp")
Run = Callable[..., tuple[int, list[dict[str, Any]], str]]
FORMATS = ("csv", "json", "pdf", "trc", "c3d", "fhir", "bundle")


def _book() -> Logbook:
    return assembly.logbook(settings.Settings(), print)


def _keep(name: str = "Ada") -> None:
    """Writes the visit into the log of this profile."""
    visit = made_visit(name)
    with _book() as book:
        store = Store(book.engine)
        store.begin(visit.session.info)
        for one in visit.session.sets:
            store.record(VISIT, SetEnded(one, visit.tracks.get(one.id)))
        store.end(VISIT, 60.0)
        for note in visit.notes:
            Diary(book.engine).review(note)
        Casebook(book.engine).keep_person(visit.person)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def runs(*arguments: object) -> tuple[int, list[dict[str, Any]], str]:
        status = cli.main(["sessions", *map(str, arguments)])
        out, err = capsys.readouterr()
        return status, [json.loads(line) for line in out.splitlines() if "--json" in arguments], err

    return runs


@pytest.mark.parametrize("kind", FORMATS)
def test_every_format_is_written_and_noted(run: Run, tmp_path: Path, kind: str) -> None:
    _keep()
    output = tmp_path / f"visit.{kind}"
    status, [told], _ = run("export", str(VISIT)[:30], "--format", kind, "--output", output, "--json")
    assert status == 0
    assert str(output) in told["files"]
    assert all(Path(file).stat().st_size > 100 for file in told["files"])
    assert sorted(map(str, tmp_path.iterdir())) == sorted(told["files"])
    [deed] = run("audit", "--json")[1]
    assert (deed["what"], deed["athlete"], deed["session"]) == ("export", "Ada", str(VISIT))
    assert deed["detail"].startswith(f"{kind} visit.{kind}")


@pytest.mark.parametrize("kind", FORMATS)
def test_a_folder_gets_files_of_their_own(run: Run, tmp_path: Path, kind: str) -> None:
    _keep()
    _, [told], _ = run("export", VISIT, "--format", kind, "--output", tmp_path, "--json")
    assert sorted(map(str, tmp_path.iterdir())) == sorted(told["files"])


@pytest.mark.parametrize("kind", ["json", "csv", "bundle"])
def test_what_was_exported_comes_back_equal_under_any_name(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    _keep(" ".join(NAMES.values()))
    with _book() as book:
        before = book.history.session(str(VISIT))
    run("export", VISIT, "--format", kind, "--output", tmp_path / "visit.csv")
    monkeypatch.setenv("FITNESS_APP_HOME", str(tmp_path / "another profile"))
    status, [told], err = run("import", tmp_path / "visit.csv", "--json")
    assert (status, told["new_sessions"], told["new_reps"]) == (0, 1, 3), err
    with _book() as book:
        assert book.history.session(str(VISIT)) == before
        if kind != "csv":
            assert book.history.track(SQUAT) is not None


def test_notes_of_the_therapist_come_back_and_nothing_twice(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = tmp_path / "secret"
    secret.write_text("correct horse battery\n", encoding="utf-8")
    home = {name: str(tmp_path / name) for name in ("patient", "therapist")}
    locked = ("--passphrase-file", secret)
    monkeypatch.setenv("FITNESS_APP_HOME", home["patient"])
    _keep()
    out, back = tmp_path / "out.zip", tmp_path / "back.zip"
    assert run("export", VISIT, "--format", "bundle", "--output", out, *locked)[0] == 0

    monkeypatch.setenv("FITNESS_APP_HOME", home["therapist"])
    assert "--passphrase-file FILE" in run("import", out)[2]
    assert run("import", out, "--json", *locked)[1][0]["new_sessions"] == 1
    with _book() as book:
        assert Casebook(book.engine).person("Ada").identifier == "MRN-7"
        Diary(book.engine).review(Review(VISIT, 1.8, "Dr. Who", "Deeper, please", set_id=SQUAT))
    assert run("export", VISIT, "--format", "bundle", "--output", back, *locked)[0] == 0

    monkeypatch.setenv("FITNESS_APP_HOME", home["patient"])
    for _ in range(2):
        told = run("import", back, "--json", *locked)[1][0]
        assert (told["new_sessions"], told["known_sessions"], told["new_reps"]) == (0, 1, 0)
    with _book() as book:
        texts = [note.text for note in Diary(book.engine).reviews(VISIT)]
        assert texts.count("Deeper, please") == 1
        assert len(texts) == 3
    assert [each["what"] for each in run("audit", "--json")[1]] == ["import", "import", "export"]


def test_a_correction_from_elsewhere_is_told_before_it_comes(run: Run, tmp_path: Path) -> None:
    _keep()
    with _book() as book:
        archive = gather(book.engine, [VISIT])
    word = Correction(SQUAT, "exercise", "lunge", "Dr. Who")
    back = write_bundle(replace(archive, corrections=(word,)), tmp_path / "back.zip", NOW)
    told = run("import", back, "--preview", "--json")[1][0]
    assert (told["new_corrections"], told["known_sessions"], told["new_notes"]) == (1, 1, 0)
    with _book() as book:
        assert book.history.session(str(VISIT)).sets[0].exercise == "squat"
    run("import", back)
    with _book() as book:
        assert book.history.session(str(VISIT)).sets[0].exercise == "lunge"
    told = run("import", back, "--json")[1][0]
    assert [count for name, count in told.items() if name.startswith("new_") and count] == []


def test_a_preview_tells_everything_that_would_come(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _keep()
    with _book() as book:
        archive = gather(book.engine, [VISIT])
    word = Correction(SQUAT, "exercise", "lunge", "Dr. Who")
    joint = Calibration("Ada", "left_knee", (10.0, 95.0), (0.0, 90.0), "Dr. Who")
    back = write_bundle(
        replace(archive, corrections=(word,), calibrations=(joint,)), tmp_path / "back.zip", NOW
    )
    cli.main(["sessions", "import", str(back), "--preview"])
    told = "0 sessions, 0 sets, 0 repetitions, 0 holds, 0 notes, 1 corrections, 1 calibrations"
    assert capsys.readouterr().out == f"fitness-app: would add {told}; 1 sessions were there\n"


def test_a_kept_video_is_annotated_and_none_is_told(run: Run, tmp_path: Path, test_data: Path) -> None:
    _keep()
    asked = ("export", VISIT, "--format", "video", "--blur-faces", "--output", tmp_path / "film.mkv")
    status, _, err = run(*asked)
    assert (status, "No video was kept" in err) == (1, True)
    video = beside.video_path(VISIT)
    video.parent.mkdir(parents=True)
    _two_seconds(video)
    with _book() as book:
        Diary(book.engine).keep_file(VISIT, "video", video)
    assert run(*asked)[0] == 0
    assert (tmp_path / "film.mkv").stat().st_size > 1000


def _two_seconds(path: Path) -> None:
    from videos import write_video

    shutil.move(write_video(path.with_suffix(".mp4"), 50, (160, 120)), path)


def test_one_set_alone_and_what_cannot_be_had(run: Run, tmp_path: Path) -> None:
    _keep()
    base = ("export", VISIT, "--output", tmp_path / "a.trc", "--format")
    assert run(*base, "trc", "--set", 1)[0] == 0
    assert "no poses of set 2" in run(*base, "trc", "--set", 2)[2]
    assert "no poses of set 9" in run(*base, "c3d", "--set", 9)[2]
    assert "choose --format bundle" in run(*base, "pdf", "--passphrase-file", tmp_path / "x")[2]
    assert "leave --set out" in run(*base, "csv", "--set", "9")[2]
    assert "choose --format video" in run(*base, "pdf", "--blur-faces")[2]
    assert "check the file" in run(*base, "bundle", "--passphrase-file", tmp_path / "x")[2]
    (tmp_path / "empty").touch()
    assert "holds no passphrase" in run(*base, "bundle", "--passphrase-file", tmp_path / "empty")[2]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.trc", "empty"]


def test_an_export_beside_the_window_is_noted_too(run: Run, tmp_path: Path) -> None:
    _keep()
    with _book() as window:
        assert not window.read_only
        assert run("export", VISIT, "--format", "fhir", "--output", tmp_path / "a.json")[0] == 0
        assert [deed.what for deed in Casebook(window.engine).deeds("Ada")] == ["export"]


def test_every_picture_stands_in_csv_and_json(run: Run, tmp_path: Path) -> None:
    _keep()
    for kind in ("csv", "json"):
        run("export", VISIT, "--format", kind, "--output", tmp_path / f"a.{kind}")
    frames = (tmp_path / "a-frames.csv").read_text(encoding="utf-8").splitlines()
    assert len(frames) == 1 + len(moving())
    stored = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert len(stored["frames"][0]["landmarks"]) == len(moving())


def test_a_bundle_that_the_log_cannot_hold_changes_nothing(run: Run, tmp_path: Path) -> None:
    _keep()
    stray = Review(uuid4(), None, "Mallory", "of a session that is not there")
    parts = Archive("fitness-app", (made_visit("Mallory").session,), reviews=(stray,))
    hostile = write_bundle(parts, tmp_path / "hostile.zip", NOW)
    status, _, err = run("import", hostile)
    assert (status, "holds what no log can" in err) == (1, True)
    with _book() as book:
        assert book.history.athletes() == ["Ada"]


def test_a_visit_knows_the_ranges_of_the_visits_before_it() -> None:
    _keep()
    visit = made_visit()
    later = replace(visit.session.info, id=uuid4(), started_at=NOW)
    squats = replace(visit.session.sets[0], id=uuid4(), reps=(rep(0.5, 100.0),))
    with _book() as book:
        Casebook(book.engine).calibrate(Calibration("Ada", "knee", (60.0, 160.0), (60.0, 170.0), "me"))
        store = Store(book.engine)
        store.begin(later)
        store.record(later.id, SetEnded(squats))
        store.end(later.id, 5.0)
        before, after = (handing_over.visit_of(book, key).earlier["squat"] for key in (VISIT, later.id))
    assert [point.value for point in before] == [pytest.approx(99.0)]
    assert [point.value for point in after] == [pytest.approx(99.0), pytest.approx(110.0)]
    assert after[1].error == pytest.approx(6.6)


def test_a_page_is_printed_where_there_is_no_screen(
    fitness_app: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _keep()
    monkeypatch.delenv("DISPLAY", raising=False)
    export = ("sessions", "export", VISIT, "--format", "pdf", "--output", tmp_path / "a.pdf")
    done = fitness_app(*export, QT_QPA_PLATFORM="")
    assert (done.status, done.err) == (0, "")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")


def test_the_command_line_offers_every_format_and_no_other(tmp_path: Path) -> None:
    assert tuple(formats.FORMATS) == cli.EXPORT_FORMATS
    with _book() as book, pytest.raises(UserError, match="choose one of csv, json, pdf"):
        handing_over.hand_over(book, VISIT, Parcel("docx", tmp_path / "a.docx"), "me")
