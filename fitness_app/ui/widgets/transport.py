"""Play, slow motion, frame by frame, from cue to cue, and a slider through the whole session."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from fitness_app.ui import words
from fitness_app.ui.figures import decimals
from fitness_app.ui.look import Look
from fitness_app.ui.theme import SPACING
from fitness_app.ui.widgets.elided_label import ElidedLabel
from fitness_app.ui.widgets.scrub_box import clock

STEPS_PER_S = 100
ICON = 20


class Transport(QWidget):
    """`toggled`, `looped`: the button was pressed. `stepped`: by so many pictures. `cued`: 1 on, -1 back.

    `sped` and `sought` give what was chosen. Time runs from left to right in every language.
    """

    toggled = Signal()
    looped = Signal()
    stepped = Signal(int)
    cued = Signal(int)
    sped = Signal(float)
    sought = Signal(float)

    def __init__(self, speeds: tuple[float, ...]) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Time"))
        self.slider.setSingleStep(STEPS_PER_S // 10)
        self.slider.setPageStep(STEPS_PER_S)
        self.play = self._button(self.tr("Play"), self.tr("Play or pause (Space)"))
        self.back = self._button(self.tr("One picture back"), self.tr("One picture back (,)"))
        self.on = self._button(self.tr("One picture on"), self.tr("One picture on (.)"))
        self.cue_back = self._button(self.tr("Cue before"), self.tr("To the cue before (Shift+C)"))
        self.cue_on = self._button(self.tr("Next cue"), self.tr("To the next cue (C)"))
        self.loop = self._button(self.tr("Again and again"), self.tr("This repetition again and again (L)"))
        self.loop.setCheckable(True)
        self.speed = QComboBox()
        self.speed.setAccessibleName(self.tr("Speed"))
        self.speed.setToolTip(self.tr("Speed (< slower, > faster)"))
        self.told = ElidedLabel("", "muted")
        self._clock, self._end, self._playing = QLabel(), "", False
        self._look: Look | None = None
        for speed in speeds:
            self.speed.addItem(words.in_order(decimals(f"{speed:g}×")), speed)
        self._arrange()
        self._connect()

    @property
    def clock(self) -> str:
        """The present moment and the end, in words."""
        return self._clock.text()

    def open(self, span: tuple[float, float]) -> None:
        """Takes another session, from its first to its last moment."""
        self._end = clock(span[1], 2)
        # Of a fixed size, or the whole page would be laid out anew with every moment.
        self._clock.ensurePolished()
        self._clock.setText(f"{self._end} / {self._end}")
        self._clock.setFixedSize(self._clock.sizeHint() + QSize(SPACING.small, 0))
        with QSignalBlocker(self.slider):
            self.slider.setRange(round(STEPS_PER_S * span[0]), round(STEPS_PER_S * span[1]))

    def mark(self, time_s: float) -> None:
        """Shows the present moment."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(STEPS_PER_S * time_s))
        self._clock.setText(f"{clock(time_s, 2)} / {self._end}")

    def show_state(self, speed: float, *, playing: bool, looping: bool) -> None:
        """Shows whether it plays, how fast, and whether again and again."""
        with QSignalBlocker(self.speed):
            self.speed.setCurrentIndex(self.speed.findData(speed))
        self.loop.setChecked(looping)
        if playing != self._playing:
            self._playing = playing
            self.play.setAccessibleName(self.tr("Pause") if playing else self.tr("Play"))
            self._draw_icons()

    def allow(self, *, moving: bool, reps: bool) -> None:
        """Enables what can be done with this session."""
        for part in (self.play, self.slider, self.speed):
            part.setEnabled(moving)
        self.loop.setEnabled(reps)

    def allow_steps(self, steps: tuple[bool, bool], cues: tuple[bool, bool]) -> None:
        """Enables the ways back and on: by a picture, and to a cue."""
        buttons = (self.back, self.on, self.cue_back, self.cue_on)
        for button, there in zip(buttons, (*steps, *cues), strict=True):
            button.setEnabled(there)

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._look = look
        self._draw_icons()

    def _draw_icons(self) -> None:
        if self._look is None:
            return
        names = {
            self.cue_back: "cue-back",
            self.back: "frame-back",
            self.play: "pause" if self._playing else "start",
            self.on: "frame-on",
            self.cue_on: "cue-on",
            self.loop: "loop",
        }
        for button, name in names.items():
            ink = self._look.colours
            button.setIcon(self._look.icons.icon(name, ink.text, ink.on_selection))

    def _button(self, name: str, tip: str) -> QToolButton:
        made = QToolButton()
        made.setProperty("role", "flat")
        made.setAccessibleName(name)
        made.setToolTip(tip)
        made.setIconSize(QSize(ICON, ICON))
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return made

    def _connect(self) -> None:
        self.play.clicked.connect(self.toggled)
        self.loop.clicked.connect(self.looped)
        self.back.clicked.connect(lambda: self.stepped.emit(-1))
        self.on.clicked.connect(lambda: self.stepped.emit(1))
        self.cue_back.clicked.connect(lambda: self.cued.emit(-1))
        self.cue_on.clicked.connect(lambda: self.cued.emit(1))
        self.speed.currentIndexChanged.connect(lambda _: self.sped.emit(self.speed.currentData()))
        self.slider.valueChanged.connect(lambda step: self.sought.emit(step / STEPS_PER_S))

    def _arrange(self) -> None:
        top, row = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.told, 1)
        top.addWidget(self._clock)
        row.setSpacing(SPACING.tight)
        for part in (self.cue_back, self.back, self.play, self.on, self.cue_on, self.loop):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.speed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self.slider)
        column.addLayout(row)
