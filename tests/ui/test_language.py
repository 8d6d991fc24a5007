import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest
import texts
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from fitness_app.ui import words
from fitness_app.ui.language import LANGUAGES, Language, language_for

ROOT = Path(__file__).resolve().parents[2]
PLACE = re.compile(r"\{(\d)")
"""A place for a part, however the part is written."""
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


@pytest.fixture(scope="module")
def collecting() -> ModuleType:
    """packaging/collect_words.py: a folder that is no package, lest it hide the library of that name."""
    spec = spec_from_file_location("collect_words", ROOT / "packaging" / "collect_words.py")
    assert spec is not None
    assert spec.loader is not None
    made = module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def test_what_is_said_outside_of_the_window_is_known_to_the_translators(collecting: ModuleType) -> None:
    for target, text in collecting.files().items():
        assert target.read_text(encoding="utf-8") == text, "run python packaging/collect_words.py"


def test_every_error_is_a_sentence_that_can_be_translated(collecting: ModuleType) -> None:
    files = [*(ROOT / "fitness_app").rglob("*.py"), *(ROOT / "ml").rglob("*.py")]
    own = ROOT / "fitness_app" / "ui"  # translates its sentences itself, before they become an error
    lost = [
        path.relative_to(ROOT)
        for path in files
        if not path.is_relative_to(own) and None in list(collecting.spoken(path.read_text(encoding="utf-8")))
    ]
    assert lost == [], "give UserError the sentence and apart from it what fills its places, no f-string"


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('raise UserError("{0} is empty.", path)', ["{0} is empty."]),
        ('why = Sentence("the folder is locked")', ["the folder is locked"]),
        ('raise UserError(f"{path} is empty.")', [None]),
        ('raise UserError("{0} is empty.".format(path))', [None]),
        ('raise UserError(path + " is empty.")', [None]),
        ("raise UserError(_why_not(path))", []),
    ],
)
def test_a_sentence_without_an_entry_is_found(
    collecting: ModuleType, code: str, found: list[str | None]
) -> None:
    assert list(collecting.spoken(code)) == found


def test_the_window_shows_no_error_as_it_is() -> None:
    assert texts.unsaid(ROOT / "fitness_app" / "ui") == []


@pytest.mark.parametrize("code", CODES)
def test_a_translation_keeps_the_places_for_figures(resources: Path, code: str) -> None:
    for message in ET.parse(resources / "translations" / f"fitness_{code}.ts").getroot().iter("message"):
        source, said = message.findtext("source") or "", message.findtext("translation") or ""
        assert not said or sorted(PLACE.findall(source)) == sorted(PLACE.findall(said)), source


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_left_untranslated(resources: Path, code: str) -> None:
    tree = ET.parse(resources / "translations" / f"fitness_{code}.ts").getroot()
    left = [one.findtext("source") for one in tree.iter("message") if not one.findtext("translation")]
    assert left == []
