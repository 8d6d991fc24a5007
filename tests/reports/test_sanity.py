"""What nobody's training can hold is refused before it comes near the log."""

import math
from dataclasses import replace
from uuid import uuid4

import pytest
from visits import NAMES, made_visit, rep

from fitness_app.domain.archive import Archive, KeptTrack
from fitness_app.domain.plain import as_plain, from_plain
from fitness_app.domain.review import Correction, Recut, Review
from fitness_app.reports.sanity import check, parsed

SESSION = made_visit().session
KEY = SESSION.sets[0].id


def _of(*corrections: Correction) -> Archive:
    return Archive("fitness-app", (SESSION,), corrections=corrections)


def _named(name: str) -> Archive:
    return Archive("fitness-app", (replace(SESSION, info=replace(SESSION.info, athlete=name)),))


def test_what_people_do_passes() -> None:
    words = (
        Correction(KEY, "exercise", "lunge", "Ada"),
        Correction(KEY, "reps", 12, "Ada"),
        Correction(SESSION.sets[0].reps[0].id, "valid", False, "Ada"),
        Correction(KEY, "recut", Recut((), (rep(0.0, math.nan),)), "Ada"),
        Correction(KEY, "undo", str(uuid4()), "Ada"),
    )
    check(_of(*words))
    for name in NAMES.values():
        check(_named(name))
    check(Archive("fitness-app", tracks=(KeptTrack(KEY, 1, 1, 1, 1, "A" * 1_000_000),)))
    assert from_plain(Archive, parsed('{"is": "Archive", "program": "x"}')).program == "x"


@pytest.mark.parametrize(
    "correction",
    [
        Correction(KEY, "recut", "garbage", "Ada"),
        Correction(KEY, "exercise", True, "Ada"),
        Correction(KEY, "valid", 1, "Ada"),
        Correction(KEY, "reps", "many", "Ada"),
        Correction(KEY, "reps", -1, "Ada"),
        Correction(KEY, "reps", True, "Ada"),
        Correction(KEY, "undo", "no key", "Ada"),
        Correction(KEY, "recut", Recut((), (rep(0.0, math.inf),)), "Ada"),
    ],
)
def test_a_correction_that_corrects_nothing_is_refused(correction: Correction) -> None:
    with pytest.raises(ValueError, match=r"corrects nothing|too large|badly formed"):
        check(_of(correction))


@pytest.mark.parametrize("name", ["", "  \n", "a\x00b", "a\ud800b", "x" * 200_000])
def test_a_name_that_is_none_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=r"without a name|letters|too long"):
        check(_named(name))


def test_a_note_of_letters_that_no_text_has_is_refused() -> None:
    with pytest.raises(ValueError, match="letters"):
        check(Archive("fitness-app", reviews=(Review(SESSION.info.id, None, "Ada", "\udfff"),)))


@pytest.mark.parametrize("text", ["[1e400]", "[NaN]", "[-Infinity]", f"[{'9' * 30}]", f"[{2**31}]", "[1e10]"])
def test_numbers_that_nobody_counts_to_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"too large|in the place of a number"):
        parsed(text)


def test_numbers_of_training_are_read() -> None:
    assert parsed("[1, -2.5, 1e3]") == [1, -2.5, 1000.0]
    assert as_plain(math.nan) == "nan"
