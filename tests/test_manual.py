"""The manual is whole, small, true to the code, and needs no internet."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch
import yaml
from recipes import script

from fitness_app import paths
from fitness_app.domain.exercises import EXERCISES
from fitness_app.ui import commands
from fitness_app.ui.view_models import manual

ROOT = Path(__file__).resolve().parent.parent
DOCS = paths.manual()
LINK = re.compile(r"\]\(([^)#]+)(?:#[^)]*)?\)")
BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
FETCHED = re.compile(
    r"""(?:<(?:script|img|link|iframe)[^>]*(?:src|href)|url)\s*[=(]\s*["']?((?:https?:)?//[^"')\s>]+)"""
)
MOST_BYTES = 2_000_000


def named_in(nav: list[Any]) -> list[str]:
    """The files of MkDocs' own list of contents, in its order."""
    found = []
    for entry in nav:
        value = entry if isinstance(entry, str) else next(iter(entry.values()))
        found += [value] if isinstance(value, str) else named_in(value)
    return found


def code_blocks(page: str) -> list[str]:
    return BLOCK.findall((DOCS / "developer" / page).read_text(encoding="utf-8"))


def test_the_app_and_mkdocs_list_the_same_pages_and_every_page_is_listed() -> None:
    nav = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))["nav"]
    shown = [page.file.relative_to(DOCS.resolve()).as_posix() for page in manual.read(DOCS)]
    assert shown == named_in(nav)
    assert set(shown) == {file.relative_to(DOCS).as_posix() for file in DOCS.rglob("*.md")}


def test_no_link_or_picture_of_the_manual_leads_nowhere() -> None:
    pages = [*DOCS.rglob("*.md"), paths.resources() / "licences" / "index.md"]
    links = [(page, link) for page in pages for link in LINK.findall(page.read_text(encoding="utf-8"))]
    assert len(links) > 60
    here = [(page, link) for page, link in links if "://" not in link]
    assert [(page.name, link) for page, link in here if not (page.parent / link).exists()] == []


def test_pictures_are_few_and_every_one_is_used() -> None:
    pictures = set((DOCS / "images").iterdir())
    used = " ".join(
        file.read_text(encoding="utf-8")
        for file in [*DOCS.rglob("*.md"), ROOT / "README.md", ROOT / "mkdocs.yml"]
    )
    assert [file.name for file in pictures if file.name not in used] == []
    assert sum(file.stat().st_size for file in pictures) < MOST_BYTES


def test_the_manual_is_built_strictly_and_needs_no_internet(tmp_path: Path) -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "mkdocs",
            "build",
            "--strict",
            "--quiet",
            "--site-dir",
            str(tmp_path / "site"),
        ],
        cwd=ROOT,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        timeout=240,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    built = [*(tmp_path / "site").rglob("*.html"), *(tmp_path / "site").rglob("*.css")]
    assert len(built) > 20
    fetched = {address for file in built for address in FETCHED.findall(file.read_text(encoding="utf-8"))}
    assert fetched == set()


@pytest.mark.parametrize(
    "line",
    [
        '<script src="https://a.b/c.js">',
        "<link rel=x href=//a.b/c>",
        "url(https://a.b/c)",
        "<img src='http://a/b'>",
    ],
)
def test_what_would_be_fetched_is_found(line: str) -> None:
    assert FETCHED.findall(line) != []


class Nothing:
    """Deeds that do nothing."""

    def __getattr__(self, _: str) -> Any:
        return lambda *_: None


def test_the_table_of_keys_is_that_of_the_window() -> None:
    page = (DOCS / "guide" / "settings.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (`.+?`) \| (.+?) \|$", page, re.MULTILINE)
    told = {(tuple(re.findall(r"`([^`]+)`", keys)), does.split(":")[0]) for keys, does in rows}
    known = {(one.shortcuts, one.text) for one in commands.table(Nothing()) if one.shortcuts}  # type: ignore[arg-type]
    known = {(keys, {"Start": "Start and stop"}.get(text, text)) for keys, text in known}
    assert told == known


def test_every_page_of_a_model_says_what_its_card_says() -> None:
    cards = script("write_model_cards")
    made = cards.pages()
    assert {"index.md", "skeleton-harnet.md", "video-clips.md"} <= set(made)
    assert {name: (DOCS / "models" / name).read_text(encoding="utf-8") for name in made} == made


