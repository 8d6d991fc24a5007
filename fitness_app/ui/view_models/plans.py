"""Plans in words, and what can be done with them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QLocale

from fitness_app.domain.plan import Goal, Plan, duplicate
from fitness_app.domain.routine import Line, items_of, lines_of, minutes_of
from fitness_app.domain.starters import Starter
from fitness_app.ui import words
from fitness_app.ui.figures import decimals
from fitness_app.ui.view_models.edits import Step

translate = QCoreApplication.translate
Cell = tuple[str, str]
WEEK = range(7)


@dataclass(frozen=True, slots=True, eq=False)
class Planning:
    """Makes steps out of what is done to plans and goals; the callables keep and forget them in the log."""

    athlete: str
    keep: Callable[[Plan], object]
    forget: Callable[[UUID], object]
    keep_goal: Callable[[Goal], object]
    forget_goal: Callable[[UUID], object]

    def new(self, name: str, today: date) -> tuple[Plan, Step]:
        """An empty plan from today on."""
        return self._added(Plan(self.athlete, name, today))

    def from_starter(self, starter: Starter, name: str, today: date) -> tuple[Plan, Step]:
        """A plan with the lines of a starter."""
        return self._added(Plan(self.athlete, name, today, items=items_of(starter.lines)))

    def copy(self, plan: Plan, today: date) -> tuple[Plan, Step]:
        """Another plan with the same lines."""
        name = translate("plans", "{0} (copy)").format(plan.name)
        return self._added(duplicate(plan, name, today))

    def delete(self, plan: Plan) -> Step:
        """Takes a plan out of the log."""
        told = translate("plans", "Deleted: {0}").format(plan.name)
        return Step(told, lambda: self.forget(plan.id), lambda: self.keep(plan))

    def archive(self, plan: Plan, today: date) -> Step:
        """Puts a plan away, or takes it up again from today on."""
        if plan.archived_on is None:
            told = translate("plans", "Put away: {0}")
            return self.change(plan, replace(plan, archived_on=today), told.format(plan.name))
        told = translate("plans", "Taken up again: {0}")
        again = replace(plan, archived_on=None, starts_on=today, ends_on=None)
        return self.change(plan, again, told.format(plan.name))

    def rename(self, plan: Plan, name: str) -> Step:
        """Another name for a plan."""
        told = translate("plans", "Renamed: {0} is now {1}").format(plan.name, name)
        return self.change(plan, replace(plan, name=name), told)

    def rewrite(self, plan: Plan, lines: Sequence[Line], told: str) -> Step:
        """Other lines for a plan; `told` says what was changed."""
        return self.change(plan, replace(plan, items=items_of(lines)), told)

    def change(self, plan: Plan, changed: Plan, told: str) -> Step:
        """A plan in another form."""
        return Step(told, lambda: self.keep(changed), lambda: self.keep(plan))

    def set_goal(self, goal: Goal, told: str, before: Goal | None = None) -> Step:
        """A goal in its first or another form."""
        if before is None:
            return Step(told, lambda: self.keep_goal(goal), lambda: self.forget_goal(goal.id))
        return Step(told, lambda: self.keep_goal(goal), lambda: self.keep_goal(before))

    def delete_goal(self, goal: Goal, told: str) -> Step:
        """Takes a goal out of the log."""
        return Step(told, lambda: self.forget_goal(goal.id), lambda: self.keep_goal(goal))

    def _added(self, plan: Plan) -> tuple[Plan, Step]:
        told = translate("plans", "Added: {0}").format(plan.name)
        return plan, Step(told, lambda: self.keep(plan), lambda: self.forget(plan.id))


def shown(plans: Sequence[Plan], archived: bool) -> list[Plan]:
    """The plans that are listed: those in use by name, then the archived ones where they are wanted."""
    listed = [plan for plan in plans if archived or plan.archived_on is None]
    return sorted(listed, key=lambda plan: (plan.archived_on is not None, plan.name.casefold()))


def plan_row(plan: Plan) -> tuple[Cell, ...]:
    """A plan in the list: its name and when it is done."""
    name = plan.name if plan.archived_on is None else translate("plans", "{0} (archived)").format(plan.name)
    return (name, about(plan)), (about(plan), about(plan))


def about(plan: Plan) -> str:
    """When a plan is done and how long it takes: "Mon, Wed, Fri · 35 min"."""
    lines = lines_of(plan.items)
    if not lines:
        return translate("plans", "empty")
    every = any(not line.days for line in lines)
    on = frozenset(WEEK) if every else frozenset().union(*(line.days for line in lines))
    minutes = max(minutes_of(lines, day) for day in on)
    return f"{days_in_words(on)} · {words.duration(60 * max(1, minutes))}"


def starter_name(starter: Starter) -> str:
    """What a plan to begin with is called."""
    return translate("domain", starter.name)


def starter_text(starter: Starter) -> str:
    """Whom it suits."""
    return translate("domain", starter.text)


def lines_in_words(lines: Sequence[Line]) -> str:
    """What is in a plan, and when: "Mon, Wed · Squat 3 × 10, Plank 2 × 0:20"."""
    told = ", ".join(f"{words.exercise_name(line.exercise)} {amount(line)}" for line in lines)
    return f"{days_in_words(lines[0].days)} · {told}" if lines else ""


def line_headings() -> tuple[str, ...]:
    """The headings of a plan's lines."""
    return (
        translate("plans", "Exercise"),
        translate("plans", "Sets"),
        translate("plans", "Rest"),
        translate("plans", "Range"),
        translate("plans", "Days"),
    )


