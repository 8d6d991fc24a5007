"""A kept video with skeleton, count and angle drawn into it, and faces made unrecognisable on request."""

from bisect import bisect_left, bisect_right
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from fitness_app.domain.curves import side_angle
from fitness_app.domain.doing import Progress, silent
from fitness_app.domain.errors import UserError
from fitness_app.domain.exercises import exercise_named
from fitness_app.domain.film import Series
from fitness_app.domain.frame import Frame
from fitness_app.domain.pose import Pose, PoseTrack
from fitness_app.domain.workout import Set
from fitness_app.reports.film_drawing import Shown, draw
from fitness_app.reports.film_faces import hidden
from fitness_app.reports.pdf_words import apart
from fitness_app.reports.qt_fonts import fonts
from fitness_app.reports.visit import Visit, one_line
from fitness_app.vision.video_file import open_video
from fitness_app.vision.video_writer import open_reel

NEAR_S = 0.12
"""A picture that is further than this from a recorded pose has none."""
KINDS = (".mkv", ".mp4")


@dataclass(frozen=True, slots=True)
class Footage:
    """A kept video: its first picture is that of `start_s` seconds of the session.

    With `blur_faces` the athlete's face and all that is not the athlete become unrecognisable, and no name is
    written; where it is not known who stands where, the whole picture is.
    """

    path: Path
    start_s: float = 0.0
    blur_faces: bool = False


@dataclass(slots=True)
class _Scene:
    """A set with what is drawn of it."""

    one: Set
    track: PoseTrack
    title: str
    angle: Series = field(init=False)
    joints: tuple[int, ...] = field(init=False)

    def __post_init__(self) -> None:
        exercise = exercise_named(self.one.exercise)
        if not exercise.drives:  # of the user's own: nothing is measured
            self.joints, self.angle = (), np.full(len(self.track), np.nan)
            return
        seen = np.nan_to_num(self.track.landmarks[..., 3]).mean(axis=0)
        side = max((0, 1), key=lambda number: float(seen[list(exercise.measured.joints(number))].min()))
        self.joints = exercise.measured.joints(side)
        self.angle = side_angle(self.track, exercise, side)

    def at(self, time_s: float) -> Shown | None:
        """What is drawn at a moment, None where no pose is known."""
        index = _nearest(self.track.time_s, time_s)
        if abs(float(self.track.time_s[index]) - time_s) > NEAR_S:
            return None
        pose = self.track[index]
        if not pose.present:
            return None
        count = sum(rep.valid and rep.end <= time_s for rep in self.one.reps)
        return Shown(pose, self.title, count, float(self.angle[index]), self.joints)


def write_film(visit: Visit, footage: Footage, output: Path, progress: Progress = silent) -> Path:
    """Writes the video as .mkv or .mp4; `progress` hears the share that is done.

    What `progress` raises ends the work and leaves no file: so it is cancelled.

    Raises UserError where the video cannot be read, or the new one not be written.
    """
    if output.suffix.lower() not in KINDS:
        raise UserError("{0} names no video: let it end in .mkv or .mp4.", output.name)
    if not output.parent.is_dir():
        raise UserError("{0} cannot be written (there is no such folder): choose another place.", output)
    scenes = _scenes(visit, footage)
    fresh = output.with_name(f".part-{output.name}")
    try:
        with fonts(), open_video(footage.path) as video, open_reel(fresh) as reel:
            length = video.duration_s or float("inf")
            with closing(video.frames()) as frames:  # type: ignore[type-var]  # a generator, called iterator
                for item in frames:
                    if isinstance(item, Frame) and item.image is not None:
                        reel.add(_drawn(item, scenes, footage))
                        progress(min(item.time_s / length, 1.0))
        fresh.replace(output)
    except OSError as error:
        raise UserError(
            "{0} cannot be written ({1}): choose another place.", output, error.strerror
        ) from error
    finally:
        fresh.unlink(missing_ok=True)
    return output


def _scenes(visit: Visit, footage: Footage) -> list[_Scene]:
    """The sets with poses, in order of time; a name is written only where faces may be seen."""
    name = "" if footage.blur_faces else f"{apart(one_line(visit.person.name))}  ·  "
    return [
        _Scene(one, track, name + exercise_named(one.exercise).title)
        for one, track in sorted(visit.recorded(), key=lambda pair: float(pair[1].time_s[0]))
        if len(track)
    ]


def _drawn(frame: Frame, scenes: list[_Scene], footage: Footage) -> Frame:
    assert frame.image is not None
    scene = _scene_at(scenes, frame.time_s + footage.start_s)
    shown = scene.at(frame.time_s + footage.start_s) if scene else None
    image = frame.image
    if footage.blur_faces:
        image = hidden(image, _pose(shown))
    return Frame(frame.time_s, draw(image, shown) if shown else image)


def _pose(shown: Shown | None) -> Pose | None:
    return shown.pose if shown else None


def _scene_at(scenes: list[_Scene], time_s: float) -> _Scene | None:
    place = bisect_right(scenes, time_s + NEAR_S, key=lambda scene: float(scene.track.time_s[0]))
    return scenes[place - 1] if place else None


def _nearest(times: Series, time_s: float) -> int:
    after = min(bisect_left(times, time_s), len(times) - 1)
    before = max(after - 1, 0)
    return after if times[after] - time_s < time_s - times[before] else before
