"""What today's model would change is told set by set."""

from dataclasses import replace

import pytest
from consultations import OLDER, Made, session_of

from fitness_app.domain.rereading import Rereading, Signature, left_alone
from fitness_app.ui.services_compare import Proposal
from fitness_app.ui.view_models import reanalysis


def _reread(made: Made, today: Made) -> Rereading:
    (before, _), (after, _) = made.build(), today.build()
    return Rereading(before, after.exercise, 0.9, after.reps)


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (Made(reps=4), "1 repetition fewer"),
        (Made(range_more=9.0), "other times or ranges"),
        (Made(exercise="lunge"), "is now Lunge"),
        (Made(exercise="lunge", reps=3), "is now Lunge, 2 repetitions fewer"),
        (Made(), "Stays the same"),
    ],
)
def test_a_re_analysis_says_what_changes(today: Made, expected: str) -> None:
    found = _reread(Made(), today)
    assert reanalysis.rows([found])[0][1][0] == expected
    assert expected in reanalysis.detail(1, found)


def test_a_set_that_is_left_alone_says_why() -> None:
    one, _ = Made().build()
    whys = [reanalysis.rows([left_alone(one, why)])[0][1][0] for why in ("no poses", "corrected by hand")]
    assert whys == ["Stays: its poses were not kept", "Stays: someone corrected it by hand"]


def test_the_models_of_then_and_today_are_named() -> None:
    found = (_reread(Made(), Made(reps=4)), _reread(Made(), Made()))
    detail = session_of("Ada", 1, found[0].before)
    proposal = Proposal(found, Signature("Ada", {"skeleton": replace(OLDER, name="newer")}))
    assert reanalysis.headline(proposal, detail.info) == (
        "Counted with skeleton-older (abababab), read again with newer (abababab).\n"
        "1 of 2 sets would change. Nothing is written yet."
    )
    assert reanalysis.model_words(None) == "unknown"
