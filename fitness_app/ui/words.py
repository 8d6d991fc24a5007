"""Figures and names in words, as they stand on the screen."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from math import isnan
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt, QTime
from PySide6.QtGui import QGuiApplication

from fitness_app.domain.exercises import EXERCISES
from fitness_app.domain.frame import SourceSpec
from fitness_app.domain.view import measurable
from fitness_app.domain.workout import Hold, Rep, Set
from fitness_app.ui.figures import decimals, in_digits

FROM_THE_LEFT, AS_BEFORE = "\u2066", "\u2069"
"""Unicode's marks around a piece of text that has a direction of its own."""
STREAMS = ("http://", "https://", "rtsp://", "rtsps://")
RECORDING = ".npz"

translate = QCoreApplication.translate


def exercise_name(name: str) -> str:
    """An exercise's title, also of one that the coach does not know."""
    known = EXERCISES.get(name)
    title = known.title if known else name.replace("_", " ").capitalize()
    return translate("domain", title)


def sentence(told: str) -> str:
    """A piece of the coach's advice in the user's language, empty where there is none."""
    return translate("domain", told) if told else ""


def stopwatch(seconds: float) -> str:
    """A duration as minutes and seconds, "1:05"."""
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes}:{rest:02d}"


def duration(seconds: float) -> str:
    """A duration for reading, "45 s" or "12 min"."""
    if seconds < 90:
        return translate("words", "{0} s").format(round(seconds))
    return translate("words", "{0} min").format(round(seconds / 60))


def percent(share: float) -> str:
    """A share of one in whole percent; nothing but one itself is a hundred."""
    if 0.995 <= share < 1:
        return "> 99 %"
    return f"{round(100 * share)} %"


def range_of_motion(degrees: float, error: float) -> str:
    """A range of motion with its error, in degrees; without one where none could be estimated.

    No number where the camera stood so that it would be a wrong one.
    """
    if isnan(degrees):
        return ""
    if not (isnan(error) or measurable(error)):
        return translate("words", "not measurable from this view")
    return f"{degrees:.0f}°" if isnan(error) else in_order(f"{degrees:.0f}° ± {error:.0f}°")


def tempo(rep: Rep) -> str:
    """Down, pause and up of a repetition, in seconds."""
    return in_order(decimals(f"{rep.eccentric_s:.1f} – {rep.pause_s:.1f} – {rep.concentric_s:.1f}"))


def in_order(figures: str) -> str:
    """Figures that are read from the left, as they are, also among words that are written from the right."""
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"{FROM_THE_LEFT}{figures}{AS_BEFORE}" if mirrored else figures


def totals(reps_by_exercise: Mapping[str, int]) -> str:
    """All repetitions of a session in one line, the most frequent exercise first."""
    ranked = sorted(reps_by_exercise.items(), key=lambda item: (-item[1], item[0]))
    counted = [f"{count} × {exercise_name(name)}" for name, count in ranked if count]
    return " · ".join(counted) or translate("words", "No repetitions")


def totals_of(done: Iterable[Set | Hold]) -> str:
    """The same for finished sets and holds: "12 × Squat · Plank 0:45"."""
    reps: dict[str, int] = {}
    held: list[str] = []
    for one in done:
        if isinstance(one, Hold):
            held.append(f"{exercise_name(one.exercise)} {stopwatch(one.end - one.start)}")
        else:
            reps[one.exercise] = reps.get(one.exercise, 0) + sum(rep.valid for rep in one.reps)
    counted = [totals(reps)] if any(reps.values()) or not held else []
    return " · ".join(counted + held)


def local(moment: datetime) -> datetime:
    """A UTC time in the user's own time zone."""
    return moment.astimezone()


def day_and_time(moment: datetime, today: date) -> str:
    """When a session began, in the user's time and way of writing: "Today, 14:32"."""
    there = local(moment)
    clock = in_digits(QLocale().toString(QTime(there.hour, there.minute), QLocale.FormatType.ShortFormat))
    return f"{day(there.date(), today)}, {clock}"


def day(when: date, today: date) -> str:
    """A date, with today and yesterday by name."""
    if when == today:
        return translate("words", "Today")
    if (today - when).days == 1:
        return translate("words", "Yesterday")
    return plain_day(when, today)


def plain_day(when: date, today: date) -> str:
    """A date as such, also that of today; the year is left out where it is this one."""
    pattern = "ddd d MMM" if when.year == today.year else "d MMM yyyy"
    return in_digits(QLocale().toString(QDate(when.year, when.month, when.day), pattern))


def today() -> date:
    """Today in the user's calendar."""
    return datetime.now().astimezone().date()


def repetitions(count: int) -> str:
    """A number of repetitions."""
    one = count == 1
    return translate("words", "1 repetition") if one else translate("words", "{0} repetitions").format(count)


def days(count: int) -> str:
    """A number of days."""
    return translate("words", "1 day") if count == 1 else translate("words", "{0} days").format(count)


def full_date(moment: datetime) -> str:
    """A date and time in full, for tool tips."""
    there = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return in_digits(QLocale().toString(there, QLocale.FormatType.LongFormat))


def source_name(source: SourceSpec) -> str:
    """What the user calls a source: the file's name, the stream's address, the camera's name."""
    address = source.address
    if is_stream(address):
        return address.partition("://")[2]
    if is_file(address):
        return PurePath(address).name
    return translate("words", "Camera {0}").format(address) if address.isdecimal() else address


def is_stream(address: str) -> bool:
    """Whether an address names a network stream."""
    return address.lower().startswith(STREAMS)


def is_file(address: str) -> bool:
    """Whether an address names a file: a camera's name holds no path and no ending of a video."""
    path = PurePath(address)
    return not is_stream(address) and (path.is_absolute() or len(path.parts) > 1)


def is_recording(address: str) -> bool:
    """Whether an address names a pose recording, which has no picture."""
    return address.lower().endswith(RECORDING)
