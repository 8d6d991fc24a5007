"""Which tests are asked once more by the checks on a fresh machine, and which runs get no second chance."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).resolve().parent.parent / "packaging" / "last_failed.py"
SHORT = """
================ short test summary info ================
FAILED tests/ui/test_a.py::test_one[large page] - assert 1 == 2
FAILED tests/test_b.py::test_two
======= 2 failed, 2545 passed, 1 skipped in 729.02s (0:12:09) =======
"""


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("last_failed", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_names_the_tests_that_failed_with_their_parameters(script: ModuleType) -> None:
    assert script.failed_tests(SHORT) == [
        "tests/ui/test_a.py::test_one[large page]",
        "tests/test_b.py::test_two",
    ]


@pytest.mark.parametrize(
    "output",
    [
        SHORT.replace("1 skipped", "1 error"),
        SHORT.replace("2 failed", "3 failed"),
        SHORT[: SHORT.index("=======", 60)],
        "Would reformat: fitness_app/cli.py\n",
        "",
    ],
    ids=["an error beside them", "one without a name", "no end", "no tests at all", "nothing"],
)
def test_gives_no_second_chance_to_anything_else(script: ModuleType, output: str) -> None:
    assert script.failed_tests(output) is None


def test_a_run_in_which_all_passed_has_nothing_to_ask_again(script: ModuleType) -> None:
    assert script.failed_tests("====== 2545 passed in 729.02s ======\n") == []


def test_the_exit_status_says_whether_there_are_few_enough(
    script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "told").write_text(SHORT, "utf-8")
    monkeypatch.setattr("sys.argv", ["last_failed", str(tmp_path / "told"), "2"])
    assert script.main() == 0
    assert capsys.readouterr().out == "tests/ui/test_a.py::test_one[large page]\ntests/test_b.py::test_two\n"
    monkeypatch.setattr("sys.argv", ["last_failed", str(tmp_path / "told"), "1"])
    assert script.main() == 1
