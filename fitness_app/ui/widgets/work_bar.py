"""Shows long work: what is being done, how much of it, and a button that ends it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from fitness_app.domain.doing import Doing
from fitness_app.ui.theme import SPACING

LOOK_EVERY_MS = 100
WHOLE = 1000
STEPS = (
    QT_TRANSLATE_NOOP("work", "Loading the network"),
    QT_TRANSLATE_NOOP("work", "Reading the sets of your history"),
    QT_TRANSLATE_NOOP("work", "Looking at the sets"),
    QT_TRANSLATE_NOOP("work", "Judging by sets that were not learned from"),
    QT_TRANSLATE_NOOP("work", "Learning from all sets"),
    QT_TRANSLATE_NOOP("work", "Comparing with the model in use"),
    QT_TRANSLATE_NOOP("work", "Writing the model"),
    QT_TRANSLATE_NOOP("work", "Starting the benchmark"),
    QT_TRANSLATE_NOOP("work", "Writing the file"),
    QT_TRANSLATE_NOOP("work", "Reading the visit and its movements"),
    QT_TRANSLATE_NOOP("work", "Reading what the networks said"),
    QT_TRANSLATE_NOOP("work", "Drawing the charts"),
    QT_TRANSLATE_NOOP("work", "Deleting for good"),
)
"""What work says of itself, marked for the translators."""


class WorkBar(QWidget):
    """Asks the work on a timer; hidden while there is none. `stopped` tells that somebody had enough."""

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._doing: Doing | None = None
        self.text, self.bar, self.stop = QLabel(), QProgressBar(), QPushButton(self.tr("Stop"))
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self.stop.clicked.connect(self._stop)
        self._arrange()
        self.hide()

    def follow(self, doing: Doing | None) -> None:
        """Shows this work, or none."""
        self._doing = doing
        self.stop.setEnabled(doing is not None)
        self.setVisible(doing is not None)
        if doing is None:
            self._timer.stop()
        else:
            self._timer.start()
            self._look()

    def _look(self) -> None:
        if self._doing is not None:
            step = QCoreApplication.translate("work", self._doing.text)
            told = self.tr("Stopping…") if self._doing.stopping else step
            self.text.setText(told)
            self.bar.setValue(round(WHOLE * self._doing.share))
            self.bar.setAccessibleDescription(told)

    def _stop(self) -> None:
        if self._doing is not None:
            self._doing.stop()
            self.stop.setEnabled(False)
            self._look()
            self.stopped.emit()

    def _arrange(self) -> None:
        self.bar.setRange(0, WHOLE)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.text.setWordWrap(True)
        told = QVBoxLayout()
        told.setSpacing(SPACING.tight)
        told.addWidget(self.text)
        told.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING.medium)
        row.addLayout(told, 1)
        row.addWidget(self.stop)
