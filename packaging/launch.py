"""Where the frozen app begins."""

import multiprocessing
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()  # a worker of an archive's analysis is this program, started again
    from fitness_app.__main__ import main

    sys.exit(main())
