"""What all tests share."""

import os
from datetime import datetime, time, timedelta
from pathlib import Path
from time import sleep

import pytest
import virtual_display
from hypothesis import HealthCheck, settings

from fitness_app import app, paths
from fitness_app.vision.pose_model import PoseModelSearch, locate

pytest.register_assert_rewrite("looks")
"""Its assertions show what they compared."""

ROOT = Path(__file__).resolve().parent.parent
USER = paths.user_folders()
"""The real folders of whoever runs the tests: only the pose model in the cache is read from them."""
LATE_S = 20.0

settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")


@pytest.fixture(scope="session")
def test_data() -> Path:
    """The folder of real recordings; a test that asks for it is skipped where it is absent."""
    folder = Path(os.environ.get("FITNESS_TEST_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip(f"no recordings in {folder}: set FITNESS_TEST_DATA to the folder that holds them")
    return folder


@pytest.fixture(scope="session")
def display() -> None:
    """A display for the whole run: the one that is there, else one of our own."""
    app.forget_other_qt(os.environ)
    if virtual_display.needed():
        os.environ["DISPLAY"] = virtual_display.start()


@pytest.fixture(scope="session")
def qapp_args(display: None) -> list[str]:
    """No Qt application is made before there is a display: without one Qt aborts the whole run."""
    return ["fitness-app-tests"]


@pytest.fixture(scope="session")
def pose_model() -> Path:
    """The real pose landmarker (Full), which `make test` has fetched."""
    return locate("full", PoseModelSearch(paths.resources() / "models", USER.cache / "models"))


@pytest.fixture(autouse=True)
def _one_day() -> None:
    """No test begins in the last moments of a day: what it calls today would be yesterday before it ends."""
    now = datetime.now()  # noqa: DTZ005 -- the day of this machine
    left = (datetime.combine(now + timedelta(days=1), time()) - now).total_seconds()
    if left < LATE_S:
        sleep(left)


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test touches the user's own log, settings or cache."""
    monkeypatch.setenv("FITNESS_APP_HOME", str(tmp_path_factory.mktemp("home")))
