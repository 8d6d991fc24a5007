"""A window with a picture and one panel of the review page, over a real log."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from fitness_app import paths
from fitness_app.domain.sheet import Sheet
from fitness_app.ui import theme
from fitness_app.ui.background import Background
from fitness_app.ui.icons import Icons
from fitness_app.ui.look import Look
from fitness_app.ui.services_compare import Consulting
from fitness_app.ui.view_models.cursor import Cursor
from fitness_app.ui.views.edit_bar import EditBar
from fitness_app.ui.views.workplace import Workplace
from fitness_app.ui.widgets.review_picture import ReviewPicture


class PanelWindow(QWidget):
    """Close it with `end`: nothing is left then."""

    def __init__(self, consulting: Consulting, make: Callable[[Workplace], QWidget]) -> None:
        super().__init__()
        self.background = Background()
        self.cursor_, self.picture = Cursor(), ReviewPicture()
        self.edits = EditBar(self, self.background, Path("fitness.log"))
        place = Workplace(
            consulting, self.cursor_, self.picture, self.background, self.edits, Path("fitness.log")
        )
        self.panel = make(place)
        self.cursor_.moved.connect(self.picture.show_moment)
        whole = QSplitter(Qt.Orientation.Horizontal)
        whole.addWidget(self.picture)
        whole.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.addWidget(self.edits)
        column.addWidget(self.edits.told)
        column.addWidget(whole, 1)
        whole.setSizes([700, 420])
        self.resize(1120, 800)

    def wear(self, name: str) -> None:
        """Wears a theme, as the main window does."""
        colours = theme.colours_for(name)
        look = Look(colours, Icons(paths.resources() / "icons"))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setPalette(theme.palette(colours))
        application.setStyleSheet(
            theme.style_sheet(colours, paths.resources() / "style", theme.body_points())
        )
        self.setStyleSheet(f"PanelWindow {{ background: {colours.window}; }}")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for part in (self.picture, self.panel, self.edits):
            part.wear(look)  # type: ignore[attr-defined]

    def open(self, sheet: Sheet) -> None:
        """Opens a visit, as the page does."""
        self.picture.show_poses(sheet.poses)
        self.cursor_.open(sheet.poses.time_s, (0.0, sheet.end_s))
        self.panel.open(sheet)  # type: ignore[attr-defined]

    def end(self) -> None:
        """Closes it and lets all work end."""
        self.cursor_.pause()
        self.close()
        self.background.close()
        self.deleteLater()
