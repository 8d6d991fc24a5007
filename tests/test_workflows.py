"""What the workflows of GitHub Actions keep to, and that every rule can be broken."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from recipes import PACKAGING, ROOT, script

rules, digests = map(script, ("workflow_rules", "digests"))
TEXTS = {
    path.name: path.read_text("utf-8") for path in sorted((ROOT / ".github" / "workflows").glob("*.yml"))
}
RELEASE = TEXTS["release.yml"]
JOBS: dict[str, dict[str, Any]] = yaml.safe_load(RELEASE)["jobs"]
PINNED = r"(uses: [\w-]+/[\w-]+)@([0-9a-f]{40}) # (v\d+)\.\d+\.\d+"


def altered(text: str, pattern: str, by: str) -> str:
    """The text with the first place that fits changed; there must be one."""
    changed, times = re.subn(pattern, by, text, count=1)
    assert times == 1, pattern
    return changed


def test_the_workflows_keep_to_every_rule() -> None:
    assert len(TEXTS) >= 3
    assert not list((ROOT / ".github" / "workflows").glob("*.yaml"))
    assert rules.broken(TEXTS) == []


def test_every_action_is_looked_at() -> None:
    lines = "\n".join(TEXTS.values())
    assert sum(len(rules.uses(text)) for text in TEXTS.values()) == len(
        re.findall(r"^[\s-]*uses:", lines, re.MULTILINE)
    )


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize(
    "by",
    [
        r"\1@\3",
        r"\1@\2",
        r"\1@main",
        r"\1@0123456 # \3.0.0",
        rf"\1@{'a' * 40}",
        rf"\1@{'a' * 40} # \3",
        rf"\1@{'A' * 40} # \3.0.0",
    ],
    ids=["tag", "commit alone", "branch", "short commit", "no version", "half a version", "capitals"],
)
def test_an_action_that_is_not_pinned_is_told(name: str, by: str) -> None:
    told = rules.broken(TEXTS | {name: altered(TEXTS[name], PINNED, by)})
    assert any(sentence.startswith(f"{name}: ") and "is not pinned" in sentence for sentence in told)


@pytest.mark.parametrize(
    "used",
    ['"a/b@v1"', "docker://debian:12", "a/b/.github/workflows/c.yml@v1"],
    ids=["in quotes", "an image", "a workflow of others"],
)
def test_another_way_of_writing_hides_no_action(used: str) -> None:
    step = f"jobs:\n  one:\n    steps:\n      - {{name: x, uses: {used}}}\n"
    whole = f"jobs:\n  one:\n    uses: {used}\n"
    assert len(rules.unpinned(step)) == len(rules.unpinned(whole)) == 1


def test_an_action_of_this_repository_needs_no_pin() -> None:
    assert rules.unpinned("jobs:\n  one:\n    steps:\n      - uses: ./here\n") == []


def test_an_exception_is_named_and_goes_when_nobody_needs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    by_tag = "jobs:\n  one:\n    timeout-minutes: 1\n    steps:\n      - uses: a/b@v1\n"
    monkeypatch.setattr(rules, "BY_TAG", {"a/b": "nobody could prove its commit"})
    assert rules.broken({"one.yml": by_tag}) == []
    assert rules.broken(TEXTS) == ["a/b is pinned or not used: take it out of BY_TAG."]


@pytest.mark.parametrize("by", [rf"\1@{'a' * 40} # \3.9.9", None], ids=["two commits", "two versions"])
def test_one_action_is_one_commit_and_one_version_everywhere(by: str | None) -> None:
    changed = altered(RELEASE, PINNED, by) if by else altered(RELEASE, r"# v(\d+)\.\d+\.\d+", r"# v\1.9.9")
    told = rules.broken(TEXTS | {"release.yml": changed})
    assert [sentence for sentence in told if "in two ways" in sentence]


@pytest.mark.parametrize(
    ("pattern", "by", "told"),
    [
        (
            r"run: make package\n",
            "run: make package ${{ github.ref_name }}\n",
            "Job linux puts an expression",
        ),
        (r"persist-credentials: false", "persist-credentials: true", "Job version keeps the token"),
        (r"        with:\n +persist-credentials: false\n", "", "Job version keeps the token"),
        (r"    timeout-minutes: \d+\n", "", "Job version has no timeout-minutes."),
    ],
)
def test_every_other_rule_can_be_broken(pattern: str, by: str, told: str) -> None:
    broken = rules.broken(TEXTS | {"release.yml": altered(RELEASE, pattern, by)})
    assert len(broken) == 1
    assert told in broken[0]


def test_the_check_of_make_fails_for_a_tampered_copy(tmp_path: Path) -> None:
    copy = tmp_path / "release.yml"
    words = [sys.executable, str(PACKAGING / "workflow_rules.py"), str(copy)]
    copy.write_text(RELEASE, encoding="utf-8")
    assert subprocess.run(words, capture_output=True).returncode == 0
    copy.write_text(altered(RELEASE, PINNED, r"\1@\3"), encoding="utf-8")
    said = subprocess.run(words, capture_output=True, text=True)
    assert (said.returncode, said.stderr.count("is not pinned")) == (1, 1)
    assert "packaging/workflow_rules.py .github/workflows/*.yml" in (ROOT / "Makefile").read_text("utf-8")


def test_a_run_ends_before_the_next_one_of_its_branch_or_tag() -> None:
    for name, text in TEXTS.items():
        told = yaml.safe_load(text)["concurrency"]
        assert "${{ github.ref }}" in told["group"]
        assert told["cancel-in-progress"] is (name != "release.yml")


def test_no_step_knows_a_secret_and_runs_code_of_others() -> None:
    for name, job in JOBS.items():
        for step in job["steps"]:
            if "secrets." in str(step):
                assert not re.search(r"\b(python3?|pip|make|uv)\b", step["run"]), (name, step)


def test_the_certificate_of_macos_is_there_for_what_signs_alone() -> None:
    steps = [step.get("run", "") for step in JOBS["macos"]["steps"]]
    here = next(at for at, run in enumerate(steps) if "unlock_certificate.sh" in run)
    gone = next(at for at, run in enumerate(steps) if "delete-keychain" in run)
    assert JOBS["macos"]["steps"][gone]["if"] == "always()"
    assert [run for run in steps[here + 1 : gone] if "make_dmg.sh" not in run] == []
    assert not any("make_dmg.sh" in run for run in [*steps[:here], *steps[gone:]])
    assert "FITNESS_SIGN_IDENTITY" not in (PACKAGING / "fitness-app.spec").read_text("utf-8")


def test_each_job_tells_the_digests_of_what_it_uploads() -> None:
    for name, job in JOBS.items():
        uploads = [
            one["with"] for one in job["steps"] if one.get("with", {}).get("name") == f"installers-{name}"
        ]
        if name in {"version", "publish"}:
            assert uploads == []
            continue
        told = next(step["run"] for step in job["steps"] if step.get("id") == "made")
        assert job["outputs"]["sums"] == "${{ steps.made.outputs.sums }}"
        assert {f"dist/{one}" for one in re.findall(r"'(.+?)'", told)} == set(uploads[0]["path"].split())


def test_only_what_was_compared_is_signed_and_published() -> None:
    told = [step.get("run", step.get("uses", "")) for step in JOBS["publish"]["steps"]]
    order = (
        "download-artifact@",
        "digests.py check dist",
        "> SHA256SUMS",
        "attest-build-provenance@",
        "gpg --batch",
        "gh release",
    )
    assert [next(at for at, run in enumerate(told) if one in run) for one in order] == list(
        range(1, len(told))
    )
    assert JOBS["publish"]["permissions"] == {
        "contents": "write",
        "id-token": "write",
        "attestations": "write",
    }


def needs(**jobs: dict[str, str]) -> dict[str, Any]:
    """The jobs as GitHub tells them; the first made nothing."""
    made = {name: {"result": "success", "outputs": {"sums": json.dumps(sums)}} for name, sums in jobs.items()}
    return {"version": {"result": "success", "outputs": {"version": "1.2.0"}}, **made}


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    folder = tmp_path / "dist"
    folder.mkdir()
    for name in ("a.deb", "a.run", "b.exe"):
        (folder / name).write_text(name)
    return folder


def test_digests_go_from_job_to_release(
    dist: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(dist.parent)
    output = dist.parent / "output"
    monkeypatch.setenv("GITHUB_OUTPUT", str(output))
    assert digests.main(["tell", "*.deb", "*.run"]) == 0
    linux = json.loads(output.read_text().removeprefix("sums="))
    assert set(linux) == {"a.deb", "a.run"}
    monkeypatch.setenv("NEEDS", json.dumps(needs(linux=linux, windows=digests.sums(dist, ["*.exe"]))))
    assert digests.main(["check", "dist"]) == 0
    (dist / "a.deb").write_text("another")
    assert digests.main(["check", "dist"]) == 1
    assert capsys.readouterr().err == "error: a.deb is not what its job made.\n"


def test_a_file_too_many_and_one_too_few_are_told(dist: Path) -> None:
    made = digests.sums(dist, ["*"]) | {"c.dmg": "0" * 64}
    made.pop("b.exe")
    assert digests.differing(made, dist) == ["b.exe was made by no job.", "c.dmg is missing."]


def test_nobody_speaks_for_another_job(dist: Path) -> None:
    made = digests.sums(dist, ["*.exe"])
    with pytest.raises(SystemExit, match=r"Job bill made what another one made, too: b\.exe"):
        digests.told(needs(windows=made, bill={"b.exe": "0" * 64}))


def test_a_release_of_nothing_is_refused(dist: Path) -> None:
    with pytest.raises(SystemExit, match="No job told"):
        digests.told(needs())
    with pytest.raises(SystemExit, match=r"Nothing in .* fits \*\.dmg"):
        digests.sums(dist, ["*.dmg"])
