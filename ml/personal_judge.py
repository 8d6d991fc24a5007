"""Whether a newly learned model may take the place of the one in use."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from fitness_app.domain.errors import UserError
from fitness_app.domain.lesson import Learned, Verdict

LEAST_SETS = 3
"""Of a new movement."""
LEAST_CORRECTED = 2
"""Of a class that the network carries: corrections teach it."""
MOST_FALSE = 0.004
"""A head is made shyer until at most this share of other people's other movements is called a taught one."""
MOST_FALSE_KEPT = 2 * MOST_FALSE
"""Above this share, which even the shyest head may miss, the new model is refused."""
GOOD_ENOUGH = 0.5
"""A new movement is named surely in this share of its unseen windows, or it is not learned."""
SLACK = 0.02
SHIPPED_SLACK = 0.01


def check(labels: Iterable[str], shipped: Sequence[str]) -> None:
    """Raises UserError where a movement has too few sets to learn from and to judge by."""
    counted = Counter(labels)
    if not counted:
        raise UserError("There is nothing to learn from: choose some sets first.")
    for label, count in counted.items():
        least = LEAST_CORRECTED if label in shipped else LEAST_SETS
        if count < least:
            told = label.replace("_", " ")
            raise UserError(
                "{0!r} has too few sets ({1}): at least {2} are needed, so that it can be judged by sets "
                "that it was not learned from.",
                told,
                count,
                least,
            )


def judged(verdict: Verdict, shipped: Sequence[str]) -> Verdict:
    """The verdict with its reason why the new model must not replace the one in use, or kept."""
    for one in verdict.learned:
        told = one.label.replace("_", " ")
        if one.label not in shipped and one.after < GOOD_ENOUGH:
            sentence = (
                f"{told!r} is named in only {one.after:.0%} of the moments of sets that were left out: "
                f"{_alike(one)}record more sets, with your whole body in the picture and from where you will "
                "train."
            )
            return replace(verdict, kept=False, fault="hardly", about=one.label, reason=sentence)
        if one.after < one.before - SLACK:
            sentence = (
                f"The new model would know {told!r} worse than the one in use ({one.after:.0%} against "
                f"{one.before:.0%} of unseen sets): the one in use stays."
            )
            return replace(verdict, kept=False, fault="worse", about=one.label, reason=sentence)
    return _judged_by_others(verdict)


def _alike(one: Learned) -> str:
    return f"it looks like {one.alike.replace('_', ' ')} to the coach; " if one.alike else ""


def _judged_by_others(verdict: Verdict) -> Verdict:
    if verdict.shipped_after < verdict.shipped_before - SHIPPED_SLACK:
        sentence = (
            f"The new model would know the other exercises worse ({verdict.shipped_after:.1%} against "
            f"{verdict.shipped_before:.1%}): the one in use stays."
        )
        return replace(verdict, kept=False, fault="others", reason=sentence)
    if verdict.false_alarms > MOST_FALSE_KEPT:
        sentence = (
            "The new movement looks too much like others: record it from another side, or leave it out; the "
            "model in use stays."
        )
        return replace(verdict, kept=False, fault="alike", reason=sentence)
    if all(one.after <= one.before for one in verdict.learned):
        sentence = (
            "The new model is no better than the one in use on sets that were left out: that one stays."
        )
        return replace(verdict, kept=False, fault="same", reason=sentence)
    return replace(verdict, kept=True)
