"""What people add: recut repetitions, notes with drawings, fuller plans and goals, calibrations, and more.

The sums of ended sessions get a table of their own, and are filled from what is there.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _widen_athletes()
    _widen_reps()
    _widen_opinions()
    _widen_media()
    _widen_reviews()
    _widen_plans()
    _widen_plan_items()
    _widen_goals()
    _create_reference_sets()
    _create_calibrations()
    _create_personal_models()
    _create_deeds()
    _create_session_totals()
    op.execute(FILL)


def downgrade() -> None:
    raise NotImplementedError("a log only moves forward: restore the copy that was made before the upgrade")


def _widen_athletes() -> None:
    op.add_column("athletes", sa.Column("born_on", sa.Date(), nullable=True))
    op.add_column(
        "athletes", sa.Column("identifier", sa.String(), server_default=sa.text("''"), nullable=False)
    )
    op.add_column("athletes", sa.Column("note", sa.String(), server_default=sa.text("''"), nullable=False))


def _widen_reps() -> None:
    """Columns are added in place: rebuilding the largest table would take minutes."""
    op.add_column("reps", sa.Column("made_by", sa.Uuid(), nullable=True))
    op.add_column("reps", sa.Column("replaced", sa.Boolean(), server_default=sa.false(), nullable=False))


def _widen_opinions() -> None:
    op.add_column("opinions", sa.Column("attention", sa.JSON(), nullable=True))
    for name in ("time_s", "weight"):
        op.add_column("opinions", sa.Column(name, sa.Float(precision=53), nullable=True))


def _widen_media() -> None:
    start = sa.Column("start_s", sa.Float(precision=53), server_default=sa.text("0"), nullable=False)
    op.add_column("media", start)


def _widen_reviews() -> None:
    with op.batch_alter_table("reviews") as batch:
        batch.add_column(sa.Column("rep_id", sa.Uuid(), nullable=True))
        batch.add_column(sa.Column("marks", sa.JSON(), nullable=True))
        batch.add_column(sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True))
        batch.add_column(sa.Column("removed", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch.alter_column("time_s", existing_type=sa.Float(precision=53), nullable=True)
        batch.create_foreign_key(
            op.f("fk_reviews_rep_id_reps"), "reps", ["rep_id"], ["id"], ondelete="CASCADE"
        )
        batch.create_index(op.f("ix_reviews_rep_id"), ["rep_id"])


def _widen_plans() -> None:
    op.add_column("plans", sa.Column("note", sa.String(), server_default=sa.text("''"), nullable=False))
    op.add_column("plans", sa.Column("archived_on", sa.Date(), nullable=True))


def _widen_plan_items() -> None:
    number = sa.Float(precision=53)
    with op.batch_alter_table("plan_items") as batch:
        batch.add_column(sa.Column("position", sa.Integer(), server_default=sa.text("0"), nullable=False))
        batch.add_column(sa.Column("rest_s", number, server_default=sa.text("0"), nullable=False))
        for name in ("range_min_deg", "range_max_deg", "load_kg"):
            batch.add_column(sa.Column(name, number, nullable=True))
        batch.alter_column("weekday", existing_type=sa.Integer(), nullable=True)
        batch.create_check_constraint(op.f("ck_plan_items_effort"), "rest_s >= 0 AND load_kg >= 0")
        batch.create_check_constraint(op.f("ck_plan_items_range"), "range_max_deg >= range_min_deg")


def _widen_goals() -> None:
    with op.batch_alter_table("goals") as batch:
        batch.add_column(sa.Column("period", sa.String(length=8), server_default="once", nullable=False))
        batch.add_column(sa.Column("archived_on", sa.Date(), nullable=True))
        batch.create_check_constraint(op.f("ck_goals_period"), "period IN ('once', 'week')")


def _create_reference_sets() -> None:
    op.create_table(
        "reference_sets",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("set_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["set_id"], ["sets.id"], name=op.f("fk_reference_sets_set_id_sets"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reference_sets")),
    )
    op.create_index(op.f("ix_reference_sets_set_id"), "reference_sets", ["set_id"])


def _create_calibrations() -> None:
    angles = ("first_seen_deg", "first_known_deg", "second_seen_deg", "second_known_deg")
    op.create_table(
        "calibrations",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("athlete_id", sa.Integer(), nullable=False),
        sa.Column("joint", sa.String(), nullable=False),
        *(sa.Column(name, sa.Float(precision=53), nullable=False) for name in angles),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("first_seen_deg <> second_seen_deg", name=op.f("ck_calibrations_two_positions")),
        sa.ForeignKeyConstraint(
            ["athlete_id"],
            ["athletes.id"],
            name=op.f("fk_calibrations_athlete_id_athletes"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calibrations")),
    )
    columns = ["athlete_id", "joint", "created_at"]
    op.create_index(op.f("ix_calibrations_athlete_id_joint_created_at"), "calibrations", columns)


def _create_personal_models() -> None:
    shares = ("share_before", "share_after")
    op.create_table(
        "personal_models",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("athlete_id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("name", "sha256", "folder", "base")),
        sa.Column("classes", sa.JSON(), nullable=False),
        *(sa.Column(name, sa.Float(precision=53), nullable=False) for name in shares),
        sa.Column("active", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        *(
            sa.CheckConstraint(f"{name} BETWEEN 0 AND 1", name=op.f(f"ck_personal_models_{name}_share"))
            for name in shares
        ),
        sa.ForeignKeyConstraint(
            ["athlete_id"],
            ["athletes.id"],
            name=op.f("fk_personal_models_athlete_id_athletes"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_personal_models")),
    )
    op.create_index(op.f("ix_personal_models_athlete_id_name"), "personal_models", ["athlete_id", "name"])


def _create_deeds() -> None:
    op.create_table(
        "deeds",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("what", sa.String(length=8), nullable=False),
        sa.Column("detail", sa.String(), nullable=False),
        sa.Column("athlete_id", sa.Integer(), nullable=True),
        sa.Column("session_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint("what IN ('export', 'import', 'delete')", name=op.f("ck_deeds_what")),
        sa.ForeignKeyConstraint(
            ["athlete_id"], ["athletes.id"], name=op.f("fk_deeds_athlete_id_athletes"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deeds")),
    )
    op.create_index(op.f("ix_deeds_athlete_id"), "deeds", ["athlete_id"])
    op.create_index(op.f("ix_deeds_at"), "deeds", ["at"])


def _create_session_totals() -> None:
    number = sa.Float(precision=53)
    best = ("best_load_kg", "best_range_deg", "best_hold_s")
    means = ("range_deg", "range_error_deg", "eccentric_s", "pause_s", "concentric_s", "form")
    op.create_table(
        "session_totals",
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("exercise", sa.String(), nullable=False),
        sa.Column("sets", sa.Integer(), nullable=False),
        sa.Column("reps", sa.Integer(), nullable=False),
        sa.Column("load_kg", number, nullable=False),
        sa.Column("holds", sa.Integer(), nullable=False),
        sa.Column("hold_s", number, nullable=False),
        sa.Column("best_reps", sa.Integer(), nullable=False),
        *(sa.Column(name, number, nullable=True) for name in best),
        sa.Column("valid_reps", sa.Integer(), nullable=False),
        *(sa.Column(name, number, nullable=True) for name in means),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["sessions.id"],
            name=op.f("fk_session_totals_session_id_sessions"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("session_id", "exercise", name=op.f("pk_session_totals")),
        sqlite_with_rowid=False,
    )


NOTHING = "CAST(NULL AS DOUBLE PRECISION)"
FILL = f"""
INSERT INTO session_totals
SELECT session_id, exercise, sum(sets), sum(reps), sum(load_kg), sum(holds), sum(hold_s),
    max(best_reps), max(best_load_kg), max(best_range_deg), max(best_hold_s), sum(valid_reps),
    max(range_deg), max(range_error_deg), max(eccentric_s), max(pause_s), max(concentric_s), max(form)
