"""Joins the Train page with voice, plan, standby and log."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from fitness_app.domain.exercises import EXERCISES
from fitness_app.domain.review import Correction
from fitness_app.domain.today import PlannedSet
from fitness_app.ui.background import Background, Report
from fitness_app.ui.memory import Memory
from fitness_app.ui.said import said
from fitness_app.ui.services import CameraChoice, Services
from fitness_app.ui.view_models.companion import Companion
from fitness_app.ui.view_models.live import LiveViewModel
from fitness_app.ui.view_models.notice import Notice, Tone
from fitness_app.ui.view_models.prompts import Prompt
from fitness_app.ui.view_models.standby import Standby
from fitness_app.ui.views.guide_dialog import GuideDialog
from fitness_app.ui.views.guide_pages import Aids
from fitness_app.ui.views.live_page import LivePage
from fitness_app.ui.views.live_parts import LiveActions
from fitness_app.ui.views.source_dialogs import NameDialog
from fitness_app.ui.voice import Voice

LOUD = 80
"""The volume where sound is switched on and none was chosen."""


class Train:
    """Makes the page; everything slow runs in the background."""

    def __init__(
        self, services: Services, model: LiveViewModel, memory: Memory, background: Background
    ) -> None:
        self._services, self._model = services, model
        self._memory, self._background = memory, background
        self.voice = Voice(services.resources / "sounds", memory.now)
        self.companion = Companion(model, lambda: memory.now.athlete, lambda: memory.now.hands_free)
        self.standby = Standby(services.preview, model.leave)
        self._volume = memory.now.volume or LOUD

    def page(self, actions: LiveActions) -> LivePage:
        """The page with all that belongs to it."""
        page = self._page = LivePage(self.companion, self.standby, actions)
        page.told.connect(self._say)
        page.corrected.connect(self._correct)
        page.turned_to.connect(self.read_plan)
        page.began.connect(self._began)
        page.ended.connect(self.read_plan)
        page.controls.list_own(self._own())
        return page

    def follow(self) -> None:
        """Takes what was chosen on the Settings page or in the guide."""
        self.voice.follow(self._memory.now)
        self._volume = self._memory.now.volume or self._volume
        self._page.refresh()

    def switch_sound(self) -> None:
        """Switches voice and tones off, or on again as loud as they were."""
        self._memory.change(volume=0 if self._memory.now.volume else self._volume)
        self.follow()

    def read_plan(self) -> None:
        """Reads what is planned for today, in the background; not before the page is seen."""
        if not self._page.isVisible():
            return
        training, active = self._model.training, self._model.active
        if not active:  # a session ticks off on top of what the log held when it began
            done = partial(self._planned, None if training is None else training.id)
            self._background.run(lambda _: tuple(self._services.today()), done, self._told)

    def guide(
        self, parent: QWidget, cameras: Sequence[CameraChoice], ready: Callable[[], bool]
    ) -> GuideDialog:
        """The guide of the first start, not yet open; meanwhile it has the camera."""
        aids = Aids(self.standby, self.voice.tell, lambda: self.voice.missing, ready)
        made = GuideDialog(parent, self._memory.now, aids)
        made.list_cameras(cameras)
        self._page.pause(True)
        made.finished.connect(self._guided)
        return made

    def end(self) -> None:
        """Ends whatever runs and says nothing more, because the window closes."""
        self._page.end()
        self.voice.hush()

    def _guided(self) -> None:
        self.standby.watch(None)
        self._memory.change(guided=True)
        self._page.pause(False)

    def _say(self, prompt: Prompt) -> None:
        self.voice.tell(prompt)
        self.companion.silent = self.voice.missing

    def _began(self) -> None:
        if self._model.source is not None:
            self._memory.change(source=self._model.source.address)

    def _planned(self, settled: UUID | None, plan: tuple[PlannedSet, ...]) -> None:
        """Takes the plan as the log held it after the session `settled`; another may have begun since."""
        if self._model.active and self._model.done:
            return  # nobody knows whether the log held these sets already
        self.companion.planned, self.companion.settled = plan, settled
        self._page.refresh()

    def _correct(self, corrections: Sequence[Correction]) -> None:
        kept = self._model.training is not None and self._model.training.kept
        for one in corrections if kept else ():
            self._background.run(self._keeping(one), _done, self._told)

    def _keeping(self, correction: Correction) -> Callable[[Report], None]:
        return lambda _: self._services.correct(correction)

    def _told(self, error: Exception) -> None:
        title = self._page.tr("About your log")
        if self._model.notice is not None and self._model.notice.tone is Tone.DANGER:
            return  # that one says more, and what to do
        self._model.tell(Notice(Tone.WARNING, title, said(error)))
        self._page.refresh()

    def _own(self) -> list[str]:
        return [name for name in self._memory.now.own_exercises.splitlines() if name]

    def name_exercise(self) -> None:
        """Asks what an exercise of one's own is called, and chooses it."""
        NameDialog(self._page, self._named).open()

    def keep_name(self, name: str) -> None:
        """Remembers an exercise of one's own, and lists it."""
        known = self._own()
        if name not in known and name not in EXERCISES:
            known.append(name)
            self._memory.change(own_exercises="\n".join(known))
        self._page.controls.list_own(known)

    def _named(self, name: str) -> None:
        """Takes the name of an exercise of one's own, and remembers it."""
        self.keep_name(name)
        self._page.controls.choose_exercise(name)


def _done(_: None) -> None:
    """Nothing is to be done once a correction is kept."""
