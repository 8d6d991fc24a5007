"""A reference motion may be one repetition of a set."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Added in place; no key to the repetitions, which a new cut of the set may replace."""
    op.add_column("reference_sets", sa.Column("rep_id", sa.Uuid(), nullable=True))


def downgrade() -> None:
    raise NotImplementedError("a log only moves forward: restore the copy that was made before the upgrade")
