"""The installers of each system: one version, whole lists, files that their readers take."""

import configparser
import gzip
import hashlib
import os
import plistlib
import re
import shutil
import struct
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
import yaml
from recipes import PACKAGING, ROOT, script

from fitness_app import __version__, display

deb, icons, sizes, smoke, system_libraries = map(
    script, ("deb", "icons", "sizes", "smoke", "system_libraries")
)
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def text(place: str) -> str:
    return (ROOT / place).read_text(encoding="utf-8")


def test_all_installers_take_the_version_from_the_one_place() -> None:
    assert smoke.source_version() == __version__
    assert 'dynamic = ["version"]' in text("pyproject.toml")
    for place in ("packaging/package.sh", "packaging/package_test.sh", ".github/workflows/release.yml"):
        assert r"""sed -n 's/^__version__ = "\(.*\)"/\1/p' fitness_app/__init__.py""" in text(place)


def test_no_recipe_says_a_version_of_its_own() -> None:
    for kind in ("*.py", "*.sh", "*.spec", "*.iss", "*.ps1", "*.plist", "*.in", "*.desktop", "*.xml"):
        for path in PACKAGING.rglob(kind):
            assert not re.search(rf"(?<![.\d]){re.escape(__version__)}(?![.\d])", path.read_text("utf-8")), (
                path
            )


@pytest.mark.parametrize(
    ("version", "debian"),
    [
        ("1.2.0", "1.2.0-1"),
        ("1.2.0rc1", "1.2.0~rc1-1"),
        ("1.2.0.dev3", "1.2.0~dev3-1"),
        ("1.2b2", "1.2~b2-1"),
    ],
)
def test_a_version_that_comes_before_a_release_does_so_in_debian_too(version: str, debian: str) -> None:
    assert deb.debian_version(version) == debian


def test_the_desktop_file_starts_the_program_by_its_name() -> None:
    entry = configparser.ConfigParser(interpolation=None, strict=True)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read_string(text("packaging/linux/fitness-app.desktop"))
    wanted = entry["Desktop Entry"]
    assert wanted["Type"] == "Application"
    assert wanted["Exec"].split()[0] == wanted["Icon"] == wanted["StartupWMClass"] == "fitness-app"
    assert wanted["Exec"].split()[1:] == ["%f"]
    assert wanted["MimeType"] == "application/vnd.fitness-app.bundle;"
    for language in ("de", "es", "fr", "fa", "zh_CN"):
        assert wanted[f"Comment[{language}]"]


@pytest.mark.skipif(
    shutil.which("desktop-file-validate") is None, reason="desktop-file-utils is not installed"
)
def test_the_desktop_file_is_valid() -> None:
    words = ["desktop-file-validate", str(PACKAGING / "linux" / "fitness-app.desktop")]
    said = subprocess.run(words, capture_output=True, text=True)
    assert (said.returncode, said.stdout + said.stderr) == (0, "")


def test_the_kinds_of_files_are_told_to_the_desktop() -> None:
    kinds = ET.fromstring(text("packaging/linux/fitness-app.xml"))
    found = {kind.get("type"): kind for kind in kinds}
    bundle = found["application/vnd.fitness-app.bundle"]
    assert bundle.find(f"{MIME}glob").get("pattern") == "*.fitbundle"  # type: ignore[union-attr]
    assert "application/vnd.fitness-app.pose-recording" in found


REGISTERS = ("update-desktop-database", "update-mime-database")


