"""What a tool that is in the hand tells those who draw with the keyboard."""

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.drawing import Place
from fitness_app.ui import words

translate = QCoreApplication.translate


def told(title: str, done: int, needed: int, place: Place | None) -> str:
    """Where the cross is, which point of the drawing it is for, and what the keys do.

    `needed` is the number of points of a drawing, 0 for the eraser; `place` None before the first key.
    """
    where = "" if place is None else _where(place)
    if needed:
        point = translate("pointing", "{0}, point {1} of {2}.").format(title, done + 1, needed)
        keys = translate(
            "pointing",
            "Arrow keys move the cross, with Control in small steps; Enter sets the point, Escape drops it.",
        )
    else:
        point = f"{title}."
        keys = translate(
            "pointing",
            "Arrow keys move the cross, with Control in small steps; Enter removes the drawing there, "
            "Escape puts the eraser away.",
        )
    return " ".join(part for part in (where, point, keys) if part)


def _where(place: Place) -> str:
    text = translate("pointing", "{0} from the left, {1} from the top.")
    return text.format(*(words.percent(round(share, 2)) for share in place))
