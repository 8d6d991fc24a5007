"""What install.sh puts into a user's folders, and what uninstall.sh leaves there: nothing."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from recipes import PACKAGING, ROOT

TOOLS = ("update-desktop-database", "update-mime-database", "gtk-update-icon-cache")
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="installs on Linux")
with_tools = pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason="the desktop's tools are missing")


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """The self-extracting archive's content, with a program that waits in place of the app."""
    folder = tmp_path / "unpacked"
    (folder / "fitness-app").mkdir(parents=True)
    shutil.copy(shutil.which("sleep") or "/bin/sleep", folder / "fitness-app" / "fitness-app")
    for name in ("install.sh", "uninstall.sh", "fitness-app.desktop", "fitness-app.xml"):
        shutil.copy(PACKAGING / "linux" / name, folder)
    icons = folder / "hicolor" / "scalable" / "apps"
    icons.mkdir(parents=True)
    shutil.copy(ROOT / "resources" / "icons" / "fitness-app.svg", icons)
    return folder


@pytest.fixture
def prefix(tmp_path: Path) -> Path:
    return tmp_path / "a home" / ".local"


def install(unpacked: Path, prefix: Path) -> "subprocess.CompletedProcess[str]":
    words = ["sh", str(unpacked / "install.sh"), "--prefix", str(prefix)]
    return subprocess.run(words, capture_output=True, text=True)


def remove(prefix: Path) -> "subprocess.CompletedProcess[str]":
    words = ["sh", str(prefix / "lib" / "fitness-app" / "uninstall.sh")]
    return subprocess.run(words, capture_output=True, text=True)


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


@with_tools
def test_a_desktop_that_took_it_up_keeps_no_trace_of_it(unpacked: Path, prefix: Path) -> None:
    (prefix / "share" / "icons" / "hicolor").mkdir(parents=True)
    assert install(unpacked, prefix).returncode == 0
    assert {"applications/mimeinfo.cache", "mime/mime.cache", "mime/globs2"} <= files(prefix / "share")
    told = remove(prefix)
    assert (told.returncode, told.stderr) == (0, "")
    assert list(prefix.rglob("*")) in ([], [prefix / "share"])


@with_tools
def test_the_entries_of_others_stay(unpacked: Path, prefix: Path) -> None:
    applications, kinds = prefix / "share" / "applications", prefix / "share" / "mime" / "packages"
    for folder, name in ((applications, "fitness-app.desktop"), (kinds, "fitness-app.xml")):
        folder.mkdir(parents=True)
        text = (PACKAGING / "linux" / name).read_text(encoding="utf-8").replace("fitness-app", "other")
        (folder / name.replace("fitness-app", "other")).write_text(text, encoding="utf-8")
    icon = prefix / "share" / "icons" / "hicolor" / "scalable" / "apps" / "other.svg"
    icon.parent.mkdir(parents=True)
    icon.write_text("<svg/>", encoding="utf-8")
    assert install(unpacked, prefix).returncode == 0
    assert remove(prefix).returncode == 0
    left = files(prefix / "share")
    assert {"applications/other.desktop", "applications/mimeinfo.cache", "mime/mime.cache"} <= left
    assert {"mime/packages/other.xml", "icons/hicolor/scalable/apps/other.svg"} <= left
    assert not [name for name in left if "fitness" in name]
    assert "fitness" not in (applications / "mimeinfo.cache").read_text(encoding="utf-8")


@pytest.fixture
def running(unpacked: Path, prefix: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """The installed program, at work."""
    assert install(unpacked, prefix).returncode == 0
    process = subprocess.Popen([prefix / "lib" / "fitness-app" / "fitness-app", "600"])
    yield process
    process.kill()
    process.wait()


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="no list of processes")
def test_a_running_app_is_neither_replaced_nor_removed(
    unpacked: Path, prefix: Path, running: "subprocess.Popen[bytes]"
) -> None:
    before = files(prefix)
    for told in (install(unpacked, prefix), remove(prefix)):
        assert told.returncode == 1
        assert told.stderr == "error: The app is running: close it, then run this again.\n"
    assert files(prefix) == before
    running.kill()
    running.wait()
    assert install(unpacked, prefix).returncode == 0
    assert remove(prefix).returncode == 0
