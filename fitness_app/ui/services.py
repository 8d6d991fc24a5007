"""What the window is given: everything it shows or starts comes through these callables."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from uuid import UUID

from fitness_app.domain.archive import BackupFile, Holdings, Intake, Proof, ServerFound
from fitness_app.domain.benchmark import BenchRun
from fitness_app.domain.doing import Doing
from fitness_app.domain.frame import SourceSpec
from fitness_app.domain.installed import Installed
from fitness_app.domain.lesson import KnownSet, Order, Taught, Verdict
from fitness_app.domain.plan import Goal, GoalProgress, Plan
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.progress import Work
from fitness_app.domain.review import Correction
from fitness_app.domain.today import PlannedSet
from fitness_app.domain.trends import Adherence, Movement, Record, Streaks, Volume
from fitness_app.domain.workout import DayTotal, Hold, SessionDetail, SessionSummary, Set
from fitness_app.live.session import LiveSession
from fitness_app.ui.camera_leave import CameraLeave
from fitness_app.ui.services_compare import Consulting
from fitness_app.ui.services_notes import Dispatch, Notebook
from fitness_app.ui.services_review import Reviewing
from fitness_app.ui.services_updates import Updates, none_at_all


@dataclass(frozen=True, slots=True)
class CameraChoice:
    """A camera by the name its maker gave it; `detail` says its best format, such as "1280×720, 30 fps"."""

    name: str
    detail: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Training:
    """A session that is about to start, and the sets and holds that it has finished so far, oldest first.

    `kept` says whether it is written into the log; the demo is not. `told` is the newest sentence about
    trouble with the log, empty while there is none.
    """

    id: UUID
    session: LiveSession
    finished: Callable[[], tuple[Set | Hold, ...]]
    kept: bool = True
    told: Callable[[], str] = str


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the window remembers from one day to the next.

    `theme` is "system", "light" or "dark"; `source` an address as in `SourceSpec`, empty where none was
    chosen yet; `window` where the window stood, as Qt writes it. Every field is one of the settings file,
    with the same values; `guided` says whether the guide of the first start was seen.
    """

    source: str = ""
    mirrored: bool = True
    theme: str = "system"
    athlete: str = "me"
    pose_model: str = "full"
    device: str = "auto"
    window: str = ""
    guided: bool = True
    sounds: bool = True
    speak_counts: bool = True
    speak_cues: bool = True
    volume: int = 80
    countdown_s: int = 0
    hands_free: bool = False
    keep_video: bool = False
    calm: bool = False
    language: str = "system"
    own_exercises: str = ""
    keep_videos_days: int = 0
    keep_tracks_days: int = 0
    look_for_updates: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Custody:
    """Takes care of what is stored. Every callable may take a moment and raises UserError where it cannot.

    `prove` checks the log (None) or a backup; `restore` puts a backup in its place and gives where the old
    log is kept; `export` writes all of an athlete (None: everything) to a file or folder; `take_in` adds what
    an export of this or another app holds, `preview` says what that would be; `erase` deletes an athlete
    (None: everything), from the backups too where asked, and gives the number of sessions. `server`
    is the address of the log's server, empty for the file; `try_server` looks at one with a password (None:
    the one that is kept), `use_server` moves to it from the next start on. `tend` does what is due daily.
    """

    athletes: Callable[[], Sequence[str]]
    stored: Callable[[], Holdings]
    backups: Callable[[], Sequence[BackupFile]]
    back_up: Callable[[], BackupFile]
    prove: Callable[[Path | None], Proof]
    restore: Callable[[Path], Path | None]
    export: Callable[[Path, str | None], Path]
    preview: Callable[[Path], Intake]
    take_in: Callable[[Path], Intake]
    erase: Callable[[str | None, bool], int]
    server: Callable[[], str]
    try_server: Callable[[str, str | None], ServerFound]
    use_server: Callable[[str, str], None]
    tend: Callable[[], None]


@dataclass(frozen=True, slots=True, eq=False)
class Archive:
    """Reads the log, of one athlete where a name is asked for (None: of all).

    `volumes` is told day by day. Every callable may take a moment and raises UserError where the log cannot
    be read.
    """

    sessions: Callable[[], Sequence[SessionSummary]]
    session: Callable[[str], SessionDetail]
    track: Callable[[UUID], PoseTrack | None]
    days: Callable[[str | None], Sequence[DayTotal]]
    volumes: Callable[[str | None], Sequence[Volume]]
    movement: Callable[[str, str | None], Sequence[Movement]]
    works: Callable[[str, str | None], Sequence[Work]]
    records: Callable[[str | None], Sequence[Record]]
    streaks: Callable[[date, str | None], Streaks]
    goals: Callable[[], Sequence[GoalProgress]] = tuple


