"""The language of the window: its translations, Qt's own, the way of writing numbers and the direction."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

FOLLOW_SYSTEM = "system"
SOURCE = "en"
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "fa": "فارسی",
    "zh_CN": "简体中文",
}
"""By code, each under the name that its own speakers give it."""


def language_for(chosen: str, wanted: tuple[str, ...]) -> str:
    """The code of the language to speak: the chosen one, else the first wanted one that there is.

    `wanted` are the system's languages in order of liking, as in "de-AT"; English where none is known.
    """
    if chosen in LANGUAGES:
        return chosen
    known = (code for name in wanted for code in LANGUAGES if _speaks(name, code))
    return next(known, SOURCE)


def system_languages() -> tuple[str, ...]:
    """The languages that the user told the system, the liked ones first."""
    return tuple(QLocale.system().uiLanguages())


def _speaks(name: str, code: str) -> bool:
    return name.replace("_", "-").split("-")[0].lower() == code.split("_")[0]


class Language:
    """Makes the application speak one language; English again after `stop`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._installed: list[QTranslator] = []

    def speak(self, code: str) -> bool:
        """Installs a language of `LANGUAGES`; False where its translation is not installed."""
        self.stop()
        locale = QLocale(code)
        QLocale.setDefault(locale)
        QGuiApplication.setLayoutDirection(locale.textDirection())
        if code == SOURCE:
            return True
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"qtbase_{code}", qt)
        return self._install(f"fitness_{code}", str(self._folder))

    def stop(self) -> None:
        """Takes the translations back."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed.clear()
        QLocale.setDefault(QLocale(SOURCE))
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _install(self, name: str, folder: str) -> bool:
        translator = QTranslator()
        if not translator.load(name, folder):
            return False
        self._installed.append(translator)
        return QCoreApplication.installTranslator(translator)
