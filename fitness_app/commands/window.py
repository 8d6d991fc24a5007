"""`fitness-app` alone, or with a bundle that somebody sent: the window."""

import argparse
from pathlib import Path

from fitness_app.app import run as open_window


def run(arguments: argparse.Namespace) -> int:
    """Opens the window and returns when it is closed."""
    return open_window(None if arguments.bundle is None else Path(arguments.bundle).absolute())
