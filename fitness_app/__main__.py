"""`python -m fitness_app` does what `fitness-app` does."""

import sys

from fitness_app.cli import main

if __name__ == "__main__":
    sys.exit(main())
