"""What the window says of what is stored, and of what comes."""

from dataclasses import fields, replace

import pytest

from fitness_app.domain.archive import Extras, Intake
from fitness_app.ui.view_models import custody

NOTHING = Intake("fitness-app", 0, 1, 0, 0, 0)
NEW = [replace(NOTHING, extras=Extras(**{each.name: 7})) for each in fields(Extras)]
NEW += [
    replace(NOTHING, **{name: 7})
    for name in ("new_sessions", "new_sets", "new_reps", "new_holds", "new_notes")
]


@pytest.mark.parametrize("found", NEW, ids=str)
def test_everything_that_would_come_is_told(found: Intake) -> None:
    assert not found.empty
    assert ": 7" in custody.intake(found)


def test_of_what_does_not_come_nothing_is_told() -> None:
    assert NOTHING.empty
    assert custody.intake(NOTHING).splitlines() == [
        "fitness-app. New sessions: 0, sets: 0, repetitions: 0.",
        "Sessions that are there already: 1",
    ]
