"""One rule for figures in all languages: the digits 0 to 9, as on the screen of a scale or a stopwatch.

Dates, times and sizes come from Qt in the digits of the language, all others from Python in these; a Persian
line that holds both is hard to read. The decimal sign is that of the language (`decimals`).
"""

from unicodedata import decimal

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractSpinBox

from fitness_app.reports.decimal_sign import decimals

__all__ = ["decimals", "in_digits", "write_in_digits"]

ARABIC_SIGN = "\u066b"
"""The decimal sign between Arabic and Persian digits."""


def in_digits(text: str) -> str:
    """The same text with the digits 0 to 9, and the decimal sign that goes with them."""
    if text.isascii():
        return text
    text = text.replace(ARABIC_SIGN, ".")
    return "".join(str(decimal(letter)) if letter.isdecimal() else letter for letter in text)


def write_in_digits(*fields: QAbstractSpinBox) -> None:
    """Lets fields for numbers and dates write the digits 0 to 9."""
    if QLocale().zeroDigit() != "0":
        for field in fields:
            field.setLocale(QLocale.c())
