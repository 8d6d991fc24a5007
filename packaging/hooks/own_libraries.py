"""Runs first in the frozen app: programs that it starts get the system's own libraries.

The boot loader sets the path of libraries to the app's folder; what is loaded here goes by it already. A
browser or a file manager that inherited it would load our libraries instead of its own, and might not start.
"""

import os
import sys

for _name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
    _before = os.environ.pop(f"{_name}_ORIG", None)
    if _before is not None:
        os.environ[_name] = _before
    elif sys.platform != "win32":
        os.environ.pop(_name, None)