@pytest.mark.skipif(not all(map(shutil.which, REGISTERS)), reason="the desktop's registers are not installed")
def test_the_desktop_opens_a_bundle_with_the_app(tmp_path: Path) -> None:
    """What a desktop reads after an installation: the ending's kind, and the program of that kind."""
    (tmp_path / "applications").mkdir()
    (tmp_path / "mime" / "packages").mkdir(parents=True)
    shutil.copy(PACKAGING / "linux" / "fitness-app.desktop", tmp_path / "applications")
    shutil.copy(PACKAGING / "linux" / "fitness-app.xml", tmp_path / "mime" / "packages")
    subprocess.run(["update-mime-database", tmp_path / "mime"], check=True, capture_output=True)
    subprocess.run(["update-desktop-database", tmp_path / "applications"], check=True, capture_output=True)
    kind = "application/vnd.fitness-app.bundle"
    assert f"{kind}:*.fitbundle" in (tmp_path / "mime" / "globs").read_text("utf-8").splitlines()
    assert f"{kind}=fitness-app.desktop;" in (tmp_path / "applications" / "mimeinfo.cache").read_text("utf-8")


def test_macos_and_windows_open_a_bundle_with_the_app() -> None:
    told = plistlib.loads((PACKAGING / "macos" / "documents.plist").read_bytes())
    kind = told["UTExportedTypeDeclarations"][0]
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == ["fitbundle"]
    assert told["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert "documents.plist" in text("packaging/fitness-app.spec")
    recipe = text("packaging/windows/fitness-app.iss")
    opening = next(line for line in recipe.splitlines() if r"\fitness-app.bundle\shell\open\command" in line)
    assert r'ValueData: """{app}\fitness-app-window.exe"" ""%1"""' in opening


def test_the_program_of_macos_has_a_window_though_it_also_works_in_a_terminal() -> None:
    """PyInstaller writes LSBackgroundOnly for such a program: it would be in no dock and never in front."""
    assert '"LSBackgroundOnly": False' in text("packaging/fitness-app.spec")


def test_a_pose_recording_is_known_by_how_it_begins() -> None:
    kinds = ET.fromstring(text("packaging/linux/fitness-app.xml"))
    matches = {match.get("offset"): match.get("value") for match in kinds.iter(f"{MIME}match")}
    begin = (ROOT / "resources" / "demo" / "demo.npz").read_bytes()[:60]
    assert begin[:4] == b"PK\x03\x04"
    assert matches["0"] == "PK\\003\\004"
    assert begin[30:].startswith(str(matches["30"]).encode())


def test_the_libraries_that_a_window_asks_for_are_shipped_or_depended_on() -> None:
    """What `doctor` would have installed by hand comes by itself: from the folder, or with the package."""
    contents = script("contents")
    for library in display.ON_X:
        assert contents.keeps(library, f"/usr/lib/x86_64-linux-gnu/{library}", linux=True)
    prepared = text("packaging/package.sh")
    assert all(package in prepared for package in {**display.ALWAYS, **display.ON_X}.values())


NEEDED = ("dpkg-deb", "dpkg", "readelf", "ldconfig")
on_debian = pytest.mark.skipif(
    not all(shutil.which(name, path=f"{os.environ['PATH']}:/sbin:/usr/sbin") for name in NEEDED),
    reason="Debian packages are made on Debian",
)


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package of an app that is a single small program."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    frozen, drawn = tmp_path / "dist" / "fitness-app", tmp_path / "icons"
    frozen.mkdir(parents=True)
    shutil.copyfile("/bin/true", frozen / "fitness-app")
    (frozen / "_internal").mkdir(mode=0o700)
    (frozen / "_internal" / "data.bin").write_bytes(b"x")
    (drawn / "hicolor" / "48x48" / "apps").mkdir(parents=True)
    (drawn / "hicolor" / "48x48" / "apps" / "fitness-app.png").write_bytes(b"png")
    return deb.build(frozen, drawn, tmp_path / "out")


@on_debian
def test_a_debian_package_says_its_version_and_what_it_needs(package: Path) -> None:
    words = ["dpkg-deb", "--field", str(package), "Package", "Version", "Depends"]
    told = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    assert f"Package: fitness-app\nVersion: {deb.debian_version(__version__)}\n" in told
    assert re.search(r"Depends: libc6 \(>= 2\.\d+\), .*libxkbcommon0", told)


@on_debian
def test_a_debian_package_puts_everything_where_the_system_looks_for_it(
    package: Path, tmp_path: Path
) -> None:
    root = tmp_path / "root"
    subprocess.run(["dpkg-deb", "--extract", str(package), str(root)], check=True)
    assert (root / "usr/bin/fitness-app").resolve() == (root / "usr/lib/fitness-app/fitness-app").resolve()
    assert (root / "usr/lib/fitness-app/fitness-app").stat().st_mode & 0o777 == 0o755
    assert (root / "usr/lib/fitness-app/_internal").stat().st_mode & 0o777 == 0o755
    assert (root / "usr/lib/fitness-app/_internal/data.bin").stat().st_mode & 0o777 == 0o644
    for place in (
        "applications/fitness-app.desktop",
        "mime/packages/fitness-app.xml",
        "man/man1/fitness-app.1.gz",
    ):
        assert (root / "usr/share" / place).is_file()
    assert (root / "usr/share/icons/hicolor/scalable/apps/fitness-app.svg").is_file()
    assert (
        __version__
        in gzip.decompress((root / "usr/share/doc/fitness-app/changelog.Debian.gz").read_bytes()).decode()
    )


@on_debian
def test_a_debian_package_runs_no_script_of_its_own_and_knows_each_file_by_its_sum(
    package: Path, tmp_path: Path
) -> None:
    control = tmp_path / "control"
    subprocess.run(["dpkg-deb", "--control", str(package), str(control)], check=True)
    assert {path.name for path in control.iterdir()} == {"control", "md5sums"}
    root = tmp_path / "root"
    subprocess.run(["dpkg-deb", "--extract", str(package), str(root)], check=True)
    sums = dict(reversed(line.split("  ")) for line in (control / "md5sums").read_text("utf-8").splitlines())
    files = [path for path in root.rglob("*") if path.is_file() and not path.is_symlink()]
    assert sums == {str(path.relative_to(root)): hashlib.md5(path.read_bytes()).hexdigest() for path in files}


@on_debian
def test_the_package_with_cuda_takes_the_place_of_the_other_and_back(package: Path, tmp_path: Path) -> None:
    made = deb.build(tmp_path / "dist" / "fitness-app", tmp_path / "icons", tmp_path / "cuda", "cuda")
    fields = ("Package", "Conflicts", "Replaces", "Provides")
    told = {}
    for path in (package, made):
        words = ["dpkg-deb", "--field", str(path), *fields]
        said = subprocess.run(words, capture_output=True, text=True, check=True).stdout
        told[path] = dict(line.split(": ", 1) for line in said.splitlines())
    assert made.name.startswith("fitness-app-cuda_")
    assert told[made] == {
        "Package": "fitness-app-cuda",
        "Conflicts": "fitness-app",
        "Replaces": "fitness-app",
        "Provides": f"fitness-app (= {deb.debian_version(__version__)})",
    }
    assert told[package] == {
        "Package": "fitness-app",
        "Conflicts": "fitness-app-cuda",
        "Replaces": "fitness-app-cuda",
    }
    listed = subprocess.run(["dpkg-deb", "--contents", str(made)], capture_output=True, text=True, check=True)
    assert "/usr/share/doc/fitness-app-cuda/copyright" in listed.stdout
    assert "/usr/lib/fitness-app/fitness-app" in listed.stdout


@on_debian
def test_two_packages_of_the_same_files_are_equal(package: Path, tmp_path: Path) -> None:
    again = deb.build(tmp_path / "dist" / "fitness-app", tmp_path / "icons", tmp_path / "again")
    assert again.read_bytes() == package.read_bytes()


def test_what_only_wayland_or_native_dialogs_need_is_recommended_and_not_asked_for() -> None:
    plugins = Path("_internal/PySide6/Qt/plugins")
    assert system_libraries.is_optional(plugins / "platformthemes" / "libqgtk3.so")
    assert system_libraries.is_optional(plugins / "platforms" / "libqwayland.so")
    assert not system_libraries.is_optional(plugins / "platforms" / "libqxcb.so")
    torch = Path("app/_internal/torch/lib")
    assert system_libraries.is_optional(torch / "libcaffe2_nvrtc.so")  # asks for NVIDIA's driver
    assert not system_libraries.is_optional(torch / "libtorch_cuda.so")


def test_an_icon_of_windows_holds_every_size_where_its_directory_says() -> None:
    pictures = {size: bytes([size % 251]) * (size + 7) for size in icons.SIZES}
    made = icons.ico(pictures)
    _, kind, count = struct.unpack_from("<HHH", made)
    assert (kind, count) == (1, len(icons.ON_WINDOWS))
    for number, size in enumerate(icons.ON_WINDOWS):
        side, *_, length, place = struct.unpack_from("<BBBBHHII", made, 6 + 16 * number)
        assert side == size % 256
        assert made[place : place + length] == pictures[size]


def test_an_icon_of_macos_says_its_own_length_and_that_of_each_size() -> None:
    pictures = {size: b"x" * size for size in icons.SIZES}
    made = icons.icns(pictures)
    assert made[:4] == b"icns"
    assert struct.unpack(">I", made[4:8]) == (len(made),)
    place, kinds = 8, []
    while place < len(made):
        kinds.append(made[place : place + 4])
        place += struct.unpack(">I", made[place + 4 : place + 8])[0]
    assert (place, kinds) == (len(made), list(icons.ON_MAC.values()))


def test_sizes_are_told_part_by_part_and_links_count_nothing(tmp_path: Path) -> None:
    for place, size in (
        ("PySide6/a.so", 5_000_000),
        ("mediapipe/m.so", 3_000_000),
        ("resources/models/n", 2_000_000),
    ):
        path = tmp_path / "_internal" / place
        path.parent.mkdir(parents=True)
        path.write_bytes(bytes(size))
    (tmp_path / "_internal" / "libQt6Core.so.6").symlink_to("PySide6/a.so")
    counted = sizes.measured(tmp_path)
    assert counted == {
        "Qt and PySide6": 5_000_000,
        "MediaPipe": 3_000_000,
        "networks and pose model": 2_000_000,
    }
    assert sizes.report(counted).splitlines()[-1] == "    10.0 MB  together"


def test_says_which_part_is_bigger_than_it_may_be() -> None:
    assert sizes.too_big(1_200_000_000, [("app.deb", 450_000_000)]) == []
    told = sizes.too_big(1_300_000_000, [("app.deb", 451_000_000)])
    assert told == [
        "The unpacked app has 1300 MB; 1200 MB are allowed.",
        "app.deb has 451 MB; 450 MB are allowed.",
    ]


def test_the_limits_are_those_of_the_cpu_variant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sizes, "UNPACKED_LIMIT", 10)
    (tmp_path / "a").write_bytes(bytes(11))
    assert sizes.main(tmp_path, [], "cpu") == 1
    assert sizes.main(tmp_path, [], "cuda") == 0


