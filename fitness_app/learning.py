"""What the window teaches, and what it shows of models, joined from the parts behind it."""

from fitness_app import bench_history, measuring
from fitness_app.backstage import Backstage
from fitness_app.domain.doing import Doing
from fitness_app.set_aside import BringBack, Removals
from fitness_app.shelf import Shelf
from fitness_app.teaching import Teacher
from fitness_app.ui.services import Models, Teaching


def teaching(stage: Backstage) -> Teaching:
    """Teaches the athlete's own model, and uses what is better from the next loading on."""
    teacher = Teacher(lambda: stage.settings, stage.engine, stage.adopt)
    removals = Removals(stage)

    def forget(name: str, doing: Doing) -> BringBack:
        return removals.removing(teacher.folder, lambda: teacher.forget(name, doing))

    return Teaching(teacher.sets, teacher.taught, teacher.teach, forget)


def models(stage: Backstage) -> Models:
    """The models of this machine."""
    shelf = Shelf(lambda: stage.settings, stage.adopt, stage.devices)
    removals = Removals(stage)
    return Models(
        installed=shelf.models,
        use=shelf.use,
        export=shelf.export,
        take_in=shelf.take_in,
        remove=lambda name: removals.removing(shelf.own(name), lambda: shelf.remove(name)),
        measure=measuring.measure,
        runs=bench_history.runs,
    )
