"""Writes packaging/locks: every package of a build with its version and the SHA-256 of each of its files.

`make lock` renews them: all packages move to the newest versions that pyproject.toml allows. A build installs
them with `pip install --require-hashes --no-deps -r packaging/locks/cpu.txt`: what was changed since is
refused. One file per variant serves Linux, Windows and macOS, Python 3.11 to 3.13.

`python packaging/lock.py UV --keep` moves nothing that is locked: it adds what pyproject.toml asks for anew.
"""

import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from contents import ROOT, VARIANTS
from freeze import OPENCV, TOOLS, UNWANTED, headless, requirements

LOCKS = ROOT / "packaging" / "locks"
HEAD = """\
# The {0} variant, whole: made by `make lock`, not by hand.
# Install it with: pip install --require-hashes --no-deps -r packaging/locks/{0}.txt
"""
OLDEST_PYTHON = "3.11"


def wanted(variant: str) -> list[str]:
    """What a build asks for: the app's own list with the OpenCV that is shipped, and what freezes it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    ours = [line for line in requirements(variant, project) if not line.startswith(("opencv-python", OPENCV))]
    return [*ours, headless(project), *TOOLS]


def lock(variant: str, uv: str, *, keep: bool = False) -> str:
    """The text of one lock file. Raises SystemExit with uv's own words where the packages do not fit."""
    with tempfile.TemporaryDirectory() as folder:
        asked, left_out, made = (Path(folder) / name for name in ("asked.in", "left-out.txt", "made.txt"))
        asked.write_text("\n".join(wanted(variant)), encoding="utf-8")
        left_out.write_text("\n".join(UNWANTED), encoding="utf-8")
        if keep:  # uv prefers the versions that stand in the file that it writes
            shutil.copyfile(LOCKS / f"{variant}.txt", made)
        words = [
            uv, "pip", "compile", str(asked), "--excludes", str(left_out), "--universal", "--no-header",
            "--python-version", OLDEST_PYTHON, "--generate-hashes", "--no-emit-index-url", "--no-annotate",
            "--quiet", "--output-file", str(made),
        ]  # fmt: skip
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"{done.stderr}error: the packages of the {variant} variant cannot be locked.")
        return HEAD.format(variant) + made.read_text(encoding="utf-8")


def main() -> None:
    """Renews every lock file; the first word on the command line is uv's path."""
    uv = next((word for word in sys.argv[1:] if not word.startswith("--")), "uv")
    LOCKS.mkdir(exist_ok=True)
    for variant in VARIANTS:
        text = lock(variant, uv, keep="--keep" in sys.argv)
        (LOCKS / f"{variant}.txt").write_text(text, encoding="utf-8")
        print(
            f"packaging/locks/{variant}.txt: {sum(line[0].isalnum() for line in text.splitlines())} packages"
        )


if __name__ == "__main__":
    main()
