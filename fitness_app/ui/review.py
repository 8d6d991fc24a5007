"""Joins the Review page with its panels."""

from fitness_app.ui.background import Background
from fitness_app.ui.services import Services
from fitness_app.ui.views.review_page import ReviewPage


def review_page(services: Services, background: Background) -> ReviewPage:
    """The page with all its panels, in the order of their tabs, and with what stands in its header."""
    return ReviewPage(services.reviewing, background, services.log_file)
