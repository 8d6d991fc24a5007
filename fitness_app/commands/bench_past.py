"""`fitness-app bench --history` and `--compare A B`: earlier reports, and what became of the speed."""

from fitness_app import bench_history
from fitness_app.commands import console
from fitness_app.domain.benchmark import Change, Verdict, changes, differences, run_of
from fitness_app.domain.errors import UserError

SHOWN = ("pipeline_fps", "pipeline_ratio", "latency_ms.p95", "rgb_cache_ratio", "start_up_s", "memory_mb")
"""What a line of the history tells, of twenty figures."""


def show_history(*, as_lines: bool) -> None:
    """All earlier runs, newest first, with the numbers that `--compare` takes."""
    reports = bench_history.reports()
    for number, report in enumerate(reports, 1):
        if as_lines:
            console.emit({"number": number} | report)
            continue
        run = run_of(report)
        figures = "  ".join(f"{name} {run.values[name]:g}" for name in SHOWN if name in run.values)
        console.say(f"{number:>3}  {run.at.astimezone():%Y-%m-%d %H:%M}  {figures}  ({run.machine})")
    if not reports and not as_lines:
        console.say("Nothing was measured yet: run `fitness-app bench`.")


def compare(before: str, after: str, *, as_lines: bool) -> None:
    """Every figure of two runs with its ratio, and which of them changed beyond the noise of the rounds.

    Raises UserError where one of them is no report, or they have no figure in common.
    """
    old, new = (run_of(bench_history.named(word)) for word in (before, after))
    found = changes(old, new)
    if not found:
        raise UserError("The two reports have no figure in common: measure again with `fitness-app bench`.")
    for what in differences(old, new):
        console.note(f"The {what} is not the same: “{getattr(old, what)}” and “{getattr(new, what)}”.")
    for change in found:
        if as_lines:
            console.emit(_plain(change))
        else:
            console.say(_line(change))
    worse = [change.name for change in found if change.verdict is Verdict.WORSE]
    console.note(f"Worse beyond noise: {', '.join(worse) or 'nothing'}.")


def _plain(change: Change) -> dict[str, object]:
    ratio = None if change.ratio is None else round(change.ratio, 3)
    figures = {"figure": change.name, "before": change.before, "after": change.after}
    return {**figures, "ratio": ratio, "verdict": change.verdict.value}


def _line(change: Change) -> str:
    ratio = "" if change.ratio is None else f"× {change.ratio:.2f}"
    told = {Verdict.BETTER: "better", Verdict.WORSE: "WORSE", Verdict.SAME: "", Verdict.UNKNOWN: ""}
    figures = f"{change.before:>9g} → {change.after:<9g} {ratio:8}"
    return f"{change.name:>26}  {figures} {told[change.verdict]}".rstrip()
