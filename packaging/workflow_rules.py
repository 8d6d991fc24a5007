"""What a workflow of GitHub Actions must keep to: python packaging/workflow_rules.py WORKFLOW…

A tag of somebody else's action can be moved to other code, a commit cannot: actions are named by their
commit, with the version beside it. Nothing is put into a shell's text by `${{ }}`: whoever names a branch or
a tag would write it. No checkout leaves its token behind, no job runs without an end. Exits with 1 where one
of these is broken.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

BY_TAG: dict[str, str] = {}
"""Actions that may be named by a tag, each with the reason, such as a commit that could not be proven."""
PINNED = re.compile(r"^[\s-]*uses: ([^\s@]+)@([0-9a-f]{40}) # (v\d+\.\d+\.\d+)$", re.MULTILINE)
Step = dict[str, Any]


def jobs(text: str) -> dict[str, Step]:
    """The jobs of a workflow."""
    found: dict[str, Step] = yaml.safe_load(text)["jobs"]
    return found


def steps(text: str) -> Iterator[tuple[str, Step]]:
    """Every step with the name of its job."""
    for name, job in jobs(text).items():
        for step in job.get("steps", []):
            yield name, step


def uses(text: str) -> list[str]:
    """What steps use, and jobs that are a whole workflow of others; nothing that lies in this repository."""
    named = [
        one["uses"] for one in (*jobs(text).values(), *(step for _, step in steps(text))) if "uses" in one
    ]
    return [one for one in named if not one.startswith("./")]


def unpinned(text: str) -> list[str]:
    """A sentence for each action that is not named by a commit with its version beside it."""
    pinned = Counter(f"{action}@{commit}" for action, commit, _ in PINNED.findall(text))
    return [
        f"{one} is not pinned: name its commit (40 hex digits) and the version after it, as '# v1.2.3'."
        for one, times in Counter(uses(text)).items()
        if pinned[one] < times and one.split("@")[0] not in BY_TAG
    ]


def disagreeing(texts: list[str]) -> list[str]:
    """A sentence for each action with two commits, or two versions of one commit, over all workflows."""
    found = {pin for text in texts for pin in PINNED.findall(text)}
    actions = sorted(action for action, _, _ in found)
    return [
        f"{action} is pinned in two ways: take one commit and one version everywhere."
        for action in dict.fromkeys(actions)
        if actions.count(action) > 1
    ]


def needless(texts: list[str]) -> list[str]:
    """A sentence for each exception that no workflow needs any more."""
    tagged = {
        one.split("@")[0] for text in texts for one in uses(text) if not re.search("@[0-9a-f]{40}$", one)
    }
    return [f"{one} is pinned or not used: take it out of BY_TAG." for one in BY_TAG if one not in tagged]


def injected(text: str) -> list[str]:
    """A sentence for each step that puts an expression into its shell's text."""
    return [
        f"Job {name} puts an expression into a script: hand it over by env ({step['run'].splitlines()[0]})."
        for name, step in steps(text)
        if "${{" in step.get("run", "")
    ]


def leaving_tokens(text: str) -> list[str]:
    """A sentence for each job whose checkout leaves the token in the clone, for all that runs later."""
    return [
        f"Job {name} keeps the token after its checkout: say persist-credentials: false."
        for name, step in steps(text)
        if step.get("uses", "").startswith("actions/checkout@")
        and step.get("with", {}).get("persist-credentials") is not False
    ]


def endless(text: str) -> list[str]:
    """A sentence for each job that may run on for hours."""
    return [
        f"Job {name} has no timeout-minutes."
        for name, job in jobs(text).items()
        if "timeout-minutes" not in job
    ]


def broken(texts: dict[str, str]) -> list[str]:
    """All sentences, each with the name of its file where it is about one: file names with their texts."""
    rules = (unpinned, injected, leaving_tokens, endless)
    found = [f"{name}: {said}" for name, text in texts.items() for rule in rules for said in rule(text)]
    return [*found, *disagreeing(list(texts.values())), *needless(list(texts.values()))]


if __name__ == "__main__":
    told = broken({name: Path(name).read_text(encoding="utf-8") for name in sys.argv[1:]})
    for sentence in told:
        print(f"error: {sentence}", file=sys.stderr)
    sys.exit(1 if told else 0)
