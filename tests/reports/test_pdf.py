"""The page holds the figures as text that can be selected, whatever a person is called."""

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from visits import NAMES, NOW, SQUAT, VISIT, made_visit, moving, rep

from fitness_app.domain.difference import Point
from fitness_app.domain.errors import UserError
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.review import Review
from fitness_app.domain.workout import Set
from fitness_app.reports.pdf import draw, write_pdf
from fitness_app.reports.visit import Visit

pytestmark = pytest.mark.usefixtures("qapp")
poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="pdftotext and pdftoppm (poppler-utils) are not installed"
)


def _told(*command: object) -> str:
    done = subprocess.run([str(each) for each in command], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return done.stdout


def _text(visit: Visit, folder: Path) -> str:
    write_pdf(visit, folder / "visit.pdf")
    assert [path.name for path in folder.iterdir()] == ["visit.pdf"]
    return _told("pdftotext", "-layout", folder / "visit.pdf", "-")


@poppler
def test_the_page_says_who_when_what_and_how_good_it_is(tmp_path: Path) -> None:
    visit = made_visit()
    text = _text(visit, tmp_path)
    assert "Ada" in text
    assert "no. MRN-7" in text
    assert "born 1990-01-02" in text
    assert f"{visit.session.info.started_at.astimezone():%Y-%m-%d %H:%M}" in text
    assert "Squat × 2, Push-up × 1, Plank 15 s" in text
    [squat] = re.findall(r"^Squat  .*$", text, re.MULTILINE)
    assert " ".join(squat.split()) == "Squat 2/2 90° ± 6° 0.5 / 0.1 / 0.4 s 100% – 5/3 oblique, 99%"
    [push_up] = re.findall(r"^Push-up  .*$", text, re.MULTILINE)
    assert "not measurable from this view" in push_up
    assert "Heel lifts" in text
    assert "a person in 100% of 21 pictures, 10 a second" in text
    assert "This is not a diagnosis." in text
    assert "skeleton-harnet abababab" in text


@poppler
@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_every_name_stands_on_the_page_and_in_its_title(tmp_path: Path, name: str) -> None:
    text = _text(made_visit(name), tmp_path)
    letters = [letter for letter in name if letter.isalnum()]
    missing = [letter for letter in letters if text.count(letter) < letters.count(letter)]
    assert missing == []
    assert (
        f"Title:           {name}".split() == _told("pdfinfo", tmp_path / "visit.pdf").splitlines()[0].split()
    )


@poppler
def test_however_much_was_done_it_stays_one_page(tmp_path: Path) -> None:
    sets = tuple(Set("lunge", 1.0, i, i + 1, reps=(rep(float(i)),), id=uuid4()) for i in range(30))
    notes = tuple(Review(VISIT, float(i), "Dr. Who", "A long note. " * 40) for i in range(30))
    visit = made_visit(NAMES["two hundred"], notes=notes)
    text = _text(replace(visit, session=replace(visit.session, sets=sets)), tmp_path)
    assert re.search(r"Pages: +1\n", _told("pdfinfo", tmp_path / "visit.pdf"))
    assert "and 16 more sets" in text
    assert re.search(r"and \d+ more notes in the log", text)
    assert "This is not a diagnosis." in text


@poppler
def test_the_rendered_page_shows_the_curves_of_both_knees(tmp_path: Path) -> None:
    write_pdf(made_visit(), tmp_path / "visit.pdf")
    _told("pdftoppm", "-r", 60, "-png", tmp_path / "visit.pdf", tmp_path / "page")
    [picture] = tmp_path.glob("page*.png")
    page = QImage(str(picture))
    found = {_nearest(page.pixelColor(x, y)) for x in range(0, page.width(), 1) for y in range(0, 400, 1)}
    assert {"green", "orange"} <= found


def _nearest(colour: QColor) -> str:
    red, green, blue = colour.red(), colour.green(), colour.blue()
    if green > red + 60 and green > blue:
        return "green"
    return "orange" if red > blue + 100 and green > blue + 30 else "other"


def test_a_visit_without_sets_notes_and_poses_is_a_page_too(tmp_path: Path) -> None:
    visit = made_visit(notes=(), tracks={})
    write_pdf(replace(visit, session=replace(visit.session, sets=(), holds=())), tmp_path / "empty.pdf")
    assert (tmp_path / "empty.pdf").read_bytes().startswith(b"%PDF")


def _greens(visit: Visit) -> int:
    page = QImage(595, 842, QImage.Format.Format_RGB32)
    page.fill(QColor("white"))
    painter = QPainter(page)
    draw(visit, painter)
    painter.end()
    return sum(_nearest(page.pixelColor(x, y)) == "green" for x in range(40, 290) for y in range(150, 400))


def test_where_nobody_was_seen_there_is_no_curve() -> None:
    track = moving()
    nobody = PoseTrack(np.full_like(track.landmarks, np.nan), None, track.time_s, track.size)
    assert _greens(made_visit(tracks={SQUAT: track})) > 20
    assert _greens(made_visit(tracks={SQUAT: nobody})) == 0


def test_a_place_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="choose another place"):
        write_pdf(made_visit(), tmp_path / "no" / "visit.pdf")


@poppler
def test_the_change_over_visits_is_told_with_its_error(tmp_path: Path) -> None:
    points = tuple(Point(NOW - timedelta(weeks=8 - week), 80.0 + 3 * week, 6.0) for week in range(9))
    text = _text(made_visit(earlier={"squat": points}), tmp_path)
    assert "Squat: visits, +3.0° ± 0.8° a week" in text
    assert f"{NOW.astimezone():%Y-%m-%d}" in text
    level = tuple(replace(point, value=90.0) for point in points)
    assert "Squat: visits, no sure change" in _text(made_visit(earlier={"squat": level}), tmp_path)
    assert "visits" not in _text(made_visit(earlier={"squat": points[:1]}), tmp_path)
