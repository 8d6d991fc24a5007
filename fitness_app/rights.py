"""What the app writes is for its user alone, where the system knows rights of files."""

import os
from contextlib import suppress

from fitness_app.paths import UserFolders

OTHERS = 0o077
"""The rights that nobody else gets."""


def close_to_others(folders: UserFolders) -> None:
    """Files and folders made from now on are for their user alone, and so are the folders that are there.

    On Windows a user's own folders are closed already; a folder that belongs to somebody else stays as it is.
    """
    if os.name != "posix":
        return
    os.umask(OTHERS)
    for folder in (folders.data, folders.cache, folders.config):
        with suppress(OSError):  # absent, or not ours to change
            folder.chmod(0o700)
