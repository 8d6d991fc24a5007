"""What the panels that compare, measure and re-read a visit work with."""

from dataclasses import dataclass
from pathlib import Path

from fitness_app.ui.background import Background
from fitness_app.ui.services_compare import Consulting
from fitness_app.ui.view_models.cursor import Cursor
from fitness_app.ui.views.edit_bar import EditBar
from fitness_app.ui.widgets.review_picture import ReviewPicture


@dataclass(frozen=True, slots=True, eq=False)
class Workplace:
    """The review page's cursor and picture, its steps that can be taken back, and what lies behind it."""

    consulting: Consulting
    cursor: Cursor
    picture: ReviewPicture
    background: Background
    edits: EditBar
    log_file: Path
