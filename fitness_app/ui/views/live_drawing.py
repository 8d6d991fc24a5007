"""Draws what the Train page's view models say into its widgets."""

from fitness_app.domain.recognition import Recognition
from fitness_app.live.snapshot import Snapshot
from fitness_app.ui.view_models import live_text, sources, train_text
from fitness_app.ui.view_models.coach_display import at_rest, display, set_line
from fitness_app.ui.view_models.companion import Companion
from fitness_app.ui.view_models.live import Stage
from fitness_app.ui.view_models.notice import Notice
from fitness_app.ui.view_models.opinions import opinions
from fitness_app.ui.view_models.standby import Standby
from fitness_app.ui.views.live_parts import LiveActions, LiveParts
from fitness_app.ui.widgets.picture_signs import show

STEPS = 200
"""The bar of progress is drawn anew at each of them, which costs more than a picture."""


class LiveDrawing:
    """Remembers what was drawn last, so that only what is new is drawn."""

    def __init__(self, parts: LiveParts, companion: Companion, standby: Standby) -> None:
        self._parts, self._model = parts, companion.model
        self._companion, self._standby = companion, standby
        self._notice: Notice | None = None
        self._drawn: object = None

    def draw(self, actions: LiveActions) -> None:
        """Draws everything that the view models say now."""
        self._draw_notice(self._model.notice)
        self._draw_picture()
        self._draw_progress()
        self._draw_signs()
        self._draw_coach()
        self._draw_beside()
        self._draw_controls(actions)

    def forget(self) -> None:
        """The picture was cleared: the next one is drawn whatever it is."""
        self._drawn = None

    def _draw_notice(self, notice: Notice | None) -> None:
        if notice == self._notice:
            return
        self._notice = notice
        if notice is None:
            self._parts.banner.hide()
        else:
            remedy = live_text.remedy_text(notice.remedy)
            self._parts.banner.say(notice.tone, notice.title, notice.text, remedy)

    def _draw_picture(self) -> None:
        video, past = self._parts.video, self._companion.past
        now = self._model.snapshot or self._standby.snapshot
        shown = past or now
        if shown is not None and shown is not self._drawn:
            video.mirror(self._model.source is not None and self._model.source.mirrored)
            if past is not None:
                video.show_past(past.jpeg, past.pose)
            elif now is not None:
                video.show_pose(now.image, now.pose, now.coach.highlight)
        elif shown is None and self._drawn is not None:
            video.clear()
        self._drawn = shown
        waits = self._standby.snapshot is not None
        video.hint(*(("", "") if waits else live_text.hint(self._model)))
        video.show_offers(self._model.source is None and not self._model.active)

    def _draw_progress(self) -> None:
        model, bar = self._model, self._parts.progress
        share = None if model.reading is None else model.reading.progress
        waiting = model.stage in {Stage.PREPARING, Stage.STOPPING}
        bar.setRange(0, 0 if waiting else STEPS)
        bar.setValue(round(STEPS * (share or 0.0)))
        bar.setVisible(waiting or (model.active and share is not None))

    def _draw_signs(self) -> None:
        signs, companion = self._parts.video.signs, self._companion
        left = companion.countdown
        show(signs.recording, train_text.recording(companion))
        show(signs.delayed, train_text.delayed(companion))
        show(signs.large, str(left) if left else "")
        if self._model.active:
            show(signs.told, train_text.during(companion))
        else:
            show(signs.told, train_text.standing_by(self._standby))

    def _draw_coach(self) -> None:
        model, panel = self._model, self._parts.panel
        if model.active:
            shown = display(model.snapshot, model.done, model.exercise)
        else:
            shown = at_rest(model.done, model.exercise)
        panel.exercise.setText(shown.exercise)
        panel.detail.setText(shown.detail)
        panel.cue.setText(shown.cue)
        panel.ring.show_count(shown.count, shown.unit, shown.progress, shown.quiet)
        panel.show_lines([set_line(done) for done in model.done])

    def _draw_beside(self) -> None:
        companion, parts = self._companion, self._parts
        gauges, moved = companion.gauges.shown, companion.gauges.shown.range
        parts.strip.tempo.show_tempo(gauges.tempo, gauges.last_tempo)
        parts.strip.range.show_range(
            (moved.low, moved.high), (moved.last, moved.error), moved.now, moved.words
        )
        parts.strip.set_clock.show_time(gauges.set_time)
        wanted = f"/ {gauges.rest_wanted}" if gauges.rest_wanted else ""
        parts.strip.rest_clock.show_time(gauges.rest_time, wanted, gauges.rest_over)
        asked = companion.questions.current
        parts.question.ask(asked.words if asked else "")
        plan = companion.plan
        parts.panel.show_plan(train_text.plan_heading(plan), train_text.plan_lines(plan))
        if parts.panel.opinions.isVisible():
            told = opinions(_recognition(self._model.snapshot))
            parts.panel.opinions.show_opinions(
                [(one.title, (one.note, one.source), one.shares) for one in told]
            )

    def _draw_controls(self, actions: LiveActions) -> None:
        model, controls = self._model, self._parts.controls
        controls.lock(model.active)
        for action in actions.others:
            action.setEnabled(not model.active)
        actions.mirror.setEnabled(not model.active and sources.mirrorable(model.source))
        able = model.can_start or model.stage is Stage.RUNNING
        controls.show_state(model.active, able, live_text.start_tip(model))
        name = sources.name(model.source, model.demo)
        controls.source.show_source(name, sources.icon(model.source, model.demo))


def _recognition(snapshot: Snapshot | None) -> Recognition | None:
    return None if snapshot is None else snapshot.recognition
