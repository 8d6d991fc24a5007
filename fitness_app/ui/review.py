"""Joins the Review page with its panels."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from fitness_app.ui.background import Background
from fitness_app.ui.services import Services
from fitness_app.ui.views.compare_panel import ComparePanel
from fitness_app.ui.views.dispatch_bar import DispatchBar
from fitness_app.ui.views.edit_bar import EditBar
from fitness_app.ui.views.notes_panel import NotesPanel
from fitness_app.ui.views.quality_panel import QualityPanel
from fitness_app.ui.views.reanalysis_panel import ReanalysisPanel
from fitness_app.ui.views.review_page import ReviewPage
from fitness_app.ui.views.workplace import Workplace

translate = QCoreApplication.translate


def review_page(services: Services, background: Background, busy: Callable[[], bool]) -> ReviewPage:
    """The page with all its panels, in the order of their tabs, and with what stands in its header.

    What is changed in any panel is taken back with Ctrl+Z on the whole page. While a session runs, which
    `busy` says, nobody's data is deleted.
    """
    page = ReviewPage(services.reviewing, background, services.log_file)
    edits = EditBar(page, background, services.log_file)
    notes = NotesPanel(services.notebook, page.playhead, page.picture, background, edits)
    notes.visit_wanted.connect(page.open)
    page.add_panel(translate("review", "Notes"), "notes", notes)
    place = Workplace(services.consulting, page.playhead, page.picture, background, edits, services.log_file)
    page.add_panel(translate("review", "Compare"), "compare", ComparePanel(place))
    page.add_panel(translate("review", "Quality"), "quality", QualityPanel(place))
    page.add_panel(translate("review", "Read again"), "refresh", ReanalysisPanel(place))
    bar = _add_header(page, services, background, edits)
    bar.keep_before(notes.settled, busy)
    bar.erased.connect(notes.forget)
    bar.erased.connect(page.forget)
    return page


def _add_header(page: ReviewPage, services: Services, background: Background, edits: EditBar) -> DispatchBar:
    """The buttons above everything, and the lines that tell how something went."""
    bar = DispatchBar(page, services.dispatch, services.custody, background, services.log_file)
    bar.add_edits(edits)
    bar.arrived.connect(page.open)
    page.bundle_given.connect(bar.take_in)
    bar.listed.connect(page.shown)
    page.add_action(bar)
    page.add_above(bar.outcome)
    page.add_below(edits.told)
    return bar
