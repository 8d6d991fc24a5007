"""The recipe of the macOS image, run with small programs in place of Apple's."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from recipes import PACKAGING

pytestmark = pytest.mark.skipif(shutil.which("sh") is None, reason="no shell")

APPLES = {
    "codesign": 'for last; do :; done; [ -e "$last" ] && echo "signed or verified $last"',
    "ditto": 'cp -R "$1" "$2"',
    "hdiutil": 'for last; do :; done; echo image > "$last"',
    "spctl": 'for last; do :; done; grep -q stapled "$last"',
    "xcrun": """case $1-$2 in
notarytool-submit) echo "Current status: $VERDICT..."; echo "  id: 12-ab"; echo "  status: $VERDICT" ;;
notarytool-log) echo "the log of $3: app.so is not signed" ;;
stapler-staple) echo stapled >> "$3" ;;
esac""",
}

Made = subprocess.CompletedProcess[str]


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., Made]:
    """Makes an image of a small app, with these variables set."""
    programs = tmp_path / "bin"
    programs.mkdir()
    for name, does in APPLES.items():
        (programs / name).write_text(f"#!/bin/sh\n{does}\n", encoding="utf-8")
        (programs / name).chmod(0o755)
    (tmp_path / "Fitness Coach.app" / "Contents").mkdir(parents=True)

    def run(**variables: str) -> Made:
        words = ["sh", str(PACKAGING / "macos" / "make_dmg.sh"), "Fitness Coach.app", "out.dmg"]
        path = {"PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"}
        return subprocess.run(words, cwd=tmp_path, env=path | variables, capture_output=True, text=True)

    return run


def test_without_a_certificate_an_image_is_made_and_told_to_be_unsigned(
    make: Callable[..., Made], tmp_path: Path
) -> None:
    ended = make()
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "Not signed" in ended.stdout
    assert (tmp_path / "out.dmg").read_text("utf-8") == "image\n"


def test_an_image_that_the_notary_accepts_carries_its_word(make: Callable[..., Made], tmp_path: Path) -> None:
    ended = make(FITNESS_SIGN_IDENTITY="me", FITNESS_NOTARY_PROFILE="mine", VERDICT="Accepted")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "signed or verified out.dmg" in ended.stdout
    assert (tmp_path / "out.dmg").read_text("utf-8") == "image\nstapled\n"


def test_an_image_that_the_notary_refuses_is_an_error_and_says_why(
    make: Callable[..., Made], tmp_path: Path
) -> None:
    """Apple's program ends with 0 then, too."""
    ended = make(FITNESS_SIGN_IDENTITY="me", FITNESS_NOTARY_PROFILE="mine", VERDICT="Invalid")
    assert ended.returncode == 1
    assert "the log of 12-ab: app.so is not signed" in ended.stdout
    assert ended.stdout.splitlines()[-1].startswith("error: Apple's notary refused out.dmg")
    assert "stapled" not in (tmp_path / "out.dmg").read_text("utf-8")


def test_says_where_the_app_comes_from_when_there_is_none(make: Callable[..., Made], tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "Fitness Coach.app")
    ended = make()
    assert (ended.returncode, ended.stdout) == (
        1,
        "error: There is no app at Fitness Coach.app: run packaging/freeze.py first.\n",
    )
