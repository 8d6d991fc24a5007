"""The tables of the log (design: athletes, sessions, sets, repetitions and what belongs to them).

Keys of what is counted are UUIDs that the domain gave, so that writing twice is harmless and two
stations never collide. What the machine wrote is never changed: `corrections` only grows, and the
`corrected_…` columns and `reps.replaced` hold what the corrections that stand say. Every set, repetition
and hold names the pipeline that made it, every opinion its model.
"""

from fitness_app.storage.tables_added import (
    TARGETS,
    CorrectionRow,
    MediaRow,
    ReferenceRow,
    ReviewRow,
)
from fitness_app.storage.tables_base import Base
from fitness_app.storage.tables_counted import (
    AthleteRow,
    HoldRow,
    ModelRow,
    OpinionRow,
    PipelineModelRow,
    PipelineRow,
    PoseTrackRow,
    RecognitionRow,
    RepRow,
    SessionRow,
    SetRow,
)
from fitness_app.storage.tables_people import (
    CalibrationRow,
    DeedRow,
    GoalRow,
    PersonalModelRow,
    PlanItemRow,
    PlanRow,
)
from fitness_app.storage.tables_totals import TotalRow

SCHEMA_VERSION = "0003"
"""The newest revision in `migrations/versions`: what this code reads and writes."""

__all__ = [
    "SCHEMA_VERSION",
    "TARGETS",
    "AthleteRow",
    "Base",
    "CalibrationRow",
    "CorrectionRow",
    "DeedRow",
    "GoalRow",
    "HoldRow",
    "MediaRow",
    "ModelRow",
    "OpinionRow",
    "PersonalModelRow",
    "PipelineModelRow",
    "PipelineRow",
    "PlanItemRow",
    "PlanRow",
    "PoseTrackRow",
    "RecognitionRow",
    "ReferenceRow",
    "RepRow",
    "ReviewRow",
    "SessionRow",
    "SetRow",
    "TotalRow",
]
