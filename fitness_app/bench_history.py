"""The earlier reports of the benchmark: a file in the user's data folder that only grows."""

import json
from pathlib import Path
from typing import Any

from fitness_app import paths
from fitness_app.domain.benchmark import BenchRun, run_of
from fitness_app.domain.errors import UserError

Report = dict[str, Any]


def file() -> Path:
    """Where the reports lie: one JSON object a line, oldest first."""
    return paths.user_folders().data / "benchmarks.jsonl"


def add(report: Report) -> None:
    """Adds a report. Raises UserError where the file cannot be written to."""
    path = file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as history:
            history.write(json.dumps(report, ensure_ascii=False) + "\n")
    except OSError as error:
        raise UserError(
            "The report cannot be kept in {0} ({1}): free some space, or allow writing there.",
            path,
            error.strerror,
        ) from error


def reports() -> list[Report]:
    """All reports, newest first; a damaged line is passed over. Raises UserError where it cannot be read."""
    path = file()
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines() if path.exists() else []
    except OSError as error:
        raise UserError("{0} cannot be read ({1}): allow reading it.", path, error.strerror) from error
    return [report for line in reversed(lines) if (report := _whole(line)) is not None]


def runs() -> list[BenchRun]:
    """The same, as the window shows them."""
    return [run_of(report) for report in reports()]


def named(word: str) -> Report:
    """A report by its number in the history (1 is the newest) or by its file.

    Raises UserError where there is none of that name.
    """
    if word.isdecimal() and not Path(word).exists():
        known = reports()
        if 1 <= int(word) <= len(known):
            return known[int(word) - 1]
        raise UserError("There is no run {0}: `fitness-app bench --history` numbers them.", word)
    try:
        text = Path(word).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(
            "{0} cannot be read: name a report's file, or a number of `fitness-app bench --history`.", word
        ) from error
    report = _whole(text)
    if report is None:
        raise UserError("{0} holds no report: write one with `fitness-app bench --json`.", word)
    return report


def _whole(text: str) -> Report | None:
    """The report in this text, None where it is none."""
    try:
        report: Report = json.loads(text)
        run_of(report)
    except (ValueError, RecursionError):
        return None
    return report
