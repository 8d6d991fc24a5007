"""`fitness-app` and `python -m fitness_app` both begin here.

The command line is imported inside a `try`: who presses Ctrl-C in the first moment, while it is still being
loaded, gets a sentence and no traceback.
"""

import sys


def main() -> int:
    """Runs the command line and returns its exit status."""
    try:
        from fitness_app.cli import main as command_line  # noqa: PLC0415 -- a Ctrl-C must find the `try`

        return command_line()
    except KeyboardInterrupt:
        sys.stderr.write("error: Interrupted.\n")
        return 1


if __name__ == "__main__":
    sys.exit(main())
