"""The library of exercises, for reading and searching."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.exercise import Exercise
from fitness_app.domain.exercises import EXERCISES, exercise_named
from fitness_app.domain.form_rules import HALF
from fitness_app.domain.signals import Angle
from fitness_app.ui import words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Entry:
    """One exercise in words: `about` is what it trains, `own` whether the user made it up."""

    name: str
    title: str
    about: str
    view: str
    stand: str
    cues: tuple[str, ...]
    counts: str
    own: bool = False

    def matches(self, text: str) -> bool:
        """Whether every word of `text` stands in its name, its title or what it trains."""
        told = f"{self.name} {self.title} {self.about}".casefold()
        return all(word in told for word in text.casefold().split())


def entries(own: Iterable[str] = ()) -> tuple[Entry, ...]:
    """All exercises in order of their titles: those of the library, then the user's own."""
    library = sorted((_entry(each) for each in EXERCISES.values()), key=lambda each: each.title.casefold())
    names = sorted(set(own) - set(EXERCISES), key=words.exercise_name)
    return (*library, *(_own_entry(name) for name in names))


def matching(listed: Sequence[Entry], text: str) -> list[Entry]:
    """Those that match, first those whose title begins with the text."""
    found = [each for each in listed if each.matches(text)]
    return sorted(found, key=lambda each: not each.title.casefold().startswith(text.casefold().strip()))


def own_names(done: Iterable[str]) -> list[str]:
    """Of these exercises those that the library does not know."""
    return sorted(set(done) - set(EXERCISES) - {""})


def _entry(exercise: Exercise) -> Entry:
    return Entry(
        exercise.name,
        words.exercise_name(exercise.name),
        ", ".join(translate("domain", muscle) for muscle in exercise.muscles),
        _views()[exercise.view],
        translate("domain", exercise.stand),
        _cues(exercise),
        _counts(exercise),
    )


def _cues(exercise: Exercise) -> tuple[str, ...]:
    """What the coach says, each sentence once; nobody uses "the whole range" of a posture that is held."""
    watched = [rule for rule in exercise.rules if not (exercise.hold and rule is HALF)]
    return tuple(dict.fromkeys(translate("domain", rule.sentence) for rule in watched))


def _own_entry(name: str) -> Entry:
    stand = translate("library", "Stand so that the camera sees all of the movement.")
    return Entry(
        name,
        words.exercise_name(name),
        translate("library", "An exercise of your own"),
        _views()[exercise_named(name).view],
        stand,
        (),
        translate(
            "library", "Until you teach it, any movement that comes back to where it began is counted."
        ),
        own=True,
    )


def _views() -> Mapping[str, str]:
    return {
        "side": translate("library", "From the side"),
        "front": translate("library", "From the front"),
        "any": translate("library", "From any side"),
    }


def _counts(exercise: Exercise) -> str:
    low, high = exercise.usual_range
    if exercise.hold:
        return translate("library", "The seconds are counted for which you hold it.")
    if exercise.limbs == "each":
        return translate("library", "Each side is counted for itself; both at once count once.")
    if exercise.limbs == "pair":
        return translate("library", "Left and right together count once.")
    if isinstance(exercise.drives[0], Angle):
        return translate("library", "There and back counts once; {0}° to {1}° is usual.").format(
            round(low), round(high)
        )
    return translate("library", "There and back counts once.")
