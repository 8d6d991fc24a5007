"""The same figures on a graphics card, where one is: beside those of the processor, never in their place."""

import statistics
from dataclasses import replace
from typing import Any

from fitness_app import assembly
from fitness_app.commands import bench_video, console
from fitness_app.commands.bench_pipeline import Film, percentiles, skeleton_ms, tens, whole
from fitness_app.settings import Settings

ROUNDS = 3


def on_card(settings: Settings) -> Settings:
    """The settings with the networks on the graphics card: torch's, as ONNX Runtime has none here."""
    return replace(settings, device="auto", runtime="torch")


def measured(settings: Settings, film: Film, landmarker_fps: float) -> dict[str, Any]:
    """The figures with the networks on the graphics card, below "gpu"; nothing where there is none.

    The pose landmarker stays on the processor, so `pipeline_ratio` compares with it there.
    """
    from ml.runtime import gpus  # noqa: PLC0415 -- slow import

    names = gpus()
    if not names:
        return {}
    console.note(f"the networks on {names[0]}")
    studio = assembly.studio(settings, [film.address])
    rates = [whole(studio, film, live=False).fps for _ in range(ROUNDS)]
    video = studio.recogniser.video if studio.recogniser else None
    looked = bench_video.measured(video) if video is not None else {}
    skeleton = skeleton_ms(studio)
    own = {"pipeline_fps": rates, "skeleton_window_ms.p50": tens(skeleton)}
    rounds = own | looked.pop("rounds", {})
    found = {
        "name": names[0],
        "pipeline_fps": round(statistics.median(rates), 1),
        "pipeline_ratio": round(statistics.median(rates) / landmarker_fps, 3),
        "skeleton_window_ms": percentiles(skeleton),
        **looked,
    }
    return {"gpu": found, "rounds": {f"gpu.{name}": values for name, values in rounds.items()}}
