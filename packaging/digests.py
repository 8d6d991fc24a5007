"""What is published is what the jobs made: python packaging/digests.py tell PATTERN… | check FOLDER

`tell` writes name and SHA-256 of the files in dist that fit into GITHUB_OUTPUT, as the job's `sums`. Any job
of a run can put files into the run's store, also in the name of another one; but no job can tell the sums of
another. `check` compares FOLDER with what all jobs told (NEEDS, the jobs as JSON) and exits with 1 where a
file is another one, is missing, or was made by nobody.
"""

import hashlib
import json
import os
import sys
from pathlib import Path
from typing import Any

DIST = Path("dist")


def digest(path: Path) -> str:
    """The SHA-256 of a file, in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sums(folder: Path, patterns: list[str]) -> dict[str, str]:
    """Digests by name. Raises SystemExit for a pattern that nothing fits."""
    found: dict[str, str] = {}
    for pattern in patterns:
        fitting = sorted(folder.glob(pattern))
        if not fitting:
            raise SystemExit(f"error: Nothing in {folder} fits {pattern}.")
        found |= {path.name: digest(path) for path in fitting}
    return found


def told(needs: dict[str, Any]) -> dict[str, str]:
    """What all jobs made. Raises SystemExit where two made a file of one name, or nobody told of any."""
    found: dict[str, str] = {}
    for job, one in needs.items():
        made = json.loads(one.get("outputs", {}).get("sums") or "{}")
        if both := found.keys() & made.keys():
            raise SystemExit(f"error: Job {job} made what another one made, too: {', '.join(sorted(both))}.")
        found |= made
    if not found:
        raise SystemExit("error: No job told what it made.")
    return found


def differing(made: dict[str, str], folder: Path) -> list[str]:
    """A sentence for each file that is not as it was made, not there, or not made by any job."""
    here = {path.name: digest(path) for path in sorted(folder.iterdir())}
    said = [f"{name} was made by no job." for name in here if name not in made]
    said += [f"{name} is missing." for name in made if name not in here]
    return said + [
        f"{name} is not what its job made." for name in here if here[name] != made.get(name, here[name])
    ]


def main(words: list[str]) -> int:
    """Does what the first word says."""
    if words[0] == "tell":
        with Path(os.environ["GITHUB_OUTPUT"]).open("a", encoding="utf-8", newline="\n") as output:
            output.write(f"sums={json.dumps(sums(DIST, words[1:]))}\n")
        return 0
    wrong = differing(told(json.loads(os.environ["NEEDS"])), Path(words[1]))
    for sentence in wrong:
        print(f"error: {sentence}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
