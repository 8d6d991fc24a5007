import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
import texts
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from fitness_app.ui import words
from fitness_app.ui.language import LANGUAGES, Language, language_for

ROOT = Path(__file__).resolve().parents[2]
CODES = [code for code in LANGUAGES if code != "en"]


@pytest.fixture
def language(resources: Path, qapp: object) -> Iterator[Language]:
    made = Language(resources / "translations")
    yield made
    made.stop()


@pytest.mark.parametrize(
    ("chosen", "wanted", "spoken"),
    [
        ("de", ("fr-FR",), "de"),
        ("system", ("pt-BR", "es-MX", "en-US"), "es"),
        ("system", ("zh-Hans-CN",), "zh_CN"),
        ("system", ("pt-BR",), "en"),
        ("klingon", ("fa_IR",), "fa"),
    ],
)
def test_speaks_what_was_chosen_or_what_the_system_likes_best(
    chosen: str, wanted: tuple[str, ...], spoken: str
) -> None:
    assert language_for(chosen, wanted) == spoken


@pytest.mark.parametrize("code", CODES)
def test_every_language_is_installed_with_its_direction_and_back(language: Language, code: str) -> None:
    assert language.speak(code)
    assert QCoreApplication.translate("commands", "History") != "History"
    assert words.exercise_name("push_up") != "Push-up"
    right = Qt.LayoutDirection.RightToLeft if code == "fa" else Qt.LayoutDirection.LeftToRight
    assert QGuiApplication.layoutDirection() == right
    assert QLocale().language() == QLocale(code).language()
    language.stop()
    assert QCoreApplication.translate("commands", "History") == "History"
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_language_that_is_not_installed_leaves_english(tmp_path: Path, qapp: object) -> None:
    made = Language(tmp_path)
    assert not made.speak("de")
    assert QCoreApplication.translate("commands", "History") == "History"
    made.stop()


def test_every_text_of_the_window_can_be_translated() -> None:
    assert texts.in_folder(ROOT / "fitness_app" / "ui") == []


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('label.setText("Start now")', ["Start now"]),
        ('QLabel(f"{count} sets done")', [" sets done"]),
        ('box.setToolTip("Yes" if sure else "No")', ["Yes", "No"]),
        ('self.tr(f"{count} sets")', ["f'{count} sets'"]),
        ('label.setText(self.tr("Start now"))', []),
        ('button.setProperty("role", "nav")', []),
    ],
)
def test_a_text_that_cannot_be_translated_is_found(code: str, found: list[str]) -> None:
    assert list(texts.untranslatable(code)) == found


def test_what_the_domain_says_is_known_to_the_translators() -> None:
    made = subprocess.run(
        [sys.executable, "-c", "import collect_words; print(collect_words.text(), end='')"],
        capture_output=True, text=True, check=True, cwd=ROOT / "packaging", env={"PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    known = (ROOT / "fitness_app" / "ui" / "domain_words.py").read_text(encoding="utf-8")
    assert made.stdout == known, "run python packaging/collect_words.py"


@pytest.mark.parametrize("code", CODES)
def test_a_translation_keeps_the_places_for_figures(resources: Path, code: str) -> None:
    for message in ET.parse(resources / "translations" / f"fitness_{code}.ts").getroot().iter("message"):
        source, said = message.findtext("source") or "", message.findtext("translation") or ""
        marks = [f"{{{n}}}" for n in range(6)]
        assert not said or [source.count(m) for m in marks] == [said.count(m) for m in marks], source


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_left_untranslated(resources: Path, code: str) -> None:
    tree = ET.parse(resources / "translations" / f"fitness_{code}.ts").getroot()
    left = [one.findtext("source") for one in tree.iter("message") if not one.findtext("translation")]
    assert left == []