def line_row(line: Line) -> tuple[Cell, ...]:
    """A line of a plan in the table."""
    return (
        (words.exercise_name(line.exercise), ""),
        (amount(line), ""),
        (words.duration(line.rest_s) if line.rest_s else "", ""),
        (range_in_words(line), ""),
        (days_in_words(line.days), ""),
    )


def amount(line: Line) -> str:
    """How much of a line is done: "3 × 10", "2 × 0:30", "3 × 8 with 20 kg"."""
    each = words.stopwatch(line.hold_s) if line.hold_s else str(line.reps)
    told = words.in_order(f"{line.sets} × {each}")
    return (
        translate("plans", "{0} with {1} kg").format(told, decimals(f"{line.load_kg:g}"))
        if line.load_kg
        else told
    )


def range_in_words(line: Line) -> str:
    """The range of motion to reach: "from 90°", "90–120°", empty where there is none."""
    low, high = line.range_min_deg, line.range_max_deg
    if low and high:
        return words.in_order(f"{low:.0f}–{high:.0f}°")
    if low:
        return translate("plans", "from {0}°").format(round(low))
    return translate("plans", "up to {0}°").format(round(high)) if high else ""


def days_in_words(days: frozenset[int]) -> str:
    """Days of the week by their short names; none and all are "Every day"."""
    if not days or len(days) == len(WEEK):
        return translate("plans", "Every day")
    return ", ".join(day_name(day) for day in sorted(days))


def day_name(day: int) -> str:
    """A day of the week (0 is Monday) by its short name."""
    return QLocale().standaloneDayName(day + 1, QLocale.FormatType.ShortFormat)


def moved(lines: Sequence[Line], place: int, by: int) -> list[Line]:
    """The lines with one of them moved up or down."""
    listed = list(lines)
    line = listed.pop(place)
    listed.insert(min(max(0, place + by), len(listed)), line)
    return listed


def fresh_name(wanted: str, plans: Sequence[Plan]) -> str:
    """A name that no plan has yet."""
    taken = {plan.name for plan in plans}
    numbered = (f"{wanted} {number}" for number in range(2, len(taken) + 3))
    return next(name for name in (wanted, *numbered) if name not in taken)
