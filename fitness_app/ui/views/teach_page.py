"""The Teach page: an exercise of one's own from a few sets, and what came of it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from fitness_app.domain.doing import Doing
from fitness_app.domain.lesson import KnownSet, Taught, Verdict
from fitness_app.ui import words
from fitness_app.ui.background import Background
from fitness_app.ui.look import Look
from fitness_app.ui.services import Teaching
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import sources
from fitness_app.ui.view_models import teach_text as model
from fitness_app.ui.view_models.teach import TeachViewModel
from fitness_app.ui.views.confirm import confirm
from fitness_app.ui.views.taking_back import TakingBack
from fitness_app.ui.views.taught_card import TaughtCard
from fitness_app.ui.views.teach_form import TeachForm
from fitness_app.ui.widgets.banner import Banner


class TeachPage(QWidget):
    """`learned` tells that another model is to be loaded, with the name of what was taught, if anything.

    `record_wanted` gives the name of the exercise of which the user wants to record sets.
    """

    learned = Signal(str)
    record_wanted = Signal(str)

    def __init__(self, teaching: Teaching, background: Background) -> None:
        super().__init__()
        self._teaching, self._background = teaching, background
        self.model = TeachViewModel()
        self.banner, self.form = Banner(), TeachForm()
        self.name, self.sets, self.hint = self.form.name, self.form.sets, self.form.hint
        self.corrections, self.work = self.form.corrections, self.form.work
        self.record, self.add, self.teach = self.form.record, self.form.add, self.form.teach
        self.card = TaughtCard()
        self._takes_back = TakingBack(self, self.banner, background)
        self._arrange()
        self._connect()
        self.setFocusProxy(self.name)
        self.refresh()

    def shown(self) -> None:
        """Reads again which sets there are, and what was taught."""
        self._background.run(lambda _: self._teaching.sets(), self._take_sets, self._unread)
        self._background.run(lambda _: self._teaching.taught(), self._take_taught, self._unread)

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self.banner.wear(look)

    def end(self) -> None:
        """Ends what is under way, because the window closes."""
        if self.model.doing is not None:
            self.model.doing.stop()

    def refresh(self) -> None:
        """Draws everything that the view model says now."""
        busy = self.model.doing is not None
        self.sets.show_lines([(line.key, line.text, line.chosen) for line in self.model.lines])
        self._allow()
        self.work.follow(self.model.doing)
        self.corrections.setText(self.tr("Learn from my corrections, too ({0})").format(self.model.corrected))
        self.corrections.setVisible(bool(self.model.corrected))
        self.card.show_taught(self.model.taught, self.model.verdict, busy)
        for part in (self.name, self.sets, self.add, self.corrections):
            part.setEnabled(not busy)

    def _allow(self) -> None:
        self.hint.setText(model.hint(self.model))
        self.teach.setEnabled(self.model.can_teach)
        self.record.setEnabled(bool(self.model.label) and self.model.doing is None)

    def _take_sets(self, sets: Sequence[KnownSet]) -> None:
        self.model.sets = tuple(sets)
        self.refresh()

    def _take_taught(self, taught: Sequence[Taught]) -> None:
        self.model.taught = tuple(taught)
        self.refresh()

    def _named(self, name: str) -> None:
        self.model.name = name
        self.refresh()

    def _ticked(self, key: object, ticked: bool) -> None:
        self.model.choose(key, ticked)  # type: ignore[arg-type]
        if ticked:
            self._allow()
        else:
            self.refresh()

    def _choose_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a video of each set"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(sources.file_filter())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._add_files)
        dialog.open()

    def _add_files(self, files: Sequence[str]) -> None:
        self.model.add_files([Path(file) for file in files])
        self.refresh()

    def _teach(self) -> None:
        if not self.model.can_teach:
            return
        order, doing = self.model.order, Doing()
        self.model.doing = doing
        self.banner.hide()
        self.refresh()
        self.work.stop.setFocus()
        self._background.run(
            lambda _: self._teaching.teach(order, doing),
            lambda verdict: self._taught(order.label, verdict),
            self._failed,
        )

    def _taught(self, label: str, verdict: Verdict) -> None:
        self.model.learned(verdict)
        if verdict.kept:
            self._takes_back.give_up()  # what was removed before would take away what was learned since
        self.banner.say(*model.headline(verdict), "")
        if verdict.kept:
            self.name.clear()
            self.learned.emit(label)
        self._rest()

    def _failed(self, error: Exception) -> None:
        self.model.failed(error)
        self.banner.say("warning", self.tr("Nothing was changed"), self.model.trouble, "")
        self._rest()

    def _unread(self, error: Exception) -> None:
        self.banner.say("danger", self.tr("Your sets cannot be read"), model.trouble_of(error), "")

    def _rest(self) -> None:
        """After work the page is as before, and the keyboard back in the name."""
        self.refresh()
        self.shown()
        if self.isVisible():
            self.name.setFocus()

    def _forget(self, label: str) -> None:
        question = self.tr("Shall {0} be forgotten? Its sets stay in your history.")
        told = question.format(words.exercise_name(label))
        confirm(self, self.tr("Forget"), told, lambda: self._forget_now(label))

    def _forget_now(self, label: str) -> None:
        self.model.doing = doing = Doing()
        self.refresh()
        self.work.stop.setFocus()
        self._takes_back.start(
            lambda: self._teaching.forget(label, doing), lambda: self._forgotten(label), self._failed
        )

    def _forgotten(self, label: str) -> None:
        self.model.doing = self.model.verdict = None
        self.banner.say("info", self.tr("Forgotten"), words.exercise_name(label), self._takes_back.offer)
        self.learned.emit("")
        self._rest()

    def _brought_back(self) -> None:
        self.model.verdict = None
        self.banner.say("info", self.tr("Brought back"), self.tr("All is known again as it was before."), "")
        self.learned.emit("")
        self._rest()

    def _connect(self) -> None:
        self.name.textChanged.connect(self._named)
        self.name.returnPressed.connect(self._teach)
        self.sets.ticked.connect(self._ticked)
        self.corrections.toggled.connect(self._learn_from_corrections)
        self.record.clicked.connect(lambda: self.record_wanted.emit(self.model.label))
        self.add.clicked.connect(self._choose_files)
        self.teach.clicked.connect(self._teach)
        self.banner.closed.connect(self.banner.hide)
        self._takes_back.done.connect(self._brought_back)
        self._takes_back.failed.connect(self._failed)
        self.card.forget_wanted.connect(self._forget)

    def _learn_from_corrections(self, on: bool) -> None:
        self.model.corrections = on
        self.refresh()

    def _arrange(self) -> None:
        both = QHBoxLayout()
        both.setSpacing(SPACING.large)
        both.addWidget(self.form, 3)
        both.addWidget(self.card, 2)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACING.large, SPACING.large, SPACING.large, SPACING.large)
        page.setSpacing(SPACING.medium)
        page.addWidget(self.banner)
        page.addLayout(both, 1)
