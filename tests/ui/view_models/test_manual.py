"""The manual as pages, and what is found in it."""

from pathlib import Path

import pytest

from fitness_app import paths
from fitness_app.ui.view_models import manual
from fitness_app.ui.view_models.manual import Page


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "guide").mkdir()
    (tmp_path / "index.md").write_text(
        "# The app\n\nWelcome.\n\n## Using it\n- [Training](guide/training.md): start\n"
        "- [Not there](guide/absent.md)\n\n## Trust\n- [Privacy](privacy.md)\n[beside](guide/training.md)\n"
    )
    (tmp_path / "guide" / "training.md").write_text("# Training\n\nPress **Start** before the camera.\n")
    (tmp_path / "privacy.md").write_text(
        "# Privacy\n\n| what | where |\n|---|---|\n| camera `video` | disk |\n"
    )
    return tmp_path


def test_pages_stand_in_the_order_of_the_index_under_its_headings(folder: Path) -> None:
    pages = manual.read(folder)
    assert [(page.section, page.title) for page in pages] == [
        ("", "The app"),
        ("Using it", "Training"),
        ("Trust", "Privacy"),
    ]
    assert pages[1].file == folder / "guide" / "training.md"


def test_without_an_index_there_are_no_pages(tmp_path: Path) -> None:
    assert manual.read(tmp_path) == ()
    assert manual.alone(tmp_path / "index.md", "Licences") == ()


def test_every_word_must_be_found_and_a_title_counts_first(folder: Path) -> None:
    pages = manual.read(folder)
    assert [hit.page.title for hit in manual.find(pages, "CAMERA")] == ["Training", "Privacy"]
    assert [hit.page.title for hit in manual.find(pages, "camera video")] == ["Privacy"]
    assert next(hit.page.title for hit in manual.find(pages, "privacy")) == "Privacy"
    assert manual.find(pages, "camera zebra") == ()
    assert manual.find(pages, "  ") == ()


def test_an_excerpt_shows_the_place_without_marks(folder: Path) -> None:
    [hit] = manual.find(manual.read(folder), "video")
    assert hit.excerpt == "Privacy what where camera video disk"


def test_an_excerpt_of_a_long_page_is_short(tmp_path: Path) -> None:
    page = Page("Long", "", tmp_path / "long.md", "before " * 200 + "needle" + " after" * 200)
    [hit] = manual.find([page], "needle")
    assert "needle" in hit.excerpt
    assert hit.excerpt.startswith("…before")
    assert hit.excerpt.endswith("…")
    assert len(hit.excerpt) < 120


def test_the_pages_that_ship_are_all_there() -> None:
    pages = manual.read(paths.manual())
    assert len(pages) >= 20
    assert {page.section for page in pages} == {
        "",
        "Using the app",
        "What you can rely on",
        "Building on it",
    }
    [licences] = manual.alone(paths.resources() / "licences" / "index.md", "Licences")
    assert licences.title == "Licences of what is shipped"
