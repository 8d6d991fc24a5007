"""The one kind of error that is shown to the user, and the sentences that can be said in other languages."""

from typing import Self


class Sentence(str):
    """A sentence that remembers how it was made: the window says it in the user's language, others as it is.

    It reads as `template` with `parts` put in its places ("{0}", as in `str.format`); without parts it reads
    as the template itself. A part may be a sentence or an error of its own.
    """

    __slots__ = ("parts", "template")
    template: str
    parts: tuple[object, ...]

    def __new__(cls, template: str, *parts: object) -> Self:  # noqa: D102 -- the class says it
        made = super().__new__(cls, template.format(*parts) if parts else template)
        made.template, made.parts = str.__str__(template), parts
        return made

    def of(self, *parts: object) -> "Sentence":
        """The same sentence with its places filled."""
        return Sentence(self.template, *parts)

    def __str__(self) -> str:
        """Itself: `str` of an error forgets nothing."""
        return self

    def __reduce__(self) -> tuple[type["Sentence"], tuple[object, ...]]:
        return Sentence, (self.template, *self.parts)


def joined(*told: str) -> str:
    """Several sentences one after the other, each still to be said in any language; no empty ones."""
    parts = [one for one in told if one]
    return Sentence(" ".join(f"{{{place}}}" for place in range(len(parts))), *parts) if parts else ""


class UserError(Exception):
    """Something the user can mend: its text is one sentence that says what is wrong and how.

    Give it the sentence as written in the code and apart from it what fills its places, never an f-string:
    `UserError("There is no model {0!r}: `models list` names them.", name)`.
    """

    def __init__(self, template: str = "", *parts: object) -> None:
        self.sentence = template if isinstance(template, Sentence) else Sentence(template, *parts)
        super().__init__(self.sentence)

    def __str__(self) -> str:
        return self.sentence
