"""`fitness-app teach NAME --sets FILE…`: teaches the model in use a movement, from the command line."""

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from fitness_app import assembly, paths, settings
from fitness_app.commands import console
from fitness_app.domain.doing import Doing
from fitness_app.domain.lesson import Order, Verdict
from fitness_app.teaching import Teacher

if TYPE_CHECKING:
    from sqlalchemy import Engine


def run(arguments: argparse.Namespace) -> int:
    """Teaches, or forgets; 1 where the new model is no better than the one in use."""
    chosen = console.user_settings()
    engines: list[Engine] = []

    def engine() -> "Engine":
        if not engines:
            engines.append(assembly.database(chosen))
        return engines[0]

    def adopt(name: str) -> None:
        settings.amend(paths.user_folders().settings, {"skeleton_model": name}, chosen)

    teacher = Teacher(lambda: chosen, engine, adopt)
    try:
        return _done(teacher, arguments)
    finally:
        for one in engines:
            one.dispose()


def _done(teacher: Teacher, arguments: argparse.Namespace) -> int:
    with console.ProgressBar() as bar:
        doing = Spoken(bar)
        if arguments.forget:
            teacher.forget(arguments.name, doing)
            return 0
        files = tuple(Path(file) for file in arguments.sets)
        verdict = teacher.teach(Order(arguments.name, files=files, corrections=arguments.corrections), doing)
    if arguments.json:
        console.emit(asdict(verdict) | {"model": str(teacher.folder) if verdict.kept else None})
    else:
        _print(verdict)
    if not verdict.kept:
        console.note(f"error: {verdict.reason}")
    return 0 if verdict.kept else 1


class Spoken(Doing):
    """Says its steps on a progress bar."""

    def __init__(self, bar: console.ProgressBar) -> None:
        super().__init__()
        self._bar = bar

    def step(self, text: str, share: float) -> None:
        """Says what comes now."""
        self._bar(text, share)
        super().step(text, share)


def _print(verdict: Verdict) -> None:
    for one in verdict.learned:
        console.say(
            f"{one.label}: {one.sets_after} of {one.sets} unseen sets named right, before {one.sets_before} "
            f"({one.after:.0%} of their moments, before {one.before:.0%})"
        )
    console.say(
        f"other exercises: {verdict.shipped_after:.1%} right, before {verdict.shipped_before:.1%}; false "
        f"alarms {verdict.false_alarms:.2%}; {verdict.seconds:.0f} s"
    )
