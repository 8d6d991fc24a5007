"""The keys of the Review page."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from fitness_app.ui.view_models.cursor import Cursor
from fitness_app.ui.views.review_stage import ReviewStage

SECOND_S = 1.0
SHIFT = Qt.KeyboardModifier.ShiftModifier
PAD = Qt.KeyboardModifier.KeypadModifier
Deed = Callable[[], object]


def deed_of(event: QKeyEvent, playhead: Cursor, stage: ReviewStage) -> Deed | None:
    """What a key does: Space plays, left and right go a second, comma and period a picture.

    Home and End go to the ends, Page Up and Down to a repetition, C and Shift+C to a cue; L plays a
    repetition again and again, < and > slower and faster. None for any other key.
    """
    if event.modifiers() & ~SHIFT & ~PAD:
        return None
    way = -1 if event.modifiers() & SHIFT else 1
    return (_through_time(playhead) | _through_movement(stage, way)).get(Qt.Key(event.key()))


def _through_time(playhead: Cursor) -> dict[Qt.Key, Deed]:
    return {
        Qt.Key.Key_Space: playhead.toggle,
        Qt.Key.Key_Left: lambda: playhead.seek(playhead.time_s - SECOND_S),
        Qt.Key.Key_Right: lambda: playhead.seek(playhead.time_s + SECOND_S),
        Qt.Key.Key_Home: lambda: playhead.seek(playhead.span[0]),
        Qt.Key.Key_End: lambda: playhead.seek(playhead.span[1]),
        Qt.Key.Key_Comma: lambda: playhead.step(-1),
        Qt.Key.Key_Period: lambda: playhead.step(1),
    }


def _through_movement(stage: ReviewStage, way: int) -> dict[Qt.Key, Deed]:
    return {
        Qt.Key.Key_PageUp: lambda: stage.rep(-1),
        Qt.Key.Key_PageDown: lambda: stage.rep(1),
        Qt.Key.Key_C: lambda: stage.cue(way),
        Qt.Key.Key_L: stage.loop,
        Qt.Key.Key_Less: lambda: stage.speed(-1),
        Qt.Key.Key_Greater: lambda: stage.speed(1),
    }
