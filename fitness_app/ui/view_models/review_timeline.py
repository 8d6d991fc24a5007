"""The timeline of a visit: sets, what the networks said and how surely, and what they looked at."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby, pairwise

import numpy as np
from PySide6.QtCore import QCoreApplication

from fitness_app.domain.recognition import NONE, UNSURE, Opinion, Recognition
from fitness_app.domain.sheet import Sheet
from fitness_app.domain.workout import Hold, Rep, Set
from fitness_app.ui import words
from fitness_app.ui.shown_review import Attention, Bar, Lane, Word
from fitness_app.ui.view_models.opinions import label_name

translate = QCoreApplication.translate

LONGEST_S = 1.5
"""What was said counts until something else was said, but no longer than this."""
GRID_S = 0.1
EVEN = 1.05
"""Weights whose largest is below so many times their mean tell nothing."""

Told = tuple[float, float, str, float]
"""From, until, label, confidence."""


def lanes(sheet: Sheet) -> tuple[Lane, ...]:
    """The rows of the timeline from top to bottom; those of networks that never spoke are left out."""
    known = sheet.recognitions
    tones = _tones(sheet)
    told = [_lane(translate("review", "Recognised"), _said(known), tones)]
    for name, ask in _networks():
        told.append(_lane(name, _said_by(known, ask), tones))
    told.append(_attention_lane(sheet))
    told.insert(0, Lane(translate("review", "Cues"), marks=cues(sheet)))
    return (_sets_lane(sheet, tones), *(lane for lane in told if lane.bars or lane.marks))


def cues(sheet: Sheet) -> tuple[tuple[float, str], ...]:
    """The moments at which there is something to see: repetitions with advice, or that do not count."""
    return tuple(
        (rep.peak, cue_of(rep)) for one in _done(sheet) for rep in one.reps if rep.cues or not rep.valid
    )


def cue_of(rep: Rep) -> str:
    """What is to be said of a repetition, empty where it was good."""
    if not rep.valid:
        return translate("review", "Not counted. {0}").format(words.sentence(rep.reason)).rstrip()
    return " ".join(map(words.sentence, rep.cues))


def attention_at(sheet: Sheet, time_s: float) -> tuple[Attention, ...]:
    """What the networks looked at for the answer that held at this time, the skeleton's first."""
    said = said_at(sheet.recognitions, time_s)
    if said is None:
        return ()
    opinions = [(said.skeleton, said), (said.video, said)]
    return tuple(
        found
        for opinion, said in opinions
        if opinion is not None and (found := _attention(sheet, opinion, said)) is not None
    )


def said_at(known: Sequence[Recognition], time_s: float) -> Recognition | None:
    """The newest answer at this time, None where it is too old."""
    place = bisect_right(known, time_s, key=lambda one: one.time) - 1
    return known[place] if place >= 0 and time_s - known[place].time <= LONGEST_S else None


def _networks() -> list[tuple[str, Callable[[Recognition], Opinion | None]]]:
    return [
        (translate("review", "By joints"), lambda one: one.skeleton),
        (translate("review", "By picture"), lambda one: one.video),
    ]


def _done(sheet: Sheet) -> list[Set]:
    sets = (one for one in sheet.session.sets if one.exercise != NONE)
    return sorted(sets, key=lambda one: one.start)


def _tones(sheet: Sheet) -> dict[str, int]:
    """A colour for each exercise, the same on all lanes."""
    names = [one.exercise for one in _done(sheet)] + [one.exercise for one in sheet.session.holds]
    names += [one.label for one in sheet.recognitions] + [one.guess for one in sheet.recognitions]
    known = [name for name in dict.fromkeys(names) if name not in (NONE, UNSURE, "")]
    return {name: number for number, name in enumerate(known)}


def _sets_lane(sheet: Sheet, tones: dict[str, int]) -> Lane:
    done: list[Set | Hold] = [*_done(sheet), *(one for one in sheet.session.holds if one.exercise != NONE)]
    bars = tuple(Bar(one.start, one.end, 1.0, tones.get(one.exercise, -1)) for one in done)
    named = tuple(
        Word(one.start, one.end, words.totals_of([one]), tones.get(one.exercise, -1)) for one in done
    )
    return Lane(translate("review", "Sets"), bars, named)


def _said(known: Sequence[Recognition]) -> list[Told]:
    return [
        (one.time, until, one.label, one.confidence) for one, until in zip(known, _untils(known), strict=True)
    ]


def _said_by(known: Sequence[Recognition], ask: Callable[[Recognition], Opinion | None]) -> list[Told]:
    found = ((one, until, ask(one)) for one, until in zip(known, _untils(known), strict=True))
    return [
        (one.time, until, opinion.label, opinion.confidence)
        for one, until, opinion in found
        if opinion is not None
    ]


def _untils(known: Sequence[Recognition]) -> list[float]:
    ends = [min(after.time, one.time + LONGEST_S) for one, after in pairwise(known)]
    return [*ends, *(one.time + LONGEST_S / 3 for one in known[-1:])]


def _lane(name: str, told: Iterable[Told], tones: dict[str, int]) -> Lane:
    """Height says how surely; each stretch of one label is named once."""
    said = list(told)
    bars = tuple(Bar(start, end, sure, tones.get(label, -1)) for start, end, label, sure in said)
    named = []
    for label, group in groupby(said, key=lambda one: one[2]):
        part = list(group)
        sure = sum(one[3] for one in part) / len(part)
        text = f"{label_name(label)} {words.percent(sure)}"
        named.append(Word(part[0][0], part[-1][1], text, tones.get(label, -1)))
    return Lane(name, bars, tuple(named))


def _attention(sheet: Sheet, opinion: Opinion, said: Recognition) -> Attention | None:
    """None where the network weighs all moments alike, or how long its window is cannot be told."""
    weights, window_s = opinion.attention, sheet.windows.get(opinion.model.name, 0.0)
    if not weights or not window_s or max(weights) < EVEN * sum(weights) / len(weights):
        return None
    end = said.time if opinion.time_s is None else opinion.time_s
    return Attention(end - window_s, end, weights)


def _attention_lane(sheet: Sheet) -> Lane:
    """How much each moment mattered, on the mean of all answers of the skeleton network that saw it."""
    spans = [
        found
        for one in sheet.recognitions
        if one.skeleton is not None and (found := _attention(sheet, one.skeleton, one)) is not None
    ]
    if not spans:
        return Lane(translate("review", "Attention"))
    grid = np.arange(max(0.0, spans[0].start), spans[-1].end, GRID_S)
    total, seen = np.zeros(len(grid)), np.zeros(len(grid))
    for span in spans:
        first, last = np.searchsorted(grid, (span.start, span.end))
        steps = len(span.weights)
        places = ((grid[first:last] - span.start) / (span.end - span.start) * steps).astype(int)
        total[first:last] += np.array(span.weights)[np.clip(places, 0, steps - 1)] * steps
        seen[first:last] += 1
    mean = total / np.maximum(seen, 1)
    shares = mean / max(float(mean.max()), 1e-9)
    bars = zip(grid.tolist(), shares.tolist(), seen.tolist(), strict=True)
    return Lane(
        translate("review", "Attention"),
        tuple(Bar(start, start + GRID_S, share) for start, share, count in bars if count),
    )
