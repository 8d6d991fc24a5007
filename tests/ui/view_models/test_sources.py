from pathlib import Path

import pytest

from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import SourceSpec
from fitness_app.ui.services import CameraChoice
from fitness_app.ui.view_models import sources

CAMERAS = [CameraChoice("Front"), CameraChoice("Back")]


def test_a_stream_address_is_taken_as_it_was_meant() -> None:
    assert sources.stream("  rtsp://cam.local/1 ").address == "rtsp://cam.local/1"


@pytest.mark.parametrize("address", ["", "cam.local", "ftp://cam.local", "http://", "http://a b"])
def test_what_is_no_stream_address_is_refused_with_how_to_write_one(address: str) -> None:
    with pytest.raises(UserError, match="http://, https:// or rtsp://"):
        sources.stream(address)


def test_the_source_of_last_time_is_offered_again(tmp_path: Path) -> None:
    clip = tmp_path / "clip.mp4"
    clip.touch()
    assert sources.first_choice("Back", True, CAMERAS) == SourceSpec("Back", mirrored=True)
    assert sources.first_choice("http://cam/1", False, []) == SourceSpec("http://cam/1")
    assert sources.first_choice(str(clip), True, CAMERAS) == SourceSpec(str(clip))


def test_what_is_gone_is_replaced_by_the_first_camera() -> None:
    assert sources.first_choice("Unplugged", True, CAMERAS) == SourceSpec("Front", mirrored=True)
    assert sources.first_choice("/gone/clip.mp4", True, CAMERAS) == SourceSpec("Front", mirrored=True)
    assert sources.first_choice("", True, []) is None


def test_only_what_looks_at_oneself_is_mirrored() -> None:
    assert sources.mirrorable(SourceSpec("Front"))
    assert not sources.mirrorable(SourceSpec("/videos/clip.mp4"))
    assert not sources.mirrorable(None)


def test_every_kind_of_source_has_its_icon_and_name(tmp_path: Path) -> None:
    demo = tmp_path / "demo.npz"
    kinds = {
        "camera": SourceSpec("Front"),
        "file": SourceSpec("/videos/clip.mp4"),
        "stream": SourceSpec("http://cam/1"),
        "demo": SourceSpec(str(demo)),
    }
    assert {kind: sources.icon(source, demo) for kind, source in kinds.items()} == {k: k for k in kinds}
    assert sources.name(kinds["demo"], demo) == "Demo recording"
    assert sources.name(None, demo) == "Choose a source"
