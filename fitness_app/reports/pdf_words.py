"""What the page says, in the reader's language."""

import math
from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.difference import Trend
from fitness_app.domain.exercises import exercise_named
from fitness_app.domain.person import Person
from fitness_app.domain.quality import Figure, Quality
from fitness_app.domain.review import Review
from fitness_app.domain.workout import Rep, SessionDetail, Set
from fitness_app.reports.decimal_sign import decimals
from fitness_app.reports.visit import Visit, one_line

translate = QCoreApplication.translate


def title(exercise: str) -> str:
    """The exercise's name."""
    return translate("domain", exercise_named(exercise).title)


def joint(name: str) -> str:
    """A joint's name."""
    names = {
        "knee": translate("report", "knee"),
        "hip": translate("report", "hip"),
        "elbow": translate("report", "elbow"),
        "shoulder": translate("report", "shoulder"),
        "ankle": translate("report", "ankle"),
    }
    return names.get(name, name)


def born(person: Person) -> str:
    """The date of birth, empty where it is not known."""
    return translate("report", "born {0}").format(person.born_on) if person.born_on else ""


def number(person: Person) -> str:
    """The number that a clinic knows the person by."""
    return translate("report", "no. {0}").format(one_line(person.identifier)) if person.identifier else ""


def length(seconds: float) -> str:
    """Minutes and seconds: 1:05."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


def apart(text: str) -> str:
    """Text whose own direction of writing does not turn the words around it (Unicode's isolates)."""
    return f"\u2068{text}\u2069"


def done(session: SessionDetail) -> str:
    """What was done, in one line."""
    counts: Counter[str] = Counter()
    for one in session.sets:
        counts[one.exercise] += one.valid_reps
    sets = [f"{title(exercise)} × {count}" for exercise, count in counts.items()]
    holds = [f"{title(hold.exercise)} {hold.end - hold.start:.0f} s" for hold in session.holds]
    return ", ".join(sets + holds) or translate("report", "No exercise was seen.")


def headings() -> list[str]:
    """The heads of the table's columns."""
    return [
        translate("report", "exercise"),
        translate("report", "repetitions"),
        translate("report", "range of motion"),
        translate("report", "down / pause / up"),
        translate("report", "form"),
        translate("report", "load"),
        translate("report", "exertion / pain"),
        translate("report", "view, visibility"),
    ]


def counted(one: Set) -> str:
    """Repetitions that count, and of how many."""
    return str(one.valid_reps) if one.told_reps is not None else f"{one.valid_reps} / {len(one.reps)}"


def measured(figure: Figure) -> str:
    """A figure with its error, or that it cannot be told."""
    return figure.text if figure.told else translate("report", "not measurable from this view")


def tempo(reps: Sequence[Rep]) -> str:
    """The mean seconds of the phases."""
    phases = []
    for name in ("eccentric_s", "pause_s", "concentric_s"):
        known = [getattr(rep, name) for rep in reps if math.isfinite(getattr(rep, name))]
        phases.append(decimals(f"{sum(known) / len(known):.1f}") if known else "–")
    return " / ".join(phases) + " s" if reps else "–"


def drawn(note: Review) -> str:
    """What is drawn on the picture of a note, empty where nothing is: "[angle 92°, arrow]"."""
    names = {
        "line": translate("report", "line"),
        "arrow": translate("report", "arrow"),
        "angle": translate("report", "angle {0}"),
        "circle": translate("report", "circle"),
        "text": "{0}",
    }
    marks = [names[mark.kind].format(apart(one_line(mark.text))) for mark in note.marks]
    return f"[{', '.join(marks)}]" if marks else ""


def share(value: float) -> str:
    """A share in per cent."""
    return f"{value:.0%}" if math.isfinite(value) else "–"


def change(exercise: str, found: Trend | None) -> str:
    """How a range changed over the visits."""
    if found is None or not found.per_week.sure:
        return translate("report", "{0}: visits, no sure change").format(title(exercise))
    words = translate("report", "{0}: visits, {1}° ± {2}° a week")
    figures = (decimals(f"{found.per_week.value:+.1f}"), decimals(f"{found.per_week.error:.1f}"))
    return words.format(title(exercise), *figures)


def plain(value: float | None, unit: str = "") -> str:
    """A number that someone told."""
    return "–" if value is None else decimals(f"{value:g}{unit}")


def view(name: str) -> str:
    """From where the camera saw."""
    names = {
        "front": translate("report", "front"),
        "back": translate("report", "back"),
        "side": translate("report", "side"),
        "oblique": translate("report", "oblique"),
    }
    return names.get(name, translate("report", "unknown"))


def seen(quality: Quality) -> str:
    """From where, and how well."""
    return f"{view(quality.view.name)}, {share(quality.visibility)}"


def quality(visit: Visit) -> str:
    """How good the measurement was, in a line."""
    known = [visit.quality(one) for one in visit.session.sets if one.id in visit.tracks]
    if not known:
        return translate("report", "Quality: no poses were kept, so it cannot be told.")
    errors = [each.error_deg for each in known]
    sentence = translate(
        "report",
        "Quality: a person in {0} of {1} pictures, {2} a second; worst visibility of a joint {3}; a range is"
        " good to ± {4}°, and is not told where a view leaves more than 17° open.",
    )
    frames = sum(each.frames for each in known)
    present = sum(each.pose_share * each.frames for each in known) / max(frames, 1)
    rates = [each.rate for each in known if math.isfinite(each.rate)]
    rate = f"{sum(rates) / len(rates):.0f}" if rates else "–"
    worst = share(min(each.visibility for each in known))
    spread = " – ".join(sorted({f"{error:.0f}" for error in (min(errors), max(errors))}, key=float))
    return sentence.format(share(present), frames, rate, worst, spread)


def disclaimer() -> str:
    """What every page says."""
    return translate("report", "Measured by a camera and a pose estimator. This is not a diagnosis.")
