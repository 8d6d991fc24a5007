"""Keeps what the user chose: on the screen at once, in the settings file soon after."""

from collections.abc import Callable
from dataclasses import replace

from fitness_app.ui.background import Background
from fitness_app.ui.services import Preferences


class Memory:
    """`now` is what counts; `remember` writes it down, which may take a moment; `failed` hears why not."""

    def __init__(
        self,
        preferences: Preferences,
        remember: Callable[[Preferences], None],
        background: Background,
        failed: Callable[[Exception], None],
    ) -> None:
        self.now = preferences
        self._remember = remember
        self._background = background
        self._failed = failed

    def change(self, **changes: str | bool | int) -> None:
        """Changes some fields of `Preferences` and keeps them."""
        changed = replace(self.now, **changes)  # type: ignore[arg-type]
        if changed != self.now:
            self.now = changed
            self._background.run(lambda _: self._remember(changed), _done, self._failed)

    def keep_at_the_end(self, **changes: str | bool | int) -> None:
        """The same without the background, when the window closes."""
        self.now = replace(self.now, **changes)  # type: ignore[arg-type]
        self._remember(self.now)


def _done(_: None) -> None:
    """Nothing is to be done once a choice is kept."""