def test_a_file_that_is_too_big_for_a_release_is_cut_and_joined_by_cat(tmp_path: Path) -> None:
    whole = tmp_path / "app.run"
    content = bytes(range(256)) * 10
    whole.write_bytes(content)
    parts = script("parts")
    assert parts.cut(whole, 2560) == [whole]
    made = parts.cut(whole, 1000)
    assert [one.name for one in made] == ["app.run.part1", "app.run.part2", "app.run.part3"]
    assert not whole.exists()
    assert b"".join(one.read_bytes() for one in sorted(tmp_path.iterdir())) == content


def test_a_file_in_too_many_parts_is_refused_and_kept(tmp_path: Path) -> None:
    whole = tmp_path / "app.run"
    whole.write_bytes(bytes(100))
    with pytest.raises(SystemExit, match="would need 10 parts"):
        script("parts").cut(whole, 10)
    assert list(tmp_path.iterdir()) == [whole]


def test_a_release_waits_for_everything_that_it_publishes() -> None:
    release = text(".github/workflows/release.yml")
    jobs = set(re.findall(r"^  ([a-z-]+):$", release.split("\njobs:\n")[1], re.MULTILINE))
    needs = re.search(r"needs: \[(.+)\]", release)
    assert needs is not None
    assert set(needs[1].split(", ")) == jobs - {"publish"}
    assert {f"installers-{name}" for name in jobs - {"publish", "version"}} == set(
        re.findall(r"name: (installers-[a-z-]+)", release)
    )


