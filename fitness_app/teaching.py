"""Teaching behind the window and the command line: from sets and files to a personal model in use."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from fitness_app import assembly, paths
from fitness_app.domain.doing import Doing
from fitness_app.domain.errors import UserError
from fitness_app.domain.exercise import Exercise
from fitness_app.domain.lesson import KnownSet, Learned, Order, Taught, Verdict, label_of
from fitness_app.domain.own_signal import own_exercises
from fitness_app.domain.person import PersonalModel
from fitness_app.own_models import is_personal, own_folder
from fitness_app.settings import Settings
from fitness_app.watching import must_be_there, watched

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from ml.personal_examples import Example

log = logging.getLogger(__name__)

MOST_CORRECTED = 30
"""The newest corrected sets teach; more would only take longer."""


class Teacher:
    """Teaches an athlete's own model. Every method may take a while and raises UserError where it cannot.

    `settings` are those of now, `engine` opens the log, `adopt` is told the name of the model to be used.
    """

    def __init__(
        self,
        settings: Callable[[], Settings],
        engine: "Callable[[], Engine]",
        adopt: Callable[[str], None],
    ) -> None:
        self._settings, self._engine, self._adopt = settings, engine, adopt

    @property
    def folder(self) -> Path:
        """Where the athlete's own model is, or will be, whichever is in use: nobody teaches another's."""
        return own_folder(paths.user_folders().models, self._settings().athlete)

    def sets(self) -> Sequence[KnownSet]:
        """The athlete's sets of the log that can teach, newest first: nobody learns from another's."""
        from fitness_app.storage.taught import TeachingSets  # noqa: PLC0415 -- slow import

        return TeachingSets(self._engine()).sets(self._settings().athlete)

    def taught(self) -> Sequence[Taught]:
        """What the athlete's model was taught, where it is in use."""
        from ml import card  # noqa: PLC0415 -- slow import

        if not is_personal(self.folder) or self._settings().skeleton_model != self.folder.name:
            return ()
        told = card.read(self.folder).metrics
        learned = [Learned(**one) for one in told.get("judged", {}).get("learned", ())]
        counted = own_exercises(told.get("counted_by", {}))
        return [_taught(one, counted.get(one.label)) for one in learned]

    def teach(self, order: Order, doing: Doing) -> Verdict:
        """Learns what is ordered on top of what was taught before, and uses it where it is better."""
        must_be_there(order.files)
        label = label_of(order.label) if order.label else ""
        fresh = [*self._of_files(order.files, label, doing), *self._of_sets(order.sets, label, doing)]
        corrected = self._corrected(doing) if order.corrections else []
        return self._learn([*self._kept(), *corrected, *fresh], doing)

    def forget(self, name: str, doing: Doing) -> None:
        """Takes a taught movement out again; without any, the shipped model is used instead."""
        kept, label = self._kept(), label_of(name)
        left = [one for one in kept if one.label != label]
        if len(left) == len(kept):
            raise UserError("{0!r} was not taught: there is nothing to forget.", name)
        if left:
            self._learn(left, doing, insist=True)
        else:
            folder = self.folder
            if self._settings().skeleton_model == folder.name:
                self._adopt(Settings().skeleton_model)
            _remove(folder)

    def _learn(self, examples: "Sequence[Example]", doing: Doing, insist: bool = False) -> Verdict:
        from ml.personal import Lesson, teach  # noqa: PLC0415 -- slow import

        folder, current = self.folder, assembly.skeleton_folder(self._settings())
        who = self._settings().athlete
        lesson = Lesson(assembly.base_folder(), folder, tuple(examples), current, insist, athlete=who)
        verdict = teach(lesson, doing)
        if verdict.kept:
            self._adopt(folder.name)
            self._note(verdict)
        return verdict

    def _note(self, verdict: Verdict) -> None:
        """Tells the log whose movements the model was made from: it goes when they do."""
        from fitness_app.storage.casebook import Casebook  # noqa: PLC0415 -- slow import
        from ml import card  # noqa: PLC0415 -- slow import

        made, shares = card.read(self.folder), verdict.learned
        ledger = PersonalModel(
            athlete=self._settings().athlete,
            name=self.folder.name,
            sha256=made.sha256,
            folder=str(self.folder),
            base=str(made.metrics.get("base_sha256", "")),
            classes=made.classes,
            before=sum(one.before for one in shares) / len(shares),
            after=sum(one.after for one in shares) / len(shares),
            active=True,
        )
        try:
            Casebook(self._engine()).keep_model(ledger)
        except UserError as error:
            log.warning("the log does not know of the personal model: %s", error)

    def _kept(self) -> "list[Example]":
        """The sets that the model was taught before."""
        from ml import personal_examples  # noqa: PLC0415 -- slow import
        from ml.personal_folder import put_back  # noqa: PLC0415 -- slow import

        put_back(self.folder)
        return personal_examples.load(self.folder)

    def _of_sets(self, sets: Sequence[object], label: str, doing: Doing) -> "list[Example]":
        wanted = set(sets)
        known = [one for one in self.sets() if one.id in wanted] if wanted else []
        return self._read(known, doing, lambda _: label)

    def _corrected(self, doing: Doing) -> "list[Example]":
        """Every corrected set under its new label; labels with too few of them wait for more."""
        from ml import card  # noqa: PLC0415 -- slow import

        shipped = card.read(assembly.base_folder()).classes
        mine = {one.label for one in self._kept()}
        known = [one for one in self.sets() if one.corrected and one.exercise in {*shipped, *mine}]
        counted = [one.exercise for one in known]
        enough = [one for one in known if counted.count(one.exercise) > 1 or one.exercise in mine]
        return self._read(enough[:MOST_CORRECTED], doing, lambda one: one.exercise, pass_over=True)

    def _read(
        self,
        known: Sequence[KnownSet],
        doing: Doing,
        label: Callable[[KnownSet], str],
        pass_over: bool = False,
    ) -> "list[Example]":
        """The movements of these sets; one that shows too little is passed over, or told."""
        from fitness_app.storage.taught import TeachingSets  # noqa: PLC0415 -- slow import
        from ml.personal_examples import of_track  # noqa: PLC0415 -- slow import

        reader, found = TeachingSets(self._engine()), []
        for number, one in enumerate(known):
            doing.step("Reading the sets of your history", number / len(known))
            track = reader.track(one.id)
            if track is None:
                continue
            try:
                found.append(of_track(track, label(one), str(one.id), f"the set of {one.at:%Y-%m-%d %H:%M}"))
            except UserError:
                if not pass_over:
                    raise
        return found

    def _of_files(self, files: Sequence[Path], label: str, doing: Doing) -> "list[Example]":
        from ml.personal_examples import of_track  # noqa: PLC0415 -- slow import

        found = []
        for number, file in enumerate(files, start=1):
            doing.step(f"Watching {file.name} ({number} of {len(files)})", 0.0)
            found.append(of_track(watched(file, self._settings(), doing), label, origin=file.name))
        return found


def _taught(one: Learned, counted: Exercise | None) -> Taught:
    drive = counted.measured if counted else None
    return Taught(
        one.label, one.sets, one.sets_after, one.after, drive, bool(counted and len(counted.drives) > 1)
    )


def _remove(folder: Path) -> None:
    from ml.personal_folder import remove  # noqa: PLC0415 -- slow import

    remove(folder)


def adopted(settings: Settings, name: str) -> Settings:
    """The settings with another skeleton model."""
    return replace(settings, skeleton_model=name)
