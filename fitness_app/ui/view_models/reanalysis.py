"""What a re-analysis would change, in words, and the step that takes it over."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.quality import UNSEEN, mean_range
from fitness_app.domain.recognition import ModelId
from fitness_app.domain.rereading import Rereading, corrections_for
from fitness_app.domain.review import Correction
from fitness_app.domain.sheet import Sheet
from fitness_app.domain.workout import Rep, SessionInfo
from fitness_app.ui import words
from fitness_app.ui.services_compare import Proposal
from fitness_app.ui.view_models.compare import DEGREES, figure
from fitness_app.ui.view_models.edits import Correcting

translate = QCoreApplication.translate
Cell = tuple[str, str]
HASH = 8


def state(sheet: Sheet | None) -> tuple[object, ...]:
    """What a re-analysis was made of: the sets of a visit as they stood."""
    sets = sheet.session.sets if sheet else ()
    return tuple((one.id, one.exercise, tuple((rep.id, rep.valid) for rep in one.reps)) for one in sets)


def columns() -> tuple[str, ...]:
    """The headings of the table of sets."""
    return (
        translate("reanalysis", "Set"),
        translate("reanalysis", "What changes"),
        translate("reanalysis", "Until now"),
        translate("reanalysis", "Read again"),
    )


def rows(found: Sequence[Rereading]) -> list[list[Cell]]:
    """Each set before and after."""
    return [_row(number, each) for number, each in enumerate(found, 1)]


def _row(number: int, found: Rereading) -> list[Cell]:
    before, after = _sides(found)
    return [(str(number), ""), (_changes(found), ""), (before, ""), (after, _confidence(found))]


def _sides(found: Rereading) -> tuple[str, str]:
    """What the set holds until now, and what would be in its place."""
    before = _told(found.before.exercise, found.before.reps)
    return before, "–" if found.kept else _told(found.exercise, found.reps)


def detail(number: int, found: Rereading) -> str:
    """One set before and after, in lines that a narrow panel can break."""
    before, after = _sides(found)
    told = translate("reanalysis", "Set {0}: {1}\nUntil now: {2}\nRead again: {3}")
    return told.format(number, _changes(found), before, after)


def _told(exercise: str, reps: Sequence[Rep]) -> str:
    """What a set holds: "Squat × 5, 103° ± 7°"."""
    name = words.exercise_name(exercise)
    told = mean_range(reps, UNSEEN)
    ranged = f", {figure(told.value, told.error, DEGREES)}" if told.told else ""
    return f"{name} × {sum(rep.valid for rep in reps)}{ranged}"


def _confidence(found: Rereading) -> str:
    told = translate("reanalysis", "{0} of the votes")
    return "" if found.kept else told.format(words.percent(found.confidence))


def _changes(found: Rereading) -> str:
    """Why nothing changes, or what does."""
    if found.kept == "no poses":
        return translate("reanalysis", "Stays: its poses were not kept")
    if found.kept:
        return translate("reanalysis", "Stays: someone corrected it by hand")
    if not found.changes:
        return translate("reanalysis", "Stays the same")
    parts = []
    if found.renamed:
        told = translate("reanalysis", "is now {0}")
        parts.append(told.format(words.exercise_name(found.exercise)))
    if found.recounted:
        parts.append(_recounted(found))
    return ", ".join(parts)


def _recounted(found: Rereading) -> str:
    more = sum(rep.valid for rep in found.reps) - sum(rep.valid for rep in found.before.reps)
    if more:
        told = translate("reanalysis", "{0} more") if more > 0 else translate("reanalysis", "{0} fewer")
        return told.format(words.repetitions(abs(more)))
    return translate("reanalysis", "other times or ranges")


def model_words(model: ModelId | None) -> str:
    """A model by its name and the first letters of its SHA-256."""
    if model is None:
        return translate("reanalysis", "unknown")
    return words.in_order(f"{model.name} ({model.sha256[:HASH]})")


def headline(proposal: Proposal, info: SessionInfo) -> str:
    """Which model counted the visit, which one has read it again, and how many sets change."""
    before, today = info.models.get("skeleton"), proposal.signature.models.get("skeleton")
    told = [
        translate("reanalysis", "Counted with {0}, read again with {1}.").format(
            model_words(before), model_words(today)
        )
    ]
    changed = sum(each.changes for each in proposal.found)
    if not changed:
        told.append(translate("reanalysis", "Nothing would change."))
    else:
        text = translate("reanalysis", "{0} of {1} sets would change. Nothing is written yet.")
        told.append(text.format(changed, len(proposal.found)))
    return "\n".join(told)


def accepting(
    found: Sequence[Rereading], proposal: Proposal, keep: Callable[[Correction], object]
) -> Correcting:
    """Takes over what changes in these sets, as corrections: the old result stays and can be had back."""
    return Correcting(
        lambda: [one for each in found for one in corrections_for(each, proposal.signature)], keep
    )
