"""A frozen app as the smoke test runs it: with nothing of the machine that built it."""

import json
import os
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

PATIENCE_S = 300.0
KEPT = ("SYSTEMROOT", "WINDIR", "TEMP", "TMP", "COMSPEC", "PATHEXT", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
"""Of the environment, what Windows does not work without; all else is made anew."""


class SmokeError(Exception):
    """The app did not do what it should."""


@dataclass
class Frozen:
    """The program, where it may write, and the system that it is installed into."""

    program: str
    root: Path | None
    home: Path
    screen: dict[str, str] = field(default_factory=dict)

    def inside(self, path: Path) -> str:
        """How the program calls a file."""
        return str(path) if self.root is None else "/" + str(path.relative_to(self.root))

    def words(self, *arguments: str) -> list[str]:
        """The command line that runs it."""
        enter = ["/usr/sbin/chroot", str(self.root)] if self.root else []
        return [*enter, self.program, *arguments]

    def environment(self) -> dict[str, str]:
        """Nothing of the machine that built it."""
        own = {name: os.environ[name] for name in KEPT if name in os.environ and os.name == "nt"}
        path = os.environ["PATH"] if os.name == "nt" else "/usr/bin:/bin"
        home = self.inside(self.home)
        return own | self.screen | {
            "PATH": path, "HOME": home, "LANG": "C.UTF-8", "FITNESS_APP_HOME": home, "XDG_RUNTIME_DIR": home,
        }  # fmt: skip

    def run(self, *arguments: str, status: int = 0) -> str:
        """What it prints on stdout; SmokeError where it ends otherwise or warns of libraries."""
        ended = subprocess.run(
            self.words(*arguments), env=self.environment(), capture_output=True, timeout=PATIENCE_S,
            encoding="utf-8", errors="replace", check=False,
        )  # fmt: skip
        if ended.returncode != status or "Traceback" in ended.stderr or "No QtMultimedia" in ended.stderr:
            said = ended.stderr.strip()[-3000:]
            raise SmokeError(f"`{' '.join(arguments)}` ended with {ended.returncode}: {said}")
        return ended.stdout

    def lines(self, *arguments: str) -> list[dict[str, object]]:
        """What it prints with --json, one object a line."""
        return [json.loads(line) for line in self.run(*arguments, "--json").splitlines()]


def must(good: bool, sentence: str) -> None:
    """Raises SmokeError with the sentence where it is not good."""
    if not good:
        raise SmokeError(sentence)
