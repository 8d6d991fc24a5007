"""Loads the networks in the background, again where a choice or a failure asks for it."""

from collections.abc import Callable

from fitness_app.ui.background import Background, Report
from fitness_app.ui.view_models.live import LiveViewModel


class Loading:
    """Tells the view model how far it is; only the newest attempt counts. `shown` redraws the page."""

    def __init__(
        self,
        prepare: Callable[[Report], None],
        background: Background,
        model: LiveViewModel,
        shown: Callable[[], None],
    ) -> None:
        self._prepare, self._background = prepare, background
        self._model, self._shown = model, shown
        self._attempt = 0
        self._wanted = False

    def begin(self) -> None:
        """Loads everything; while a session runs, once it is over."""
        if self._model.active:
            self._wanted = True
            return
        self._wanted = False
        self._attempt += 1
        attempt = self._attempt
        self._model.preparing()
        self._shown()
        self._background.run(
            self._prepare,
            lambda _: self._if_newest(attempt, self._model.prepared),
            lambda error: self._if_newest(attempt, lambda: self._model.could_not_prepare(error)),
            lambda step: self._if_newest(attempt, lambda: self._model.preparing(step)),
        )

    def session_ended(self) -> None:
        """Loads what was asked for meanwhile."""
        if self._wanted:
            self.begin()

    def _if_newest(self, attempt: int, tell: Callable[[], None]) -> None:
        if attempt == self._attempt:
            tell()
            self._shown()
