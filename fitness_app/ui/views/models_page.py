"""The Models page: what is installed, what it was measured to do, where it runs, and how fast."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fitness_app.domain.errors import UserError
from fitness_app.domain.installed import Installed
from fitness_app.ui.background import Background
from fitness_app.ui.look import Look
from fitness_app.ui.said import said
from fitness_app.ui.services import Models
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import models as model
from fitness_app.ui.views.bench_card import BenchCard
from fitness_app.ui.views.confirm import confirm
from fitness_app.ui.views.speed_card import Live, SpeedCard
from fitness_app.ui.views.taking_back import TakingBack
from fitness_app.ui.widgets.banner import Banner
from fitness_app.ui.widgets.fact_list import FactList
from fitness_app.ui.widgets.scrolled import scrolled


class ModelsPage(QWidget):
    """`changed` tells that another model is to be loaded."""

    changed = Signal()

    def __init__(self, models: Models, live: Live, background: Background) -> None:
        super().__init__()
        self._models, self._background = models, background
        self._installed: list[Installed] = []
        self.banner, self.list = Banner(), QListWidget()
        self.title, self.about, self.facts = QLabel(), QLabel(), FactList()
        self.use, self.export, self.remove, self.take_in = (
            QPushButton(text)
            for text in (self.tr("Use"), self.tr("Export…"), self.tr("Remove…"), self.tr("Import…"))
        )
        self.speed, self.bench = SpeedCard(models.measure, live, background), BenchCard()
        self._takes_back = TakingBack(self, self.banner, background)
        self._arrange()
        self._connect()
        self.setFocusProxy(self.list)
        self._show()

    def shown(self) -> None:
        """Looks again which models there are."""
        self._background.run(lambda _: self._models.installed(), self._take, self._failed)
        self._look_back()

    def _look_back(self) -> None:
        self._background.run(lambda _: self._models.runs(), self.bench.show_runs, self._failed)

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self.banner.wear(look)
        self.bench.wear(look)

    def end(self) -> None:
        """Ends the benchmark, because the window closes."""
        self.speed.end()

    @property
    def chosen(self) -> Installed | None:
        """The model that is shown, None where none is."""
        row = self.list.currentRow()
        return self._installed[row] if 0 <= row < len(self._installed) else None

    def _take(self, installed: Sequence[Installed]) -> None:
        name = self.chosen.name if self.chosen else ""
        self._installed = list(installed)
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([model.title(one) for one in installed])
        names = [one.name for one in installed]
        self.list.setCurrentRow(names.index(name) if name in names else 0)
        self.list.blockSignals(False)
        self._show()

    def _show(self) -> None:
        one = self.chosen
        self.title.setText(one.name if one else self.tr("Looking for models…"))
        self.about.setText(model.about(one) if one else "")
        self.facts.show_facts(model.facts(one) if one else [])
        whole = one is not None and not one.problem
        personal = one is not None and one.personal
        self.use.setEnabled(whole and one is not None and one.role == "skeleton" and not one.device)
        self.export.setEnabled(whole and personal)
        self.remove.setEnabled(personal)

    def _do(self, work: Callable[[], object], told: str, *, reload: bool) -> None:
        """Works in the background, says what was done, and looks again."""
        self.banner.hide()
        self._background.run(
            lambda _: work(), lambda found: self._done(told, found, reload=reload), self._failed
        )

    def _done(self, told: str, found: object, *, reload: bool) -> None:
        self.banner.say("good", told, str(found) if found is not None else "", "")
        if reload:
            self.changed.emit()
        self.shown()

    def _failed(self, error: Exception) -> None:
        told = said(error) if isinstance(error, UserError) else type(error).__name__
        self.banner.say("danger", self.tr("That could not be done"), told, "")

    def _use(self) -> None:
        if (one := self.chosen) is not None:
            name = one.name
            self._do(
                lambda: self._models.use(name), self.tr("It is used from the next session on"), reload=True
            )

    def _remove(self) -> None:
        one = self.chosen
        if one is None:
            return
        question = self.tr(
            "Shall {0} be deleted, with the sets it learned from? It can be brought back until this window "
            "is closed; export it first to keep a copy. Your history stays."
        ).format(one.name)
        told = self.tr("Removed")
        confirm(
            self,
            self.tr("Remove"),
            question,
            lambda: self._remove_now(one.name, told),
        )

    def _remove_now(self, name: str, told: str) -> None:
        self._takes_back.start(
            lambda: self._models.remove(name), lambda: self._removed(told, name), self._failed
        )

    def _removed(self, told: str, name: str) -> None:
        self._done(told, name, reload=True)
        self.banner.say("good", told, name, self._takes_back.offer)

    def _brought_back(self) -> None:
        self._done(self.tr("Brought back"), None, reload=True)

    def _export(self) -> None:
        one = self.chosen
        if one is None:
            return
        dialog = QFileDialog(self, self.tr("Where to put the model"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(f"{one.name}.zip")
        self._ask(dialog, lambda file: self._models.export(one.name, file), self.tr("Exported"), reload=False)

    def _import(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose an exported model"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Exported models") + " (*.zip)")
        self._ask(dialog, self._models.take_in, self.tr("Imported"), reload=True)

    def _ask(self, dialog: QFileDialog, work: Callable[[Path], object], told: str, *, reload: bool) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda file: self._do(lambda: work(Path(file)), told, reload=reload))
        dialog.open()

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(lambda _: self._show())
        self.use.clicked.connect(self._use)
        self.export.clicked.connect(self._export)
        self.remove.clicked.connect(self._remove)
        self.take_in.clicked.connect(self._import)
        self.banner.closed.connect(self.banner.hide)
        self._takes_back.done.connect(self._brought_back)
        self._takes_back.failed.connect(self._failed)
        self.speed.measured.connect(self._look_back)

    def _arrange(self) -> None:
        self.list.setAccessibleName(self.tr("Installed models"))
        self.list.setObjectName("models")
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        both = QHBoxLayout()
        both.setSpacing(SPACING.large)
        both.addWidget(self._side(), 2)
        both.addWidget(scrolled(_beneath(self._card(), self.speed, self.bench)), 5)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACING.large, SPACING.large, SPACING.large, 0)
        page.setSpacing(SPACING.medium)
        page.addWidget(self.banner)
        page.addLayout(both, 1)

    def _side(self) -> QFrame:
        side, heading = QFrame(), QLabel(self.tr("Models"))
        side.setProperty("role", "card")
        heading.setProperty("role", "heading")
        column = QVBoxLayout(side)
        column.setContentsMargins(SPACING.large, SPACING.medium, SPACING.large, SPACING.medium)
        column.addWidget(heading)
        column.addWidget(self.list, 1)
        column.addWidget(self.take_in)
        return side

    def _card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        self.title.setProperty("role", "heading")
        self.about.setProperty("role", "muted")
        for label in (self.title, self.about):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QHBoxLayout()
        for button in (self.use, self.export, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(card)
        column.setContentsMargins(SPACING.large, SPACING.medium, SPACING.large, SPACING.medium)
        column.setSpacing(SPACING.medium)
        for widget in (self.title, self.about, self.facts):
            column.addWidget(widget)
        column.addLayout(buttons)
        return card


def _beneath(*parts: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, SPACING.small, SPACING.large)
    column.setSpacing(SPACING.large)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return column
