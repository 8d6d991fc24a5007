"""What the window teaches, and what it shows of models, joined from the parts behind it."""

from fitness_app import bench_history, measuring
from fitness_app.backstage import Backstage
from fitness_app.shelf import Shelf
from fitness_app.teaching import Teacher
from fitness_app.ui.services import Models, Teaching


def teaching(stage: Backstage) -> Teaching:
    """Teaches the athlete's own model, and uses what is better from the next loading on."""
    teacher = Teacher(lambda: stage.settings, stage.engine, stage.adopt)
    return Teaching(teacher.sets, teacher.taught, teacher.teach, teacher.forget)


def models(stage: Backstage) -> Models:
    """The models of this machine."""
    shelf = Shelf(lambda: stage.settings, stage.adopt, stage.devices)
    return Models(
        installed=shelf.models,
        use=shelf.use,
        export=shelf.export,
        take_in=shelf.take_in,
        remove=shelf.remove,
        measure=measuring.measure,
        runs=bench_history.runs,
    )
