"""The tests that failed, read from what pytest said: python packaging/last_failed.py OUTPUT MOST

Prints their names one a line. Exits with 1 where none or more than MOST failed, where pytest did not come to
its end, or where something other than tests broke, such as a fixture or a module that cannot be imported.
"""

import re
import sys
from pathlib import Path


def failed_tests(output: str) -> list[str] | None:
    """The names of the tests in a run that came to its end and broke nowhere else, None for any other."""
    ends = re.findall(r"^=+ (?:(\d+) failed, )?\d+ passed\b(.*) in .*=+$", output, re.MULTILINE)
    names = list(dict.fromkeys(re.findall(r"^FAILED (\S.*?)(?: - .*)?$", output, re.MULTILINE)))
    if len(ends) != 1 or "error" in ends[0][1] or int(ends[0][0] or 0) != len(names):
        return None
    return names


def main() -> int:
    """Prints the names; the exit status says whether they may be asked again."""
    names = failed_tests(Path(sys.argv[1]).read_text(encoding="utf-8", errors="replace"))
    if not names or len(names) > int(sys.argv[2]):
        return 1
    print(*names, sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
