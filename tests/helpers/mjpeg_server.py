"""A network camera for tests: serves a real clip as MJPEG on 127.0.0.1, and can be switched off and on."""

import itertools
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Self

import cv2

BOUNDARY = "picture"


def jpegs(video: Path, every: int = 1) -> list[bytes]:
    """The clip's pictures (every n-th of them) as JPEG files."""
    capture = cv2.VideoCapture(str(video))
    pictures = []
    for number in itertools.count():
        good, image = capture.read()
        if not good:
            break
        if number % every == 0:
            pictures.append(cv2.imencode(".jpg", image)[1].tobytes())
    capture.release()
    return pictures


class MjpegServer:
    """Sends the pictures at `fps` to whoever connects, from where it stopped; then the last one for ever.

    In a `with` block it is on; `switch_off` cuts all connections and frees the port, `switch_on` takes the
    same port again.
    """

    def __init__(self, pictures: list[bytes], fps: float) -> None:
        self.pictures = pictures
        self.sent = 0
        self._period = 1.0 / fps
        self._port = 0
        self._off = threading.Event()
        self._frozen = False
        self._server: ThreadingHTTPServer | None = None
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}/live.mjpg"

    @property
    def ended(self) -> bool:
        """Whether the whole clip has been sent."""
        return self.sent >= len(self.pictures)

    def __enter__(self) -> Self:
        self.switch_on()
        return self

    def __exit__(self, *_error: object) -> None:
        self.switch_off()

    def switch_on(self) -> None:
        self._off.clear()
        self._server = _Server(("127.0.0.1", self._port), _handler(self))
        self._port = self._server.server_port
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    def switch_off(self) -> None:
        if self._server is None or self._thread is None:
            return
        self._off.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
        self._server = None

    def freeze(self) -> None:
        """From now on it keeps its connections, but sends nothing."""
        self._frozen = True

    def stream(self) -> Iterator[bytes]:
        """The pictures for one connection, each at its time, until the server is switched off."""
        while not self._off.wait(self._period):
            if self._frozen:
                continue
            picture = self.pictures[min(self.sent, len(self.pictures) - 1)]
            self.sent += 1
            yield picture


class _Server(ThreadingHTTPServer):
    """Waits for its connections to end when it is closed."""

    daemon_threads = False
    allow_reuse_address = True


def _handler(camera: MjpegServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", f"multipart/x-mixed-replace; boundary={BOUNDARY}")
            self.end_headers()
            try:
                for picture in camera.stream():
                    head = (
                        f"--{BOUNDARY}\r\nContent-Type: image/jpeg\r\nContent-Length: {len(picture)}\r\n\r\n"
                    )
                    self.wfile.write(head.encode() + picture + b"\r\n")
            except OSError:
                return  # the reader left

        def log_message(self, *_args: object) -> None:
            """A test's output stays clean."""

    return Handler
