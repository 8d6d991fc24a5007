"""How well plans were kept, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.trends import Adherence
from fitness_app.ui import words

translate = QCoreApplication.translate


def week_words(week: Adherence) -> str:
    """One week in words: "Week of 16 Nov: 9 of 12 sets, 75 %"."""
    day = words.plain_day(week.week, words.today())
    if not week.planned:
        return translate("adherence", "Week of {0}: nothing planned").format(day)
    told = translate("adherence", "Week of {0}: {1} of {2} planned sets, {3}")
    return told.format(day, week.done, week.planned, words.percent(week.share))


def summary(weeks: Sequence[Adherence]) -> str:
    """All of it in one sentence."""
    planned = sum(week.planned for week in weeks)
    if not planned:
        return translate(
            "adherence", "Nothing was planned yet: write a plan, or take over one to begin with."
        )
    done = sum(week.done for week in weeks)
    told = translate("adherence", "{0} of {1} planned sets were done: {2}.")
    return told.format(done, planned, words.percent(done / planned))
