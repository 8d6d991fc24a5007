"""`fitness-app` alone: the window."""

import argparse

from fitness_app.app import run as open_window


def run(_arguments: argparse.Namespace) -> int:
    """Opens the window and returns when it is closed."""
    return open_window()
