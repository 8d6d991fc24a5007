"""The window: pages, commands and what joins them."""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QVBoxLayout, QWidget

from fitness_app.domain.errors import UserError
from fitness_app.live.snapshot import Reading
from fitness_app.ui import commands, words
from fitness_app.ui.actions import install
from fitness_app.ui.background import Background
from fitness_app.ui.cameras import Cameras
from fitness_app.ui.choices import Choices, Followers
from fitness_app.ui.day_turn import DayTurn
from fitness_app.ui.helping import Helping
from fitness_app.ui.loading import Loading
from fitness_app.ui.look import Look, Wardrobe
from fitness_app.ui.memory import Memory
from fitness_app.ui.newer import Newer
from fitness_app.ui.page_stack import PageStack
from fitness_app.ui.review import review_page
from fitness_app.ui.said import said
from fitness_app.ui.services import CameraChoice, Preferences, Services
from fitness_app.ui.tending import Tending
from fitness_app.ui.train import Train
from fitness_app.ui.view_models import sources, status
from fitness_app.ui.view_models.live import LiveViewModel, Stage
from fitness_app.ui.view_models.notice import Notice, Remedy, Tone, after_sudden_end, fault
from fitness_app.ui.views.errands import Errands
from fitness_app.ui.views.exercises_page import ExercisesPage
from fitness_app.ui.views.fault_dialog import FaultDialog
from fitness_app.ui.views.history_page import HistoryPage
from fitness_app.ui.views.live_parts import LiveActions
from fitness_app.ui.views.models_page import ModelsPage
from fitness_app.ui.views.plans_page import PlansPage
from fitness_app.ui.views.settings_page import SettingsPage
from fitness_app.ui.views.teach_page import TeachPage
from fitness_app.ui.widgets.nav_rail import NavRail
from fitness_app.ui.widgets.status_line import StatusLine

log = logging.getLogger(__name__)

FIRST_SIZE = QSize(1280, 800)
LEAST_SIZE = QSize(960, 600)


