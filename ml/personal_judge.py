"""Whether a newly learned model may take the place of the one in use."""

from collections import Counter
from collections.abc import Iterable, Sequence

from fitness_app.domain.errors import UserError
from fitness_app.domain.lesson import Learned, Verdict

LEAST_SETS = 3
"""Of a new movement."""
LEAST_CORRECTED = 2
"""Of a class that the network carries: corrections teach it."""
MOST_FALSE = 0.004
"""At most this share of other people's other movements may be called a taught one."""
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
                f"{told!r} has {count} {'set' if count == 1 else 'sets'}: at least {least} are needed, so "
                "that it can be judged by sets that it was not learned from."
            )


def refusal(verdict: Verdict, shipped: Sequence[str]) -> str:
    """Why a new model must not replace the one in use; empty where it may."""
    faults = [*(_fault_of(one, one.label in shipped) for one in verdict.learned), _fault_of_others(verdict)]
    found = next((fault for fault in faults if fault), "")
    if not found and all(one.after <= one.before for one in verdict.learned):
        return "The new model is no better than the one in use on sets that were not learned from: it stays."
    return found


def _fault_of(one: Learned, shipped: bool) -> str:
    told = one.label.replace("_", " ")
    if not shipped and one.after < GOOD_ENOUGH:
        return (
            f"{told!r} is named in only {one.after:.0%} of the sets that were not learned from: record more "
            "sets, with your whole body in the picture and from where you will train."
        )
    if one.after < one.before - SLACK:
        return (
            f"The new model would know {told!r} worse than the one in use ({one.after:.0%} against "
            f"{one.before:.0%} of unseen sets): the one in use stays."
        )
    return ""


def _fault_of_others(verdict: Verdict) -> str:
    if verdict.shipped_after < verdict.shipped_before - SHIPPED_SLACK:
        return (
            f"The new model would know the other exercises worse ({verdict.shipped_after:.1%} against "
            f"{verdict.shipped_before:.1%}): the one in use stays."
        )
    if verdict.false_alarms > 2 * MOST_FALSE:
        return (
            "The new movement looks too much like others: record it from another side, or leave it out; the "
            "model in use stays."
        )
    return ""
