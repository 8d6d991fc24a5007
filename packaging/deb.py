"""Makes the Debian package of a frozen app: python packaging/deb.py FOLDER ICONS OUTPUT_DIR [cpu|cuda]

FOLDER is what PyInstaller made, ICONS what icons.py wrote. Needs dpkg-deb, readelf and ldconfig. The package
has no scripts of its own: desktop file, icons and MIME types are taken up by the triggers of the packages
that own those registers. SOURCE_DATE_EPOCH makes two builds of the same files equal.
"""

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
from email.utils import formatdate
from pathlib import Path

import system_libraries
from smoke import source_version

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
NAME = "fitness-app"
MAINTAINER = "The fitness-app maintainers <fitness-app@users.noreply.github.com>"
RECOMMENDS = (
    "libgtk-3-0", "libspeechd2", "libwayland-cursor0", "libwayland-egl1", "speech-dispatcher",
    "ca-certificates", "gnome-keyring | kwalletmanager",
)  # fmt: skip
"""Native dialogs, the voice, Wayland, and where a database's password is kept."""
ALSO_NEEDED = ("libxkbcommon0",)
CONTROL = """\
Package: {package}
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: {recommends}
Conflicts: {other}
Replaces: {other}
{provides}Section: science
Priority: optional
Homepage: https://github.com/fitness-app/fitness-app
Description: coach that watches, counts and remembers
 Train in front of a webcam, or play a video. The app names the exercise, counts
 and measures every repetition, and keeps the log in a database on your own
 machine. Nothing leaves it.
 .
 It is no medical device.
"""
PACKAGES = {"cpu": NAME, "cuda": f"{NAME}-cuda"}
"""The package of each variant: one takes the place of the other, for both hold the same program."""
CUDA_ONLY = """\
Provides: {name} (= {version})
Suggests: libcuda1
"""
"""Without the driver of NVIDIA, which a system brings in its own way, that variant works on the processor."""
INSTALLED = {
    "fitness-app.desktop": "usr/share/applications/fitness-app.desktop",
    "fitness-app.xml": "usr/share/mime/packages/fitness-app.xml",
    "io.github.fitness_app.fitness_app.metainfo.xml": (
        "usr/share/metainfo/io.github.fitness_app.fitness_app.metainfo.xml"
    ),
    "copyright": "usr/share/doc/{package}/copyright",
}


def debian_version(version: str) -> str:
    """The version as Debian writes it: a release candidate comes before its release."""
    return re.sub(r"\.?(a|b|rc|dev)(\d+)", r"~\1\2", version) + "-1"


def moment() -> int:
    """The time that all files get, in seconds since 1970."""
    return int(os.environ.get("SOURCE_DATE_EPOCH") or time.time())


def level() -> str:
    """How hard xz works, from 0 to 9; 1 takes a fifth of the time of 6 and an eighth more room."""
    return os.environ.get("FITNESS_COMPRESSION", "6")


def lay_out(frozen: Path, icons: Path, tree: Path, package: str) -> None:
    """Puts everything below `tree` where it belongs on the user's system."""
    shutil.copytree(frozen, tree / "usr/lib" / NAME, symlinks=True)
    shutil.copytree(icons / "hicolor", tree / "usr/share/icons/hicolor")
    scalable = tree / "usr/share/icons/hicolor/scalable/apps/fitness-app.svg"
    scalable.parent.mkdir(parents=True)
    shutil.copyfile(ROOT / "resources/icons/fitness-app.svg", scalable)
    for source, wanted in INSTALLED.items():
        place = wanted.format(package=package)
        (tree / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(HERE / "linux" / source, tree / place)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    _packed(tree / "usr/share/man/man1/fitness-app.1.gz", (HERE / "linux/fitness-app.1").read_bytes())
    about = tree / "usr/share/doc" / package
    _packed(about / "changelog.gz", (ROOT / "CHANGELOG.md").read_bytes())
    _packed(about / "changelog.Debian.gz", changelog(source_version(), package).encode())


def changelog(version: str, package: str = NAME) -> str:
    """Debian's changelog of the packaging: what changed in the app stands beside it."""
    date = formatdate(moment(), localtime=False)
    return (
        f"{package} ({debian_version(version)}) stable; urgency=medium\n\n"
        f"  * Release {version}: see changelog.gz.\n\n -- {MAINTAINER}  {date}\n"
    )


def _packed(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(content, 9, mtime=0))


def make_tidy(tree: Path) -> None:
    """Rights that do not depend on who builds: all may read, nobody but root may write."""
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _is_program(path) else 0o644)


def _is_program(path: Path) -> bool:
    return path.name == NAME and path.parent.name == NAME


def depends(frozen: Path) -> str:
    """The packages that bring what the app needs of the system. Raises SystemExit where one is unknown."""
    must, _ = system_libraries.of_the_system(frozen)
    brought, absent = system_libraries.packages(must)
    if absent:
        raise SystemExit(f"error: this machine lacks {', '.join(sorted(absent))}: install what brings them.")
    brought -= {"libc6"}
    return ", ".join(
        [f"libc6 (>= {system_libraries.newest_glibc(frozen)})", *sorted({*brought, *ALSO_NEEDED})]
    )


def write_control(tree: Path, needs: str, package: str) -> None:
    """DEBIAN/control and DEBIAN/md5sums."""
    (other,) = set(PACKAGES.values()) - {package}
    version = debian_version(source_version())
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    sums = [f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n" for path in files]  # noqa: S324 -- Debian's format
    kilobytes = sum(-(-path.stat().st_size // 1024) for path in files)
    control = tree / "DEBIAN"
    control.mkdir()
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")
    (control / "control").write_text(
        CONTROL.format(
            package=package, version=version, architecture=architecture(), other=other,
            provides="" if package == NAME else CUDA_ONLY.format(name=NAME, version=version),
            maintainer=MAINTAINER, kilobytes=kilobytes, depends=needs, recommends=", ".join(RECOMMENDS),
        ), encoding="utf-8",
    )  # fmt: skip


def architecture() -> str:
    """Debian's name of this machine's kind."""
    words = ["dpkg", "--print-architecture"]
    told = subprocess.run(words, capture_output=True, text=True, check=True)
    return told.stdout.strip()


def build(frozen: Path, icons: Path, output: Path, variant: str = "cpu") -> Path:
    """Writes the package into the folder `output`."""
    tree, package = output / "tree", PACKAGES[variant]
    shutil.rmtree(tree, ignore_errors=True)
    tree.mkdir(parents=True)
    lay_out(frozen, icons, tree, package)
    write_control(tree, depends(frozen), package)
    make_tidy(tree)
    made = output / f"{package}_{debian_version(source_version())}_{architecture()}.deb"
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(moment())}
    words = ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{level()}", "--build", str(tree), str(made)]
    subprocess.run(words, check=True, env=environment, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)
    return made


if __name__ == "__main__":
    print(build(*(Path(name).resolve() for name in sys.argv[1:4]), *sys.argv[4:5]))
