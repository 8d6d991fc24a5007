"""The tables of the log."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_athletes()
    _create_models()
    _create_pipelines()
    _create_goals()
    _create_pipeline_models()
    _create_plans()
    _create_sessions()
    _create_holds()
    _create_media()
    _create_plan_items()
    _create_recognitions()
    _create_sets()
    _create_opinions()
    _create_pose_tracks()
    _create_reps()
    _create_reviews()
    _create_corrections()
    _let_corrections_only_grow()
    _mark_the_file()


def downgrade() -> None:
    raise NotImplementedError("a log only moves forward: restore the copy that was made before the upgrade")


def _create_athletes() -> None:
    op.create_table(
        "athletes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_athletes")),
        sa.UniqueConstraint("name", name=op.f("uq_athletes_name")),
    )


def _create_models() -> None:
    op.create_table(
        "models",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_models")),
        sa.UniqueConstraint("name", "sha256", name=op.f("uq_models_name_sha256")),
    )


def _create_pipelines() -> None:
    op.create_table(
        "pipelines",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pipelines")),
        sa.UniqueConstraint("fingerprint", name=op.f("uq_pipelines_fingerprint")),
    )


def _create_goals() -> None:
    op.create_table(
        "goals",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("athlete_id", sa.Integer(), nullable=False),
        sa.Column("exercise", sa.String(), nullable=False),
        sa.Column("measure", sa.String(), nullable=False),
        sa.Column("target", sa.Float(precision=53), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("reached_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("target > 0", name=op.f("ck_goals_target")),
        sa.ForeignKeyConstraint(
            ["athlete_id"], ["athletes.id"], name=op.f("fk_goals_athlete_id_athletes"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_goals")),
    )
    op.create_index(op.f("ix_goals_athlete_id"), "goals", ["athlete_id"])


def _create_pipeline_models() -> None:
    op.create_table(
        "pipeline_models",
        sa.Column("pipeline_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("model_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["model_id"], ["models.id"], name=op.f("fk_pipeline_models_model_id_models")),
        sa.ForeignKeyConstraint(
            ["pipeline_id"],
            ["pipelines.id"],
            name=op.f("fk_pipeline_models_pipeline_id_pipelines"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("pipeline_id", "role", name=op.f("pk_pipeline_models")),
    )


def _create_plans() -> None:
    op.create_table(
        "plans",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("athlete_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("ends_on >= starts_on", name=op.f("ck_plans_period")),
        sa.ForeignKeyConstraint(
            ["athlete_id"], ["athletes.id"], name=op.f("fk_plans_athlete_id_athletes"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plans")),
    )
    op.create_index(op.f("ix_plans_athlete_id"), "plans", ["athlete_id"])


def _create_sessions() -> None:
    op.create_table(
        "sessions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("athlete_id", sa.Integer(), nullable=False),
        sa.Column("pipeline_id", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("duration_s", sa.Float(precision=53), nullable=True),
        sa.CheckConstraint("duration_s >= 0", name=op.f("ck_sessions_duration")),
        sa.ForeignKeyConstraint(
            ["athlete_id"], ["athletes.id"], name=op.f("fk_sessions_athlete_id_athletes"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["pipeline_id"], ["pipelines.id"], name=op.f("fk_sessions_pipeline_id_pipelines")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sessions")),
    )
    op.create_index(op.f("ix_sessions_athlete_id_started_at"), "sessions", ["athlete_id", "started_at"])
    op.create_index(op.f("ix_sessions_started_at"), "sessions", ["started_at"])


def _create_holds() -> None:
    op.create_table(
        "holds",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("pipeline_id", sa.Integer(), nullable=False),
        sa.Column("exercise", sa.String(), nullable=False),
        sa.Column("corrected_exercise", sa.String(), nullable=True),
        sa.Column("started_s", sa.Float(precision=53), nullable=False),
        sa.Column("ended_s", sa.Float(precision=53), nullable=False),
        sa.CheckConstraint("ended_s >= started_s", name=op.f("ck_holds_order")),
        sa.ForeignKeyConstraint(
            ["pipeline_id"], ["pipelines.id"], name=op.f("fk_holds_pipeline_id_pipelines")
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f("fk_holds_session_id_sessions"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_holds")),
    )
    op.create_index(op.f("ix_holds_session_id_started_s"), "holds", ["session_id", "started_s"])


def _create_media() -> None:
    op.create_table(
        "media",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("kind IN ('video', 'thumbnail')", name=op.f("ck_media_kind")),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f("fk_media_session_id_sessions"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_media")),
    )
    op.create_index(op.f("ix_media_session_id"), "media", ["session_id"])


def _create_plan_items() -> None:
    op.create_table(
        "plan_items",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("exercise", sa.String(), nullable=False),
        sa.Column("sets", sa.Integer(), nullable=False),
        sa.Column("reps", sa.Integer(), nullable=False),
        sa.Column("hold_s", sa.Float(precision=53), nullable=False),
        sa.CheckConstraint("sets > 0 AND reps >= 0 AND hold_s >= 0", name=op.f("ck_plan_items_amount")),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name=op.f("ck_plan_items_weekday")),
        sa.ForeignKeyConstraint(
            ["plan_id"], ["plans.id"], name=op.f("fk_plan_items_plan_id_plans"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_items")),
    )
    op.create_index(op.f("ix_plan_items_plan_id"), "plan_items", ["plan_id"])


def _create_recognitions() -> None:
    op.create_table(
        "recognitions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("pipeline_id", sa.Integer(), nullable=False),
        sa.Column("time_s", sa.Float(precision=53), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("guess", sa.String(), nullable=False),
        sa.Column("confidence", sa.Float(precision=53), nullable=False),
        sa.CheckConstraint("confidence BETWEEN 0 AND 1", name=op.f("ck_recognitions_confidence_share")),
        sa.ForeignKeyConstraint(
            ["pipeline_id"], ["pipelines.id"], name=op.f("fk_recognitions_pipeline_id_pipelines")
        ),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["sessions.id"],
            name=op.f("fk_recognitions_session_id_sessions"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recognitions")),
        sa.UniqueConstraint("session_id", "time_s", name=op.f("uq_recognitions_session_id_time_s")),
    )


def _create_sets() -> None:
    op.create_table(
        "sets",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("pipeline_id", sa.Integer(), nullable=False),
        sa.Column("exercise", sa.String(), nullable=False),
        sa.Column("corrected_exercise", sa.String(), nullable=True),
        sa.Column("confidence", sa.Float(precision=53), nullable=False),
        sa.Column("unsure", sa.Boolean(), nullable=False),
        sa.Column("started_s", sa.Float(precision=53), nullable=False),
        sa.Column("ended_s", sa.Float(precision=53), nullable=True),
        sa.Column("done", sa.Integer(), nullable=True),
        sa.Column("load_kg", sa.Float(precision=53), nullable=True),
        sa.Column("exertion", sa.Float(precision=53), nullable=True),
        sa.Column("pain", sa.Float(precision=53), nullable=True),
        sa.CheckConstraint("confidence BETWEEN 0 AND 1", name=op.f("ck_sets_confidence_share")),
        sa.CheckConstraint("done >= 0", name=op.f("ck_sets_done")),
        sa.CheckConstraint("ended_s >= started_s", name=op.f("ck_sets_order")),
        sa.CheckConstraint("exertion BETWEEN 0 AND 10", name=op.f("ck_sets_exertion")),
        sa.CheckConstraint("load_kg >= 0", name=op.f("ck_sets_load")),
        sa.CheckConstraint("pain BETWEEN 0 AND 10", name=op.f("ck_sets_pain")),
        sa.ForeignKeyConstraint(
            ["pipeline_id"], ["pipelines.id"], name=op.f("fk_sets_pipeline_id_pipelines")
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f("fk_sets_session_id_sessions"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sets")),
    )
    op.create_index(op.f("ix_sets_exercise"), "sets", ["exercise"])
    op.create_index(op.f("ix_sets_session_id_started_s"), "sets", ["session_id", "started_s"])


def _create_opinions() -> None:
    op.create_table(
        "opinions",
        sa.Column("recognition_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(length=8), nullable=False),
        sa.Column("model_id", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("confidence", sa.Float(precision=53), nullable=False),
        sa.Column("probabilities", sa.JSON(), nullable=False),
        sa.Column("device", sa.String(), nullable=False),
        sa.CheckConstraint("role IN ('skeleton', 'video')", name=op.f("ck_opinions_role")),
        sa.CheckConstraint("confidence BETWEEN 0 AND 1", name=op.f("ck_opinions_confidence_share")),
        sa.ForeignKeyConstraint(["model_id"], ["models.id"], name=op.f("fk_opinions_model_id_models")),
        sa.ForeignKeyConstraint(
            ["recognition_id"],
            ["recognitions.id"],
            name=op.f("fk_opinions_recognition_id_recognitions"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("recognition_id", "role", name=op.f("pk_opinions")),
    )


def _create_pose_tracks() -> None:
    op.create_table(
        "pose_tracks",
        sa.Column("set_id", sa.Uuid(), nullable=False),
        sa.Column("codec", sa.Integer(), nullable=False),
        sa.Column("frames", sa.Integer(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("frames >= 0 AND width > 0 AND height > 0", name=op.f("ck_pose_tracks_size")),
        sa.ForeignKeyConstraint(
            ["set_id"], ["sets.id"], name=op.f("fk_pose_tracks_set_id_sets"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("set_id", name=op.f("pk_pose_tracks")),
    )


def _create_reps() -> None:
    op.create_table(
        "reps",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("set_id", sa.Uuid(), nullable=False),
        sa.Column("pipeline_id", sa.Integer(), nullable=False),
        sa.Column("started_s", sa.Float(precision=53), nullable=False),
        sa.Column("peak_s", sa.Float(precision=53), nullable=False),
        sa.Column("ended_s", sa.Float(precision=53), nullable=False),
        sa.Column("range_deg", sa.Float(precision=53), nullable=True),
        sa.Column("range_error_deg", sa.Float(precision=53), nullable=True),
        sa.Column("eccentric_s", sa.Float(precision=53), nullable=True),
        sa.Column("pause_s", sa.Float(precision=53), nullable=True),
        sa.Column("concentric_s", sa.Float(precision=53), nullable=True),
        sa.Column("visibility", sa.Float(precision=53), nullable=True),
        sa.Column("form", sa.Float(precision=53), nullable=True),
        sa.Column("valid", sa.Boolean(), nullable=False),
        sa.Column("corrected_valid", sa.Boolean(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("cues", sa.JSON(), nullable=False),
        sa.Column("side", sa.String(length=8), nullable=False),
        sa.CheckConstraint("side IN ('both', 'left', 'right')", name=op.f("ck_reps_side")),
        sa.CheckConstraint("form BETWEEN 0 AND 1", name=op.f("ck_reps_form_share")),
        sa.CheckConstraint("started_s <= peak_s AND peak_s <= ended_s", name=op.f("ck_reps_order")),
        sa.CheckConstraint("visibility BETWEEN 0 AND 1", name=op.f("ck_reps_visibility_share")),
        sa.ForeignKeyConstraint(
            ["pipeline_id"], ["pipelines.id"], name=op.f("fk_reps_pipeline_id_pipelines")
        ),
        sa.ForeignKeyConstraint(
            ["set_id"], ["sets.id"], name=op.f("fk_reps_set_id_sets"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reps")),
    )
    op.create_index(op.f("ix_reps_set_id_started_s"), "reps", ["set_id", "started_s"])


def _create_reviews() -> None:
    op.create_table(
        "reviews",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("set_id", sa.Uuid(), nullable=True),
        sa.Column("time_s", sa.Float(precision=53), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f("fk_reviews_session_id_sessions"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["set_id"], ["sets.id"], name=op.f("fk_reviews_set_id_sets"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reviews")),
    )
    op.create_index(op.f("ix_reviews_session_id_time_s"), "reviews", ["session_id", "time_s"])
    op.create_index(op.f("ix_reviews_set_id"), "reviews", ["set_id"])


def _create_corrections() -> None:
    op.create_table(
        "corrections",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("set_id", sa.Uuid(), nullable=True),
        sa.Column("rep_id", sa.Uuid(), nullable=True),
        sa.Column("hold_id", sa.Uuid(), nullable=True),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("old", sa.JSON(), nullable=False),
        sa.Column("new", sa.JSON(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "CASE WHEN set_id IS NULL THEN 0 ELSE 1 END"
            " + CASE WHEN rep_id IS NULL THEN 0 ELSE 1 END"
            " + CASE WHEN hold_id IS NULL THEN 0 ELSE 1 END = 1",
            name=op.f("ck_corrections_one_target"),
        ),
        sa.ForeignKeyConstraint(
            ["hold_id"], ["holds.id"], name=op.f("fk_corrections_hold_id_holds"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["rep_id"], ["reps.id"], name=op.f("fk_corrections_rep_id_reps"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["set_id"], ["sets.id"], name=op.f("fk_corrections_set_id_sets"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_corrections")),
    )
    op.create_index(op.f("ix_corrections_hold_id"), "corrections", ["hold_id"])
    op.create_index(op.f("ix_corrections_rep_id"), "corrections", ["rep_id"])
    op.create_index(op.f("ix_corrections_set_id"), "corrections", ["set_id"])


def _let_corrections_only_grow() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE TRIGGER corrections_only_grow BEFORE UPDATE ON corrections "
            "BEGIN SELECT RAISE(ABORT, 'a correction is never changed: add another'); END"
        )
        return
    op.execute(
        "CREATE FUNCTION corrections_only_grow() RETURNS trigger LANGUAGE plpgsql AS "
        "$$BEGIN RAISE EXCEPTION 'a correction is never changed: add another'; END$$"
    )
    op.execute(
        "CREATE TRIGGER corrections_only_grow BEFORE UPDATE ON corrections "
        "FOR EACH ROW EXECUTE FUNCTION corrections_only_grow()"
    )


def _mark_the_file() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("PRAGMA application_id = 0x46495443")
