"""Keeps MediaPipe from telling its maker about every session.

Since version 0.10.35 its native library posts usage figures to play.googleapis.com, and has no switch for
it (github.com/google-ai-edge/mediapipe/issues/6291). It posts with libcurl, which asks the process's
environment for a proxy: one of an unknown kind makes it give up before it looks a name up.
"""

import ctypes
import sys

VARIABLE, NOWHERE = "https_proxy", "none://off"


def silence() -> None:
    """Lets native libraries of this process find no way out over https; call it before MediaPipe starts.

    Python's own downloads go on as before: they look into `os.environ`, which is left alone.
    """
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetEnvironmentVariableW(VARIABLE, NOWHERE)
    else:
        ctypes.CDLL(None).setenv(VARIABLE.encode(), NOWHERE.encode(), 1)
