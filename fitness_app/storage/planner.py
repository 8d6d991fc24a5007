"""What athletes mean to do, and to reach."""

from collections import defaultdict
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, delete, select

from fitness_app.domain.plan import Goal, Plan, PlanItem
from fitness_app.storage.desk import Desk
from fitness_app.storage.notes import put_goal, put_plan
from fitness_app.storage.tables import AthleteRow, GoalRow, PlanItemRow, PlanRow


class Planner(Desk):
    """Keeps and finds plans and goals. Methods raise UserError when the log cannot be used."""

    def plan(self, plan: Plan) -> None:
        """Keeps a plan; one of the same key is replaced."""
        with self._writing() as db:
            put_plan(db, plan, replace=True)

    def forget_plan(self, plan_id: UUID) -> None:
        """Deletes a plan; `archive` it where what it wanted shall still count."""
        with self._writing() as db:
            db.execute(delete(PlanRow).where(PlanRow.id == plan_id))

    def plans(self, athlete: str) -> list[Plan]:
        """The plans of an athlete, oldest first, also the archived ones."""
        row = PlanRow
        mine = select(row.__table__).where(row.athlete_id == _athlete_id(athlete))
        with self._reading() as db:
            rows = db.execute(mine.order_by(row.starts_on, row.created_at, row.id)).mappings().all()
            items = _items(db, [each["id"] for each in rows])
        names = ("id", "name", "starts_on", "ends_on", "note", "archived_on")
        return [
            Plan(athlete, items=tuple(items[each["id"]]), **{name: each[name] for name in names})
            for each in rows
        ]

    def goal(self, goal: Goal) -> None:
        """Keeps a goal; one of the same key is replaced."""
        with self._writing() as db:
            put_goal(db, goal, replace=True)

    def forget_goal(self, goal_id: UUID) -> None:
        """Deletes a goal."""
        with self._writing() as db:
            db.execute(delete(GoalRow).where(GoalRow.id == goal_id))

    def goals(self, athlete: str) -> list[Goal]:
        """The goals of an athlete, oldest first, also the archived ones."""
        row = GoalRow
        columns = (row.id, row.exercise, row.measure, row.target, row.due_on, row.period)
        query = select(*columns, row.reached_at, row.archived_on)
        mine = query.where(row.athlete_id == _athlete_id(athlete)).order_by(row.created_at, row.id)
        with self._reading() as db:
            return [Goal(athlete, **found) for found in db.execute(mine).mappings()]


def _athlete_id(name: str) -> ColumnElement[int]:
    return select(AthleteRow.id).where(AthleteRow.name == name).scalar_subquery()


def _items(db: Connection, plans: list[UUID]) -> dict[UUID, list[PlanItem]]:
    row = PlanItemRow
    query = select(row.__table__).where(row.plan_id.in_(plans))
    items: defaultdict[UUID, list[PlanItem]] = defaultdict(list)
    for found in db.execute(query.order_by(row.position, row.weekday, row.exercise)).mappings():
        values = {name: value for name, value in found.items() if name not in ("plan_id", "position")}
        items[found["plan_id"]].append(PlanItem(**values))
    return items
