"""From folders to one Parquet file: what is to be done, who does it, what is kept."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fitness_app import assembly
from fitness_app.batch import files
from fitness_app.batch.files import Video
from fitness_app.batch.journal import Done, Journal
from fitness_app.batch.recipe import Recipes, recipes
from fitness_app.batch.work import Order, Outcome
from fitness_app.domain.errors import UserError
from fitness_app.domain.workout import PIPELINE_VERSION
from fitness_app.settings import Settings

if TYPE_CHECKING:
    from fitness_app.batch.ledger import Ledger

RESULTS = "results.parquet"


@dataclass(frozen=True, slots=True)
class Wish:
    """What a batch is asked for: `output` takes the results, `exercise` is counted instead of recognised."""

    folders: Sequence[str]
    output: Path
    settings: Settings
    exercise: str | None = None


@dataclass(slots=True)
class Archive:
    """The videos of one batch; the journal in the output folder remembers what is done.

    `failed` are sentences by path (also of a folder that could not be read), of this run only: what failed is
    tried again by the next one.
    """

    wish: Wish
    journal: Journal
    ledger: "Ledger | None" = None
    recipes: Recipes = field(default_factory=lambda: Recipes({}))
    videos: list[Video] = field(default_factory=list)
    failed: dict[str, str] = field(default_factory=dict)

    def look(self, progress: assembly.Progress = assembly.silent) -> None:
        """Finds the videos, and by what they are analysed; a folder that cannot be read is one that failed.

        Raises UserError where a network is damaged.
        """
        found: list[Video] = []
        for folder in self.wish.folders:
            try:
                found += files.videos(folder)
            except UserError as error:
                self.failed[folder] = str(error)
        self.videos = files.once(found)
        with_videos = any(not assembly.is_recording(one.path) for one in self.videos)
        wish = self.wish
        self.recipes = recipes(wish.settings, wish.exercise, with_videos=with_videos, progress=progress)

    @property
    def to_do(self) -> list[Video]:
        """What was not done yet, or has changed since: the file, the models, the pipeline, the exercise."""
        return [one for one in self.videos if not self._is_done(one)]

    def orders(self, videos: Iterable[Video]) -> Iterator[Order]:
        """What the workers are asked; where only the date of a file is another, its content decides."""
        for video in videos:
            done = self.journal.find(video.path)
            known = done.sha256 if done is not None and self._is_current(done) else ""
            order = Order(video, self.wish.settings, self.recipes.models(video), self.wish.exercise, known)
            yield replace(order, wants_events=self.ledger is not None)

    def keep(self, outcome: Outcome) -> Mapping[str, Any]:
        """Writes an outcome down and gives its line, as `analyse --json` has it."""
        path = outcome.video.path
        if outcome.error:
            self.failed[path] = files.shown(outcome.error)
            return {"source": files.shown(path), "error": self.failed[path]}
        before = self.journal.find(path)
        if outcome.unchanged and before is not None:
            answer: Mapping[str, Any] = self.journal.answer(path)
            self.journal.add(replace(before, video=outcome.video), answer)
            return answer
        session = self.ledger.keep(outcome, before) if self.ledger is not None else ""
        recipe = self.recipes.of(outcome.video)
        done = Done(outcome.video, outcome.sha256, recipe, outcome.cpu_s, session)
        answer = {**outcome.answer, "source": files.shown(path)}
        self.journal.add(done, answer)
        return answer

    def hopeless(self, videos: Iterable[Video]) -> list[Outcome]:
        """The outcomes of videos that nobody can analyse, because there is no pose model."""
        missing = self.recipes.missing
        return [
            Outcome(one, error=missing) for one in videos if missing and not assembly.is_recording(one.path)
        ]

    def rows(self) -> Iterator[dict[str, Any]]:
        """The table as it stands: what is done and current, and what failed; by path."""
        for video in self.videos:
            if video.path in self.failed:
                source = files.shown(video.path)
                yield _about(video) | {"source": source, "error": self.failed[video.path]}
            elif self._is_done(video):
                done = self.journal.find(video.path)
                made = {"sha256": done.sha256, "cpu_s": done.cpu_s} if done else {}
                yield _about(video) | made | self.journal.answer(video.path)

    def _is_done(self, video: Video) -> bool:
        done = self.journal.find(video.path)
        return done is not None and done.video == video and self._is_current(done)

    def _is_current(self, done: Done) -> bool:
        """Whether nothing but the video itself can have changed since."""
        written = self.ledger is None or self.ledger.holds(done.session)
        return written and done.recipe == self.recipes.of(done.video)


def _about(video: Video) -> dict[str, Any]:
    """The columns that say of what a row was made."""
    return {
        "bytes": video.size,
        "modified": datetime.fromtimestamp(video.modified_ns / 1e9, UTC),
        "pipeline_version": PIPELINE_VERSION,
    }
