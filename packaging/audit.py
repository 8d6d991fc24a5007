"""Looks up the locked packages in the public list of known holes: python audit.py [--strict] [LOCK…].

Exit status 0: none is known, or nobody could be asked, which is said in capitals. 1: a hole is known; with
--strict, as for a release, also where nobody could be asked. What is sent are the names and versions of the
packages. `pip-audit` asks; both its sources are tried.
"""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ("pypi", "osv")


@dataclass(frozen=True)
class Answer:
    """What one source says of one lock file: `holes` as sentences, and how many packages it knows."""

    holes: tuple[str, ...]
    checked: int
    asked: int


def ask(lock: Path, source: str) -> Answer:
    """Asks one source; one that cannot be reached has checked nothing."""
    words = ["-m", "pip_audit", "--require-hashes", "--disable-pip", "--requirement", str(lock)]
    words += ["--vulnerability-service", source, "--format", "json", "--progress-spinner", "off"]
    done = subprocess.run([sys.executable, *words], capture_output=True, text=True, check=False)
    try:
        told = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError):
        return Answer((), 0, 0)
    return read(told)


def read(told: list[dict[str, Any]]) -> Answer:
    """What pip-audit's own report means."""
    known = [one for one in told if "skip_reason" not in one]
    holes = tuple(_sentence(one, hole) for one in known for hole in one["vulns"])
    return Answer(holes, len(known), len(told))


def _sentence(package: dict[str, Any], hole: dict[str, Any]) -> str:
    mended = ", ".join(hole.get("fix_versions") or ()) or "no version yet"
    return f"{package['name']} {package['version']}: {hole['id']}, mended in {mended}"


def verdict(lock: str, answers: list[Answer]) -> tuple[str, bool]:
    """What to say of a lock file, and whether a hole is known."""
    holes = sorted({hole for answer in answers for hole in answer.holes})
    best = max(answers, key=lambda one: one.checked)
    if holes:
        return f"{lock}: known holes:\n  " + "\n  ".join(holes), True
    if not best.checked:
        return (
            f"{lock}: NOT CHECKED, no list of known holes answers here: ask again with a connection.",
            False,
        )
    rest = best.asked - best.checked
    unknown = f", {rest} of them NOT CHECKED because the list does not know them" if rest else ""
    return f"{lock}: no hole is known in {best.asked} packages{unknown}.", False


def main() -> int:
    """Asks for every lock file."""
    strict = "--strict" in sys.argv[1:]
    named = [Path(word) for word in sys.argv[1:] if word != "--strict"]
    locks = named or sorted((ROOT / "packaging" / "locks").glob("*.txt"))
    told = {lock.name: [ask(lock, source) for source in SOURCES] for lock in locks}
    verdicts = [verdict(name, answers) for name, answers in told.items()]
    print("\n".join(text for text, _ in verdicts))
    unchecked = [name for name, answers in told.items() if not any(one.checked for one in answers)]
    return int(any(found for _, found in verdicts) or (strict and bool(unchecked)))


if __name__ == "__main__":
    sys.exit(main())
