"""Taught models that the window removes are kept aside until it closes, so that they can be brought back."""

import shutil
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

from fitness_app.backstage import Backstage
from fitness_app.deleting import aside
from fitness_app.domain.errors import UserError

BringBack = Callable[[], None]


class Removals:
    """Removes models for a window; each removal gives what takes it back."""

    def __init__(self, stage: Backstage) -> None:
        self._stage = stage

    def removing(self, folder: Path, remove: Callable[[], object]) -> BringBack:
        """Does `remove`, which takes a model folder away or changes it; gives what brings it back.

        The model that was in use is in use again, then. Raises UserError where there is no room for a copy.
        """
        used, copy = self._stage.settings.skeleton_model, aside() / uuid4().hex
        try:
            shutil.copytree(folder, copy)
        except OSError as error:
            shutil.rmtree(copy, ignore_errors=True)
            if folder.exists():
                raise UserError(
                    "No copy can be kept of {0}, so it stays: free some space.", folder
                ) from error
        try:
            remove()
        except BaseException:
            shutil.rmtree(copy, ignore_errors=True)
            raise
        return lambda: self._bring_back(copy, folder, used)

    def _bring_back(self, copy: Path, folder: Path, used: str) -> None:
        from ml.personal_folder import ASIDE, put_in_place  # noqa: PLC0415 -- slow import

        if not copy.is_dir():
            raise UserError("{0} is gone and cannot be brought back: import its export.", folder.name)
        fresh = folder.with_name(folder.name + ASIDE)
        shutil.rmtree(fresh, ignore_errors=True)
        folder.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(copy, fresh)
        put_in_place(fresh, folder)
        self._stage.adopt(used)
