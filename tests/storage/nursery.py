"""Bears writers to the log named on the command line, one for each line on standard input.

A fork has all libraries loaded, so that two hundred writers can be killed in a minute. What a writer
reports, and "gone" when it is dead, goes to standard output.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import writer


def main() -> None:
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            writer.main()
        sys.stdout.write(f"born {child}\n")
        sys.stdout.flush()
        os.waitpid(child, 0)
        sys.stdout.write("gone\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
