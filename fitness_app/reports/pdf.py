"""A visit on one page of paper: who, when, what, charts, a table, notes, and how good it was measured."""

import math
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from fitness_app.domain.curves import side_angle
from fitness_app.domain.difference import trend
from fitness_app.domain.doing import Progress, silent
from fitness_app.domain.exercises import exercise_named
from fitness_app.domain.quality import mean_range, measured_joint, range_figure
from fitness_app.domain.review import Review
from fitness_app.domain.workout import Set
from fitness_app.reports import pdf_words as words
from fitness_app.reports.pdf_charts import angle_chart, legend, range_chart, trend_chart
from fitness_app.reports.pdf_page import BODY, SMALL, STRONG, WARN, Page, Style, height_of, line
from fitness_app.reports.qt_fonts import fonts
from fitness_app.reports.visit import Visit, one_line
from fitness_app.reports.whole_file import whole

translate = QCoreApplication.translate
MARGIN, PAPER = 36.0, (595.0, 842.0)
CHART_HEIGHTS, MOST_CHARTS, MOST_ROWS = (104.0, 165.0), 3, 14
NOTES_ROOM = 74.0
SHARES = (0.145, 0.085, 0.24, 0.155, 0.055, 0.06, 0.115, 0.145)


def write_pdf(visit: Visit, output: Path, progress: Progress = silent) -> None:
    """Writes the page. Raises UserError where it cannot."""
    with fonts():
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF())
        writer.setTitle(one_line(visit.person.name))
        writer.setCreator("fitness-app")
        painter = QPainter(writer)
        try:
            painter.scale(writer.resolution() / 72.0, writer.resolution() / 72.0)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw(visit, painter, progress)
        finally:
            painter.end()
        content = buffer.data().data()
    with whole(output) as fresh:  # by ourselves: of a full disk Qt says nothing
        fresh.write_bytes(content)


def draw(visit: Visit, painter: QPainter, progress: Progress = silent) -> None:
    """Draws the page; the painter counts in points from the paper's upper left corner."""
    page = Page(painter, QRectF(0, 0, *PAPER).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN))
    _footer(visit, page)
    progress(0.2)
    _head(visit, page)
    _table(visit, page)
    progress(0.4)
    _charts(visit, page, progress)
    _notes(visit, page)
    progress(1.0)


def _head(visit: Visit, page: Page) -> None:
    person, info = visit.person, visit.session.info
    page.paragraph(translate("report", "Exercise report"), SMALL)
    page.paragraph(one_line(person.name), Style(15.0, bold=True), most=76.0)
    about = [each for each in (words.born(person), words.number(person)) if each]
    when = f"{info.started_at.astimezone():%Y-%m-%d %H:%M}"
    page.paragraph("  ·  ".join([*about, when, words.length(visit.session.duration_s), info.source]), SMALL)
    page.paragraph(words.done(visit.session), STRONG)
    page.rule()


def _table(visit: Visit, page: Page) -> None:
    rows = [words.headings(), *(_row(visit, one) for one in visit.session.sets[:MOST_ROWS])]
    if visit.session.sets:
        page.table(rows, SHARES)
    left = len(visit.session.sets) - MOST_ROWS
    if left > 0:
        page.paragraph(translate("report", "and {0} more sets: see the table of the CSV").format(left), SMALL)


def _row(visit: Visit, one: Set) -> list[str]:
    figure = mean_range(one.reps, visit.quality(one), visit.calibration(one))
    good = [rep for rep in one.reps if rep.valid]
    form = sum(rep.form for rep in good) / len(good) if good else math.nan
    return [
        words.title(one.exercise) + (" ?" if one.unsure else ""),
        words.counted(one),
        words.measured(figure) if one.reps else "–",
        words.tempo(good),
        words.share(form),
        words.plain(one.load_kg, " kg"),
        f"{words.plain(one.exertion)} / {words.plain(one.pain)}",
        words.seen(visit.quality(one)),
    ]


def _charts(visit: Visit, page: Page, progress: Progress) -> None:
    room = page.bottom - page.y - (NOTES_ROOM if visit.notes else 0.0)
    lowest, highest = CHART_HEIGHTS
    shown = [one for one in visit.session.sets if one.reps][: min(MOST_CHARTS, int(room // lowest))]
    told: set[str] = set()
    for number, one in enumerate(shown, 1):
        points = () if one.exercise in told else visit.earlier.get(one.exercise, ())
        told.add(one.exercise)
        columns = page.columns(2 if trend(points) is None else 3, min(highest, room / len(shown)))
        _angles(visit, page, one, columns[0])
        _ranges(visit, page, one, columns[1])
        if len(columns) == 3:
            head = words.change(one.exercise, trend(points))
            trend_chart(page.painter, columns[2], head, points)
        progress(0.4 + 0.5 * number / len(shown))


def _angles(visit: Visit, page: Page, one: Set, area: QRectF) -> None:
    exercise, track = exercise_named(one.exercise), visit.tracks.get(one.id)
    joint = words.joint(measured_joint(exercise))
    if track is not None and len(track):
        head = translate("report", "{0}: {1}")
        sides = [side_angle(track, exercise, side) for side in (0, 1)]
        drawn = (track.time_s, sides)
        angle_chart(page.painter, area, head.format(words.title(one.exercise), joint), drawn, one.reps)
        legend(page.painter, area, [translate("report", "left"), translate("report", "right")])
    else:
        area.setHeight(12)
        line(page.painter, area, translate("report", "No poses were kept of this set."), SMALL)


def _ranges(visit: Visit, page: Page, one: Set, area: QRectF) -> None:
    quality, calibration = visit.quality(one), visit.calibration(one)
    figures = [range_figure(rep, quality, calibration) for rep in one.reps]
    head = translate("report", "{0}: range by repetition")
    range_chart(page.painter, area, head.format(words.title(one.exercise)), figures)


def _notes(visit: Visit, page: Page) -> None:
    if not visit.notes:
        return
    page.paragraph(translate("report", "Notes"), STRONG)
    for number, note in enumerate(visit.notes):
        text = _note(note)
        if page.y + min(height_of(page.painter, page.width, text), 60.0) > page.bottom - 10.0:
            left = len(visit.notes) - number
            page.paragraph(translate("report", "and {0} more notes in the log").format(left), SMALL)
            return
        page.paragraph(text, BODY, most=60.0)


def _note(note: Review) -> str:
    at = "" if note.time_s is None else f"{words.length(note.time_s)}  ·  "
    told = "  ".join(filter(None, (words.apart(one_line(note.text)) if note.text else "", words.drawn(note))))
    return f"{at}{words.apart(one_line(note.author))}:  {told}"


def _footer(visit: Visit, page: Page) -> None:
    """Writes from the bottom upwards, so that it has its room however much stands above."""
    models = "  ·  ".join(f"{each.name} {each.sha256[:8]}" for each in visit.session.info.models.values())
    lines = [
        (words.quality(visit), BODY),
        (words.disclaimer(), Style(8.5, bold=True, colour=WARN)),
        (models, SMALL),
    ]
    heights = [height_of(page.painter, page.width, text, style) + 3.0 for text, style in lines]
    top, bottom = page.y, page.bottom
    page.y = bottom - sum(heights)
    page.rule()
    for text, style in lines:
        page.paragraph(text, style)
    page.bottom, page.y = bottom - sum(heights) - 8.0, top
