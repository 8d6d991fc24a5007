"""A process that opens a visit, writes a note letter by letter, and waits to be killed.

Arguments: the visit's key, and the words. It says "writing" once it begins.
"""

import sys
from dataclasses import replace
from uuid import UUID

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTabBar

from fitness_app import app, assembly, backstage
from fitness_app.settings import Settings
from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.services import Preferences

BREATH_MS = 15


def main(visit: UUID, words: str) -> None:
    """Writes as a user would, with keys alone, and never keeps the note."""
    application = QApplication(["dying"])
    stage = backstage.Backstage(Settings(athlete="Ada"), lambda _chosen, _report: assembly.Studio(None, None))
    window = MainWindow(replace(app.services(stage), cameras=tuple), Preferences(theme="light"))
    window.show()
    window.show_page("review")
    window.review.open(visit)
    bar = window.review.panels.findChild(QTabBar)
    while window.review.sheet is None or not bar.isVisible():
        QTest.qWait(BREATH_MS)
    bar.setCurrentIndex(next(place for place in range(bar.count()) if bar.tabText(place) == "Notes"))
    text = window.review.findChild(QPlainTextEdit, "note")
    sys.stdout.write("writing\n")
    sys.stdout.flush()
    for letter in words:
        QTest.keyClicks(text, letter)
        QTest.qWait(BREATH_MS)
    application.exec()


if __name__ == "__main__":
    main(UUID(sys.argv[1]), sys.argv[2])
