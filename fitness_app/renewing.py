"""What the window asks of newer versions; the question itself stands in `updates`, loaded when it is put."""

from urllib.parse import urlsplit

from fitness_app import __version__
from fitness_app.backstage import Backstage
from fitness_app.domain.release import Release
from fitness_app.ui.services_updates import Updates

ADDRESS = "https://api.github.com/repos/fitness-app/fitness-app/releases/latest"
"""Where to ask: the one place. The setting `update_address` goes before it."""


def updates(stage: Backstage) -> Updates:
    """Asks at the address of the settings."""
    return Updates(__version__, host(_address(stage)), lambda: _look(_address(stage)))


def host(address: str) -> str:
    """Who is asked at this address, for the user to read."""
    try:
        return urlsplit(address).hostname or address
    except ValueError:
        return address


def _address(stage: Backstage) -> str:
    return stage.settings.update_address or ADDRESS


def _look(address: str) -> Release | None:
    from fitness_app.updates import newer_release  # noqa: PLC0415 -- slow import

    return newer_release(address)
