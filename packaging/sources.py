"""What a build was made of: python packaging/sources.py same FILE ends with 1 where it is no more.

The digest is over every file that a build reads, by path and content: one changed byte makes another one. It
lies in the frozen app as `built_from.json`, and beside the installers in build/VARIANT.
"""

import hashlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from contents import ROOT
from smoke import source_version

NAME = "built_from.json"
FOLDERS = ("fitness_app", "ml", "migrations", "resources", "docs", "packaging")
READ = (*FOLDERS, "LICENSE", "pyproject.toml", "CHANGELOG.md")
"""Folders and files of the repository that a build reads."""
NOT_READ = ("__pycache__", ".pytest_cache", ".mypy_cache", ".ruff_cache", ".DS_Store")


def files(root: Path = ROOT) -> Iterator[Path]:
    """Every file that a build reads, in a fixed order."""
    for name in READ:
        place = root / name
        inside = sorted(place.rglob("*")) if place.is_dir() else [place]
        yield from (path for path in inside if path.is_file() and not _is_by_product(path, root))


def _is_by_product(path: Path, root: Path) -> bool:
    return path.suffix == ".pyc" or any(part in NOT_READ for part in path.relative_to(root).parts)


def digest(root: Path = ROOT) -> str:
    """SHA-256 over the paths and contents of those files."""
    found = hashlib.sha256()
    for path in files(root):
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        found.update(f"{content}  {path.relative_to(root).as_posix()}\n".encode())
    return found.hexdigest()


def commit(root: Path = ROOT) -> str:
    """The commit that is checked out, with "-dirty" where files differ; empty where there is no git."""
    words = ["git", "-C", str(root), "describe", "--always", "--dirty", "--abbrev=40", "--exclude", "*"]
    try:
        told = subprocess.run(words, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return told.stdout.strip() if told.returncode == 0 else ""


def write(path: Path, root: Path = ROOT) -> Path:
    """Writes version, commit and digest."""
    told = {"version": source_version(root), "commit": commit(root), "sources": digest(root)}
    path.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    return path


def changed(built_from: Path, root: Path = ROOT) -> str:
    """Why a build is not of these sources, in a sentence; empty where it is."""
    try:
        told = json.loads(built_from.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return "Nothing says what the installers were built from."
    if not isinstance(told, dict):
        return "Nothing says what the installers were built from."
    if told.get("sources") == digest(root):
        return ""
    made = told.get("commit") or "no commit"
    return f"The sources were changed since the installers were built (from {made})."


def main() -> int:
    """1 with a sentence where the build is not of these sources."""
    if len(sys.argv) != 3 or sys.argv[1] != "same":
        raise SystemExit(__doc__)
    sentence = changed(Path(sys.argv[2]))
    if sentence:
        print(sentence)
    return int(bool(sentence))


if __name__ == "__main__":
    sys.exit(main())
