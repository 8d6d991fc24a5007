"""A window that is closed takes all of its widgets with it."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.services import Preferences, Services


def test_a_closed_window_leaves_no_widget_to_the_garbage_collector(services: Services) -> None:
    """One that is collected while Qt gives all widgets another style ends the process."""
    before = set(QApplication.allWidgets())
    window = MainWindow(services, Preferences(theme="light"))
    window.show()
    window.close()
    window.deleteLater()
    del window
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    left = set(QApplication.allWidgets()) - before
    assert [type(one).__name__ for one in left] == []