FROM (
    SELECT session_id, coalesce(corrected_exercise, exercise) AS exercise, 1 AS sets, done AS reps,
        done * coalesce(load_kg, 0.0) AS load_kg, 0 AS holds, 0.0 AS hold_s, done AS best_reps,
        load_kg AS best_load_kg, {NOTHING} AS best_range_deg, {NOTHING} AS best_hold_s, 0 AS valid_reps,
        {NOTHING} AS range_deg, {NOTHING} AS range_error_deg, {NOTHING} AS eccentric_s, {NOTHING} AS pause_s,
        {NOTHING} AS concentric_s, {NOTHING} AS form
    FROM (
        SELECT session_id, corrected_exercise, exercise, load_kg, coalesce(done, (
            SELECT count(*) FROM reps WHERE reps.set_id = sets.id AND coalesce(corrected_valid, valid)
        )) AS done
        FROM sets
    ) AS counted
    UNION ALL
    SELECT session_id, coalesce(corrected_exercise, exercise), 0, 0, 0.0, 0, 0.0, 0,
        {NOTHING}, max(range_deg), {NOTHING}, count(*),
        avg(range_deg), avg(range_error_deg), avg(eccentric_s), avg(pause_s), avg(concentric_s), avg(form)
    FROM sets JOIN reps ON reps.set_id = sets.id
    WHERE coalesce(corrected_valid, valid)
    GROUP BY 1, 2
    UNION ALL
    SELECT session_id, coalesce(corrected_exercise, exercise), 0, 0, 0.0, 1, ended_s - started_s, 0,
        {NOTHING}, {NOTHING}, ended_s - started_s, 0,
        {NOTHING}, {NOTHING}, {NOTHING}, {NOTHING}, {NOTHING}, {NOTHING}
    FROM holds
) AS parts
WHERE exercise <> 'none' AND session_id IN (SELECT id FROM sessions WHERE duration_s IS NOT NULL)
GROUP BY session_id, exercise
"""  # noqa: S608 -- made of constants
