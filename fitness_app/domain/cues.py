"""Says one thing at a time: a cue once, and again only after it was mended and came back."""

from fitness_app.domain.form import Rule, Verdict

MENDED = 2
"""A fault that was absent from so many repetitions in a row is mended."""


class Cues:
    """Chooses what to say after each repetition of a set."""

    def __init__(self) -> None:
        self._absent: dict[str, int] = {}
        self.rule: Rule | None = None

    @property
    def text(self) -> str:
        """What is being said now, or empty."""
        return self.rule.sentence if self.rule else ""

    def hear(self, verdict: Verdict) -> str:
        """Takes the verdict on the next repetition; returns what to say now, or empty."""
        broken = {rule.name for rule in verdict.broken}
        self._absent = {
            name: 0 if name in broken else times + 1
            for name, times in self._absent.items()
            if name in broken or times + 1 < MENDED
        }
        self.rule = next((rule for rule in verdict.broken if rule.name not in self._absent), None)
        if self.rule:
            self._absent[self.rule.name] = 0
        return self.text
