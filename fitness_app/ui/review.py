"""Joins the Review page with its panels."""

from PySide6.QtCore import QCoreApplication

from fitness_app.ui.background import Background
from fitness_app.ui.services import Services
from fitness_app.ui.views.edit_bar import EditBar
from fitness_app.ui.views.notes_panel import NotesPanel
from fitness_app.ui.views.review_page import ReviewPage

translate = QCoreApplication.translate


def review_page(services: Services, background: Background) -> ReviewPage:
    """The page with all its panels, in the order of their tabs, and with what stands in its header."""
    page = ReviewPage(services.reviewing, background, services.log_file)
    page.add_panel(translate("review", "Notes"), _notes(page, services, background))
    return page


def _notes(page: ReviewPage, services: Services, background: Background) -> NotesPanel:
    """Ctrl+Z takes back notes and drawings on the whole page."""
    edits = EditBar(page, background, services.log_file)
    panel = NotesPanel(services.notebook, page.playhead, page.picture, background, edits)
    panel.visit_wanted.connect(page.open)
    return panel
