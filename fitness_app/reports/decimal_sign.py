"""One decimal sign for each language, in fields, texts and charts: "3.5" in English is "3,5" in German."""

import re

from PySide6.QtCore import QLocale

_POINT = re.compile(r"(?<=\d)\.(?=\d)")


def decimals(text: str) -> str:
    """Figures as Python writes them, with the decimal sign of the language that the window speaks.

    Where a language has digits of its own, figures are written as in English: fields do the same.
    """
    language = QLocale()
    if language.zeroDigit() != "0" or language.decimalPoint() == ".":
        return text
    return _POINT.sub(language.decimalPoint(), text)
