"""A build says what it was made of, so that nobody tries installers that are older than the sources."""

import json
import subprocess
from pathlib import Path
from types import ModuleType

import pytest
from recipes import ROOT, script


@pytest.fixture
def sources() -> ModuleType:
    return script("sources")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A repository of two files."""
    app = tmp_path / "tree" / "fitness_app"
    app.mkdir(parents=True)
    (app / "__init__.py").write_text('__version__ = "1.2.0"\n', encoding="utf-8")
    (app / "cli.py").write_text("print(1)\n", encoding="utf-8")
    return app.parent


def test_a_build_of_these_sources_is_known_as_such(sources: ModuleType, tree: Path, tmp_path: Path) -> None:
    made = sources.write(tmp_path / sources.NAME, tree)
    assert json.loads(made.read_text("utf-8"))["version"] == "1.2.0"
    assert sources.changed(made, tree) == ""


@pytest.mark.parametrize("deed", ["changed", "added", "removed", "renamed"])
def test_a_file_that_was_changed_makes_a_build_old(
    sources: ModuleType, tree: Path, tmp_path: Path, deed: str
) -> None:
    made = sources.write(tmp_path / sources.NAME, tree)
    cli = tree / "fitness_app" / "cli.py"
    if deed == "changed":
        cli.write_text("print(2)\n", encoding="utf-8")
    elif deed == "added":
        (tree / "docs").mkdir()
        (tree / "docs" / "index.md").write_text("", encoding="utf-8")
    elif deed == "removed":
        cli.unlink()
    else:
        cli.rename(cli.with_name("command_line.py"))
    assert sources.changed(made, tree) == (
        "The sources were changed since the installers were built (from no commit)."
    )


def test_what_python_leaves_behind_is_no_source(sources: ModuleType, tree: Path, tmp_path: Path) -> None:
    made = sources.write(tmp_path / sources.NAME, tree)
    left = tree / "fitness_app" / "__pycache__"
    left.mkdir()
    (left / "cli.cpython-311.pyc").write_bytes(b"x")
    (tree / "tests").mkdir()
    (tree / "tests" / "test_cli.py").write_text("", encoding="utf-8")
    assert sources.changed(made, tree) == ""


@pytest.mark.parametrize("content", [None, "{", "{}", "[]"])
def test_without_a_word_of_what_it_was_built_from_a_build_is_old(
    sources: ModuleType, tree: Path, tmp_path: Path, content: str | None
) -> None:
    told = tmp_path / sources.NAME
    if content is not None:
        told.write_text(content, encoding="utf-8")
    assert sources.changed(told, tree).endswith(".")


def test_a_build_says_its_commit_and_whether_files_differed_from_it(sources: ModuleType, tree: Path) -> None:
    def git(*words: str) -> str:
        own = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false"]
        done = subprocess.run(
            ["git", "-C", str(tree), *own, *words], capture_output=True, text=True, check=True
        )
        return done.stdout.strip()

    assert sources.commit(tree) == ""
    git("init", "--quiet")
    git("add", ".")
    git("commit", "--quiet", "-m", "Begin")
    assert sources.commit(tree) == git("rev-parse", "HEAD")
    (tree / "fitness_app" / "cli.py").write_text("print(2)\n", encoding="utf-8")
    assert sources.commit(tree) == git("rev-parse", "HEAD") + "-dirty"


def test_every_folder_that_a_build_reads_is_there_and_the_installers_are_compared_with_it(
    sources: ModuleType,
) -> None:
    assert all((ROOT / name).exists() for name in sources.READ)
    assert "sources.py same" in (ROOT / "packaging" / "package_test.sh").read_text("utf-8")
    assert "packed.json" in (ROOT / "packaging" / "package.sh").read_text("utf-8")
