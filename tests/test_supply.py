"""What a build is made of is locked by hashes, has its licences, and can be listed and looked up."""

import json
import re
import tomllib
from itertools import pairwise
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from recipes import script

ROOT = Path(__file__).resolve().parent.parent
LICENCES = ROOT / "resources" / "licences"
PIN = re.compile(r"^(?P<name>[a-z0-9.-]+)==(?P<version>[^ ;\\]+)(?: ; .+?)? \\$", re.MULTILINE)
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}(?: \\)?$")
VARIANTS = pytest.mark.parametrize("variant", ["cpu", "cuda"])
NAMES_OTHERS = {"cuda-toolkit"}
"""A package without files of its own."""
BUILD_ONLY = {"pefile", "macholib", "pyinstaller", "pyinstaller-hooks-contrib", "altgraph", "setuptools"}


def lock(variant: str) -> str:
    return (ROOT / "packaging" / "locks" / f"{variant}.txt").read_text(encoding="utf-8")


def pins(variant: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for pin in PIN.finditer(lock(variant)):
        found.setdefault(pin["name"], set()).add(pin["version"])
    return found


@VARIANTS
def test_every_line_is_a_version_with_hashes_and_no_address(variant: str) -> None:
    lines = [line for line in lock(variant).splitlines() if not line.startswith("#")]
    assert all(PIN.match(line) or HASH.match(line) for line in lines)
    assert not re.search(r"https?:|file:|index", "\n".join(lines))
    followed = [line for before, line in pairwise(lines) if PIN.match(before)]
    assert all(HASH.match(line) for line in followed)


@VARIANTS
def test_what_the_app_asks_for_is_locked_within_its_range(variant: str) -> None:
    found = pins(variant)
    for line in script("lock").wanted(variant):
        wanted = Requirement(line)
        versions = found.get(canonicalize_name(wanted.name), set())
        fit = versions and all(wanted.specifier.contains(version) for version in versions)
        assert fit, f"{line} is not locked so: run `make lock licences`"


def test_the_cpu_variant_brings_no_torch_and_no_second_qt() -> None:
    cpu = pins("cpu")
    assert not {"torch", "torchvision", "opencv-python", "opencv-contrib-python", "matplotlib"} & set(cpu)
    assert not any(name.startswith("nvidia-") for name in cpu)
    assert {"torch", "torchvision"} <= set(pins("cuda"))


@VARIANTS
def test_everything_that_is_locked_has_its_licence(variant: str) -> None:
    index = json.loads((LICENCES / "index.json").read_text(encoding="utf-8"))
    known = {
        canonicalize_name(one["name"].removesuffix(" (Windows)"))
        for one in index
        if variant in one["variants"]
    }
    asked = {name.removesuffix("-headless") for name in pins(variant)} - BUILD_ONLY - NAMES_OTHERS
    assert asked <= known


def test_every_licence_has_a_text_and_stands_on_the_page() -> None:
    page = (LICENCES / "index.md").read_text(encoding="utf-8")
    for one in json.loads((LICENCES / "index.json").read_text(encoding="utf-8")):
        assert len((LICENCES / one["text"]).read_text(encoding="utf-8")) > 40, one["name"]
        assert f"({one['text']})" in page
        assert one["name"] in page


def test_the_duties_to_qt_are_kept() -> None:
    index = {one["name"]: one for one in json.loads((LICENCES / "index.json").read_text(encoding="utf-8"))}
    for name in ("PySide6", "shiboken6", "Qt"):
        text = (LICENCES / index[name]["text"]).read_text(encoding="utf-8")
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
        assert "GNU GENERAL PUBLIC LICENSE" in text
    told = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8")
    assert "How to replace Qt" in told
    assert "three\nyears" in told


def test_licences_are_collected_from_what_is_installed(tmp_path: Path) -> None:
    collect = script("collect_licences")
    collect.write([*collect.packages(), *collect.beside()], tmp_path)
    index = {one["name"]: one for one in json.loads((tmp_path / "index.json").read_text(encoding="utf-8"))}
    direct = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    names = {canonicalize_name(name) for name in index}
    assert {canonicalize_name(Requirement(line).name) for line in direct} <= names
    assert index["torch"]["variants"] == ["cuda"]
    assert index["numpy"]["variants"] == ["cpu", "cuda"]


def test_the_bill_of_materials_keeps_cyclonedx_own_schema() -> None:
    bill = script("sbom").bill_of_materials("cpu")  # which refuses what breaks the schema
    parts = {one["name"]: one for one in bill["components"]}
    assert bill["specVersion"] == "1.6"
    assert bill["metadata"]["component"]["name"] == "fitness-app"
    assert set(pins("cpu")) <= set(parts)
    assert parts["numpy"]["purl"].startswith("pkg:pypi/numpy@")
    assert parts["pyside6"]["licenses"] == [
        {"license": {"name": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"}}
    ]
    assert len(parts["skeleton-harnet/weights.safetensors"]["hashes"][0]["content"]) == 64
    assert parts["Qt"]["version"] == "6.11.3"


@pytest.fixture
def audit() -> ModuleType:
    return script("audit")


SOUND = {"name": "numpy", "version": "2", "vulns": []}
HOLED = {"name": "pillow", "version": "1", "vulns": [{"id": "PYSEC-1", "fix_versions": ["2"]}]}
UNKNOWN = {"name": "torch", "version": "2", "skip_reason": "not found"}


def test_a_known_hole_is_named_with_what_mends_it(audit: ModuleType) -> None:
    text, found = audit.verdict("cpu.txt", [audit.read([SOUND, HOLED])])
    assert found
    assert "pillow 1: PYSEC-1, mended in 2" in text


def test_no_hole_and_no_answer_are_told_apart(audit: ModuleType) -> None:
    assert audit.verdict("cpu.txt", [audit.read([SOUND])]) == (
        "cpu.txt: no hole is known in 1 packages.",
        False,
    )
    for nothing in (audit.Answer((), 0, 0), audit.read([UNKNOWN])):
        text, found = audit.verdict("cpu.txt", [nothing])
        assert "NOT CHECKED" in text
        assert not found
    text, _ = audit.verdict("cpu.txt", [audit.read([SOUND, UNKNOWN])])
    assert "1 of them NOT CHECKED" in text


@pytest.mark.parametrize(
    ("told", "words", "status"),
    [
        ([SOUND], ["--strict"], 0),
        ([UNKNOWN], [], 0),
        ([UNKNOWN], ["--strict"], 1),
        ([], ["--strict"], 1),
        ([SOUND, UNKNOWN], ["--strict"], 0),
        ([HOLED], [], 1),
    ],
)
def test_only_a_strict_look_up_fails_where_nobody_could_be_asked(
    audit: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    told: list[dict[str, object]],
    words: list[str],
    status: int,
) -> None:
    monkeypatch.setattr(audit, "ask", lambda *_: audit.read(told))
    monkeypatch.setattr("sys.argv", ["audit.py", *words, "cpu.txt"])
    assert audit.main() == status


def test_a_release_is_not_published_unchecked() -> None:
    release = (ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8")
    assert "run: python packaging/audit.py --strict\n" in release
