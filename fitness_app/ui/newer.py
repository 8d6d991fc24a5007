"""Asks for a newer version at the start, where the user wishes it, and says so only where there is one."""

from collections.abc import Callable

from fitness_app.domain.release import Release
from fitness_app.ui.background import Background
from fitness_app.ui.services_updates import Updates
from fitness_app.ui.view_models import newer
from fitness_app.ui.view_models.notice import Notice


class Newer:
    """`tell` hears of a newer version; a failure is noted in the file of faults and nowhere else."""

    def __init__(self, updates: Updates, background: Background, tell: Callable[[Notice], None]) -> None:
        self._updates, self._background, self._tell = updates, background, tell

    def begin(self, wished: bool) -> None:
        """Asks once, where it is wished."""
        if wished:
            self._background.run(lambda _: self._updates.look(), self._answered, _nothing)

    def _answered(self, newest: Release | None) -> None:
        if newest is not None:
            self._tell(newer.notice(newest, self._updates.version))


def _nothing(_: Exception) -> None:
    """Without a connection nobody is bothered; the background writes it down."""
