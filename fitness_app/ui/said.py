"""The window's border: what the other parts say is said here in the user's language."""

from copy import copy
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.errors import Sentence, UserError

E = TypeVar("E", bound=Exception)


def said(told: object) -> str:
    """An error or a sentence in the user's language, and in it all that it quotes; other texts as they are.

    What has no translation is said as it was written: no sentence is lost.
    """
    sentence = told.sentence if isinstance(told, UserError) else told
    if not isinstance(sentence, Sentence):
        return str(sentence)
    words = QCoreApplication.translate("sentences", sentence.template)
    return words.format(*map(_part, sentence.parts)) if sentence.parts else words


def in_words(error: E) -> E:
    """The same error, one that the user can mend in the user's language."""
    if not isinstance(error, UserError):
        return error
    again = copy(error)
    again.sentence = Sentence(said(error))
    return again


def _part(part: object) -> object:
    """Figures stay figures, for the sentence says how they are written."""
    return said(part) if isinstance(part, Sentence | UserError) else part
