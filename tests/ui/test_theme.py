import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fitness_app.ui import theme
from fitness_app.ui.theme import DARK, LIGHT, Colours, contrast

BOTH = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=lambda colours: colours.name)
GROUNDS = ("window", "surface", "raised")
INKS = ("text", "muted", "accent", "good", "warning", "danger")
PAIRS = [
    *((ink, ground) for ink in INKS for ground in GROUNDS),
    ("on_stage", "stage"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_selection", "selection"),
    *(("text", f"{tone}_back") for tone in ("info", "good", "warning", "danger")),
    ("danger", "danger_back"),
]
TEXT = 4.5
"""WCAG 2.2, 1.4.3: text against its ground."""
SIGN = 3.0
"""WCAG 2.2, 1.4.11: what one must see to use a control."""


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@BOTH
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_can_be_read(colours: Colours, ink: str, ground: str) -> None:
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= TEXT


@BOTH
def test_borders_focus_joints_and_bars_can_be_seen(colours: Colours) -> None:
    for ground in (colours.surface, colours.window, colours.raised):
        assert contrast(colours.focus, ground) >= SIGN
        assert contrast(colours.control_line, ground) >= SIGN
    for joint in (colours.on_stage, colours.good, colours.warning, colours.danger):
        assert contrast(joint, colours.stage) >= SIGN
    assert all(contrast(bar, colours.surface) >= SIGN for bar in colours.chart)


@BOTH
def test_no_two_bars_have_one_colour(colours: Colours) -> None:
    assert len(set(colours.chart)) == len(colours.chart) == 8


@BOTH
def test_the_style_sheet_has_all_its_tokens_and_pictures(
    qtbot: QtBot, colours: Colours, resources: Path
) -> None:
    sheet = theme.style_sheet(colours, resources / "style", 10)
    assert "$" not in sheet
    pictures = re.findall(r"url\((.*?)\)", sheet)
    assert pictures
    assert all(Path(picture).is_file() for picture in pictures)


def test_the_style_sheet_names_no_colour_itself(resources: Path) -> None:
    assert not re.findall(r"#[0-9A-Fa-f]{3,}", (resources / "style" / "window.qss").read_text())


def test_sizes_follow_the_size_of_the_systems_font(qtbot: QtBot, resources: Path) -> None:
    assert "font-size: 20.0pt" in theme.style_sheet(LIGHT, resources / "style", 20)
    assert "font-size: 10.0pt" in theme.style_sheet(LIGHT, resources / "style", 10)


def test_a_named_theme_is_worn_whatever_the_system_wears(qtbot: QtBot) -> None:
    assert theme.colours_for("dark") is DARK
    assert theme.colours_for("light") is LIGHT
    assert theme.colours_for("system") in {LIGHT, DARK}
