"""Figures look alike wherever they stand, in every language."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox
from pytestqt.qtbot import QtBot

from fitness_app.domain.workout import Rep
from fitness_app.reports import pdf_words
from fitness_app.ui import words
from fitness_app.ui.figures import in_digits, write_in_digits
from fitness_app.ui.language import LANGUAGES, Language
from fitness_app.ui.view_models.compare import SECONDS, figure
from fitness_app.ui.view_models.custody import size
from fitness_app.ui.widgets.plot import NumberAxis
from fitness_app.ui.widgets.scrub_box import clock

WHEN = datetime(2026, 3, 9, 14, 32, tzinfo=UTC)


@pytest.fixture(params=LANGUAGES)
def spoken(request: pytest.FixtureRequest, resources: Path, qapp: object) -> Iterator[str]:
    made = Language(resources / "translations")
    assert made.speak(request.param)
    yield request.param
    made.stop()


def test_dates_times_and_sizes_have_the_digits_of_all_other_figures(spoken: str) -> None:
    told = [
        words.day_and_time(WHEN, date(2026, 8, 1)),
        words.full_date(WHEN),
        size(3_456_789),
        words.days(12),
    ]
    figures = [letter for text in told for letter in text if letter.isdecimal()]
    assert len(figures) > 15
    assert all(figure.isascii() for figure in figures)


def test_fields_for_numbers_have_them_too(spoken: str, qtbot: QtBot) -> None:
    whole, broken = QSpinBox(), QDoubleSpinBox()
    for field in (whole, broken):
        qtbot.addWidget(field)
        write_in_digits(field)
        field.setValue(47)
    assert whole.text() == "47"
    assert broken.text().startswith("47")


def test_one_decimal_sign_stands_in_fields_texts_sizes_charts_and_reports(spoken: str, qtbot: QtBot) -> None:
    sign = {"de": ",", "es": ",", "fr": ","}.get(spoken, ".")
    field = QDoubleSpinBox()
    qtbot.addWidget(field)
    write_in_digits(field)
    field.setValue(3.5)
    moved = Rep(0.0, 1.0, 2.0, 90.0, 6.0, 1.5, 0.5, 2.5, 0.9)
    told = [
        field.text(),
        words.tempo(moved),
        size(3_500_000),
        figure(1.25, 0.05, SECONDS),
        clock(62.5),
        NumberAxis("left").tickStrings([0.5, 1.5], 1.0, 0.5)[1],
        pdf_words.tempo([moved]),
        pdf_words.plain(12.5, " kg"),
    ]
    assert [text for text in told if not re.search(rf"\d{re.escape(sign)}\d", text)] == []
    other = {",": ".", ".": ","}[sign]
    assert [text for text in told if re.search(rf"\d[{other}\u066b]\d", text)] == []


def test_words_stay_as_they_are() -> None:
    assert in_digits("۱۲ تکرار، ٣ ست") == "12 تکرار، 3 ست"
    assert in_digits("12 reps") == "12 reps"
