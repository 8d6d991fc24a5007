"""The models of this machine in words, and the speed at which they run."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from fitness_app.domain.installed import Installed
from fitness_app.live.snapshot import Reading
from fitness_app.ui import words
from fitness_app.ui.said import said

translate = QCoreApplication.translate

LIMITS = tuple(
    str(told)
    for told in (
        QT_TRANSLATE_NOOP(
            "models",
            "The app's model itself is trained on everybody, those people too: no figure of it can be given "
            "on them.",
        ),
        QT_TRANSLATE_NOOP(
            "models", "dip: two real people and a generated one; unproven, its word weighs half."
        ),
        QT_TRANSLATE_NOOP(
            "models",
            "arm_circles, elbow_to_knee: motion capture of five people; sit_to_stand: Kinect skeletons of "
            "eight.",
        ),
    )
)
"""What the cards of the shipped models say of their limits, marked for the translators."""


def title(one: Installed) -> str:
    """A model's line in the list: its name, and whether it is in use."""
    if one.problem:
        return translate("models", "{0} (damaged)").format(one.name)
    return translate("models", "{0} (in use)").format(one.name) if one.device else one.name


def about(one: Installed) -> str:
    """What a model is, in one sentence."""
    if one.problem:
        return said(one.problem)
    told = {
        "skeleton": translate("models", "Names exercises from the movement of your joints."),
        "video": translate("models", "Names exercises from the picture."),
        "pose": translate("models", "Finds your joints in the picture."),
    }[one.role]
    if one.personal:
        told += " " + translate("models", "It was taught on this computer.")
    if one.experimental:
        told += " " + translate("models", "It is experimental: it is asked and shown, and changes no answer.")
    return told


def facts(one: Installed) -> list[tuple[str, str]]:
    """Everything that is known of a model, as names with values; what is not known is left out."""
    figures = [f"{_figure(name)}: {words.percent(share)}" for name, share in one.figures]
    exercises = [words.exercise_name(name) for name in one.classes if name != "none"]
    data = [f"{source} ({licence})" if licence else source for source, licence in _once(one.data)]
    licence = one.licence or translate("models", "See the file LICENSE beside it; that of its data is below.")
    told = [
        (translate("models", "Runs on"), one.device or translate("models", "Not in use")),
        (translate("models", "Network"), one.network),
        (translate("models", "Exercises"), ", ".join(exercises)),
        (translate("models", "Measured"), "\n".join(figures)),
        (translate("models", "Limits"), "\n".join(map(limit, one.limits))),
        (translate("models", "Licence"), "" if one.problem else licence),
        (translate("models", "Learned from"), "\n".join(data)),
        ("SHA-256", one.sha256),
        (translate("models", "Folder"), str(one.path)),
    ]
    return [(name, value) for name, value in told if value]


def limit(told: str) -> str:
    """A limit that a card tells: in the user's language where it is one of `LIMITS`, else as it is."""
    return QCoreApplication.translate("models", told) if told in LIMITS else told


def _figure(name: str) -> str:
    """The name of a figure; those of a personal model begin with its movement."""
    movement, colon, rest = name.partition(": ")
    if colon and rest == "unseen sets":
        return translate("models", "{0}, moments of sets that were left out").format(
            words.exercise_name(movement)
        )
    return {
        "clips of unseen people": translate("models", "Clips of people it never saw"),
        "moments of unseen people": translate("models", "Moments of people it never saw"),
    }.get(name, name)


def _once(data: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    return list(dict.fromkeys(data))


def speed(reading: Reading | None, device: str) -> list[tuple[str, str]]:
    """The live figures: of the session that runs, or of the last one."""
    known = reading if reading is not None and reading.frames else None
    none = "–"
    return [
        (translate("models", "Frames per second"), f"{known.fps:.0f}" if known else none),
        (translate("models", "Delay"), f"{known.latency_ms:.0f} ms" if known else none),
        (translate("models", "Dropped frames"), str(known.dropped) if known else none),
        (translate("models", "Networks run on"), device or none),
    ]
