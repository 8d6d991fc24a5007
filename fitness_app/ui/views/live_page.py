"""The Train page: picture, coach and controls."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent

from fitness_app.ui.look import Look
from fitness_app.ui.view_models import sources
from fitness_app.ui.view_models.companion import Companion, Found
from fitness_app.ui.view_models.standby import Standby
from fitness_app.ui.views.live_drawing import LiveDrawing
from fitness_app.ui.views.live_parts import LiveActions, LiveParts
from fitness_app.ui.views.source_page import SourcePage

LOOK_EVERY_MS = 33


class LivePage(SourcePage):
    """Asks its view models on a timer and draws what they say.

    `remedy` tells which remedy of a notice was asked for; `began` and `ended` that a session did; `changed`
    that there may be something new to show elsewhere; `told` gives prompts to say, `corrected` corrections
    to keep; `turned_to` that the page is shown.
    """

    remedy = Signal(str)
    began = Signal()
    ended = Signal()
    changed = Signal()
    told = Signal(object)
    corrected = Signal(object)
    turned_to = Signal()

    def __init__(self, companion: Companion, standby: Standby, actions: LiveActions) -> None:
        self._parts = parts = LiveParts(actions)
        super().__init__(companion.model, parts.controls.source, actions.mirror)
        self._companion, self._standby, self._actions = companion, standby, actions
        self.banner, self.video, self.question = parts.banner, parts.video, parts.question
        self.controls, self.panel, self.strip = parts.controls, parts.panel, parts.strip
        self._drawing = LiveDrawing(parts, companion, standby)
        self._starting = self._paused = False
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look_again)
        parts.progress.setAccessibleName(self.tr("Progress"))
        parts.arrange(self)
        self._connect()
        self.setFocusProxy(self.controls.source)
        self.refresh()

    def toggle(self) -> None:
        """Starts a session, or stops the one that runs; a camera that is watched is given back before."""
        if self._model.active:
            self._model.stop()
        elif self._model.can_start:
            self._starting = True
            self._standby.watch(None)
            self._start_once_free()
        self.refresh()

    def end(self) -> None:
        """Stops looking and ends the session, because the window closes; waits until it is written down."""
        self._timer.stop()
        self._standby.close()
        self._model.close()

    def answer(self, yes: bool) -> None:
        """Answers the coach's question."""
        self.corrected.emit(self._companion.answer(yes))
        self.refresh()

    def delay(self, wanted: bool) -> None:
        """Shows the picture of some seconds ago, or that of now."""
        self._companion.delay(wanted)
        self.refresh()

    def show_opinions(self) -> None:
        """Shows what each network says, or hides it."""
        self.panel.show_opinions_instead(self.panel.opinions.isHidden())
        self.refresh()

    def pause(self, paused: bool) -> None:
        """Leaves the camera to somebody else for a while, or watches it again."""
        self._paused = paused
        self.refresh()

    def shown(self) -> None:
        """What is live is always new; the plan may have changed elsewhere."""
        self.turned_to.emit()

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._parts.wear(look)

    def refresh(self) -> None:
        """Draws everything that the view models say now."""
        self._stand_by()
        self._drawing.draw(self._actions)
        self.changed.emit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """A camera may be watched again."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 -- Qt's name
        """Who looks at another page is not watched, unless a session runs."""
        super().hideEvent(event)
        self._stand_by()

    def _look_again(self) -> None:
        ended = self._model.poll()
        self._follow(self._companion.look())
        if not self._model.active and self._standby.poll():
            self._actions.toggle.trigger()
        self._start_once_free()
        self.refresh()
        if ended:
            self.ended.emit()

    def _follow(self, found: Found) -> None:
        for prompt in found.prompts:
            self.told.emit(prompt)
        if found.corrections:
            self.corrected.emit(found.corrections)
        if found.stop:
            self._model.stop()

    def _start_once_free(self) -> None:
        """Starts the session that was asked for, once no camera is held any more and the system was asked."""
        if not self._starting or not self._standby.idle or self._model.leave.asking(self._model.source):
            return
        self._starting = False
        self._clear()
        self._model.start()
        self._companion.began()
        self.began.emit()

    def _stand_by(self) -> None:
        """Watches the camera while raised arms are waited for, and looks as long as there is anything."""
        if self._paused:
            return
        source = self._model.source
        waits = self._companion.hands_free() and self._model.can_start and sources.mirrorable(source)
        waits = waits and self._standby.possible and self.isVisible() and not self._starting
        self._standby.watch(source if waits else None, self._model.exercise)
        if waits or self._starting or self._model.active or not self._standby.idle:
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._timer.stop()

    def _clear(self) -> None:
        """Shows the empty stage again."""
        self.video.clear()
        self._model.snapshot = None
        self._drawing.forget()

    def _connect(self) -> None:
        self.banner.pressed.connect(self._remedied)
        self.banner.closed.connect(self._forget_notice)
        self.controls.exercise_chosen.connect(self._choose_exercise)

    def _remedied(self) -> None:
        if self._model.notice is not None:
            self.remedy.emit(self._model.notice.remedy)

    def _forget_notice(self) -> None:
        self._model.notice = None
        self.refresh()

    def _choose_exercise(self, name: str) -> None:
        self._model.exercise = name or None
        self.refresh()