class MainWindow(QMainWindow):
    """Call `begin` once it is shown: then the networks are loaded in the background.

    `closing` comes before the last work is waited for, with True where the window is to be opened anew.
    """

    closing = Signal(bool)

    def __init__(self, services: Services, preferences: Preferences) -> None:
        super().__init__()
        self._services = services
        self.again = False
        self._background = Background()
        self._cameras = Cameras(services.cameras, self._background, self)
        self._memory = Memory(preferences, services.remember, self._background, self._not_remembered)
        self._model = LiveViewModel(
            services.start_session, services.log_file, services.demo, leave=services.leave
        )
        self._commands = commands.table(self._deeds())
        self._actions = install(self._commands, self)
        self._actions["mirror"].setChecked(preferences.mirrored)
        self._actions["demo"].setVisible(services.demo is not None)
        self._desk = Train(services, self._model, self._memory, self._background)
        self.live = self._desk.page(self._live_actions())
        self._actions["sound"].setChecked(bool(preferences.volume))
        self.history = HistoryPage(services.history, services.pen, self._background, services.log_file)
        self.history.session.calm = self._calm
        self.review = review_page(services, self._background, lambda: self._model.active)
        self.plans = PlansPage(services.planner, self._background, services.log_file)
        self.exercises = ExercisesPage(services.library, self._background, services.log_file, self._calm)
        self.teach = TeachPage(services.teaching, self._background)
        self.models = ModelsPage(services.models, self._live_figures, self._background)
        errands = Errands(services.custody, self._background, lambda: self._model.active)
        self.settings = SettingsPage(preferences, services.places, errands, services.updates)
        self._helping = Helping(self, services.manual, services.resources, self._tell)
        self._tending = Tending(services.custody.tend, self._background, self)
        self._loading = Loading(services.prepare, self._background, self._model, self.live.refresh)
        self._pages = self._made_pages()
        self._status = StatusLine()
        self._rail = self._made_rail()
        self._arrange()
        self._connect()
        self._wardrobe = Wardrobe(services.resources, preferences.theme, self._dressed)
        self._choices = Choices(self, self._memory, self._wardrobe, self._followers())
        self._connect_choices()
        self._wardrobe.wear(preferences.theme)
        self._actions[f"theme-{preferences.theme}"].setChecked(True)
        self.show_page("live")

    @property
    def broken(self) -> bool:
        """Whether something that the coach needs could not be loaded."""
        return self._model.stage is Stage.BROKEN

    @property
    def preferences(self) -> Preferences:
        """What is chosen now."""
        return self._memory.now

    def tell_fault(self, error: Exception) -> None:
        """Says that something went wrong which nobody foresaw."""
        self._model.tell(fault(self.tr("Something went wrong"), error, self._services.log_file))
        self.live.refresh()
        open_one = self.findChild(FaultDialog)
        dialog = open_one or FaultDialog(self, self._services.log_file)
        dialog.add(error)
        if open_one is None:
            dialog.open()

    def come_to_front(self, file: Path | None = None) -> None:
        """Shows the window above all others, and opens a bundle where one is given."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        if file is not None:
            self.open_bundle(file)

    def open_bundle(self, file: Path) -> None:
        """Turns to the review page, which says what is in the file and asks whether to take it in."""
        self.show_page("review")
        self.review.bundle_given.emit(file)

    def open_again(self) -> None:
        """Closes the window, to be opened anew: so a new language reaches every word."""
        self.again = True
        self.close()

    def begin(self) -> None:
        """Loads what a session needs, looks for cameras, and shows the guide at the first start."""
        self._begin()
        if not self._memory.now.guided:
            self.show_guide()

    def begin_with(self, file: Path) -> None:
        """Begins with a bundle that somebody sent; the guide waits for a start without one."""
        self._begin()
        self.open_bundle(file)

    def _begin(self) -> None:
        report = self._services.ended_suddenly()
        if report is not None:
            self._model.tell(after_sudden_end(report))
        self._background.run(lambda _: self._services.greeting(), self._greet, self._no_greeting)
        self._desk.read_plan()
        self._cameras.look()
        self._loading.begin()
        newer = Newer(self._services.updates, self._background, self._tell)
        newer.begin(self._memory.now.look_for_updates)

    def show_guide(self) -> None:
        """Opens the guide of the first start; what is chosen there holds at once."""
        guide = self._desk.guide(self, self._cameras.known, lambda: self._model.stage is Stage.READY)
        guide.changed.connect(self._choices.take)
        guide.camera_chosen.connect(self._take_camera)
        guide.look_wanted.connect(self._cameras.look)
        guide.demo_wanted.connect(self._show_demo)
        self._cameras.listed.connect(guide.list_cameras)
        guide.wear(self._look)
        guide.open()

    def show_page(self, name: str) -> None:
        """Turns to a page by its name, as in `commands.PAGES`."""
        self._rail.show_page(self._pages.turn_to(name))

    def wear(self, theme: str) -> None:
        """Changes the theme and remembers it."""
        self._choices.wear(theme)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 -- Qt's name
        """Ends the session and all background work; what was counted is written down first."""
        self.closing.emit(self.again)
        place = bytes(self.saveGeometry().toBase64().data()).decode()
        self.hide()
        self._helping.end()
        self._desk.end()
        for page in (self.review, self.teach, self.models):
            page.end()
        self._background.close()
        self._keep_place(place)
        super().closeEvent(event)

    def _keep_place(self, place: str) -> None:
        try:
            self._memory.keep_at_the_end(window=place)
        except UserError as error:
            log.warning("the window's place is not kept: %s", error)

    def _calm(self) -> bool:
        return self._memory.now.calm

    def _refresh_history(self) -> None:
        self.history.refresh()

    def _ask_for_updates(self) -> None:
        self.show_page("settings")
        self.settings.ask_for_updates()

    def _search(self) -> None:
        """Goes to the search of this page, from a page without one to that of the history."""
        if self._pages.field() is None:
            self.show_page("history")
        field = self._pages.field()
        if field is not None:
            field.setFocus()

    def _deeds(self) -> commands.Deeds:
        return commands.Deeds(
            toggle=self._toggle,
            open_file=lambda: self._on_live(self.live.choose_file),
            open_stream=lambda: self._on_live(self.live.choose_stream),
            open_demo=lambda: self._on_live(self.live.choose_demo),
            mirror=lambda: self._choices.mirror(),  # noqa: PLW0108 -- it is made later
            sound=lambda: self._choices.switch_sound(),  # noqa: PLW0108 -- it is made later
            delay=lambda: self.live.delay(self._actions["delay"].isChecked()),
            opinions=lambda: self._on_live(self.live.show_opinions),
            answer=lambda yes: self.live.answer(yes),  # noqa: PLW0108 -- the page is made later
            own=lambda: self._on_live(self._desk.name_exercise),
            guide=self.show_guide,
            help=lambda: self._helping.show_manual(),  # noqa: PLW0108 -- it is made later
            licences=lambda: self._helping.show_licences(),  # noqa: PLW0108 -- it is made later
            updates=self._ask_for_updates,
            show=self.show_page,
            search=self._search,
            look_for_cameras=self._cameras.look,
            refresh=self._refresh_history,
            wear=self.wear,
            quit=self.close,
        )

    def _live_actions(self) -> LiveActions:
        others = [self._actions[name] for name in commands.SOURCES]
        switches = [self._actions[name] for name in ("sound", "delay")]
        rest = [self._actions[name] for name in ("own", "opinions", "yes", "no")]
        return LiveActions(self._actions["start"], others, self._actions["mirror"], switches, *rest)

    def _made_rail(self) -> NavRail:
        menu = QMenu(self)
        commands.fill_menu(menu, self._actions)
        return NavRail([(self._actions[name], name) for name in commands.PAGES], menu, self._actions["menu"])

    def _made_pages(self) -> PageStack:
        """Every page under its name; their order is that of `commands.PAGES`."""
        stack = PageStack()
        for name in commands.PAGES:
            stack.add(name, getattr(self, name))
        return stack

    def _arrange(self) -> None:
        self.setWindowTitle(self.tr("Fitness Coach"))
        self.setMinimumSize(LEAST_SIZE)
        self.resize(FIRST_SIZE)
        self.restoreGeometry(QByteArray.fromBase64(self._memory.now.window.encode()))
        self.setCentralWidget(framed(self._rail, self._pages, self._status))

    def _connect(self) -> None:
        self._day_turn = DayTurn(self._pages.refresh, self)
        self.live.remedy.connect(self._remedy)
        self.live.ended.connect(self._session_ended)
        self.live.changed.connect(self._show_status)
        self.plans.edits.changed.connect(self._desk.read_plan)
        self.history.review_wanted.connect(self._open_review)
        for page in (self.history, self.plans, self.review):
            page.train_wanted.connect(lambda: self.show_page("live"))
        self.exercises.train_wanted.connect(self._train)
        self.teach.record_wanted.connect(self._train)
        self.teach.learned.connect(self._learned)
        self.models.changed.connect(self._loading.begin)
        self.settings.log_changed.connect(self._refresh_history)
        native = QKeySequence.SequenceFormat.NativeText
        keys = [(one.text(), one.shortcut().toString(native)) for one in self._actions.values()]
        self.settings.add_shortcuts([(text, key) for text, key in keys if key])

    def _followers(self) -> Followers:
        return Followers(
            self._actions,
            self.settings,
            self._desk,
            mirror=self.live.mirror,
            load=self._loading.begin,
            training=lambda: self._model.active,
            open_again=self.open_again,
        )

    def _connect_choices(self) -> None:
        self.settings.changed.connect(self._choices.take)
        self._cameras.listed.connect(self._list_cameras)

    def _dressed(self, look: Look) -> None:
        self._look = look
        self.setWindowIcon(look.icons.app())
        commands.draw_icons(self._commands, self._actions, look)
        self._rail.wear(look)
        self._helping.wear(look)
        self._pages.wear(look)

    def _toggle(self) -> None:
        self.show_page("live")
        self.live.toggle()

    def _train(self, exercise: str) -> None:
        """Turns to the Live page with this exercise chosen; a session that runs keeps its own."""
        self.show_page("live")
        box = self.live.controls.exercise
        if not self._model.active:
            if box.findData(exercise) < 0:
                box.addItem(words.exercise_name(exercise), exercise)
            box.setCurrentIndex(box.findData(exercise))

    def _learned(self, exercise: str) -> None:
        """Loads the model that was taught, and keeps the name of an exercise that it learned."""
        if exercise:
            self._desk.keep_name(exercise)
        self._loading.begin()

    def _open_review(self, session_id: str) -> None:
        self.review.open(UUID(session_id))
        self.show_page("review")

    def _live_figures(self) -> tuple[Reading | None, bool, str]:
        return self._model.reading, self._model.active, self._services.device()

    def _on_live(self, do: Callable[[], None]) -> None:
        self.show_page("live")
        do()

    def _greet(self, sentence: str) -> None:
        if sentence:
            self._tell(Notice(Tone.WARNING, self.tr("Good to know"), said(sentence)))

    def _tell(self, notice: Notice) -> None:
        self._model.tell(notice)
        self.live.refresh()

    def _no_greeting(self, _: Exception) -> None:
        """The log cannot be opened: loading says so."""

    def _not_remembered(self, error: Exception) -> None:
        self._tell(Notice(Tone.WARNING, self.tr("Your choice cannot be kept"), said(error)))

    def _take_camera(self, name: str) -> None:
        self.live.choose_camera(name)
        self._memory.change(source=name)

    def _show_demo(self) -> None:
        self._on_live(self.live.choose_demo)
        if self._model.can_start:
            self.live.toggle()

    def _list_cameras(self, cameras: Sequence[CameraChoice]) -> None:
        self.live.list_cameras(cameras)
        if self._model.source is None:
            kept = self._memory.now
            self.live.choose(sources.first_choice(kept.source, kept.mirrored, cameras))

    def _remedy(self, remedy: str) -> None:
        deeds: dict[Remedy, Callable[[], object]] = {
            Remedy.PREPARE_AGAIN: self._loading.begin,
            Remedy.START_AGAIN: self._toggle,
            Remedy.SHOW_HISTORY: lambda: self.show_page("history"),
        }
        deeds[Remedy(remedy)]()

    def _session_ended(self) -> None:
        if self._model.training is not None:
            self.history.refresh(str(self._model.training.id))
        self._loading.session_ended()

    def _show_status(self) -> None:
        model = self._model
        state = status.state(model, self._services.device())
        self._status.say(state, status.figures(model.reading, model.active))


def framed(rail: QWidget, pages: QWidget, status: QWidget) -> QWidget:
    """The rail at the side; beside it the pages above the line of the state."""
    right = QVBoxLayout()
    right.addWidget(pages, 1)
    right.addWidget(status)
    whole = QWidget()
    row = QHBoxLayout(whole)
    for layout in (row, right):
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
    row.addWidget(rail)
    row.addLayout(right, 1)
    return whole