def test_a_release_is_published_by_a_persons_word_alone() -> None:
    release = text(".github/workflows/release.yml")
    assert "    if: github.ref_type == 'tag' && inputs.publish\n" in release.split("\n  publish:\n")[1]
    assert re.search(r"publish:\n +description: .+\n +type: boolean\n +default: false\n", release)


def test_a_secret_is_known_to_the_step_that_signs_and_to_no_whole_job() -> None:
    release = yaml.safe_load(text(".github/workflows/release.yml"))
    for name, job in release["jobs"].items():
        assert "secrets." not in str(job.get("env")), name
        assert "github.token" not in str(job.get("env")), name
        for step in job["steps"]:
            if "secrets." in str(step):
                assert "secrets." in str(step["env"]), (name, step)
                assert "uses" not in step, "an action of others would see it"


def test_the_windows_installer_takes_every_file_and_both_programs() -> None:
    recipe = text("packaging/windows/fitness-app.iss")
    assert 'Source: "{#Source}\\*"' in recipe
    assert "recursesubdirs" in recipe
    assert "fitness-app-window" in text("packaging/fitness-app.spec")
    assert "AppVersion={#Version}" in recipe


def test_the_windows_installer_shows_the_licence_of_the_networks_too() -> None:
    maker = text("packaging/windows/make_installer.ps1")
    assert r"LicenseFile=..\..\build\licences.txt" in text("packaging/windows/fitness-app.iss")
    assert r'"$root\LICENSE", "$root\resources\models\LICENSE"' in maker
    assert r'WriteAllText("$root\build\licences.txt"' in maker