def test_the_exercise_of_the_developers_guide_is_an_entry_that_can_be_counted() -> None:
    from fitness_app.domain import exercises

    [entry] = code_blocks("exercise.md")
    made = eval(f"({entry.strip().rstrip(',')})", vars(exercises))
    assert made.name not in EXERCISES
    assert all((made.drives, made.rules, made.muscles))
    assert made.stand.endswith(".")


def test_the_network_of_the_developers_guide_answers() -> None:
    spoken: dict[str, Any] = {"__name__": "gru_pooled"}
    exec(code_blocks("model.md")[0], spoken)
    answer = spoken["GruPooled"](classes=5)(torch.zeros(2, 12, 13, 3))
    assert answer.logits.shape == (2, 5)
    assert torch.allclose(answer.attention.sum(dim=1), torch.ones(2), atol=1e-5)


def scratch(folder: Path) -> Path:
    """A copy of the project in which the page may be added; what is big and only read is linked."""
    for name in ("fitness_app", "resources/icons", "tests/helpers"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "tests/ui/views").mkdir(parents=True)
    for name in ("pyproject.toml", "tests/conftest.py", "tests/ui/conftest.py"):
        shutil.copy(ROOT / name, folder / name)
    read_only = [ROOT / name for name in ("docs", "migrations", "ml", "tests/data")]
    for one in (*read_only, *(ROOT / "resources").iterdir()):
        if one.name != "icons":
            (folder / one.relative_to(ROOT)).symlink_to(one)
    return folder


def put(file: Path, before: str, line: str) -> None:
    """Writes something before the first place where `before` stands."""
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, line + before, 1), encoding="utf-8")


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_the_page_of_the_developers_guide_opens_as_its_own_test_says(tmp_path: Path) -> None:
    copy, (model, view, test) = scratch(tmp_path / "copy"), code_blocks("page.md")
    ui = copy / "fitness_app" / "ui"
    (ui / "view_models" / "totals.py").write_text(model, encoding="utf-8")
    (ui / "views" / "totals_page.py").write_text(view, encoding="utf-8")
    (copy / "tests/ui/views/test_totals_page.py").write_text(test, encoding="utf-8")
    put(ui / "commands.py", '"settings")', '"totals", ')
    put(ui / "commands.py", '"settings": translate', '"totals": translate("commands", "Totals"),\n        ')
    built = "self.totals = TotalsPage(services.history, self._background)"
    put(ui / "main_window.py", "self._helping = Helping", f"{built}\n        ")
    put(
        ui / "main_window.py", "from fitness_app", "from fitness_app.ui.views.totals_page import TotalsPage\n"
    )
    shutil.copy(ui.parents[1] / "resources/icons/settings.svg", copy / "resources/icons/totals.svg")
    told = (DOCS / "developer" / "page.md").read_text(encoding="utf-8")
    assert all(line in told for line in (built, '"totals": translate("commands", "Totals"),'))
    words = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/ui/views/test_totals_page.py"]
    said = subprocess.run([sys.executable, *words], cwd=copy, capture_output=True, text=True, timeout=240)
    assert said.returncode == 0, said.stdout[-3000:] + said.stderr[-1000:]
    assert "2 passed" in said.stdout


def test_the_page_of_the_developers_guide_fits_the_window() -> None:
    from datetime import date

    from fitness_app.domain.workout import DayTotal

    model, view, test = code_blocks("page.md")
    spoken: dict[str, Any] = {"__name__": "totals"}
    exec(model, spoken)
    day = date(2026, 1, 2)
    assert (
        spoken["sentence"]([DayTotal(day, "squat", 5), DayTotal(day, "lunge", 4)])
        == "9 repetitions on 1 days"
    )
    without_totals = view.replace("from fitness_app.ui.view_models import totals\n", "")
    exec(compile(without_totals, "totals_page.py", "exec"), {"__name__": "totals_page"})
    compile(test, "test_totals_page.py", "exec")


def test_the_frozen_app_brings_every_page_picture_and_licence() -> None:
    contents = script("contents")
    shipped = {one.source for one in (*contents.documents(ROOT), *contents.resources(ROOT))}
    pages = {page.file for page in manual.read(DOCS)}
    pictures = set((DOCS / "images").iterdir())
    texts = {file for file in (paths.resources() / "licences").rglob("*") if file.is_file()}
    assert len(texts) > 60
    assert pages | pictures | texts <= shipped
