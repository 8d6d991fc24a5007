"""Earlier runs of the benchmark in words: a table, a curve, and the newest beside the one before it."""

from collections.abc import Sequence
from datetime import date, datetime
from math import nan

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.benchmark import BenchRun, Change, Verdict, changes, differences
from fitness_app.ui import words
from fitness_app.ui.figures import decimals
from fitness_app.ui.shown import Curve, CurvePoint

translate = QCoreApplication.translate
SECONDS_A_DAY = 86_400
NOTHING = "–"


def headings() -> list[str]:
    """The columns of the table."""
    return [
        translate("bench", "When"),
        translate("bench", "Pictures/s"),
        translate("bench", "Ratio"),
        translate("bench", "Delay"),
        translate("bench", "Start"),
        translate("bench", "Memory"),
    ]


def rows(runs: Sequence[BenchRun], today: date) -> list[list[tuple[str, str]]]:
    """A line for each run; its tool tip says with what and on what it was measured.

    The ratio is that of the whole pipeline to the landmarker alone.
    """
    return [[(text, _tip(run)) for text in _cells(run, today)] for run in runs]


def _cells(run: BenchRun, today: date) -> list[str]:
    ratio = run.values.get("pipeline_ratio")
    return [
        words.day_and_time(run.at, today),
        _figure(run, "pipeline_fps", "{0:.1f}"),
        NOTHING if ratio is None else words.percent(ratio) if ratio < 1 else f"{round(100 * ratio)} %",
        _figure(run, "latency_ms.p95", "{0:.0f} ms"),
        _figure(run, "start_up_s", "{0:.1f} s"),
        _figure(run, "memory_mb", "{0:.0f} MB"),
    ]


def _figure(run: BenchRun, name: str, pattern: str) -> str:
    value = run.values.get(name)
    return NOTHING if value is None else words.in_order(decimals(pattern.format(value)))


def _tip(run: BenchRun) -> str:
    made = ", ".join(f"{name} {number}" for name, number in run.versions.items())
    return f"{run.source}\n{run.machine}\n{made}"


def curve(runs: Sequence[BenchRun], today: date) -> Curve:
    """Pictures per second over time, with half the spread of the rounds as the error; `runs` newest first."""
    known = [run for run in reversed(runs) if "pipeline_fps" in run.values]
    title = translate("bench", "Pictures per second")
    if not known:
        return Curve(title, today, ())
    first = words.local(known[0].at).date()
    return Curve(title, first, tuple(_point(run, first, today) for run in known))


def _point(run: BenchRun, first: date, today: date) -> CurvePoint:
    fps, rounds = run.values["pipeline_fps"], run.rounds.get("pipeline_fps", ())
    spread = (max(rounds) - min(rounds)) / 2 if rounds else nan
    told = f"{words.day_and_time(run.at, today)}: {decimals(f'{fps:.1f}')}"
    return CurvePoint(_days(words.local(run.at), first), fps, spread, told)


def _days(moment: datetime, first: date) -> float:
    midnight = datetime(first.year, first.month, first.day, tzinfo=moment.tzinfo)
    return (moment - midnight).total_seconds() / SECONDS_A_DAY


def before(runs: Sequence[BenchRun]) -> BenchRun | None:
    """The run that the newest can be compared with: the last one of this machine with the same source."""
    return next((run for run in runs[1:] if not differences(run, runs[0])), None) if runs else None


def compared(old: BenchRun, new: BenchRun) -> list[tuple[str, str]]:
    """Each figure by name: before, now, the ratio, and whether that is more than noise."""
    return [(_name(change.name), _told(change)) for change in changes(old, new)]


def verdict(old: BenchRun, new: BenchRun) -> str:
    """In one sentence what became worse beyond the noise of the rounds."""
    worse = [_name(change.name) for change in changes(old, new) if change.verdict is Verdict.WORSE]
    if not worse:
        return translate("bench", "Nothing is worse than the noise of the rounds explains.")
    return translate("bench", "Worse than the noise of the rounds explains: {0}.").format(", ".join(worse))


def _told(change: Change) -> str:
    figures = words.in_order(decimals(f"{change.before:g} → {change.after:g}"))
    ratio = "" if change.ratio is None else words.in_order(decimals(f"× {change.ratio:.2f}"))
    judged = {
        Verdict.BETTER: translate("bench", "better"),
        Verdict.WORSE: translate("bench", "worse"),
        Verdict.SAME: translate("bench", "within noise"),
        Verdict.UNKNOWN: "",
    }[change.verdict]
    return " · ".join(filter(None, (figures, ratio, judged)))


def _name(figure: str) -> str:
    """A figure's name for people; those on a graphics card say so."""
    if figure.startswith("gpu."):
        return translate("bench", "{0}, on the graphics card").format(_name(figure.removeprefix("gpu.")))
    return {
        "pipeline_ratio": translate("bench", "Whole pipeline beside the landmarker alone"),
        "pipeline_fps": translate("bench", "Pictures per second, whole pipeline"),
        "landmarker_fps": translate("bench", "Pictures per second, landmarker alone"),
        "file_ratio": translate("bench", "A video file, times real time"),
        "latency_ratio": translate("bench", "Delay beside the landmarker's own"),
        "latency_ms.p50": translate("bench", "Delay, the middle (ms)"),
        "latency_ms.p95": translate("bench", "Delay, one picture in twenty (ms)"),
        "landmarker_ms.p95": translate("bench", "Landmarker, one picture in twenty (ms)"),
        "skeleton_window_ms.p50": translate("bench", "An answer from the joints (ms)"),
        "rgb_ms.kept": translate("bench", "An answer from the picture (ms)"),
        "rgb_cache_ratio": translate("bench", "Cheaper than single passes, times"),
        "rgb_cache_ratio_batch": translate("bench", "Cheaper than one batch, times"),
        "start_up_s": translate("bench", "From the start to the first picture (s)"),
        "first_frame_s": translate("bench", "From Start to the first picture (s)"),
        "memory_mb": translate("bench", "Memory (MB)"),
        "dropped": translate("bench", "Dropped pictures"),
    }.get(figure, figure)