def test_what_windows_shows_of_the_program_is_its_version() -> None:
    told = script("freeze").windows_version("1.2.3rc1")
    assert "filevers=(1, 2, 3, 0)" in told
    assert 'StringStruct("ProductVersion", "1.2.3rc1")' in told
    compile(told, "version.txt", "eval")


@pytest.mark.skipif(shutil.which("sh") is None, reason="no shell")
@pytest.mark.parametrize("path", sorted(PACKAGING.rglob("*.sh")), ids=lambda path: path.name)
def test_every_shell_script_can_be_read_by_its_shell(path: Path) -> None:
    shell = path.read_text(encoding="utf-8").splitlines()[0].removeprefix("#!").split("/")[-1].split()[-1]
    said = subprocess.run([shell, "-n", str(path)], capture_output=True, text=True)
    assert (said.returncode, said.stderr) == (0, "")


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_runs_only_scripts_and_targets_that_there_are(path: Path) -> None:
    lines = path.read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", text("Makefile"), re.MULTILINE))
    for target in re.findall(r"run: make ([a-z-]+)$", lines, re.MULTILINE):
        assert target in targets
    for script_path in re.findall(r"\bpackaging/[\w/]+\.(?:py|sh|ps1)", lines):
        assert (ROOT / script_path).is_file()


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_may_write_nothing_but_where_it_publishes(path: Path) -> None:
    lines = path.read_text(encoding="utf-8")
    assert "\npermissions:\n  contents: read\n" in lines
    before = lines.split("\n  publish:\n")[0]
    assert not re.search(r":\s*write\b", before)
