"""Joins the Review page with its panels."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from fitness_app.ui.background import Background
from fitness_app.ui.services import Services
from fitness_app.ui.views.dispatch_bar import DispatchBar
from fitness_app.ui.views.edit_bar import EditBar
from fitness_app.ui.views.notes_panel import NotesPanel
from fitness_app.ui.views.review_page import ReviewPage

translate = QCoreApplication.translate


def review_page(services: Services, background: Background, busy: Callable[[], bool]) -> ReviewPage:
    """The page with all its panels, in the order of their tabs, and with what stands in its header.

    While a session runs, which `busy` says, nobody's data is deleted.
    """
    page = ReviewPage(services.reviewing, background, services.log_file)
    notes = _notes(page, services, background)
    page.add_panel(translate("review", "Notes"), notes)
    bar = DispatchBar(page, services.dispatch, services.custody, background, services.log_file)
    bar.keep_before(notes.settled, busy)
    bar.arrived.connect(page.open)
    bar.erased.connect(page.forget)
    page.add_above(bar.outcome)
    page.add_action(bar)
    return page


def _notes(page: ReviewPage, services: Services, background: Background) -> NotesPanel:
    """Ctrl+Z takes back notes and drawings on the whole page."""
    edits = EditBar(page, background, services.log_file)
    panel = NotesPanel(services.notebook, page.playhead, page.picture, background, edits)
    panel.visit_wanted.connect(page.open)
    return panel
