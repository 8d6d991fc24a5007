"""The pose model is found or fetched, checked and named; where it cannot be had, a sentence helps."""

import hashlib
import shutil
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from fitness_app.domain.errors import UserError
from fitness_app.vision import pose_model
from fitness_app.vision.download import FetchError, download
from fitness_app.vision.pose_bundle import is_bundle
from fitness_app.vision.pose_model import PoseModelSearch, find, locate, model_id

CONTENT = b"a pose landmarker, as far as this test goes" * 20_000
DIGEST = hashlib.sha256(CONTENT).hexdigest()


class Publisher(BaseHTTPRequestHandler):
    """Gives CONTENT at /whole, half of it at /cut, nothing elsewhere."""

    def do_GET(self) -> None:
        if self.path not in ("/whole", "/cut"):
            self.send_error(404)
            return
        self.send_response(200)
        self.send_header("Content-Length", str(len(CONTENT)))
        self.end_headers()
        self.wfile.write(CONTENT if self.path == "/whole" else CONTENT[: len(CONTENT) // 2])

    def log_message(self, *_args: object) -> None:
        """A test's output stays clean."""


@pytest.fixture(scope="module")
def publisher() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Publisher) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def silent(_message: str, _share: float | None) -> None:
    pass


def test_fetches_a_file_and_tells_how_far_it_is(publisher: str, tmp_path: Path) -> None:
    heard: list[float] = []
    target = tmp_path / "new" / "file.task"
    download(f"{publisher}/whole", target, {DIGEST}, lambda _message, share: heard.append(share or 0.0))
    assert target.read_bytes() == CONTENT
    assert heard == sorted(heard)
    assert heard[-1] == 1.0
    assert [path.name for path in target.parent.iterdir()] == ["file.task"]


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        ("whole", "is not the published file"),
        ("cut", "broke off after"),
        ("absent", "the server answers 404"),
    ],
)
def test_keeps_nothing_of_a_file_that_is_wrong_cut_or_absent(
    publisher: str, tmp_path: Path, page: str, reason: str
) -> None:
    digest = DIGEST if page != "whole" else "0" * 64
    with pytest.raises(FetchError, match=reason):
        download(f"{publisher}/{page}", tmp_path / "file.task", {digest}, silent)
    assert list(tmp_path.iterdir()) == []


def test_keeps_the_old_file_when_the_new_one_is_wrong(publisher: str, tmp_path: Path) -> None:
    target = tmp_path / "file.task"
    target.write_bytes(b"old")
    with pytest.raises(FetchError):
        download(f"{publisher}/cut", target, {DIGEST}, silent)
    assert target.read_bytes() == b"old"


def test_stops_when_the_user_does_not_want_to_wait(publisher: str, tmp_path: Path) -> None:
    class EnoughError(Exception):
        pass

    def stop(_message: str, share: float | None) -> None:
        if share and share > 0.3:
            raise EnoughError

    with pytest.raises(EnoughError):
        download(f"{publisher}/whole", tmp_path / "file.task", {DIGEST}, stop)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "url", ["http://example.org/a", "http://127.0.0.1.example.org/a", "file:///etc/hosts"]
)
def test_fetches_over_https_only(tmp_path: Path, url: str) -> None:
    with pytest.raises(FetchError, match="is no https address"):
        download(url, tmp_path / "file.task", {DIGEST}, silent)


@pytest.fixture
def search(tmp_path: Path) -> PoseModelSearch:
    """Empty folders, and a publisher that nobody can reach."""
    nowhere = "http://127.0.0.1:9/models"
    return PoseModelSearch(tmp_path / "resources", tmp_path / "cache", publisher=nowhere, package=False)


def put(model: Path, folder: Path, name: str = "full") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copy(model, folder / pose_model.file_name(name)))


def test_takes_the_resources_before_the_cache(search: PoseModelSearch, pose_model: Path) -> None:
    cached = put(pose_model, search.cache)
    assert locate("full", search) == cached
    shipped = put(pose_model, search.resources)
    assert locate("full", search) == shipped


def test_passes_over_a_damaged_file(search: PoseModelSearch, pose_model: Path) -> None:
    shipped = put(pose_model, search.resources)
    cached = put(pose_model, search.cache)
    shipped.write_bytes(shipped.read_bytes()[:100_000])
    assert locate("full", search) == cached


def test_sees_that_one_byte_of_a_fetched_file_has_changed(search: PoseModelSearch, pose_model: Path) -> None:
    cached = put(pose_model, search.cache)
    note = cached.with_name(cached.name + ".sha256")
    note.write_text(hashlib.sha256(cached.read_bytes()).hexdigest() + "\n")
    assert find("full", search) == cached
    data = bytearray(cached.read_bytes())
    data[50] ^= 1  # in the padding, which the zip's own checksums do not cover
    cached.write_bytes(bytes(data))
    assert find("full", search) is None


def test_takes_the_path_in_the_settings_and_no_other(
    search: PoseModelSearch, pose_model: Path, tmp_path: Path
) -> None:
    put(pose_model, search.cache)
    own = put(pose_model, tmp_path / "own", "heavy")
    assert locate("full", PoseModelSearch(search.resources, search.cache, own)) == own
    with pytest.raises(UserError, match=r"There is no pose model .*: mend or clear its path in the settings"):
        locate("full", PoseModelSearch(search.resources, search.cache, tmp_path / "absent.task"))
    own.write_text("no model")
    with pytest.raises(UserError, match="is no pose landmarker, or damaged: choose"):
        locate("full", PoseModelSearch(search.resources, search.cache, own))


@pytest.mark.parametrize("name", ["lite", "full", "heavy"])
def test_says_where_to_put_the_file_when_it_cannot_be_had(search: PoseModelSearch, name: str) -> None:
    with pytest.raises(UserError) as caught:
        locate(name, search)
    sentence = str(caught.value)
    assert f"put it at {search.cache / f'pose_landmarker_{name}.task'}." in sentence
    assert "connect to the internet" in sentence
    assert "\n" not in sentence


def test_names_a_model_by_its_file_and_hash(pose_model: Path) -> None:
    named = model_id(pose_model)
    assert named.name == pose_model.stem
    assert named.sha256 == hashlib.sha256(pose_model.read_bytes()).hexdigest()


def test_says_that_a_model_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        model_id(tmp_path / "absent.task")


def test_knows_a_bundle_from_other_files(pose_model: Path, tmp_path: Path) -> None:
    assert is_bundle(pose_model)
    assert not is_bundle(tmp_path)
    assert not is_bundle(Path(__file__))
