"""Opens whatever the user names: a camera, a stream, a video file or a pose recording."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import Source, SourceSpec
from fitness_app.vision.camera import FindCamera, camera
from fitness_app.vision.live_capture import LiveCapture
from fitness_app.vision.recording import open_recording
from fitness_app.vision.stream import is_address, is_video_file, stream
from fitness_app.vision.video_file import open_video, open_video_at

RECORDING = ".npz"


def no_cameras(_name: str) -> int | None:
    """For callers that know no camera by name."""
    return None


@contextmanager
def open_source(spec: SourceSpec, find_camera: FindCamera = no_cameras) -> Iterator[Source]:
    """The source that `spec` names; it is opened on entering the `with` block.

    `find_camera` gives the number of the camera of that name. Raises UserError, on entering or (a live source
    that takes long) at the first frame, when the source is absent, busy, refused or unreadable.
    """
    with _kind_of(spec, find_camera) as source:
        yield source


def _kind_of(spec: SourceSpec, find_camera: FindCamera) -> AbstractContextManager[Source]:
    if not spec.address.strip():
        raise UserError("No source is named: give a camera number, a file or an address.")
    path = Path(spec.address)
    if is_address(spec.address):
        at_once = is_video_file(spec.address)
        return open_video_at(spec.address, spec.mirrored) if at_once else LiveCapture(stream(spec))
    if path.suffix.lower() == RECORDING:
        return open_recording(path, spec.mirrored)
    if not path.exists() and _is_camera(spec.address, find_camera):
        return LiveCapture(camera(spec, find_camera))
    if not path.exists() and not path.suffix:
        raise UserError(
            "There is no file or camera “{0}”: check its spelling; `fitness-app doctor` lists the cameras.",
            spec.address,
        )
    return open_video(path, spec.mirrored)


def _is_camera(address: str, find_camera: FindCamera) -> bool:
    return address.isdecimal() or find_camera(address) is not None