@dataclass(frozen=True, slots=True, eq=False)
class Pen:
    """Changes the log, in the name of `author`: adds corrections, deletes sessions and brings them back.

    Every callable may take a moment and raises UserError where the log cannot be written to. `restore` gives
    a sentence where something of the session did not come back.
    """

    author: Callable[[], str]
    correct: Callable[[Correction], None]
    remove: Callable[[UUID], None]
    restore: Callable[[UUID], str]


@dataclass(frozen=True, slots=True, eq=False)
class Planner:
    """Keeps plans and goals of `athlete`, and tells how well they are kept.

    `exercises` are all that were ever done. Every callable may take a moment and raises UserError where the
    log cannot be used.
    """

    athlete: Callable[[], str]
    plans: Callable[[], Sequence[Plan]]
    keep: Callable[[Plan], None]
    forget: Callable[[UUID], None]
    goals: Callable[[], Sequence[GoalProgress]]
    keep_goal: Callable[[Goal], None]
    forget_goal: Callable[[UUID], None]
    adherence: Callable[[], Sequence[Adherence]]
    today: Callable[[], Sequence[PlannedSet]]
    exercises: Callable[[], Sequence[str]]


@dataclass(frozen=True, slots=True, eq=False)
class Loop:
    """One repetition that was recorded, to be shown again and again; where it comes from, and its licence."""

    track: PoseTrack
    source: str
    licence: str


@dataclass(frozen=True, slots=True, eq=False)
class Library:
    """The exercises: `loop` gives a recorded movement by an exercise's name, `done` names all ever done.

    Both may take a moment and raise UserError.
    """

    loop: Callable[[str], Loop | None]
    done: Callable[[], Sequence[str]]


@dataclass(frozen=True, slots=True, eq=False)
class Teaching:
    """Teaches the recogniser movements of the user's own; `taught` tells those that it knows already.

    `forget` takes one out again, and gives what brings it back as long as the window is open.
    Every callable takes a while and raises UserError; what is asked to stop raises Stopped and changes
    nothing.
    """

    sets: Callable[[], Sequence[KnownSet]]
    taught: Callable[[], Sequence[Taught]]
    teach: Callable[[Order, Doing], Verdict]
    forget: Callable[[str, Doing], Callable[[], None]]


@dataclass(frozen=True, slots=True, eq=False)
class Models:
    """The models of this machine, by their names; `measure` runs the benchmark and gives its report, `runs`
    are the kept ones, newest first.

    Every callable may take a while and raises UserError.
    """

    installed: Callable[[], Sequence[Installed]]
    use: Callable[[str], None]
    export: Callable[[str, Path], Path]
    take_in: Callable[[Path], str]
    remove: Callable[[str], Callable[[], None]]
    measure: Callable[[Doing], str]
    runs: Callable[[], Sequence[BenchRun]] = tuple


@dataclass(frozen=True, slots=True, eq=False)
class Services:
    """The parts behind the window.

    `prepare` loads and warms up whatever a session needs and is told how to report its steps; `start_session`
    builds a session for a source and a chosen exercise (None: automatic detection); `cameras` asks the system
    and may take a second. `preview` builds a session that is only watched, None where that cannot be had;
    `today` reads the sets that are planned for today and `correct` keeps the athlete's word against the
    machine's, both may take a moment. `ended_suddenly` names a report where the last run of the app did not
    come to its end; `greeting` tells what the user should know at the start, and may take a moment. `demo` is
    the bundled recording, None where it is absent. `log_file` is named in messages about faults. `resources`
    holds icons, style and licences, `manual` the pages of the help. `places` are the user's own files by what
    they are: "sessions", "settings", "faults". `leave` is the system's to use a camera.
    """

    prepare: Callable[[Callable[[str], None]], None]
    start_session: Callable[[SourceSpec, str | None], Training]
    cameras: Callable[[], Sequence[CameraChoice]]
    history: Archive
    pen: Pen
    planner: Planner
    library: Library
    custody: Custody
    teaching: Teaching
    models: Models
    reviewing: Reviewing
    consulting: Consulting
    notebook: Notebook
    dispatch: Dispatch
    remember: Callable[[Preferences], None]
    resources: Path
    log_file: Path
    ended_suddenly: Callable[[], Path | None] = lambda: None
    greeting: Callable[[], str] = str
    demo: Path | None = None
    preview: Callable[[SourceSpec, str | None], LiveSession] | None = None
    today: Callable[[], Sequence[PlannedSet]] = tuple
    correct: Callable[[Correction], None] = lambda _: None
    device: Callable[[], str] = str
    places: Mapping[str, Path] = field(default_factory=dict)
    manual: Path = Path()
    updates: Updates = field(default_factory=none_at_all)
    leave: CameraLeave = field(default_factory=CameraLeave)
